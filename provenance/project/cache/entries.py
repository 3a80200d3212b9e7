"""A library of which only those entries are read that are asked for, from the cache or from the text."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from provenance.library import catalogue
from provenance.library.catalogue import Catalogue, Keys
from provenance.model import Work
from provenance.project.cache.folder import Folder
from provenance.project.cache.shapes import Refused, Shape, shape
from provenance.text.span import Span

Ranges = dict[str, list[int]]


class Entries:
    """The library whose text has the hash `of`, kept in the file `name`; `scan` reads it anew.

    Kept are the range of every key, and those entries that have been asked for: in bytes behind the rest of the file,
    each with its range, so that what nobody asks for is not even parsed.
    """

    def __init__(self, folder: Folder, name: str, of: str, scan: Callable[[], Catalogue]) -> None:
        self._folder, self._name, self._of, self._scan = folder, name, of, scan
        self._parsed: Catalogue | None = None
        self._added: dict[str, Work | None] = {}
        self._works: Ranges = {}
        self._behind = b""

    def catalogue(self, path: str) -> Catalogue:
        """The library, not parsed when it is known already."""
        stored = self._folder.read(self._name)
        try:
            found = stored[0] if stored and stored[0].get("of") == self._of else {}
            rest = {name: each.read(found["rest"][name]) for name, each in _rest().items()}
            spans, works = _ranges(found["keys"]), _ranges(found["works"])
        except (Refused, KeyError, TypeError):
            fresh = self._fresh()
            given = {name: getattr(fresh, name) for name in Catalogue.__match_args__}
            return Catalogue(**{**given, "read": self._work})
        self._works, self._behind = works, stored[1] if stored else b""
        return Catalogue(keys=Keys(spans, path, lambda key: Span(*spans[key])), read=self._work, **rest)

    def save(self) -> None:
        """Keep what has been read from the text."""
        if self._parsed is None:
            return
        behind, works = bytearray(self._behind), dict(self._works)
        for key, work in self._added.items():
            start = len(behind)
            behind += json.dumps(_work().write(work), separators=(",", ":")).encode()
            works[key] = [start, len(behind)]
        keys = {key: [*place.span] for key, place in self._parsed.keys.items()}
        rest = {name: each.write(getattr(self._parsed, name)) for name, each in _rest().items()}
        self._folder.write(self._name, {"of": self._of, "keys": keys, "works": works, "rest": rest}, bytes(behind))

    def _fresh(self) -> Catalogue:
        if self._parsed is None:
            self._parsed = self._scan()
        return self._parsed

    def _work(self, key: str) -> Work | None:
        start, end = self._works.get(key, (0, 0))
        try:
            work: Work | None = _work().read(json.loads(self._behind[start:end]))
        except (Refused, ValueError, RecursionError):
            work = self._added[key] = self._fresh().read(key)
        return work


def _work() -> Shape:
    return shape(Work | None)


def _rest() -> Mapping[str, Shape]:
    """The fields of a library that are kept as they are."""
    names = [name for name in Catalogue.__match_args__ if name not in ("keys", "read")]
    return {name: shape(eval(str(Catalogue.__annotations__[name]), vars(catalogue))) for name in names}


def _ranges(value: Any) -> Ranges:
    if not isinstance(value, dict):
        raise Refused
    for each in value.values():
        if type(each) is not list or len(each) != 2 or type(each[0]) is not int or type(each[1]) is not int:
            raise Refused
    return value
