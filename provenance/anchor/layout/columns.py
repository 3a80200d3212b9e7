"""A page of columns whose lines were captured as they stand side by side, read down one column at a time.

Such a page has wide blanks within its lines, and what stands behind them begins at the same place in line after line.
What is ranged so in short pieces is a table, which is read across.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from provenance.anchor.seeking.window import Window
from provenance.named import NamedTuple
from provenance.text.folding import Folded
from provenance.text.span import Span

GUTTER = re.compile(r"(?<=\S)[ \t]{3,}(?=\S)")  # blanks between two columns
_CELL = re.compile(r"\S+(?:[ \t]{1,2}\S+)*")
_FEWEST = 3  # lines whose second column begins at one place
_OFTEN = 3  # and one line of so many
_SHIFT = 2  # characters by which lines of a column may begin further to the left
_MOST = 4  # columns of a page of print
_PROSE = 16  # characters of a line of a column: those of a table are shorter
_BESIDE = 400  # characters on either side of a stretch in which the page is looked at, and as many as it has itself


class _Cell(NamedTuple):
    """What stands in one column of one line: its range in the text, and where in its line it begins."""

    span: Span
    indent: int


def columns(window: Window) -> tuple[Window, ...]:
    """The columns of the page that a window is taken from, each as far as the window reaches and as much again.

    None where the page has no columns of prose.
    """
    text = window.text
    start, end = text.source(window.kept[0].start, window.kept[-1].end)
    if not GUTTER.search(text.original, start, end):
        return ()
    beside = _BESIDE + end - start
    cells = _cells(text.original, max(0, start - beside), min(len(text.original), end + beside))
    edges = _edges(cells)
    if not edges:
        return ()
    stacks: list[list[Span]] = [[] for _ in range(len(edges) + 1)]
    for cell in (cell for line in cells for cell in line):
        stacks[bisect_right(edges, cell.indent + _SHIFT)].append(cell.span)
    return tuple(Window(text, kept) for each in stacks if _is_prose(each) and (kept := _kept(text, each)))


def _cells(text: str, start: int, end: int) -> list[list[_Cell]]:
    """What stands in the columns of each line of a stretch of a text."""
    before = text.rfind("\n", max(0, start - _BESIDE), start)
    start = before + 1 if before >= 0 else start
    lines: list[list[_Cell]] = []
    while start < end:
        stop = text.find("\n", start, end + _BESIDE)
        stop = min(end + _BESIDE, len(text)) if stop < 0 else stop
        found = (Span(*match.span()) for match in _CELL.finditer(text, start, stop))
        lines.append([_Cell(span, span.start - start) for span in found])
        start = stop + 1
    return lines


def _edges(lines: list[list[_Cell]]) -> list[int]:
    """Where the columns behind the first one begin, in characters from the beginning of a line."""
    begins = Counter(cell.indent for line in lines for cell in line[1:])
    least = max(_FEWEST, sum(map(bool, lines)) // _OFTEN)
    edges: list[int] = []
    for indent in sorted(begins):
        near = sum(begins[indent + shift] for shift in range(_SHIFT + 1))
        if near >= least and (not edges or indent > edges[-1] + _PROSE):
            edges.append(indent)
    return edges if len(edges) < _MOST else []


def _is_prose(cells: list[Span]) -> bool:
    return len(cells) >= _FEWEST and sum(cell.length for cell in cells) >= _PROSE * len(cells)


def _kept(text: Folded, cells: Iterable[Span]) -> tuple[Span, ...]:
    found = (Span(text.at(cell.start), text.at(cell.end)) for cell in cells)
    return tuple(span for span in found if span.length)
