"""Entries without fault, read in one go: what nearly all entries of a real library are."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.library.entry import POINTERS, Entry
from provenance.library.grammar import ENTRY_END, EXPORTED, FIELDS, HEAD, KEY, NAMES
from provenance.text.span import Span

_NO_ENTRIES = frozenset({"comment", "preamble", "string"})


def quick(text: str, head: Span, limit: int, macros: Mapping[str, str]) -> Entry | None:
    """The entry whose head is at `head`, if it and nothing else stands before `limit` and a walk would find no fault.

    None says only that a walk is needed: something is wrong, or out of the common (`#`, deep braces, comments,
    fields that name other entries, abbreviations not defined so far in `macros`).
    """
    kind = HEAD.match(text, head.start, limit)
    key = KEY.match(text, head.end, limit)
    if not (kind and kind[1] and kind[2] == "{" and key and key[1]):
        return None
    fields: list[tuple[str, str, str]] = FIELDS.findall(text, key.end(), limit)
    whole = "".join([field[0] for field in fields])
    end = key.end() + len(whole)
    close = ENTRY_END.match(text, end, limit)
    # Were anything skipped between two fields, the text would not go on as the fields do.
    if close is None or close.end() != limit or not text.startswith(whole, key.end()):
        return None
    names = {field[1].lower() for field in fields}
    if len(names) < len(fields) or not POINTERS.isdisjoint(names):
        return None
    if any(field[2] and field[2].lower() not in macros for field in fields):
        return None
    return Entry(kind[1].lower(), key[1], key.start(1), key.end(), end)


class Run:
    """Entries as reference managers export them, each field on a line of its own, taken one after the other.

    `layouts` are the sequences of field names met so far in which none stands twice: there are few in a library.
    """

    __slots__ = ("layouts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.layouts: set[tuple[str, ...]] = set()

    def take(self, at: int) -> tuple[Entry, int] | None:
        """The entry that begins at `at`, if a walk would find no fault with it, and where the next block begins.

        None says only that a closer look is needed.
        """
        found = EXPORTED.match(self.text, at)
        if found is None:
            return None
        kind, end = found[1].lower(), found.end()
        # Where another `@` stands in it, it may be the beginning of another entry.
        if self.text.find("@", at + 1, end) >= 0 or kind in _NO_ENTRIES:
            return None
        if not self._distinct(tuple(NAMES.findall(self.text, at, end))):
            return None
        return Entry(kind, found[2], found.start(2), found.end(2), found.end(3)), end

    def _distinct(self, names: tuple[str, ...]) -> bool:
        """Whether no field is given twice and none has to be looked into."""
        if names in self.layouts:
            return True
        lower = {name.lower() for name in names}
        if len(lower) < len(names) or not POINTERS.isdisjoint(lower):
            return False
        self.layouts.add(names)
        return True
