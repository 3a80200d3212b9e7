"""A run of letters that a passage and a text share."""

from __future__ import annotations

from provenance.named import NamedTuple
from provenance.text.span import Span

_LONGEST = 400  # letters on each side to which a run is followed: as many as are aligned at once

_FEW = 8  # letters: as many as most runs have


class Run(NamedTuple):
    """Letters that a passage and a text share: where they begin in each, and how many there are."""

    passage: int
    text: int
    length: int

    @property
    def passage_end(self) -> int:
        return self.passage + self.length

    @property
    def text_end(self) -> int:
        return self.text + self.length

    @property
    def shift(self) -> int:
        """How much further on the letters stand in the text than in the passage."""
        return self.text - self.passage

    def within(self, at: Span) -> Run:
        """What of the run stands in a range of the text; of no letters where nothing does."""
        start = min(max(self.text, at.start), self.text_end)
        return Run(self.passage + start - self.text, start, max(0, min(self.text_end, at.end) - start))


def whole_run(passage: str, text: str, at: int, place: int) -> Run:
    """The longest run of which letters are at `at` in the passage and at `place` in the text."""
    back = min(at, place, _LONGEST)
    before = in_common(passage[at - back : at][::-1], text[place - back : place][::-1])
    behind = in_common(passage[at : at + _LONGEST], text[place : place + _LONGEST])
    return Run(at - before, place - before, before + behind)


def in_common(one: str, other: str) -> int:
    """How many letters two texts have in common from their start, by doubling and by halving: as fast as comparing."""
    low, high, reach = 0, min(len(one), len(other)), _FEW
    while reach < high:
        if not one.startswith(other[low:reach], low):
            high = reach - 1
            break
        low, reach = reach, 2 * reach
    while low < high:
        middle = (low + high + 1) // 2
        if one.startswith(other[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low
