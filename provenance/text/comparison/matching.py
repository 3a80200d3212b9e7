"""Whether a figure of a passage is the one that a statement means: value and unit, rate and scale."""

from __future__ import annotations

import re
from fractions import Fraction

from provenance.text.agreement import fits, in_measure_of
from provenance.text.figures import CALENDAR, DURATIONS, Bound, Figure, factor

_LIKE_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "CLP", "COP"})
_LIKE_YEN = frozenset({"JPY", "CNY"})
_ALIKE = (
    frozenset({"pounds", "GBP", "EGP"}),
    frozenset({"pounds", "lb"}),
    frozenset({"tons", "t"}),
)
_NOUN = re.compile(r"[ \u00a0\n](?:[a-z]{2,20} ){0,2}?(?:[a-z]{2,20}[a-rt-z]s|people|men|women|children)\b")
_NO_NOUN = re.compile(r"[ \u00a0\n](?:in|on|of|at|is|was|as|to|and|or|for|by|with|from|than|points?|times|that|this)\b")
_OF_NUMBER = re.compile(r"\s(?:out\s)?of\s(?:the\s)?[0-9]")
_LOWER: frozenset[Bound] = frozenset({"at least", "above"})
_UPPER: frozenset[Bound] = frozenset({"at most", "below", "up to"})
_BOUNDS_APART = Fraction(5, 4)  # "more than 100,000" for "more than 107,000"
_EXTENTS = frozenset({"m", "km", "ft", "miles", "cm", "mm", "kg", "m2", "km2", "ha", "acres", "mph", "km/h"})
_TENS, _HUNDRED = 20, 100
_TWICE, _THOUSAND = 2, 1000
_MEASURED = re.compile(r"\s?(?:m|km|cm|mm|ft|kg)\b(?![²³/])")  # of which the first may be millions
_RATES_IN_TIME = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year"}
)


def matches(text: str, figure: Figure, words: str, other: Figure, meant: Bound) -> bool:
    """Whether `other`, a figure of the source text `words`, bears out `figure`, one of the statement `text`.

    The value must be the same or round to the one in the statement, and the units must not contradict each other.
    """
    if (other.unit in CALENDAR) or (figure.unit in CALENDAR):
        return figure.value == other.value and not figure.unit and figure.scale == 1
    said = abs(figure.value)
    if units_differ(figure, other):
        return any(fits(text, figure, said, value, meant) for value in _converted(figure, other))
    if _counts_things(text, figure, words, other) or _bounds_far_apart(figure, other, meant):
        return False
    values = {abs(other.value), *in_measure_of(figure, other)}
    if not any(fits(text, figure, said, value, meant) for value in values):
        return False
    otherwise = said not in values and _says_it_otherwise(text, figure, words, other, meant)
    return not (otherwise or _is_written_otherwise(text, figure, words, other))


def _says_it_otherwise(text: str, figure: Figure, words: str, other: Figure, meant: Bound) -> bool:
    """Whether nobody would say the one for the other, though it is about as much: 20 goals of 19, "90 metres tall" of
    93 metres, "eleven lanes" of 11.5, "one in 3,700" of 3,500, "more than 400,000" of 812,000."""
    if abs(figure.value) == abs(other.value):
        return False
    if meant in _LOWER and _is_far_above(figure, other):
        return True
    if not figure.unit:
        return _counts_otherwise(text, figure, words, other, meant)
    alike = other.unit in ("", figure.unit) and figure.unit in _EXTENTS and _are_of_two_digits(figure, other)
    return alike and not meant and "-" not in text[slice(*figure.span)]


def _is_far_above(figure: Figure, other: Figure) -> bool:
    """Whether a bound in thousands, unless it is 1,000 or 10,000 or the like, is less than half of another number."""
    said = abs(figure.value)
    if figure.unit or other.unit or figure.rate or said < _THOUSAND or f"{said.numerator}".rstrip("0") == "1":
        return False
    return abs(other.value) > said * _TWICE


def _counts_otherwise(text: str, figure: Figure, words: str, other: Figure, meant: Bound) -> bool:
    tenths = abs(figure.value) < _TENS and figure.value.denominator == 1 < other.value.denominator
    if other.unit in _EXTENTS or (tenths and _MEASURED.match(words, other.span.end)):
        return _is_count(text, figure)
    return _are_other_odds(figure, other) or (not (meant or other.unit) and _are_of_two_digits(figure, other))


def _are_other_odds(figure: Figure, other: Figure) -> bool:
    """Whether both are one of so many, and of another number: "one in 3,700" is not one in 3,500."""
    ours, theirs = figure.value.denominator, other.value.denominator
    if not (figure.value.numerator == other.value.numerator == 1 and min(ours, theirs) > _TENS):
        return False
    step = 10 ** (len(f"{ours}") - len(f"{ours}".rstrip("0")))
    return bool(abs(ours - theirs) * _TWICE > step)


def _are_of_two_digits(figure: Figure, other: Figure) -> bool:
    return _are_whole_numbers(figure, other) and _TENS <= abs(figure.value) < _HUNDRED


def _is_written_otherwise(text: str, figure: Figure, words: str, other: Figure) -> bool:
    """Whether an amount with decimals is one of things that a passage counts in a word: "2.0 litres" and "two cars"."""
    if not figure.unit or other.unit or figure.scale > 1 or other.scale > 1 or figure.value.denominator > 1:
        return False
    return "." in text[slice(*figure.span)] and words[other.span.start].isalpha()


def _are_whole_numbers(figure: Figure, other: Figure) -> bool:
    return not (figure.rate or other.rate) and figure.value.denominator == other.value.denominator == 1


def _bounds_far_apart(figure: Figure, other: Figure, meant: Bound) -> bool:
    """Whether both set a bound of one kind, and not the same one: "50 or more" and "at least 90"."""
    if not other.bound or not (({meant, other.bound} <= _LOWER) or ({meant, other.bound} <= _UPPER)):
        return False
    one, two = sorted((abs(figure.value), next(in_measure_of(figure, other), abs(other.value))))
    return two > one * _BOUNDS_APART


def units_differ(figure: Figure, other: Figure) -> bool:
    """Whether two figures cannot be of one thing since they are measured differently: percent and percentage points,
    euros and dollars, days and weeks."""
    one, two = figure.unit, other.unit
    if not one or not two or one == two or any({one, two} <= pair for pair in _ALIKE):
        return False
    return not (("USD" in (one, two) and {one, two} <= _LIKE_DOLLARS) or {one, two} <= _LIKE_YEN)


def rates_differ(figure: Figure, other: Figure) -> bool:
    """Whether two figures are counted by different times or different numbers: "a day" and "a year"."""
    one, two = figure.rate, other.rate
    if not one or not two or one == two:
        return False
    return (one in _RATES_IN_TIME and two in _RATES_IN_TIME) or (one.isdigit() and two.isdigit())


def of_one_kind(figure: Figure, other: Figure) -> bool:
    """Whether two units measure one kind of thing, so that the one may be a slip for the other."""
    one, two = figure.unit, other.unit
    if {one, two} == {"days", "working days"}:
        return True
    if one in DURATIONS or two in DURATIONS:
        return one in DURATIONS and two in DURATIONS
    money = len(one) == len(two) == 3 and one.isupper() and two.isupper() and "TEU" not in (one, two)
    return money or factor(one, two) is not None


def _converted(figure: Figure, other: Figure) -> set[Fraction]:
    return set() if {figure.unit, other.unit} == {"%", "pp"} else set(in_measure_of(figure, other))


def _counts_things(text: str, figure: Figure, words: str, other: Figure) -> bool:
    """Whether one is a percentage and the other plainly counts things: "13%" and "13 states"."""
    if figure.unit == "%" and not other.unit and abs(other.value) >= 1:
        return _is_count(words, other) or bool(_OF_NUMBER.match(words, other.span.end))
    return other.unit == "%" and not figure.unit and abs(figure.value) >= 1 and _is_count(text, figure)


def _is_count(text: str, figure: Figure) -> bool:
    end = figure.span.end
    return bool(_NOUN.match(text, end)) and not _NO_NOUN.match(text, end)
