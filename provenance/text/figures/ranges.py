"""Two amounts that belong together: the ends of a range, a share ("one in five"), a ratio ("3 to 1")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from provenance.named import NamedTuple
from provenance.text.figures.amounts import LAST_YEAR, Amount
from provenance.text.figures.coins import MONEY, with_coins
from provenance.text.figures.figure import CALENDAR
from provenance.text.figures.ratios import one_of, share_of
from provenance.text.figures.units import short_scale

Kind = Literal["", "range", "pair"]

_DASH = re.compile(r"\s?[-\u2010\u2011–—]\s?|[-\u2010\u2011]?\s(?:to|through|bis|à|a)\s|-to-")
_ALTERNATIVE = re.compile(r"-?\sor\s")
_JOINED = re.compile(r"\s(?:and|und|et|y|en|e)\s(?:(?:el|la|les?|los|il)\s)?")
_IN = re.compile(r"\b(?:in|since|during|im Jahre?|en|anno)\s{1,3}$", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre|tra|tussen)\s{1,3}(?:(?:el|la|les?|los|il)\s)?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s{1,3}$", re.IGNORECASE)
_CHANGES = re.compile(
    r"\b(?:r[io]se|risen|rises|rising|rais|increas|gr[eo]w|up|climb|jump|soar|surg|expand|went|gone|gain|mov|chang|shift"
    r"|improv|lengthen|widen|fell|fall|drop|declin|decreas|shr[aiu]nk|cut|lower|reduc|doubl|tripl|swell|swollen|extend|slow)",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?;:](?=\s)|\n\n")
_OF_WHOLE = re.compile(r"\sof\s(?:(?:the|its|their|those|these|all)\s)?")
_BY = re.compile(r"\s?[×x]\s?|\sby\s")
_SIZES = frozenset({"mm", "cm", "m", "km", "in", "ft", "miles"})
_FALLS, _THOUSAND = 10, 1000
_SMALL = 10  # "two of the 40 kg bags" does not speak of two kilograms
_WHOLE = 100
_OF_BEFORE = re.compile(r"\b(?:of|at|by|from|to|were|was|grew|rose|fell|both)\s(?:about\s|some\s)?\Z", re.IGNORECASE)
_PERCENT = frozenset({"%", "pp", "bp"})
_FEW = 3  # percent, of which a half may be one of a percent: "from a half to 1 percent"
_LONGEST_LINK = 24
_REACH = 40


class Pair(NamedTuple):
    """Two amounts in a row, and whether they are the ends of one range."""

    low: Amount
    high: Amount
    interval: bool


def joined(text: str, found: tuple[Amount, ...]) -> Iterator[Amount | Pair]:
    """The amounts of a text in order, each end of a range completed from the other, and ranges as pairs.

    "9 to 13 percent" is 9 percent and 13 percent; "$5–7 million" is 5 and 7 million dollars; "2019–20" is 2019 and
    2020. A scale is lent only to a smaller number: "from 900 to 1.2 million" begins at 900. "One in five" is one fifth.
    A part has the measure of its whole: "8,000 of the 10,040 tonnes". Small change is part of its money: "two dollars
    and five cents".
    """
    at, last = 0, len(found) - 1
    carried: Amount | None = None  # what the amount before has lent to this one
    while at <= last:
        low, carried = carried or one_of(text, found[at]), None
        at += 1
        if low.unit in MONEY and at <= last and (coined := with_coins(text, low, found[at])):
            low, at = coined, at + 1
        link = _link(text, low, found[at]) if at <= last else ""
        if not link:
            yield low
        elif share := share_of(text, low, found[at], link):
            yield share
            at += 1
        elif not _is_range(text, low, found[at], link):
            lent = _is_part(low, found[at], link) or _is_listed(text, low, found[at], link)
            yield low._replace(unit=found[at].unit) if lent else low
        else:
            one, two = _agree(text, low, found[at])
            if _is_interval(text, one, two, link):
                yield Pair(one, two, True)
                at += 1
            else:
                yield one
                carried = two


def _link(text: str, low: Amount, high: Amount) -> str:
    """What stands between two amounts, if that is short enough to join them and is more than blanks."""
    if not 0 < high.start - low.end <= _LONGEST_LINK:
        return ""
    link = text[low.end : high.start]
    return "" if link.isspace() else link


def _is_part(low: Amount, high: Amount, link: str) -> bool:
    """Whether an amount without a measure is a part of the next, which has one."""
    if not low.unit and low.scale == 1 and high.unit in _SIZES and _BY.fullmatch(link):
        return True  # "460 × 880 cm"
    if low.unit or low.number <= _SMALL or high.unit in CALENDAR or low.value >= high.value:
        return False
    return bool(_OF_WHOLE.fullmatch(link))


def _is_listed(text: str, low: Amount, high: Amount, link: str) -> bool:
    """Whether two shares in a row measure alike: "tariffs of 7.5 and 25 percent"."""
    return (
        high.unit in _PERCENT
        and not low.unit
        and low.scale == 1
        and low.digits
        and low.number <= _WHOLE
        and _JOINED.fullmatch(link) is not None
        and _OF_BEFORE.search(text, max(0, low.start - 12), low.start) is not None
    )


def _is_range(text: str, low: Amount, high: Amount, link: str) -> bool:
    if low.unit == "times" or _is_when(text, low, high) or _is_share_beside(low, high):
        return False
    if _JOINED.fullmatch(link):
        return bool(_BETWEEN.search(text, max(0, low.start - 12), low.start))
    if _ALTERNATIVE.fullmatch(link):
        return _is_alike(text, low, high)
    return bool(_DASH.fullmatch(link))


def _is_share_beside(low: Amount, high: Amount) -> bool:
    """Whether one is a share in words and the other a percentage, and has its unit alone: "from about half to 15%"."""
    if high.unit == "%":
        return _is_fraction(low) and high.number > _FEW
    return low.unit == "%" and _is_fraction(high)


def _is_when(text: str, low: Amount, high: Amount) -> bool:
    """Whether a year only dates the amount before it: "from 8.1 million tonnes in 2021 to 12.5 million tonnes"."""
    if low.unit != "year" or high.unit in CALENDAR or not _IN.search(text, max(0, low.start - 12), low.start):
        return False
    return bool(high.unit) or high.scale > 1 or "," in text[high.start : high.end]


def _is_alike(text: str, low: Amount, high: Amount) -> bool:
    """Whether two amounts to choose from measure one thing: "5 or 6 percent", and not "186,000 or 7.1%"."""
    if low.unit and high.unit:
        return True
    if _is_fraction(low) or _is_fraction(high):
        return False
    if high.unit in _PERCENT and not low.unit:
        marked = any(mark in text[low.start : low.end] for mark in ",\u00a0\u2009\u202f")
        whole = low.number.denominator == 1 < high.number.denominator
        return low.scale == 1 and low.number < high.number and not marked and not whole
    return True


def _is_fraction(amount: Amount) -> bool:
    """Whether an amount is a share in words: "a sixth"."""
    return not amount.digits and not amount.unit and amount.scale == 1 and 0 < amount.number < 1


def _is_interval(text: str, low: Amount, high: Amount, link: str) -> bool:
    """Whether two ends make one interval, and not two values between which something changed, or two to choose from."""
    top = high.value if high.last is None else high.last
    if low.value >= top or _ALTERNATIVE.fullmatch(link) or low.unit != high.unit:
        return False
    start = _FROM.search(text, max(0, low.start - 8), low.start)
    before = _ENDS.split(text[max(0, start.start() - _REACH) : start.start()])[-1] if start else ""
    return not _CHANGES.search(before)


def _agree(text: str, low: Amount, high: Amount) -> tuple[Amount, Amount]:
    if low.unit in CALENDAR or high.unit in CALENDAR:
        return _agree_on_years(text, low, high)
    apart = low.unit and high.unit and low.unit != high.unit  # "fell 18% to €212 million"
    if not apart and low.scale == 1 < high.scale and (low.number < high.number or _falls(text, low, high)):
        low = low._replace(scale=high.scale, pronoun=False)
    if not low.unit:
        low = low._replace(unit=high.unit, pronoun=low.pronoun and not high.unit)
    elif not high.unit and low.unit != "%":
        high = high._replace(unit=low.unit)
        if high.scale == 1 and low.unit.isupper() and (short := short_scale(text, high.end)):
            high = high._replace(end=short[0], scale=short[1])
            low = low._replace(scale=short[1]) if low.scale == 1 and low.number < high.number else low
    return low, high


def _falls(text: str, low: Amount, high: Amount) -> bool:
    """Whether "from 128 to 90 million" speaks of 128 million."""
    near = low.number < _FALLS * high.number and low.number < _THOUSAND
    return near and bool(_FROM.search(text, max(0, low.start - 8), low.start))


def _agree_on_years(text: str, low: Amount, high: Amount) -> tuple[Amount, Amount]:
    """A year and a short year; or a number that only looked like a year beside one that cannot be."""
    if low.unit == "year" and not high.unit and high.end - high.start == 2 and text[high.start : high.end].isdigit():
        full = low.number - low.number % 100 + high.number
        return low, high._replace(number=full, unit="year") if full > low.number else high
    if low.unit == "year" and high.unit != "year" and high.value > LAST_YEAR and high.unit not in CALENDAR:
        return low._replace(unit=high.unit), high
    if low.unit == "year" and high.unit == "fiscal year":
        return low._replace(unit="fiscal year"), high
    return low, high
