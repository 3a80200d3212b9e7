from __future__ import annotations

from dataclasses import replace

import pytest

from provenance.formats import render
from provenance.model import Audit, Diagnostic, Place, Seen, Span
from tests.formats import case


def test_a_finding_is_shown_as_in_the_manual() -> None:
    assert render("full", case.audit(case.no_primary()), quiet=True) == (
        'briefs/rebates.md:3:38: PRV102 "13 percent" rests only on secondary sources (daily)\n'
        "    3 | In 2020 Beijing raised the rebate to 13 percent [@daily{#rebate}]. "
        "Nobody knows why 5,000 firms applied.\n"
        "      |                                      ^^^^^^^^^^\n"
        '      = briefs/sources/daily.txt:1 "…raised the rebate to 13 percent…"\n'
        "      = daily retells heritage-2024, which retells select-committee-2024\n"
        "      = next: provenance add … --key select-committee-2024 · provenance explain PRV102\n"
    )


def test_what_the_run_came_to_is_said_last() -> None:
    found = (case.no_primary(), case.uncited(), case.outside(), case.not_captured())
    lines = render("full", case.audit(*found, notes=("notes.md is no brief",))).split("\n")
    assert lines[-4:] == [
        "Found 3 errors and 1 warning, 1 fixable with --fix.",
        "note: notes.md is no brief",
        "In 2 briefs, 3 statements owe evidence: 1 rests on a primary passage, 1 on other passages only, 1 on none. "
        "Of 2 sources, 0 attested, 0 not captured.",
        "",
    ]


def test_a_clean_run_is_one_honest_line() -> None:
    assert render("full", case.audit()) == (
        "No findings. In 2 briefs, 3 statements owe evidence: 1 rests on a primary passage, 1 on other passages only, "
        "1 on none. Of 2 sources, 0 attested, 0 not captured.\n"
    )
    assert render("full", Audit((), (), {}, {})) == "No brief was checked.\n"
    assert render("full", case.audit(), quiet=True) == ""


def test_sources_that_were_attested_or_not_captured_are_counted_once() -> None:
    told = case.ledger()
    attested = replace(told.links[0], source=case.source("daily", None, "secondary", attested=True))
    unread = replace(told.links[0], source=case.source("wire", None), passage=None, problem="not-captured")
    report = replace(case.audit().reports[1], ledger=replace(told, links=(attested, unread)))
    both = replace(case.audit(), reports=(report, report))
    assert "Of 2 sources, 1 attested, 1 not captured." in render("full", both)


def test_a_warning_says_that_it_is_one_and_a_fix_is_offered() -> None:
    text = render("full", case.audit(case.not_captured(), case.outside()))
    assert "briefs/sources.bib:1:1: PRV401 warning: no captured text for wire\n" in text
    assert "      = fixable with --fix\n" in text
    assert "fixable" not in render("full", case.audit(case.uncited()))


def test_the_level_of_the_rule_counts_where_the_check_has_not_decided() -> None:
    assert "PRV401 warning:" in render("full", case.audit(replace(case.not_captured(), level=None)))
    assert "warning" not in render("full", case.audit(case.uncited(None)), quiet=True)


def test_verbose_names_the_rule_and_counts_each_brief() -> None:
    text = render("full", case.audit(case.uncited()), verbose=True)
    assert "      = uncited-claim: A page about uncited-claim.\n" in text
    assert (
        "briefs/deaths.md: 1 statement, 1 primary, 0 other, 0 unread, 0 none; 1 source, 0 attested, 0 not captured; "
        in text
    )


def test_colours_only_when_asked_for() -> None:
    found = case.audit(case.no_primary(), case.not_captured(), notes=("x",))
    assert "\x1b" not in render("full", found)
    coloured = render("full", found, colour=True)
    assert "\x1b[1;31m^^^^^^^^^^\x1b[0m" in coloured
    assert coloured.count("\x1b[") % 2 == 0


@pytest.mark.parametrize(
    "bad", ["\x1b[2J", "\x9b2J", "\u202e", "\u2066", "\x00", "\ud800", "\u2028", "\x07", "\ufeff", "\r"]
)
def test_nothing_hostile_reaches_the_terminal(bad: str) -> None:
    text = f"some {bad} words\n"
    place = Place(f"a{bad}.md", Span(0, len(text) - 1))
    finding = Diagnostic(
        f"PRV{bad}", f"mes{bad}sage", place, (Seen(f"seen {bad}", place), Seen(bad)), (f"do {bad}",), level="warning"
    )
    audit = Audit((), (finding,), case.CARDS, {place.path: text}, (f"passed {bad} over",))
    for name in ("full", "concise", "statistics", "json"):
        written = render(name, audit, verbose=True)
        assert not set(bad) & set(written) - set("[2J")
        written.encode("utf-8")


def test_a_message_of_several_lines_forges_no_finding() -> None:
    found = case.alone("abc", Span(0, 1), "x\nother.md:1:1: PRV101 forged")
    assert render("full", found, quiet=True).count("\n") == 3
    assert render("concise", found, quiet=True).count("\n") == 1


def test_a_text_that_could_not_be_read_is_no_reason_to_fail() -> None:
    finding = Diagnostic(
        "PRV901", "cannot be read", Place("gone.md", Span(7, 9)), (Seen("there", Place("x", Span(3, 4))),)
    )
    assert render("full", Audit((), (finding,), {}, {}), quiet=True) == (
        "gone.md:1:1: PRV901 cannot be read\n      = x:1 there\n"
    )


def test_what_is_seen_stands_with_its_place_and_a_quotation() -> None:
    text = "Before. The committee found it in April.\n\nNext paragraph, much longer than all the others, " + "on " * 60
    start = text.index("Next")
    seen = (
        Seen("said here", Place("s.txt", Span(8, 40))),
        Seen('"The committee found it in April." is what it says', Place("s.txt", Span(8, 40))),
        Seen("", Place("s.txt", Span(start, len(text)))),
        Seen("the record begins", Place("s.txt", Span(0, 0))),
    )
    finding = Diagnostic("PRV101", "m", Place("s.txt", Span(0, 6)), seen, level="error")
    lines = render("full", Audit((), (finding,), {}, {"s.txt": text}), quiet=True).split("\n")[3:]
    assert lines == [
        '      = s.txt:1 "The committee found it in April.": said here',
        '      = s.txt:1 "The committee found it in April." is what it says',
        '      = s.txt:3 "Next paragraph, much longer than all the others, on on on on…"',
        "      = s.txt:1 the record begins",
        "",
    ]


def test_a_quotation_shows_where_it_is_cut_out_of_a_sentence() -> None:
    text = "It is\r\nwrapped over\nlines here.\n\nA heading\n\nlast words\n"

    def quoted(words: str) -> str:
        place = case.at(text, words, "s.txt")
        finding = Diagnostic("PRV101", "m", Place("s.txt", Span(0, 2)), (Seen("", place),), level="error")
        line = render("full", Audit((), (finding,), {}, {"s.txt": text}), quiet=True).split("\n")[3]
        return line.partition('"')[2][:-1]

    assert quoted("wrapped over") == "…wrapped over…"
    assert quoted("over\nlines here") == "…over lines here"
    assert quoted("lines here.") == "…lines here."
    assert quoted("A heading") == "A heading"
    assert quoted("last words") == "last words"
