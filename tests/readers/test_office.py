from __future__ import annotations

import contextlib
import datetime
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.readers import NotRead, read

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def zipped(parts: Mapping[str, str]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return target.getvalue()


def document(body: str, notes: str = "", **others: str) -> bytes:
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r2" '
        f'Type="{OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{WORD}">{notes}</w:footnotes>',
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
    }
    return zipped({**parts, **others})


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_document_is_read_with_its_notes_and_tables() -> None:
    cells = "".join(f"<w:tc>{paragraph(each)}</w:tc>" for each in ("2020", "13%"))
    reading = read(
        document(
            paragraph("The rebate rose.")
            + '<w:p><w:r><w:t>See</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
            + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>",
            f'<w:footnote w:id="1">{paragraph("The note.")}</w:footnote>',
        ),
        "report.docx",
    )
    assert reading.text == "The rebate rose.\n\nSee[1]\n\n2020\t13%\n\nThe note.\n"
    assert reading.notes == ()


def test_tracked_changes_are_taken_as_accepted() -> None:
    changed = "<w:p><w:ins><w:r><w:t>13</w:t></w:r></w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del></w:p>"
    assert read(document(changed), "report.docx").text == "13\n"


def test_what_was_not_read_of_a_document_is_said() -> None:
    others = {
        "word/header1.xml": "<x/>",
        "word/comments.xml": f'<w:comments xmlns:w="{WORD}"><w:comment w:id="1"/></w:comments>',
    }
    assert read(document(paragraph("Text."), **others), "report.docx").notes == ("comments, headers were not read",)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (document(""), "no text"),
        (document(paragraph("x"))[:200], "damaged"),
        (zipped({"word/document.xml": "<w:document"}), "damaged"),
        (zipped({"word/document.xml": "not xml at all"}), "damaged"),
        (zipped({"other.xml": "<x/>"}), "damaged"),
        (document("<x>&a;</x>"), "damaged"),
        (
            zipped({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "bbbbbbbbbb"><!ENTITY c "&a;&a;">]><x>&c;</x>'}),
            "document type",
        ),
        (zipped({"word/document.xml": "<x>" + "a" * 401_000_000 + "</x>"}), "unpacks to more than"),
        (document("<w:p>" * 3_000 + "</w:p>" * 3_000), "no text|damaged|nested"),
    ],
    ids=range(9),
)
def test_what_is_refused_as_a_document(data: bytes, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        read(data, "report.docx")


def book(sheets: Mapping[str, Sequence[Sequence[object]]]) -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return made


def saved(made: openpyxl.Workbook) -> bytes:
    target = BytesIO()
    made.save(target)
    return target.getvalue()


def test_a_workbook_is_read_sheet_by_sheet() -> None:
    made = book(
        {
            "Rates": [
                ["Year", "Rate"],
                [2020, 0.13],
                [datetime.date(2021, 3, 1), 1234.5],
                [None, "a\nb"],
                [True, 0.1 + 0.2],
            ],
            "Empty": [],
            "Notes": [["Provisional"]],
        }
    )
    made["Rates"]["B2"].number_format = "0%"
    reading = read(saved(made), "table.xlsx")
    assert reading.text == (
        "Rates\nYear\tRate\n2020\t13%\n2021-03-01\t1234.5\n\ta b\nTrue\t0.3\n\fEmpty\n\fNotes\nProvisional\n"
    )


def test_a_hidden_sheet_is_read_and_said() -> None:
    made = book({"Shown": [["a"]], "Hidden": [["b"]]})
    made["Hidden"].sheet_state = "hidden"
    reading = read(saved(made), "table.xlsx")
    assert reading.notes == ("hidden sheets were read too: Hidden",)
    assert "b" in reading.text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (saved(book({"Empty": []})), "empty"),
        (saved(book({"A": [["x"]]}))[:500], "damaged"),
        (zipped({"xl/workbook.xml": "<x/>"}), "damaged"),
    ],
)
def test_what_is_refused_as_a_workbook(data: bytes, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        read(data, "table.xlsx")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b'Year,Rate\r\n2020,"13,5%"\r\n,\r\n2021,14%', "Year\tRate\n2020\t13,5%\n2021\t14%\n"),
        (b"Jahr;Satz\n2020;13,5\n2021;14,5\n", "Jahr\tSatz\n2020\t13,5\n2021\t14,5\n"),
        (b"a\tb\nc\td\n", "a\tb\nc\td\n"),
        (b"a|b\nc|d\n", "a\tb\nc\td\n"),
        (b'"line one\nline two",x\n', "line one line two\tx\n"),
        ("Straße,1\n".encode("windows-1252"), "Straße\t1\n"),
        (b"one column\n2, and a comma\n3\n", "one column\n2\tand a comma\n3\n"),
    ],
)
def test_a_table_in_plain_text_is_read(data: bytes, text: str) -> None:
    assert read(data, "table.csv").text == text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'"' + b"x" * 1_000_002, "cannot be read as a table"),
        (b"x" * 1_000_002 + b",y", "cannot be read as a table"),
        (b",,,\n,,\n", "no text"),
        (b"a,\0,b", "no text"),
    ],
)
def test_what_is_refused_as_a_table(data: bytes, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        read(data, "table.csv")


@given(st.text(max_size=100))
def test_any_words_are_a_table_or_refused(table: str) -> None:
    with contextlib.suppress(NotRead):
        assert read(table.encode("utf-8", "replace") or b" ", "table.csv").text.endswith("\n")
