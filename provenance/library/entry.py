"""What a first look at a library notes of an entry: where its parts are."""

from __future__ import annotations

from provenance.library.grammar import Value
from provenance.named import NamedTuple
from provenance.text.span import Span

POINTERS = frozenset({"crossref", "xdata", "ids"})
"""Fields that a first look has to read: they name other entries, or other keys of this one."""


class Patch(NamedTuple):
    """A mend without which the rest of an entry cannot be read: `text` in place of a range of the library."""

    start: int
    end: int
    text: str


class Entry(NamedTuple):
    """One entry: its type in lower case, its key, the range of its fields from the first comma to the last value.

    It is flat, and its ranges are made when they are asked for, because a first look makes as many as a library has.
    """

    type: str
    key: str
    key_start: int
    fields_start: int
    fields_end: int
    patches: tuple[Patch, ...] = ()

    @property
    def key_span(self) -> Span:
        return Span(self.key_start, self.key_start + len(self.key))

    @property
    def fields(self) -> Span:
        return Span(self.fields_start, self.fields_end)


class Pointer(NamedTuple):
    """A field that names entries: the key of the entry it stands in, its own name, its value."""

    key: str
    field: str
    value: Value
