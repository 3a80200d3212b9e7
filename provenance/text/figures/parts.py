"""Shares and multiples in words: "half of", "a third of", "more than a quarter", "doubled", "threefold"."""

from __future__ import annotations

import re
from fractions import Fraction

from provenance.named import NamedTuple
from provenance.text.span import Span

PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "hundredth": 100,
}
_FOLDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MULTIPLES = {
    **dict.fromkeys(("doubled", "doubles", "doubling", "double", "twice"), 2),
    **dict.fromkeys(("tripled", "triples", "tripling", "triple", "trebled", "trebling", "treble", "thrice"), 3),
    **dict.fromkeys(("quadrupled", "quadruples", "quadrupling", "quadruple"), 4),
    **dict.fromkeys(("quintupled", "quintupling"), 5),
    **{f"{word}fold": count for count, word in enumerate(_FOLDS, 2)},
}
_HALVED = ("halved", "halving")
PART_WORDS = (*PARTS, *_MULTIPLES, *_HALVED)

_OWNER = r"(?:the|that|its|their|what|his|her|our|this|those|these|all|as)\b"
_SHARE_AFTER = re.compile(rf"[ \u00a0\n](?:of\b|{_OWNER})")
_LESS_AFTER = re.compile(r"[ \u00a0\n](?:of\b|(?:more|fewer|less|lower|higher|larger|smaller|bigger|cheaper|as)\b)")
_BOUND_BEFORE = re.compile(
    r"\b(?:(?:more|less|fewer|greater) than|nearly|almost|about|around|roughly|over|under|at least|approximately"
    r"|up to"
    r"|by|in)[ \u00a0\n]\Z",
    re.IGNORECASE,
)
_ORDER_BEFORE = re.compile(
    r"\b(?:first|second|other|latter|last|final|better|top|bottom|third|fourth|and a|third-)[ \u00a0\n-]\Z"
    r"|[-\u2010\u2011]\Z",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(r"\ban?[ \u00a0\n-]\Z", re.IGNORECASE)
_DURATION = "second|minute|hour|day|week|month|year|decade"
_ARTICLE_AFTER = re.compile(
    r"(?:[ \u00a0\n]of)?[ \u00a0\n-]an?(?=[ \u00a0\n-](?:thousand|million|billion|trillion|dozen"
    r"|per[ \u00a0\n-]?cent|percentage"
    rf"|point|(?:{_DURATION})\b(?! of (?:age|the))))"
)
_HALF_AND_HALF = re.compile(r"-(?!an?-)|[ \u00a0\n](?:past|way|and half)\b")
_COMPARES = re.compile(rf"[ \u00a0\n](?:as\b|{_OWNER})")
_DOWN = re.compile(r"[ \u00a0\n]down\b|-")
_ROOM = 24


class Worded(NamedTuple):
    """A number in words. `bare` says that it is the one word "one", which is a pronoun as often.

    `scale` is that of its last word, or 1: the value of "five million" is 5,000,000 and its scale 1,000,000. `unit` is
    "times" for a multiple.
    """

    span: Span
    value: Fraction
    bare: bool
    scale: int = 1
    unit: str = ""


def through_article(text: str, end: int) -> int:
    """Where "of a" ends behind a part, when a scale or a unit follows: "a quarter of a million"; `end` otherwise."""
    article = _ARTICLE_AFTER.match(text, end)
    return article.end() if article else end


def part(text: str, start: int, end: int) -> Worded | None:
    """The share or multiple that the word at `text[start:end]` gives; None for an ordinal or a manner of speech."""
    word = text[start:end].casefold()
    if word in _HALVED:
        return Worded(Span(start, end), Fraction(1, 2), False, unit="times")
    if word in _MULTIPLES:
        return _multiple(text, start, end, word)
    return _half(text, start, end) if word == "half" else _fraction(text, start, end, word)


def _multiple(text: str, start: int, end: int, word: str) -> Worded | None:
    if word in {"double", "triple", "treble", "quadruple", "twice", "thrice"}:
        if not _COMPARES.match(text, end):
            return None
    elif _DOWN.match(text, end):
        return None
    return Worded(Span(start, end), Fraction(_MULTIPLES[word]), False, unit="times")


def _half(text: str, start: int, end: int) -> Worded | None:
    before = max(0, start - _ROOM)
    if _ORDER_BEFORE.search(text, before, start) or _HALF_AND_HALF.match(text, end):
        return None
    stop = through_article(text, end)
    if stop == end and not (_SHARE_AFTER.match(text, end) or _BOUND_BEFORE.search(text, before, start)):
        return None
    return Worded(Span(start, stop), Fraction(1, 2), False)


def _fraction(text: str, start: int, end: int, word: str) -> Worded | None:
    article = _ARTICLE_BEFORE.search(text, max(0, start - 4), start)
    if not article:
        return None
    stop = through_article(text, end)
    if stop == end and not (
        _LESS_AFTER.match(text, end) or _BOUND_BEFORE.search(text, max(0, start - _ROOM), article.start())
    ):
        return None
    return Worded(Span(article.start(), stop), Fraction(1, PARTS[word]), False)
