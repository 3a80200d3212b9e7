"""A captured table: sheets, rows and cells, and where they stand in the text.

A row is a line, a tab parts its cells, a form feed parts sheets; neither stands in a cell. Of a workbook the first line
of each sheet is its name; rows are counted from the line behind it, and empty ones have a line too.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property, lru_cache

from provenance.text.span import Span


class Sheet:
    """One sheet of a table. `name` is empty where the table has none; `number` counts the sheets from 1.

    Rows and columns count from 1; what is asked for beyond them is empty.
    """

    def __init__(self, text: str, number: int, name: str, start: int, end: int) -> None:
        self.text = text
        self.number = number
        self.name = name
        self.start, self.end = start, end

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [self.start], self.text.find("\n", self.start, self.end) + 1
        while at and at < self.end:
            starts.append(at)
            at = self.text.find("\n", at, self.end) + 1
        return starts if self.start < self.end else []

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return len(self._starts)

    @cached_property
    def columns(self) -> int:
        """How many cells its longest row has."""
        return max((self.line(row).count("\t") + 1 for row in range(1, self.rows + 1)), default=0)

    def row_span(self, row: int) -> Span:
        """The range of a row in the text, without its line end."""
        if not 1 <= row <= self.rows:
            return Span(self.end, self.end)
        start = self._starts[row - 1]
        end = self._starts[row] - 1 if row < self.rows else self.end
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def line(self, row: int) -> str:
        """The text of a row."""
        return self.text[slice(*self.row_span(row))]

    def values(self, row: int) -> list[str]:
        """The cells of a row, the first of which is that of column 1."""
        line = self.line(row)
        cells = line.split("\t")
        # Cells are captured without blanks around them; others may be in a text that was written by hand.
        return [each.strip() for each in cells] if " " in line or "\xa0" in line else cells

    def value(self, row: int, column: int) -> str:
        """The words of a cell."""
        values = self.values(row)
        return values[column - 1] if 1 <= column <= len(values) else ""

    def cells(self, row: int, left: int, right: int) -> list[Span]:
        """The ranges of the cells of a row from one column to another (included), as far as it has them."""
        span = self.row_span(row)
        found, at = [], span.start
        for column, cell in enumerate(self.line(row).split("\t"), start=1):
            if column > right:
                break
            if column >= left:
                inner = cell.strip()
                start = at + (cell.find(inner) if inner else 0)
                found.append(Span(start, start + len(inner)))
            at += len(cell) + 1
        return found

    def at(self, offset: int) -> tuple[int, int]:
        """The row and the column in which the character at `offset` stands."""
        row = max(1, bisect_right(self._starts, offset))
        return row, self.text.count("\t", self._starts[row - 1], offset) + 1


@lru_cache(maxsize=16)
def sheets(text: str, named: bool) -> tuple[Sheet, ...]:
    """The sheets of a captured table. `named` says that the first line of each is its name, as in a workbook."""
    found: list[Sheet] = []
    start = 0
    while True:
        end = text.find("\f", start)
        stop = len(text) if end < 0 else end
        name, inside = "", start
        if named:
            line = text.find("\n", start, stop)
            name = text[start : stop if line < 0 else line].strip()
            inside = stop if line < 0 else line + 1
        found.append(Sheet(text, len(found) + 1, name, inside, stop))
        if end < 0:
            break
        start = end + 1
    return tuple(found)
