"""Archived pages (WARC, ISO 28500): the page in the file, with the day and the address of its capture."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from provenance.named import NamedTuple
from provenance.readers.reading import NotRead

LARGEST = 200_000_000
"""A file above this many bytes is refused."""

LARGEST_PAGE = 100_000_000
"""An archived page above this many bytes, unpacked, is passed over."""

_PIECE = 1_000_000  # bytes


class Archived(NamedTuple):
    """A page as an archive holds it: its bytes, what the server said of it, its address, the day (ISO 8601)."""

    data: bytes
    media_type: str
    charset: str
    url: str
    captured: str


def pages(data: bytes) -> Iterator[Archived]:
    """The pages of an archive that were delivered whole and well, in its order. Raises NotRead for a damaged one."""
    if len(data) > LARGEST:
        raise NotRead(f"it is larger than {LARGEST:,} bytes")
    try:
        for record in ArchiveIterator(BytesIO(data)):
            if record.rec_type in {"response", "resource"} and (page := _page(record)) is not None:
                yield page
    except (ArchiveLoadFailed, EOFError, OSError, ValueError, KeyError, AttributeError) as error:
        raise NotRead("it is damaged, or no web archive") from error


def _breaks_off(stream: Any) -> bool:
    """Whether a record is shorter than it says: then something is left to be read, and nothing comes."""
    while stream.read(_PIECE):
        pass
    return bool(getattr(stream, "limit", None))


def _page(record: Any) -> Archived | None:
    headers = record.http_headers
    if headers is not None and headers.get_statuscode() != "200":
        return None
    data = record.content_stream().read(LARGEST_PAGE + 1)
    if not data or len(data) > LARGEST_PAGE or _breaks_off(record.raw_stream):
        return None
    said = (headers or record.rec_headers).get_header("Content-Type") or ""
    media_type, _, parameters = said.partition(";")
    _, found, charset = parameters.partition("charset=")
    return Archived(
        data,
        media_type.strip().lower(),
        charset.strip().strip("\"'") if found else "",
        record.rec_headers.get_header("WARC-Target-URI") or "",
        (record.rec_headers.get_header("WARC-Date") or "")[:10],
    )
