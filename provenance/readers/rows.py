"""A table as text: one line for a row, a tab between cells, so that line and place tell which cell it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from provenance.readers.layout import LONGEST, UNPRINTABLE
from provenance.readers.reading import NotRead

_BREAKS = re.compile(r"[ \t\n\r\x0b\x0c\x85\u2028\u2029]+")
"""What a cell has in place of a blank; blanks that do not break (in "1 250") stay what they are."""


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """The rows as lines, the first row on the first line: each cell in one line of its own words, NFC.

    Empty cells at the end of a row are left out, and empty rows at the end; other empty rows are empty lines, so that
    rows and lines have the same numbers. Raises NotRead for more text than is captured.
    """
    lines: list[str] = []
    length = filled = 0
    for row in rows:
        line = "\t".join(map(cell_text, row)).rstrip("\t")
        lines.append(line)
        length += len(line) + 1
        if length > LONGEST:
            raise NotRead(f"it holds more than {LONGEST:,} characters")
        if line:
            filled = len(lines)
    return "".join(f"{line}\n" for line in lines[:filled])


def cell_text(cell: str) -> str:
    """What a cell says, in one line."""
    if cell.isascii() and cell.isalnum():
        return cell
    return _BREAKS.sub(" ", UNPRINTABLE.sub("", unicodedata.normalize("NFC", cell))).strip()
