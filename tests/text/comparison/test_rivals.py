"""A number that a passage gives for something else is seen, and shown beside the right one."""

import pytest

from provenance.text.comparison import Evidence, Said, decided, discords, rivals
from provenance.text.comparison.places import places
from tests.text.comparison.true_figures import Pair
from tests.text.comparison.true_rivals import RIGHT, WRONG


@pytest.mark.parametrize(("said", "passage", "wrong", "right"), WRONG)
def test_a_number_of_something_else_is_seen(said: str, passage: str, wrong: str, right: str) -> None:
    found = discords(Said(said), (Evidence(passage, passage),))
    assert [(said[slice(*each.span)], passage[slice(*each.other)]) for each in found if each.other] == [(wrong, right)]


@pytest.mark.parametrize(("said", "passage", "wrong", "right"), WRONG)
def test_the_right_number_is_left_alone(said: str, passage: str, wrong: str, right: str) -> None:
    assert discords(Said(said.replace(wrong, right)), (Evidence(passage, passage),)) == ()


@pytest.mark.parametrize("pair", RIGHT)
def test_what_is_told_beside_others_is_left_alone(pair: Pair) -> None:
    assert [each for each in discords(Said(pair[0]), (Evidence(pair[1], pair[1]),)) if each.kind != "precise"] == []


def test_a_rival_is_looked_for_wherever_the_number_stands() -> None:
    said, passage, *_ = WRONG[2]
    other = "The court of appeal made it twelve years in prison for Delgado, for embezzlement."
    assert discords(Said(said), (Evidence(passage, passage), Evidence(other, other))) == ()


def test_a_row_of_a_table_and_a_whole_source_have_no_rivals() -> None:
    said, passage, *_ = WRONG[2]
    assert not list(rivals.on_rivals(Said(said, heads=("Years",)), (Evidence(passage, passage),), ()))
    assert not list(rivals.on_rivals(Said(said), (Evidence(passage, "", passage, False),), ()))


def test_the_numbers_of_a_text() -> None:
    text = "On 3 May 2020 she was third in 2:12.35, won $5.2 million or 12%, and gave 40 pieces."
    assert [(each.measure, text[slice(*each.span)]) for each in places(text)] == [
        ("day", "3 May 2020"),
        ("rank", "third"),
        ("race", "2:12.35"),
        ("money", "$5.2 million"),
        ("%", "12%"),
        ("", "40"),
    ]


def test_there_are_enough() -> None:
    assert len(RIGHT) >= 25
    assert len(decided.RIVAL_GUARDS) == 8
