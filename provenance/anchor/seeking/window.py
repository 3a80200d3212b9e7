"""A stretch of a text as it is aligned: by its letters, some of them perhaps left out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from provenance.named import NamedTuple
from provenance.text.folding import Folded
from provenance.text.span import Span

_BEHIND, _BEFORE = re.compile(r"[^\w\s\[(<]{0,3}"), re.compile(r"[^\w\s\])>]{0,3}\Z")


class Window(NamedTuple):
    """Letters of a folded text, some of them perhaps left out: `kept` are the ranges that are not, in order."""

    text: Folded
    kept: tuple[Span, ...]

    @property
    def size(self) -> int:
        return sum(span.length for span in self.kept)

    @property
    def letters(self) -> str:
        return "".join(self.text.text[span.start : span.end] for span in self.kept)

    def place(self, start: int, end: int) -> Span:
        """The range of the folded text behind the letters from `start` to `end`."""
        return Span(self._at(start), self._at(end - 1) + 1 if end > start else self._at(start))

    def within(self, span: Span) -> Window:
        """What is kept of the range `span` of the folded text."""
        cut = (Span(max(each.start, span.start), min(each.end, span.end)) for each in self.kept)
        return Window(self.text, tuple(each for each in cut if each.length > 0))

    def without(self, gaps: Iterable[Span]) -> Window:
        """The window with ranges of the folded text left out."""
        kept = list(self.kept)
        for gap in gaps:
            pieces = [
                piece
                for each in kept
                for piece in (Span(each.start, min(each.end, gap.start)), Span(max(each.start, gap.end), each.end))
            ]
            kept = [piece for piece in pieces if piece.length > 0] or kept
        return Window(self.text, tuple(kept))

    @property
    def written(self) -> str:
        """The text as stored behind the letters, with the marks beside them; a blank for what is left out."""
        spans = [self.text.source(*span) for span in self.kept]
        original = self.text.original
        marks = [_BEFORE.search(original, max(0, each.start - 3), each.start) for each in spans[1:]]
        starts = [spans[0].start, *(found.start() for found in marks if found)]
        behind = [_BEHIND.match(original, each.end) for each in spans[:-1]]
        ends = [*(found.end() for found in behind if found), spans[-1].end]
        return " ".join(original[start:end] for start, end in zip(starts, ends, strict=True))

    def offset(self, place: int) -> int:
        """How many letters of the window stand before the offset `place` of the folded text."""
        return sum(max(0, min(span.end, place) - span.start) for span in self.kept)

    def _at(self, at: int) -> int:
        lengths = list(accumulate((span.length for span in self.kept), initial=0))
        index = min(max(0, bisect_right(lengths, at) - 1), len(self.kept) - 1)
        return self.kept[index].start + at - lengths[index]
