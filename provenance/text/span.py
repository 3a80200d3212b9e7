"""A range of characters, and text that remembers where its characters came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from operator import itemgetter

from provenance.frozen import dataclass
from provenance.named import NamedTuple


class Span(NamedTuple):
    """A half-open range of characters, 0-based, counted in code points."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start

    def shifted(self, by: int) -> Span:
        """The same range, `by` characters further on."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly within this range."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two ranges share at least one character."""
        return self.start < other.end and other.start < self.end


class Run(NamedTuple):
    """A stretch of a mapped text and the stretch of the source it was made from.

    `at` and `length` count characters of the mapped text, `start` and `width` those of the source.
    Where `length == width` the characters correspond one to one; elsewhere (an entity, an escape)
    every character of the run stands for the whole stretch of the source.
    """

    at: int
    start: int
    length: int
    width: int

    @property
    def one_to_one(self) -> bool:
        return self.length == self.width


_at = itemgetter(0)  # of a run: as `run.at`, in less time


@dataclass(frozen=True, slots=True)
class Mapped:
    """A text and the way back to the source it was read from.

    The runs are sorted, do not overlap, and together cover `text` from its first character to its last.
    """

    text: str
    runs: tuple[Run, ...]

    def source(self, start: int, end: int) -> Span:
        """The range of the source behind `text[start:end]`.

        The range reaches from the first to the last source character concerned, so it includes
        whatever markup lies between them. An empty range gives an empty range.
        Raises ValueError when the range does not lie within the text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"{start}:{end} is not a range of a text of {len(self.text)} characters")
        if not self.runs:
            return Span(0, 0)
        if start == end:
            at = self._first(start) if start < len(self.text) else self._last(len(self.text) - 1)
            return Span(at, at)
        return Span(self._first(start), self._last(end - 1))

    def cut(self, start: int, end: int) -> Mapped:
        """`text[start:end]` with its own map."""
        if start <= 0 and end >= len(self.text):
            return self
        kept: list[Run] = []
        first = max(0, bisect_right(self.runs, start, key=_at) - 1)
        for run in self.runs[first:]:
            at, source, length, width = run
            if at >= end:
                break
            low, high = max(at, start), min(at + length, end)
            if low >= high:
                continue
            if length == width:
                kept.append(Run(low - start, source + low - at, high - low, high - low))
            else:
                kept.append(Run(low - start, source, high - low, width))
        return Mapped(self.text[start:end], tuple(kept))

    @classmethod
    def joined(cls, parts: Iterable[Mapped]) -> Mapped:
        """The parts one after the other."""
        filled = [part for part in parts if part.text]
        if len(filled) == 1:
            return filled[0]
        runs: list[Run] = []
        at = 0
        for part in filled:
            runs += [Run(run.at + at, run.start, run.length, run.width) for run in part.runs]
            at += len(part.text)
        return cls("".join([part.text for part in filled]), tuple(runs))

    def _run(self, at: int) -> Run:
        return self.runs[bisect_right(self.runs, at, key=_at) - 1]

    def _first(self, at: int) -> int:
        run = self._run(at)
        return run.start + (at - run.at if run.length == run.width else 0)

    def _last(self, at: int) -> int:
        run = self._run(at)
        return run.start + (at - run.at + 1 if run.length == run.width else run.width)
