"""Cells of a table of the brief that are another cell of the same row in the table they are cited from.

Only where the row has the same name in both, and the column the same head or the head the same year, is a cell held to
what stands there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from provenance.text.agreement import bears_out
from provenance.text.cells.kinds import is_year
from provenance.text.cells.tables import tables
from provenance.text.comparison.as_written import as_grouped, plainly
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.tables.grid import grid
from provenance.text.comparison.words import content, years_in
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.span import Span

Table = tuple[tuple[str, ...], ...]


def on_columns(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """The cells of a row whose own column has another figure in the row of that name."""
    if not said.heads:
        return
    start = 0
    cells = said.text.split("|")
    label = cells[0].strip()
    for at, cell in enumerate(cells):
        ours = list(_amounts(cell, said.heads[at])) if 0 < at < len(said.heads) else []
        if len(ours) == 1 and not ours[0].ends:
            span = Span(start + ours[0].span.start, start + ours[0].span.end)
            bare = _bare(said, span)
            # What stands above a passage may have the passage in it: the same cell twice is one.
            there = list(dict.fromkeys(found for each in evidence for found in _there(label, said.heads[at], each)))
            if len(there) == 1 and not any(_is_same(cell, each, there[0]) for each in (ours[0], *bare)):
                yield Discord(span, "absent", None, None, f'under "{said.heads[at]}" in the row of "{label}"')
        start += len(cell) + 1


def _amounts(cell: str, head: str) -> Iterator[Figure]:
    """The figures of a cell that say how much. Under a year one that looks like a year does so too."""
    for each in figures(cell):
        if each.unit not in CALENDAR:
            yield each
        elif each.unit == "year" and is_year(cell.strip()) and is_year(head.strip()):
            yield each._replace(unit="")


def _bare(said: Said, span: Span) -> Iterator[Figure]:
    for there, written in said.bare:
        if there.overlaps(span):
            yield from figures(written)


def _is_same(cell: str, figure: Figure, there: str) -> bool:
    """Whether a cell of a source has a figure, in whatever scale its head gives, or one that rounds to it."""
    found = (*plainly(there), *as_grouped(there))
    for scale in (1, figure.scale):
        plain = figure._replace(value=figure.value / scale, scale=1, unit="")
        written = f"{plain.value}" if plain.value.denominator == 1 else cell
        span = Span(0, len(written)) if plain.value.denominator == 1 else figure.span
        for each in found:
            if abs(each.value) == abs(plain.value) or bears_out(
                written, plain._replace(span=span), each._replace(unit="")
            ):
                return True
    return not found


def _there(label: str, head: str, evidence: Evidence) -> Iterator[str]:
    """What stands in the row of a name under a head; nothing where there are several of either."""
    for table in _tables(f"{evidence.above}\n{evidence.text}" if evidence.close else evidence.text):
        columns = [at for at, each in enumerate(table[0]) if at and _is_head(head, each)]
        rows = [each for each in table[1:] if each[0].casefold() == label.casefold()]
        if len(columns) == len(rows) == 1:
            yield rows[0][columns[0]]


def _is_head(ours: str, theirs: str) -> bool:
    one, two = " ".join(ours.split()).casefold(), " ".join(theirs.split()).casefold()
    if not one or one == two:
        return bool(one)
    years = years_in(one)
    return bool(years) and years == years_in(two) and content(one) <= content(two) and one[-3:] == two[-3:]


@lru_cache(maxsize=32)
def _tables(text: str) -> tuple[Table, ...]:
    """The tables of a text, each with its head first: rows of as many cells."""
    drawn = grid(text)
    if drawn is None:
        return ()
    found: list[Table] = []
    for table in tables(drawn.sheet):
        head, *rows = (drawn.sheet.values(row) for row in range(table.labelled[-1], table.last + 1))
        found.append((tuple(head), *(tuple(each) for each in rows if len(each) == len(head))))
    return tuple(each for each in found if len(each) > 1)
