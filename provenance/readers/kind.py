"""What kind of file it is: by its first bytes, by its name, by what a server says."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from types import MappingProxyType

from provenance.readers.reading import NotRead

ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        ".txt": "text",
        ".text": "text",
        ".md": "text",
        ".markdown": "text",
        ".htm": "html",
        ".html": "html",
        ".xhtml": "html",
        ".pdf": "pdf",
        ".docx": "docx",
        ".csv": "csv",
        ".tsv": "csv",
        ".xlsx": "xlsx",
        ".warc": "warc",
        ".warc.gz": "warc",
    }
)
"""File name ending -> kind."""

MEDIA_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "text/plain": "text",
        "text/markdown": "text",
        "text/html": "html",
        "application/xhtml+xml": "html",
        "application/pdf": "pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "text/csv": "csv",
        "text/tab-separated-values": "csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/warc": "warc",
    }
)
"""Media type -> kind."""

_WORDS = frozenset({"text", "csv"})
_OFFICE = {b"word/document.xml": "docx", b"xl/workbook.xml": "xlsx"}
_REFUSED = (
    (b"\xd0\xcf\x11\xe0", "it is a file of an old office program; save it as .docx, .xlsx or .pdf first"),
    (b"{\\rtf", "it is RTF; save it as .docx or .pdf first"),
    (b"%!PS", "it is PostScript; make a PDF of it first"),
)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_BEGINNING = 1024
"""Bytes in which a PDF must begin, as its readers agree, and a page of the web say what it is."""


def kind(data: bytes, name: str, media_type: str) -> str:
    """The kind of the file, a key of the table of readers. Raises NotRead where there is no reader for it.

    A file whose bytes show that it is PDF, an office file, an archived page or HTML is read as that, whatever it is
    called (but for a text or a table of HTML); of the rest, the name decides before the server.
    """
    if not data:
        raise NotRead("it is empty")
    lower = name.lower()
    named = next((ENDINGS[each] for each in sorted(ENDINGS, key=len, reverse=True) if lower.endswith(each)), None)
    shown = _by_bytes(data) or (None if named in _WORDS else _looks_like_html(data))
    found = shown or named or MEDIA_TYPES.get(media_type) or _looks_like_html(data)
    if found is None:
        raise NotRead(f"no reader for this kind of file; read are {', '.join(ENDINGS)}")
    return found


def _by_bytes(data: bytes) -> str | None:
    beginning = data[:_BEGINNING]
    for mark, refusal in _REFUSED:
        if beginning.startswith(mark):
            raise NotRead(refusal)
    if beginning.startswith(_PICTURES):
        raise NotRead("it is a picture; run a text recognition (OCR) over it and save its text")
    if b"%PDF-" in beginning:
        return "pdf"
    if beginning.startswith(b"WARC/1."):
        return "warc"
    if beginning.startswith(b"\x1f\x8b") and b"WARC/1." in _unpacked(data):
        return "warc"
    if beginning.startswith(b"PK\x03\x04"):
        # The names of the parts stand in clear text in a zip file, before each part and again at its end.
        return next((found for part, found in _OFFICE.items() if part in data), None)
    return None


def _unpacked(data: bytes) -> bytes:
    """The first bytes of a gzip file, unpacked; nothing where that fails."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data[:_BEGINNING], _BEGINNING)
    except zlib.error:
        return b""


def _looks_like_html(data: bytes) -> str | None:
    beginning = data[:_BEGINNING].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return "html" if beginning.startswith((b"<!doctype html", b"<html")) else None
