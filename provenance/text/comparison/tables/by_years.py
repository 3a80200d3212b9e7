"""Series of a passage that give a figure for each year in running text: "2005 1,912,304; 2006 2,050,117".

A statement may have taken what another year had, or something that can be had from two of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, islice

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Found, Question, bears_out, supporters
from provenance.text.comparison.derivation.steps import steps
from provenance.text.comparison.in_its_stead import Instead
from provenance.text.figures import CALENDAR, Figure
from provenance.text.span import Span

_LEAST = 3  # years of a series
_LONGEST = 4000  # characters of a passage
_LOOKED_AT = 20
_TIMES = 3  # how many times as much the figure of the year may be, where another was reckoned
_YEAR = r"(?P<year>(?:18|19|20)[0-9]{2})"
_FIGURE = r"(?P<figure>[$£€]?[0-9]{1,3}(?:,[0-9]{3})+|[$£€]?[0-9]+(?:\.[0-9]+)?)"
_YEAR_FIRST = re.compile(rf"(?<![\w.,/–-]){_YEAR}(?::\s?|\s–\s|\s){_FIGURE}(?![0-9/–:-])")
_YEAR_LAST = re.compile(rf"(?<![\w.,/–-]){_FIGURE}\s?(?:%|[a-z]{{1,9}})?\s\({_YEAR}\)")
_APART = 24  # characters between one of a series and the next
_BEHIND = re.compile(rf"(?:\s[a-z][a-z-]{{1,14}}){{0,3}}\s(?:in|by)\s{_YEAR}(?![0-9]|[/–-][0-9])")
_BEFORE = re.compile(rf"(?:\A|[.;]\s)(?:In|By|in|by)\s{_YEAR},?\s[^0-9.;]{{0,60}}\Z")


class OfYear(NamedTuple):
    """A figure of a series: its year, and its range."""

    year: int
    span: Span


def of_its_year(question: Question) -> Instead | None:
    """The figure that a series has for the year of the one asked for, where that is had from those of other years."""
    figure, text = question.figure, question.said.text
    year = _year_of(text, figure)
    if not year or (figure.unit == "%" and steps(text, *figure.span).change):
        return None
    for each in question.evidence:
        series = in_series(each.text)
        there = [
            one for one in plainly(each.text) if any(one.span.overlaps(of.span) and of.year == year for of in series)
        ]
        there = [one for one in there if one.unit not in CALENDAR]
        if len(there) != 1 or bears_out(question, there[0], each.text):
            continue
        held = list(islice(supporters(question), _LOOKED_AT))
        taken = all(any(one.figure.span.overlaps(of.span) for of in series) for one in held)
        near = abs(figure.value) <= _TIMES * abs(there[0].value) <= _TIMES**2 * abs(figure.value)
        if taken and near and len(held) < _LOOKED_AT:
            return Instead(Found(there[0], each.text, each), f'beside "{year}"')
    return None


def _year_of(text: str, figure: Figure) -> int:
    """The year right behind a figure, or that with which its sentence begins; 0 where there is none."""
    found = _BEHIND.match(text, figure.span.end) or _BEFORE.search(text, 0, figure.span.start)
    return int(found["year"]) if found else 0


@lru_cache(maxsize=64)
def in_series(text: str) -> tuple[OfYear, ...]:
    """What stands in the only series of a text; nothing where there are several or none."""
    if len(text) > _LONGEST:
        return ()
    found = [each for pattern in (_YEAR_FIRST, _YEAR_LAST) for each in _series(text, pattern)]
    years = [each.year for each in found]
    return tuple(found) if len(years) == len(set(years)) >= _LEAST else ()


def _series(text: str, pattern: re.Pattern[str]) -> Iterator[OfYear]:
    run = 0
    numbered: list[tuple[int, OfYear]] = []
    last = -_APART
    for found in pattern.finditer(text):
        run += found.start() - last > _APART
        last = found.end()
        numbered.append((run, OfYear(int(found["year"]), Span(*found.span("figure")))))
    for _, those in groupby(numbered, key=lambda each: each[0]):
        kept = [each for _, each in those]
        yield from kept if len(kept) >= _LEAST else ()
