from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.formats import render
from provenance.formats.visible import visible, width
from provenance.model import Span
from tests.formats import case


def shown(text: str, span: Span) -> tuple[str, str]:
    """The source line and the line of carets below it, as a terminal gets them."""
    lines = render("full", case.alone(text, span), quiet=True).split("\n")
    return lines[1].partition(" | ")[2], lines[2].partition(" | ")[2]


def underlined(text: str, words: str) -> str:
    """What stands above the carets, read by the columns it takes."""
    start = text.index(words)
    line, carets = shown(text, Span(start, start + len(words)))
    column, over = 0, ""
    for char in line:
        if carets[column : column + 1] == "^" or (not width(char) and carets[column - 1 : column] == "^"):
            over += char
        column += width(char)
    return over


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("one 13 percent two", "13 percent"),
        ("\tone\t13 percent two", "13 percent"),
        ("北京は13%を rebate と", "13%"),
        ("出口退税率提高到13%。", "提高到13%"),
        ("cafe\u0301 au lait 5 %", "au lait"),
        ("na\u0308ive e\u0301te\u0301 x", "e\u0301te\u0301"),
        ("𝔘𝔫𝔦 𐐷 rebate", "rebate"),
        ("🎉🎉 raised", "raised"),
        ("＄１３ raised", "１３"),
        ("\u202eforged\u202c raised", "raised"),
        ("first\r\nsecond line\r\n", "second"),
        ("last line without end", "end"),
    ],
)
def test_the_carets_stand_under_the_words(text: str, words: str) -> None:
    assert underlined(text, words) == words


def test_a_place_over_several_lines_underlines_its_part_of_the_first() -> None:
    text = "He said\r\nthat it rose.\n"
    assert shown(text, Span(3, 16)) == ("He said", "   ^^^^")
    assert shown(text, Span(3, 9)) == ("He said", "   ^^^^")


def test_an_empty_place_gets_one_caret() -> None:
    assert shown("abc", Span(1, 1)) == ("abc", " ^")
    assert shown("abc", Span(3, 3)) == ("abc", "   ^")
    assert shown("abc\r\n", Span(3, 5)) == ("abc", "   ^")
    assert shown("e\u0301a", Span(1, 2)) == ("e\u0301a", "^")


def test_a_long_line_is_cut_around_the_place() -> None:
    text = f"{'left ' * 60}HERE{' right' * 60}"
    line, carets = shown(text, Span(300, 304))
    assert len(line) <= 114
    assert line.startswith("…") and line.endswith("…")
    assert line[carets.index("^") : len(carets)] == "HERE"
    assert underlined(f"HERE{' right' * 60}", "HERE") == "HERE"
    assert underlined(f"{'left ' * 60}HERE", "HERE") == "HERE"


def test_a_place_longer_than_the_window_keeps_its_beginning_and_something_before_it() -> None:
    line, carets = shown(f"before {'x' * 500}", Span(7, 507))
    assert line.startswith("before xxx") and line.endswith("x…")
    assert carets == " " * 7 + "^" * 92


def test_a_pile_of_combining_marks_ends_somewhere() -> None:
    line, _ = shown("x" + "\u0301" * 100_000 + "y", Span(0, 1))
    assert len(line) < 1000


@given(st.text(), st.integers(0, 60), st.integers(0, 60))
def test_any_text_and_place_can_be_shown(text: str, start: int, length: int) -> None:
    written = render("full", case.alone(text, Span(start, start + length)))
    assert written.endswith("\n")
    for line in written.split("\n"):
        assert visible(line) == line


@given(st.text(st.characters(exclude_characters="\n\r"), min_size=1), st.data())
def test_carets_cover_as_many_columns_as_the_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if sum(map(width, text)) > 112 or not text[start:end].strip() or not text.strip():
        return
    line, carets = shown(text, Span(start, end))
    assert len(carets) - len(carets.lstrip()) <= sum(map(width, text[:start]))
    assert carets.count("^") == max(1, sum(map(width, text[start:end].rstrip())))
    assert line == visible(text).rstrip()
