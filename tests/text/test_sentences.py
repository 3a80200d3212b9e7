"""Sentences as policy briefs write them."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.sentences import sentences
from provenance.text.span import Span
from tests.counting import calls
from tests.text.paragraphs import KNOWN, PARAGRAPHS

CITED = re.compile(r"\[@[^\]]*\]|@\w+(?: \[[^\]]*\])?|\^\[[^\]]*\]")


def split(text: str) -> list[str]:
    citations = [Span(*match.span()) for match in CITED.finditer(text)]
    return [text[span.start : span.end] for span in sentences(text, citations)]


def parts(marked: str) -> tuple[str, list[str]]:
    return marked.replace("|", ""), [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("marked", PARAGRAPHS)
def test_sentences(marked: str) -> None:
    text, expected = parts(marked)
    assert split(text) == expected


def test_the_rate_and_what_is_known_to_be_wrong(say: Callable[[str], None]) -> None:
    wrong = [marked for marked in (*PARAGRAPHS, *KNOWN) if split(parts(marked)[0]) != parts(marked)[1]]
    total = len(set(PARAGRAPHS)) + len(KNOWN)
    right = total - len(wrong)
    say(f"sentences: {right} of {total} paragraphs are cut as marked, {right / total:.1%}")
    assert total >= 170
    assert wrong == KNOWN
    assert right / total >= 0.97


def test_offsets_count_code_points() -> None:
    text = "😀 Größe née. 𝕏 𐍈 é. Ende."
    assert [text[span.start : span.end] for span in sentences(text)] == ["😀 Größe née.", "𝕏 𐍈 é.", "Ende."]


def test_citations_may_come_one_by_one_without_their_bracket() -> None:
    text = "It rose. [@a; @b] It fell."
    inner = [Span(10, 12), Span(14, 16)]
    assert [text[span.start : span.end] for span in sentences(text, inner)] == ["It rose. [@a; @b]", "It fell."]


def test_a_citation_is_never_cut() -> None:
    text = 'It rose [@a, p. 4, "It rose. It fell. Then it stopped."] again. It fell.'
    whole = Span(8, text.index("]") + 1)
    assert len(sentences(text, [whole])) == 2


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\r\n \u00a0"])
def test_nothing_but_blanks_has_no_sentence(text: str) -> None:
    assert sentences(text) == ()


def test_lone_surrogates_and_controls_are_read() -> None:
    assert len(sentences("A\ud800b is here. \x00 The next.\x0c")) == 2


PROSE = st.lists(
    st.sampled_from(
        [
            *(
                "The",
                "U.S.",
                "rate",
                ".",
                "“",
                "”",
                '"',
                "(",
                ")",
                " ",
                "\n",
                "\n\n",
                "[@a]",
                "[^1]",
                "?",
                "…",
                "é",
                "😀",
            ),
            *("No.", "5", "\r\n", "*", "¹", "«", "»", "'", "p.", ". . .", "\ud800", "。"),
        ]
    ),
    max_size=40,
).map("".join)


@given(st.one_of(PROSE, st.text()), st.lists(st.tuples(st.integers(-3, 60), st.integers(-3, 60)), max_size=4))
def test_laws(text: str, ranges: list[tuple[int, int]]) -> None:
    found = sentences(text, [Span(*each) for each in ranges])
    at = 0
    for span in found:
        assert at <= span.start < span.end <= len(text)
        assert not text[at : span.start].strip()
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        at = span.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "unit",
    [
        "“",
        "«a ",
        '"',
        "!) ",
        '." ',
        "(a. ",
        "\n",
        ". ",
        "[^",
        "^[",
        "U.S. The ",
        "'a ",
        "¹.",
        "(A.) ",
        "?” A A",
        "!” Aa",
        ".” the a",
        "(See ",
    ],
)
def test_twice_the_text_costs_no_more_than_in_proportion(unit: str) -> None:
    def cost(size: int) -> int:
        return calls(lambda: sentences(unit * (size // len(unit))))

    assert cost(8_000) <= 2.5 * cost(4_000) + 200
