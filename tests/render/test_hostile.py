"""Words of sources, records and libraries are shown and do nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.token import Token

from provenance.model import Attested, Capture, Link, Snapshot, Source, Span, Status, Translation
from provenance.render import render
from provenance.render.markdown.escape import address, literal, opening
from tests.render import case
from tests.render.case import cite, fail, reach, report, work
from tests.render.test_markdown import every, read

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- open",
    "&lt;b&gt; &#60;b>",
    "[x](javascript:alert(1)) ![y](z)",
    "<https://evil.org> <a@evil.org>",
    "*bold* __bold__ ~~gone~~ `code` ``code",
    "a | b | c",
    "\\| \\\\| \\",
    "line\n\n# heading\n\n- item\n> quote\n```\nfence",
    "line\r\n| a |\r\n|---|\r\n",
    "[^1]: forged [^1] ^[note] [ref]: /u",
    "# heading",
    "1. item",
    "- item",
    "=====",
    "***",
    "    code",
    "\t- x",
    "@other [@other] $x$ {.class} {{ site }} {% x %}",
    "\x1b[31m \x00 \u202e reversed \ud800",
    "https://evil.org www.evil.org",
    "\u2028x\u2029\x85\x0b\x0c# y",
    "---",
    "*",
    "“”’",
    "",
    " ",
)

FIELDS: tuple[str, ...] = (
    "title",
    "author",
    "editor",
    "institution",
    "publisher",
    "journal",
    "date",
    "year",
    "month",
    "number",
    "url",
)
FIELDS += ("doi", "volume", "pages", "booktitle", "eventtitle", "howpublished", "type", "version", "shorttitle")


def source(key: str, kind: str, bad: str) -> Source:
    """A source that says `bad` wherever it can say something."""
    entry = work(key, kind, **dict.fromkeys(FIELDS, bad), **({} if kind != "misc" else {"entrysubtype": "newspaper"}))
    known = case.source(
        key,
        entry,
        attested=Attested(bad, bad),
        status=Status("retracted", bad, bad),
        derives_from=(bad,),
        revises=bad,
        capture=Capture(bad, bad),
    )
    return Source(key, entry, known.record, Snapshot(bad, bad, bad, "changed"))


def links(text: str, bad: str) -> list[Link]:
    first = source("k", "report", bad)
    return [
        reach(cite(text, "[@k]", "k"), first, bad, derives_from=(bad,), translation=Translation(bad, bad)),
        fail(cite(text, "@k", "k", "author-in-text", nth=1), source("k", "misc", bad), "unknown-span", bad),
        fail(cite(text, "[@k]", "k", nth=1), first, "not-captured"),
        fail(cite(text, "[@k]", "k", nth=2), first, "not-captured"),
        fail(cite(text, "[@k]", "k", nth=3), case.unknown(bad), "unknown-source"),
    ]


TEXT = (
    "A [@k].\n\n@k says.\n\n[In [@k] it](https://y.org) stands.\n\n| a | b |\n|---|---|\n| x [@k] | y |\n\n"
    "B.[^n]\n\n[^n]: As [@k] has it.\n"
)


def document(bad: str) -> list[Token]:
    return read(render("markdown", report(TEXT, *links(TEXT, bad))))


def cells(tokens: list[Token]) -> list[list[str]]:
    """The text of the cells of all tables, row by row."""
    rows: list[list[str]] = []
    for at, each in enumerate(tokens):
        if each.type == "tr_open":
            rows.append([])
        elif each.type in ("td_open", "th_open"):
            rows[-1].append(tokens[at + 1].content)
    return rows


@pytest.mark.parametrize("bad", PAYLOADS)
def test_hostile_words_change_nothing_of_the_document(bad: str) -> None:
    tokens = every(document(bad))
    kinds = [each.type for each in tokens]
    assert not {"html_inline", "html_block", "image", "code_block", "code_inline", "hr"} & set(kinds)
    assert [each.tag for each in tokens if each.type == "heading_open"] == ["h2", "h3"]
    assert [each.info for each in tokens if each.type == "fence"] == ["mermaid"]
    assert not {"bullet_list_open", "ordered_list_open", "blockquote_open"} & set(kinds)
    rows = kinds.count("tr_open")
    assert kinds.count("td_open") + kinds.count("th_open") == 2 * 2 + 6 * (rows - 2)
    table = cells(tokens)[3:]
    assert {row[1] for row in table} <= {"secondary", "tier not recorded"}
    assert sorted(row[5].rpartition("; ")[2] for row in table) == ["text changed since it was recorded", "–"]
    targets = [each.attrs["href"] for each in tokens if each.type == "link_open"]
    assert "https://y.org" in targets
    assert all(str(each).startswith(("https://y.org", "https://doi.org/")) for each in targets)


@pytest.mark.parametrize("bad", PAYLOADS)
def test_what_is_written_can_be_encoded_and_printed(bad: str) -> None:
    written = render("markdown", report(TEXT, *links(TEXT, bad)))
    written.encode("utf-8")
    assert not {"\x1b", "\x00", "\u202e"} & set(written)


@pytest.mark.parametrize("bad", PAYLOADS)
def test_escaped_words_say_what_they_said(bad: str) -> None:
    shown = "".join(each.content for each in every(read("x" + literal(bad))) if each.type in ("text", "text_special"))
    kept = "".join("\ufffd" if ord(each) in (0x1B, 0, 0x202E, 0xD800) else each for each in bad)
    assert shown == "x" + " ".join(kept.split())


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40))
def test_any_words_can_be_shown(words: str) -> None:
    line = opening(literal(words))
    assert "\n" not in line
    tokens = read(line + "\n")
    assert {each.type for each in every(tokens)} <= {"paragraph_open", "inline", "text", "paragraph_close"}


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab \\`*_{}[]()<>#+-.!|~^$&;@:\"'=/0123456789w\n"), max_size=14))
def test_any_marks_can_be_shown(words: str) -> None:
    for line in (opening(literal(words)), f"a {literal(words)} b", f"a{literal(words)}b"):
        tokens = read(line + "\n")
        assert {each.type for each in every(tokens)} <= {"paragraph_open", "inline", "text", "paragraph_close"}


@pytest.mark.parametrize("left_open", ["<!--", "<b title='", "``", "`"])
def test_words_end_nothing_that_the_draft_left_open(left_open: str) -> None:
    text = f"A {left_open} b @k says.\n"
    bad = case.source("k", work("k", author="{x --> '> `` ` y}"))
    written = render("markdown", report(text, reach(cite(text, "@k", "k", "author-in-text"), bad)))
    kinds = [each.type for each in every(read(written))]
    assert not {"html_inline", "code_inline"} & set(kinds)
    assert "footnote_ref" in kinds


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://x.org/a_b?c=d&e=%20f#g", "<https://x.org/a%5Fb?c=d&e=%20f#g>"),
        ("https://x.org/a|b>c", "<https://x.org/a%7Cb%3Ec>"),
        ("https://x.org/é/北", "<https://x.org/é/北>"),
        ("mailto:a@x.org", "<mailto:a@x.org>"),
        ("HTTP://x.org", "<HTTP://x.org>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("https://x.org/a b", "https\\://x.org/a b"),
        ("https://x.org/\u202e", "https\\://x.org/\ufffd"),
        ("data:text/html,<b>", "data:text/html,&lt;b&gt;"),
        ("", ""),
    ],
)
def test_addresses(url: str, written: str) -> None:
    assert address(url) == written


def test_a_long_hostile_draft_is_rendered() -> None:
    text = "[@k] [ ^[ ![ `` <!-- [^" * 2_000
    cited = [cite(text, "[@k]", "k", nth=0)]
    written = render("markdown", report(text, *(fail(each, case.unknown("k"), "unknown-source") for each in cited)))
    assert written.endswith("| unknown source: k | tier not recorded | not captured | – | – | – |\n")
    assert Span(0, 4) == cited[0].cluster
