from __future__ import annotations

import hashlib
from collections.abc import Mapping

import pytest

from provenance import records
from provenance.model import Record
from provenance.readers import Reading
from provenance.stories.capture import Capturing, NotCaptured, Original, Paths, Request, capture
from provenance.stories.capture.language import doubt

TEXT = "The utility replaced 15% of its pipes.\n"
READING = Reading(TEXT, "text/plain", "plain")
FILE = Original(TEXT.encode(), "text/plain")
HASH = hashlib.sha256(TEXT.encode()).hexdigest()
T, R = "s/report.txt", "s/report.yml"
PATHS = Paths("s/report", "private/report")


def captured(
    request: Request,
    files: Mapping[str, bytes] | None = None,
    reading: Reading | None = READING,
    file: Original | None = FILE,
    paths: Paths = PATHS,
) -> Capturing:
    return capture(request, reading, paths, (files or {}).get, file)


def record_of(made: Capturing) -> Record:
    record, findings = records.parse(made.files[R][1] or b"", R, "report")
    assert findings == ()
    assert record is not None
    return record


def test_a_new_source_gets_text_and_record() -> None:
    request = Request("report", "2026-11-22", "secondary", ("unknown", "a:b"), "https://example.org/a?b=1#c")
    made = captured(request)
    assert made.files[T] == (None, TEXT.encode())
    record = record_of(made)
    assert (record.tier, record.derives_from, record.unknown_derivation) == ("secondary", ("unknown", "a:b"), False)
    assert record.capture.sha256 == HASH
    assert record.capture.captured == "2026-11-22"
    assert record.capture.source_url == "https://example.org/a?b=1#c"
    assert record.capture.original is None


def test_what_the_file_says_stands_in_the_record() -> None:
    reading = Reading(TEXT, "application/pdf", "pypdfium2 5", full="1\n" + TEXT, first_page=17)
    made = captured(Request("report", "2026-11-22"), reading=reading, file=Original(b"%PDF", "application/pdf", ".pdf"))
    assert made.files["s/report.pdf"] == (None, b"%PDF")
    assert made.files["s/report~full.txt"] == (None, ("1\n" + TEXT).encode())
    record = record_of(made)
    assert record.first_page == 17
    assert record.capture.full == hashlib.sha256(("1\n" + TEXT).encode()).hexdigest()
    assert record.capture.original is not None
    assert record.capture.original.sha256 == hashlib.sha256(b"%PDF").hexdigest()
    assert record.capture.original.reader == "pypdfium2 5"


def test_an_archived_page_was_captured_when_the_archive_took_it() -> None:
    reading = Reading(TEXT, "text/html", "trafilatura 2", captured="2019-03-04")
    assert record_of(captured(Request("report", "2026-11-22"), reading=reading)).capture.captured == "2019-03-04"


GERMAN = (
    "Im Jahr 2023 hat die Regierung beschlossen, die Ausgaben für die Bildung zu erhöhen. Der Anteil der Schulen, die"
    " mit Geräten ausgestattet sind, lag nach Angaben des Ministeriums bei 45,3 Prozent und damit höher als im Vorjahr."
    " Die Opposition fordert eine Reform, die sich an den Aufgaben der Kommunen und nicht an kurzen Fristen misst.\n"
)


def test_the_language_of_a_page_is_recorded_where_its_words_bear_it_out() -> None:
    said = Reading(GERMAN, "text/html", "x", language="de-AT")
    assert record_of(captured(Request("report", "2026-11-22"), reading=said)).language == "de-AT"
    assert doubt(said, "r.yml") == ""


@pytest.mark.parametrize(
    ("text", "said", "told"),
    [
        (GERMAN, "en", "its words are German"),
        (GERMAN, "en-US", "language: de"),
        (GERMAN, "", "its words seem to be German"),
        ("Drei Worte.\n", "ga", "which its words do not tell"),
        ("Three words.\n", "en", ""),
        ("Three words.\n", "", ""),
    ],
)
def test_a_language_that_the_words_do_not_bear_out_is_told_and_not_recorded(text: str, said: str, told: str) -> None:
    reading = Reading(text, "text/html", "x", language=said)
    assert record_of(captured(Request("report", "2026-11-22"), reading=reading)).language == ""
    assert told in doubt(reading, "r.yml")
    assert bool(told) == bool(doubt(reading, "r.yml"))


@pytest.mark.parametrize("language", ["", "klingon!", "x" * 50, "en\nkeep: none"])
def test_a_language_that_is_none_is_left_out(language: str) -> None:
    made = captured(Request("report", "2026-11-22"), reading=Reading(TEXT, "text/html", "x", language=language))
    assert record_of(made).language == ""


def test_twice_the_same_is_nothing_to_do() -> None:
    request = Request("report", "2026-11-22")
    first = captured(request)
    again = captured(request, {T: TEXT.encode(), R: first.files[R][1] or b""})
    assert again.files == {}


@pytest.mark.parametrize(
    "record",
    ["tier: primary\n", "tier: primary", "# a comment\n", "", "spans:\n  a: {exact: b}\n", "\ufefftier: primary"],
)
def test_a_record_that_is_there_keeps_every_byte(record: str) -> None:
    made = captured(Request("report", "2026-11-22", "secondary"), {R: record.encode()})
    before, after = made.files[R]
    assert before == record.encode()
    assert (after or b"").startswith(record.encode())
    known, findings = records.parse(after or b"", R, "report")
    assert findings == ()
    assert known is not None
    assert known.capture.sha256 == HASH
    assert known.tier == ("primary" if "primary" in record else "secondary")
    assert bool(made.left) == ("primary" in record)


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
    files = {path: data for path, data in ((T, text), (R, record)) if data is not None}
    with pytest.raises(NotCaptured, match=why):
        captured(Request("report", "2026-11-22"), files)


def test_another_original_is_not_overwritten() -> None:
    with pytest.raises(NotCaptured, match=r"report\.pdf is there already"):
        captured(
            Request("report", "2026-11-22"),
            {"s/report.pdf": b"other"},
            file=Original(b"%PDF", "application/pdf", ".pdf"),
        )


def test_a_text_with_other_line_ends_is_the_same() -> None:
    made = captured(Request("report", "2026-11-22"), {T: TEXT.replace("\n", "\r\n").encode()})
    assert set(made.files) == {R}


LONG = " ".join(f"word{number}" for number in range(500)) + "\n"


def test_of_an_excerpt_the_passages_cited_are_kept_and_nothing_else() -> None:
    reading = Reading(LONG, "text/html", "x", full="menu " + LONG)
    request = Request("report", "2026-11-22", keep="excerpt", quoted=("word250 word251",))
    made = captured(request, {R: b"spans: {a: {exact: word100}}\n"}, reading, Original(b"<html>", "text/html", ".html"))
    kept = (made.files[T][1] or b"").decode().split()
    assert kept[0] == kept[-1] == "[…]"
    assert {"word60", "word140", "word210", "word291"} <= set(kept)
    assert not {"word59", "word141", "word209", "word292"} & set(kept)
    assert set(made.files) == {T, R}
    record, findings = records.parse(made.files[R][1] or b"", R, "report")
    assert findings == ()
    assert record is not None
    assert (record.keep, record.capture.sha256) == ("excerpt", hashlib.sha256(made.text.encode()).hexdigest())


def test_an_excerpt_of_nothing_is_refused() -> None:
    with pytest.raises(NotCaptured, match="no passage of it is cited yet"):
        captured(Request("report", "2026-11-22", keep="excerpt"))


def test_a_private_text_goes_into_its_folder_which_git_does_not_see() -> None:
    file = Original(b"%PDF", "application/pdf", ".pdf")
    made = captured(Request("report", "2026-11-22", keep="private"), file=file)
    assert set(made.files) == {R, "private/report.txt", "private/report.pdf", "private/.gitignore"}
    assert made.files["private/.gitignore"] == (None, b"*\n")
    assert record_of(made).keep == "private"
    with pytest.raises(NotCaptured, match="no private folder is configured"):
        captured(Request("report", "2026-11-22", keep="private"), paths=Paths("s/report"))


def test_of_a_source_without_text_somebody_says_to_have_read_it() -> None:
    with pytest.raises(NotCaptured, match="--attested"):
        captured(Request("report", "2026-11-22", keep="none"))
    made = captured(Request("report", "2026-11-22", keep="none", attested="A. K."), reading=None, file=None)
    assert set(made.files) == {R}
    record = record_of(made)
    assert record.attested is not None
    assert (record.keep, record.attested.by, record.attested.on) == ("none", "A. K.", "2026-11-22")
    assert record.capture.sha256 == ""
