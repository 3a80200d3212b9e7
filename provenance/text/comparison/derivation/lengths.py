"""Lengths of time and other measures that a text gives in parts, or by when they began and ended."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from provenance.text.agreement import fits, in_measure_of
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question, supporters
from provenance.text.comparison.dates.clocks import minutes_between, seconds_between
from provenance.text.comparison.derivation.ages import as_a_time_between
from provenance.text.figures import DURATIONS, Figure, factor, figures
from provenance.text.span import Span

_DIGITS = re.compile(r"[0-9]{1,6}(?:,[0-9]{3})*(?:\.[0-9]{1,3})?")
_JOINS = re.compile(r",?\s(?:and\s)?|,?-?and-?")
_ONE = re.compile(r"\ban?\s(hour|minute|day|week|month|year|decade)\b")
_LONGEST_LINK = 6
_ENDS = re.compile(r"\s?(?:[.,;)]|\Z)|\s(?:and|but|of\s(?:them|which|it)|behind|in\s(?:prison|jail|office))\b")
_STOP = re.compile(r"[.!?;]\s")


_LETTERS = {
    "seconds": 's|sec|["”″]',
    "minutes": "m|min|['’′]",
    "hours": "h|hr?s?",
    "days": "d",
    "years": "a|y|yr",
    "nmi": "M|NM|nm|n mi|miles",
    "miles": "M|mi",
    "m": "M",
    "kg": "KG",
    "km": "KM|K",
    "tons": "[GN]RT|[gn]rt|GT|gt|DWT|dwt",
}


def with_a_letter(question: Question) -> bool:
    """A passage has it with a letter for its measure, as data sheets do: "Fl W 10s. Range 21M"."""
    figure = question.figure
    letters = _LETTERS.get(figure.unit)
    if not letters:
        return False
    digits = _DIGITS.match(question.said.text, figure.span.start)
    number = digits[0] if digits else f"{figure.value}"
    for each in dict.fromkeys((number, number.replace(",", ""))):
        written = re.compile(rf"(?<![\w.,:]){re.escape(each)}\s?(?:{letters})(?![^\W\d_])")
        if any(each in one.text and written.search(one.text) for one in question.evidence):
            return True
    return False


def as_parts_of_a_time(question: Question) -> bool:
    """A passage gives it in two measures, or the statement: "an hour and ten minutes" and "70 minutes"."""
    figure = question.figure
    if figure.unit not in DURATIONS and figure.unit not in {"cm", "m", "kg", "in", "ft", "lb"}:
        return False
    for each in question.evidence:
        for whole in _compound(each.text):
            values = in_measure_of(figure, whole)
            if any(fits(question.said.text, figure, abs(figure.value), value, question.meant) for value in values):
                return True
    return any(
        whole.span.overlaps(figure.span) and any(True for _ in supporters(question._replace(figure=whole)))
        for whole in _compound(question.said.text)
    )


@lru_cache(maxsize=64)
def _compound(text: str) -> tuple[Figure, ...]:
    """Two amounts of one kind right behind each other, the greater measure first, as one in the smaller."""
    found = []
    amounts = _with_articles(text)
    for one, two in pairwise(amounts):
        ratio = factor(two.unit, one.unit) if one.unit and two.unit and one.unit != two.unit else None
        if ratio is None or ratio <= 1 or two.span.start - one.span.end > _LONGEST_LINK:
            continue
        if _JOINS.fullmatch(text[one.span.end : two.span.start]) and abs(two.value) < ratio:
            found.append(two._replace(value=one.value * ratio + two.value, span=Span(one.span.start, two.span.end)))
    return tuple(found)


def _with_articles(text: str) -> list[Figure]:
    """The figures of a text, "an hour" among them."""
    ones = [Figure(Span(*found.span()), Fraction(1), f"{found[1]}s") for found in _ONE.finditer(text)]
    return sorted([*plainly(text), *ones], key=lambda each: each.span)


def as_a_time_said_before(question: Question) -> bool:
    """It is of the measure of a time that the statement gives before it: "to seven years, of which he served four"."""
    figure, text = question.figure, question.said.text
    if figure.unit or figure.rate or not _ENDS.match(text, figure.span.end):
        return False
    before = [each for each in figures(text) if each.unit in DURATIONS and each.span.end < figure.span.start]
    if not before or _STOP.search(text, before[-1].span.end, figure.span.start):
        return False
    it = question._replace(figure=figure._replace(unit=before[-1].unit))
    return any(True for _ in supporters(it)) or as_parts_of_a_time(it) or as_a_time_between(it)


def as_a_time_between_clocks(question: Question) -> bool:
    """The passage gives the times of day at which it began and ended, or two times of a race."""
    if question.figure.unit == "seconds":
        return any(abs(question.figure.value) in seconds_between(each.text) for each in question.evidence)
    if question.figure.unit not in {"minutes", "hours"}:
        return False
    asked = next(
        (each for each in _compound(question.said.text) if each.span.overlaps(question.figure.span)), question.figure
    )
    minutes = abs(asked.value) * (60 if asked.unit == "hours" else 1)
    return any(minutes in minutes_between(each.text) for each in question.evidence)
