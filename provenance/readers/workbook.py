"""Excel workbooks, by openpyxl: each sheet a table, as its cells are shown."""

from __future__ import annotations

import datetime
import re
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

import openpyxl

from provenance.readers.archive_part import refuse_bombs
from provenance.readers.layout import LONGEST
from provenance.readers.reading import NotRead, Progress, Reading
from provenance.readers.rows import as_text, cell_text

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

MOST_CELLS = 5_000_000
"""A workbook with a sheet of more cells is refused; how many a file claims to have counts for nothing."""

MOST_ROWS = 1_048_576
"""Rows that spreadsheet programs know; a file that numbers one higher is refused."""

_PIECE = 1_000_000  # bytes of a sheet that are looked through at once
_LONGEST_FORMULA = 40_000  # bytes of a cell with a formula; Excel takes 8,192 characters
_FORMULA = re.compile(
    rb"<(?:\w{1,20}:)?c(\s[^<>]{0,500})?>\s{0,20}<(?:\w{1,20}:)?f(?:\s[^<>]{0,2000})?(?:/>|>[^<]{0,33000}</(?:\w{1,20}:)?f>)"
    rb"\s{0,20}(?:<(?:\w{1,20}:)?v ?/>|<(?:\w{1,20}:)?v></(?:\w{1,20}:)?v>)?\s{0,20}</(?:\w{1,20}:)?c>"
)
_REFERENCE = re.compile(rb'\sr="([A-Z]{1,3}[0-9]{1,7})"')


def read(data: bytes, charset: str = "", progress: Progress | None = None) -> Reading:
    """The text of a workbook: the name of each sheet on a line, then its rows; sheets are ended by form feeds.

    Of a formula the result is read that was last computed; where none was, the cell is empty, and that is said. Of
    merged cells the first has the words. Raises NotRead.
    """
    refuse_bombs(data)
    book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
    sheets = list(_sheets(book, progress))
    uncomputed = [place for sheet in book.worksheets for place in _uncomputed(data, sheet)]
    if not any(text for _, text in sheets):
        raise NotRead(f"its sheets are empty{f': {_open(len(uncomputed))}' if uncomputed else ''}")
    if sum(len(text) for _, text in sheets) > LONGEST:
        raise NotRead(f"it holds more than {LONGEST:,} characters")
    return Reading(
        text="\f".join(f"{cell_text(title) or 'Sheet'}\n{text}" for title, text in sheets),
        media_type=MEDIA_TYPE,
        reader=f"openpyxl {openpyxl.__version__}",
        notes=tuple(_notes(book, uncomputed)),
    )


def _notes(book: Any, uncomputed: Sequence[str]) -> Iterator[str]:
    if hidden := [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"]:
        yield f"hidden sheets were read too: {', '.join(hidden)}"
    if charts := len(book.sheetnames) - len(book.worksheets):
        yield (
            f"{charts} sheets with a chart only were not read"
            if charts > 1
            else "a sheet with a chart only was not read"
        )
    if uncomputed:
        shown = ", ".join(uncomputed[:5]) + (", …" if len(uncomputed) > 5 else "")
        yield f"{_open(len(uncomputed))} ({shown})"


def _open(count: int) -> str:
    what = "1 formula has" if count == 1 else f"{count:,} formulas have"
    return f"{what} no computed value; open it in a spreadsheet program, save it there, and capture it again"


def _uncomputed(data: bytes, sheet: Any) -> Iterator[str]:
    """The cells with a formula of which nobody has computed the value; empty text is a value."""
    with zipfile.ZipFile(BytesIO(data)) as archive, archive.open(sheet._worksheet_path.lstrip("/")) as part:
        left = b""
        while more := part.read(_PIECE):
            left += more
            end = 0
            for cell in _FORMULA.finditer(left):
                end = cell.end()
                if b't="str"' not in (cell[1] or b""):
                    place = _REFERENCE.search(cell[1] or b"")
                    yield f"{sheet.title}!{place[1].decode()}" if place else sheet.title
            left = left[max(end, len(left) - _LONGEST_FORMULA) :]


def _sheets(book: Any, progress: Progress | None) -> Iterator[tuple[str, str]]:
    for number, sheet in enumerate(book.worksheets, start=1):
        # A file may claim any size; what is there is found by reading.
        sheet.reset_dimensions()
        yield sheet.title, as_text(_shown_row(row) for row in _bounded(sheet))
        if progress is not None:
            progress(number, len(book.worksheets))


def _bounded(sheet: Any) -> Iterator[Sequence[Any]]:
    cells = 0
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells += len(row)
        if number > MOST_ROWS:
            raise NotRead(f"the sheet {sheet.title} has more than {MOST_ROWS:,} rows")
        if cells > MOST_CELLS:
            raise NotRead(f"the sheet {sheet.title} has more than {MOST_CELLS:,} cells")
        yield row


def _shown_row(row: Sequence[Any]) -> list[str]:
    return [_shown(cell.value, cell.number_format) for cell in row]


def _shown(value: object, number_format: str | None) -> str:
    """A value as a reader of the sheet knows it; of the format only what changes its meaning: percent and dates."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "minutes")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    percent = "%" in (number_format or "")
    # Fifteen digits are what a sheet keeps; more are noise of the binary fraction.
    return f"{value * 100:.15g}%" if percent else _plain(value)


def _plain(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.15g}"
