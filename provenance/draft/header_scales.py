"""The scale and unit that the header or the caption of a table gives to the numbers below.

Visits (thousands)      Spending, £ million      Share of GDP (%)      $bn      Millions of dollars
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.named import NamedTuple
from provenance.text.span import Mapped, Run

_SIGNS = r"(?:US|U\.S\.|A|C|CA|CAD|AU|NZ|HK|Mex)?\$|[£€¥₹₩₽]"
_CODES = "USD|EUR|GBP|CNY|RMB|JPY|CHF|CAD|AUD|INR|MXN"
_NAMES = "(?:US )?dollars|euros?|pounds sterling|sterling|yuan|renminbi|yen|rupees"
_SCALE = r"hundreds?|thousands?|millions?|billions?|trillions?|bn|mn|mln|tn|trn|['’]?000s?|1,?000s"
_MEASURES = (
    r"(?:(?:metric|short|long)\ )?tons|tonnes|kg|kilograms|mg|grams|km|kilomet(?:er|re)s|miles|met(?:er|re)s|hectares"
    "|acres|lit(?:er|re)s|gallons|barrels|kWh|MWh|GWh|TWh|kW|MW|GW|Mt|Gt|TEUs?|seconds|minutes|hours|days|weeks|months"
    "|years"
)
_WHOLE_MEASURES = "Tonnes|Kilomet(?:er|re)s|Miles|Hectares|Acres|Barrels|Hours|Days|Weeks|Months"
_SHORT = "m|b|k|t|M|B|K"  # mean a scale right behind a currency, metres or tonnes elsewhere
_UNIT = re.compile(
    rf"""(?:in\ |as\ (?:an?\ )?)?(?:
    (?P<sign>{_SIGNS}|(?:{_CODES})\b)\ ?(?P<signed>(?:{_SCALE}|{_SHORT})(?!\w))?
    |(?P<scale>(?i:{_SCALE}))(?!\w)(?:\ (?:of\ )?(?:(?P<currency>{_SIGNS}|(?:{_CODES}|(?i:{_NAMES}))\b)
        |(?P<counted>{_MEASURES})\b))?
    |(?P<name>(?i:{_NAMES}))\b
    |(?P<measure>{_MEASURES}|{_WHOLE_MEASURES})\b
    |(?P<pp>(?i:percentage\ points?|per\ ?cent\ points?|%\ ?-?points?|ppts?|pp|p\.p\.))(?!\w)
    |(?P<bp>(?i:basis\ points?|bps?))\b
    |(?P<percent>%|(?i:per\ ?cent|pct|percentages?)\b)
    )(?=[\s,;:/(]|\.?$)""",
    re.VERBOSE,
)
_SCALES = {"h": "hundred", "t": "thousand", "k": "thousand", "m": "million", "b": "billion"}
_WHOLE_GOES_ON = re.compile(r"\.?$| [a-z]")  # not "Million Hearts", which is a name
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_DIVIDES = re.compile(r"[,;:] | [–—-] ")
_LASTS = (re.compile(r"(?<=\s)\S+\s\S+$"), re.compile(r"(?<=\s)\S+$"))  # the last two words, the last one

_ONE = r"(?:[0-9]{1,3}(?:[,\u00a0\u2009\u202f][0-9]{3})+|[0-9]{1,20})(?:\.[0-9]{1,20})?"
_NUMBER = re.compile(rf"[~≈<>≤≥(]?\s?(?P<sign>[-−–+]?)(?P<number>{_ONE}(?:\s?[-–]\s?{_ONE})?)\)?[*†‡]{{0,3}}")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}(?:\s?[-–/]\s?[0-9]{2,4})?")


class Scale(NamedTuple):
    """What a reader adds to each number: before it ("$") and behind it (" million")."""

    before: str
    after: str


def header_scale(words: str, whole: bool = True) -> Scale | None:
    """The scale that a header or caption gives, None when it gives none or more than one.

    `whole`: the header may be nothing but the unit ("% of GDP").
    """
    words = " ".join(words.split())
    outside = " ".join(_BRACKETED.sub(" ", words).split()).rstrip(".:")
    first, *others = _DIVIDES.split(outside)
    apart = (*(found[1].strip() for found in _BRACKETED.finditer(words)), *others)
    found = {scale for part in apart if (scale := _scale(part))}
    unit = _UNIT.match(first) if whole else None
    if unit and _WHOLE_GOES_ON.match(first, unit.end()):
        found |= {scale for scale in (_scale(first),) if scale}
    if not found:
        found = {scale for piece in (first, *others) for part in _ending(piece) if (scale := _scale(part))}
    return found.pop() if len(found) == 1 else None


def _ending(words: str) -> Iterator[str]:
    """A unit at the end of a header: percent or a currency. A scale or measure alone could be part of a name."""
    for last in _LASTS:
        tail = last.search(words)
        unit = _UNIT.match(tail[0]) if tail else None
        if tail and unit and unit.end() == len(tail[0]) and not (unit["scale"] or unit["bp"] or unit["measure"]):
            if not words[: tail.start()].rstrip()[-1:].isdigit():
                yield tail[0]
            return


def _scale(part: str) -> Scale | None:
    found = _UNIT.match(part)
    if found is None:
        return None
    if found["percent"]:
        return Scale("", "%")
    if found["pp"] or found["bp"] or found["measure"]:
        return Scale("", f" {found['measure'] or ('percentage points' if found['pp'] else 'basis points')}")
    written = found["signed"] or found["scale"] or ""
    word = f" {_word(written)}" if written else ""
    if found["counted"]:
        return Scale("", f"{word} {found['counted']}")
    currency = found["sign"] or found["currency"] or found["name"] or ""
    if currency[:1].isalpha() and not currency.endswith("$"):
        return Scale("", f"{word} {currency}") if currency.upper() != currency else Scale(f"{currency} ", word)
    return Scale(currency, word)


def _word(written: str) -> str:
    """A scale in full: "bn", "Billions" and "b" are billion."""
    plain = written.casefold()
    if "000" in plain:
        return "thousand"
    if plain.startswith("tr") or plain in {"tn", "t"}:
        return "trillion"
    return _SCALES[plain[0]]


def is_year(words: str) -> bool:
    """Whether a cell could be a year, or years."""
    return _YEAR.fullmatch(words.strip()) is not None


def is_number(words: str) -> bool:
    """Whether a cell is only a number, or a range of numbers, so that its unit must stand elsewhere."""
    return _NUMBER.fullmatch(words.strip()) is not None


def scaled(words: Mapped, scale: Scale) -> Mapped:
    """The words of a cell with the scale around its number; what is added stands for nothing in the draft.

    A cell that is more than a number is left as it is.
    """
    found = _NUMBER.fullmatch(words.text)
    if found is None:
        return words
    start, end = found.span("number")
    parts = [
        words.cut(0, start),
        _added(scale.before, words.source(start, start).start),
        words.cut(start, end),
        _added(scale.after, words.source(start, end).end),
        words.cut(end, len(words.text)),
    ]
    return Mapped.joined(parts)


def _added(text: str, at: int) -> Mapped:
    return Mapped(text, (Run(0, at, len(text), 0),) if text else ())
