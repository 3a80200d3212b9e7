"""The line in which something stands, and where to underline it."""

from __future__ import annotations

from provenance.formats.visible import visible, width
from provenance.named import NamedTuple
from provenance.text.lines import line_starts, position
from provenance.text.span import Span

COLUMNS = 112
"""The columns an excerpt may take; of a longer line, what stands around the place is shown."""

_MARGIN = 20  # columns kept for the surroundings of a place that is itself too long

_MARKS = 4  # characters allowed for a column on average, so that a pile of combining marks ends somewhere

_QUOTE = 60

_SENTENCE_ENDS = ".!?"


class Excerpt(NamedTuple):
    """One line as a terminal shows it. `before` and `under` are columns: those left of the place, those below it."""

    line: int
    shown: str
    before: int
    under: int


def excerpt(text: str, span: Span, columns: int = COLUMNS) -> Excerpt:
    """The line of `text` in which `span` begins, safe to print, cut to `columns` columns around the place.

    Of a place that reaches over several lines the part in its first line counts. At least one column is underlined.
    """
    line, first, last = _line(text, span.start)
    start = min(max(span.start, first), last)
    end = max(start, min(span.end, last))
    stop, taken = _ahead(text, start, end, columns - _MARGIN)
    room = columns - taken
    _, right = _ahead(text, stop, last, room)
    begin, left = _back(text, start, first, max(room // 2, room - right))
    finish, _ = _ahead(text, stop, last, room - left)
    head, tail = "…" if begin > first else "", "…" if finish < last else ""
    before = len(head) + left
    under = sum(map(width, text[start:stop].rstrip()))
    if not under and before and start < end and not width(text[start]):
        before -= 1  # a combining mark alone is underlined at the letter that carries it
    return Excerpt(line, head + visible(text[begin:finish]) + tail, before, max(under, 1))


def quote(text: str, span: Span, columns: int = _QUOTE) -> str:
    """The words at `span`, on one line, safe to print, with "…" where they are cut out of a sentence or cut off."""
    words = " ".join(text[span.start : min(span.end, span.start + columns * _MARKS)].split())
    if not words:
        return ""
    stop, _ = _ahead(words, 0, len(words), columns)
    cut = stop < len(words) or span.end > span.start + columns * _MARKS
    head = "…" if _goes_on(text[max(0, span.start - columns) : span.start]) else ""
    tail = "…" if cut or (words[-1] not in _SENTENCE_ENDS and _follows(text[span.end : span.end + columns])) else ""
    return f"{head}{visible(words[:stop].rstrip())}{tail}"


def _line(text: str, offset: int) -> tuple[int, int, int]:
    """The number of the line at `offset`, and its range without its line end."""
    at = position(text, offset)
    starts = line_starts(text)
    first = at.offset - at.column + 1
    last = starts[at.line] - 1 if at.line < len(starts) else len(text)
    if last > first and text[last - 1] == "\r":
        last -= 1
    return at.line, first, last


def _ahead(text: str, start: int, end: int, room: int) -> tuple[int, int]:
    """How far one comes from `start` towards `end` within `room` columns, and the columns that takes."""
    used = 0
    limit = min(end, start + room * _MARKS)
    for at in range(start, limit):
        columns = width(text[at])
        if used + columns > room:
            return at, used
        used += columns
    return max(start, limit), used


def _back(text: str, start: int, first: int, room: int) -> tuple[int, int]:
    """How far one comes back from `start` within `room` columns without cutting a mark off its letter."""
    used = 0
    best = start
    for at in range(start - 1, max(first, start - room * _MARKS) - 1, -1):
        columns = width(text[at])
        if used + columns > room:
            break
        used += columns
        if columns or at == first:
            best = at
    return best, used


def _goes_on(before: str) -> bool:
    """Whether a sentence begun in `before` goes on after it."""
    words = before.rstrip()
    gap = before[len(words) :]
    return bool(words) and words[-1] not in _SENTENCE_ENDS and not _ends_paragraph(gap)


def _follows(after: str) -> bool:
    """Whether a sentence goes on in `after`."""
    words = after.lstrip()
    gap = after[: len(after) - len(words)]
    return bool(words) and words[0] not in _SENTENCE_ENDS and not _ends_paragraph(gap)


def _ends_paragraph(gap: str) -> bool:
    return "\f" in gap or gap.count("\n") > 1
