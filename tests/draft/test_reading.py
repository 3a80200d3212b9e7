"""Bytes that are no draft, drafts made to hurt, and what holds of every draft."""

import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from provenance import draft
from provenance.model import Brief


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert draft.read(b"\xef\xbb\xbfOne.\r\n", "b.md").text == "One.\r\n"
    assert draft.parse("\ufeffOne.").text == "One."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"One.\nTwo \xff.\n", "not UTF-8: byte 0xFF on line 2"),
        ("One.".encode("utf-16"), "it looks like UTF-16"),
        (b"x" * 5_000_001, "more than 5 MB"),
    ],
)
def test_bytes_that_are_no_draft(data: bytes, message: str) -> None:
    brief = draft.read(data, "b.md")
    (finding,) = brief.findings
    assert (finding.code, finding.place.path, brief.text, brief.statements) == ("PRV901", "b.md", "", ())
    assert message in finding.message
    assert finding.next


def test_half_characters_are_a_finding() -> None:
    brief = draft.parse("One.\nTwo \udcff.\n", "b.md")
    assert [(each.code, "line 2" in each.message) for each in brief.findings] == [("PRV901", True)]


def test_every_control_character_is_read() -> None:
    brief = draft.parse("".join(f"It rose{chr(code)} again [@k].\n\n" for code in range(0x20)))
    assert len(brief.citations) == 0x20


def _holds(brief: Brief) -> None:
    length = len(brief.text)
    spans = [statement.span for statement in brief.statements]
    assert spans == sorted(spans)
    for statement in brief.statements:
        assert 0 <= statement.span.start < statement.span.end <= length
        assert statement.text == statement.text.strip() != ""
        assert statement.span.contains(statement.words.source(0, len(statement.text)))
        for run in statement.words.runs:
            if run.one_to_one:
                pairs = zip(statement.text[run.at :], brief.text[run.start : run.start + run.width], strict=False)
                assert all(said == made or said in " \ufffd" for said, made in pairs)
        assert all(statement.span.contains(citation.cluster) for citation in statement.citations)
    for citation in brief.citations:
        assert brief.written(citation.key_span).replace("\0", "\ufffd") == citation.key
        assert citation.cluster.contains(citation.span)
        assert citation.span.contains(citation.key_span)
        parts = [*citation.names, *filter(None, (citation.locator, citation.quoted))]
        assert all(citation.cluster.contains(part.span) for part in parts)
    for finding in brief.findings:
        assert 0 <= finding.place.span.start <= finding.place.span.end <= length


PIECES = st.sampled_from(
    [
        "@a",
        "[@a]",
        '[@b{p. 4, #x}; see @c, "q; r"]',
        "-@d",
        "@e [p. 3]",
        "*",
        "**",
        "_",
        "`",
        "\n",
        "\n\n",
        "\r\n",
        "> ",
        "- ",
    ]
    + [
        "1. ",
        "    ",
        "\t",
        "# ",
        "\n===\n",
        "|",
        "| a | b |\n|-|-|\n",
        "\\|",
        "\\",
        "&amp;",
        "😀",
        "[",
        "]",
        "(",
        ")",
        "{.analysis}",
    ]
    + [
        '"',
        "“",
        "”",
        "'",
        "^[",
        "[^1]",
        "\n\n[^1]: ",
        "![",
        "](u)",
        "<b>",
        "<!-- c -->",
        "<div>",
        "```\n",
        "~~",
        "\n:::",
        " {.x}\n",
    ]
    + [
        "word ",
        "It rose to 13 percent. ",
        "Why? ",
        "Source: ",
        "Table: ",
        "— ",
        "\0",
        "\u2028",
        "\u00a0",
        "a@b.c",
        ";",
        "@{",
        "(@x) ",
    ]
    + ["---\nprovenance:\n", "\r", "~", "[r]: u\n", "  \n", "<http://x.y>", ":", "\x0c"]
)


@settings(max_examples=250, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
@example("[^1]: ``@a\r\n---\n|13 ;é\r![@a$5 ~</b>&amp;**\\|$5]-@d<http://x.y>\u2028**\xa0")
def test_laws_of_a_brief(text: str) -> None:
    brief = draft.parse(text)
    _holds(brief)
    if "^[" not in text:
        assert all(one.span.end <= other.span.start for one, other in pairwise(brief.statements))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_laws_hold_for_any_text(text: str) -> None:
    _holds(draft.parse(text))


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_brief(data: bytes) -> None:
    _holds(draft.read(data, "b.md"))


def _calls(work: Callable[[], object]) -> int:
    """How many Python and C functions are called: a measure of cost that no other process disturbs."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


GROWING: dict[str, Callable[[int], str]] = {
    "open brackets": lambda n: "[" * n,
    "citations": lambda n: "[@k]" * n,
    "citations apart": lambda n: "[@k] " * n,
    "authors with open brackets": lambda n: "@k [" * n,
    "a citation of many": lambda n: "[" + "@k; " * n + "@k]",
    "an unclosed citation of many": lambda n: "[" + "@k; " * n,
    "nested brackets": lambda n: "[" * n + "@k" + "]" * n,
    "nested citations": lambda n: "[@k " * n + "]" * n,
    "keys in open braces": lambda n: "@{" * n + "}",
    "open quotations": lambda n: '["a ' * n,
    "single quotation marks": lambda n: "['a " * n,
    "open emphasis": lambda n: "[@k *a " * n,
    "emphasis of all lengths": lambda n: "[" + "".join("*" * (k % 7) + "a " for k in range(n)),
    "images": lambda n: "![" * n + "](u)" * n,
    "notes in place": lambda n: "a^[b [@k]] " * n,
    "backticks": lambda n: "".join("`" * (k % 50) + " " for k in range(n)),
    "tags": lambda n: "[<a " * n,
    "comments": lambda n: "[@k]<!-- " * n,
    "sentences": lambda n: "It rose by 13 percent. " * n,
    "sentences before many citations": lambda n: "It rose. " * n + "It fell [" + "@k; " * n + "@k].",
    "paragraphs": lambda n: "It rose [@k].\n\n" * n,
    "lines": lambda n: "it rose [@k]\r\n" * n,
    "notes": lambda n: "".join(f"It rose.[^{k}]\n\n[^{k}]: See [@k].\n\n" for k in range(n)),
    "a note referred to often": lambda n: "It rose.[^1] " * n + "\n\n[^1]: " + "[@k] " * n,
    "rows": lambda n: "| a | b |\n|---|---|\n" + "| x [@k] | \\| |\n" * n,
    "items": lambda n: "These [@a; @b]:\n\n" + "- one\n" * n,
    "quotations": lambda n: "> a [@k]\n\n— b\n\n" * n,
    "spans": lambda n: "[a b.]{.analysis} " * n,
    "open spans": lambda n: "[a]{.b " * n,
    "divs": lambda n: "::: {.analysis}\n\n" * n,
    "html": lambda n: "<div>\nx\n\n" * n,
    "suffix of numbers": lambda n: "[@k, " + "1, " * n + "]",
    "suffix of braces": lambda n: "[@k{" + "{" * n + "}" * n + "}]",
    "attributes": lambda n: "# a {" + ".a " * n,
    "entities": lambda n: "[@k &amp; " * n,
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_input_costs_at_most_two_and_a_half_times_as_much(what: str) -> None:
    make = GROWING[what]
    size = 250
    once, twice = (_calls(lambda text=make(many): draft.parse(text)) for many in (size, 2 * size))  # type: ignore[misc]
    assert twice <= 2.5 * once


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "> " * 10_000 + "x", "- " * 10_000 + "x", "[@k" * 20_000, "*" * 50_000]
)
def test_drafts_made_to_hurt_are_read(text: str) -> None:
    _holds(draft.parse(text))
