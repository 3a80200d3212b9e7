"""Lines that were left out within a place as the foot and the head of a page, and may be words of the text."""

from __future__ import annotations

from itertools import pairwise

from provenance.anchor.context import Surroundings
from provenance.anchor.layout.page_ends import ends_page
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.text.span import Span

_LINE = 20  # letters that are left out and are no note or target of a link
_FEW = 12  # letters of a word or two, such as begin many lines


def leaves_lines_out(window: Window, at: Span) -> bool:
    """Whether a place in a window goes on behind more than a mark that was left out of it."""
    return any(later.start - earlier.end >= _LINE for earlier, later in pairwise(window.within(at).kept))


def dangles(place: Window, around: Surroundings, selector: Selector) -> bool:
    """Whether no more than a few letters of a place stand before or behind what was left out, without the words that
    were recorded on that side; where none were, without the end of a page between."""
    first, last = place.kept[0], place.kept[-1]
    gaps = Span(first.end, place.kept[1].start), Span(place.kept[-2].end, last.start)
    for piece, gap, said, known in zip(
        (first, last), gaps, (selector.before, selector.after), around.known, strict=True
    ):
        if piece.length < _FEW and not known and (said or not ends_page(place.text, gap)):
            return True
    return False
