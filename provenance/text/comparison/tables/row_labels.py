"""The rows of the tables of a text, each with its name."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.span import Span

_LEAST = 3  # rows of a table
_LONGEST = 60  # characters of a label
_CELLS = re.compile(r"[^\S\n]*(?:\||\t|[^\S\n]{2,})[^\S\n]*")
_NUMBER = re.compile(r"[~≈<>+\-−–($£€¥ ]{0,4}[0-9]")
_LABEL = re.compile(r"[^\W\d_]{2}[^\d|]*\Z")


class Row(NamedTuple):
    """A row of a table: what it is called, its range in the text, and the number of its table there."""

    label: str
    span: Span
    table: int


@lru_cache(maxsize=32)
def rows(text: str) -> tuple[Row, ...]:
    """The rows of the tables of a text that begin with a name and go on with figures."""
    found: list[Row] = []
    kept: list[Row] = []
    width, start, table = 0, 0, 0
    for line in text.split("\n"):
        cells = [each for each in _CELLS.split(line.strip().strip("|").strip()) if each]
        label = cells[0].strip() if _is_row(cells) else ""
        if label and len(cells) == width:
            kept.append(Row(label, Span(start, start + len(line)), table))
        elif label or line.strip():
            found += _whole(kept)
            width, table = len(cells), table + 1
            kept = [Row(label, Span(start, start + len(line)), table)] if label else []
        start += len(line) + 1
    return (*found, *_whole(kept))


def _whole(kept: list[Row]) -> list[Row]:
    return kept if len({each.label for each in kept}) >= _LEAST else []


def _is_row(cells: list[str]) -> bool:
    return (
        len(cells) > 1
        and len(cells[0]) <= _LONGEST
        and bool(_LABEL.match(cells[0]))
        and any(_NUMBER.match(each) for each in cells[1:])
    )
