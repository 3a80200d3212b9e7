"""The ordinals of a text, in digits and in words: "215,000th", "the ninetieth day"."""

from __future__ import annotations

import re
from functools import lru_cache

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
_ORDINAL_WORD = re.compile(
    rf"\b(?:(?P<tens>(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)|(?:(?P<before>(?:twent|thirt|fort|fift|sixt"
    rf"|sevent|eight|ninet)y)-)?(?P<ones>{'|'.join(sorted(_ONES, key=len, reverse=True))}))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def ordinals(text: str) -> tuple[tuple[int, int], ...]:
    """The ordinals of a text in digits and in words ("ninetieth"), each with where it ends."""
    found = [(int(each[1].replace(",", "")), each.end()) for each in _ORDINAL.finditer(text)]
    for each in _ORDINAL_WORD.finditer(text):
        tens, ones = each["tens"] or each["before"] or "", each["ones"] or ""
        found.append((_TENS.get(tens.casefold(), 0) + _ONES.get(ones.casefold(), 0), each.end()))
    return tuple(found)
