"""The statements of a body of a brief that speak of what a summary does, and the figures of each in pairs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import as_grouped, plainly
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.words import ENDS_ITEM, content, is_row
from provenance.text.figures import CALENDAR, Figure, tells

_TAKES_UP = re.compile(
    r"\A(?:Of\s(?:these|those|them|this)|By\s(?:this|that)|On\s(?:this|that)|These|Those|They|It|He|She|Its|Their|This|That)\b"
    r"|\bof\s(?:them|these|those|that|it|which|whom)\b"
)
_WHOLE = re.compile(r"(?:total|all|sum|overall|together|altogether)\b", re.I)
_HUNDRED = 100
_MOST = 8  # figures of a statement: from more, chance gives any result
_NEAREST = 12  # statements in which a figure of a summary is reckoned
_FEW, _SEVERAL = 3, 8  # statements that have a word
_MOVES = content(
    "rose rise risen rising grew grow grown fell fall fallen falling dropped shrank shrunk went gone increased"
    " decreased declined still short shorter only half quarter dearer cheaper compared make makes made gave given took"
    " taken got"
)
"""Words of which any statement with figures may have some."""
_NEAR_BEST = Fraction(1, 3)
_AWAY = Fraction(1, 4)  # what a word beyond the clause of a figure is worth
Pair = tuple[Figure, Figure]


class Part(NamedTuple):
    """One statement of a body: its words, and whether it goes on where the one before ended, no blank line between."""

    text: str
    goes_on: bool


class Group(NamedTuple):
    """The figures of one statement in pairs, or those of two that follow each other, one of each; and the percentages
    of one."""

    text: str
    pairs: tuple[Pair, ...]
    parts: tuple[Fraction, ...]


class Body:
    """The statements of a body, ready to be asked for those that speak of what a figure of a summary does."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._about = [content(each.text) for each in parts]
        self._common = Counter(word for each in self._about for word in each)
        self._values = [{abs(one.value) for one in _read(each.text) if tells(one)} for each in parts]
        self.tables = tuple(_tables(parts))

    def groups(self, question: Question) -> Iterator[Group]:
        """What may be reckoned with: the statements that share most with the summary's, the clause of the figure above
        all, each alone and with the next one of its paragraph."""
        worth = self._worth(question)
        least = max(worth, default=Fraction(0)) * _NEAR_BEST
        order = sorted(range(len(worth)), key=lambda at: (-worth[at], at))[:_NEAREST]
        near = {at for at in order if worth[at] and worth[at] >= least}
        for at in sorted(near):
            yield _alone(self._parts[at].text)
        for at in range(1, len(worth)):
            if near & {at - 1, at} and self._parts[at].goes_on:
                one, two = self._parts[at - 1].text, self._parts[at].text
                takes_up = _TAKES_UP.search(two) is not None
                if ((worth[at - 1] and worth[at]) or takes_up) and not (is_row(one) or is_row(two)):
                    yield _both(one, two, takes_up)
            if {at - 1, at + 1} <= near and all(each.goes_on for each in self._parts[at : at + 2]):
                yield _both(self._parts[at - 1].text, self._parts[at + 1].text, False)

    def _telling(self, word: str) -> Fraction:
        """How much a word tells: the more, the fewer statements have it."""
        common = self._common[word]
        return Fraction(1) if common <= _FEW else Fraction(1, 2) if common <= _SEVERAL else Fraction(1, 4)

    def _worth(self, question: Question) -> list[Fraction]:
        """How much each statement shares with that of a figure, a word the more the fewer have it; rows nothing."""
        text = question.said.text
        clause = content(_clause(text, question.figure))
        about = {
            word: self._telling(word) * (1 if word in clause else _AWAY)
            for word in content(text) - _MOVES
            if word in self._common
        }
        others = {abs(each.value) for each in question.claimed if not each.span.overlaps(question.figure.span)}
        return [
            Fraction(0)
            if is_row(each.text)
            else sum((about[word] for word in words & about.keys()), Fraction(len(others & values)))
            for each, words, values in zip(self._parts, self._about, self._values, strict=True)
        ]


@lru_cache(maxsize=4)
def read_body(parts: tuple[Part, ...]) -> Body:
    """The statements of a body, which many figures of its summary are asked of."""
    return Body(parts)


def _clause(text: str, figure: Figure) -> str:
    """The words around a figure up to what ends a clause."""
    start = max((each.end() for each in ENDS_ITEM.finditer(text, 0, figure.span.start)), default=0)
    end = ENDS_ITEM.search(text, figure.span.end)
    return text[start : end.start() if end else len(text)]


def _alone(text: str) -> Group:
    found = _read(text)
    if len(found) > _MOST:
        return Group(text, (), ())
    parts = tuple(abs(each.value) / _HUNDRED for each in found if each.unit == "%")
    return Group(text, tuple(combinations(found, 2)), parts)


def _both(one: str, two: str, taken_up: bool) -> Group:
    """Two statements; that the second only takes up the first, and what it says by itself is of the same."""
    first, second, text = _read(one), _read(two), f"{one} {two}"
    if len(first) + len(second) > _MOST:
        return Group(text, (), ())
    alone = _alone(two) if taken_up else Group(text, (), ())
    return alone._replace(text=text, pairs=(*((a, b) for a in first for b in second), *alone.pairs))


def _read(text: str) -> list[Figure]:
    kept = {each.span: each for each in (as_grouped(text) or plainly(text)) if each.unit not in CALENDAR}
    return [kept[span] for span in sorted(kept) if kept[span].value]


def _tables(body: Sequence[Part]) -> Iterator[list[list[str]]]:
    rows: list[list[str]] = []
    for each in (*body, Part("", False)):
        cells = each.text.split(" | ")
        if rows and (len(cells) != len(rows[0]) or not each.goes_on):
            yield rows
            rows = []
        if len(cells) > 1:
            rows.append(cells)


def told_pairs(table: list[list[str]], about: frozenset[str]) -> Iterator[Pair]:
    """The cells of each row of a table that `about` names, and those of a column in two of them, or one and the sum."""
    named = [row for row in table if content(row[0]) and content(row[0]) <= about]
    whole = [row for row in table[-1:] if _WHOLE.match(row[0])]
    for row in named or whole:
        yield from combinations([each for cell in row[1:] for each in _read(cell)[:1]], 2)
    for one, two in combinations([*named, *(each for each in whole if each not in named)], 2):
        for here, there in zip(one[1:], two[1:], strict=True):
            yield from ((a, b) for a in _read(here)[:1] for b in _read(there)[:1])
