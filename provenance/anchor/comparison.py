"""One place beside the passage: how alike they are, what its surroundings say, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.anchor.aligning.alignment import CHUNK, align, align_all, difference
from provenance.anchor.aligning.bitvector import Alignment
from provenance.anchor.aligning.edges import whole_numbers, with_marks
from provenance.anchor.aligning.markup import balanced
from provenance.anchor.aligning.snapping import snapped
from provenance.anchor.context import Surroundings, surroundings
from provenance.anchor.layout.left_out import dangles, leaves_lines_out
from provenance.anchor.layout.page_ends import is_uncertain
from provenance.anchor.layout.readings import Reading, has_figures, lacks_figures, read
from provenance.anchor.refusing.moving import keeps_order, moved
from provenance.anchor.refusing.refusal import Reason, judged
from provenance.anchor.refusing.wording import changes
from provenance.anchor.seeking.run import Run
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.named import NamedTuple
from provenance.text.folding import Folded
from provenance.text.span import Span

_HOPELESS = 0.55  # share of the letters that differ: unrelated sentences differ in as many
_ENDS = 0.05  # by which a place may be more like the passage once its ends are known
_MOVED = 0.12  # what words that stand elsewhere in a place may make good: of more the order is another
_SHORT = 200  # letters of a passage no part of which stands further from a window than its figures are looked for
_WORTH = 0.5  # similarity from which on the words are compared: what is less alike is no passage, whatever it says
LEAST = {"both": 0.55, "agree": 0.67, "split": 0.76, "none": 0.76, "unclear": 0.8, "differ": 0.88}
"""The least similarity by what the surroundings say. Where both sides stand, what is between them and keeps more than
half of its letters is the passage, reworded. Without context the words alone must tell it from a sentence on the same
thing, of which measured neighbours reach 0.7; against its context a passage must be nearly whole, as one moved is."""

_CONTEXT = 0.5  # what whole context weighs beside a whole passage, in choosing between places


class Match(NamedTuple):
    """A place like the passage: `span` of the text as stored, `at` of its folding; `reason` why it is not the passage.

    `moved` is the share of its letters in words that stand elsewhere within it: they count as changed twice.
    `replaced` is how many of its words have other words in their place, and `unlike` all in which it is otherwise.
    """

    span: Span
    at: Span
    similarity: float
    around: Surroundings
    reason: Reason | None = None
    moved: float = 0.0
    replaced: int = 0
    unlike: frozenset[int | str] = frozenset()

    @property
    def score(self) -> float:
        return self.similarity + _CONTEXT * self.around.share


class _Place(NamedTuple):
    """What of a window is most like the passage: its letters, where they stand, the runs that agree and how much; and
    what is around it in its own column, where the page has columns."""

    window: Window
    at: Span
    runs: tuple[Run, ...]
    similarity: float
    in_column: Surroundings | None


def compared(window: Window, selector: Selector, *, widened: bool = False) -> Match | None:
    """The place in a window that is most like the passage; None when nothing there is.

    `widened` when the passage may go on where the window ends.
    """
    window = window.within(_unsplit(window.text, Span(window.kept[0].start, window.kept[-1].end)))
    if not window.kept:
        return None
    alone = not (selector.before or selector.after)
    if alone and len(selector.letters) <= _SHORT and lacks_figures(window, selector):
        return _hint(window, align(selector.letters, window.letters), selector)
    return _best_in(window, selector, alone=alone, widened=widened)


def nearest(window: Window, selector: Selector) -> Match | None:
    """The place in a window that is most like a passage which cannot be there: one to show, and no more."""
    return _hint(window, align(selector.letters, window.letters), selector)


def _best_in(window: Window, selector: Selector, *, alone: bool, widened: bool) -> Match | None:
    reading = read(window, selector, widened=widened)
    if alone and lacks_figures(reading.window, selector):
        return _hint(reading.window, reading.found, selector)
    match = _matched(reading, selector, alone=alone)
    if not match or reading.column or not leaves_lines_out(reading.window, match.at):
        return match
    # What was taken for the foot and the head of a page may be words of the text.
    whole = Window(window.text, (Span(reading.window.kept[0].start, reading.window.kept[-1].end),))
    plain = _matched(Reading(whole, align(selector.letters, whole.letters)), selector, alone=alone)
    if not plain:
        return match
    if dangles(reading.window.within(match.at), match.around, selector):
        return plain
    return max(match, plain, key=lambda each: each.score)


def _matched(reading: Reading, selector: Selector, *, alone: bool) -> Match | None:
    window, found, column = reading
    if not found.runs or found.distance > _HOPELESS * len(selector.letters):
        return None
    likeness = 1 - found.distance / len(selector.letters)
    at = _unsplit(window.text, window.place(found.start, found.end))
    if alone and likeness < LEAST["none"] - _ENDS - _most_moved(selector, window.text, at):
        return Match(window.text.source(*at), at, max(0.0, likeness), Surroundings(None, None))
    at = _unsplit(window.text, snapped(window, found, selector))
    place = window.within(at)
    if not place.kept:
        return None
    if at.end > window.kept[-1].end:  # its last word goes on behind the window
        place = Window(window.text, (*place.kept[:-1], Span(place.kept[-1].start, at.end)))
    if at.start < window.kept[0].start and place.size <= CHUNK:
        place = Window(window.text, (Span(at.start, place.kept[0].end), *place.kept[1:]))
    offset = window.offset(at.start)
    runs = _runs(place, offset, found, selector)
    sizes = (len(selector.letters), place.size)
    similarity = max(0.0, 1 - difference(runs, sizes) / max(sizes))
    around = surroundings(window.letters, Span(offset, offset + place.size), selector) if column else None
    return _judged(_Place(place, at, runs, similarity, around), selector)


def _most_moved(selector: Selector, text: Folded, at: Span) -> float:
    """What words that stand elsewhere in a place may make good of what it has otherwise."""
    start, end = text.source(*at)
    return 0.0 if keeps_order(selector.exact, text.original[start:end]) else _MOVED


def _runs(place: Window, offset: int, found: Alignment, selector: Selector) -> tuple[Run, ...]:
    """The runs of an alignment that are of a place, `offset` letters from the beginning of what was aligned."""
    if (offset, offset + place.size) != (found.start, found.end) and max(len(selector.letters), place.size) <= CHUNK:
        # The ends are known now: what was aligned with words beyond them is set against the words between them.
        return align_all(selector.letters, place.letters)
    return _shifted(found.runs, offset, place.size)


def _hint(window: Window, found: Alignment, selector: Selector) -> Match | None:
    """The place in a window that is most like a passage whose figures are not there: one to show, and no more."""
    likeness = 1 - found.distance / len(selector.letters)
    if not found.runs or likeness < 1 - _HOPELESS:
        return None
    at = _unsplit(window.text, snapped(window, found, selector))
    return Match(window.text.source(*at), at, likeness, Surroundings(None, None), "figure")


def _unsplit(text: Folded, span: Span) -> Span:
    """A range of a folded text without half of what one character was folded to at its ends."""
    start, end = span
    while start < end and text.splits(start):
        start += 1
    while end > start and text.splits(end):
        end -= 1
    return Span(start, end)


def _judged(found: _Place, selector: Selector) -> Match:
    place, at, runs, similarity, in_column = found
    text, original = place.text, place.text.original
    bare = text.source(*at)
    marked = with_marks(original, bare, selector.exact, selector.folded.source(0, len(selector.letters)))
    span = balanced(original, marked)
    around = surroundings(text.text, at if span == marked else Span(text.at(span.start), text.at(span.end)), selector)
    around = max(around, in_column, key=lambda each: each.share) if in_column else around
    match = Match(span, at, similarity, around)
    sure = around.verdict in {"both", "agree", "split"}
    if similarity < (_WORTH if sure else LEAST[around.verdict] - _most_moved(selector, text, at)):
        return match
    if not sure and not has_figures(place, selector):
        return match._replace(reason="figure")  # whatever its words are
    # The marks beside the first and the last letter are part of figures: "$5", "13%".
    written = original[marked.start : bare.start] + place.written + original[bare.end : marked.end]
    sizes = (len(selector.letters), place.size)
    changed = changes(selector.exact, written, runs, sizes)
    match = match._replace(moved=sum(len(word.letters) for word in moved(changed)) / max(sizes))
    if not sure and similarity + match.moved < LEAST[around.verdict]:
        return match
    if not whole_numbers(original, bare):
        return match._replace(reason="figure")
    if around.verdict == "none" and is_uncertain(place, span, runs, sizes[0], read_down=in_column is not None):
        return match._replace(reason="cut")
    sure, placed = around.verdict in {"both", "agree"}, 1 in around.sides
    told = judged(original, selector.exact, written, changed, sure=sure, placed=placed, known=around.known)
    return match._replace(reason=told.reason, replaced=told.replaced, unlike=told.unlike)


def _shifted(runs: Iterable[Run], by: int, size: int) -> tuple[Run, ...]:
    """The runs of a window as those of the place that begins `by` letters further on and has `size` letters."""
    found: list[Run] = []
    for run in runs:
        start, end = max(0, run.text - by), min(size, run.text_end - by)
        if start < end:
            found.append(Run(run.passage + start - (run.text - by), start, end - start))
    return tuple(found)
