from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import readers
from provenance.readers import NotRead, read


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"one\r\ntwo\rthree", "one\ntwo\nthree\n"),
        ("\ufeffna\u0308he".encode(), "nähe\n"),
        (b"\xff\xfea\x00\n\x00", "a\n"),
        ("a\fb\u2028c\x85d".encode(), "a\fb\u2028c\x85d\n"),
    ],
)
def test_text_is_unified(data: bytes, text: str) -> None:
    assert read(data, "report.txt").text == text


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"a\nb\xe9\n", "report.txt", "line 2"),
        (b"a\0b", "report.txt", "NUL"),
        (b" \n", "report.txt", "no text"),
        (b"", "report.MD", "empty"),
        (b"text", "report.xyz", "no reader"),
        (b"text", "report", "no reader"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, name: str, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        read(data, name)


@given(st.binary(max_size=60))
def test_any_bytes_give_a_text_or_a_reason(data: bytes) -> None:
    try:
        text = read(data, "x.txt").text
    except NotRead as refusal:
        assert str(refusal)
    else:
        assert text.endswith("\n")
        assert "\r" not in text
        assert read(text.encode(), "x.txt").text == text


def test_no_reader_is_forgotten_in_the_table() -> None:
    folder = Path(readers.__file__).parent
    files = {path.stem for path in (*folder.glob("*.py"), *folder.glob("*/__init__.py"))} - {"__init__"}
    files |= {path.parent.name for path in folder.glob("*/__init__.py")}
    shared = {"archive_part", "encoding", "kind", "layout", "reading", "rows", "visible", "warc"}
    assert files - shared == {module.rpartition(".")[2] for module, _ in readers.TABLE.values()}
