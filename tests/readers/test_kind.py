from __future__ import annotations

import pytest

from provenance.readers import NotRead
from provenance.readers.kind import kind


@pytest.mark.parametrize(
    ("data", "name", "media_type", "expected"),
    [
        (b"%PDF-1.7", "report.html", "text/html", "pdf"),
        (b"junk\n%PDF-1.4", "report", "", "pdf"),
        (b"<!DOCTYPE html>", "report", "", "html"),
        (b"\n <html>", "", "application/octet-stream", "html"),
        (b"<!DOCTYPE html>", "page.txt", "", "text"),
        (b"plain", "NOTES.TXT", "text/html", "text"),
        (b"plain", "download", "text/csv", "csv"),
        (b"a,b", "https://example.org/table.csv", "text/plain", "csv"),
    ],
)
def test_bytes_then_name_then_server(data: bytes, name: str, media_type: str, expected: str) -> None:
    assert kind(data, name, media_type) == expected


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"", "a.txt", "empty"),
        (b"\xd0\xcf\x11\xe0", "a.doc", "old office program"),
        (rb"{\rtf1 x}", "a.rtf", "RTF"),
        (b"%!PS-Adobe", "a.ps", "PostScript"),
        (b"\x89PNG\r\n", "a.pdf", "picture"),
        (b"\xff\xd8\xff\xe0", "scan.jpg", "picture"),
        (b"x", "a.exe", "no reader for this kind of file; read are .txt"),
        (b"PK\x03\x04 something", "a.zip", "no reader"),
    ],
)
def test_what_is_refused(data: bytes, name: str, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        kind(data, name, "")
