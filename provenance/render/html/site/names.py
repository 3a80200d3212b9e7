"""What the pages of briefs are called: good on every system, the same from run to run, no two alike."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from types import MappingProxyType

INDEX = "index.html"

_LONGEST = 80  # characters of a name before its hash and suffix
_HASHED = 10
_SUFFIX = re.compile(r"\.[A-Za-z]{1,10}\Z")
_OTHER = re.compile(r"[^a-z0-9_.]+")
# What Windows keeps for devices, whatever suffix follows.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)")


def page_names(paths: Iterable[str]) -> Mapping[str, str]:
    """The file name of the page of each brief, by the path of the brief.

    The path in lower case, without its suffix and with a hyphen for every slash. A hash of the path is added where that
    says less than the path: other letters than ASCII's, a long path, the name of a device or of the list; and to every
    one of several paths that would have the same name, so that none of them can take the place of another.
    """
    plain = {path: _plain(path) for path in sorted(set(paths))}
    taken = Counter(name for name, _ in plain.values())
    return MappingProxyType(
        {
            path: f"{name if whole and taken[name] == 1 else _hashed(name, path)}.html"
            for path, (name, whole) in plain.items()
        }
    )


def _plain(path: str) -> tuple[str, bool]:
    """The name without suffix, and whether nothing but case and punctuation is lost in it."""
    stem = _SUFFIX.sub("", path)
    folded = "".join(each for each in unicodedata.normalize("NFKD", stem) if not unicodedata.combining(each)).lower()
    name = _OTHER.sub("-", folded).strip("-._")
    whole = stem.isascii() and bool(name) and len(name) <= _LONGEST
    return name[:_LONGEST].rstrip("-._"), whole and name != "index" and not _RESERVED.match(name)


def _hashed(name: str, path: str) -> str:
    digest = sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:_HASHED]
    return "-".join(filter(None, (_RESERVED.sub("", name) or "brief", digest)))
