"""Amounts as policy briefs write them: what is read, and what is no amount."""

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.figures import figures
from tests.text.amounts_alone import WORDS, Read
from tests.text.amounts_and_labels import ALL, LISTS


def read(text: str) -> list[tuple[str, Fraction, str]]:
    return [(text[each.span.start : each.span.end], each.value, each.unit) for each in figures(text)]


@pytest.mark.parametrize("phrase", ALL)
def test_phrases(phrase: str) -> None:
    expected: Read = ALL[phrase]
    assert read(phrase) == [(words, Fraction(value), unit) for words, value, unit in expected]


@pytest.mark.parametrize("phrase", [phrase for phrase in ALL if phrase and phrase[0].isalnum()])
def test_phrases_within_a_sentence(phrase: str) -> None:
    if phrase in LISTS:
        return
    alone = read(phrase)
    assert read(f"We saw that {phrase}, and went on.") == alone


def test_phrases_of_one_long_text() -> None:
    phrases = [f"We saw that {phrase}, and went on." for phrase in ALL if phrase not in LISTS]
    assert read("\n\n".join(phrases)) == [amount for phrase in phrases for amount in read(phrase)]


@pytest.mark.parametrize("phrase", WORDS)
def test_words_in_capitals(phrase: str) -> None:
    assert [value for _, value, _ in read(phrase.upper())] == [value for _, value, _ in read(phrase)]
    assert read(f"İ {phrase}") == read(phrase)


def test_enough_phrases() -> None:
    assert len(ALL) >= 150


MARKS = [
    ".",
    ",",
    " ",
    "-",
    "–",
    "$",
    "%",
    "§ ",
    "p. ",
    "\n",
    "½",
    "/",
    ":",
    "(",
    ")",
    "US",
    "[",
    "]",
    "-year",
    "\u00a0",
]
NAMES = [" percent", " million", "one ", "half a ", "and ", "hundred ", " to ", "bn", "k", "March ", "mid-"]
PIECES = st.lists(st.sampled_from(["13", "1,300", "2020", "5", *MARKS, *NAMES]), max_size=30).map("".join)


@given(st.one_of(st.text(), PIECES))
def test_laws(text: str) -> None:
    at = 0
    for each in figures(text):
        assert at <= each.span.start < each.span.end <= len(text)
        assert isinstance(each.value, Fraction)
        assert text[each.span.start : each.span.end].strip() == text[each.span.start : each.span.end]
        at = each.span.end


@pytest.mark.parametrize(
    "unit", ["1", "1,", "1.1", "1-", "1/", "one ", "half a ", "a million ", "$", "$1 ", "1 to ", "[1,", "\n"]
)
def test_twice_the_text_costs_no_more_than_in_proportion(unit: str) -> None:
    def cost(size: int) -> float:
        return min(_timed(unit * (size // len(unit)) + " " * run) for run in range(3))

    assert cost(16_000) < 8 * cost(4_000) + 0.02  # four times the text; sixteen times the cost would be a square


def _timed(text: str) -> float:
    start = time.process_time()
    figures(text)
    return time.process_time() - start
