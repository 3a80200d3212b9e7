"""What a cell means: the names of its row and its column, and what stands over its table."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from provenance.named import NamedTuple
from provenance.text.cells.address import LAST, Address
from provenance.text.cells.kinds import is_missing, is_number, is_year
from provenance.text.cells.labels import MOST_STUBS, Cell, Names, folded, is_name
from provenance.text.cells.sheet import Sheet
from provenance.text.cells.tables import Table, tables

BESIDE = " | "
"""Between cells in what is said of them: no tab, which a figure and its unit may have between them."""

_MOST_NAMES = 4
_MOST_WORDS = 200  # characters of a name
_UP = 10_000  # rows above in which the first of merged cells is looked for


class Meaning(NamedTuple):
    """`words` are the cells with the names of their rows and columns; `above` the title of the sheet, the caption and
    the heads, with what stands in them over the names of the rows ("Thousand acres")."""

    words: str
    above: str


def meaning(sheet: Sheet, region: Address, cell: Cell | None = None, names: Names | None = None) -> Meaning:
    """What the cells of a region of a sheet mean, which lies within the sheet.

    `cell` and `names` say by which names it was found, if it was: these are among those it is told by.
    """
    table = _table(sheet, region.top)
    heads = _heads(sheet, table, region, cell)
    columns = range(region.left, (region.right or sheet.columns) + 1)
    above = [sheet.name, *(_line(sheet, row) for row in (table.captions if table else ()))]
    said = _cells(sheet, region, cell, names, heads, one=len(columns) == 1)
    lines = said if len(columns) == 1 else [*(BESIDE.join(head) for head in heads), *said]
    over = [each for each in (*above, *_corner(sheet, table, region)) if each]
    return Meaning("\n".join(lines), "\n".join([*over, *(BESIDE.join(head) for head in heads)]))


def names(words: str) -> tuple[str, ...]:
    """Of the words of a meaning those that are no figures: by them it is known whether cells are still the same."""
    lines = [line.split(BESIDE) for line in words.split("\n")]
    if len(lines) == 1:
        # What one cell says stands last, though it may look like a year.
        amounts = {1} if len(lines[0]) > 1 and is_number(lines[0][-1]) else set()
    else:
        # What stands under a year is none. The names of rows stand left of all that the head has.
        amounts = {at for at, cell in enumerate(reversed(lines[0]), start=1) if is_year(cell)}
    first, rest = (lines[0], lines[1:]) if len(lines) > 1 else ([], lines)
    below = (cell for line in rest for at, cell in enumerate(line) if len(line) - at not in amounts)
    return tuple(cell for cell in (*first, *below) if is_year(cell) or not is_number(cell))


def names_of(sheet: Sheet, row: int, column: int) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Names by which a cell may be found, the shortest first: those of its row, and those of its column."""
    table = _table(sheet, row)
    if table is None:
        return
    region = Address(row, column, row, column)
    heads = [head[0] for head in _heads(sheet, table, region, None) if head[0]]
    heads = heads or [sheet.value(table.first, column)]
    stubs = _stubs(sheet, table, sheet.values(row), _merged(sheet, table, row), column)
    heading = _line(sheet, table.heading(row)) if table.heading(row) else ""
    rows = [stubs[:1], stubs[:2], stubs[:3]]
    rows += [(heading, *each) for each in rows if heading]
    for columns in (heads[-1:], heads[-2:], heads, heads[:1]):
        for each in dict.fromkeys(rows):
            if each and all(columns):
                yield tuple(each), tuple(columns)


def _table(sheet: Sheet, row: int) -> Table | None:
    known = tables(sheet)
    at = bisect_right(known, row, key=lambda each: each.first) - 1
    return known[at] if at >= 0 and row <= known[at].last else None


def _heads(sheet: Sheet, table: Table | None, region: Address, cell: Cell | None) -> list[list[str]]:
    """For each row of the head, what it says over the columns of a region."""
    if table is None:
        return []
    rows = [row for row in table.heads if row < region.top]
    if cell is not None and cell.head not in rows:
        rows = sorted({*rows, cell.head})
    found: list[list[str]] = []
    for row in rows:
        values = sheet.values(row)
        right = region.right or len(values)
        spread = [_over(values, column, table) for column in range(region.left, right + 1)]
        while spread and not spread[-1]:
            spread.pop()
        if spread and spread not in found:
            found.append(spread)
    return found


def _corner(sheet: Sheet, table: Table | None, region: Address) -> Iterator[str]:
    """What the head of a table says over the names of its rows: often the unit of all."""
    for row in table.heads if table and region.left > 1 else ():
        corner = sheet.value(row, 1)
        if row < region.top and not is_number(corner):
            yield corner


def _over(values: list[str], column: int, table: Table) -> str:
    """What a row of a head says over a column. A head of several rows may have cells merged over several columns."""
    if column <= len(values) and values[column - 1]:
        return values[column - 1]
    if len(table.heads) < 2 or column > len(values) + MOST_STUBS:
        return ""
    # The cell over the names of the rows is not merged over the figures.
    found = next((at for at in range(min(column, len(values)) - 1, -1, -1) if values[at]), 0)
    return values[found] if found else ""


def _cells(  # noqa: PLR0913 - what is told of each row
    sheet: Sheet, region: Address, cell: Cell | None, names: Names | None, heads: list[list[str]], *, one: bool
) -> list[str]:
    """A line for each row of a region: the names of the row, of its column where there is one, and its cells."""
    said: list[str] = []
    rows, columns = (names.row, names.column) if cell is not None and names is not None else ((), ())
    over = [head[0] for head in heads if head[0]] if one else []
    table = _table(sheet, region.top)
    merged = _merged(sheet, table, region.top)
    for row in range(region.top, (region.bottom or sheet.rows) + 1):
        values = sheet.values(row)
        if table is None or row > table.last:
            table, merged = _table(sheet, row), {}
        stubs = _stubs(sheet, table, values, merged, region.left)
        inside = values[region.left - 1 : region.right if region.right != LAST else None]
        if any(inside):
            # Outer names come before inner ones; those that the user gave are among them, however they are written.
            called = _each_once((*rows[:-1], *stubs, *rows[-1:], *over, *columns))
            said.append(BESIDE.join(_without_end([*called, *inside])))
        filled = {column: value for column, value in enumerate(values[:MOST_STUBS], start=1) if value}
        merged = {} if len(filled) == 1 and not any(values[MOST_STUBS:]) else {**merged, **filled}
    return said


def _stubs(sheet: Sheet, table: Table | None, values: list[str], merged: dict[int, str], left: int) -> tuple[str, ...]:
    """The names of a row: its first cells, up to its figures, where they stand left of `left`.

    `merged` is what the cells above say, for those that are merged over several rows.
    """

    def names_it(said: str, column: int) -> bool:
        return not is_number(said) or (table is not None and is_name(sheet, table, said, column))

    beside = values[: min(left - 1, MOST_STUBS)]
    if not any(each and names_it(each, column) for column, each in enumerate(beside, start=1)):
        merged = {}  # a row without any name of its own is another one than that above, a total perhaps
    found: list[str] = []
    for column, value in enumerate(beside, start=1):
        over = merged.get(column, "")
        said = value or (over if over and names_it(over, column) else "")
        if is_missing(said):
            continue
        if not names_it(said, column):
            if found:
                break
            continue  # the number of the row in a list, or the figure of another column
        found.append(said[:_MOST_WORDS])
    return tuple(found[:_MOST_NAMES])


def _merged(sheet: Sheet, table: Table | None, row: int) -> dict[int, str]:
    """What the cells above a row say, by column; nothing from beyond a heading or the head."""
    if table is None:
        return {}
    top = max(table.heading(row), max(table.heads, default=0), table.first - 1, row - _UP)
    found: dict[int, str] = {}
    for at in range(row - 1, top, -1):
        for column, value in enumerate(sheet.values(at)[:MOST_STUBS], start=1):
            if value:
                found.setdefault(column, value)
        if len(found) == MOST_STUBS:
            break
    return found


def _line(sheet: Sheet, row: int) -> str:
    return "".join(sheet.values(row))


def _each_once(names: Iterable[str]) -> list[str]:
    """Each name as it is written first."""
    found: dict[str, str] = {}
    for name in names:
        if name:
            found.setdefault(folded(name), name)
    return list(found.values())


def _without_end(cells: list[str]) -> list[str]:
    """The cells of a row but the empty ones at its end."""
    last = len(cells)
    while last and not cells[last - 1]:
        last -= 1
    return cells[:last]
