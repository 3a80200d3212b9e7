"""Numbers in words: "fourteen", "one hundred and five", "two dozen", "half a million", "two-thirds", "doubled"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from provenance.named import NamedTuple
from provenance.text.figures.parts import PART_WORDS, PARTS, Worded, part, through_article
from provenance.text.span import Span

_BELOW_TWENTY = """
    zero one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
"""
_UNITS = {word: value for value, word in enumerate(_BELOW_TWENTY.split())}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50}
_TENS |= {"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
GROUPS = {**SCALES, "dozen": 12}


def _grouped(listed: list[str]) -> str:
    """A pattern for any of some words, grouped by how they begin: several times faster than one after the other."""
    tails: dict[str, list[str]] = {}
    for word in sorted(listed, key=len, reverse=True):
        tails.setdefault(word[:2], []).append(word[2:])
    return "|".join(f"{head}(?:{'|'.join(each)})" for head, each in tails.items())


_WORD = "|".join(sorted([*_UNITS, *_TENS, *GROUPS], key=len, reverse=True))
_GAP = r"(?:[ \t\u00a0]{1,3}|[ \t]?\r?\n[ \t]{0,8}|[-\u2010\u2011])"
_AND_A_HALF = rf"{_GAP}and{_GAP}a{_GAP}(?:half\b|quarter\b(?!{_GAP}of\b))"
_BEFORE = rf"\b(?:a{_GAP}couple{_GAP}of{_GAP}|(?:half{_GAP})?an?{_GAP}|half{_GAP})"
_OPENING = re.compile(rf"{_BEFORE}\Z", re.IGNORECASE)
_PHRASE = re.compile(
    rf"(?:{_BEFORE})?\b(?:{_WORD})\b"
    rf"(?:(?:{_AND_A_HALF})?{_GAP}(?:and{_GAP})?(?:{_WORD})\b)*(?:{_AND_A_HALF})?",
    re.IGNORECASE,
)
_TEENS = 10
_LONGEST_OPENING = 32  # characters
_ANY_WORD = re.compile(rf"\b(?:{_grouped([*_UNITS, *_TENS, *GROUPS, *PART_WORDS])})\b")
_PIECE = re.compile(rf"{_WORD}|half|quarter|couple|and|an?", re.IGNORECASE)
_SCORE = re.compile(rf"{_GAP}score(?={_GAP}(?:years\b|and{_GAP}))", re.IGNORECASE)
_ADDED = {"half": 2, "quarter": 4}
_PART = re.compile(rf"([-\u2010\u2011]|\s)({'|'.join(PARTS)})s?\b(\s+of\b)?", re.IGNORECASE)
_ORDINAL = re.compile(r"[-\u2010\u2011](?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)\b", re.IGNORECASE)
_QUARTER_OF = re.compile(r"\b(?:quarters?|thirds?|fifths?)\s(?:of\s)?$", re.IGNORECASE)


class _Piece(NamedTuple):
    word: str
    span: Span


def worded(text: str) -> Iterator[Worded]:
    """The numbers of a text that are written in words, in order.

    "a hundred", "a dozen" and "a million" are numbers; "hundreds" and a scale without a count are none, nor are
    ordinals and years in words ("nineteen ninety-eight").
    """
    for phrase in _phrases(text):
        if isinstance(phrase, Worded):
            yield phrase
            continue
        if _QUARTER_OF.search(text, max(0, phrase.start() - 14), phrase.start()):
            continue
        pieces = [
            _Piece(piece[0].casefold(), Span(*piece.span()))
            for piece in _PIECE.finditer(text, phrase.start(), phrase.end())
        ]
        numbers = list(_numbers(pieces))
        if not any(_is_year(*pair) for pair in pairwise(numbers)):
            for number in numbers:
                yield from _with_part(text, number)


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
    """Whether two numbers in a row are the halves of a year: "nineteen ninety", "twenty twenty"."""
    return 10 <= first.value <= 20 and 10 <= second.value < 100 and second.span.start - first.span.end == 1


def _numbers(pieces: list[_Piece]) -> Iterator[Worded]:
    at = 0
    while at < len(pieces):
        value, end = _number([piece.word for piece in pieces[at : at + 24]])
        if end:
            span = Span(pieces[at].span.start, pieces[at + end - 1].span.end)
            last = pieces[at + end - 1].word
            yield Worded(span, value, end == 1 and pieces[at].word == "one", GROUPS.get(last, 1))
        at += end or 1


def _number(words: list[str]) -> tuple[Fraction, int]:
    """The longest number at the start of `words` and how many words it takes; 0 words where there is none."""
    total, limit, at = Fraction(0), 10**15, 0
    while at < len(words):
        count, to = _count(words, at + (at > 0 and words[at] == "and"))
        if count is None:
            break
        scale = GROUPS.get(words[to], 1) if to < len(words) else 1
        if scale >= limit or (scale == 1 and words[to - 1] in {"a", "an", "half"} and words[to - 2 : to - 1] != ["a"]):
            break
        total, limit, at = total + count * scale, scale, to + (scale > 1)
        if scale > 12 and (added := _added(words, at)):
            return total + scale * added, at + 3
        if scale in {1, 12}:
            break
    return total, at


def _count(words: list[str], at: int) -> tuple[Fraction | None, int]:
    """A number below a thousand, or an article, that may stand before a scale word; None where there is none."""
    if words[at : at + 1] == ["half"]:
        return Fraction(1, 2), at + (2 if words[at + 1 : at + 2] in (["a"], ["an"]) else 1)
    if words[at : at + 2] == ["a", "couple"]:
        return Fraction(2), at + 2
    if words[at : at + 2] == ["hundred", "and"]:  # "some hundred and fifty"
        more, end = _below_hundred(words, at + 2)
        return (Fraction(100 + more), end) if more else (None, at)
    if words[at : at + 1] in (["a"], ["an"]):
        count, to = 1, at + 1
    else:
        count, to = _below_hundred(words, at)
        if to == at:
            return None, at
    if words[to : to + 1] == ["hundred"]:
        more, end = _below_hundred(words, to + 1 + (words[to + 1 : to + 2] == ["and"]))
        count, to = count * 100 + more, end if more else to + 1
    if added := _added(words, to):
        return count + added, to + 3
    return Fraction(count), to


def _added(words: list[str], at: int) -> Fraction | None:
    """The part that "and a half" or "and a quarter" at this place adds; None where neither stands there."""
    if words[at : at + 2] != ["and", "a"] or words[at + 2 : at + 3][:1] not in (["half"], ["quarter"]):
        return None
    return Fraction(1, _ADDED[words[at + 2]])


def _below_hundred(words: list[str], at: int) -> tuple[int, int]:
    word = words[at] if at < len(words) else ""
    if word in _UNITS:
        return _UNITS[word], at + 1
    if word not in _TENS:
        return 0, at
    unit = _UNITS.get(words[at + 1], 0) if at + 1 < len(words) else 0
    return _TENS[word] + (unit if 0 < unit < 10 else 0), at + 1 + (0 < unit < 10)


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
        end = through_article(text, fraction.end(2) + text.startswith("s", fraction.end(2)))
        yield Worded(Span(number.span.start, end), number.value / PARTS[fraction[2].casefold()], False)
    else:
        yield number


def _is_share(fraction: re.Match[str], number: Worded) -> bool:
    """Whether "two thirds" is a share with nothing behind it to say so; "three quarters" may be nine months."""
    part_word = fraction[2].casefold()
    return fraction[0].endswith("s") and part_word not in {"quarter", "half"} and number.value < PARTS[part_word]
