"""What is wrong with a library is said at its exact place, with the way to mend it."""

from __future__ import annotations

import logging

import pytest

from provenance.library import Catalogue, scan
from provenance.model import Diagnostic


def read(text: str) -> Catalogue:
    return scan(text.encode(), "briefs/sources.bib")


def marked(text: str, finding: Diagnostic) -> str:
    return text[finding.place.span.start : finding.place.span.end]


def only(text: str) -> Diagnostic:
    findings = read(text).findings
    assert [each.code for each in findings] == ["PRV902"], [each.message for each in findings]
    assert findings[0].next and findings[0].place.path == "briefs/sources.bib"
    return findings[0]


SOUND = "\n@book{after, title = {Sound}}\n"

FAULTS = [
    ("@book{a,\n title = {Open,\n year = {2020},\n}\n" + SOUND, "{Open,", 'field "title" of "a"'),
    ('@book{a,\n title = "Open,\n year = "2020",\n}\n' + SOUND, '"Open,', 'field "title" of "a"'),
    ("@book{a, title = {Shut}, note = {Open" + SOUND, "{Open", 'field "note" of "a"'),
    ("@book{a, title = {Shut}" + SOUND, "@book{", '"a" has no closing brace'),
    ("@book{a,\n title = {A}\n year = {2020},\n}" + SOUND, "title", 'no comma after the field "title"'),
    ("@book{a\n title = {A}}" + SOUND, "a\n ", "no comma after the key"),
    ("@book{a, title = {A}}, year = {2020}}" + SOUND, ", year = {2020}}", '"a" ends before this'),
    ("@book{a, title = {A}}\n}" + SOUND, "}", '"a" ends before this'),
    ("@book{a, title}" + SOUND, "title}", 'expected a field ("name = value")'),
    ("@book{a, title = }" + SOUND, "}", 'the value of the field "title"'),
    ("@book{, title = {A}}" + SOUND, "@book{", "no key"),
    ("@book{title = {A}}" + SOUND, "@book{", "no key"),
    ("@book{a b, title = {A}}" + SOUND, "a b", "has a blank in it"),
    ("@{a, title = {A}}" + SOUND, "@{", "no type"),
    ("@book a, title = {A}" + SOUND, "@book", "opens no entry"),
    ("book{a, title = {A}}" + SOUND, "book{a", "has no @"),
    ("@book{a, title = {A}}\n@misc{a, title = {B}}" + SOUND, "a", 'the key "a" is used twice'),
    ("@book{a, title = {A}, TITLE = {B}}" + SOUND, "TITLE", 'the field "TITLE" twice'),
    ("@book{a, journal = jpa}" + SOUND, "jpa", '"jpa" is neither in braces nor an abbreviation'),
    ('@string{x = y # "z"}' + SOUND, "y", '"y" is neither in braces nor an abbreviation'),
    ('@string{x = "1"}\n@string{X = "2"}' + SOUND, "X", '"X" is defined twice'),
    ("@string{x}" + SOUND, "@string{", "cannot be read"),
    ('@string{x = "1"' + SOUND, "@string{", "no closing brace"),
    ("@comment{x" + SOUND, "@comment{", "no closing brace"),
    ("@book{a, crossref = {b}}" + SOUND, "b", 'takes fields from "b"'),
    ("@book{a, ids = {c, after}}" + SOUND, "after", 'the key "after" is used twice'),
]


@pytest.mark.parametrize(("text", "words", "message"), FAULTS)
def test_each_fault_has_its_place(text: str, words: str, message: str) -> None:
    finding = only(text)
    assert marked(text, finding) == words
    assert message in finding.message


@pytest.mark.parametrize(("text", "words", "message"), FAULTS)
def test_a_fault_costs_no_other_entry(text: str, words: str, message: str) -> None:
    catalogue = read(text)
    work = catalogue.work("after")
    assert work is not None and work.fields == {"title": "Sound"}


@pytest.mark.parametrize(("text", "words", "message"), FAULTS)
def test_places_count_a_carriage_return_and_no_byte_order_mark(text: str, words: str, message: str) -> None:
    windows = text.replace("\n", "\r\n")
    (finding,) = scan(b"\xef\xbb\xbf" + windows.encode(), "a.bib").findings
    assert marked(windows, finding) == words.replace("\n", "\r\n")


def test_a_key_used_twice_shows_the_first_one() -> None:
    text = "@book{a, title = {A}}\n@misc{a, title = {B}}"
    (seen,) = only(text).seen
    assert seen.place is not None and seen.place.span.start == text.index("a,")
    work = read(text).work("a")
    assert work is not None and work.fields["title"] == "A"


def test_an_open_entry_shows_where_the_next_one_begins() -> None:
    text = "@book{a,\n title = {Open,\n year = {2020},\n}\n@misc{b, title = {B}}"
    (seen,) = only(text).seen
    assert seen.place is not None and text[seen.place.span.start :].startswith("@misc{b")


def test_a_faulty_entry_keeps_what_could_be_read() -> None:
    text = "@report{a,\n author = {Smith, Jane},\n title = {Open,\n year = {2020},\n}\n"
    work = read(text).work("a")
    assert work is not None
    assert (work.type, dict(work.fields)) == ("report", {"author": "Smith, Jane"})


def test_an_entry_lacking_a_comma_is_read_as_if_it_were_there() -> None:
    work = read("@book{a\n title = {A}\n year = 2020\n}").work("a")
    assert work is not None and work.fields == {"title": "A", "year": "2020"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Notes of ours: see {this} and that, x = y.\n",
        "% @book{gone, title = {A}}\n@book{a, title = {A}}",
        "@comment{\n@book{gone, title = {A}}\n}\n@book{a, title = {A}}",
        "@comment a remark\n@book{a, title = {A}}",
        '@preamble{"\\newcommand{\\x}{y}"}\n@book{a, title = {A}}',
        "@book{a, % a remark, with = {marks\n title = {A},\n}",
        "@book{a, title = {A},}@book{b, title = {B}}",
        '@book{a, title = "The {"big, bad"} lie", year = 2020}',
        "@book(a, title = {A)}, year = 2020)",
        "@BOOK{a, TITLE = {A {b {c {d {e {f}}}}}}}",
        "@book{a}",
        "@book{a,}",
        "@book{a, note = {write to me@example.org, or @{b}}}",
        "@book{a, month = JAN, note = 1 # { of } # feb}",
        "@jurisdiction{a-b:c/d+e_2020, title = {A\\}B}}",
        '@string(x = {X})\n@article{a, journal = X # " and " # x}',
        "@Comment{jabref-meta: databaseType:biblatex;}\n@book{a, title = {A}}\n",
    ],
)
def test_what_pandoc_takes_is_no_fault(text: str) -> None:
    assert read(text).findings == ()
    assert "gone" not in read(text).keys
    assert all(read(text).work(key) for key in read(text).keys)


def test_quotation_marks_in_braces_in_quotation_marks() -> None:
    work = read('@book{a, title = "The {"big, bad"} lie", year = 2020}').work("a")
    assert work is not None and work.fields == {"title": 'The "big, bad" lie', "year": "2020"}


def test_not_utf8_is_said_where_it_begins_and_the_rest_is_read() -> None:
    data = "@book{müller, title = {Ä}}\n@book{b, title = {".encode() + b"\xe4}}"
    catalogue = scan(data, "a.bib")
    (finding,) = catalogue.findings
    assert finding.place.span.start == len("@book{müller, title = {Ä}}\n@book{b, title = {")
    assert "byte E4" in finding.message and "UTF-8" in finding.next[0]
    assert set(catalogue.keys) == {"müller", "b"}


def test_what_is_no_text_is_said_to_be_damaged() -> None:
    catalogue = read("@book{a, title = {A}}\n" + "\0" * 100)
    (finding,) = catalogue.findings
    assert "U+0000" in finding.message and finding.place.span.start == 22 and set(catalogue.keys) == {"a"}


def test_lines_that_end_as_on_an_old_macintosh() -> None:
    catalogue = read("% a remark\r@book{a,\r title = {A}\r}\r@book{b, title = {B}\r")
    (finding,) = catalogue.findings
    assert '"b" has no closing brace' in finding.message and set(catalogue.keys) == {"a", "b"}


def test_utf16_is_named_and_read() -> None:
    catalogue = scan("@book{a, title = {Ä}}".encode("utf-16"), "a.bib")
    assert ["UTF-16" in each.message for each in catalogue.findings] == [True]
    assert set(catalogue.keys) == {"a"}


@pytest.mark.parametrize("path", ["refs.ris", "refs", "refs.bib.txt"])
def test_a_library_of_another_kind_is_said_not_to_be_read(path: str) -> None:
    catalogue = scan(b"TY  - BOOK", path)
    (finding,) = catalogue.findings
    assert "not read" in finding.message and catalogue.keys == {}


def test_nothing_is_written_to_the_log(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG):
        catalogue = read("@book{a, title = {A}, title = {B}}\n@book{b, title = {open")
        assert [catalogue.work(key) is not None for key in "ab"] == [True, True]
    assert caplog.records == [] and capfd.readouterr() == ("", "")
