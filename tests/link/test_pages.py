from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.link.pages import page_span, pages

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
