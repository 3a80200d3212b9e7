"""Amounts in tables that look like years: "Ground heat | 1960 | 1750" below "System | 2022 | 2023"."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.cells.kinds import is_year, may_be_head
from provenance.text.cells.tables import Table, has_amounts, tables
from provenance.text.comparison.tables.grid import Grid, grid
from provenance.text.span import Span

_MOST = 2000  # cells
_SEVERAL = 2
_STEP = 10  # years from a head to what may be a year as well
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_CELL = re.compile(r"(?:\t|\|[ ]?|[ ]{2})(?:1[5-9]|20)\d\d[ ]*(?:[\t\n|]|\Z|[ ]{2})")


class Amount(NamedTuple):
    """The range of a cell that looks like a year and may be an amount; `surely` where it can be nothing else."""

    span: Span
    surely: bool


@lru_cache(maxsize=64)
def amounts_like_years(text: str) -> tuple[Amount, ...]:
    """The cells of the tables of a text that look like years, those of heads and the names of rows left out."""
    drawn = grid(text) if _CELL.search(text) else None
    if drawn is None:
        return ()
    found: list[Amount] = []
    for table in tables(drawn.sheet):
        found += _in_table(drawn, table)
        if len(found) > _MOST:
            return ()
    return tuple(found)


def are_amounts(text: str, span: Span) -> bool:
    """Whether what looks like a year in some range of a text is surely none."""
    return any(each.surely and each.span.overlaps(span) for each in amounts_like_years(text))


def _in_table(drawn: Grid, table: Table) -> list[Amount]:
    lone = table.first == table.last
    found: list[Amount] = []
    for row in range(table.first, table.last + 1):
        if row in table.heads and not lone:
            continue
        values = drawn.sheet.values(row)
        if is_year(values[0]) and lone:
            continue
        for column, value in enumerate(values[1:], start=2):
            if _YEAR.fullmatch(value):
                surely = _of_one(values, column) if lone else has_amounts(drawn.sheet, table, column)
                found.append(Amount(drawn.span(row, column), surely))
    return found


def _of_one(values: list[str], column: int) -> bool:
    """Whether a cell of a row that stands alone is an amount: the last one, behind its year ("Ground heat | 2022 |
    1960"), or one of several that cannot be years of a head."""
    years = [each for each in values[1:] if is_year(each)]
    if len(years) > _SEVERAL and not may_be_head(years):
        return True
    behind = column == len(values) > _SEVERAL and is_year(values[-2])
    return behind and not may_be_head(values[-2:], _STEP)
