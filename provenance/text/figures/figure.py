"""What a figure is."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from provenance.named import NamedTuple
from provenance.text.span import Span

Bound = Literal["", "about", "nearly", "just over", "below", "at most", "up to", "above", "at least", "exactly"]

CALENDAR = frozenset({"year", "fiscal year", "date"})
"""Units of what says when, not how much."""

DURATIONS = frozenset(
    {"seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries", "millennia"}
)


class Figure(NamedTuple):
    """An amount, exact. `span` reaches from a sign or currency to the unit: "$5.2 million", "17%", "5 to 7 percent".

    `value` includes the scale and never the unit: thirteen percent is 13, two-thirds is 2/3. An interval ("5–7%",
    "between 5 and 7 million", "2019–20") has its lower end as `value`, its upper end as `top` and both, as figures with
    places of their own, as `ends`. `low` and `high` are there for either.

    `unit` is "%", "pp" (percentage points), "bp" (basis points); an ISO 4217 code ("USD", also for a bare `$`; "JPY"
    for a bare `¥`) or "pounds", which may be money or weight; a measure ("kg", "km", "MWh"); a duration in the plural
    ("years"); "times" for multiples ("doubled" is 2 times, "halved" 1/2), "ratio" for "3 to 1"; "year", "fiscal year"
    (the year as written) or "date" (days since 1 January of the year 1, which is 1; a month or a quarter is an
    interval); or "" for anything else that is counted, and for shares ("one in five" is 1/5).

    `scale` is what a word or letter multiplies by ("5.2 million": 1,000,000), `bound` what the words around make of
    the figure, `rate` what it is counted by: a singular noun ("day", "person") or a number ("100000").
    """

    span: Span
    value: Fraction
    unit: str
    top: Fraction | None = None
    scale: int = 1
    bound: Bound = ""
    rate: str = ""
    ends: tuple[Figure, ...] = ()

    @property
    def low(self) -> Fraction:
        return self.value

    @property
    def high(self) -> Fraction:
        return self.value if self.top is None else self.top

    @property
    def each_end(self) -> tuple[Figure, ...]:
        """The two ends of an interval; a figure that is none is its own only end."""
        return self.ends or (self,)


_SMALL = 10  # a count up to ten without a unit is the brief's own as often as not: "three reasons"


def tells(figure: Figure) -> bool:
    """Whether a figure says something that a source must bear out: it has a unit, decimals, or is above ten.

    What only says when does not, nor a short duration, which is a manner of speaking as often.
    """
    if figure.unit in CALENDAR:
        return False
    if figure.unit and figure.unit not in DURATIONS:
        return True
    return abs(figure.high) > _SMALL or figure.value.denominator > 1
