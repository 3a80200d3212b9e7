"""One place beside the passage: how alike they are, what its surroundings say, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from provenance.anchor.alignment import CHUNK, align, align_all, difference
from provenance.anchor.bitvector import Alignment
from provenance.anchor.context import Surroundings, surroundings
from provenance.anchor.edges import whole_numbers, with_marks
from provenance.anchor.intrusions import may_intrude, without_lines, without_marks
from provenance.anchor.markup import balanced
from provenance.anchor.moving import moved
from provenance.anchor.page_ends import is_uncertain, with_far_ends
from provenance.anchor.refusal import Reason, judged
from provenance.anchor.run import Run
from provenance.anchor.selector import Selector
from provenance.anchor.snapping import snapped
from provenance.anchor.window import Window
from provenance.anchor.wording import changes
from provenance.named import NamedTuple
from provenance.text.folding import Folded
from provenance.text.span import Span

_HOPELESS = 0.55  # share of the letters that differ: unrelated sentences differ in as many
_ENDS = 0.05  # by which a place may be more like the passage once its ends are known
_SLIP = 2  # letters that may be changed where nothing came in between
_MOVED = 0.12  # what words that stand elsewhere in a place may make good: of more the order is another
_WORTH = 0.5  # similarity from which on the words are compared: what is less alike is no passage, whatever it says
LEAST = {"both": 0.55, "agree": 0.67, "split": 0.76, "none": 0.76, "unclear": 0.8, "differ": 0.88}
"""The least similarity by what the surroundings say. Where both sides stand, what is between them and keeps more than
half of its letters is the passage, reworded. Without context the words alone must tell it from a sentence on the same
thing, of which measured neighbours reach 0.7; against its context a passage must be nearly whole, as one moved is."""

_CONTEXT = 0.5  # what whole context weighs beside a whole passage, in choosing between places


class Match(NamedTuple):
    """A place like the passage: `span` of the text as stored, `at` of its folding; `reason` why it is not the passage.

    `moved` is the share of its letters in words that stand elsewhere within it: they count as changed twice.
    `replaced` is how many of its words have other words in their place.
    """

    span: Span
    at: Span
    similarity: float
    around: Surroundings
    reason: Reason | None = None
    moved: float = 0.0
    replaced: int = 0

    @property
    def score(self) -> float:
        return self.similarity + _CONTEXT * self.around.share


def compared(window: Window, selector: Selector) -> Match | None:
    """The place in a window that is most like the passage; None when nothing there is."""
    window = window.within(_unsplit(window.text, Span(window.kept[0].start, window.kept[-1].end)))
    if not window.kept:
        return None
    found = align(selector.letters, window.letters)
    if found.distance and _may_be_cut(window, found.runs, len(selector.letters)):
        window, found = _cleared(window, found, selector)
    if not found.runs or found.distance > _HOPELESS * len(selector.letters):
        return None
    likeness = 1 - found.distance / len(selector.letters)
    if likeness < LEAST["none"] - _MOVED - _ENDS and not (selector.before or selector.after):
        at = _unsplit(window.text, window.place(found.start, found.end))
        return Match(window.text.source(*at), at, max(0.0, likeness), Surroundings(None, None))
    at = _unsplit(window.text, snapped(window, found, selector))
    place = window.within(at)
    if not place.kept:
        return None
    offset = window.offset(at.start)
    if (offset, offset + place.size) != (found.start, found.end) and max(len(selector.letters), place.size) <= CHUNK:
        # The ends are known now: what was aligned with words beyond them is set against the words between them.
        runs = align_all(selector.letters, place.letters)
    else:
        runs = _shifted(found.runs, offset, place.size)
    sizes = (len(selector.letters), place.size)
    similarity = max(0.0, 1 - difference(runs, sizes) / max(sizes))
    return _judged(place, at, runs, selector, similarity)


def _unsplit(text: Folded, span: Span) -> Span:
    """A range of a folded text without half of what one character was folded to at its ends."""
    start, end = span
    while start < end and text.splits(start):
        start += 1
    while end > start and text.splits(end):
        end -= 1
    return Span(start, end)


def _may_be_cut(window: Window, runs: tuple[Run, ...], size: int) -> bool:
    """Whether the passage, of `size` letters, lacks an end, or more than slips may stand between what agrees."""
    if not runs or runs[0].passage or runs[-1].passage_end < size:
        return True
    for run, later in pairwise(runs):
        more = window.letters[run.text_end : later.text]
        if max(later.passage - run.passage_end, len(more)) > _SLIP or any(map(str.isdigit, more)):
            return True
    return any(mark in window.written for mark in "<[{")


def _cleared(window: Window, found: Alignment, selector: Selector) -> tuple[Window, Alignment]:
    """The window without what stands within the passage and is no part of it, and with ends that were cut off."""
    start, end = window.text.source(window.kept[0].start, window.kept[-1].end)
    if not may_intrude(window.text.original, start, end):
        return window, found
    bare = without_marks(window, selector)
    if bare.kept != window.kept:
        window, found = bare, align(selector.letters, bare.letters)
    # What was cut off is known by what it was cut off from, which lines in between may hide.
    for step in (with_far_ends, without_lines, with_far_ends):
        changed = step(window, found, selector)
        if changed.kept != window.kept:
            again = align(selector.letters, changed.letters)
            window, found = (changed, again) if again.distance <= found.distance else (window, found)
    return window, found


def _judged(place: Window, at: Span, runs: tuple[Run, ...], selector: Selector, similarity: float) -> Match:
    text, original = place.text, place.text.original
    bare = text.source(*at)
    marked = with_marks(original, bare, selector.exact, selector.folded.source(0, len(selector.letters)))
    span = balanced(original, marked)
    around = surroundings(text.text, at if span == marked else Span(text.at(span.start), text.at(span.end)), selector)
    match = Match(span, at, similarity, around)
    sure = around.verdict in {"both", "agree", "split"}
    if similarity < (_WORTH if sure else LEAST[around.verdict] - _MOVED):
        return match
    # The marks beside the first and the last letter are part of figures: "$5", "13%".
    written = original[marked.start : bare.start] + place.written + original[bare.end : marked.end]
    sizes = (len(selector.letters), place.size)
    changed = changes(selector.exact, written, runs, sizes)
    match = match._replace(moved=sum(len(word.letters) for word in moved(changed)) / max(sizes))
    if not sure and similarity + match.moved < LEAST[around.verdict]:
        return match
    if not whole_numbers(original, bare):
        return match._replace(reason="figure")
    if around.verdict == "none" and is_uncertain(place, span, runs, sizes[0]):
        return match._replace(reason="cut")
    told = judged(original, selector.exact, written, changed, sure=around.verdict in {"both", "agree"})
    return match._replace(reason=told.reason, replaced=told.replaced)


def _shifted(runs: Iterable[Run], by: int, size: int) -> tuple[Run, ...]:
    """The runs of a window as those of the place that begins `by` letters further on and has `size` letters."""
    found: list[Run] = []
    for run in runs:
        start, end = max(0, run.text - by), min(size, run.text_end - by)
        if start < end:
            found.append(Run(run.passage + start - (run.text - by), start, end - start))
    return tuple(found)
