"""A day or a quarter of a statement that a passage gives with another year."""

from __future__ import annotations

import re

from provenance.text.calendar_days import date
from provenance.text.comparison.dates.dated import Asked
from provenance.text.comparison.dates.nowhere import named_elsewhere
from provenance.text.comparison.dates.times import Time, differ, times
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import sentence_around
from provenance.text.span import Span

_APART = re.compile(r"[(;\d]|,\s(?:and|but|while|up|down|against|compared)\b")  # the two may be of two things
_COMPARED = re.compile(
    r"\b(?:since|from|than|against|after|before|until|till|to|by|versus|vs\.?|compared with|over|base|Act)[ \u00a0\n]"
    r"(?:in[ ]|of[ ])?\Z",
    re.IGNORECASE,
)


def is_of_another_year(asked: Asked) -> bool:
    """Whether named passages say of no other time than another one when their figures were: "12 witnesses on March 7,
    2021". In another language nobody here knows what only compares with a time."""
    return (
        not any(each.foreign or named_elsewhere(asked.time, each) for each, _ in asked.matched)
        and bool(asked.matched)
        and all(
            each.close
            and len(inside := _inside(each, span)) == 1
            and _is_plainly(asked.time, each.text, inside[0], span)
            for each, span in asked.matched
        )
    )


def _inside(evidence: Evidence, span: Span) -> list[Time]:
    """The times in the sentence or row of a figure."""
    around = sentence_around(evidence.text, span)
    return [each for each in times(evidence.text) if around.overlaps(each.span)]


def _is_plainly(time: Time, text: str, other: Time, figure: Span) -> bool:
    """Whether a passage says outright that a figure was of that day or quarter of another year, and does not only
    compare it with that. Any other time may be the one that the figure is of, and ours the one when it came out."""
    if not differ(time, other) or _in_any_year(time) != _in_any_year(other):
        return False
    between = text[figure.end : other.span.start] or text[other.span.end : figure.start]
    before = text[max(0, other.span.start - 16) : other.span.start]
    return not _COMPARED.search(before) and not _APART.search(between)


def _in_any_year(time: Time) -> tuple[int, ...]:
    """The month and day with which a time begins, and its length in days; of years alone which they are."""
    if not time.days[0]:
        return time.first, time.last
    begun = date.fromordinal(time.days[0])
    return begun.month, begun.day, time.days[1] - time.days[0]
