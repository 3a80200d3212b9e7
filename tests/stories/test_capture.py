from __future__ import annotations

import hashlib

import pytest

from provenance import records
from provenance.readers import Reading
from provenance.stories.capture import NotCaptured, Request, capture

TEXT = "The utility replaced 15% of its pipes.\n"
READING = Reading(TEXT, "text/plain", "plain")
HASH = hashlib.sha256(TEXT.encode()).hexdigest()
T, R = "s/report.txt", "s/report.yml"


def test_a_new_source_gets_text_and_record() -> None:
    request = Request("report", "2026-11-22", "secondary", ("unknown", "a:b"), "https://example.org/a?b=1#c")
    made = capture(request, READING, (T, None), (R, None))
    assert made.files[T] == (None, TEXT)
    record, findings = records.parse(made.files[R][1].encode(), R, "report")
    assert findings == ()
    assert record is not None
    assert (record.tier, record.derives_from, record.unknown_derivation) == ("secondary", ("unknown", "a:b"), False)
    assert record.capture.sha256 == HASH
    assert record.capture.captured == "2026-11-22"
    assert record.capture.source_url == "https://example.org/a?b=1#c"


def test_twice_the_same_is_nothing_to_do() -> None:
    request = Request("report", "2026-11-22")
    first = capture(request, READING, (T, None), (R, None))
    again = capture(request, READING, (T, TEXT.encode()), (R, first.files[R][1].encode()))
    assert again.files == {}


@pytest.mark.parametrize(
    "record", ["tier: primary\n", "tier: primary", "# a comment\n", "", "spans:\n  a: {exact: b}\n"]
)
def test_a_record_that_is_there_keeps_every_byte(record: str) -> None:
    made = capture(Request("report", "2026-11-22", "secondary"), READING, (T, None), (R, record.encode()))
    before, after = made.files[R]
    assert before == record
    assert after.startswith(record)
    known, findings = records.parse(after.encode(), R, "report")
    assert findings == ()
    assert known is not None
    assert known.capture.sha256 == HASH


@pytest.mark.parametrize(
    ("text", "record", "why"),
    [
        (b"Another text.\n", None, "another text"),
        (None, b"snapshot: {sha256: " + b"0" * 64 + b"}\n", "another text"),
        (None, b"teir: primary\n", "errors"),
        (None, b"? tier\n: primary\n", "by hand"),
        (None, b"keep: none\n", "no text is kept"),
        (None, b"\xff", "UTF-8"),
    ],
)
def test_what_would_overwrite_or_break_is_refused(text: bytes | None, record: bytes | None, why: str) -> None:
    with pytest.raises(NotCaptured, match=why):
        capture(Request("report", "2026-11-22"), READING, (T, text), (R, record))


def test_a_text_with_other_line_ends_is_the_same() -> None:
    made = capture(Request("report", "2026-11-22"), READING, (T, TEXT.replace("\n", "\r\n").encode()), (R, None))
    assert set(made.files) == {R}
