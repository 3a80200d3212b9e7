"""Words turned into their contrary are seen, and words that merely look like it are left alone."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from tests.text.comparison.true_figures import Pair
from tests.text.comparison.true_turns import ALL, TURNED


def said_of(statement: str, passage: str) -> list[str]:
    found = discords(Said(statement), (Evidence(passage, passage, whole=passage),))
    return [statement[slice(*each.span)] for each in found if each.kind != "precise"]


@pytest.mark.parametrize("pair", ALL)
def test_what_merely_looks_contrary_is_left_alone(pair: Pair) -> None:
    assert said_of(*pair) == []


@pytest.mark.parametrize(("statement", "passage", "words"), TURNED)
def test_the_contrary_is_seen(statement: str, passage: str, words: str) -> None:
    assert said_of(statement, passage) == [words]


@pytest.mark.parametrize(("statement", "passage", "words"), TURNED)
def test_the_same_words_are_no_contrary(statement: str, passage: str, words: str) -> None:
    assert said_of(passage, passage) == []


def test_there_are_enough() -> None:
    assert len(ALL) >= 25
