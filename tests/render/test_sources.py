from __future__ import annotations

import pytest

from provenance.model import Attested, Capture, Snapshot, Source, Status
from provenance.render import render
from tests.render import case
from tests.render.case import DAILY, SELECT, cite, fail, reach, report, work

TEXT = "A [@k].\n"


def rows(*sources: Source, cited: int = 1) -> list[list[str]]:
    """The cells of the table when the first `cited` of `sources` are cited and the others only derived from."""
    links = [reach(cite(TEXT, "[@k]", "k"), each) for each in sources[:cited]]
    written = render("markdown", report(TEXT, *links, more={each.key: each for each in sources}))
    lines = [line for line in written.partition("| --- |")[2].split("\n")[1:] if line.startswith("|")]
    return [line.removeprefix("| ").removesuffix(" |").split(" | ") for line in lines]


def test_cited_sources_come_first_then_those_they_derive_from() -> None:
    wire = case.source("wire", work("wire", title="W", author="Ito, Bo", year="2024"), derives_from=("select", "gone"))
    table = rows(wire, SELECT, DAILY)
    assert [cells[0].partition(",")[0] for cells in table] == ["Bo Ito", "Ann Lee", "Select Committee"]
    assert table[0][1:] == ["secondary", "2026-11-22", "9f2c9f2c9f2c", "retells Select Committee 2024 and gone", "–"]
    assert table[2][5] == "not cited here"


def test_sources_that_would_read_the_same_are_told_apart_by_their_keys() -> None:
    twin = case.source("twin", work("twin", title="Another", author="{Select Committee}", year="2024"))
    wire = case.source("wire", work("wire", title="W"), derives_from=("twin", "select"), revises="select")
    assert rows(wire, SELECT, twin)[0][4] == (
        "retells Select Committee 2024 (twin) and Select Committee 2024 (select); "
        "revises Select Committee 2024 (select)"
    )


def test_what_became_of_a_source_is_said() -> None:
    gone = case.source("gone", work("gone", title="G", year="2020"), status=Status("retracted", "2026-03-01", "select"))
    assert rows(gone, SELECT)[0][5] == "retracted since 2026-03-01 by Select Committee 2024"
    changed = Source("s", SELECT.work, SELECT.record, Snapshot("s.txt", "x", "c0ffee" * 9, "changed"))
    assert rows(changed)[0][3:] == ["c0ffeec0ffee", "–", "text changed since it was recorded"]


def test_what_was_not_captured_or_only_attested_is_said() -> None:
    unread = case.source("s", work("s", title="T"), None, capture=Capture("", "2026-01-01"), unknown_derivation=True)
    assert rows(unread)[0][1:] == ["secondary", "not captured", "–", "retells a source nobody has traced", "–"]
    attested = case.source("s", work("s", title="T"), None, attested=Attested("AK", "2026-10-14"))
    assert rows(attested)[0][5] == "read by AK on 2026-10-14, text not kept"
    assert rows(case.source("s", None, "x", capture=Capture()))[0] == [
        *("s", "tier not recorded", "date not recorded", "9f2c9f2c9f2c", "–", "no entry in the library"),
    ]


def test_an_unknown_source_is_named() -> None:
    written = render("markdown", report(TEXT, fail(cite(TEXT, "[@k]", "k"), case.unknown("k"), "unknown-source")))
    assert "[^1]: unknown source: k.\n" in written
    assert "| unknown source: k | tier not recorded | not captured | – | – | – |\n" in written


ARCHIVE = "https://archive.example.org/2026/x"


@pytest.mark.parametrize(
    ("recorded", "listed", "shown"),
    [
        (ARCHIVE, "https://other.example.org", ARCHIVE),
        ("", ARCHIVE, ARCHIVE),
        ("javascript:alert(1)", ARCHIVE, ARCHIVE),
        ("", "Internet Archive", ""),
    ],
)
def test_an_archived_copy_is_linked_from_the_record_before_the_library(recorded: str, listed: str, shown: str) -> None:
    text = "It rose [@gao]."
    gao = case.source("gao", work("gao", title="T", archive=listed), capture=Capture("ab" * 32, archive=recorded))
    found = report(text, reach(cite(text, "[@gao]", "gao"), gao, "It rose."))
    markdown, html = render("markdown", found), render("html", found)
    assert markdown.count(f"[archived copy]({shown})") == (2 if shown else 0)
    assert html.count(f'href="{shown}">Archived copy') == (1 if shown else 0)
    assert ("rchived copy" in markdown + html) is bool(shown)
