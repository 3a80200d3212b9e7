"""Bytes that are no draft, drafts made to hurt, and what holds of every draft."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from provenance import draft
from provenance.model import Brief
from tests.draft.pieces import MARKDOWN


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert draft.read(b"\xef\xbb\xbfOne.\r\n", "b.md").text == "One.\r\n"
    assert draft.parse("\ufeffOne.").text == "One."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"One.\nTwo \xff.\n", "not UTF-8: byte 0xFF on line 2"),
        (b"PK\x03\x04 word/document.xml", "a Word file or another archive, not Markdown"),
        ("One.".encode("utf-16"), "it looks like UTF-16"),
        ("One rose – so.".encode("utf-16-be"), "full of NUL characters (it looks like UTF-16)"),
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
        spans = [name.span for name in citation.names]
        spans += [part.span for part in (citation.locator, citation.quoted) if part]
        assert all(citation.cluster.contains(span) for span in spans)
    for finding in brief.findings:
        assert 0 <= finding.place.span.start <= finding.place.span.end <= length


PIECES = st.sampled_from(
    (
        *MARKDOWN,
        *("| £m | a (%) |\n|-|-|\n| 1,250 | [@a] 13 |\n", "| a | b |\n|-|-|\n", "---\ntitle: 'It''s\n  13%'\n---\n"),
        *("@a", "[@a]", '[@b{p. 4, #x}; see @c, "q; r"]', "-@d", "@e [p. 3]", "@{", "(@x) ", "a@b.c"),
        *("(", ")", "{.analysis}", " {.x}\n", '"', "“", "”", "'", "\n\n[^1]: ", "](u)", "<div>", "```\n", "\n:::"),
        *("It rose to 13 percent. ", "Why? ", "Source: ", "Table: ", "— ", ";", "---\nprovenance:\n", "~"),
        *("<http://x.y>", ":", "\x0c"),
    )
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


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "> " * 10_000 + "x", "- " * 10_000 + "x", "[@k" * 20_000, "*" * 50_000]
)
def test_drafts_made_to_hurt_are_read(text: str) -> None:
    _holds(draft.parse(text))
