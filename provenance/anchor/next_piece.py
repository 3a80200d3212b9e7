"""The place of one piece of a quotation next to the piece beside it."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.anchor.acceptance import accepted
from provenance.anchor.choice import CLEAR
from provenance.anchor.comparison import Match, compared
from provenance.anchor.layout.intrusions import may_intrude
from provenance.anchor.seeking.exact import nearest
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.named import NamedTuple
from provenance.text.folding import Folded
from provenance.text.span import Span

_MOST_ALIKE = 4  # places of one stretch that are like a piece
_LONGEST_ALIGNED = 1500  # letters in which a piece is looked for that was itself changed
_FIRST_ALIGNED = 120  # letters beside its own in which it is looked for first: a formula may stand further off too


class Placed(NamedTuple):
    """The places of some pieces in the folded text as one range, and how alike they are, in letters."""

    at: Span
    alike: float


def next_piece(text: Folded, sought: Selector, near: Span, *, backwards: bool, alike: bool) -> Placed | None:
    """The place of a piece within `near`: the one with its context, else the nearest, else one that is like it.

    One that has its letters beside a note mark comes before one that stands further off.
    """
    hit = nearest(text, sought, near, backwards=backwards)
    beside = hit and (near.end - hit.at.end if backwards else hit.at.start - near.start) <= _FIRST_ALIGNED
    if hit and (beside or hit.agreement >= CLEAR):
        return Placed(hit.at, len(sought.letters))
    for part in _parts(near, len(sought.letters), backwards=backwards) if hit or alike else ():
        # Where nothing stands that is no part of it, it would have been found by its letters.
        if hit and not may_intrude(text.original, *text.source(*part)):
            break
        match = _nearest_like(text, sought, part, backwards=backwards)
        whole = match is not None and match.similarity == 1 and not match.reason
        if match is not None and part.contains(match.at) and (whole or (not hit and accepted(match, sought))):
            return Placed(match.at, match.similarity * len(sought.letters))
        if hit:
            break
    return Placed(hit.at, len(sought.letters)) if hit else None


def nearest_before(text: Folded, sought: Selector, first: Placed, following: Placed) -> Placed:
    """The place of a piece next to the one behind it: that of a formula which has it more than once before that one."""
    near = Span(first.at.start, following.at.start)
    nearer = next_piece(text, sought, near, backwards=True, alike=True)
    return nearer if nearer and nearer.alike >= first.alike else first


def _nearest_like(text: Folded, sought: Selector, part: Span, *, backwards: bool) -> Match | None:
    """The place in a stretch that is like a piece; of several that are as much like it, and as their context, the last
    one when looking `backwards`."""
    match = compared(Window(text, (part,)), sought)
    for _ in range(_MOST_ALIKE if backwards else 0):
        if match is None or part.end - match.at.end < len(sought.letters) // 2:
            return match
        later = compared(Window(text, (Span(match.at.end, part.end),)), sought)
        if later is None or later.reason or later.score < match.score:
            return match
        match = later
    return match


def _parts(near: Span, size: int, *, backwards: bool) -> Iterator[Span]:
    """The stretches of a range in which a piece of so many letters is looked for, the nearest first."""
    for length in (size + _FIRST_ALIGNED, _LONGEST_ALIGNED):
        yield (
            Span(max(near.start, near.end - length), near.end)
            if backwards
            else Span(near.start, min(near.end, near.start + length))
        )
        if near.length <= length:
            return
