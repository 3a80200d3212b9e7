"""The tables of a sheet: where each begins, which rows are its head, and what stands over it.

A sheet may open with lines about itself, hold several tables below each other, and divide one by headings ("Men",
"Women"). A table begins with the first row of several cells; a later one where a row that looks like a head follows a
row of figures, after an empty row or a heading, or is wider than the rows of words before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.cells.kinds import is_missing, is_number, is_year, kind, may_be_head
from provenance.text.cells.sheet import Sheet

MOST_HEADS = 8
"""Rows that the head of a table may have."""

_MOST_CAPTIONS = 4
_MOST_LOOKED_AT = 200  # rows of a column in which a number is looked for that is no year
_TIGHT = 10  # years from one column to the next in the head of a second table
_NEAR = 60  # years from the head of one table to that of the next


class Table(NamedTuple):
    """Rows `first` to `last` of a sheet. `heads` are the rows of its head; none where its first row has figures as all
    others have. `captions` are the rows with a single cell right above it; `headings` those within it, that may name a
    group of its rows. `figures` says that it has rows of figures.
    """

    first: int
    last: int
    heads: tuple[int, ...]
    captions: tuple[int, ...]
    headings: tuple[int, ...]
    figures: bool

    @property
    def labelled(self) -> tuple[int, ...]:
        """The rows in which the name of a column is looked for."""
        return self.heads or (self.first,)

    def heading(self, row: int) -> int:
        """The heading that a row stands under; 0 where there is none."""
        return max((each for each in self.headings if each < row), default=0)


@lru_cache(maxsize=16)
def tables(sheet: Sheet) -> tuple[Table, ...]:
    """The tables of a sheet, from its top."""
    reading = _Reading()
    for row in range(1, sheet.rows + 1):
        reading.take(row, sheet.values(row))
    reading.close(sheet.rows)
    return tuple(reading.found)


@lru_cache(maxsize=256)
def has_amounts(sheet: Sheet, table: Table, column: int) -> bool:
    """Whether what looks like years in a column of a table are amounts: its head is a year, or it has other numbers, or
    numbers far from the year by which their row is called."""
    if any(is_year(sheet.value(row, column)) for row in table.heads):
        return True
    rows = range(max(table.heads, default=table.first - 1) + 1, min(table.last, table.first + _MOST_LOOKED_AT) + 1)
    return any(_is_amount(sheet.value(row, column), sheet.value(row, 1) if column > 1 else "") for row in rows)


def _is_amount(cell: str, name: str) -> bool:
    if is_year(cell):
        return is_year(name) and not may_be_head((name, cell))
    return is_number(cell) and not is_missing(cell)


class _Reading:
    """The rows of a sheet, taken one by one."""

    def __init__(self) -> None:
        self.found: list[Table] = []
        self.first = 0
        self.heads: list[int] = []
        self.stubs: list[int] = []
        self.years: dict[int, str] = {}  # of the head, by their columns from 0
        self.corner = ""
        self.headings: list[int] = []
        self.captions: list[int] = []
        self.above: list[int] = []  # headings since the last row of several cells
        self.width = 0
        self.figures = False
        self.before = "blank"

    def take(self, row: int, values: Sequence[str]) -> None:
        what = kind(values)
        if what == "heading":
            self.above.append(row)
        elif what != "blank":
            self._several(row, values, is_head=what == "head")
        self.before = what

    def close(self, last: int) -> None:
        if self.first:
            heads = tuple(self.heads) if self.figures else tuple(self.heads[:1])
            self.found.append(Table(self.first, last, heads, tuple(self.captions), tuple(self.headings), self.figures))

    def _several(self, row: int, values: Sequence[str], *, is_head: bool) -> None:
        stub = next(column for column, value in enumerate(values) if value)
        is_head = is_head and not self._has_amounts(values, stub)
        if not self.first or self._begins(values, is_head=is_head):
            self.close(row - 1)
            self.first, self.heads, self.stubs = row, [row] if is_head else [], [stub]
            self.years, self.corner = {}, values[0]
            self.captions, self.headings, self.figures = self.above[-_MOST_CAPTIONS:], [], False
            self.width = len(values)
        elif is_head and self._goes_on(row, stub):
            self.heads.append(row)
            self.stubs.append(stub)
            self.width = max(self.width, len(values))
        else:
            self.headings += self.above
        if is_head and self.heads[-1:] == [row]:
            self.years.update((at, each) for at, each in enumerate(values) if is_year(each))
        self.figures = self.figures or any(is_number(each) and not is_year(each) for each in values[stub + 1 :])
        self.above = []

    def _has_amounts(self, values: Sequence[str], stub: int) -> bool:
        """Whether what looks like years in a row that looks like a head are amounts: they cannot be years that follow
        each other, or stand under years of the head and are others than these."""
        theirs = {at: each for at, each in enumerate(values) if at > stub and is_year(each)}
        if not self.first or not theirs:
            return False
        ours, known = [*theirs.values()], {*self.years.values()}
        if not may_be_head(ours):
            return True
        again = stub or values[0] == self.corner or not known.isdisjoint(ours)
        if again or not self.years.keys() & theirs.keys():
            return False
        if self.before not in ("blank", "heading"):
            return not may_be_head(ours, 1)
        near = may_be_head([*ours, *known], _TIGHT if len(ours) == 1 else _NEAR)
        return not near or not may_be_head(ours, _TIGHT)

    def _goes_on(self, row: int, stub: int) -> bool:
        """Whether a row belongs to the head above it: the names of the rows stand in one row of a head only."""
        adjacent = bool(self.heads) and self.heads[-1] == row - 1 and not self.above
        return adjacent and len(self.heads) < MOST_HEADS and not self.figures and stub != min(self.stubs)

    def _begins(self, values: Sequence[str], *, is_head: bool) -> bool:
        """Whether a new table begins with a row that looks like a head."""
        if not is_head:
            return False
        if not self.figures:
            return len(values) > self.width and min(self.stubs) == next(at for at, each in enumerate(values) if each)
        years = [each for each in values[1:] if each and not is_missing(each)]
        return self.before in ("blank", "heading") or (len(years) > 1 and all(map(is_year, years)))
