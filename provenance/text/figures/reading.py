"""From amounts to figures."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.text.figures.amounts import Amount, amounts, whole
from provenance.text.figures.bounds import bound
from provenance.text.figures.figure import CALENDAR, Figure
from provenance.text.figures.ranges import Pair, joined
from provenance.text.figures.rates import rate
from provenance.text.span import Span

# Digits of other scripts, and the signs among them, each for one of ours: Arabic, Persian, Devanagari, Bengali, wide.
_OTHERS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯０１２３４５６７８９٪％٫．٬，"
_DIGITS = str.maketrans(_OTHERS, "0123456789" * 5 + "%%..,,")
_THOUSANDS = re.compile(r"(?<![\d.,\u00a0\u202f])[1-9]\d{0,2}(?: \d{3}){0,4} 000(?! \d{3}(?!\d)|\d|[.,]\d)")
_OTHER_DIGITS = re.compile(f"[{_OTHERS}]")


@lru_cache(maxsize=256)
def figures(text: str, comma: bool = False) -> tuple[Figure, ...]:
    """The figures of a text in order and disjoint. Linear in its length.

    With `comma` a comma begins decimals and a stop groups thousands wherever a number can be read so, as in most
    languages of Europe; without it only where the number itself says so ("14,5", "1.234.567").

    "a hundred", "a dozen", "half a million", "half of", "two-thirds" and "doubled" are figures; "hundreds", ordinals
    and the pronoun "one" are none. A four-digit number from 1500 to 2099 without thousands mark, unit or scale is a
    year.
    """
    if " 000" in text:  # no other number begins so: "5 000 tonnes"
        text = _THOUSANDS.sub(lambda found: found[0].replace(" ", "\u202f"), text)
    found = amounts(text, comma)
    if not text.isascii():
        text = text.translate(_DIGITS) if _OTHER_DIGITS.search(text) else text
        found = whole(text, amounts(text, comma))
    return tuple(
        _interval(text, each) if isinstance(each, Pair) else _figure(text, each)
        for each in joined(text, tuple(found))
        if isinstance(each, Pair) or not each.pronoun
    )


def _figure(text: str, amount: Amount) -> Figure:
    start, end = amount.start, amount.end
    if amount.unit in CALENDAR:
        return Figure(Span(start, end), amount.number, amount.unit, amount.last)
    if amount.cell:
        return Figure(Span(start, end), amount.number, amount.unit)
    return Figure(
        Span(start, end),
        amount.value,
        amount.unit,
        scale=amount.scale,
        bound=bound(text, start, end),
        rate=rate(text, end),
    )


def _interval(text: str, pair: Pair) -> Figure:
    """The figure that two ends make. Each end keeps the unit and rate of the whole, not its bound."""
    low, high = pair.low, pair.high
    span, unit = Span(low.start, high.end), high.unit
    top = high.value if high.last is None else high.last
    if unit in CALENDAR:
        return Figure(span, low.value, unit, top)
    counted = rate(text, high.end)
    ends = tuple(
        Figure(Span(each.start, each.end), each.value, unit, scale=each.scale, rate=counted) for each in (low, high)
    )
    return Figure(span, low.value, unit, top, high.scale, bound(text, low.start, high.end), counted, ends)
