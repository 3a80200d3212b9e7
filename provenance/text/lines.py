"""Lines and columns. A line ends at a line feed and nowhere else."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from provenance.named import NamedTuple


class Position(NamedTuple):
    """A point in a text: line and column from 1, offset from 0, all in characters."""

    line: int
    column: int
    offset: int


@lru_cache(maxsize=64)
def line_starts(text: str) -> tuple[int, ...]:
    """The offset of the first character of every line; at least one line, even in an empty text."""
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return tuple(starts)


def position(text: str, offset: int) -> Position:
    """Where `offset` lies in `text`; an offset past the end is taken for the end."""
    offset = max(0, min(offset, len(text)))
    starts = line_starts(text)
    line = bisect_right(starts, offset)
    return Position(line, offset - starts[line - 1] + 1, offset)
