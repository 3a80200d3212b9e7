"""Cells by the names of their row and their column, which stay where rows and columns are added or moved.

A name is what a cell says, letter by letter where one does, otherwise but for case, marks of notes, and the kinds of
quotation marks, dashes and blanks. Several names lead from the outer to the inner: the head "Exports" over "2023", the
group "Men" and its row "Norway". The inner one is a cell itself; an outer one may be merged over several, whose first
cell has it, or stand alone in a row above.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches

from provenance.named import NamedTuple
from provenance.text.cells.kinds import is_number, is_year
from provenance.text.cells.sheet import Sheet
from provenance.text.cells.tables import Table, has_amounts, tables

MOST_FOUND = 50
"""Cells that are given where names stand for several."""

_NOTE = re.compile(r"(?<=\w)[ ]?(?:[¹²³⁴-⁹*†‡§]+|\((?:[a-z]|[0-9]{1,2})\)|[0-9]{1,2}\))+\Z")
_ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "‑": "-", "\xad": None})
_MOST_NEAR = 20_000  # cells among which one like a name is looked for

Same = Callable[[str, str], bool]


class Cell(NamedTuple):
    """A cell by its place, and the rows and the column in which its names were found."""

    row: int
    column: int
    head: int
    stub: int


class Names(NamedTuple):
    """The names of the row and of the column of a cell, outer ones first."""

    row: tuple[str, ...]
    column: tuple[str, ...]


def named(sheet: Sheet, names: Names) -> tuple[Cell, ...]:
    """The cells that have these names, `MOST_FOUND` at most; none where a name is not there."""
    for same in (_exactly, _alike):
        if found := _cells(sheet, names, same):
            return found
    return ()


def has_column(sheet: Sheet, column: Sequence[str]) -> bool:
    """Whether some column has these names."""
    return any(True for table in tables(sheet) for _ in _columns(sheet, table, column, _alike))


def has_row(sheet: Sheet, row: Sequence[str]) -> bool:
    """Whether some row has these names."""
    return any(True for table in tables(sheet) for _ in _rows(sheet, table, row, _alike))


def nearest(sheet: Sheet, name: str, *, of_column: bool) -> str:
    """The name of a column or row that is most like one that is not there; empty where none is."""
    known = _known(sheet, of_column=of_column)
    return next((known[each] for each in get_close_matches(folded(name), known, 1)), "")


def some(sheet: Sheet, most: int, *, of_column: bool) -> tuple[str, ...]:
    """The first names that columns or rows have."""
    return tuple(_known(sheet, of_column=of_column).values())[:most]


def plain(name: str) -> str:
    """A name as a captured text has it: in one line."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def _cells(sheet: Sheet, names: Names, same: Same) -> tuple[Cell, ...]:
    found: list[Cell] = []
    for table in tables(sheet):
        columns = list(_columns(sheet, table, names.column, same))
        if not columns:
            continue
        known = _lines_of if same is _exactly and len(names.row) == 1 else _rows
        for row, stub in known(sheet, table, names.row, same):
            found += [Cell(row, column, head, stub) for head, column in columns if row > head and column > stub]
            if len(found) >= MOST_FOUND:
                return tuple(found[:MOST_FOUND])
    return tuple(found)


def _columns(sheet: Sheet, table: Table, names: Sequence[str], same: Same) -> Iterator[tuple[int, int]]:
    """The head rows and the columns that have these names."""
    heads = {row: sheet.values(row) for row in table.labelled}
    given: set[int] = set()
    for row, values in heads.items():
        for column, value in enumerate(values, start=1):
            if column in given or not value or not same(value, names[-1]):
                continue
            above = [_spread(heads[each], column) for each in heads if each < row]
            above = [*(sheet.line(each).strip() for each in table.captions), *above]
            if _in_order(above, names[:-1], same):
                given.add(column)
                yield row, column


def _rows(sheet: Sheet, table: Table, names: Sequence[str], same: Same) -> Iterator[tuple[int, int]]:
    """The rows that have these names, and the column in which the inner one stands."""
    over: dict[int, str] = {}  # what a merged cell says for the rows below it
    headings = set(table.headings)
    last = sheet.line(table.captions[-1]).strip() if table.captions else ""
    behind = False
    for row in range(table.first, table.last + 1):
        values = sheet.values(row)
        if row in headings:
            # Headings that follow each other lead from the outer to the inner.
            last, behind, over = (f"{last}\n{values_of(values)}" if behind else values_of(values)), True, {}
            continue
        behind = False
        alike = (column for column, value in enumerate(values, 1) if value and same(value, names[-1]))
        stub = next((each for each in alike if may_name(sheet, table, values[each - 1], each)), 0)
        if stub:
            outer = [values[at - 1] or over.get(at, "") for at in range(1, stub)]
            if _in_order([*last.split("\n"), *outer], names[:-1], same):
                yield row, stub
        over.update({column: value for column, value in enumerate(values[:MOST_STUBS], 1) if value})


def _lines_of(sheet: Sheet, table: Table, names: Sequence[str], _same: Same) -> Iterator[tuple[int, int]]:
    """As `_rows`, of one name as it is written: found without taking the rows apart."""
    text, name, seen = sheet.text, names[-1], 0
    at, end = sheet.row_span(table.first).start, sheet.row_span(table.last).end
    while name and (at := text.find(name, at, end)) >= 0:
        row, stub = sheet.at(at)
        is_it = row != seen and row not in table.headings and sheet.value(row, stub) == name
        if is_it and may_name(sheet, table, name, stub):
            seen = row
            yield row, stub
        at += len(name)


MOST_STUBS = 12
"""Columns, from the left, in which names of rows may be merged over several."""


def may_name(sheet: Sheet, table: Table, value: str, column: int) -> bool:
    """Whether a cell may name its row: what looks like a year names none in a column of amounts."""
    return column == 1 or not is_year(value) or not has_amounts(sheet, table, column)


def is_name(sheet: Sheet, table: Table, value: str, column: int) -> bool:
    """Whether what looks like a number is a year that names its row."""
    return is_year(value) and may_name(sheet, table, value, column)


def values_of(values: Iterable[str]) -> str:
    """What a row with one filled cell says."""
    return "".join(values)


def _spread(values: Sequence[str], column: int) -> str:
    """What a row of a head says over a column: its cell, or the nearest one to the left that is merged over it."""
    return next((value for value in reversed(values[:column]) if value), "")


def _in_order(there: Sequence[str], names: Sequence[str], same: Same) -> bool:
    """Whether all names are among what is there, in their order."""
    rest = iter(there)
    return all(any(value and same(value, name) for value in rest) for name in names)


def _exactly(value: str, name: str) -> bool:
    return value == name


def _alike(value: str, name: str) -> bool:
    return value == name or folded(value) == folded(name)


def folded(name: str) -> str:
    """A name by which those that are written alike are known."""
    return " ".join(_NOTE.sub("", name.translate(_ALIKE)).casefold().split())


def _known(sheet: Sheet, *, of_column: bool) -> dict[str, str]:
    """The names that columns or rows have, folded and as they are written, the first ones of many."""
    found: dict[str, str] = {}
    for table in tables(sheet):
        rows = table.labelled if of_column else range(table.first, table.last + 1)
        for row in (each for each in rows if of_column or each not in table.heads):
            values = sheet.values(row)
            for column, value in enumerate(values if of_column else values[:MOST_STUBS], start=1):
                if value and (of_column or not is_number(value) or is_name(sheet, table, value, column)):
                    found.setdefault(folded(value), value)
            if len(found) > _MOST_NEAR:
                return found
    return found
