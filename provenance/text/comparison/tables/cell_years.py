"""Figures of a table that a statement gives for another year than that of their row or column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.agreement import fits
from provenance.text.comparison.as_written import as_grouped, plainly
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.tables.amounts import are_amounts
from provenance.text.comparison.tables.crossings import ALONE, ANOTHER, OF_OTHER_TIMES, crossings
from provenance.text.comparison.tables.scales import scales
from provenance.text.figures import CALENDAR, Figure
from provenance.text.span import Span

_LONGEST = 8000  # characters of a passage
_LEAST = 2  # years of a head, and telling digits of a figure
_MOST = 2000  # cells
_YEAR = (
    r"(?:(?P<fiscal>FY\s?|[Ff]iscal\s(?:year\s)?|[Ff]inancial\syear\s)?(?P<year>(?:19|20)[0-9]{2})"
    r"(?:\s?[/–-]\s?(?P<last>(?:20)?[0-9]{2}))?)"
)
_LABEL = re.compile(rf"{_YEAR}\s?[a-z*]?\Z")
_BEHIND = re.compile(rf"(?:{ANOTHER}\s[a-z][a-z-]{{1,14}}){{0,4}}\sin\s{_YEAR}(?![0-9]|[/–-][0-9]){ALONE}")
_FIRST = re.compile(rf"In\s{_YEAR}(?![0-9]|[/–-][0-9])")
_CELLS = re.compile(r"[^\S\n]*(?:\t|\||[^\S\n]{2,})[^\S\n]*")


class Year(NamedTuple):
    """A year as a statement or the head of a table writes it; `last` is that of "2018/19"; both 0 where it is none."""

    first: int
    last: int
    plain: bool
    span: Span


class Cell(NamedTuple):
    """What stands in a table under, or behind, a year."""

    words: str
    span: Span
    year: Year
    table: int


def on_cell_years(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """The years of a statement of which the tables of its passages give other figures, and its own for another one."""
    if said.heads:
        return
    found = [*_on_years(said, evidence)]
    yield from found
    for each in crossings(said, evidence):
        if not any(each.year.overlaps(other.span) for other in found):
            yield Discord(each.year, "date", each.other, each.where)


def _on_years(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    tables = [(each, cells) for each in evidence if (cells := _cells(each.text))]
    for figure in claimed(said.text):
        year = _year_of(said.text, figure)
        if year is None or len(_digits(said.text[slice(*figure.span)])) < _LEAST:
            continue
        found = [(each, cell) for each, cells in tables for cell in cells if _has(said.text, figure, each, cell)]
        if not found or any(_agree(year, cell.year) for _, cell in found) or _in_prose(figure, evidence, found):
            continue
        where, cell = found[0]
        if any(other.table == cell.table and _agree(year, other.year) for other in _cells(where.text)):
            yield Discord(year.span, "date", cell.year.span, where)


def _year_of(text: str, figure: Figure) -> Year | None:
    """The year right behind a figure; or that with which a statement of one figure begins."""
    found = _BEHIND.match(text, figure.span.end)
    if found is None and len(claimed(text)) == 1 and not OF_OTHER_TIMES.search(text):
        found = _FIRST.match(text)
    return _year(found) if found else None


def _year(found: re.Match[str]) -> Year:
    first = int(found["year"])
    last = int(f"{first // 100}{found['last'][-2:]}") if found["last"] else first
    return Year(first, last, not found["fiscal"] and not found["last"], Span(found.start("year"), found.end()))


def _agree(one: Year, two: Year) -> bool:
    """Whether two may be the same year: a fiscal one may be called by either of two."""
    slack = 0 if one.plain == two.plain and (one.first == one.last) == (two.first == two.last) else 1
    return one.first - slack <= two.last and two.first - slack <= one.last if slack else one[:2] == two[:2]


def _digits(written: str) -> str:
    return "".join(each for each in written if each.isdigit()).strip("0")


def _has(text: str, figure: Figure, evidence: Evidence, cell: Cell) -> bool:
    """Whether a cell has a figure, in whatever scale its head gives."""
    each_scale = {1, figure.scale, *scales(evidence.above or evidence.text)}
    return any(
        fits(text, figure, abs(figure.value), abs(other.value) * scale, "about")
        for other in (*plainly(cell.words), *as_grouped(cell.words))
        for scale in each_scale
    )


def _in_prose(figure: Figure, evidence: tuple[Evidence, ...], found: list[tuple[Evidence, Cell]]) -> bool:
    """Whether passages have a figure of that value elsewhere than in the cells that were found."""
    return any(
        abs(other.value) == abs(figure.value)
        and not any(each == where and cell.span.overlaps(other.span) for where, cell in found)
        for each in evidence
        for other in plainly(each.text)
    )


@lru_cache(maxsize=32)
def _cells(text: str) -> tuple[Cell, ...]:
    """The cells of the tables of a text that stand under a year, or in a row that begins with one."""
    if len(text) > _LONGEST or not any(mark in text for mark in ("  ", "\t", "|")):
        return ()
    found: list[Cell] = []
    heads: list[Year | None] = []
    start, table = 0, 0
    for line in text.split("\n"):
        cells = [(start + at, words) for at, words in _split(line)]
        years = [_label(text, at, words) for at, words in cells]
        start += len(line) + 1
        others = [words for (_, words), year in zip(cells, years, strict=True) if not year]
        if sum(map(bool, years)) >= _LEAST and not any(map(_counts, others)):
            heads, table = years, table + 1
        elif len(cells) > 1 and years[0]:
            table += bool(heads)
            heads = []
            found += (_cell(at, words, years[0], table) for at, words in cells[1:])
        elif heads and len(cells) in (len(heads), len(heads) + 1):
            under = [None] * (len(cells) - len(heads)) + heads
            found += (_cell(*cell, year, table) for cell, year in zip(cells, under, strict=True) if year)
        elif len(cells) > 1:
            heads = []
    return tuple(found) if len(found) <= _MOST else ()


def _cell(start: int, words: str, year: Year, table: int) -> Cell:
    return Cell(words, Span(start, start + len(words)), year, table)


def _split(line: str) -> Iterator[tuple[int, str]]:
    """The cells of a line, each with where it begins."""
    start = 0
    for cut in _CELLS.finditer(line):
        if line[start : cut.start()].strip():
            yield start, line[start : cut.start()]
        start = cut.end()
    if line[start:].strip():
        yield start, line[start:]


def _label(text: str, start: int, words: str) -> Year | None:
    found = _LABEL.match(words.strip())
    if not found:
        return None
    year = _year(found)
    span = year.span.shifted(start + len(words) - len(words.lstrip()))
    return None if are_amounts(text, span) else year._replace(span=span)


def _counts(words: str) -> bool:
    return any(each.unit not in CALENDAR for each in plainly(words))
