"""Passages that two texts share."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.overlap import shared_passages, telling_words
from tests.counting import calls

SENTENCE = "Inspectors of the harbour boarded forty tankers and found most of them short of lifeboats."


def test_the_ranges_are_those_of_the_texts() -> None:
    one, other = f"\ufb01rst, a preface — {SENTENCE}", f"Ümlaut 12½ {SENTENCE.replace('found', 'discovered')}\r\n"
    ((only,),) = shared_passages({"a": one, "b": other}).values()
    assert one[slice(*only.first)] == "Inspectors of the harbour boarded forty tankers"
    assert other[slice(*only.second)] == one[slice(*only.first)]


def test_words_that_every_text_has_tell_nothing() -> None:
    assert telling_words("It was about this that they were then also told.").stems == ()
    assert telling_words("The increase increases; naïve Ärzte, 1,250 ﬁsh").stems == (
        "increa",
        "increa",
        "naive",
        "arzte",
        "1",
        "250",
        "fish",
    )


def test_texts_are_compared_with_each_other_and_not_with_themselves() -> None:
    assert shared_passages({"a": f"{SENTENCE} {SENTENCE}"}) == {}
    assert list(shared_passages({"a": SENTENCE, "b": "Nothing.", "c": SENTENCE})) == [("a", "c")]


@given(st.dictionaries(st.sampled_from("abc"), st.text("ab cde“”\"'12.\n\f港务局©", max_size=200)))
def test_any_texts_can_be_compared(texts: dict[str, str]) -> None:
    for (one, other), passages in shared_passages(texts).items():
        for each in passages:
            assert 0 <= each.first.start < each.first.end <= len(texts[one])
            assert 0 <= each.second.start < each.second.end <= len(texts[other])
            assert each.weight >= 0


GROWING: dict[str, Callable[[int], str]] = {
    "one word": lambda n: "lifeboats " * n,
    "one sentence": lambda n: f"{SENTENCE} " * n,
    "other sentences": lambda n: "".join(
        f"Inspectors boarded tanker{k} in harbour{k % 7} at night{k % 5}. " for k in range(n)
    ),
    "paragraphs": lambda n: "Inspectors boarded tankers.\n\n" * n,
    "notices": lambda n: "All rights reserved.\n\n" * n,
    "opened quotations": lambda n: '"a “b ' * n,
    "a notice that goes on": lambda n: "is a very big and " * n,
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_text_costs_at_most_two_and_a_half_times_as_much(what: str) -> None:
    make = GROWING[what]
    costs = []
    for n in (200, 400):
        texts = {"a": make(n), "b": f"{make(n)} b", "c": f"c {make(n)}"}
        costs.append(calls(lambda texts=texts: shared_passages(texts)))  # type: ignore[misc]
    assert costs[1] <= 2.5 * costs[0]
