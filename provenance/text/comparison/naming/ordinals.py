"""The ordinals of a text, in digits and in words: "215,000th", "the ninetieth day"; and Roman numbers of names."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.text.span import Span

_ORDINAL = re.compile(r"(?<![\w.,])([0-9]{1,3}(?:,[0-9]{3})*|[0-9]{1,9})(?:st|nd|rd|th)\b")
_TENS = {
    word: 10 * number
    for number, word in enumerate(("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"), 2)
    for word in (f"{word}y", f"{word}ieth")
}
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
)
_ONES = {word: number for number, word in enumerate(_ORDINALS, 1)}
ORDINAL_WORD = (
    r"(?:(?P<tens>(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)|(?:(?P<before>(?:twent|thirt|fort|fift|sixt"
    rf"|sevent|eight|ninet)y)-)?(?P<ones>{'|'.join(sorted(_ONES, key=len, reverse=True))}))"
)
_ORDINAL_WORD = re.compile(rf"\b{ORDINAL_WORD}\b", re.IGNORECASE)
_HUNDREDTH = re.compile(r"\b(?:one\s)?hundredth\b(?!\sof\b)", re.IGNORECASE)


@lru_cache(maxsize=64)
def ordinals(text: str) -> tuple[tuple[int, Span], ...]:
    """The ordinals of a text in digits and in words ("ninetieth"), each with where it stands, in order."""
    found = [(Span(*each.span()), int(each[1].replace(",", ""))) for each in _ORDINAL.finditer(text)]
    found += [(Span(*each.span()), number_of(each)) for each in _ORDINAL_WORD.finditer(text)]
    found += [(Span(*each.span()), 100) for each in _HUNDREDTH.finditer(text)]
    return tuple((number, span) for span, number in sorted(found))


def number_of(found: re.Match[str]) -> int:
    """The number of an ordinal in words, found with `ORDINAL_WORD`."""
    tens, ones = found["tens"] or found["before"] or "", found["ones"] or ""
    return _TENS.get(tens.casefold(), 0) + _ONES.get(ones.casefold(), 0)
