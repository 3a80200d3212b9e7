"""The values of number words in a row: "two hundred and five thousand", "half a million", "one and three-quarters"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from provenance.named import NamedTuple
from provenance.text.figures.parts import Worded
from provenance.text.span import Span

_BELOW_TWENTY = """
    zero one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
"""
UNITS = {word: value for value, word in enumerate(_BELOW_TWENTY.split())}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50}
TENS |= {"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
GROUPS = {**SCALES, "dozen": 12}
_ADDED = {"half": Fraction(1, 2), "third": Fraction(1, 3), "quarter": Fraction(1, 4)}


class Piece(NamedTuple):
    """A word of a number, in lower case and singular, and where it stands."""

    word: str
    span: Span


def numbers_of(pieces: list[Piece]) -> Iterator[Worded]:
    """The numbers that words in a row write, in order."""
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
    """The part that "and a half" or "and three-quarters" at this place adds; None where none stands there."""
    joined, count, part_word = (*words[at : at + 3], "", "", "")[:3]
    if joined != "and" or part_word not in _ADDED:
        return None
    return {"a": 1, "two": 2, "three": 3}.get(count, 0) * _ADDED[part_word] or None


def _below_hundred(words: list[str], at: int) -> tuple[int, int]:
    word = words[at] if at < len(words) else ""
    if word in UNITS:
        return UNITS[word], at + 1
    if word not in TENS:
        return 0, at
    unit = UNITS.get(words[at + 1], 0) if at + 1 < len(words) else 0
    return TENS[word] + (unit if 0 < unit < 10 else 0), at + 1 + (0 < unit < 10)
