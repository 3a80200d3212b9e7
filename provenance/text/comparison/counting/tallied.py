"""How many things a data sheet lists, for a reader who counts them: rows of one make, tracks of two sides, numbers of
a series."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import groupby

_LONGEST = 4000  # characters of a passage
_LINES = 80
_LABEL = re.compile(r"\A[^:]{1,40}:\s")
_ASIDE = re.compile(r"\s?\([^()]{0,60}\)")
_MARKS = (" / ", " | ", " · ", "; ", ", ")
_WORDS = 5  # of an item
_MOST = 200  # things of a series
_SERIES = re.compile(
    r"(?<![\w./–-])(?P<first>[0-9]{1,6})\s?(?:[–-]|\sto\s)\s?(?P<last>[0-9]{1,6})(?![\w/–-]|[.,][0-9])"
)
_YEARS = range(1500, 2100)
_BRACKET = re.compile(r"\([^\W\d]")
_NAME_FIRST = re.compile(r"[^\W\d_][\w.'’ -]{1,40},\s[^\W\d_]")
_MAKES: tuple[Callable[[str], object], ...] = (
    lambda line: _BRACKET.search(line) is not None,
    lambda line: _NAME_FIRST.match(line) is not None,
    lambda line: line.split()[0] if not line[0].isdigit() else "",
)
"""What rows of one make have in common."""


@lru_cache(maxsize=64)
def tallies(text: str) -> frozenset[int]:
    """How many things the lists of a data sheet have, on one line or on lines of one make, and its series of numbers;
    none of a long text."""
    lines = [line.strip() for line in text.split("\n") if line.strip()][:_LINES]
    if len(text) > _LONGEST:
        return frozenset()
    found = {*_series(text), *((*_listed(lines), *_rows(lines)) if len(lines) > 1 else ())}
    return frozenset(each for each in found if each > 1)


def _listed(lines: list[str]) -> Iterator[int]:
    """The items of each line, and of lines right behind each other together."""
    run = 0
    for line in (*lines, ""):
        items = _items(_ASIDE.sub("", _LABEL.sub("", line)))
        yield items or run
        run = run + items if items else 0


def _items(line: str) -> int:
    mark = next((each for each in _MARKS if each in line), "")
    pieces = line.split(mark) if mark else []
    return len(pieces) if all(0 < len(each.split()) <= _WORDS for each in pieces) else 0


def _rows(lines: list[str]) -> Iterator[int]:
    """The lines of one make right behind each other."""
    for make in _MAKES:
        for alike, those in groupby(lines, make):
            if alike:
                yield sum(1 for _ in those)


def _series(text: str) -> Iterator[int]:
    """How many numbers "3001–3022" is."""
    for found in _SERIES.finditer(text):
        first, last = int(found["first"]), int(found["last"])
        if 0 < last - first < _MOST and not (first in _YEARS and last in _YEARS):
            yield last - first + 1
