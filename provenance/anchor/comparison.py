"""One place beside the passage: how alike they are, what its surroundings say, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from provenance.anchor.alignment import CHUNK, align, align_all, difference
from provenance.anchor.bitvector import Alignment
from provenance.anchor.context import Surroundings, surroundings
from provenance.anchor.edges import with_marks
from provenance.anchor.intrusions import without_lines, without_marks
from provenance.anchor.refusal import Reason, judged, moved
from provenance.anchor.run import Run
from provenance.anchor.selector import Selector
from provenance.anchor.snapping import snapped
from provenance.anchor.window import Window
from provenance.anchor.wording import changes
from provenance.named import NamedTuple
from provenance.text.span import Span

_HOPELESS = 0.55  # share of the letters that differ: unrelated sentences differ in as many
_SLIP = 2  # letters that may be changed where nothing came in between
_MOVED = 0.12  # what words that stand elsewhere in a place may make good: of more the order is another
_WORTH = 0.5  # similarity from which on the words are compared: what is less alike is no passage, whatever it says
LEAST = {"both": 0.55, "agree": 0.64, "split": 0.76, "none": 0.76, "unclear": 0.8, "differ": 0.88}
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
    found = align(selector.letters, window.letters)
    if found.distance and _may_be_cut(window, found, len(selector.letters)):
        window, found = _cleared(window, found, selector)
    if not found.runs or found.distance > _HOPELESS * len(selector.letters):
        return None
    at = snapped(window, found, selector)
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


def _may_be_cut(window: Window, found: Alignment, size: int) -> bool:
    """Whether more than slips of a letter or two may stand between the letters that agree, or at the ends."""
    ends = Run(0, found.start, 0), Run(size, found.end, 0)
    for run, later in pairwise((ends[0], *found.runs, ends[1])):
        more = window.letters[run.text_end : later.text]
        if max(later.passage - run.passage_end, len(more)) > _SLIP or any(map(str.isdigit, more)):
            return True
    return "<" in window.written


def _cleared(window: Window, found: Alignment, selector: Selector) -> tuple[Window, Alignment]:
    """The window without note marks and lines that stand within the passage and are no part of it."""
    bare = without_marks(window, selector)
    if bare.kept != window.kept:
        window, found = bare, align(selector.letters, bare.letters)
    shorter = without_lines(window, selector)
    if shorter.kept != window.kept and (again := align(selector.letters, shorter.letters)).distance <= found.distance:
        window, found = shorter, again
    return window, found


def _judged(place: Window, at: Span, runs: tuple[Run, ...], selector: Selector, similarity: float) -> Match:
    original = place.text.original
    bare = place.text.source(*at)
    span = with_marks(original, bare, selector.exact, selector.folded.source(0, len(selector.letters)))
    around = surroundings(place.text.text, at, selector)
    sure = around.verdict in {"both", "agree", "split"}
    if similarity < (_WORTH if sure else LEAST[around.verdict] - _MOVED):
        return Match(span, at, similarity, around)
    # The marks beside the first and the last letter are part of figures: "$5", "13%".
    written = original[span.start : bare.start] + place.written + original[bare.end : span.end]
    sizes = (len(selector.letters), place.size)
    changed = changes(selector.exact, written, runs, sizes)
    elsewhere = moved(changed)
    away = sum(len(word.letters) for word in elsewhere) / max(sizes)
    if not sure and similarity + away < LEAST[around.verdict]:
        return Match(span, at, similarity, around, None, away)
    told = judged(original, selector.exact, written, changed, sure=around.verdict in {"both", "agree"})
    return Match(span, at, similarity, around, told.reason, away, told.replaced)


def _shifted(runs: Iterable[Run], by: int, size: int) -> tuple[Run, ...]:
    """The runs of a window as those of the place that begins `by` letters further on and has `size` letters."""
    found: list[Run] = []
    for run in runs:
        start, end = max(0, run.text - by), min(size, run.text_end - by)
        if start < end:
            found.append(Run(run.passage + start - (run.text - by), start, end - start))
    return tuple(found)
