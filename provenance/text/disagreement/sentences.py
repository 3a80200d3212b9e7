"""The sentences of a text that have figures, and how their words are known."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.disagreement.vocabulary import ALIKE, ENDINGS, HARMLESS, SHORTEST_STEM, SILENT, STEM
from provenance.text.span import Span

FEWEST = 3
"""Telling words that two sentences must share to be the same."""

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A word, of "credit-card" two."""

_PLAIN_WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)*")  # the same in ASCII, twice as fast
_DIGITS = bytes(chr(each) in "0123456789" for each in range(256))

_SHORTEST, _LONGEST = 24, 700  # characters of a sentence that is looked at
_BLOCK = re.compile(r"[^\n\f]+(?:\n(?![^\S\n]*\n)[^\n\f]+)*")
_END = re.compile(r"[.!?]+[\"”’»)\]]*\s+(?=[\"“‘«(\[]?[A-Z0-9ÄÖÜÉ])")
_SHORT_WORD = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rep|Sen|Gov|Gen|No|Nos|vs|Inc|Ltd|Co|Corp|Jr|Sr|Fig|Art|Sec|approx|ca|est"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec))\.$"
)
_LONG_WORD = 7  # letters, more than a short word has
_LIKE = {word: min(group) for group in ALIKE for word in group}


class Sentence(NamedTuple):
    """A sentence of a text that has a figure: its range and its telling stems."""

    span: Span
    stems: frozenset[str]


@lru_cache(maxsize=64)
def sentences_with_figures(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text that hold a digit and some words, in order. Rows of tables are left out.

    Cut coarsely: both texts are cut alike, and what is cut wrongly finds no counterpart.
    """
    return tuple(_told(text))


def _told(text: str) -> Iterator[Sentence]:
    # One byte for each character, 1 for a digit: to look for the next one then takes next to nothing.
    digits = text.encode("latin-1", "replace").translate(_DIGITS)
    for block in _BLOCK.finditer(text):
        for begin, end in _with_digits(text, digits, *block.span()):
            said = text[begin:end].lstrip()
            if _SHORTEST <= len(said) <= _LONGEST and len(stems := stems_in(said)) >= FEWEST:
                yield Sentence(Span(end - len(said), end), stems)


def _with_digits(text: str, digits: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a range that hold a digit. Only around those is it asked whether a stop ends one."""
    digit = digits.find(1, start, end)
    stops = [stop.span() for stop in _END.finditer(text, start, end)] if digit >= 0 else []
    while digit >= 0:
        first = last = bisect_right(stops, digit, key=_end)
        while first and not _ends(text, start, stops[first - 1]):
            first -= 1
        while last < len(stops) and not _ends(text, start, stops[last]):
            last += 1
        begin = stops[first - 1][1] if first else start
        finish = stops[last][1] if last < len(stops) else end
        yield begin, finish
        digit = digits.find(1, finish, end)


def _end(stop: tuple[int, int]) -> int:
    return stop[1]


def _ends(text: str, start: int, stop: tuple[int, int]) -> bool:
    """Whether a stop ends a sentence of the range from `start` on, and not only a short word."""
    before = text[max(start, stop[0] - _LONG_WORD) : stop[0]]
    if not before[-1:].isalpha() or (len(before) == _LONG_WORD and before.isalpha()):
        return True
    return _SHORT_WORD.search(text[max(start, stop[0] - 8) : stop[0] + 1]) is None


def words_in(text: str) -> list[str]:
    """The words of a text, in order."""
    return (_PLAIN_WORD if text.isascii() else WORD).findall(text)


def stems_in(text: str) -> frozenset[str]:
    """The telling stems of a text."""
    return frozenset(filter(None, map(stem, words_in(text))))


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """How a word is known; nothing for one that tells nothing of what is said."""
    plain = word.casefold().replace("’", "'").removesuffix("'s")
    if plain in _LIKE:
        return _LIKE[plain]
    if plain in SILENT or plain in HARMLESS:
        return ""
    ending = next((each for each in ENDINGS if plain.endswith(each) and len(plain) - len(each) >= SHORTEST_STEM), "")
    return plain.removesuffix(ending)[:STEM].rstrip("e")
