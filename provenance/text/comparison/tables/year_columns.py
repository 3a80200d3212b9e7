"""The rows of tables that have columns of years, with what stands in each under which year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.cells.tables import Table, tables
from provenance.text.comparison.as_written import as_grouped, plainly, with_commas
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.tables.grid import Grid, grid
from provenance.text.figures import CALENDAR, Figure
from provenance.text.span import Span

_MOST = 400  # rows of a table
_LEAST = 3  # rows of a table
_FEWEST = 2  # years of a head
YEAR = r"(?<![\w.,/–-])(?:19|20)[0-9]{2}(?:\s?[/–-]\s?(?:20)?[0-9]{2})?(?![\w/–-]|[.,][0-9])"
"""How a year is written, or one from one year to the next."""

YEARS = re.compile(YEAR)
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLANNED = re.compile(r"\b(?:plan|budget|forecast|project|target|expect|est)", re.IGNORECASE)
_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")


class Column(NamedTuple):
    """A column of a year: the year as its head writes it, its range there, and what else the head says; `planned` says
    that it tells what was not yet, as may have been said the year before.
    """

    year: str
    span: Span
    measure: tuple[str, ...]
    planned: bool


class Cell(NamedTuple):
    """A cell of a row that a statement names: what stands there and above it."""

    figure: Figure
    span: Span
    column: Column


@lru_cache(maxsize=32)
def rows_of_years(evidence: Evidence) -> tuple[tuple[str, tuple[Cell, ...]], ...]:
    """The rows of the tables of a passage that have columns of years, by their names; those of a name that several
    rows have are left out."""
    drawn = grid(evidence.text)
    found: list[tuple[str, tuple[Cell, ...]]] = []
    for table in tables(drawn.sheet) if drawn else ():
        if drawn is not None and _LEAST <= table.last - table.first < _MOST and table.heads:
            found += _of_table(evidence, drawn, table)
    labels = [label for label, _ in found]
    return tuple((label, cells) for label, cells in found if labels.count(label) == 1)


def _of_table(evidence: Evidence, drawn: Grid, table: Table) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    width = len(drawn.sheet.values(table.heads[-1]))
    columns = _columns(drawn, table)
    if len({each.year for each in columns.values()}) < _FEWEST:
        return
    for row in range(table.heads[-1] + 1, table.last + 1):
        values = drawn.sheet.values(row)
        if len(values) != width or not values[0]:
            continue
        cells: list[Cell] = []
        for at, column in columns.items():
            read = {each.value: each for each in _read(evidence, values[at]) if each.unit not in CALENDAR}
            if len(read) == 1:
                cells.append(Cell(next(iter(read.values())), drawn.span(row, at + 1), column))
        yield values[0], tuple(cells)


def _columns(drawn: Grid, table: Table) -> dict[int, Column]:
    """The columns, from 0, whose head has one year, and those of a head of one row only."""
    found: dict[int, Column] = {}
    for at, head in enumerate(drawn.sheet.values(table.heads[-1])):
        years = [*YEARS.finditer(head)]
        if at and len(years) == 1 and len(table.heads) == 1:
            start = drawn.span(table.heads[-1], at + 1).start
            rest = f"{head[: years[0].start()]} {head[years[0].end() :]}"
            measure = tuple(_WORD.findall(_ASIDE.sub(" ", rest).casefold()))
            found[at] = Column(years[0][0], Span(*years[0].span()).shifted(start), measure, bool(_PLANNED.search(head)))
    return found


def _read(evidence: Evidence, words: str) -> tuple[Figure, ...]:
    if evidence.comma:
        return with_commas(words)
    return as_grouped(words) or tuple(
        each._replace(unit="") if each.unit == "year" and each.scale == 1 else each for each in plainly(words)
    )
