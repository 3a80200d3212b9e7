"""What is tried when the letters of a passage are not found, or are found against their context."""

from __future__ import annotations

import re

from provenance.anchor.acceptance import accepted, decided
from provenance.anchor.aligning.alignment import CHUNK
from provenance.anchor.aligning.bitvector import align_whole
from provenance.anchor.choice import undecided
from provenance.anchor.comparison import Match
from provenance.anchor.context import surroundings
from provenance.anchor.cut_out import is_cut_out
from provenance.anchor.found import Found
from provenance.anchor.reworded import matches
from provenance.anchor.selector import Selector
from provenance.lazy import deferred
from provenance.text.folding import Folded
from provenance.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.anchor.in_pieces import in_pieces
    from provenance.text.collation.edits import segments
else:  # of passages that are not found at once few have a mark
    in_pieces = deferred("provenance.anchor.in_pieces", "in_pieces")
    segments = deferred("provenance.text.collation.edits", "segments")

_MARK = re.compile(r"[\[(…]|\.\s?\.")  # every ellipsis and bracket has one
_RATHER = 0.5  # beside its context: unrelated sentences are less alike
_NEARLY_ALL = 0.92  # of the letters of a quotation: a slip or two in each of its pieces
_LONG, _BOTH = 20, 12  # letters of context on one side, and on both together
_REPLACED = {"both": 1000, "agree": 1, "split": 1, "none": 0, "unclear": 0, "differ": 0}
"""Words that other words may stand for where the context is: with one side of it alone, a sentence of the same pattern
may stand there as well as the passage, changed."""

_CLOSED = 12  # letters on either side that stand side by side where the passage stood
_CHANGED, _FEW = 0.75, 2
"""A place that has the context and is as similar, but for as few words, is the passage, changed; a less similar one may
be the sentence that stood beside it."""


def beyond(text: Folded, selector: Selector, chosen: Found) -> Found:
    """The place of a passage of which `chosen` is what its letters alone came to."""
    parts = segments(selector.exact) if _MARK.search(selector.exact) else ()
    cut = any(part.kind == "ellipsis" for part in parts)
    if chosen.span is not None or chosen.candidates:
        if cut and (pieces := in_pieces(text, selector, parts)).span is not None:
            return pieces
        return _instead(text, matches(text, selector, known=True), selector, chosen) or chosen
    pieces = in_pieces(text, selector, parts) if parts else Found()
    if pieces.span is not None or pieces.candidates:
        return pieces
    found = decided(matches(text, selector), selector)
    if found.span and cut and _stands_whole(text, selector, found.span):
        return Found(found.span, "pieces", similarity=found.similarity)
    if (found.span or found.candidates) and cut:
        # Words behind an ellipsis that are not there, or not in this order, are no change of words.
        return Found(similarity=found.similarity, nearest=found.span)
    return found


def _instead(text: Folded, found: list[Match], selector: Selector, chosen: Found) -> Found | None:
    """What stands where the context is, when the words themselves stand verbatim elsewhere.

    None when nothing does, and when both sides of the context have closed up there: the passage was moved. When it is
    the passage with another figure or name, the passage is not there any more: its words elsewhere are about something
    else. When it is rather like the passage, nobody can tell.
    """
    there = [match for match in found if match.around.verdict in {"both", "agree"} or _beside(match, selector)]
    good = [match for match in there if accepted(match, selector)]
    if good and good[0].replaced <= _REPLACED[good[0].around.verdict]:
        return None if chosen.span and good[0].span.overlaps(chosen.span) else decided(there, selector)
    if not there or there[0].similarity < _RATHER:
        return None
    near = there[0]
    if near.reason in (None, "formula"):
        return undecided(span for span in {near.span, *chosen.candidates, chosen.span} if span)
    if near.similarity >= _CHANGED and near.replaced <= _FEW and not is_cut_out(text, selector, _CLOSED):
        return Found(similarity=near.similarity, nearest=near.span)
    return None


def _stands_whole(text: Folded, selector: Selector, span: Span) -> bool:
    """Whether a place has nearly all letters of a quotation in their order, between what was recorded around it."""
    at = Span(text.at(span.start), text.at(span.end))
    around = surroundings(text.text, at, selector)
    known = around.before == around.after == 1 and len(selector.before) + len(selector.after) >= _BOTH
    if not known or max(at.length, len(selector.letters)) > CHUNK:
        return False
    alike = sum(run.length for run in align_whole(selector.letters, text.text[at.start : at.end]))
    return alike >= _NEARLY_ALL * len(selector.letters)


def _beside(match: Match, selector: Selector) -> bool:
    """Whether a side of the context stands at a place letter for letter, or both do, too long to be anywhere else."""
    before, after = match.around.before == 1, match.around.after == 1
    if before and after and len(selector.before) + len(selector.after) >= _BOTH:
        return True
    return (before and len(selector.before) >= _LONG) or (after and len(selector.after) >= _LONG)
