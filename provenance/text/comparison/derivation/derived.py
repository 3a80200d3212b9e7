"""Whether a figure follows by one step from two that stand near each other in a source.

"£0.7bn or a sixth more" of "£4.9bn, compared with £4.2bn"; "Iowa lost 28" of the row "Iowa 94 71 43". The words of the
statement must name the step, and both figures must be of one kind and stand in one sentence or row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from provenance.text.agreement import fits, in_measure_of
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.derivation.calculation import reckoned_bound
from provenance.text.comparison.derivation.neighbours import MOST, Near, beside_each_other, groups, read
from provenance.text.comparison.derivation.steps import Steps, steps
from provenance.text.comparison.matching import rates_differ, units_differ
from provenance.text.figures import CALENDAR, DURATIONS, Figure

_HUNDRED = 100
_ALIKE = Fraction(3)
"""Of how many times the size a figure without a measure may be that takes that of another: "33 minutes, then 49"."""
_BRACKETED = re.compile(r"[(]\s?\Z")
_OF_NUMBER = re.compile(r"\sof\s(?:the\s|all\s)?\Z")


def by_one_step(question: Question) -> bool:
    """It is the difference, change, share or sum of two figures of one kind in one sentence or row of a passage."""
    figure, text = question.figure, question.said.text
    way = steps(text, *figure.span)
    if not (way.change or way.share or way.total):
        return False
    pairs = (pair for near in beside_each_other(question) for pair in _pairs(figure, near))
    return any(_reached(question, way, *pair) for pair in (*pairs, *_of_two_passages(question)))


def as_parts_behind_it(question: Question) -> bool:
    """The statement gives its parts in brackets behind it: "a quarter was destroyed (14%) or damaged (10%)"."""
    figure, text = question.figure, question.said.text
    behind = [each for each in question.claimed if each.span.start > figure.span.end][:2]
    if len(behind) < 2 or any(not _BRACKETED.search(text, 0, each.span.start) for each in behind):
        return False
    if any(each.unit != behind[0].unit for each in behind) or "." in text[figure.span.end : behind[0].span.start]:
        return False
    total = sum((abs(each.value) for each in behind), Fraction(0))
    whole = behind[0]._replace(value=total)
    return any(_stands_for(question, value) for value in in_measure_of(figure, whole))


def as_a_share_of_a_number(question: Question) -> bool:
    """The statement says of what number it is a share, and a passage or the statement the share: "two thirds (81 of
    121)"; or it is the rest of a share: "four in five of the 320" where 61 were among them."""
    figure, text = question.figure, question.said.text
    found = next((each for each in question.claimed if each.span.start > figure.span.end), None)
    if not found or found.unit or found.value <= 1 or not _OF_NUMBER.fullmatch(text, figure.span.end, found.span.start):
        return False
    near = [each for each in question.evidence if each.close]
    theirs = [other for each in near for other in plainly(each.text) if len(plainly(each.text)) <= MOST]
    if abs(figure.value) < 1 or figure.unit == "%":
        whole = 100 if figure.unit == "%" else 1
        given = [abs(other.value) for other in theirs]
        parts = [value for value in given if 1 < value < found.value] if found.value in given else []
        return any(_stands_for(question, (1 - value / found.value) * whole) for value in parts)
    shares = [abs(each.value) for each in (*question.claimed, *theirs) if not each.unit and 0 < abs(each.value) < 1]
    return any(_stands_for(question, found.value * share) for share in shares)


def as_a_percentage_of_a_whole(question: Question) -> bool:
    """A sentence of a passage gives the whole and the percentage: 41,000 of "68,200 people, 60% of them Poles"."""
    figure = question.figure
    if figure.unit in {"%", "pp", "bp", "times", "ratio"} or abs(figure.value) <= _HUNDRED:
        return False
    for each in question.evidence:
        for near in groups(each) if each.close else ():
            wholes = [other for other in near.figures if abs(other.value) > abs(figure.value) and other.unit != "%"]
            parts = [other for other in near.figures if other.unit == "%"]
            if any(_stands_for(question, whole.value * part.value / _HUNDRED) for whole in wholes for part in parts):
                return True
    return False


def as_it_was_before_a_change(question: Question) -> bool:
    """A row gives what it came to, which the statement gives too, and the change: "from 34 to 23" of "23  -11"."""
    figure, said = question.figure, {abs(each.value) for each in question.claimed}
    if "." in question.said.text[slice(*figure.span)] or f"{figure.value}" not in question.said.text:
        return False
    for near in beside_each_other(question):
        for one, two in zip(near.figures, near.figures[1:], strict=False):
            sign = near.words[max(0, two.span.start - 1) : two.span.start + 1].strip()[:1]
            by = abs(two.value) * (1 if sign == "+" else -1)
            if near.row and sign in {"+", "-", "−", "–"} and one.value in said and one.value - by == abs(figure.value):
                return one.unit == two.unit
    return False


def _reached(question: Question, way: Steps, low: Fraction, high: Fraction, added: bool) -> bool:
    return any(_stands_for(question, value) for value in _values(question.figure, way, low, high, added))


def _stands_for(question: Question, value: Fraction) -> bool:
    figure = question.figure
    in_parts = figure.unit in DURATIONS and figure.value < 1  # "more than half a year" is nothing exact
    meant = question.meant if in_parts else reckoned_bound(question.meant)
    return fits(question.said.text, figure, abs(figure.value), value, meant)


def _values(figure: Figure, way: Steps, low: Fraction, high: Fraction, added: bool) -> Iterator[Fraction]:
    if figure.unit == "%" or (not figure.unit and abs(figure.value) < 1):
        whole = 100 if figure.unit == "%" else 1
        if way.change and way.way >= 0:
            yield (high - low) / low * whole
        if way.change and way.way <= 0:
            yield (high - low) / high * whole
        if way.share and not way.change:
            yield low / high * whole
        return
    if way.change:
        yield high - low
    if way.total and added:
        yield high + low


def _pairs(figure: Figure, near: Near) -> Iterator[tuple[Fraction, Fraction, bool]]:
    """The lower and the higher of two figures of one kind, in the measure of the one asked for; whether they may be
    added."""
    for one, two in combinations(near.figures, 2):
        if found := _pair(figure, one, two, near.row):
            yield found


def _pair(figure: Figure, one: Figure, two: Figure, row: bool) -> tuple[Fraction, Fraction, bool] | None:
    if not _are_of_one_kind(one, two, row):
        return None
    low, high = sorted((abs(one.value), abs(two.value)))
    unit = one.unit or two.unit
    if figure.unit == "%" or (not figure.unit and abs(figure.value) < 1):
        return None if unit in {"pp", "bp", "times", "ratio"} else (low, high, False)
    if not unit:
        return (low, high, True) if not figure.unit or row else None
    measured = one._replace(unit=unit, value=Fraction(1))
    factor = Fraction(1) if unit == figure.unit else next(iter(in_measure_of(figure, measured)), None)
    if factor is None and figure.unit and not units_differ(figure, measured):
        factor = Fraction(1)
    return (low * factor, high * factor, one.unit == two.unit) if factor else None


def _are_of_one_kind(one: Figure, two: Figure, row: bool) -> bool:
    """Whether two figures that stand beside each other measure the same; one without a measure may have the other's if
    it is about as large: "33 minutes, and 49 in 2022"."""
    if rates_differ(one, two) or not one.value or not two.value or units_differ(one, two):
        return False
    if any(not each.unit and abs(each.value) < 1 and not row for each in (one, two)):
        return False
    return bool(one.unit) == bool(two.unit) or 1 / _ALIKE <= abs(one.value / two.value) <= _ALIKE


def _of_two_passages(question: Question) -> Iterator[tuple[Fraction, Fraction, bool]]:
    """Two figures of which each is the only one of its kind in a passage that the author named."""
    close = [each for each in question.evidence if each.close]
    for one, two in combinations(close[:4], 2):
        theirs = [[other for other in read(each, each.text) if other.unit not in CALENDAR] for each in (one, two)]
        if all(len(each) == 1 for each in theirs) and theirs[0][0].unit == theirs[1][0].unit != "":
            found = _pair(question.figure, theirs[0][0], theirs[1][0], False)
            yield from (found,) if found else ()
