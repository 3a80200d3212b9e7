"""The sentences of a text that have figures, and how their words are known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.disagreement.vocabulary import ALIKE, ENDINGS, HARMLESS, SHORTEST_STEM, SILENT, STEM
from provenance.text.span import Span
from provenance.text.word_list import letters

FEWEST = 3
"""Telling words that two sentences must share to be the same."""

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A word, of "credit-card" two."""

_STOPS = ".!?"
_DIGIT, _STOP = 1, 2
_MARKS = bytes(_DIGIT if chr(each) in "0123456789" else _STOP if chr(each) in _STOPS else 0 for each in range(256))

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
    # One byte for each character, by what it is: to look for the next digit or stop then takes next to nothing.
    marks = text.encode("latin-1", "replace").translate(_MARKS)
    for block in _BLOCK.finditer(text):
        for begin, end in _with_digits(text, marks, *block.span()):
            said = text[begin:end].lstrip()
            if _SHORTEST <= len(said) <= _LONGEST and len(stems := stems_in(said)) >= FEWEST:
                yield Sentence(Span(end - len(said), end), stems)


def _with_digits(text: str, marks: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a range that hold a digit. Only around those is it asked whether a stop ends one."""
    block = Span(start, end)
    digit = marks.find(_DIGIT, start, end)
    while digit >= 0:
        begin = next(filter(None, (_next(text, stop, block) for stop in _before(marks, start, digit))), start)
        finish = next(filter(None, (_next(text, stop, block) for stop in _behind(marks, digit, end))), end)
        yield begin, finish
        digit = marks.find(_DIGIT, finish, end)


def _before(marks: bytes, start: int, at: int) -> Iterator[int]:
    """The stops from `start` to `at`, the last one first."""
    at = marks.rfind(_STOP, start, at)
    while at >= 0:
        yield at
        at = marks.rfind(_STOP, start, at)


def _behind(marks: bytes, at: int, end: int) -> Iterator[int]:
    """The stops from `at` to `end`, the first one first."""
    at = marks.find(_STOP, at, end)
    while at >= 0:
        yield at
        at = marks.find(_STOP, at + 1, end)


def _next(text: str, stop: int, block: Span) -> int:
    """Where the next sentence begins behind a stop; 0 when that ends none. Of several stops the first is asked."""
    found = None if text[stop - 1 : stop] in _STOPS else _END.match(text, stop, block.end)
    return found.end() if found and _ends(text, block.start, stop) else 0


def _ends(text: str, start: int, stop: int) -> bool:
    """Whether the stop at `stop` ends a sentence of the range from `start` on, and not only a short word."""
    before = text[max(start, stop - _LONG_WORD) : stop]
    if not before[-1:].isalpha() or (len(before) == _LONG_WORD and before.isalpha()):
        return True
    return _SHORT_WORD.search(text[max(start, stop - 8) : stop + 1]) is None


def words_in(text: str) -> list[str]:
    """The words of a text, in order."""
    return letters(text) if text.isascii() and "'" not in text else WORD.findall(text)


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
