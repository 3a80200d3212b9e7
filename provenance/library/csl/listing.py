"""The entries of a CSL library as they are found, by their keys."""

from __future__ import annotations

from collections.abc import Callable

from provenance.library import faults
from provenance.library.csl import troubles, zotero
from provenance.library.csl.values import Fields, Value, first, text
from provenance.library.faults import Fault
from provenance.text.span import Span


class Listing:
    """Which keys a library has.

    `starts` are the offsets of the entries by every key they are known by; `names` the field in which each key stands;
    `main` the key of an entry for those keys that are not its main one; `faults` what is wrong, in the order found.
    `place` gives the range of a field of the entry that begins at an offset.
    """

    __slots__ = ("_shown", "faults", "main", "names", "place", "starts")

    def __init__(self, place: Callable[[int, str], Span]) -> None:
        self.place = place
        self.starts: dict[str, int] = {}
        self.names: dict[str, str] = {}
        self.main: dict[str, str] = {}
        self.faults: list[Fault] = []
        self._shown: dict[str, Span] = {}

    def span(self, key: str) -> Span:
        """The range of `key`."""
        return self.place(self.starts[key], self.names.get(key, "id"))

    def add(self, start: int, entry: Fields) -> None:
        """Take in the entry that begins at `start`. One without a key is a fault, so is one whose key is taken."""
        if zotero.is_native(entry):
            self._add_native(start, entry)
            return
        said = entry.get("id")
        key, other = _key(said), first(entry, "citation-key")
        if not key and said not in (None, ""):
            self.faults.append(troubles.odd_id(self.place(start, "id")))
        elif not key and not other:
            self.faults.append(troubles.no_id(Span(start, start + 1)))
        elif not key:
            self._take(other, start, "citation-key")
        elif self._take(key, start, "id") and other and other != key and self._take(other, start, "citation-key"):
            # Zotero's own export has an address of its own as id, and the key that people cite beside it.
            self.main[other] = key

    def _add_native(self, start: int, entry: Fields) -> None:
        if entry["itemType"] in zotero.NO_ENTRIES:
            return
        if key := zotero.key(entry):
            name = next((name for name in ("citationKey", "citekey") if first(entry, name) == key), "extra")
            self._take(key, start, name)
        else:
            self.faults.append(troubles.no_id(Span(start, start + 1)))

    def _take(self, key: str, start: int, name: str) -> bool:
        if key in self.starts:
            # The first one is looked up once, however many follow it.
            known = self._shown.setdefault(key, self._shown.get(key) or self.span(key))
            self.faults.append(faults.second_key(self.place(start, name), key, known))
            return False
        self.starts[key] = start
        if name != "id":
            self.names[key] = name
        return True


def _key(said: Value) -> str:
    return text(said).strip()
