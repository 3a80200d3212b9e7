from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.link.pages import is_on, page_number, page_span, pages, printed_first
from provenance.text.span import Span

THREE = "one\n\ftwo\n\fthree\n"


@pytest.mark.parametrize(
    ("locator", "first", "words"),
    [
        ("1", None, "one\n"),
        ("3", None, "three\n"),
        ("2–3", None, "two\n\fthree\n"),
        ("2-3", None, "two\n\fthree\n"),
        ("87", 86, "two\n"),
        ("86–8", 86, "one\n\ftwo\n\fthree\n"),
        ("2", 86, "two\n"),
        ("3", 3, "one\n"),
    ],
)
def test_a_page_is_found_by_printed_number_or_by_count(locator: str, first: int | None, words: str) -> None:
    span = page_span(THREE, locator, first)
    assert span is not None
    assert THREE[span.start : span.end] == words


@pytest.mark.parametrize("locator", ["4", "0", "iv", "2, 3", "3–2", "", "1–9"])
def test_what_is_no_page_is_not_found(locator: str) -> None:
    assert page_span(THREE, locator) is None


def test_a_text_without_pages_has_no_page() -> None:
    assert page_span("one\n", "1") is None


def test_a_form_feed_at_the_end_begins_no_page() -> None:
    assert len(pages("one\f")) == 1
    assert len(pages("")) == 1


@given(st.text(alphabet="ab\f\n"))
def test_pages_are_the_text_without_its_form_feeds(text: str) -> None:
    spans = pages(text)
    joined = "\f".join(text[span.start : span.end] for span in spans)
    assert joined == text.removesuffix("\f")


TWO = THREE.index("two")
FOOTED = "one\n\nReport 2024      85\n\ftwo\n\nReport 2024      86\n\fthree\n\nReport 2024      87\n"
HEADED = "41 | A report\n\none\n\f42 | A report\n\ntwo\n\f43 | A report\n\nthree\n"


@pytest.mark.parametrize(
    ("locator", "first", "on"),
    [
        ("2", None, True),
        ("1–2", None, True),
        ("1, 2", None, True),
        ("1 and 2", None, True),
        ("3", None, False),
        ("1", None, False),
        ("1, 3", None, False),
        ("87", 86, True),
        ("2", 86, True),
        ("88", 86, False),
        ("86–88", 86, True),
        ("86–8", 86, True),
        ("400", 86, False),
        ("400", None, None),
        ("iv", None, None),
        ("2 and iv", None, None),
        ("", None, None),
    ],
)
def test_whether_a_passage_is_on_a_page(locator: str, first: int | None, on: bool | None) -> None:
    assert is_on(THREE, Span(TWO, TWO + 3), locator, first) is on


@pytest.mark.parametrize(("text", "printed"), [(FOOTED, 85), (HEADED, 41), (THREE, None), ("one\n\n85\n\ftwo\n", None)])
def test_figures_at_heads_and_feet_count_pages(text: str, printed: int | None) -> None:
    assert printed_first(text) == printed


@pytest.mark.parametrize(("locator", "on"), [("86", True), ("2", True), ("85", False), ("3", False), ("90", None)])
def test_printed_figures_are_pages(locator: str, on: bool | None) -> None:
    at = FOOTED.index("two")
    assert is_on(FOOTED, Span(at, at + 3), locator) is on
    assert page_number(FOOTED, at) == 86


def test_a_passage_over_two_pages_is_on_either() -> None:
    assert is_on(THREE, Span(0, TWO + 1), "1")
    assert is_on(THREE, Span(0, TWO + 1), "2")


def test_a_text_of_one_page_tells_nothing() -> None:
    assert is_on("one\n", Span(0, 3), "7") is None


@given(st.text(alphabet="ab1 \f\n"), st.text(alphabet="0123456789-–, iv", max_size=12))
def test_any_page_is_looked_for(text: str, locator: str) -> None:
    is_on(text, Span(0, len(text)), locator)
    page_number(text, len(text))
