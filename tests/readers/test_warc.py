from __future__ import annotations

from io import BytesIO

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from provenance.readers import NotRead, read
from tests.readers.pdf_writer import pdf


def archive(*pages: tuple[str, str, str, bytes], packed: bool = True) -> bytes:
    """Each page: its address, the status line, its media type, its bytes."""
    target = BytesIO()
    writer = WARCWriter(target, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "a test"}))
    for url, status, media_type, data in pages:
        head = StatusAndHeaders(status, [("Content-Type", media_type)], protocol="HTTP/1.1")
        day = {"WARC-Date": "2024-04-16T10:00:00Z"}
        body = BytesIO(data)
        writer.write_record(
            writer.create_warc_record(url, "response", body, len(data), warc_headers_dict=day, http_headers=head)
        )
    return target.getvalue()


PAGE = ("https://example.org/story", "200 OK", "text/html; charset=windows-1252", "<p>Na\xefve.</p>".encode("latin-1"))


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("name", ["story.warc.gz", "story.warc", "story"])
def test_an_archived_page_comes_with_its_day_and_address(packed: bool, name: str) -> None:
    reading = read(archive(PAGE, packed=packed), name)
    assert (reading.text, reading.url, reading.captured) == ("Naïve.\n", "https://example.org/story", "2024-04-16")


def test_what_led_to_the_page_is_passed_over() -> None:
    moved = ("https://example.org/", "301 Moved", "text/html", b"<p>Moved.</p>")
    picture = ("https://example.org/a.png", "200 OK", "image/png", b"\x89PNG....")
    report = ("https://example.org/report", "200 OK", "application/pdf", pdf([["The report."]]))
    reading = read(archive(moved, picture, report, PAGE), "story.warc.gz")
    assert (reading.text, reading.url) == ("The report.\n", "https://example.org/report")


def test_an_archive_in_an_archive_is_not_opened() -> None:
    inner = archive(PAGE)
    outer = archive(("https://example.org/a.warc.gz", "200 OK", "application/warc", inner))
    with pytest.raises(NotRead, match="no page"):
        read(outer, "story.warc.gz")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (archive(), "no page"),
        (archive(PAGE)[:-100], "damaged|no page|nothing can be seen"),
        (b"WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n", "damaged|no page"),
        (b"WARC/1.0\r\n" + b"x" * 10_000, "damaged|no page"),
        (b"WARC/1.0\r\n" * 1_000, "damaged|no page"),
    ],
    ids=range(5),
)
def test_what_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        read(data, "story.warc")


def test_a_page_that_is_shorter_than_the_archive_says_was_not_delivered_whole() -> None:
    before, mark, behind = archive(PAGE, packed=False).rpartition(b"Content-Length: ")
    longer = before + mark + b"9" + behind
    with pytest.raises(NotRead, match="delivered whole"):
        read(longer, "page.warc")


def test_a_page_sent_in_chunks_was_delivered_whole() -> None:
    target = BytesIO()
    writer = WARCWriter(target, gzip=True)
    head = StatusAndHeaders(
        "200 OK", [("Content-Type", "text/html"), ("Transfer-Encoding", "chunked")], protocol="HTTP/1.1"
    )
    body = b"9\r\n<p>Words.\r\n4\r\n</p>\r\n0\r\n\r\n"
    writer.write_record(
        writer.create_warc_record("https://example.org/", "response", BytesIO(body), len(body), http_headers=head)
    )
    assert read(target.getvalue(), "page.warc.gz").text == "Words.\n"
