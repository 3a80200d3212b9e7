"""Money in two coins: "one dollar and eight cents", "3 pounds 15 pence", "two pounds fifty"."""

from __future__ import annotations

import re

from provenance.text.figures.amounts import Amount
from provenance.text.figures.conversions import factor

MONEY = frozenset({"USD", "EUR", "GBP", "pounds", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR"})
"""Currencies with hundredths that are named."""

_LINK = re.compile(r",?[ \u00a0\n](?:and[ \u00a0\n])?")
_SAID = re.compile(r"\b(?:dollars?|euros?|pounds?|sterling)\Z", re.IGNORECASE)
_ALONE = re.compile(r"\s{0,2}(?:[.,;:!?)”\"]|\Z|(?:an?|per|each|for|to|from|in|and|or|last|this)\b)")
_LONGEST_LINK = 6
_TENS, _WHOLE = 10, 100


def with_coins(text: str, low: Amount, high: Amount) -> Amount | None:
    """Both amounts as one where the second is the small change of the first; None where it is not.

    "two pounds fifty" is only read in words, and where nothing follows that fifty could count.
    """
    if high.start - low.end > _LONGEST_LINK or not _LINK.fullmatch(text, low.end, high.start):
        return None
    if low.scale != 1 or high.scale != 1 or low.number.denominator != 1 or high.number.denominator != 1:
        return None
    if not 0 < high.number < _WHOLE or low.number < 0:
        return None
    if high.unit in ("cents", "pence"):
        parts = factor(low.unit, high.unit)
    elif not high.unit and not (low.digits or high.digits) and high.number >= _TENS and high.start - low.end == 1:
        said = _SAID.search(text, max(0, low.end - 8), low.end) and _ALONE.match(text, high.end)
        parts = factor(low.unit, "pence" if low.unit in ("GBP", "pounds") else "cents") if said else None
    else:
        parts = None
    return low._replace(end=high.end, number=low.number + high.number * parts, pronoun=False) if parts else None
