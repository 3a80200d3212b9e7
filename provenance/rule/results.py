"""What a calculation gives, beside the figure that is to be its result."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from provenance.named import NamedTuple
from provenance.text.agreement import bears_out
from provenance.text.arithmetic import Formula, Operand, calculate
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.grouping import grouped

_SHARES = {"%": 100, "pp": 100, "bp": 10000}
_PLACES = 4  # digits that tell in a result that is shown
_WORD_BEFORE = re.compile(r"\S+\s*\Z")
_WORD_AFTER = re.compile(r"\s*\S+")
_MOST_WORDS = 4


class Result(NamedTuple):
    """What a calculation gives; `value` is None where it divides by zero.

    `scales` are what the value may have to be multiplied by, where the calculation leaves out the scale of its
    numbers. `percent` says that it may be meant in percent already: it multiplies by 100, or divides nothing.
    """

    value: Fraction | None
    scales: frozenset[int] = frozenset({1})
    percent: bool = False


def result(made: Formula, words: Callable[[str], str] | None, scales: frozenset[int]) -> Result:
    """What a calculation gives when each column that it names says what `words` gives for the name."""

    def value(operand: Operand) -> Fraction:
        if not operand.name or words is None:
            return operand.value
        figure = first_figure(words(operand.name))
        if figure is None:
            return Fraction(0)
        return figure.value / _SHARES[figure.unit] if figure.unit in _SHARES else figure.value

    by_hundred = any(operand.number == 100 for operand in made.operands)
    return Result(calculate(made, value), scales, by_hundred or "/" not in made.steps)


def all_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a statement, small ones too, but no years."""
    return tuple(each for each in figures(grouped(text)) if each.unit not in CALENDAR)


def first_figure(text: str) -> Figure | None:
    """The first figure of a cell, which may be a year."""
    return next(iter(figures(grouped(text))), None)


def is_share(figure: Figure) -> bool:
    """Whether a figure is a part of a whole, in percent or in words ("one in eight")."""
    return figure.unit == "%" or (not figure.unit and abs(figure.value) < 1)


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
    """How far a result is from a figure, in the measure in which it comes nearest; 0 where it divides by zero."""
    return min((abs(abs(each) - abs(figure.value)) for each in _values(figure, came)), default=Fraction(0))


def said(text: str, figure: Figure, written: str, came: Result) -> str:
    """Why a figure is not what a calculation gives, for its author: the result, and the figure with the words around
    it that make it too much or too little."""
    if came.value is None:
        return f"{written} divides by zero"
    value = min(_values(figure, came), key=lambda each: abs(abs(each) - abs(figure.value)))
    return f'{written} gives {shown(value, figure.unit)}, which is not "{_telling(text, figure, came)}"'


def shown(value: Fraction, unit: str = "") -> str:
    """A value in digits, rounded to four that tell, whole numbers in full; percent with their sign."""
    sign, value = "−" if value < 0 else "", abs(value)
    whole = value.numerator // value.denominator
    if value.denominator == 1 or whole >= 10**_PLACES:
        digits = f"{round(value):,}"
    else:
        places = _places(value)
        scaled = round(value * 10**places)
        units, decimals = divmod(scaled, 10**places)
        digits = f"{units:,}.{decimals:0{places}}"
    return f"{sign}{digits}{'%' if unit == '%' else ''}"


def _places(value: Fraction) -> int:
    """How many decimals show four digits that tell, two at least; none of a value is shown beyond the fifteenth."""
    places = 2
    while places < 15 and value * 10**places < 10 ** (_PLACES - 1):
        places += 1
    return places


def _telling(text: str, figure: Figure, came: Result) -> str:
    """The figure, with as many words around it as it takes to make it wrong: "nearly 200" where 200 alone would do."""
    start, end = figure.span
    for _ in range(_MOST_WORDS):
        alone = Figure(figure.span, figure.value, figure.unit)
        cut = " " * start + text[start:end]
        if not comes_to(cut, alone, came):
            return text[start:end]
        before = _WORD_BEFORE.search(text[:start][-40:])
        wider = start - len(before[0]) if before else start
        if not comes_to(" " * wider + text[wider:end], alone, came):
            return text[wider:end]
        start = wider
    after = _WORD_AFTER.match(text, end, end + 40)
    return text[figure.span.start : after.end() if after else end]
