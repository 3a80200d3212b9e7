"""Where the numbers of a calculation stand: in the passages that a statement cites, or in the body of the brief."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cache, lru_cache

from provenance.model import Entry, Ledger, Span
from provenance.named import NamedTuple
from provenance.rule.focus import carried_figures
from provenance.rule.paragraphs import cited_before
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

_AROUND = Fraction(1, 10)  # how far a number may be from the figure that it rounds
_LOOKED_AT = 16


class Carried:
    """What the body of a brief and the passages it cites carry, made ready for many questions."""

    def __init__(self, ledger: Ledger) -> None:
        self._text = ledger.brief.text
        self._entries = sorted(ledger.entries, key=lambda entry: entry.statement.span)
        self._starts = [entry.statement.span.start for entry in self._entries]
        self._body = _Index(self._of_body())
        self._made: set[Fraction] = set()

    def at(self, place: int) -> Sequence[Entry]:
        """The statement that is the last to begin at or before a `place` of the draft, alone; none before the first."""
        number = bisect_right(self._starts, place)
        return self._entries[max(0, number - 1) : number]

    def scales(self, entry: Entry, made: Formula) -> frozenset[int]:
        """The scales that the numbers of a calculation leave out, as far as it can be seen where they stand."""
        return frozenset({1, *(self._left_out(entry, each) for each in made.operands)})

    def made(self, figure: Figure) -> None:
        """Note that a figure was calculated, so that calculations of the same statement may start from it."""
        self._made.update(abs(end.value) for end in figure.each_end)

    def missing(self, entry: Entry, made: Formula) -> tuple[Operand, ...]:
        """The numbers of a calculation that stand nowhere and are no constants; none, where a source was not read."""
        if not all(link.passage and link.passage.in_full for link in entry.links):
            return ()
        return tuple(each for each in _asked(made) if not any(self._stands(entry, each, scale) for scale in SCALES))

    def in_body(self, entry: Entry, made: Formula) -> bool:
        """Whether a calculation starts from figures of the body outside of its own statement, or of the passages that
        the sentences before it in its paragraph cite, and from no others."""
        asked = _asked(made)
        own = bisect_left(self._starts, entry.statement.span.start)
        before = [_of_passage(each.text) for each in cited_before(self._text, self._entries, own)]
        return bool(asked) and all(
            each.stated in self._made
            or any(number != own for scale in SCALES for number in self._body.holding(each, scale))
            or any(True for index in before for scale in SCALES for _ in index.holding(each, scale))
            for each in asked
        )

    def _left_out(self, entry: Entry, operand: Operand) -> int:
        return next((scale for scale in SCALES if self._stands(entry, operand, scale)), 1)

    def _stands(self, entry: Entry, operand: Operand, scale: int) -> bool:
        indexes = (self._body, *(_of_passage(each.text) for each in entry.passages))
        return any(True for each in indexes for _ in each.holding(operand, scale))

    def _of_body(self) -> Iterator[tuple[Figure, int]]:
        for number, entry in enumerate(self._entries):
            if entry.statement.kind != "summary":
                for figure in carried_figures(entry.statement.text):
                    yield figure, number


class _Held(NamedTuple):
    value: Fraction
    number: int
    figure: Figure


class _Index:
    """Figures by their values, each with a number that says whose it is."""

    def __init__(self, figures: Iterable[tuple[Figure, int]]) -> None:
        self._held = sorted(_Held(abs(figure.value), number, figure) for figure, number in figures)
        self._values = [each.value for each in self._held]

    def holding(self, operand: Operand, scale: int) -> Iterator[int]:
        """Whose figures a number of a calculation is, or rounds, when it leaves out `scale`."""
        value = operand.stated * (scale if operand.bare else 1)
        low = bisect_left(self._values, value * (1 - _AROUND))
        high = bisect_right(self._values, value * (1 + _AROUND))
        exact = bisect_left(self._values, value)
        span = Span(0, len(operand.written))
        for each in (*self._held[exact : exact + _LOOKED_AT], *self._held[low : min(high, low + _LOOKED_AT)]):
            if bears_out(operand.written, Figure(span, value, each.figure.unit), each.figure):
                yield each.number


@lru_cache(maxsize=64)
def _of_passage(text: str) -> _Index:
    return _Index((each, 0) for each in carried_figures(text))


def _asked(made: Formula) -> tuple[Operand, ...]:
    """The numbers of a calculation that need a source: no small whole ones, nor constants of calendar and measures."""
    return tuple(each for each in made.operands if not (each.name or each.value == 1 or _is_constant(each)))


def _is_constant(operand: Operand) -> bool:
    number = operand.stated
    small = number.denominator == 1 and number <= _SMALL
    return operand.bare and (small or number in _constants())


@cache
def _constants() -> frozenset[Fraction]:
    written: tuple[int | str, ...] = (*_TIME, *_MEASURES, *_DECIMALS, *_DECIMALS_TOO)
    return frozenset({*map(Fraction, written), *(Fraction(10) ** power for power in range(-6, 16))})
