"""The amounts that a text states: exact values, with their units and places.

Numbers in digits and in words, with scales ("1.3 million", "$2.4bn"), percent, percentage and basis points, currencies;
both ends of a range; years, which have a unit of their own. Labels (sections, pages, bills, notes), days, times of
day, ordinals, identifiers ("COVID-19"), versions and telephone numbers are no amounts.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from provenance.text.amounts import amounts
from provenance.text.ranges import with_ends_agreed
from provenance.text.span import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount. `span` reaches from a sign or currency to the unit: "$5.2 million", "17%", "fifteen percent".

    `value` includes the scale and never the unit: thirteen percent is 13. `unit` is "%", "pp" (percentage points),
    "bp" (basis points), "year", an ISO 4217 code ("USD", also for a bare `$`; "JPY" for a bare `¥`), or "" for
    anything else that is counted or measured.
    """

    span: Span
    value: Fraction
    unit: str


@lru_cache(maxsize=128)
def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in order. Linear in its length.

    "a hundred", "a dozen", "half a million" and "two-thirds" are figures; "hundreds", ordinals and the pronoun "one"
    are none. A four-digit number from 1500 to 2099 without thousands mark, unit or scale is a year.
    """
    agreed = with_ends_agreed(text, tuple(amounts(text)))
    return tuple(Figure(Span(each.start, each.end), each.value, each.unit) for each in agreed if not each.pronoun)
