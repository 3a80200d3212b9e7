"""Shares and ratios of two numbers: "one in five", "one person in eight", "a 1-in-100-year flood", "3 to 1"."""

from __future__ import annotations

import re

from provenance.text.figures.amounts import Amount
from provenance.text.figures.figure import DURATIONS

_SHARE = re.compile(
    r"[ \u00a0\n](?:in(?: every)?|out of(?: every)?|of every|for every|op de|op elke|de cada|em cada|sur"
    r"|su|von)[ \u00a0\n]|-in-|-out-of-",
    re.IGNORECASE,
)
_BEFORE_WHOLE = frozenset({"sur ", "ada ", " su ", "von ", " de ", "lke "})
_ONE_BEFORE = re.compile(
    r"\b(?:une?|un[oa]|eine[rs]?|[eé][eé]n|uma?)[ \u00a0\n](?:[\w’'-]{2,20}[ \u00a0\n]){0,2}"
    r"(?P<link>sur|su|von|(?P<each>de cada|em cada|op de|op elke))[ \u00a0\n]\Z",
    re.IGNORECASE,
)
_NO_NOUN_ABROAD = re.compile(
    r"\s?\Z|[.,;:!?)»]|[ \u00a0\n](?:a|est|sont|ont|vit|vivent|ne|n['’]|se|dit|est|è|ha|vive|non|ist|hat|lebt|in|im|en"
    r"|au|aux|dans|et|und|ou|mais|qui)\b"
)
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 33, 40, 50, 60, 75, 80, 100, 200, 250, 500})
_RATIO = re.compile(r"[ \u00a0]to[ \u00a0]|-to-", re.IGNORECASE)
_RATIO_BEFORE = re.compile(r"\bratios?\s(?:of|is|was)\s(?:about\s)?\Z", re.IGNORECASE)
_SHARE_OF = re.compile(
    r"[ \u00a0\n](?:person|child|adult|man|woman|pupil|student|worker|household|family|voter|patient|birth|death|home"
    r"|house|school|job|euro|dollar|pound|line|farm|firm|citizen|resident|American|European|Briton|German|participant"
    r"|prisoner|tenant|landlord|owner|applicant|employee|teacher|nurse|doctor|driver|member|respondent|passenger|officer"
    r"|graduate|farmer|customer|user|visitor|claim|case|visit|trip|journey|train|bus|vehicle|car|bridge|site|product"
    r"|meal|request|complaint|offer|loan|bed|tree|company|council|municipality|village|town|country)"
    r"[ \u00a0\n]in(?:[ \u00a0\n]every)?[ \u00a0\n]"
)  # "one person in eight"
_NO_NOUN_BEHIND = re.compile(
    r"\W|\s?\Z|[ \u00a0\n](?:is|was|are|were|has|had|have|lives?|who|in|of|on|could|can|will|does|did|now|still|and|or"
    r"|to|at|by|with|under|reports?|said|says|cannot|goes|went|gets|got)\b"
)
_MONEY = frozenset({"EUR", "USD", "GBP", "pounds"})
_FROM = re.compile(r"\bfrom\s{1,3}$", re.IGNORECASE)
_LARGE = 100  # "one in 350" counts no things
_RATED = 10_000
_REACH = 64


def share_of(text: str, low: Amount, high: Amount, link: str) -> Amount | None:
    """ "One in five" and "3 to 1", where the two amounts with `link` between them are that."""
    if low.unit or low.scale != 1 or high.scale != 1 or low.number < 1:
        return None
    if high.unit in _MONEY and low.number == 1 and not high.digits:  # "one in three euros"
        high = high._replace(unit="")
    if high.unit not in {""} | DURATIONS:
        return None
    return _ratio(text, low, high) if _RATIO.fullmatch(link) else _share(text, low, high, link)


def one_of(text: str, amount: Amount) -> Amount:
    """The amount, or the share that it makes with a "one" of another language before it: "un Français sur cinq"."""
    if text[max(0, amount.start - 4) : amount.start] not in _BEFORE_WHOLE or amount.unit or amount.scale != 1:
        return amount
    one = _ONE_BEFORE.search(text, max(0, amount.start - _REACH), amount.start)
    if one is None or amount.number not in _WHOLES or not (one["each"] or _NO_NOUN_ABROAD.match(text, amount.end)):
        return amount
    return amount._replace(start=one.start(), number=1 / amount.number)


def _ratio(text: str, low: Amount, high: Amount) -> Amount | None:
    if high.unit or not high.number:
        return None
    named = _RATIO_BEFORE.search(text, max(0, low.start - 20), low.start)
    usual = high.number == 1 < low.number and not _FROM.search(text, max(0, low.start - 8), low.start)
    if usual or (low.number == 1 and named):
        return low._replace(end=high.end, number=low.number / high.number, unit="ratio", pronoun=False)
    return None


def _share(text: str, low: Amount, high: Amount, link: str) -> Amount | None:
    hundred_years = high.unit == "years" and link == "-in-"  # "a 1-in-100-year flood"
    if (high.unit and not hundred_years) or low.number >= high.number:
        return None
    if not (_SHARE.fullmatch(link) or (low.number == 1 and _is_of_kind(text, high, link))):
        return None
    whole = high.number.numerator
    if whole >= _RATED and low.number > 1:
        return None  # "144 in every 100,000" is a rate
    plain = whole in _WHOLES or whole % 1000 == 0 or (low.number == 1 and whole >= _LARGE and whole % 10 == 0)
    if high.number.denominator != 1 or not (plain or "every" in link):
        return None
    return low._replace(end=high.end, number=low.number / high.number, pronoun=False)


def _is_of_kind(text: str, high: Amount, link: str) -> bool:
    """Whether it is one of a kind in so many: "one person in eight is poor", and not "one home in five towns"."""
    return _SHARE_OF.fullmatch(link) is not None and _NO_NOUN_BEHIND.match(text, high.end) is not None
