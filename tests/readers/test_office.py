from __future__ import annotations

import contextlib
import datetime
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO

import docx
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


def heads(**parts: str) -> dict[str, str]:
    return {
        f"word/{name}.xml": f'<w:{kind} xmlns:w="{WORD}">{body}</w:{kind}>'
        for name, body in parts.items()
        for kind in (name.rstrip("0123456789")[:3],)
    }


def test_running_heads_and_feet_and_comments_stand_in_the_full_text_only() -> None:
    comment = f'<w:comment w:id="1" w:author="A. Lee">{paragraph("Is this so?")}</w:comment>'
    others = heads(
        header1=paragraph("Harbour Water Utility"),
        header2=paragraph("Harbour Water Utility") + paragraph("Annual report"),
        footer1=paragraph("Page 12") + paragraph("12") + paragraph("Not for release"),
        comments=comment,
    )
    reading = read(document(paragraph("Text."), **others), "report.docx")
    assert reading.text == "Text.\n"
    assert reading.full == (
        "Harbour Water Utility\nAnnual report\n\nText.\n\nPage 12\nNot for release\n\n"
        "[comment by A. Lee: Is this so?]\n"
    )
    assert reading.notes == ("running heads and running feet and comments were left out of the text",)


def test_what_was_deleted_is_no_text_anywhere() -> None:
    deleted = '<w:del w:id="1" w:author="B"><w:r><w:delText>9 percent</w:delText></w:r></w:del>'
    moved = '<w:moveFrom w:id="2" w:author="B"><w:r><w:t>elsewhere</w:t></w:r></w:moveFrom>'
    kept = '<w:ins w:id="3" w:author="B"><w:r><w:t>13 percent</w:t></w:r></w:ins>'
    body = f"<w:p>{deleted}{moved}{kept}</w:p>"
    reading = read(
        document(body, **heads(header1=body, comments=f"<w:comment w:id='0'>{body}</w:comment>")), "report.docx"
    )
    assert reading.text == "13 percent\n"
    assert "9 percent" not in reading.full
    assert "elsewhere" not in reading.full
    assert "it has tracked changes; they are taken as accepted" in reading.notes


def test_the_results_of_fields_are_text() -> None:
    field = '<w:fldSimple w:instr=" SEQ Table "><w:r><w:t>3</w:t></w:r></w:fldSimple>'
    body = f"<w:p><w:r><w:t xml:space='preserve'>Table </w:t></w:r>{field}</w:p>"
    assert read(document(body), "report.docx").text == "Table 3\n"


def test_a_document_as_word_writes_it() -> None:
    made = docx.Document()
    made.add_paragraph("The rebate rose to 13 percent.")
    made.sections[0].header.paragraphs[0].text = "Ministry of Finance"
    target = BytesIO()
    made.save(target)
    reading = read(target.getvalue(), "report.docx")
    assert reading.text == "The rebate rose to 13 percent.\n"
    assert reading.full == "Ministry of Finance\n\nThe rebate rose to 13 percent.\n"


def test_equations_are_said_not_to_be_read() -> None:
    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    body = f'<w:p><w:r><w:t>x</w:t></w:r><m:oMath xmlns:m="{math}"><m:r><m:t>E = mc</m:t></m:r></m:oMath></w:p>'
    assert "equations were not read" in read(document(body), "report.docx").notes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_entities_are_refused_however_far_behind_they_are_declared(encoding: str) -> None:
    words = f"<?xml version='1.0'?><!--{' ' * 2_000_000}--><!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"
    bomb = document(paragraph("x"))
    target = BytesIO(bomb)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/header1.xml", words.encode(encoding))
    with pytest.raises(NotRead, match="document type"):
        read(target.getvalue(), "report.docx")


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


def test_rows_and_columns_keep_their_numbers() -> None:
    made = book({"A": []})
    made["A"]["C7"] = "x"
    made["A"]["B9"] = "y\tz"
    made["A"]["B9"].alignment = openpyxl.styles.Alignment(wrap_text=True)
    assert read(saved(made), "table.xlsx").text == "A\n" + "\n" * 6 + "\t\tx\n\n\ty z\n"


def test_formulas_that_nobody_has_computed_are_said() -> None:
    made = book({"A": [["x", 1]]})
    made["A"]["C1"] = "=B1+1"
    made["A"]["D1"] = '=IF(B1>0,"<a>","")'
    reading = read(saved(made), "table.xlsx")
    assert reading.text == "A\nx\t1\n"
    assert reading.notes[0].startswith("2 formulas have no computed value")
    assert reading.notes[0].endswith("(A!C1, A!D1)")


def test_formulas_that_were_computed_are_not_said() -> None:
    sheet = '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c>'
    plain = BytesIO(saved(book({"A": [["x"]]})))
    target = BytesIO()
    with zipfile.ZipFile(plain) as archive, zipfile.ZipFile(target, "w") as copy:
        for name in archive.namelist():
            part = archive.read(name)
            if name == "xl/worksheets/sheet1.xml":
                start, end = part.index(b"<row"), part.index(b"</sheetData>")
                part = part[:start] + f'<row r="1">{sheet}</row>'.encode() + part[end:]
            copy.writestr(name, part)
    reading = read(target.getvalue(), "table.xlsx")
    assert (reading.text, reading.notes) == ("A\n2\n", ())


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
        (b'Year,Rate\r\n2020,"13,5%"\r\n,\r\n2021,14%', "Year\tRate\n2020\t13,5%\n\n2021\t14%\n"),
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


def with_sheet(rows: str) -> bytes:
    """A workbook whose only sheet has these rows, and claims to be as large as a sheet can be."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    plain, target = BytesIO(saved(book({"A": [["x"]]}))), BytesIO()
    with zipfile.ZipFile(plain) as archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in archive.namelist():
            part = (
                f'<worksheet xmlns="{main}"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>'
            )
            copy.writestr(name, part if name == "xl/worksheets/sheet1.xml" else archive.read(name))
    return target.getvalue()


def test_how_large_a_sheet_claims_to_be_counts_for_nothing() -> None:
    assert read(with_sheet('<row r="2"><c r="B2"><v>1</v></c></row>'), "table.xlsx").text == "A\n\n\t1\n"


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>', "more than 1,048,576 rows"),
        ('<row r="1e300"><c><v>1</v></c></row>', "more than 1,048,576 rows"),
        (
            "".join(f'<row r="{at}"><c r="XFD{at}"><v>1</v></c></row>' for at in range(1, 400)),
            "more than 5,000,000 cells",
        ),
        ('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>', "damaged"),
        ('<row r="1"><c r="A1" t="s"><v>99999999</v></c></row>', "damaged"),
    ],
)
def test_what_is_refused_as_a_sheet(rows: str, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        read(with_sheet(rows), "table.xlsx")


def test_a_line_of_very_many_cells_is_refused_before_it_is_taken_apart() -> None:
    with pytest.raises(NotRead, match="a line with more than 50,000 cells"):
        read(b"," * 1_000_000 + b"x", "table.csv")
