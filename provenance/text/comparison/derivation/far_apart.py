"""Dates of a long source that stand apart, in sentences that speak of the same, and full dates wherever they stand."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from provenance.text.comparison.dates.times import times
from provenance.text.comparison.words import content, sentence_around

_SHARED = ((2, 3), (1, 2))  # telling words of a sentence and the statement, and how many years such sentences name
_LOOKED_AT = 400  # times of a source
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FULL = re.compile(
    r"(?<![0-9])(?:(?P<day>[0-3]?[0-9])\s)?\b(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b\s(?(day)|(?P<last>[0-3]?[0-9]),\s)(?P<year>[0-9]{4})\b"
)


@lru_cache(maxsize=64)
def full_months(text: str) -> frozenset[tuple[int, int]]:
    """The full dates of a text: the day, and the month counted from the year 0."""
    return frozenset(
        (int(found["day"] or found["last"]), int(found["year"]) * 12 + _MONTHS.index(found["month"][:3].casefold()))
        for found in _FULL.finditer(text)
    )


def lie_between_sentences(said: str, source: str, years: Fraction) -> bool:
    """Whether two sentences of a long source that speak of what a statement does, and no more than a few, name years so
    far apart: "commissioned on 9 September 1961" and "paid off on 14 September 1990"."""
    about = content(said)
    told = [(len(words & about), year) for words, year in _by_sentence(source)]
    near = (({year for shared, year in told if shared >= least}, most) for least, most in _SHARED)
    return any(
        abs(one - two) == years for each, most in near if len(each) <= most for one, two in combinations(each, 2)
    )


@lru_cache(maxsize=16)
def _by_sentence(text: str) -> tuple[tuple[frozenset[str], int], ...]:
    """The years of a text, each with the telling words of its sentence."""
    named = [(sentence_around(text, each.span), each.first) for each in times(text) if each.first]
    return tuple((content(text[slice(*span)]), year) for span, year in (named if len(named) <= _LOOKED_AT else ()))
