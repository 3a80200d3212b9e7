"""The tables of a text in rows and columns, however it draws them: parted by tabs, by upright strokes, or by blanks.

They are read as a captured table is, so that heads, captions and headings are the same thing in both.
"""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.cells.sheet import Sheet
from provenance.text.span import Span

_LONGEST = 200_000  # characters of a text
_LONGEST_CELL = 80  # characters: what is longer is prose that has two blanks in it
_BLANKS = re.compile(r"[^\S\n]{2,}")
_RULE = re.compile(r"[-=_:|+ \t]{3,}\Z")


class Grid(NamedTuple):
    """A text as a sheet of cells, of which `spans` gives the ranges in the text, for each line."""

    sheet: Sheet
    spans: tuple[tuple[Span, ...], ...]

    def span(self, row: int, column: int) -> Span:
        """The range of a cell, by its row and column from 1."""
        return self.spans[row - 1][column - 1]


@lru_cache(maxsize=32)
def grid(text: str) -> Grid | None:
    """A text as a grid; None where nothing in it looks like a table."""
    if len(text) > _LONGEST or not any(mark in text for mark in ("  ", "\t", "|")):
        return None
    lines: list[str] = []
    spans: list[tuple[Span, ...]] = []
    start = 0
    for line in text.split("\n"):
        cells = _cells(line, start)
        if any(span.length > _LONGEST_CELL for span in cells) or _RULE.match(line):
            cells = () if _RULE.match(line) else (Span(start, start + len(line)),)
        spans.append(cells)
        lines.append("\t".join(text[slice(*span)].replace("\t", " ") for span in cells))
        start += len(line) + 1
    drawn = "\n".join(lines).replace("\f", " ")
    return Grid(Sheet(drawn, 1, "", 0, len(drawn)), tuple(spans))


def _cells(line: str, start: int) -> tuple[Span, ...]:
    """The cells of a line of a text that begins at `start`, each without the blanks around it."""
    if "\t" in line:
        parts = _parted(line, "\t", 0, len(line))
    elif "|" in line:
        left = len(line) - len(line.lstrip())
        left += line.startswith("|", left)
        right = len(line.rstrip())
        parts = _parted(line, "|", left, right - line.endswith("|", left, right))
    else:
        cuts = [(0, 0), *(each.span() for each in _BLANKS.finditer(line.rstrip())), (len(line), len(line))]
        parts = [(cuts[at][1], cuts[at + 1][0]) for at in range(len(cuts) - 1)]
    return tuple(_trimmed(line, *part, start) for part in parts)


def _parted(line: str, mark: str, left: int, right: int) -> list[tuple[int, int]]:
    found, at = [], left
    while (cut := line.find(mark, at, right)) >= 0:
        found.append((at, cut))
        at = cut + 1
    return [*found, (at, right)]


def _trimmed(line: str, left: int, right: int, start: int) -> Span:
    words = line[left:right]
    inner = words.strip()
    at = left + (len(words) - len(words.lstrip()) if inner else 0)
    return Span(start + at, start + at + len(inner))
