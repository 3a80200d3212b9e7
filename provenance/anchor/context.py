"""How far the surroundings of a place are the words recorded around a passage."""

from __future__ import annotations

from typing import Literal

from provenance.anchor.aligning.bitvector import distance
from provenance.anchor.selector import Selector, weight
from provenance.named import NamedTuple
from provenance.text.span import Span

_REACH = 48  # letters on each side that are weighed: eight words, as many as tools record
_STRAY = 16  # letters that may have come in between
_CHANCE = 0.45
"""Two unrelated pieces of one language align in not much less than half of their letters, since they share its frequent
letters: as much counts as nothing in common. (Measured: 0.35 to 0.47 for pieces of 48 letters.)"""

_TELLING = 8  # letters: a side with fewer is "of the", and only counts where it stands letter for letter
_SHORTEST = 4  # letters of a side that counts at all
_ENOUGH = 18
"""Letters of context that say where a passage is, or that it is not there. Ten characters on each side do not: they
only tell which of several places is the likelier one."""

_AGREES, _DIFFERS = 0.6, 0.4
"""Shares of a side. Above the one, a word or two were changed; below the other are unrelated pieces."""


Verdict = Literal["both", "agree", "split", "unclear", "differ", "none"]
"""Both sides stand; one does, and the other was not recorded or not clearly otherwise; one does and the other is
otherwise; neither is clear; what was recorded is otherwise; nothing was recorded, or too little to tell."""


class Surroundings(NamedTuple):
    """How much of what was recorded on each side of a passage stands at a place, 0 to 1; None: nothing was.

    `letters` is what the sides that agree have together or, when none does, all that were recorded.
    """

    before: float | None
    after: float | None
    letters: int = _ENOUGH

    @property
    def sides(self) -> list[float]:
        return [side for side in (self.before, self.after) if side is not None]

    @property
    def share(self) -> float:
        """Both sides together; 0 when nothing was recorded."""
        return sum(self.sides) / len(self.sides) if self.sides else 0.0

    @property
    def whole(self) -> bool:
        """Whether all that was recorded stands there, a word or two aside."""
        return all(side >= _AGREES for side in self.sides)

    @property
    def known(self) -> tuple[bool, bool]:
        """Whether what was recorded before stands there, and what was recorded behind."""
        return (self.before or 0.0) >= _AGREES, (self.after or 0.0) >= _AGREES

    @property
    def verdict(self) -> Verdict:
        """What the sides say together; a side that was not recorded says nothing."""
        sides = self.sides
        if not sides or self.letters < _ENOUGH:
            return "none"
        low, high = min(sides), max(sides)
        if high >= _AGREES:
            return "both" if len(sides) == 2 and low >= _AGREES else "agree" if low >= _DIFFERS else "split"
        return "differ" if high < _DIFFERS else "unclear"


def surroundings(folded: str, at: Span, selector: Selector) -> Surroundings:
    """How far the letters around `at` are those recorded around the passage."""
    before, after = selector.before[-_REACH:][::-1], selector.after[:_REACH]
    there = folded[max(0, at.start - len(before) - _STRAY) : at.start][::-1]
    shares = _share(before, there), _share(after, folded[at.end : at.end + len(after) + _STRAY])
    letters = [weight(side) for side, share in zip((before, after), shares, strict=True) if (share or 0) >= _AGREES]
    return Surroundings(*shares, sum(letters) or weight(before) + weight(after))


def _share(recorded: str, there: str) -> float | None:
    """The share of the recorded letters that are there, above what chance gives."""
    if len(recorded) >= _SHORTEST and there.startswith(recorded):
        return 1.0
    if len(recorded) < _TELLING:
        return None
    alike = 1 - distance(recorded, there) / len(recorded)
    return max(0.0, (alike - _CHANCE) / (1 - _CHANCE))
