"""Where the passages that a record names stand in its captured text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from provenance.model import Record, RecordedSpan, Source, Span
from provenance.text.cells import NoAddress, NotSelected, Selected, Selector, select

if TYPE_CHECKING:
    from provenance.text.comparison.dates.times import Time


def selected(record: Record | None, recorded: RecordedSpan, text: str) -> Selected | NotSelected:
    """The cells of a table that a passage of a record names, in `text`; or why they are not there."""
    cells = recorded.cells
    if cells is None:
        return NotSelected("it names no cells")
    if why := _no_table(record, text):
        return NotSelected(why)
    workbook = record is not None and record.capture.is_workbook
    try:
        return select(text, Selector(*cells), named_sheets=workbook)
    except NoAddress as error:
        return NotSelected(str(error))


def placed(source: Source, recorded: RecordedSpan) -> Span | None:
    """Where a passage stands in the captured text of its source: its words, or the first to the last of its cells."""
    if recorded.cells is not None and not source.is_excerpt:
        found = selected(source.record, recorded, source.text)
        return found.span if isinstance(found, Selected) else None
    # Imported here: it is not needed for cells.
    from provenance import anchor  # noqa: PLC0415

    return anchor.locate(source.text, recorded.exact, recorded.prefix, recorded.suffix).span


def undated(found: Selected) -> str:
    """What stands over cells. Where they have years of their own, those of a caption ("2015–2023") are of others."""
    # Imported here: it brings all that reads figures.
    from provenance.text.comparison.dates.times import times  # noqa: PLC0415

    if not times(found.words):
        return found.above
    lines = found.above.split("\n")
    return "\n".join(line if line in found.words else _without(line, times(line)) for line in lines)


def _without(line: str, times: Sequence[Time]) -> str:
    for time in reversed(times):
        line = f"{line[: time.span.start]} {line[time.span.end :]}"
    return line


def _no_table(record: Record | None, text: str) -> str:
    """Why a text has no cells, by the file that it was read from; tabs in the text of a page are none."""
    capture = record.capture if record else None
    if capture is not None and capture.is_table:
        return ""
    media_type = capture.original.media_type if capture and capture.original else ""
    unknown = not media_type or media_type.startswith("application/warc")
    return "" if unknown and "\t" in text else "its captured text is no table"
