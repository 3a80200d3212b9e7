"""A captured text is held against the hash in its record."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Capture, SnapshotState
from provenance.records import snapshot

CAPTURED = "Page one.\n\n  Indented \u2028 text\x85 with NEL.\n\x0cPage two: ä😀.\n\x0c"


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def state(now: str | bytes, then: str) -> SnapshotState:
    data = now if isinstance(now, bytes) else now.encode()
    found, findings = snapshot(data, "k.txt", Capture(sha256=digest(then)))
    assert found is not None and findings == ()
    return found.state


def test_the_same_text_is_verified() -> None:
    assert state(CAPTURED, CAPTURED) == "verified"


def test_a_checkout_with_other_line_ends_is_the_same_text() -> None:
    assert state(CAPTURED.replace("\n", "\r\n"), CAPTURED) == "verified"


def test_a_byte_order_mark_is_no_text() -> None:
    assert state(b"\xef\xbb\xbf" + CAPTURED.encode(), CAPTURED) == "verified"


def test_a_hash_of_the_bytes_as_they_are_is_proof_too() -> None:
    windows = CAPTURED.replace("\n", "\r\n")
    assert state(windows, windows) == "verified"


def test_no_hash_recorded() -> None:
    found, _ = snapshot(b"x", "k.txt", Capture())
    assert found is not None and found.state == "unrecorded"


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (CAPTURED.replace("\n", "\r"), CAPTURED),
        (CAPTURED, CAPTURED.replace("\n", "\r")),
        (CAPTURED.replace("\n", "\r\r\n"), CAPTURED.replace("\n", "\n\n")),
        (CAPTURED, CAPTURED.replace("\x85", "\n")),
        (CAPTURED, CAPTURED.replace("\u2028", "\n")),
    ],
)
def test_only_line_ends_differ(now: str, then: str) -> None:
    assert state(now, then) == "line-ends"


@pytest.mark.parametrize("now", ["text", "text\n", "text\n\n\n", "text\n\x0c", "text\r\n\r\n", "text\x0c\n"])
@pytest.mark.parametrize("then", ["text", "text\n", "text\n\n\n\n"])
def test_only_the_very_end_differs(now: str, then: str) -> None:
    expected = "verified" if now.replace("\r\n", "\n") == then else "final-newline"
    assert state(now, then) == expected


@pytest.mark.parametrize("now", ["", "texts", "tex t", " text", "te\nxt"])
def test_another_text_is_changed(now: str) -> None:
    assert state(now, "text") == "changed"


def test_offsets_are_those_of_the_file() -> None:
    found, _ = snapshot(b"\xef\xbb\xbfa\r\nb\rc\x0c\n", "k.txt", Capture())
    assert found is not None
    assert (found.path, found.text, found.sha256) == ("k.txt", "a\r\nb\rc\x0c\n", digest("a\nb\rc\x0c\n"))


def test_not_utf8_is_a_finding_in_the_text() -> None:
    found, (finding,) = snapshot("ä".encode() + b"\xff", "sources/k.txt", Capture())
    assert found is None
    assert (finding.code, finding.place.path, finding.place.span) == ("PRV904", "sources/k.txt", (1, 2))


@given(st.binary(max_size=100))
def test_nothing_is_raised(data: bytes) -> None:
    found, findings = snapshot(data, "k.txt", Capture(sha256="0" * 64))
    assert (found is None) == bool(findings)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_line_ends_of_a_checkout_never_matter(text: str) -> None:
    captured = text.lstrip("\ufeff").replace("\r", "")
    assert state(captured.replace("\n", "\r\n"), captured) == "verified"
