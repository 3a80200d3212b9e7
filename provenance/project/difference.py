"""A change of a text as a unified diff."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from provenance.model import Edit
from provenance.named import NamedTuple
from provenance.project.mending import Mended, replaced
from provenance.text.lines import line_starts

CONTEXT = 3
"""Unchanged lines shown around a change."""


class _Block(NamedTuple):
    """Lines `start` to `end` (from 0, half-open) of a text, as they were and as they become."""

    start: int
    end: int
    old: list[str]
    new: list[str]


def difference(path: str, text: Mended) -> str:
    """The change of the text at `path`, as `git apply` reads it.

    It is built from the edits, not by comparing lines, so its cost is that of writing it.
    """
    lines = _lines(text.before)
    out = [f"--- a/{path}\n+++ b/{path}\n"]
    grown = 0
    for hunk in _hunks(_blocks(text)):
        first, last = max(0, hunk[0].start - CONTEXT), min(len(lines), hunk[-1].end + CONTEXT)
        added = sum(len(block.new) - len(block.old) for block in hunk)
        out.append(f"@@ -{_range(first, last - first)} +{_range(first + grown, last - first + added)} @@\n")
        at = first
        for block in hunk:
            out += _marked(" ", lines[at : block.start]) + _marked("-", block.old) + _marked("+", block.new)
            at = block.end
        out += _marked(" ", lines[at:last])
        grown += added
    return "".join(out)


def _marked(mark: str, lines: Sequence[str]) -> list[str]:
    ends = ("", "\n\\ No newline at end of file\n")
    return [f"{mark}{line}{ends[not line.endswith(chr(10))]}" for line in lines]


def _lines(text: str) -> list[str]:
    """The lines with their line ends; a line ends at a line feed and nowhere else."""
    starts = line_starts(text)
    return [text[start:end] for start, end in zip(starts, (*starts[1:], len(text)), strict=True) if end > start]


def _blocks(text: Mended) -> list[_Block]:
    """The lines that change; edits of one line go together."""
    starts = line_starts(text.before)
    spans: list[tuple[int, int, list[Edit]]] = []
    for edit in text.edits:
        first, last = (bisect_right(starts, offset) - 1 for offset in edit.place.span)
        if spans and first < spans[-1][1]:
            first, _, before = spans.pop()
            spans.append((first, last + 1, [*before, edit]))
        else:
            spans.append((first, last + 1, [edit]))
    return [_block(text.before, starts, *each) for each in spans]


def _block(text: str, starts: Sequence[int], first: int, end: int, edits: Sequence[Edit]) -> _Block:
    low, high = starts[first], starts[end] if end < len(starts) else len(text)
    return _Block(first, end, _lines(text[low:high]), _lines(replaced(text, low, high, edits)))


def _hunks(blocks: Sequence[_Block]) -> Iterator[list[_Block]]:
    """Blocks whose context would meet go together."""
    hunk: list[_Block] = []
    for block in blocks:
        if hunk and block.start - hunk[-1].end > 2 * CONTEXT:
            yield hunk
            hunk = []
        hunk.append(block)
    if hunk:
        yield hunk


def _range(first: int, count: int) -> str:
    return f"{first + 1 if count else first},{count}"
