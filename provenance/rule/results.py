"""What a calculation gives, beside the figure that is to be its result."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from provenance.named import NamedTuple
from provenance.text.agreement import bears_out
from provenance.text.arithmetic import Formula, Operand, calculate
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.grouping import grouped
from provenance.text.heads import column_name

_SHARES = {"%": 100, "pp": 100, "bp": 10000}
_SCALES = {10**3: "thousand", 10**6: "million", 10**9: "billion", 10**12: "trillion"}
_PLACES = 4  # digits that tell in a result that is shown
_MOST_PLACES = 15  # decimals
_WORD_BEFORE = re.compile(r"\S{1,40}\s{0,40}\Z")
_WORDS_BEHIND = re.compile(r"(?:\s{0,40}\S{1,40}){1,2}")
_MOST_WORDS = 4


class Result(NamedTuple):
    """What a calculation gives; `value` is None where it divides by zero.

    `scales` are what the value may have to be multiplied by, where the calculation leaves out the scale of its
    numbers. `percent` says that it may be meant in percent already: it multiplies by 100 (`by_hundred`), or divides
    nothing.
    """

    value: Fraction | None
    scales: frozenset[int]
    percent: bool
    by_hundred: bool = False


def result(made: Formula, columns: Mapping[str, Figure], scales: frozenset[int]) -> Result:
    """What a calculation gives when each column that it names has the figure that `columns` has by its name."""

    def value(operand: Operand) -> Fraction:
        if not operand.name:
            return operand.value
        figure = columns[column_name(operand.name)]
        return figure.value / _SHARES.get(figure.unit, 1)

    by_hundred = any(operand.stated == 100 for operand in made.operands)
    return Result(
        calculate(made, value),
        scales,
        by_hundred or "/" not in made.steps,
        any(_is_hundred(each) for each in made.operands),
    )


def _is_hundred(operand: Operand) -> bool:
    """Whether an operand is the bare number by which a share becomes percent; 100% is 1."""
    return operand.bare and operand.stated == 100


def all_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a statement, small ones too, but no years."""
    return tuple(each for each in figures(grouped(text)) if each.unit not in CALENDAR)


def as_counts(text: str) -> tuple[Figure, ...]:
    """The years of a statement as plain numbers: "1950 pipes" is what 19,500 / 10 gives."""
    return tuple(each._replace(unit="") for each in figures(grouped(text)) if each.unit == "year" and each.top is None)


def is_share(figure: Figure) -> bool:
    """Whether a figure is a part of a whole, in percent or in words ("one in eight")."""
    return figure.unit == "%" or abs(figure.value) < 1


def comes_to(text: str, figure: Figure, came: Result) -> bool:
    """Whether a result lets `text` say what it says with `figure`: to its precision, within what its words allow.

    An interval is right when the result lies in it.
    """
    if figure.top is not None:
        return any(figure.low <= value <= figure.high for value in _values(figure, came))
    return any(bears_out(text, figure, Figure(figure.span, value, figure.unit)) for value in _values(figure, came))


def _values(figure: Figure, came: Result) -> Iterator[Fraction]:
    """The result in the measure of a figure: a share is multiplied for percent, and a scale that was left out added."""
    if came.value is None:
        return
    if figure.unit in _SHARES:
        yield came.value * _SHARES[figure.unit]
    if figure.unit not in _SHARES or came.percent:
        yield from (came.value * scale for scale in sorted(came.scales))


def farness(figure: Figure, came: Result) -> Fraction:
    """How far a result is from a figure, as a part of it, in the measure in which it comes nearest; 0 where it divides
    by zero."""
    apart = (abs(abs(each) - abs(figure.value)) for each in _values(figure, came))
    return min(apart, default=Fraction(0)) / (abs(figure.value) or 1)


def said(text: str, figure: Figure, written: str, came: Result) -> str:
    """Why a figure is not what a calculation gives, for its author: the result, and the figure with the words around
    it that make it too much or too little."""
    if came.value is None:
        return f"{written} divides by zero"
    # What is multiplied by 100 is percent in every row of a table, however near its hundredfold may come.
    values = [came.value] if came.by_hundred and figure.unit in _SHARES else _values(figure, came)
    value = min(values, key=lambda each: abs(abs(each) - abs(figure.value)))
    word = _SCALES.get(figure.scale, "") if abs(value) >= figure.scale else ""
    gives = f"{shown(value / figure.scale)} {word}" if word else shown(value, figure.unit)
    if not figure.unit and abs(figure.value) < 1 and not any(map(str.isdigit, text[slice(*figure.span)])):
        gives = shown(value * 100, "%")  # "a third"
    return f'{written} gives {gives}, which is not "{_telling(text, figure, came)}"'


def shown(value: Fraction, unit: str = "") -> str:
    """A value in digits, rounded to four that tell, whole numbers in full; percent with their sign."""
    sign, value = "−" if value < 0 else "", abs(value)
    whole = value.numerator // value.denominator
    if value.denominator == 1 or whole >= 10**_PLACES:
        digits = f"{round(value):,}"
    else:
        enough = _places(value)
        places = next((each for each in range(1, enough) if (value * 10**each).denominator == 1), enough)
        scaled = round(value * 10**places)
        units, decimals = divmod(scaled, 10**places)
        digits = f"{units:,}.{decimals:0{places}}"
    return f"{sign}{digits}{'%' if unit == '%' else ''}"


def _places(value: Fraction) -> int:
    """How many decimals show four digits that tell, two at least; none of a value is shown beyond the fifteenth."""
    enough = (each for each in range(2, _MOST_PLACES) if value * 10**each >= 10 ** (_PLACES - 1))
    return next(enough, _MOST_PLACES)


def _telling(text: str, figure: Figure, came: Result) -> str:
    """The figure, with as many words around it as it takes to make it wrong: "nearly 200" where 200 alone would do."""
    start, end = figure.span
    alone = Figure(figure.span, figure.value, figure.unit)
    for _ in range(_MOST_WORDS):
        if not comes_to(" " * start + text[start:end], alone, came):
            return text[start:end]
        before = _WORD_BEFORE.search(text, 0, start)
        start = before.start() if before else start
    behind = _WORDS_BEHIND.match(text, end)
    return text[figure.span.start : behind.end() if behind else end]
