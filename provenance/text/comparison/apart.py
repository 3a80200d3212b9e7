"""A number that a passage has, but of another unit, scale or rate."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from provenance.text.comparison.as_written import as_grouped, plainly
from provenance.text.comparison.candidates import Found, Question, supporters
from provenance.text.comparison.matching import of_one_kind, rates_differ, units_differ
from provenance.text.figures import CALENDAR, Figure


def apart(question: Question) -> Found | None:
    """The figure of a passage that has the number of the one asked for, with another unit or scale; None else."""
    return next(
        (found for found in _candidates(question) if _same_number(question.figure, found.figure)),
        None,
    )


def at_another_rate(question: Question) -> Found | None:
    """The figure that bears out the one asked for, but is counted by something else ("a day", "a year").

    None where a figure bears it out that is counted by the same or by nothing that is said.
    """
    found = list(supporters(question)) if question.figure.rate else []
    if not found or any(guard(question, found) for guard in GUARDS):
        return None
    return found[0]


def _candidates(question: Question) -> Iterator[Found]:
    for each in question.evidence:
        for other in (*plainly(each.text), *as_grouped(each.text)):
            if other.unit not in CALENDAR and _is_apart(question.figure, other):
                yield Found(other, each.text, each)


def _is_apart(figure: Figure, other: Figure) -> bool:
    if units_differ(figure, other):
        return of_one_kind(figure, other)
    return figure.scale != other.scale and (figure.scale > 1 or other.scale > 1) and figure.unit == other.unit


def a_rate_that_agrees(question: Question, found: list[Found]) -> bool:
    """A figure bears it out that is counted by the same, or by nothing that is said."""
    return not all(rates_differ(question.figure, each.figure) for each in found)


def the_rate_in_its_sentence(question: Question, found: list[Found]) -> bool:
    """The sentence that the passage is taken from counts it by the same: "75,000 a year, or 205 a day"."""
    return any(
        other.rate == question.figure.rate and _same_number(question.figure, other)
        for each in found
        for other in plainly(each.evidence.around)
    )


GUARDS: tuple[Callable[[Question, list[Found]], bool], ...] = (a_rate_that_agrees, the_rate_in_its_sentence)
"""Each for itself reason enough to leave a rate alone."""


def _same_number(figure: Figure, other: Figure) -> bool:
    """Whether two figures are written with one number, whatever it is multiplied by; a digit alone says too little."""
    if units_differ(figure, other):
        return abs(figure.value) == abs(other.value)
    one, two = figure.value / figure.scale, other.value / other.scale
    return abs(one) == abs(two) and (one.denominator > 1 or abs(one) >= 10 or bool(figure.unit))
