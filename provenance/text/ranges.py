"""What the two ends of a range lend each other: unit, scale, currency, century."""

from __future__ import annotations

import re

from provenance.text.amounts import LAST_YEAR, Amount

_DASH = re.compile(r"\s?[-\u2010\u2011–—]\s?|\s(?:to|through)\s")
_ALTERNATIVE = re.compile(r"\sor\s")
_JOINED = re.compile(r"\sand\s")
_BETWEEN = re.compile(r"\bbetween\s{1,3}$", re.IGNORECASE)


def with_ends_agreed(text: str, found: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """The amounts of a text, each end of a range completed from the other.

    "9 to 13 percent" is 9 percent and 13 percent; "$5–7 million" is 5 and 7 million dollars; "2019–20" is 2019 and
    2020. A scale is lent only to a smaller number: "from 900 to 1.2 million" begins at 900.
    """
    agreed = list(found)
    for at in range(len(agreed) - 1):
        low, high = agreed[at], agreed[at + 1]
        if _is_range(text, low, high):
            agreed[at], agreed[at + 1] = _agree(text, low, high)
    return tuple(agreed)


def _is_range(text: str, low: Amount, high: Amount) -> bool:
    link = text[low.end : min(high.start, low.end + 12)]
    if low.end > high.start or len(link) < high.start - low.end:
        return False
    if _JOINED.fullmatch(link):
        return bool(_BETWEEN.search(text, max(0, low.start - 12), low.start))
    return bool(_DASH.fullmatch(link) or _ALTERNATIVE.fullmatch(link))


def _agree(text: str, low: Amount, high: Amount) -> tuple[Amount, Amount]:
    if low.unit == "year" or high.unit == "year":
        return _agree_on_years(text, low, high)
    if low.scale == 1 < high.scale and low.number < high.number:
        low = low._replace(scale=high.scale, pronoun=False)
    if not low.unit:
        low = low._replace(unit=high.unit, pronoun=low.pronoun and not high.unit)
    elif not high.unit and low.unit != "%":
        high = high._replace(unit=low.unit)
    return low, high


def _agree_on_years(text: str, low: Amount, high: Amount) -> tuple[Amount, Amount]:
    """A year and a short year; or a number that only looked like a year beside one that cannot be."""
    if low.unit == "year" and not high.unit and high.end - high.start == 2 and text[high.start : high.end].isdigit():
        full = low.number - low.number % 100 + high.number
        return low, high._replace(number=full, unit="year") if full > low.number else high
    if low.unit == "year" and high.unit != "year" and high.value > LAST_YEAR:
        return low._replace(unit=high.unit), high
    return low, high
