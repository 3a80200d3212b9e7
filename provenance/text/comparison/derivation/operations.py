"""By which operations a figure may have been reckoned from others, as the words around it say.

What is "left" was taken away, what is counted "a day" was divided, "26 of the 120" is the rest of 120 and of nothing
else; and a change "from 1,900 to 800" is that between these two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from provenance.text.agreement import precision
from provenance.text.comparison.derivation.steps import steps
from provenance.text.figures import Figure

Operations = frozenset[str]

ANY: Operations = frozenset({"add", "take", "times", "share"})
SMALL = 10
_A_PAIR = 2
_HUNDRED = 100
_LEFT = re.compile(r"(?:\s[\w-]{2,20}){0,3}?\s(?:left|remain\w*|rest|others?)\b")
_OF_WHOLE = re.compile(r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her|all|these|those|some|about|a)\s){0,2}\Z")
_OWNER = re.compile(r"[A-Za-z][\w-]{1,20}['’]s?\s\Z")
_REACH = 48  # characters
_HEDGED = r"(?:(?:about|around|some|nearly|almost|just|over|under|only|approximately|a|an|the|record)\s){0,2}"
_FROM = re.compile(rf",?\sfrom\s{_HEDGED}\Z")
_TO = re.compile(rf"(?:\s[\w%-]{{2,20}}){{0,3}}\sto\s{_HEDGED}\Z")
_OPENS = re.compile(rf"\bfrom\s{_HEDGED}\Z")
_SO = re.compile(rf"(?:\s[\w-]{{2,20}}){{0,3}},\s(?:or\s|down\s|up\s|a\s[a-z]{{3,12}}\sof\s|by\s){_HEDGED}\Z")
_YEARLY = re.compile(r"\s(?:a|per|each|every)\s(?:year|month|week|day)\b|\s?(?:annually|yearly)\b")


def operations(figure: Figure, text: str, theirs: list[Figure]) -> Operations:
    """What the words around a figure let it be reckoned by from `theirs`, the figures of the passages; a change in
    percent may be that of any two."""
    way = steps(text, *figure.span)
    if figure.unit == "%" and (way.change or figure.value.denominator > 1):  # of few, hardly by chance
        return ANY if len(theirs) <= SMALL else frozenset()
    if way.change or way.share or way.total:
        return ANY
    found = set()
    if figure.unit == "%" and sum(not each.unit and abs(each.value) > SMALL for each in theirs) == _A_PAIR:
        found.add("share")
    if _LEFT.match(text, figure.span.end):
        found.add("take")
    if figure.rate or figure.unit in {"times", "ratio"} or any(each.unit == "times" for each in theirs):
        found.add("times")
    return frozenset(found)


def whole_of(figure: Figure, text: str, pool: list[Figure]) -> Fraction | None:
    """The number of which a statement says that a figure is a part: 120 for "26 of the 120 seats"."""
    for each in pool:
        between = text[figure.span.end : each.span.start] if each.span.start > figure.span.end else ""
        between = _OWNER.sub("", between)
        if 0 < len(between) <= _REACH and not each.unit and _OF_WHOLE.fullmatch(between):
            return abs(each.value)
    return None


def is_of_another_change(figure: Figure, text: str, own: list[Figure]) -> bool:
    """Whether a percentage is said to be that from one figure of the statement to another, and is not: "by 54%, from
    1,900 to about 800"."""
    if figure.unit != "%" or _YEARLY.match(text, figure.span.end) or figure.rate:
        return False
    pairs = [(one, two) for one, two in _from_one_to_another(figure, text, own) if one.value and one.unit == two.unit]
    return any(not low - 1 <= abs(figure.value) <= high + 1 for low, high in (_change(text, *pair) for pair in pairs))


def _from_one_to_another(figure: Figure, text: str, own: list[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The two figures right behind or before another, of which it is said to be the change."""
    ordered = sorted(own, key=lambda each: each.span)
    for one, two in pairwise(ordered):
        behind = _FROM.fullmatch(text, figure.span.end, one.span.start)
        opens = _OPENS.search(text, max(0, one.span.start - _REACH), one.span.start)
        before = opens and _SO.fullmatch(text, two.span.end, figure.span.start)
        if (behind or before) and _TO.fullmatch(text, one.span.end, two.span.start):
            yield one, two


def _change(text: str, one: Figure, two: Figure) -> tuple[Fraction, Fraction]:
    """Between how many percent a change may be, since both its ends may be rounded."""
    ends = []
    for each in (one, two):
        half = precision(text[slice(*each.span)], abs(each.value))[0] / 2
        ends.append((max(abs(each.value) - half, Fraction(1, 1000)), abs(each.value) + half))
    found = [abs(two_ - one_) / one_ * _HUNDRED for one_ in ends[0] for two_ in ends[1]]
    return min(found), max(found)
