"""A number by which one thing is more than another, and whose measure was said before: "31 weeks, twelve more"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.figures import CALENDAR, Figure

_MORE = re.compile(r"\s(?:more|fewer|less|longer|shorter|higher|lower|above|below)\b(?!\s[a-z]+s\b)")
_BY = re.compile(r"\bby\s(?:(?:about|around|some|nearly|almost|just|over|only|a|further|another)\s){0,2}\Z")
_POINTS = re.compile(r"\spoints?\b")
_BEFORE, _BESIDE = 24, 200  # characters
_MOST = 40  # figures of a passage


def as_how_much_more(question: Question) -> bool:
    """A number followed by "more", or behind "by", lies between two figures of a passage of one measure, one of which
    the statement gives; or, followed by "points", between two percentages that stand near each other."""
    figure, said = question.figure, question.said.text
    if not figure.unit and _POINTS.match(said, figure.span.end):
        return any(_lies_between(figure, one, two) for one, two in _pairs(question, "%"))
    by = _BY.search(said, max(0, figure.span.start - _BEFORE), figure.span.start)
    if figure.unit == "%" or not (by or _MORE.match(said, figure.span.end)):
        return False
    own = {(each.unit, each.value) for each in plainly(said)}
    return any(
        _lies_between(figure, one, two) and not own.isdisjoint({(one.unit, one.value), (two.unit, two.value)})
        for one, two in _pairs(question, figure.unit)
    )


def _lies_between(figure: Figure, one: Figure, two: Figure) -> bool:
    return abs(one.value - two.value) == abs(figure.value)


def _pairs(question: Question, unit: str) -> Iterator[tuple[Figure, Figure]]:
    """Two figures of a passage of one measure: of `unit`, of any where that is none; percentages only where they stand
    near each other."""
    for each in question.evidence:
        found = [one for one in plainly(each.text)[:_MOST] if one.unit not in CALENDAR]
        for one, two in combinations(found, 2):
            near = unit != "%" or abs(two.span.start - one.span.start) <= _BESIDE
            if one.unit == two.unit and unit in ("", one.unit) and near:
                yield one, two
