"""The end of a passage behind the break of a page, or its beginning before one.

What stands on the other side of a break is too short to be known by runs of its own. It is looked for by its letters,
at the end of a line before the passage or at the beginning of one behind it, over as many lines as heads, feet and
notes of a page have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.anchor.aligning.bitvector import Alignment
from provenance.anchor.seeking.run import Run
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.text.folding import Folded
from provenance.text.span import Span

BREAK = re.compile(r"[\n\f]|[ \t]{3,}")  # the end of a line or of a column
_PAGE = re.compile(r"\f|^\W{0,40}(?:[a-zA-Z]{1,12}\W{1,4})?\d{1,4}\b|\b\d{1,4}\W{0,20}$", re.MULTILINE)
_PAGE_ALONE = re.compile(r"\f|^\W{0,20}(?:page\s)?\d{1,4}(?:\sof\s\d{1,4})?\W{0,20}$", re.MULTILINE | re.IGNORECASE)
_ITEM = re.compile(r"\n[ \t]{0,20}\((?:[a-z]|[ivx]{1,4})\)(?=\s)")
_INDENT = 24  # characters from the end of the line before to the letter of an item
_COLUMN, _SHORT_HEAD = 64, 128  # letters of a line of another column, and of a head of a page in two lines
_GUTTER, _COLUMNS = re.compile(r"\S[ \t]{3,}\S"), 2  # blanks between columns, and lines that have them
_NEARLY = 0.9  # of the letters: more than a word in ten was not changed
_FARTHEST = 800  # characters between the two parts
_MOST_BREAKS = 16  # line ends between them
_SHORTEST, _LONGEST = 3, 160  # letters of the part that was cut off: fewer stand anywhere, more have seeds of their own
_BESIDE = 200  # characters on either side: two lines of two columns
_SURE = 8  # letters of a run that is part of the passage and not alike by chance
_NEAR, NEAREST = 30, 90  # letters from the run to the break that the passage has there too, and characters


def with_far_ends(window: Window, found: Alignment, selector: Selector) -> Window:
    """The window with what was cut off from the passage by the break of a page, and without what stands between."""
    sure = [run for run in found.runs if run.length >= _SURE]
    if not sure:
        return window
    letters, first, last = selector.letters, sure[0], sure[-1]
    start, end = window.place(first.text, first.text_end).start, window.place(last.text, last.text_end).end
    if first.passage:
        window = _before(window, letters, first.passage, start)
    if last.passage_end < len(letters):
        window = _behind(window, letters, last.passage_end, end)
    return window


def is_furniture(text: Folded, span: Span) -> bool:
    """Whether lines of a text, as a range of its folding, can be the head and foot of a page or a line of a column.

    Those of a page have its number, or the page ends there: else what is longer than a line is words of the text. What
    is longer than two has the number on a line of its own, since sections and items are numbered too.
    """
    return has_page_number(text, span) or (span.length <= _COLUMN and not _has_item(text, span))


def _has_item(text: Folded, span: Span) -> bool:
    """Whether an item of a list begins in lines of a text: what stands there is words of the text."""
    start, end = text.source(*span)
    item = _ITEM.search(text.original, max(0, start - _INDENT), end)
    return item is not None and item.end() >= start


def has_page_number(text: Folded, span: Span) -> bool:
    """Whether lines of a text, as a range of its folding, are the head and foot of a page by its number or its end."""
    mark = _PAGE if span.length <= _SHORT_HEAD else _PAGE_ALONE
    return bool(mark.search(text.original, *text.source(*span)))


def ends_page(text: Folded, span: Span) -> bool:
    """Whether a page ends in a range of a folded text: by a break or a number that has a line of its own, or one at an
    end of what is no longer than a line."""
    mark = _PAGE if span.length <= _COLUMN else _PAGE_ALONE
    return bool(mark.search(text.original, *text.source(*span)))


def is_uncertain(place: Window, span: Span, runs: Sequence[Run], size: int, *, read_down: bool) -> bool:
    """Whether a place on a page of columns may be made of words of the one and words of the other.

    `place` is what of it is part of the passage, `span` all of it as stored, and `runs` are the letters that it has of
    a passage of `size` letters. When the first or the last of them are not there or stand nearby once more, or many are
    not there, the line of the other column may be the one that was taken; where the columns were told apart and each
    was `read_down`, only the latter.
    """
    text = place.text.original
    if len(_GUTTER.findall(text, max(0, span.start - NEAREST), span.end + NEAREST)) < _COLUMNS:
        return False
    if not read_down and len(place.kept) > 1 and _stands_beside(text, span):
        return True
    sure = [run for run in runs if run.length >= _SURE]
    ends = bool(sure) and not sure[0].passage and sure[-1].passage_end == size
    return not ends or sum(run.length for run in runs) < _NEARLY * size


def _stands_beside(text: str, span: Span) -> bool:
    """Whether the first line of a place ends another line or column nearby too, or its last one begins another."""
    lines = BREAK.split(text[span.start : span.end])
    near = (
        text[max(0, span.start - _BESIDE) : span.start + _BESIDE],
        text[max(0, span.end - _BESIDE) : span.end + _BESIDE],
    )
    first, last = (re.escape(line.strip()) for line in (lines[0], lines[-1]))
    ends = re.findall(rf"(?<!\w){first}[ \t]*(?={BREAK.pattern})", near[0])
    return len(ends) > 1 or len(re.findall(rf"(?<=[ \t\n]){last}(?!\w)", near[1])) > 1


def _before(window: Window, letters: str, at: int, place: int) -> Window:
    """With the beginning of the passage on the page before; the letters from `at` on stand at `place`."""
    text = window.text
    marks = list(_breaks(text, place, before=True))
    for index, mark in enumerate(marks):
        shared = place - mark
        rest = at - shared
        if shared > _NEAR or not _SHORTEST <= rest <= _LONGEST:
            continue
        if not letters[:at].endswith(text.text[mark:place]):
            continue
        for end in marks[index + 1 :]:
            if text.text.endswith(letters[:rest], 0, end) and is_furniture(text, Span(end, mark)):
                kept = window.within(Span(mark, window.kept[-1].end)).kept
                return Window(text, (Span(end - rest, end), *kept))
    return window


def _behind(window: Window, letters: str, at: int, place: int) -> Window:
    """With the end of the passage on the next page; the letters before `at` stand before `place`."""
    text, size = window.text, len(letters)
    marks = list(_breaks(text, place, before=False))
    for index, mark in enumerate(marks):
        shared = mark - place
        start = at + shared
        if shared > _NEAR or not _SHORTEST <= size - start <= _LONGEST:
            continue
        if not letters.startswith(text.text[place:mark], at):
            continue
        for begin in marks[index + 1 :]:
            if text.text.startswith(letters[start:], begin) and is_furniture(text, Span(mark, begin)):
                kept = window.within(Span(window.kept[0].start, mark)).kept
                return Window(text, (*kept, Span(begin, begin + size - start)))
    return window


def _breaks(text: Folded, place: int, *, before: bool) -> Iterator[int]:
    """The ends of lines and columns next to a place, the nearest first, as offsets of the folded text.

    None when the nearest is too far off for the passage to be cut there.
    """
    if before:
        origin = text.source(place, place).start
        if not BREAK.search(text.original, max(0, origin - NEAREST), origin):
            return iter(())
        found = [match.start() for match in BREAK.finditer(text.original, max(0, origin - _FARTHEST), origin)][::-1]
    else:
        origin = text.source(place - 1, place).end
        if not BREAK.search(text.original, origin, origin + NEAREST):
            return iter(())
        found = [match.start() for match in BREAK.finditer(text.original, origin, origin + _FARTHEST)]
    return (text.at(at) for at in found[:_MOST_BREAKS])
