"""Where in a long text something like a passage may stand: the places that share runs of letters with it.

An edited passage keeps runs of letters between its edits. The text is indexed once by every run of eight letters that
begins at a multiple of the stride; all runs of eight of the passage are looked up in it. So every run of `stride + 7`
letters that both have is found, and shorter ones often. What the index misses is looked for directly, which costs a
scan of the text each time.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_GRAM = 8
"""Letters of a run: as many bytes as one machine word has, so that reading a text as words makes them all at once. In
English a run of eight is found a few times in a megabyte, one of four a thousand times."""

_STRIDE, _WIDEST_STRIDE = 8, 32
_MOST_ENTRIES = 1 << 16
"""The stride is doubled until the index has no more entries, which take some 110 bytes each, or is the widest."""

_SURE = 4  # strides: in as many a passage with two or three changes keeps a run that is long enough
_LONGEST_SEED = 24  # letters: longer is not rarer
_LONGEST_RUN = 200  # letters on each side to which a run is followed
_BY_CHANCE = 0.2  # share of a passage that the index finds in any text of its language, at places that have no other
_REPEATED = 40  # places of one seed that are looked at: a seed that stands in more is boilerplate
_SCANNED = 3_000_000  # letters: the cost of looking directly is bounded by scans of about as much, but three at least
_FEWEST_SCANS, _MOST_SCANS = 3, 12
_PROBE = 12  # letters of a piece that is looked for directly


class Seed(NamedTuple):
    """A run that passage and text share: where it begins in each, and its length, in letters."""

    passage: int
    text: int
    length: int


def missed(passage: str, text: str) -> bool:
    """Whether the index may know no run of a passage that was changed here and there: not where it is long."""
    return len(passage) < _SURE * (_stride(text) + _GRAM)


def scans(letters: str) -> int:
    """How many times a text may be scanned for one passage."""
    return max(_FEWEST_SCANS, min(_MOST_SCANS, _SCANNED // (len(letters) + 1)))


def runs(passage: str, text: str) -> list[Seed]:
    """The longest runs that the index of `text` knows of `passage`, the longest first, each at one of its places."""
    found: list[Seed] = []
    covered = 0
    for at, place in _lookups(passage, _index(text)):
        # What one place of a run does not have, another place may: but only what goes beyond it tells them apart.
        if at + _GRAM > covered and passage[at : at + _GRAM] == text[place : place + _GRAM]:
            found.append(_grown(passage, text, at, place))
            covered = max(covered, found[-1].passage + found[-1].length)
    return sorted(found, key=lambda run: (-run.length, run.passage))


def everywhere(passage: str, text: str, found: list[Seed]) -> Iterator[Seed]:
    """All places of the longest runs, which tell most; none when the runs are no more than any two texts share."""
    if sum(run.length for run in found) >= _BY_CHANCE * len(passage):
        for run in _apart(found, scans(text)):
            yield from _places(passage, text, run.passage, min(run.length, _LONGEST_SEED))


def stands_once(text: str, at: int) -> bool:
    """Whether the letters around an offset of a text stand nowhere else in it."""
    around = text[max(0, at - _PROBE) : at + _PROBE]
    return text.find(around, text.find(around) + 1) < 0


def probed(passage: str, text: str) -> Iterator[Seed]:
    """The places of pieces of `passage`, spread over it, in no order."""
    most = max(_FEWEST_SCANS, scans(text)) - 1
    length = max(3, min(_PROBE, len(passage) // 3))
    step = max(1, (len(passage) - length) // max(1, most - 1))
    for at in range(0, max(1, len(passage) - length + 1), step):
        yield from _places(passage, text, at, length)


def sides(text: str, before: str, passage: str, after: str) -> Iterator[Seed]:
    """The places of what was recorded right before and right behind a passage; seeds are of all three together."""
    head, tail = before[-_LONGEST_SEED:], after[:_LONGEST_SEED]
    if len(head) >= _PROBE:
        yield from _places(before + passage + after, text, len(before) - len(head), len(head))
    if len(tail) >= _PROBE:
        yield from _places(before + passage + after, text, len(before) + len(passage), len(tail))


def _places(passage: str, text: str, at: int, length: int) -> Iterator[Seed]:
    seed = passage[at : at + length]
    place = text.find(seed)
    for _ in range(_REPEATED):
        if place < 0:
            return
        yield Seed(at, place, length)
        place = text.find(seed, place + 1)


def _apart(found: list[Seed], most: int) -> list[Seed]:
    """The longest runs that do not share letters of the passage."""
    chosen: list[Seed] = []
    for run in found[:64]:
        if all(
            run.passage >= other.passage + other.length or other.passage >= run.passage + run.length for other in chosen
        ):
            chosen.append(run)
        if len(chosen) >= most:
            break
    return chosen


def _grown(passage: str, text: str, at: int, place: int) -> Seed:
    """The whole run of which eight letters are at `at` and `place`."""
    back = min(at, place, _LONGEST_RUN)
    start = _agreeing(passage[at - back : at][::-1], text[place - back : place][::-1])
    end = _agreeing(passage[at : at + _LONGEST_RUN], text[place : place + _LONGEST_RUN])
    return Seed(at - start, place - start, start + end)


def _agreeing(one: str, other: str) -> int:
    """How many letters two runs have in common from their start, by halving: as fast as comparing strings."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one.startswith(other[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low


def _lookups(passage: str, index: dict[int, int]) -> list[tuple[int, int]]:
    """The runs of eight of the passage that the index has, each with its place, in order."""
    data = memoryview(_low_bytes(passage))
    found: list[tuple[int, int]] = []
    for offset in range(min(_GRAM, len(data) - _GRAM + 1)):
        words = data[offset : offset + (len(data) - offset) // _GRAM * _GRAM].cast("Q").tolist()
        found += [(offset + _GRAM * at, index[word]) for at, word in enumerate(words) if word in index]
    return sorted(found)


@lru_cache(maxsize=32)
def _index(text: str) -> dict[int, int]:
    """The last place of every run of eight letters that begins at a multiple of the stride.

    A letter counts by its lowest byte: two letters that agree in it are rare, and every run is compared afterwards.
    """
    stride = _stride(text)
    data = memoryview(_low_bytes(text))
    words = data[: len(data) // _GRAM * _GRAM].cast("Q")[:: stride // _GRAM]
    return dict(zip(words.tolist(), range(0, len(data), stride), strict=False))


def _stride(text: str) -> int:
    stride = _STRIDE
    while len(text) // stride > _MOST_ENTRIES and stride < _WIDEST_STRIDE:
        stride *= 2
    return stride


def _low_bytes(letters: str) -> bytes:
    return letters.encode("ascii") if letters.isascii() else letters.encode("utf-32-le")[::4]
