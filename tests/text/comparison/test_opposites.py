"""A contrary, a "no" or a reservation beside the same words or the same figure is seen; what is true is left alone."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from tests.text.comparison.true_figures import Pair
from tests.text.comparison.true_opposites import IN_ANOTHER_YEAR, OPPOSED, OPPOSITES

_SEEN = ("contrary", "hedge")


def said_of(statement: str, passage: str) -> list[str]:
    found = discords(Said(statement), (Evidence(passage, passage, whole=passage),))
    return [statement[slice(*each.span)] for each in found if each.kind in _SEEN]


@pytest.mark.parametrize("pair", [*OPPOSITES, *IN_ANOTHER_YEAR])
def test_a_true_sentence_is_left_alone(pair: Pair) -> None:
    assert said_of(*pair) == []


@pytest.mark.parametrize(("statement", "passage", "words"), OPPOSED)
def test_the_contrary_is_seen(statement: str, passage: str, words: str) -> None:
    assert said_of(statement, passage) == [words]


@pytest.mark.parametrize(("statement", "passage", "words"), OPPOSED)
def test_the_same_words_are_no_contrary(statement: str, passage: str, words: str) -> None:
    assert words
    assert said_of(passage, passage) == []


@pytest.mark.parametrize(("statement", "passage", "words"), OPPOSED)
def test_nothing_is_said_where_no_passage_is_named(statement: str, passage: str, words: str) -> None:
    text = f"{passage}\n\n" + "Another paragraph tells of the lighthouse and its keeper, who had a dog. " * 12
    found = discords(Said(statement), (Evidence(text, "", text, False, whole=text),))
    assert not [each for each in found if each.kind == "hedge" and each.span.length == len(statement)]
    assert words


def test_how_often_is_looked_for_in_all_passages() -> None:
    one, two = (
        Evidence(each, each) for each in ("Patients on the list are called once a day.", "They eat twice a day.")
    )
    said = Said("Patients on the list are called twice a day.")
    assert [each.how for each in discords(said, (one,))] == ["once a day"]
    assert [each.how for each in discords(said, (one, Evidence("Patients on the list eat at noon.")))] == ["once a day"]
    assert discords(said, (one, two)) == ()
    assert discords(said, (one, Evidence("Patients on the list are seen daily."))) == ()
