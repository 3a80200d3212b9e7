"""Numbers in words: "fourteen", "one hundred and five", "two dozen", "half a million", "two-thirds", "doubled"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from provenance.text.figures.parts import PART_WORDS, PARTS, Worded, of_points, part, through_article
from provenance.text.figures.values_of_words import GROUPS, TENS, UNITS, Piece, numbers_of
from provenance.text.span import Span


def _grouped(listed: list[str]) -> str:
    """A pattern for any of some words, grouped by how they begin: several times faster than one after the other."""
    tails: dict[str, list[str]] = {}
    for word in sorted(listed, key=len, reverse=True):
        tails.setdefault(word[:2], []).append(word[2:])
    return "|".join(f"{head}(?:{'|'.join(each)})" for head, each in tails.items())


_WORD = "|".join(sorted([*UNITS, *TENS, *GROUPS], key=len, reverse=True))
_GAP = r"(?:[ \t\u00a0]{1,3}|[ \t]?\r?\n[ \t]{0,8}|[-\u2010\u2011])"
_PARTS_ADDED = rf"(?:three{_GAP}quarters?|two{_GAP}thirds?)\b"
_AND_A_HALF = rf"{_GAP}and{_GAP}(?:a{_GAP}(?:half|quarter|third)\b|{_PARTS_ADDED})(?!{_GAP}(?:of|party)\b)"
_BEFORE = rf"\b(?:a{_GAP}couple{_GAP}of{_GAP}|(?:half{_GAP})?an?{_GAP}|half{_GAP})"
_OPENING = re.compile(rf"{_BEFORE}\Z", re.IGNORECASE)
_PHRASE = re.compile(
    rf"(?:{_BEFORE})?\b(?:{_WORD})\b"
    rf"(?:(?:{_AND_A_HALF})?{_GAP}(?:and{_GAP}(?!{_PARTS_ADDED}))?(?:{_WORD})\b)*(?:{_AND_A_HALF})?",
    re.IGNORECASE,
)
_TEENS = 10
_EVEN = 50
_LONGEST_OPENING = 32  # characters
_ANY_WORD = re.compile(rf"\b(?:{_grouped([*UNITS, *TENS, *GROUPS, *PART_WORDS])})\b")
_PIECE = re.compile(rf"{_WORD}|half|quarters?|thirds?|couple|and|an?", re.IGNORECASE)
_SCORE = re.compile(rf"{_GAP}score(?={_GAP}(?:years\b|and{_GAP}))", re.IGNORECASE)
_PART = re.compile(rf"([-\u2010\u2011]|\s)({'|'.join(PARTS)})s?\b(\s+of\b)?", re.IGNORECASE)
_ORDINAL = re.compile(r"[-\u2010\u2011](?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)\b", re.IGNORECASE)
_QUARTER_OF = re.compile(r"\b(?:quarters?|thirds?|fifths?)\s(?:of\s)?$", re.IGNORECASE)


def worded(text: str) -> Iterator[Worded]:
    """The numbers of a text that are written in words, in order.

    "a hundred", "a dozen" and "a million" are numbers; "hundreds" and a scale without a count are none, nor are
    ordinals and years in words ("nineteen ninety-eight").
    """
    passed = 0
    for phrase in _phrases(text):
        if isinstance(phrase, Worded):
            passed = phrase.span.end
            yield phrase
            continue
        if phrase.start() < passed or _QUARTER_OF.search(text, max(0, phrase.start() - 14), phrase.start()):
            continue
        pieces = [
            Piece(piece[0].casefold().rstrip("s"), Span(*piece.span()))
            for piece in _PIECE.finditer(text, phrase.start(), phrase.end())
        ]
        numbers = list(numbers_of(pieces))
        if not any(_is_year(*pair) for pair in pairwise(numbers)):
            for number in numbers:
                for each in _with_part(text, number):
                    passed = each.span.end
                    yield each


def _phrases(text: str) -> Iterator[re.Match[str] | Worded]:
    """The stretches of number words in order, with "a", "half" and "half a" before them.

    The words are looked for in lower case, since a pattern that is blind to case costs ten times as much.
    """
    lower = text.lower()
    if len(lower) != len(text):  # "İ" becomes two characters
        lower = "".join(each if len(each.lower()) != 1 else each.lower() for each in text)
    end = 0
    for word in _ANY_WORD.finditer(lower):
        start = word.start()
        if start < end:
            continue
        opening = _OPENING.search(text, max(end, start - _LONGEST_OPENING), start)
        if phrase := _PHRASE.match(text, opening.start() if opening else start):
            end = phrase.end()
            yield phrase
        elif found := part(text, word.start(), word.end()):
            end = found.span.end
            yield found


def _is_year(first: Worded, second: Worded) -> bool:
    """Whether two numbers in a row count nothing: the halves of a year ("nineteen ninety", "twenty twenty"), or of all
    ("fifty-fifty")."""
    if second.span.start - first.span.end != 1:
        return False
    return (10 <= first.value <= 20 and 10 <= second.value < 100) or first.value == second.value == _EVEN


def _with_part(text: str, number: Worded) -> Iterator[Worded]:
    """The number, made a fraction where a part follows ("two-thirds"); nothing where it is part of an ordinal."""
    tens = number.value >= 20
    if tens and _ORDINAL.match(text, number.span.end):
        return
    if number.value < _TEENS and (score := _SCORE.match(text, number.span.end)):
        yield Worded(Span(number.span.start, score.end()), number.value * 20, False)
        return
    fraction = _PART.match(text, number.span.end)
    if fraction and not tens and (fraction[1] in "-\u2010\u2011" or fraction[3] or _is_share(fraction, number)):
        end, value = (
            fraction.end(2) + text.startswith("s", fraction.end(2)),
            number.value / PARTS[fraction[2].casefold()],
        )
        if points := of_points(text, end):
            yield Worded(Span(number.span.start, points), value, False, unit="pp")
        else:
            yield Worded(Span(number.span.start, through_article(text, end)), value, False)
    else:
        yield number


def _is_share(fraction: re.Match[str], number: Worded) -> bool:
    """Whether "two thirds" is a share with nothing behind it to say so; "three quarters" may be nine months."""
    part_word = fraction[2].casefold()
    return fraction[0].endswith("s") and part_word not in {"quarter", "half"} and number.value < PARTS[part_word]
