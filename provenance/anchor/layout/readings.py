"""How a window is read: as far as the passage goes, down the column that has it, without what is no part of it."""

from __future__ import annotations

from itertools import pairwise

from provenance.anchor.aligning.alignment import align
from provenance.anchor.aligning.bitvector import Alignment
from provenance.anchor.layout.columns import columns
from provenance.anchor.layout.intrusions import is_marked, may_intrude, without_lines, without_marks
from provenance.anchor.layout.page_ends import has_page_number, with_far_ends
from provenance.anchor.seeking.run import Run
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.lazy import deferred
from provenance.named import NamedTuple
from provenance.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.anchor.layout.page_gaps import page_gaps
else:  # most passages are on one page
    page_gaps = deferred("provenance.anchor.layout.page_gaps", "page_gaps")

_LACKS, _EDGE = 2, 8  # letters: a passage that lacks more, the last found as near the end of its window, goes on there
_PAGE = 200  # letters of a foot and a head, by which a window is too short where a page ends
_MARKS = ("<", "[", "{", "\t", "   ")  # of what is no part of a passage, and of the gutter between two columns
_SLIP = 2  # letters that may be changed where nothing came in between
_SURE, _WORDS, _NEAR = 8, 20, 16
"""Letters of a run that is part of the passage and not alike by chance, of two words, and beside what differs."""


class Reading(NamedTuple):
    """A window as it was read, and where the passage is in it; `column` when it is one column of a page."""

    window: Window
    found: Alignment
    column: bool = False


def read(window: Window, selector: Selector, *, widened: bool) -> Reading:
    """The reading of a window in which it is most like the passage.

    `widened` when the passage may go on where the window ends.
    """
    if widened and not has_figures(window, selector) and has_figures(around := _around(window), selector):
        window = around
    found = align(selector.letters, window.letters)
    if widened and (wider := _wider(window, found, len(selector.letters))):
        window, found = wider, align(selector.letters, wider.letters)
    if not found.distance or not _may_be_cut(window, found.runs, selector.letters):
        return Reading(window, found)
    across = window
    window, found = _in_column(window, found, selector)
    column = window is not across
    if found.distance and has_figures(window, selector):
        window, found = _cleared(window, found, selector)
    return Reading(window, found, column)


def has_figures(window: Window, selector: Selector) -> bool:
    """Whether all figures of the passage stand in a window."""
    letters = window.letters if selector.figures else ""
    return all(figure in letters for figure in selector.figures)


def lacks_figures(window: Window, selector: Selector) -> bool:
    """Whether a figure of the passage stands nowhere in a window, nor in the sentences beside it, nor further down in a
    column of its page."""
    return not has_figures(window, selector) and not has_figures(_around(window), selector) and not columns(window)


def _around(window: Window) -> Window:
    """The window with the sentences beside it: in a list of twins the index may have known another one."""
    start, end = window.kept[0].start, window.kept[-1].end
    return Window(window.text, (Span(max(0, start - _PAGE), min(len(window.text.text), end + _PAGE)),))


def _wider(window: Window, found: Alignment, size: int) -> Window | None:
    """The window with as much more as the passage, of `size` letters, lacks where the window ends; None where not.

    What suggested the window may have been a copy of a part of the passage that stands further on in it, and a page may
    end within it.
    """
    if not found.runs:
        return None
    first, last = found.runs[0], found.runs[-1]
    behind = size - last.passage_end
    head = 2 * first.passage if first.passage > _LACKS and first.text <= _EDGE else 0
    tail = 2 * behind if behind > _LACKS and window.size - last.text_end <= _EDGE else 0
    start, end = window.kept[0].start, window.kept[-1].end
    if found.distance > _EDGE and has_page_number(window.text, Span(start, end)):
        head, tail = head + _PAGE, tail + _PAGE
    if not (head or tail):
        return None
    wider = Span(max(0, start - head), min(len(window.text.text), end + tail))
    return Window(window.text, (wider,)) if wider != Span(start, end) else None


def _in_column(window: Window, found: Alignment, selector: Selector) -> tuple[Window, Alignment]:
    """The column in which the passage stands, where the lines of the page were captured side by side."""
    for column in columns(window):
        there = align(selector.letters, column.letters)
        if there.distance < found.distance:
            window, found = column, there
    return window, found


def _may_be_cut(window: Window, runs: tuple[Run, ...], letters: str) -> bool:
    """Whether the passage lacks an end, or something may stand within it that is no part of it.

    What came in makes the letters between two runs more than the passage has there, at the end of a line or beside a
    mark; or it has a number; or, as the line of another column does, stands in the place of several words.
    """
    sure = [run for run in runs if run.length >= _SURE]
    if not sure or runs[0].passage or runs[-1].passage_end < len(letters):
        return True
    there = window.letters
    # What agrees beside them by chance does not part what stands between.
    sure = [runs[0]._replace(length=0), *sure, Run(len(letters), runs[-1].text_end, 0)]
    for (at, place, length), (later, other, _) in pairwise(sure):
        gone, more = later - at - length, other - place - length
        if more and _digits(there[place + length : other]) > _digits(letters[at + length : later]):
            return True
        at_end = not (at + length and later < len(letters))  # which may stand on another page
        changed = max(more, gone) if at_end else more
        longer = more > gone or at_end
        if changed > _SLIP and (gone > _WORDS or (longer and _is_marked(window, place + length, other))):
            return True
    start, end = window.text.source(window.kept[0].start, window.kept[-1].end)
    return any(window.text.original.find(mark, start, end) >= 0 for mark in _MARKS)


def _is_marked(window: Window, start: int, end: int) -> bool:
    """Whether a line ends in, or beside, what stands between two offsets of a window, or something there has a mark."""
    near = window.place(max(0, start - _NEAR), min(window.size, end + _NEAR))
    return is_marked(window.text.original, *window.text.source(*near))


def _digits(letters: str) -> int:
    return 0 if letters.isalpha() else sum(map(str.isdigit, letters))


def _cleared(window: Window, found: Alignment, selector: Selector) -> tuple[Window, Alignment]:
    """The window without what stands within the passage and is no part of it, and with ends that were cut off."""
    start, end = window.text.source(window.kept[0].start, window.kept[-1].end)
    if not may_intrude(window.text.original, start, end):
        return window, found
    gaps = sorted(page_gaps(window, selector), key=lambda gap: gap.length)
    pages = [(page, align(selector.letters, page.letters)) for page in (window.without([gap]) for gap in gaps)]
    one_page, again = min(pages, key=lambda each: each[1].distance, default=(window, found))
    if again.distance < found.distance:
        window, found = one_page, again
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
