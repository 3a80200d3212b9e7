"""The other time that a passage gives for one of a statement: the nearest, and no dateline."""

from __future__ import annotations

from fractions import Fraction

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.dates.dated import Asked, Misdated
from provenance.text.comparison.dates.times import Time, agree, differ, times
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import sentence_around
from provenance.text.figures import CALENDAR, Figure
from provenance.text.span import Span

_IN = (" in ", "\nin ", " in\n", "\u00a0in ", " in\u00a0")


def nearest(time: Time, evidence: Evidence, others: list[Time]) -> Time | None:
    """Of the times of a passage that differ from one the nearest, a range for a range; None where there is none."""
    found = [other for other in others if differ(time, other) and not _is_dateline(evidence, other)]
    return min(found, key=lambda other: _distance(time, other), default=None)


def of_another(asked: Asked) -> Misdated | None:
    """The time that a named passage plainly gives for the figure right before "in April", if it is another one."""
    at = asked.time.span.start
    before = next((each for each in plainly(asked.text) if asked.text[each.span.end : at] in _IN), None)
    for each in asked.evidence if before and not asked.time.yearly else ():
        same = [other for other in plainly(each.text) if before and _is_same(before.value, before.unit, other)]
        said_of = _said_of(each.text, same[0].span) if each.close and len(same) == 1 else []
        for other in said_of:
            if not agree(asked.time, other) and (other.days[0] or not asked.time.days[0]):
                return Misdated(asked.time, other, each)
    return None


def plainly_of_another(asked: Asked) -> Misdated | None:
    """The year that a source gives right behind the figure, which stands there once, where the statement has another
    one right behind it: "17.3% in 2023" for "17.3 percent in 2022", though 2023 is named elsewhere."""
    at, text = asked.time.span.start, asked.text
    before = next((each for each in plainly(text) if text[each.span.end : at] in _IN), None)
    if before is None or asked.time.yearly or not (before.unit and before.value.denominator > 1):
        return None
    for each in asked.evidence:
        same = [other for other in plainly(each.text) if _is_same(before.value, before.unit, other)]
        near = [other for other in times(each.text) if len(same) == 1 and _follows(each.text, same[0], other)]
        if near and not agree(asked.time, near[0]) and not near[0].days[0]:
            return Misdated(asked.time, near[0], each)
    return None


def of_its_figure(asked: Asked) -> tuple[tuple[Evidence, Span], ...]:
    """Where the figure stands that is said right before the time ("10.7 percent in 2024"); where none is, or it stands
    nowhere so, where any of the statement does."""
    before = next(
        (each for each in plainly(asked.text) if asked.text[each.span.end : asked.time.span.start] in _IN), None
    )
    if before is None:
        return asked.matched
    of_it = tuple(
        (each, span)
        for each, span in asked.matched
        if any(other.span == span and abs(other.value) == abs(before.value) for other in plainly(each.text))
    )
    return of_it or asked.matched


def is_said_of_another(text: str, span: Span, time: Time) -> bool:
    """Whether a time stands right behind another figure than that at `span`: "10.7, after 9.4 percent in 2023"."""
    near = (each for each in plainly(text) if text[each.span.end : time.span.start] in _IN)
    return any(not each.span.overlaps(span) for each in near if each.unit not in CALENDAR)


def _follows(text: str, figure: Figure, time: Time) -> bool:
    return text[figure.span.end : time.span.start] in _IN


def _is_same(value: Fraction, unit: str, other: Figure) -> bool:
    return other.value == value and other.unit == unit


def _said_of(text: str, span: Span) -> list[Time]:
    """The time that a figure is plainly said of: right behind it, or at the head of its sentence, alone."""
    near = [each for each in times(text) if text[span.end : each.span.start] in _IN]
    if near:
        return near
    around = sentence_around(text, span)
    inside = [each for each in times(text) if around.overlaps(each.span)]
    heads = len(inside) == 1 and text[around.start : inside[0].span.start].strip() == "In"
    return inside if heads else []


def _distance(time: Time, other: Time) -> tuple[bool, int, int, Span]:
    """How far apart two times are: in kind, in years, in days."""
    kind = (time.first == time.last) != (other.first == other.last)
    years = abs(time.first - other.first) + abs(time.last - other.last)
    return kind, years, abs(time.days[0] - other.days[0]), other.span


def _is_dateline(evidence: Evidence, other: Time) -> bool:
    """Whether a day is that on which the source came out, at the end of a line."""
    if evidence.close or other.days == (0, 0) or other.days[0] != other.days[1]:
        return False
    ends_line = evidence.text[other.span.end : other.span.end + 1] in ("", "\n")
    return ends_line and any(each.days == other.days for each in times(evidence.dated))
