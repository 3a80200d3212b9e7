"""Figures of a row that a statement names, given for one year where the row has them under another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.named import NamedTuple
from provenance.text.agreement import fits
from provenance.text.comparison.as_written import as_grouped, plainly, with_commas
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.tables.attached import attached, of_one_clause
from provenance.text.comparison.tables.rows import named_at
from provenance.text.comparison.tables.scales import scales
from provenance.text.comparison.tables.year_columns import YEAR, YEARS, Cell, rows_of_years
from provenance.text.comparison.words import content
from provenance.text.figures import Figure
from provenance.text.span import Span

_TELLING = 2  # digits of a figure
ANOTHER = (
    r"(?!\s(?:before|after|until|till|since|than|when|while|against|versus|ahead|prior|following|compared|unlike"
    r"|from)\b)"
)
"""No word follows by which a figure may be of another time than the year behind it: "15,000 before the reform in"."""

ALONE = r"(?!,?\s(?:and|or|to|through)\s(?:19|20)[0-9]{2}|,\s(?:19|20)[0-9]{2})"
"""No other year follows: "1,203 and 1,377 in 2022 and 2023"."""

_BEHIND = re.compile(rf"(?:{ANOTHER}\s[a-z][a-z-]{{1,14}}){{0,6}}\s(?:in|for|during)\s(?P<year>{YEAR}){ALONE}")
_ANYWHERE = re.compile(rf"\b(?:[Ii]n|[Ff]or|[Dd]uring)\s(?P<year>{YEAR})")
_BY = re.compile(
    r"\b(?:by|from|than|against|of|over|under|above|below|past|the|these|those|all|its|their|another)\s"
    r"(?:(?:about|some|the|nearly|almost)\s)?\Z",
    re.IGNORECASE,
)
OF_OTHER_TIMES = re.compile(
    r"\b(?:than(?!\s(?:in\s)?any)|against|compar\w+|versus|vs|from(?=\s(?:[a-z]+\s){0,2}[$€£]?[0-9])|before|earlier"
    r"|previous\w*|prior|last|after|since|until|till|average\w*|means?|medians?|between|differen\w+|gaps?|increas\w+"
    r"|decreas\w+|rose\sby|fell\sby|again|still|once|records?|levels?|marks?|targets?|plan\w*|budget\w*|project\w*"
    r"|forecast\w*|expect\w*|revis\w*|estimat\w+|years|decades?|set\saside|total\w*|together|both|sum|cumulativ\w+"
    r"|then|yet)\b",
    re.IGNORECASE,
)
"""Words of a statement that may give a figure for another time than the year that it names."""

_SPENT = re.compile(r"\b(?:spent|cost|paid)\b")


class Crossing(NamedTuple):
    """The year that a statement gives for a figure, and the head under which its row has that figure."""

    year: Span
    other: Span
    where: Evidence


def crossings(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Crossing]:
    """The years for which a statement gives what a row that it names has under another year, if it stands nowhere
    else, and the statement does not give what the row has under that year."""
    own = {abs(each.value) for each in claimed(said.text)}
    for figure in claimed(said.text):
        year = _year_of(said.text, figure)
        if year is None or len(_digits(said.text[slice(*figure.span)])) < _TELLING:
            continue
        for each in evidence:
            held, under = _held(said.text, figure, year, each)
            told = any(abs(cell.figure.value) * scale in own for cell in under for scale in _scales(figure, each))
            if held and under and not told and not _stands_elsewhere(said.text, figure, evidence, each, held):
                yield Crossing(year, held[0].column.span, each)
                break


def _held(text: str, figure: Figure, year: Span, evidence: Evidence) -> tuple[list[Cell], list[Cell]]:
    """The cells that have a figure in the row that a statement names, none of them under its year, and those that are
    under that year instead."""
    cells = _row_of(text, figure, evidence, near=year.start < figure.span.start)
    held = [cell for cell in cells if _is(text, figure, cell, evidence)]
    under = [cell for cell in cells if _same(cell.column.year, text[slice(*year)])]
    if not held or any(cell in under for cell in held) or not _is_telling(text, figure, held[0], year):
        return [], []
    if any(cell.column.planned for cell in held) and not _SPENT.search(text):
        return [], []
    return held, [cell for cell in under if cell.column.measure == held[0].column.measure]


def _is_telling(text: str, figure: Figure, cell: Cell, year: Span) -> bool:
    """Whether a figure is no number that may count anything: it has three digits, or what its column counts is said,
    or nothing else is counted there, and the year stands behind it."""
    if len(_digits(text[slice(*figure.span)])) > _TELLING:
        return True
    if cell.column.measure:
        return bool(content(" ".join(cell.column.measure)) & content(text))
    return year.start > figure.span.end


def _year_of(text: str, figure: Figure) -> Span | None:
    """The year right behind a figure; or the only one of a statement that speaks of no other time."""
    if found := _BEHIND.match(text, figure.span.end):
        return None if _BY.search(text, 0, figure.span.start) else Span(*found.span("year"))
    years = {each[0] for each in YEARS.finditer(text)}
    found = _ANYWHERE.search(text)
    if len(years) != 1 or found is None or OF_OTHER_TIMES.search(text) or _BY.search(text, 0, figure.span.start):
        return None
    return Span(*found.span("year"))


def _row_of(text: str, figure: Figure, evidence: Evidence, *, near: bool) -> tuple[Cell, ...]:
    """The cells under years of the only row that a statement names, or of that which it names beside a figure; with
    `near` it must name it in the clause of the figure."""
    named = [(label, cells) for label, cells in rows_of_years(evidence) if named_at(text, label) >= 0]
    beside = [(label, cells) for label, cells in named if attached(text, figure, label)]
    chosen = beside if len(beside) == 1 else named
    if len(chosen) != 1 or (near and not of_one_clause(text, figure, chosen[0][0])):
        return ()
    return chosen[0][1]


def _same(one: str, two: str) -> bool:
    """Whether two may be the same year: a fiscal one may be called by either of two."""
    return bool({*_both(one)} & {*_both(two)})


def _both(year: str) -> tuple[int, ...]:
    first, rest = int(year[:4]), re.sub(r"\D", "", year[4:])
    return (first, int(f"{first // 100}{rest[-2:]}")) if rest else (first,)


def _scales(figure: Figure, evidence: Evidence) -> set[int]:
    return {1, figure.scale, *scales(evidence.above or evidence.text)}


def _is(text: str, figure: Figure, cell: Cell, evidence: Evidence) -> bool:
    """Whether a cell has a figure, in whatever scale its head gives."""
    value = abs(cell.figure.value)
    return any(fits(text, figure, abs(figure.value), value * scale, "about") for scale in _scales(figure, evidence))


def _stands_elsewhere(
    text: str, figure: Figure, evidence: tuple[Evidence, ...], where: Evidence, held: list[Cell]
) -> bool:
    """Whether passages have a figure anywhere else than in the cells that were found."""
    value, scale = abs(figure.value), _scales(figure, where)
    exact = any(abs(cell.figure.value) * each == value for cell in held for each in scale)
    for each in evidence:
        for other in (*plainly(each.text), *as_grouped(each.text), *(with_commas(each.text) if each.comma else ())):
            if each == where and any(cell.span.overlaps(other.span) for cell in held):
                continue
            theirs = {abs(other.value) * one for one in scale}
            if value in theirs or (not exact and any(fits(text, figure, value, one, "about") for one in theirs)):
                return True
    return False


def _digits(written: str) -> str:
    return "".join(each for each in written if each.isdigit()).strip("0")
