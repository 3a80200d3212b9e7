"""What stands within a passage and is no part of it: note marks, targets of links, tags, heads and feet of pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from provenance.anchor.aligning.bitvector import Alignment
from provenance.anchor.layout.page_ends import BREAK, NEAREST, is_furniture
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.text.folding import letters_of
from provenance.text.span import Span

_MARK = re.compile(
    r"(?<=\])\([^()\s]{1,300}(?:\s\"[^\"\n]{0,100}\")?\)"  # the target of a link in Markdown
    r"|\[\^[^\s\[\]]{1,40}\]"  # a note in Markdown
    r"|\[(?:\d{1,3}(?:[,–-]\s?\d{1,3}){0,5}|[a-z]|[*†‡§]{1,3})\]|\{\d{1,3}\}"  # a note by number, letter or sign
    r"|(?<=[^\W\d_]{3})\(\d{1,3}\)(?=[\s.,;:])"  # one in round brackets, with no blank before it
    r"|(?<=[^\W\d_]{3})\d{1,3}(?![\w%]|[.,]\d)"  # one whose raising was lost
    r"|(?<=[^\W\d_][.,;:!?”\"'’)])\d{1,3}(?=\s)"
    r"|<sup>[^<>\n]{0,20}</sup>"
    r"|(?<=\n)[ \t—–-]{0,40}\d{1,4}[ \t—–-]{0,40}(?=[\n\f])"  # a page number that has a line of its own
    r"|</?[A-Za-z][^<>\n]{0,100}>"  # a tag
    r"|\[[^\[\]]{2,60}\](?!\()"  # a note of who set the text: "[Laughter.]", "[page 34]"
)
_CLUE = re.compile(r"[\f\[<{]|[ \t]{3}|[^\W\d_][.,;:!?”\"'’)(]?\d")  # the end of a page, or where a mark may begin
_LONGEST_LINE = 200  # characters of a line that is no part of a passage; paragraphs are longer
_MOST_BREAKS = 24  # line ends between two runs: a page has a head and a foot, of some lines each
_BESIDE = 20  # letters of context on each side
_LONGEST_HEAD = 400  # letters
_RUN = 7  # letters: shorter runs are there twice


def may_intrude(text: str, start: int, end: int) -> bool:
    """Whether something between two offsets of a text, or near them, may be no part of a passage there."""
    low, high = max(0, start - NEAREST), end + NEAREST
    if _CLUE.search(text, low, high):
        return True
    at = text.find("\n", low, high)
    while at >= 0:
        line_end = text.find("\n", at + 1, at + _LONGEST_LINE)
        if line_end >= 0 and not text[at:line_end].isspace():
            return True
        at = text.find("\n", at + 1, high)
    return False


def is_marked(text: str, start: int, end: int) -> bool:
    """Whether a line ends between two offsets of a text, or a note, a tag or the like may begin there."""
    return text.find("\n", start, end) >= 0 or bool(_CLUE.search(text, start, end))


def without_marks(window: Window, selector: Selector) -> Window:
    """The window without the note marks, targets of links and tags that the passage does not have."""
    span = window.text.source(window.kept[0].start, window.kept[-1].end)
    text = window.text.original
    gaps: list[Span] = []
    for match in _MARK.finditer(text, *span):
        before = letters_of(text[max(0, match.start() - 3) : match.start()])
        mark = letters_of(match[0])
        # "tbz2" where the passage has "tbz3": a digit that belongs to the word, and is another.
        another = mark.isdigit() and any(f"{before}{digit}" in selector.letters for digit in "0123456789")
        begins = selector.letters.startswith(mark)
        if mark and not another and not begins and before + mark not in selector.letters:
            gaps.append(Span(window.text.at(match.start()), window.text.at(match.end())))
    return window.without(gaps)


def without_lines(window: Window, _found: Alignment, selector: Selector) -> Window:
    """The window without the whole lines that stand between two parts of the passage, as heads of pages do.

    Where what precedes and what follows is known by runs that the passage has too, the lines to leave out are those
    that have as many letters as the second run stands further on than in the passage.
    """
    first, last = window.kept[0].start, window.kept[-1].end
    if not BREAK.search(window.text.original, *window.text.source(first, last)):
        return window
    # Its context may be what is left of it before a head that stands behind its first word.
    passage = selector.before[-_BESIDE:] + selector.letters + selector.after[:_BESIDE]
    gaps = [
        gap
        for (first, here), (second, there) in pairwise(_runs(window.letters, passage))
        if 0 < (more := (there - here) - (second - first)) <= _LONGEST_HEAD
        and (gap := _lines(window, here + _RUN, there, more, (second - first) // 2))
    ]
    return window.without(gaps)


def _runs(letters: str, passage: str) -> Iterator[tuple[int, int]]:
    """Where runs of the passage stand in it and in the window, in order: the first one stands there once."""
    last = -1
    for at in range(0, len(passage) - _RUN + 1, 2):
        run = passage[at : at + _RUN]
        place = letters.find(run, last + 1)
        near = place - last <= _LONGEST_HEAD if last >= 0 else letters.find(run, place + 1) < 0
        if place >= 0 and near:
            last = place
            yield at, place


def _lines(window: Window, start: int, end: int, size: int, tolerance: int) -> Span | None:
    """The lines between two offsets of the window that have most nearly `size` letters."""
    # Letters of the head may be those of the passage by chance, so that a run reaches into the head from either side.
    span = window.text.source(*window.place(max(0, start - _RUN), min(end + _RUN, window.size)))
    breaks = [match.start() for match in BREAK.finditer(window.text.original, *span)][:_MOST_BREAKS]
    marks = [window.text.at(at) for at in breaks]
    gaps = [Span(*pair) for pair in combinations(marks, 2)]
    lengths = {gap: window.offset(gap.end) - window.offset(gap.start) for gap in gaps}  # of what is still there
    found = min(gaps, key=lambda gap: abs(lengths[gap] - size), default=None)
    if not found or not lengths[found] or abs(lengths[found] - size) > 2 + tolerance:
        return None
    return found if is_furniture(window.text, found) else None
