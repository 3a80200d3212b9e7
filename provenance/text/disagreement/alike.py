"""Sentences with figures, and whether two of them are the same but for their figures."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.attribution import attributions
from provenance.text.disagreement.vocabulary import ALIKE, HARMLESS, SILENT, STEM, TURNS
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.span import Span

FEWEST = 3
"""Telling words that two sentences must share to be the same."""

_SHORTEST, _LONGEST = 24, 700  # characters of a sentence that is looked at
_MOST_FIGURES = 8  # a sentence with more is a table
_MOST_TOKENS = 120  # and one with more words a list
_BLOCK = re.compile(r"[^\n\f]+(?:\n(?![^\S\n]*\n)[^\n\f]+)*")
_END = re.compile(r"[.!?]+[\"”’»)\]]*\s+(?=[\"“‘«(\[]?[A-Z0-9ÄÖÜÉ])")
_SHORT_WORD = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rep|Sen|Gov|Gen|No|Nos|vs|Inc|Ltd|Co|Corp|Jr|Sr|Fig|Art|Sec|approx|ca|est"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec))\.$"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DIGIT = re.compile(r"[0-9]")
_SAID_LAST = re.compile(
    r",\s[^,;:.\d]{2,60}\s(?:said|says|reported|reports|wrote|writes|noted|notes|announced|added|stated)\b[^,;:.\d]{0,30}"
    r"[.”\"’]{0,3}\s*$"
)
_LIKE = {word: min(group) for group in ALIKE for word in group}


class Token(NamedTuple):
    """A word or a figure of a sentence. `key` is what it is compared by: of a figure what it measures, not how much.

    `word` is the word in lower case, empty for a figure. `name` says that it has a capital inside of the sentence.
    """

    key: str
    word: str = ""
    name: bool = False
    figure: Figure | None = None


class Sentence(NamedTuple):
    """A sentence of a text that has a figure: its range and its telling stems."""

    span: Span
    stems: frozenset[str]


class Alike(NamedTuple):
    """Two sentences that say the same but for figures: their words, and which of their tokens are paired.

    `speakers` are the telling words of who is said to say it, in either.
    """

    first: str
    second: str
    tokens: tuple[Token, ...]
    others: tuple[Token, ...]
    pairs: tuple[tuple[int, int], ...]
    speakers: tuple[frozenset[str], frozenset[str]]


_MOST_APART = 6
"""Stems that only one of two sentences may have, as figures are written in words or in digits, with units or signs."""


@lru_cache(maxsize=64)
def sentences_with_figures(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text that hold a digit and some words, in order. Rows of tables are left out.

    Cut coarsely: both texts are cut alike, and what is cut wrongly finds no counterpart.
    """
    return tuple(_told(text))


def _told(text: str) -> Iterator[Sentence]:
    for block in _BLOCK.finditer(text):
        for begin, end in _with_digits(text, *block.span()):
            start = begin + len(text[begin:end]) - len(text[begin:end].lstrip())
            if _SHORTEST <= end - start <= _LONGEST and _DIGIT.search(text, start, end):
                stems = frozenset(filter(None, map(_stem, _WORD.findall(text, start, end))))
                if len(stems) >= FEWEST:
                    yield Sentence(Span(start, end), stems)


def _with_digits(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a range that hold a digit. Only around those is it asked whether a stop ends one."""
    digit = _DIGIT.search(text, start, end)
    stops = [stop.span() for stop in _END.finditer(text, start, end)] if digit else []
    while digit:
        first = last = bisect_right(stops, digit.start(), key=_end)
        while first and not _ends(text, start, stops[first - 1]):
            first -= 1
        while last < len(stops) and not _ends(text, start, stops[last]):
            last += 1
        begin = stops[first - 1][1] if first else start
        finish = stops[last][1] if last < len(stops) else end
        yield begin, finish
        digit = _DIGIT.search(text, finish, end)


def _end(stop: tuple[int, int]) -> int:
    return stop[1]


def _ends(text: str, start: int, stop: tuple[int, int]) -> bool:
    """Whether a stop ends a sentence of the range from `start` on, and not only a short word."""
    return _SHORT_WORD.search(text[max(start, stop[0] - 8) : stop[0] + 1]) is None


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    """How a word is known; nothing for one that tells nothing of what is said."""
    plain = word.casefold().replace("’", "'").removesuffix("'s")
    if plain in _LIKE:
        return _LIKE[plain]
    return "" if plain in SILENT or plain in HARMLESS else plain[:STEM]


def alike(first: str, second: str) -> Alike | None:
    """Two sentences laid side by side; None unless they are the same but for figures and words that tell nothing."""
    if len(_said_stems(first) ^ _said_stems(second)) > _MOST_APART:
        return None
    (said, tokens, telling), (said_too, others, telling_too) = _laid_out(first), _laid_out(second)
    # Whatever tells something needs a counterpart with the same key, so they must be the same on both sides.
    if telling != telling_too or not any(each.figure for each in tokens) or _is_table(tokens) or _is_table(others):
        return None
    matcher = SequenceMatcher(None, [each.key for each in tokens], [each.key for each in others], autojunk=False)
    pairs = [(block.a + step, block.b + step) for block in matcher.get_matching_blocks() for step in range(block.size)]
    if _tells(tokens, {one for one, _ in pairs}) or _tells(others, {other for _, other in pairs}):
        return None
    speakers = _speakers(first, said), _speakers(second, said_too)
    return Alike(first, second, tokens, others, tuple(pairs), speakers)


@lru_cache(maxsize=4096)
def _said_stems(text: str) -> frozenset[str]:
    """The telling stems of a sentence without its speaker, those of its figures included. Asked of many pairs."""
    return frozenset(filter(None, map(_stem, _WORD.findall(_without_speaker(text)))))


@lru_cache(maxsize=4096)
def _laid_out(text: str) -> tuple[str, tuple[Token, ...], tuple[str, ...]]:
    """A sentence without its speaker, its tokens, and the keys of those that tell something, sorted."""
    said = _without_speaker(text)
    tokens = tuple(_tokens(text, said))
    return said, tokens, tuple(sorted(each.key for each in tokens if _is_telling(each)))


def _without_speaker(text: str) -> str:
    """A sentence with blanks where it is said who says it."""
    spans = [*attributions(text), *(Span(*found.span()) for found in _SAID_LAST.finditer(text))]
    for span in spans:
        text = text[: span.start] + " " * span.length + text[span.end :]
    return text


def _speakers(text: str, without: str) -> frozenset[str]:
    """The telling words that a sentence has more than without its speaker."""
    return frozenset(filter(None, map(_stem, set(_WORD.findall(text)) - set(_WORD.findall(without)))))


def _is_table(tokens: Sequence[Token]) -> bool:
    return len(tokens) > _MOST_TOKENS or sum(each.figure is not None for each in tokens) > _MOST_FIGURES


def _tells(tokens: Sequence[Token], paired: set[int]) -> bool:
    """Whether a word without a counterpart says something that the other sentence does not."""
    return any(number not in paired and _is_telling(each) for number, each in enumerate(tokens))


def _is_telling(token: Token) -> bool:
    return bool(token.word) and (token.word in TURNS or bool(_stem(token.word)))


def _tokens(text: str, said: str) -> Iterator[Token]:
    """The words of a sentence, as it is `said` without its speaker, with its figures among them."""
    at = 0
    for figure in figures(text):
        yield from _words(said, at, figure.span.start)
        yield Token(_measure(figure), figure=figure)
        at = max(at, figure.span.end)
    yield from _words(said, at, len(text))


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for found in _WORD.finditer(text, start, end):
        word = found[0]
        plain = word.casefold()
        key = _stem(word) or (plain if plain in TURNS or plain in SILENT else "…")
        yield Token(key, plain, word[0].isupper() and found.start() > 1)


def _measure(figure: Figure) -> str:
    """What a figure measures. What says when must agree as words do."""
    if figure.unit in CALENDAR:
        return f"@{figure.unit}{figure.value}{figure.top or ''}"
    return f"#{figure.unit}/{figure.rate}"
