"""Quotations printed in two wordings."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.variants import headline_variants, variants

LONG = "“We will take out every last lead pipe in the harbour by 2030,” the report says."
DISPUTED = [
    "“We are going to remove every last lead pipe in the harbour before 2031,” it says.",
    "The report says: “Every last lead pipe in the harbour we will take out.”",
    "It promised to “take out each last lead pipe in the harbour by 2030.”",
    "“We will take out every last lead pipe in the harbour by 2035,” it says.",
    "“We will not take out every last lead pipe in the harbour by 2030.”",
]
AGREED = [
    "‘We will take out every last lead pipe in the harbour by 2030’, it says.",
    "It will “take out every last lead pipe” there.",
    "“We will take out every last lead pipe … by 2030,” it says.",
    "“[The city] will take out every last lead pipe in the harbour by 2030.”",
    "“It was hard. We will take out every last lead pipe in the harbour by 2030. Then we rest.”",
    "“by 2030. And then, in the harbour, every child will have clean water,” it says.",
    "It says that every last lead pipe in the harbour will be removed before 2031.",
    "“Lead pipes are a danger to every child in the harbour, and have been since 1930.”",
    "“The harbour is the pride of the city,” it says.",
    "It called the pipes “a danger”.",
    "",
]
RETOLD = LONG + "\n\nThe auditors criticised the mayor for his “neglect” of the harbour district.\n"


def quoted(one: str, other: str) -> list[tuple[str, str]]:
    return [(one[a.start : a.end], other[b.start : b.end]) for a, b in variants(one, other)]


@pytest.mark.parametrize("other", DISPUTED)
def test_one_quotation_in_two_wordings(other: str) -> None:
    ((one, two),) = quoted(LONG, other)
    assert one in LONG
    assert two in other
    assert [pair[::-1] for pair in quoted(other, LONG)] == [(one, two)]


@pytest.mark.parametrize("other", AGREED)
def test_what_is_not_in_two_wordings(other: str) -> None:
    assert quoted(LONG, other) == []
    assert quoted(other, LONG) == []


@pytest.mark.parametrize(
    ("short", "found"),
    [
        ("The auditors also criticised the “carelessness” of the mayor in the harbour district.", True),
        ("The auditors criticised the mayor’s “neglect” of the harbour district.", False),
        ("The mayor is fond of “sailing”, and of the harbour.", False),
        ("Residents told the mayor of their “despair” in other parts of town.", False),
    ],
)
def test_a_word_in_the_same_place_of_the_same_sentence(short: str, found: bool) -> None:
    other = LONG + "\n\n" + short
    assert [one for one, _ in quoted(RETOLD, other)] == (["neglect"] if found else [])
    assert quoted(RETOLD, short) == []  # nothing shows that both retell one text


def test_a_headline_with_other_words_than_its_text() -> None:
    text = "A ‘Devastating Delay’ for the Harbour\n\nThe report speaks of “a devastating neglect of every pipe.”\n"
    assert [(text[a.start : a.end], text[b.start : b.end]) for a, b in headline_variants(text)] == [
        ("Devastating Delay", "devastating neglect")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A ‘Devastating Neglect’ of Pipes\n\nThe report speaks of “a devastating neglect of every pipe.”\n",
        "‘We Are Late’\n\nThe report speaks of “a devastating neglect of every pipe.”\n",
        "A ‘Devastating Delay’\n\nThe report speaks of a devastating neglect.\n",
        "Pipes are late\n\n“It is devastating,” she said.\n",
        "no line end",
        "",
    ],
)
def test_headlines_that_are_left_alone(text: str) -> None:
    assert headline_variants(text) == ()


@given(st.text('“”"ab cde fgh.\n', max_size=200), st.text('“”"ab cde fgh.\n', max_size=200))
def test_any_two_texts_are_compared(one: str, other: str) -> None:
    assert sorted(pair[::-1] for pair in quoted(one, other)) == sorted(quoted(other, one))
    assert variants(one, one) == ()


@pytest.mark.parametrize(
    "make",
    [
        lambda n: "“a b c d e f” " * n,
        lambda n: "“" * n,
        lambda n: "“a” " * n,
        lambda n: " ".join(f"“a{k} b{k} c{k} d{k} e{k}”" for k in range(n)),
        lambda n: "“" + "a b c " * n + "”",
    ],
)
def test_thousands_of_quotations_are_compared(make: Callable[[int], str]) -> None:
    variants(make(5000), make(5001))
    headline_variants(make(5000))
