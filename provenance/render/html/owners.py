"""Which of several ranges of the draft each character belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush

from provenance.model import Span

NOBODY = -1


class Owners:
    """The ranges `spans` of a text, laid over each other: a character belongs to the one that begins last.

    So a note written within a sentence belongs to its own statement, and the sentence around it to the outer one.
    """

    def __init__(self, spans: Sequence[Span]) -> None:
        self._cuts: list[int] = [0]
        self._owners: list[int] = [NOBODY]
        order = sorted((span.start, -span.end, number) for number, span in enumerate(spans) if span.length > 0)
        points = sorted({point for span in spans if span.length > 0 for point in span})
        active: list[tuple[int, int, int]] = []  # the one that begins last, and then ends first, on top
        begun = 0
        for point in points:
            while begun < len(order) and order[begun][0] <= point:
                start, minus_end, number = order[begun]
                heappush(active, (-start, -minus_end, number))
                begun += 1
            while active and active[0][1] <= point:
                heappop(active)
            self._add(point, active[0][2] if active else NOBODY)

    def _add(self, point: int, owner: int) -> None:
        if self._owners[-1] != owner:
            self._cuts.append(point)
            self._owners.append(owner)

    def at(self, offset: int) -> int:
        """The number of the range to which the character at `offset` belongs, or NOBODY."""
        return self._owners[bisect_right(self._cuts, offset) - 1]

    def pieces(self, span: Span) -> Iterator[tuple[Span, int]]:
        """`span` cut where the owner changes, each piece with its owner."""
        index = bisect_right(self._cuts, span.start) - 1
        at = span.start
        while at < span.end:
            end = min(span.end, self._cuts[index + 1]) if index + 1 < len(self._cuts) else span.end
            if end > at:
                yield Span(at, end), self._owners[index]
            at = max(at, end)
            index += 1
