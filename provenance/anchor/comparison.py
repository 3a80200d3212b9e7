"""One place beside the passage: how alike they are, what its surroundings say, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from provenance.anchor.alignment import CHUNK, Alignment, Block, align, align_whole
from provenance.anchor.context import Surroundings, surroundings
from provenance.anchor.edges import with_marks
from provenance.anchor.intrusions import without_lines, without_marks
from provenance.anchor.refusal import Reason, moved, refused, replaced
from provenance.anchor.selector import Selector
from provenance.anchor.snapping import snapped
from provenance.anchor.windows import Window
from provenance.anchor.wording import changes, words
from provenance.text.span import Span

_HOPELESS = 0.55  # share of the letters that differ: unrelated sentences differ in as many
_WORTH = 0.5  # similarity from which on the words are compared: what is less alike is no passage, whatever it says
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
    if found.distance:
        window, found = _cleared(window, found, selector)
    if not found.blocks or found.distance > _HOPELESS * len(selector.letters):
        return None
    at = snapped(window, found, selector)
    place = window.within(at)
    if not place.kept:
        return None
    offset = window.offset(at.start)
    if (offset, offset + place.size) != (found.start, found.end) and max(len(selector.letters), place.size) <= CHUNK:
        # The ends are known now: what was aligned with words beyond them is set against the words between them.
        blocks = align_whole(selector.letters, place.letters)
    else:
        blocks = _shifted(found.blocks, offset, place.size)
    sizes = (len(selector.letters), place.size)
    similarity = max(0.0, 1 - _distance(blocks, sizes) / max(sizes))
    return _judged(place, at, blocks, selector, similarity)


def _cleared(window: Window, found: Alignment, selector: Selector) -> tuple[Window, Alignment]:
    """The window without note marks and lines that stand within the passage and are no part of it."""
    bare = without_marks(window, selector)
    if bare.kept != window.kept:
        window, found = bare, align(selector.letters, bare.letters)
    shorter = without_lines(window, selector)
    if shorter.kept != window.kept and (again := align(selector.letters, shorter.letters)).distance <= found.distance:
        window, found = shorter, again
    return window, found


def _judged(place: Window, at: Span, blocks: tuple[Block, ...], selector: Selector, similarity: float) -> Match:
    original = place.text.original
    bare = place.text.source(*at)
    span = with_marks(original, bare, selector.exact, selector.folded.source(0, len(selector.letters)))
    around = surroundings(place.text.text, at, selector)
    if similarity < _WORTH:
        return Match(span, at, similarity, around)
    # The marks beside the first and the last letter are part of figures: "$5", "13%".
    written = original[span.start : bare.start] + place.written + original[bare.end : span.end]
    sizes = (len(selector.letters), place.size)
    changed = changes(words(selector.exact), words(written), blocks, sizes)
    reason = refused(original, selector.exact, written, changed, sure=around.verdict in {"both", "agree"})
    away = sum(len(word.letters) for word in moved(changed)) / max(sizes)
    return Match(span, at, similarity, around, reason, away, replaced(original, selector.exact, changed))


def _shifted(blocks: Iterable[Block], by: int, size: int) -> tuple[Block, ...]:
    """The blocks of a window as those of the place that begins `by` letters further on and has `size` letters."""
    found: list[Block] = []
    for block in blocks:
        start, end = max(0, block.text - by), min(size, block.text - by + block.length)
        if start < end:
            found.append(Block(block.passage + start - (block.text - by), start, end - start))
    return tuple(found)


def _distance(blocks: Iterable[Block], sizes: tuple[int, int]) -> int:
    """In how many letters the passage and the place differ."""
    total = passage = text = 0
    for block in (*blocks, Block(*sizes, 0)):
        total += max(block.passage - passage, block.text - text)
        passage, text = block.passage + block.length, block.text + block.length
    return total
