"""What an amount is measured in: percent, percentage points, basis points, currencies, and its scale."""

from __future__ import annotations

import re
from typing import NamedTuple

from provenance.text.number_words import SCALES

_GAP = r"(?:[ \t\u00a0\u2009\u202f-]{0,2}|[ \t]?\r?\n[ \t]{0,8})"

_GAP_MARKS, _GAP_LENGTH = " \t\u00a0\u2009\u202f-\r\n", 12
_FIRST_LETTERS = frozenset("%abcdeghijkmprstuy")  # with which a scale or unit begins: most words need no closer look
_CODES = "USD|EUR|GBP|CNY|RMB|JPY|CHF|CAD|AUD|INR|MXN"
_SIGN = re.compile(
    rf"(?:(?P<land>US|U\.S\.|A|C|CA|CAD|AU|NZ|HK|Mex)?\$|[£€¥₹₩₽]|\b(?:{_CODES}))[ \u00a0\u2009\u202f]?$"
)
_SIGNS = {"£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "RMB": "CNY"}
_LANDS = {"A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "CAD": "CAD", "NZ": "NZD", "HK": "HKD", "Mex": "MXN"}

_SCALE = re.compile(rf"{_GAP}(?P<word>hundred|thousand|million|billion|trillion|dozen)\b", re.IGNORECASE)
_SHORT_SCALE = re.compile(r"[ \u00a0\u202f]?(?P<word>bn|tn|trn|mn|mln|mm|m|b|t|k)\b(?![²³])", re.IGNORECASE)
_SHORT = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6}
_SHORT |= {"b": 10**9, "bn": 10**9, "t": 10**12, "tn": 10**12, "trn": 10**12}
_PLAIN_SHORT = {"bn", "tn", "trn", "mn", "mln"}  # mean a scale with no currency too

_UNIT = re.compile(
    rf"""{_GAP}(?:
    (?P<pp>(?:percentage|percent|per{_GAP}cent|pct\.?|%){_GAP}-?points?\b|ppts?\b|pp\b)
    |(?P<bp>basis{_GAP}points?\b|bps\b|bp\b)
    |(?P<percent>%|percent\b|per{_GAP}cent\b|pct\b\.?)
    |(?P<usd>(?:U\.?S\.?[ ])?dollars?\b)
    |(?P<eur>euros?\b)|(?P<gbp>(?:British[ ]pounds|pounds[ ]sterling|sterling)\b)
    |(?P<cny>(?:yuan|renminbi)\b)|(?P<jpy>yen\b)|(?P<inr>rupees?\b)
    |(?P<code>{_CODES})\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_UNITS = {"pp": "pp", "bp": "bp", "percent": "%", "usd": "USD", "eur": "EUR", "gbp": "GBP", "cny": "CNY"}
_UNITS |= {"jpy": "JPY", "inr": "INR"}
_GLUED_UNITS = (
    "kg|g|mg|mcg|µg|μg|km|m|cm|mm|lbs?|oz|mph|kph|[kKMGT]Wh|[kKMGT]W|ha|ft|hrs?|min|[KMGT]B|[kMG]?Hz|ml|mL|L|°[CF]?|K"
)
_GLUED = re.compile(rf"(?:{_GLUED_UNITS})(?![^\W_])")


class Measure(NamedTuple):
    """What stands around a number: where it begins and ends with it, what it multiplies by, and the unit."""

    start: int
    end: int
    scale: int
    unit: str


def measure(text: str, start: int, end: int) -> Measure:
    """The sign of currency before the number at `text[start:end]`, the scale and the unit behind it."""
    sign = _SIGN.search(text, max(0, start - 6), start)
    unit = _sign_unit(sign) if sign else ""
    begin = sign.start() if sign else start
    scale = 1
    if text[end : end + _GAP_LENGTH].lstrip(_GAP_MARKS)[:1].casefold() not in _FIRST_LETTERS:
        return Measure(begin, end, scale, unit)
    for _ in range(2):  # "3 hundred thousand"
        if word := _SCALE.match(text, end):
            end, scale = word.end(), scale * SCALES.get(word["word"].casefold(), 12)
    if scale == 1 and (short := _SHORT_SCALE.match(text, end)) and _is_scale(short, unit):
        end, scale = short.end(), _SHORT[short["word"].casefold()]
    if not unit and (found := _UNIT.match(text, end)):
        unit = _UNITS.get(found.lastgroup or "", "") or _SIGNS.get(found["code"].upper(), found["code"].upper())
        end = found.end()
    return Measure(begin, end, scale, unit)


def glued_unit(text: str, at: int) -> bool:
    """Whether what stands right behind a number without a blank is a unit of measurement ("100kg")."""
    return bool(_GLUED.match(text, at))


def _sign_unit(sign: re.Match[str]) -> str:
    if sign["land"]:
        return _LANDS.get(sign["land"], "USD")
    written = sign[0].strip(" \u00a0\u2009\u202f")
    return "USD" if written == "$" else _SIGNS.get(written, written)


def _is_scale(short: re.Match[str], unit: str) -> bool:
    """Whether a short scale is one: with a currency always, without one only where it cannot be metres or a letter."""
    word = short["word"]
    if unit:
        return True
    return word.casefold() in _PLAIN_SHORT or (short[0] == word and word in {"k", "K", "M"})
