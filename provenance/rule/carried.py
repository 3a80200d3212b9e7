"""Where the numbers of a calculation stand: in the passages that a statement cites, or in the body of the brief."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from fractions import Fraction

from provenance.model import Entry, Ledger, Span
from provenance.named import NamedTuple
from provenance.rule.focus import carried_figures
from provenance.text.agreement import bears_out
from provenance.text.arithmetic import Formula, Operand
from provenance.text.figures import Figure

SCALES = (1, 10**3, 10**6, 10**9, 10**12)
"""What a number may be multiplied by where the calculation leaves its scale out: 4.2 for 4.2 million."""

_SMALL = 10  # whole numbers up to ten count the brief's own parts, years of a period, and the like
_TIME = (7, 12, 14, 24, 28, 30, 31, 52, 60, 90, 91, 100, 180, 182, 183, 360, 365, 366, 1440, 3600, 8760, 86400)
_MEASURES = (16, 640, 1000, 1760, 2000, 2240, 4046, 4047, 5280, 43560)  # ounces, acres, pounds and feet in others
_DECIMALS = ("365.25", "30.4", "4.33", "2.54", "0.3048", "1.609", "1.609344", "1.61", "0.4536", "0.454", "2.2046")
_DECIMALS_TOO = ("2.205", "3.785", "4.546", "0.405", "2.471", "2.47", "28.35", "31.1", "158.987", "3.6", "4.184")
_CONSTANTS = frozenset({*map(Fraction, (*_TIME, *_MEASURES)), *map(Fraction, (*_DECIMALS, *_DECIMALS_TOO))})
_POWERS = frozenset(Fraction(10) ** power for power in range(-6, 16))

_AROUND = Fraction(1, 10)  # how far a number may be from the figure that it rounds
_LOOKED_AT = 16


class _Carried(NamedTuple):
    value: Fraction
    entry: int  # the number of the statement that gives the figure
    figure: Figure


class Carried:
    """What the body of a brief and the passages it cites carry, made ready for many questions."""

    def __init__(self, ledger: Ledger) -> None:
        self._entries = sorted(ledger.entries, key=lambda entry: entry.statement.span)
        self._starts = [entry.statement.span.start for entry in self._entries]
        self._body = sorted(self._of_body(), key=lambda each: (each.value, each.entry))
        self._values = [each.value for each in self._body]
        self._calculated: dict[Fraction, bool] = {}

    def entry_at(self, span: Span) -> Entry | None:
        """The statement in which `span` lies."""
        at = bisect_right(self._starts, span.start) - 1
        near = self._entries[max(0, at - 1) : at + 1]
        return next((each for each in reversed(near) if each.statement.span.overlaps(span)), None)

    def scales(self, entry: Entry, made: Formula) -> frozenset[int]:
        """The scales that the numbers of a calculation leave out, as far as it can be seen where they stand."""
        found = {1}
        for operand in made.operands:
            scaled = operand.percent or operand.value != operand.number
            if scaled or _needs_nothing(operand) or self._stands(entry, operand, (1,)):
                continue
            found.update(scale for scale in SCALES[1:] if self._stands(entry, operand, (scale,)))
        return frozenset(found)

    def calculated(self, figure: Figure, *, grounded: bool) -> None:
        """Note that a figure was rightly calculated, so that calculations behind it may start from it.

        `grounded`: from figures of the body.
        """
        for end in figure.each_end:
            self._calculated[abs(end.value)] = grounded or self._calculated.get(abs(end.value), False)

    def missing(self, entry: Entry, made: Formula) -> tuple[Operand, ...]:
        """The numbers of a calculation that stand nowhere and are no constants; none, where a source was not read."""
        if any(link.passage is None or not link.passage.text for link in entry.links):
            return ()
        return tuple(each for each in made.operands if not _needs_nothing(each) and not self._stands(entry, each))

    def in_body(self, entry: Entry, made: Formula) -> bool:
        """Whether a calculation starts from figures of the body outside of its own statement, and from no others."""
        asked = [each for each in made.operands if each.name or not _needs_nothing(each)]
        own = self._number(entry)
        return bool(asked) and all(
            not each.name
            and (
                self._calculated.get(_value(each), False)
                or any(item.entry != own for item in self._matching(each, self._body, SCALES))
            )
            for each in asked
        )

    def _stands(self, entry: Entry, operand: Operand, scales: Iterable[int] = SCALES) -> bool:
        scales = tuple(scales)
        own = self._number(entry)
        if 1 in scales and _value(operand) in self._calculated:
            return True
        if any(each.entry != own or entry.links for each in self._matching(operand, self._body, scales)):
            return True
        passages = (figure for passage in entry.passages for figure in carried_figures(passage.text))
        return any(_is(operand, figure, scales) for figure in passages)

    def _matching(self, operand: Operand, body: list[_Carried], scales: Iterable[int]) -> Iterator[_Carried]:
        for scale in scales:
            value = _value(operand, scale)
            low = bisect_left(self._values, value * (1 - _AROUND))
            high = bisect_right(self._values, value * (1 + _AROUND))
            exact = bisect_left(self._values, value)
            near = (*body[exact : exact + _LOOKED_AT], *body[low : min(high, low + _LOOKED_AT)])
            yield from (each for each in near if _is(operand, each.figure, (scale,)))

    def _of_body(self) -> Iterator[_Carried]:
        for number, entry in enumerate(self._entries):
            if entry.statement.kind != "summary":
                for figure in carried_figures(entry.statement.text):
                    yield _Carried(abs(figure.value), number, figure)

    def _number(self, entry: Entry) -> int:
        return bisect_left(self._starts, entry.statement.span.start)


def _needs_nothing(operand: Operand) -> bool:
    """Whether a number needs no source: a small whole one, or a constant of the calendar or of measures."""
    if operand.name:
        return True
    if operand.percent or operand.value != operand.number:
        return operand.percent and operand.number == 100
    small = operand.number.denominator == 1 and operand.number <= _SMALL
    return small or operand.number in _CONSTANTS or operand.number in _POWERS


def _is(operand: Operand, figure: Figure, scales: Iterable[int]) -> bool:
    """Whether a number of a calculation is a figure, or the figure as the number rounds it."""
    span = Span(0, len(operand.written))
    return any(
        value == abs(figure.value) or (value and bears_out(operand.written, Figure(span, value, figure.unit), figure))
        for value in {_value(operand, scale) for scale in scales}
    )


def _value(operand: Operand, scale: int = 1) -> Fraction:
    """The value that a figure has which a number of a calculation means: of percent the number, with a scale left out
    that."""
    if operand.percent:
        return operand.number
    return operand.value if scale == 1 or operand.value != operand.number else operand.number * scale
