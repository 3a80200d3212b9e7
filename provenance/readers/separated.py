"""Tables in plain text: CSV and its relatives."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator

from provenance.readers.encoding import decoded
from provenance.readers.reading import NotRead, Progress, Reading
from provenance.readers.rows import as_text

LARGEST = 50_000_000
"""A file above this many bytes is refused."""

LONGEST_CELL = 1_000_000
"""Characters: a longer cell means that a quotation mark is missing, or that this is no table."""

READER = "csv 2"
"""This reader; the first one left out empty rows."""

MOST_CELLS = 5_000_000
"""A table with more cells is refused, and a line with more than a hundredth of them."""

_DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 50
_LONGEST_LOOKED_AT = 100_000  # characters of a line


def read(data: bytes, charset: str = "", progress: Progress | None = None) -> Reading:
    """The text of a table, one line for a row and a tab between cells. Raises NotRead.

    The delimiter is the one by which the first rows fall into the same number of cells.
    """
    if len(data) > LARGEST:
        raise NotRead(f"it is larger than {LARGEST:,} bytes")
    table, notes = decoded(data, charset)
    table = table.removeprefix("\ufeff")
    try:
        text = as_text(_rows(table, _delimiter(table)))
    except csv.Error as error:
        raise NotRead(f"it cannot be read as a table ({error})") from error
    if not text:
        raise NotRead("it holds no text")
    return Reading(text=text, media_type="text/csv", reader=READER, notes=notes)


def _rows(table: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    cells = 0
    for row in csv.reader(_narrow(table, delimiter), delimiter=delimiter):
        cells += len(row) + 1
        if cells > MOST_CELLS:
            raise NotRead(f"it has more than {MOST_CELLS:,} cells")
        yield row


def _narrow(table: str, delimiter: str) -> Iterator[str]:
    """The lines of a table; NotRead for one that has too many cells to be taken apart."""
    for line in _lines(table):
        if line.count(delimiter) > MOST_CELLS // 100:
            raise NotRead(f"it has a line with more than {MOST_CELLS // 100:,} cells")
        yield line


def _lines(table: str) -> Iterator[str]:
    start = 0
    while start < len(table):
        end = table.find("\n", start) + 1 or len(table)
        yield table[start:end]
        start = end


def _delimiter(table: str) -> str:
    lines = [line[:_LONGEST_LOOKED_AT] for _, line in zip(range(_LOOKED_AT), _lines(table), strict=False)]
    return max(_DELIMITERS, key=lambda each: _regularity(lines, each))


def _regularity(lines: list[str], delimiter: str) -> tuple[int, int]:
    """How many of the first rows have the same number of cells, more than one, and how many cells those are."""
    try:
        counts = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
    except csv.Error:
        return 0, 0
    cells, rows = max(counts.items(), key=lambda each: (each[0] > 1, each[1], each[0]), default=(0, 0))
    return (rows, cells) if cells > 1 else (0, 0)
