"""Captured texts without their white space: what tells a stray line end from another text."""

from __future__ import annotations

import re

from provenance.digests import sha256
from provenance.model import Folded, SnapshotState

_LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_ANY_END = re.compile("[\r\n\x0b\x0c\x85\u2028\u2029]")


def folded(text: str) -> Folded:
    """What a record may hold beside the hash of `text`: git, hooks and editors change white space and nothing else.

    `lines` is the hash (SHA-256, of UTF-8) of the text with every line end made LF and none, nor a form feed, at its
    end. `words` is that of its lines without white space at their ends, empty ones left out, where a form feed ends a
    line too. `pages` counts the pages; a form feed at the very end begins none.
    """
    return Folded(_hash(_lines(text)), _hash(_words(text)), _pages(text))


def likeness(text: str, recorded: Folded) -> SnapshotState:
    """How `text`, whose hash is not the recorded one, differs from the text that was folded to `recorded`."""
    if recorded.lines and recorded.lines == _hash(_lines(text)):
        return "line-ends"
    if not recorded.words or recorded.words != _hash(_words(text)):
        return "changed"
    return "trailing-blanks" if recorded.pages in (None, _pages(text)) else "page-ends"


def _lines(text: str) -> str:
    return _LINE_END.sub("\n", text).rstrip("\n\x0c")


def _words(text: str) -> str:
    return "\n".join(line for each in _ANY_END.split(text) if (line := each.rstrip()))


def _pages(text: str) -> int:
    return text.rstrip("\r\n").removesuffix("\x0c").count("\x0c") + 1


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass"))
