"""A number by which one thing is more than another, and whose measure was said before: "31 weeks, twelve more"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.figures import CALENDAR, Figure

_MORE = re.compile(r"\s(?:more|fewer|less|longer|shorter|higher|lower|above|below)\b(?!\s[a-z]+s\b)")
_BY = re.compile(r"\bby\s(?:(?:about|around|some|nearly|almost|just|over|only|a|further|another)\s){0,2}\Z")
_POINTS = re.compile(r"\spoints?\b")
_BEFORE, _BESIDE = 24, 200  # characters
_MOST = 40  # figures of a passage


Pair = tuple[Figure, Figure]


def as_how_much_more(question: Question) -> bool:
    """A number followed by "more", or behind "by", lies between two figures of a passage of one measure, one of which
    the statement gives; or, followed by "points", between two percentages that stand near each other."""
    figure, said = question.figure, question.said.text
    if not figure.unit and _POINTS.match(said, figure.span.end):
        return any(one.unit == "%" and _are_near(one, two) for one, two in _apart(question))
    by = _BY.search(said, max(0, figure.span.start - _BEFORE), figure.span.start)
    if figure.unit == "%" or not (by or _MORE.match(said, figure.span.end)):
        return False
    return any(
        figure.unit in ("", one.unit) and not _given(said).isdisjoint({(one.unit, one.value), (two.unit, two.value)})
        for one, two in _apart(question)
    )


def _are_near(one: Figure, two: Figure) -> bool:
    return abs(two.span.start - one.span.start) <= _BESIDE


def _apart(question: Question) -> Iterator[Pair]:
    """Two figures of a passage that are as far apart as the one asked for is large."""
    for each in question.evidence:
        yield from _by_difference(each.text).get(abs(question.figure.value), ())


@lru_cache(maxsize=64)
def _by_difference(text: str) -> dict[Fraction, tuple[Pair, ...]]:
    """The figures of a passage in pairs of one measure, by how far apart they are."""
    found: dict[Fraction, tuple[Pair, ...]] = {}
    for one, two in combinations([each for each in plainly(text)[:_MOST] if each.unit not in CALENDAR], 2):
        if one.unit == two.unit:
            apart = abs(one.value - two.value)
            found[apart] = (*found.get(apart, ()), (one, two))
    return found


@lru_cache(maxsize=16)
def _given(said: str) -> frozenset[tuple[str, Fraction]]:
    """The figures that a statement gives, with their units."""
    return frozenset((each.unit, each.value) for each in plainly(said))
