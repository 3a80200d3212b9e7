"""A table as text: one line for a row, a tab between cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_BREAKS = re.compile(r"\s+")


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """The rows as lines, each cell in one line of its own words; empty cells at the end of a row and rows of empty
    cells are left out."""
    lines = ("\t".join(_BREAKS.sub(" ", cell).strip() for cell in row).rstrip("\t") for row in rows)
    return "".join(f"{line}\n" for line in lines if line)
