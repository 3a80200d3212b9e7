"""From the bytes of a source to its text. Each reader is one file (or folder) and one line in the table below.

A reader is a function `read(data: bytes, charset: str, progress: Progress | None) -> Reading` that raises NotRead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from types import MappingProxyType
from typing import cast

from provenance.readers.kind import kind
from provenance.readers.reading import NotRead, Progress, Reading

__all__ = ["TABLE", "NotRead", "Progress", "Reading", "read"]

TABLE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "text": ("provenance.readers.plain", "read"),
        "html": ("provenance.readers.html", "read"),
        "pdf": ("provenance.readers.pdf", "read"),
        "docx": ("provenance.readers.docx", "read"),
        "csv": ("provenance.readers.separated", "read"),
        "xlsx": ("provenance.readers.workbook", "read"),
    }
)
"""Kind of file -> (module, function). A module is imported when its reader is asked for."""


def read(
    data: bytes, name: str, *, media_type: str = "", charset: str = "", progress: Progress | None = None
) -> Reading:
    """The text of the file called `name` whose bytes are `data`.

    `media_type` and `charset` are what a server says of it; empty where nobody does. What the bytes themselves show
    goes before the name, the name before the server's word. Of an archived page, the page is read. Raises NotRead when
    there is no reader for the file, or when the reader refuses it; the exception says why.
    """
    found = kind(data, name, media_type)
    return _archived(data, progress) if found == "warc" else _by(found, data, charset, progress)


def _by(kind_of_file: str, data: bytes, charset: str, progress: Progress | None) -> Reading:
    module, function = TABLE[kind_of_file]
    reader = getattr(import_module(module), function)
    try:
        return cast(Reading, reader(data, charset, progress))
    except (NotRead, MemoryError):
        raise
    except RecursionError as error:
        raise NotRead("it is nested too deeply") from error
    except Exception as error:
        # Whatever a library says of a strange file, it says that it cannot read it.
        raise NotRead(f"it is damaged, or not what it seems to be ({type(error).__name__})") from error


def _archived(data: bytes, progress: Progress | None) -> Reading:
    """The first page of an archive that can be read: the others are what it was made of, or led to."""
    from provenance.readers.warc import pages  # noqa: PLC0415 - loads warcio, needed for archives only

    refusal = NotRead("the archive holds no page that was delivered whole")
    for page in pages(data):
        try:
            if (found := kind(page.data, "", page.media_type)) == "warc":
                continue
            reading = _by(found, page.data, page.charset, progress)
        except NotRead as error:
            refusal = error
            continue
        return replace(reading, url=page.url or reading.url, captured=page.captured)
    raise refusal
