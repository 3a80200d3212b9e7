"""What briefs, statements, passages and sources are called outside a project: by IRIs that stay the same."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

from provenance.model import Passage, Source

BASE = "urn:x-provenance:"
"""What names begin with where nobody says where the project can be had on the web."""

_KEPT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
_HALF = re.compile("[\ud800-\udfff]")


class Naming:
    """IRIs below `base`, where the files of the project can be had: "https://example.org/briefs-repository/"."""

    def __init__(self, base: str = BASE) -> None:
        self.base = base

    def file(self, path: str) -> str:
        """A draft, a captured text or a record, by its path in the project."""
        return self.base + encoded(path)

    def statement(self, path: str, identity: str) -> str:
        """A statement of the draft at `path`."""
        return f"{self.file(path)}#statement-{encoded(identity)}"

    def source(self, key: str) -> str:
        """What is cited as `key`."""
        return f"{self.base}source/{_segment(key)}"

    def passage(self, passage: Passage) -> str:
        """A passage: by its name where the record has one, otherwise by its place in the text."""
        span = passage.place.span
        name = passage.recorded.name if passage.recorded else f"{span.start}-{span.end}"
        return f"{self.base}passage/{_segment(passage.source.key)}/{_segment(name)}"

    def other(self, kind: str, *parts: str) -> str:
        """Something that is known by what it is made of."""
        digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
        return f"{self.base}{kind}/{digest[:24]}"


def encoded(text: str) -> str:
    """`text` percent-encoded for a path."""
    return "".join(char if char in _KEPT else _percent(char) for char in text)


def written(document: Mapping[str, object] | list[object]) -> str:
    """A document as JSON; halves of characters, which no file can hold, are U+FFFD."""
    return _HALF.sub("\ufffd", json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def title(source: Source) -> str:
    """What a source is called: its title, otherwise its key."""
    return (source.work.field("title") if source.work else "") or source.key


def _segment(text: str) -> str:
    return encoded(text).replace("/", "%2F")


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))
