"""How a record is laid out on its lines: where a key could be added, what goes when one is taken away."""

from __future__ import annotations

import re

from provenance.records.composing import read
from provenance.records.document import Marks
from provenance.text.span import Span

_BREAKS = "\n\r\x85\u2028\u2029"  # where a line of YAML ends
_TO_VALUE = re.compile(r"[ \t]*:")
_COMMENT_OR_NOTHING = re.compile(rf"[ \t]*(?:#[^{_BREAKS}]*)?")
_LINE = re.compile(rf"([ \t]*)(#?)([^{_BREAKS}]*)(?:\r\n|[{_BREAKS}]|\Z)")
_COMMENT = re.compile(r"(?:\A|\s)#")
_COMMA = re.compile(r"\s*,")

Way = tuple[str, ...]


class CannotSplice(Exception):
    """The record cannot be edited as asked; the message completes "this record cannot be changed: …"."""


class Layout:
    """A record that can be edited: no errors of YAML. Raises CannotSplice when it has some."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.document = read(text)
        if self.document.troubles:
            raise CannotSplice("it has errors; mend them first (provenance check shows them)")
        self.places: dict[Way, Marks] = {
            tuple(str(step) for step in way): marks
            for way, marks in self.document.places.items()
            if all(isinstance(step, str) for step in way)
        }
        ends = [each for each in ("\r\n", "\n", "\r") if each in text]
        self.end_of_line = ends[0] if ends else "\n"

    @property
    def unfinished(self) -> bool:
        """Whether the last line has no line end."""
        return self.text[-1:] not in _BREAKS

    @property
    def step(self) -> int:
        """By how many blanks the record indents."""
        for way in self.places:
            if len(way) > 1 and not self.is_flow(way[:-1]):
                inner = self.column(way) - self.column(way[:-1])
                if inner > 0:
                    return inner
        return 2

    def children(self, parent: Way) -> list[Way]:
        """The ways to the keys right below `parent`, in the order of the text."""
        return [way for way in self.places if len(way) == len(parent) + 1 and way[:-1] == parent]

    def written(self, way: Way) -> str:
        """The value at `way` as it is written; empty where there is none."""
        span = self._value_span(way)
        return self.text[span.start : span.end] if span else ""

    def is_flow(self, way: Way) -> bool:
        """Whether the mapping at `way` is written in braces, or stands within braces."""
        return any(self.written(way[:depth]).startswith("{") for depth in range(len(way) + 1))

    def column(self, way: Way) -> int:
        """How far the key at `way` is indented. Raises CannotSplice where something stands before it on its line."""
        start = self.places[way].key.start
        return start - self._line_start(start, "a key does not stand at the beginning of its line")

    def column_below(self, parent: Way) -> int:
        """How far the keys below `parent` are indented."""
        return self.column(inner[0]) if (inner := self.children(parent)) else 0

    def gap(self, parent: Way, before: str) -> tuple[int, int, bool]:
        """Where a key can be added in braces: the range it takes the place of, and whether keys stand before it."""
        if before:
            at = self.places[(*parent, before)].key.start
            return at, at, True
        inner = self.children(parent)
        if inner:
            at = max(self.places[inner[-1]].value.end, self.places[inner[-1]].key.end)
            return at, at, True
        span = self._value_span(parent)
        assert span is not None
        return span.start + 1, span.start + 1, False

    def line_before(self, way: Way) -> int:
        """The start of the line of a key, or of the comments right above it, which are about it."""
        column = self.column(way)
        at = self.places[way].key.start - column
        while at and (above := self._above(at)) is not None:
            margin, comment = above[1]
            if not comment or margin != column:
                break
            at = above[0]
        return at

    def line_after(self, parent: Way) -> int:
        """The start of the line after the last key below `parent` and the comments that belong there."""
        inner = self.children(parent)
        if not inner:
            return self._end_of_line_after(self.places[parent].value.end) if parent else len(self.text)
        last = self.places[inner[-1]]
        at = self._end_of_line_after(max(last.value.end, last.key.end))
        column = self.column(inner[-1])
        end = at
        while end < len(self.text) and (line := _LINE.match(self.text, end)):
            if line[2] and (not parent or len(line[1]) >= column):
                at = line.end()
            elif line[2] or line[3]:
                return at
            end = line.end()
        return at if parent else end

    def value(self, way: Way) -> tuple[int, int, bool]:
        """The range of the value at `way`, and whether a blank must be written before a new one."""
        marks = self.places[way]
        colon = _TO_VALUE.match(self.text, marks.key.end)
        if colon is None:
            raise CannotSplice(f"no colon stands right after {way[-1]}")
        old = self.text[marks.value.start : marks.value.end]
        if self.children(way):
            raise CannotSplice(f"{way[-1]} has keys of its own")
        if not old:
            return colon.end(), colon.end(), True
        listed = isinstance(self.said(way), list)
        lost = old.partition("\n")[0] if old[0] in "|>" else old if listed else ""
        in_lines = listed and old.startswith("-")
        lost += self.text[colon.end() : marks.value.start] if in_lines else ""
        if _COMMENT.search(lost):
            raise CannotSplice(f"a comment stands within {way[-1]}")
        return (colon.end() if in_lines else marks.value.start), marks.value.end, in_lines

    def taken(self, way: Way) -> tuple[int, int]:
        """The range that goes when the key at `way` goes: whole lines, or its part of what stands in braces."""
        marks = self.places[way]
        start, end = marks.key.start, max(marks.value.end, marks.key.end)
        if self.is_flow(way[:-1]):
            return self._taken_in_braces(way, start, end)
        start -= self.column(way)
        end = self._end_of_line_after(end)
        if end == len(self.text) and self.unfinished and start:
            start -= 2 if self.text[start - 2 : start] == "\r\n" else 1
        return start, end

    def _taken_in_braces(self, way: Way, start: int, end: int) -> tuple[int, int]:
        beside = self.children(way[:-1])
        at = beside.index(way)
        if at + 1 < len(beside):
            after = self.places[beside[at + 1]].key.start
            gap, first, last = self.text[end:after], start, after
        elif at:
            before = self.places[beside[at - 1]]
            first, last = max(before.value.end, before.key.end), end
            gap = self.text[first:start]
        else:
            comma = _COMMA.match(self.text, end)
            gap, first, last = "", start, comma.end() if comma else end
        if "#" in gap:
            raise CannotSplice(f"a comment stands beside {way[-1]}")
        return first, last

    def _value_span(self, way: Way) -> Span | None:
        return self.places[way].value if way else self.document.root

    def said(self, way: Way) -> object:
        """What the record says at `way`, None where it says nothing."""
        said: object = self.document.tree
        for key in way:
            said = said.get(key) if isinstance(said, dict) else None
        return said

    def _line_start(self, at: int, why: str) -> int:
        start = at
        while start and self.text[start - 1] in " \t":
            start -= 1
        if start and self.text[start - 1] not in _BREAKS:
            raise CannotSplice(why)
        return start

    def _end_of_line_after(self, at: int) -> int:
        rest = _COMMENT_OR_NOTHING.match(self.text, at)
        end = rest.end() if rest else at
        line = _LINE.match(self.text, end)
        if line is None or line[2] or line[3]:
            raise CannotSplice("something stands behind a value on its line")
        return line.end()

    def _above(self, at: int) -> tuple[int, tuple[int, bool]] | None:
        """The start of the line above the one that starts at `at`, its indentation, and whether it is a comment."""
        end = at - (2 if self.text[at - 2 : at] == "\r\n" else 1)
        start = end
        while start and self.text[start - 1] not in _BREAKS:
            start -= 1
        line = _LINE.match(self.text, start)
        return (start, (len(line[1]), bool(line[2]))) if line else None
