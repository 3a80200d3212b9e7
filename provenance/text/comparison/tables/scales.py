"""The scales that the head of a table gives for the figures below it: "($ bn)", "(000s)", "(Mio. Euro)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SHORT = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "b": 10**9, "bln": 10**9, "tn": 10**12}
_POWERS = {"3": 3, "6": 6, "9": 9, "³": 3, "⁶": 6, "⁹": 9}
_HEAD = re.compile(
    r"(?<![\w.])(?:(?:in\s|\(|\b)(?:US|U\.S\.)?[$£€¥]?\s?(?P<word>hundreds?|thousands?|millions?|billions?"
    r"|trillions?)\b"
    r"|(?:['’‘]|[(][$£€]?\s?['’‘]?|[$£€])(?P<zeros>000)(?:s\b|\b(?!['’]?s?\s?[0-9.,]))"
    r"|(?<![0-9.,])10(?:\^|\*\*)?(?P<power>(?<=[\^*])[369]|[³⁶⁹])(?![0-9])"
    r"|\(?(?:[$£€]\s?|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NOK|SEK|DKK|PLN|JPY|CNY|INR)\s?)"
    r"(?P<short>k|mn|mln|m|bn|bln|b|tn)\b)",
    re.IGNORECASE,
)
_ABROAD = re.compile(
    r"(?:[(\[]|\b[ie]n\s)(?:[^\W\d_]{1,12}\s){0,2}?(?:[€$£]\s?)?"
    r"(?:(?P<thousand>tsd|tausend|milliers|miles|migliaia|tusen|t€|teur|k€)|(?P<million>mio|mill|millionen|millones"
    r"|milioni|miljoner|miljoen|m€|mln)|(?P<billion>mrd|milliarden|milliards?|mds?|miliardi|miljarder|miljard|md€))(?!\w)"
)
_MARKS_ABROAD = ("mi", "md", "ml", "mrd", "tsd", "taus", "€", "eur", "tus")
_BEFORE_WORD = re.compile(
    r"[0-9]\s?$|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|many)\s$", re.I
)


@lru_cache(maxsize=64)
def scales(above: str) -> tuple[int, ...]:
    """By what the figures below some words may have to be multiplied. They are asked for each cell of a table."""
    return tuple(_scales(above))


def _scales(above: str) -> Iterator[int]:
    for found in _HEAD.finditer(above):
        if found["word"]:
            if not _BEFORE_WORD.search(above, max(0, found.start("word") - 8), found.start("word")):
                yield _SCALES[found["word"].casefold().rstrip("s")]
        elif found["power"]:
            yield 10 ** _POWERS[found["power"]]
        else:
            yield _SHORT[found["short"].casefold()] if found["short"] else 10**3
    plain = above.casefold()
    if any(mark in plain for mark in _MARKS_ABROAD):
        yield from (_SCALES[found.lastgroup or ""] for found in _ABROAD.finditer(plain))
