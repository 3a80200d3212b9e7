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
    r"|up to|as (?:little|much|few|many|high|low) as"
    r"|by|in|from|to|between|or|than|only|just|barely|well|between\s[^.;:]{1,40}\sand)[ \u00a0\n]\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[.,;:!?)”\"’—–]|\Z|[ \u00a0\n](?:[–—(]|(?:to|or|and|in|from|by|at|since|over|on|as|during|last|this|these|under"
    r"|between|within|with|while|when|but|after|before|who|that|is|was|are|were|had|have|has|year|compared|now|today|for"
    r"|if|per|across|among|each|every|below|above|not|against|than|lower|so|because|due|until|through|thanks|again)\b)"
)  # behind a share: "by a third", and not "by a third party"
_GOES_ON = re.compile(
    r"[ \u00a0\n]or (?:more|less|so)\b|[ \u00a0\n](?:to|or|and)[ \u00a0\n]"
    r"(?:(?:about|nearly|almost|just|over|under|roughly|even|more than)[ \u00a0\n]){0,2}"
    r"(?:[0-9.]{1,5}[ \u00a0]?(?:%|per)"
    r"|(?:an?[ \u00a0\n])?(?:half|(?:thi|qua|four|fif|six|seven|eigh|nin|ten)[a-z]{1,4}(?![a-z-]))"
    r"|(?:two|three|four|five|nine)[ -](?:thirds|quarters|fifths|sevenths|eighths|tenths))"
)  # "a quarter to a third", "a third or 33 percent"
_ORDER_BEFORE = re.compile(
    r"\b(?:first|second|other|latter|last|final|better|top|bottom|third|fourth|and a|third-)[ \u00a0\n-]\Z"
    r"|[-\u2010\u2011]\Z",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(r"\ban?[ \u00a0\n-]\Z", re.IGNORECASE)
_DURATION = "second|minute|hour|day|week|month|year|decade"
_UNIT = "mile|(?:kilo)?met(?:er|re)|inch|foot|acre|hectare|tonne|ton|lit(?:er|re)|gallon|pound|kilo|cent|basis point"
_ARTICLE_AFTER = re.compile(
    r"(?:[ \u00a0\n]of)?[ \u00a0\n-]an?(?=[ \u00a0\n-](?:thousand|million|billion|trillion|dozen"
    r"|per[ \u00a0\n-]?cent|percentage"
    rf"|(?:{_DURATION}|{_UNIT})\b(?! of (?:age|the))))"
    r"|[ \u00a0\n]of[ \u00a0\n](?:one|1)(?=[ \u00a0\n-]per[ \u00a0\n-]?cent|[ \u00a0]?%)"
    r"|[ \u00a0](?=per[ \u00a0-]?cent|percentage)"  # "a half percent"
)
_POINT_AFTER = re.compile(r"(?:[ \u00a0\n]of)?[ \u00a0\n]an?[ \u00a0\n]point\b(?! (?:in|of|where|that|when)\b)")
_POINTS_MOVED = re.compile(
    r"[ -]points?(?= (?:cuts?|rises?|hikes?|increases?|reductions?|moves?|lead|gain|drop|fall|swing|decline|margin"
    r"|change)\b)"
)
_AND_HALF_BEFORE = re.compile(
    rf"\ban?[ \u00a0\n](?P<unit>{_DURATION})[ \u00a0\n]and[ \u00a0\n]a[ \u00a0\n]\Z", re.IGNORECASE
)
_HALF_AND_HALF = re.compile(r"-(?!an?-)|[ \u00a0\n](?:past|way|and half)\b")
_COMPARES = re.compile(rf"[ \u00a0\n](?:as\b|{_OWNER})")
_DOWN = re.compile(r"[ \u00a0\n]down\b|-")
_ROOM = 24
_REACH = 64


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
    """Where "of a" ends behind a part, when a scale or a unit follows: "a quarter of a million", "half of one percent";
    `end` otherwise."""
    article = _ARTICLE_AFTER.match(text, end)
    return article.end() if article else end


def of_points(text: str, end: int) -> int:
    """Where the points end of which what ends at `end` is a part: "half a point", "a quarter-point cut"; 0 for none."""
    points = _POINT_AFTER.match(text, end) or _POINTS_MOVED.match(text, end)
    return points.end() if points else 0


def part(text: str, start: int, end: int) -> Worded | None:
    """The share or multiple that the word at `text[start:end]` gives; None for an ordinal or a manner of speech."""
    word = text[start:end].casefold()
    if word in _HALVED:
        return Worded(Span(start, end), Fraction(1, 2), False, unit="times")
    if word in _MULTIPLES:
        return _multiple(text, start, end, word)
    if word in ("half", "quarter") and (stop := of_points(text, end)):
        return Worded(Span(start, stop), Fraction(1, PARTS[word]), False, unit="pp")
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
    if more := _AND_HALF_BEFORE.search(text, before, start):
        return Worded(Span(more.start(), end), Fraction(3, 2), False, unit=f"{more['unit'].casefold()}s")
    article = _ARTICLE_BEFORE.search(text, max(0, start - 4), start)
    set_off = _is_set_off(text, article.start() if article else start, end)
    ordered = _ORDER_BEFORE.search(text, before, start)
    if _HALF_AND_HALF.match(text, end) or (ordered and not (set_off and ordered[0][:3].casefold() == "and")):
        return None
    stop = through_article(text, end)
    if stop > end or _SHARE_AFTER.match(text, end) or set_off:
        return Worded(Span(start, stop), Fraction(1, 2), False)
    return None


def _fraction(text: str, start: int, end: int, word: str) -> Worded | None:
    article = _ARTICLE_BEFORE.search(text, max(0, start - 4), start)
    if not article:
        return None
    stop = through_article(text, end)
    if stop > end or _LESS_AFTER.match(text, end) or _is_set_off(text, article.start(), end):
        return Worded(Span(article.start(), stop), Fraction(1, PARTS[word]), False)
    return None


def _is_set_off(text: str, start: int, end: int) -> bool:
    """Whether the words around a part make it a share, and no ordinal: "by a third", "a third or more"."""
    if _GOES_ON.match(text, end):
        return True
    ends = _ENDS.match(text, end) or _SHARE_AFTER.match(text, end)
    return bool(ends and _BOUND_BEFORE.search(text, max(0, start - _REACH), start))
