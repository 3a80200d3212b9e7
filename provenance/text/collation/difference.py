"""Which words of two texts differ, in the order of both.

A longest common subsequence of words, found within blocks between words that are unique in both texts (the idea of
Bram Cohen's patience diff), so that the cost grows with the length of the texts and not with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from provenance.named import NamedTuple

_BLOCK = 40_000
"""Pairs of words that are compared one with the other. Two passages of 200 words, some ten lines, are one block."""


_Pairs = Iterable[tuple[int, int]]


class Hunk(NamedTuple):
    """Words `start:end` of the one text where the other has `other_start:other_end`. Either may be empty."""

    start: int
    end: int
    other_start: int
    other_end: int


def hunks(one: Sequence[str], other: Sequence[str]) -> tuple[Hunk, ...]:
    """Where two sequences of words differ, in order."""
    found: list[Hunk] = []
    at = other_at = 0
    for first, second in (*common(one, other), (len(one), len(other))):
        if first > at or second > other_at:
            found.append(Hunk(at, first, other_at, second))
        at, other_at = first + 1, second + 1
    return tuple(found)


def common(one: Sequence[str], other: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """The places of the words that two sequences have in common, in an order that both share."""
    return tuple(_common(one, other, range(len(one)), range(len(other)), anchored=False))


def _common(one: Sequence[str], other: Sequence[str], here: range, there: range, *, anchored: bool) -> _Pairs:
    start, other_start, end, other_end = here.start, there.start, here.stop, there.stop
    while start < end and other_start < other_end and one[start] == other[other_start]:
        yield start, other_start
        start, other_start = start + 1, other_start + 1
    tail = 0
    while start < end - tail and other_start < other_end - tail and one[end - 1 - tail] == other[other_end - 1 - tail]:
        tail += 1
    here, there = range(start, end - tail), range(other_start, other_end - tail)
    if len(here) * len(there) <= _BLOCK:
        yield from _longest(one, other, here, there)
    elif not anchored:
        yield from _between_anchors(one, other, here, there)
    yield from ((end - index, other_end - index) for index in range(tail, 0, -1))


def _between_anchors(one: Sequence[str], other: Sequence[str], here: range, there: range) -> _Pairs:
    at, other_at = here.start, there.start
    for first, second in (*_anchors(one, other, here, there), (here.stop, there.stop)):
        yield from _common(one, other, range(at, first), range(other_at, second), anchored=True)
        if first < here.stop:
            yield first, second
        at, other_at = first + 1, second + 1


def _anchors(one: Sequence[str], other: Sequence[str], here: range, there: range) -> list[tuple[int, int]]:
    """Pairs of words that are unique in both, the longest run of them that rises in both."""
    counts, other_counts = Counter(one[here.start : here.stop]), Counter(other[there.start : there.stop])
    places = {other[index]: index for index in there if other_counts[other[index]] == 1}
    pairs = [(index, places[one[index]]) for index in here if counts[one[index]] == 1 and one[index] in places]
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [second]
        last[length : length + 1] = [number]
    rising = []
    number = last[-1] if last else -1
    while number >= 0:
        rising.append(pairs[number])
        number = before[number]
    return rising[::-1]


def _longest(one: Sequence[str], other: Sequence[str], here: range, there: range) -> _Pairs:
    """A longest common subsequence, by the usual table."""
    if not here or not there:
        return
    table = [[0] * (len(there) + 1)]
    for first in reversed(here):
        row, below = [0], table[-1]
        for index, second in enumerate(reversed(there)):
            row.append(below[index] + 1 if one[first] == other[second] else max(below[index + 1], row[index]))
        table.append(row)
    first, second = len(here), len(there)
    while first and second:
        if one[here.stop - first] == other[there.stop - second]:
            yield here.stop - first, there.stop - second
            first, second = first - 1, second - 1
        elif table[first - 1][second] >= table[first][second - 1]:
            first -= 1
        else:
            second -= 1
