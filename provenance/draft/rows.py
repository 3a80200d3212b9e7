"""Where the rows of a table stand."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.draft.prose import Prose
from provenance.text.span import Span


def extent_of_row(draft: str, cells: Sequence[Prose]) -> Span:
    """The range of a row in the `draft`: its cells with the pipes around them; empty, at 0, where no cell has words."""
    filled = [cell.extent() for cell in cells if cell.text.text]
    if not filled:
        return Span(0, 0)
    start, end = filled[0].start, filled[-1].end
    while start and draft[start - 1] in "| \t":
        start -= 1
    while draft[end : end + 1] in {"|", " ", "\t"}:
        end += 1
    row = draft[start:end]
    return Span(start + len(row) - len(row.lstrip()), start + len(row.rstrip()))
