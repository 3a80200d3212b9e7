"""Excel workbooks, by openpyxl: each sheet a table, as its cells are shown."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

import openpyxl

from provenance.readers.archive_part import refuse_bombs
from provenance.readers.layout import laid_out
from provenance.readers.reading import NotRead, Progress, Reading
from provenance.readers.rows import as_text

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

MOST_CELLS = 5_000_000
"""A workbook that claims more cells in a sheet is read up to its last row with something in it, and no further."""


def read(data: bytes, charset: str = "", progress: Progress | None = None) -> Reading:
    """The text of a workbook: the name of each sheet on a line, then its rows; sheets are ended by form feeds.

    Of a formula the result is read that was last computed. Raises NotRead.
    """
    refuse_bombs(data)
    book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
    sheets = list(_sheets(book, progress))
    if not any(text for _, text in sheets):
        raise NotRead("its sheets are empty")
    hidden = [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"]
    return Reading(
        text="\f".join(laid_out(f"{title}\n{text}") for title, text in sheets),
        media_type=MEDIA_TYPE,
        reader=f"openpyxl {openpyxl.__version__}",
        notes=(f"hidden sheets were read too: {', '.join(hidden)}",) if hidden else (),
    )


def _sheets(book: Any, progress: Progress | None) -> Iterator[tuple[str, str]]:
    for number, sheet in enumerate(book.worksheets, start=1):
        # A file may claim any size; what is there is found by reading.
        sheet.reset_dimensions()
        yield sheet.title, as_text(_shown_row(row) for row in _bounded(sheet))
        if progress is not None:
            progress(number, len(book.worksheets))


def _bounded(sheet: Any) -> Iterator[Sequence[Any]]:
    cells = 0
    for row in sheet.iter_rows():
        cells += len(row)
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
