"""A figure that a passage has, but not for the attribute that a statement names."""

from functools import partial

import pytest

from provenance.text.comparison import Evidence, Said, discords, judging
from tests.counting import calls
from tests.text.comparison.true_attributes import ATTRIBUTES, CONFUSED, GROUND


def evidence(passage: str) -> tuple[Evidence, ...]:
    return (Evidence(passage, passage, whole=passage),)


@pytest.mark.parametrize(("statement", "passage"), ATTRIBUTES, ids=[f"{a} {b[:20]}" for a, b in ATTRIBUTES])
def test_what_the_passage_says_of_it_is_left_alone(statement: str, passage: str) -> None:
    assert not discords(Said(statement), evidence(passage))


@pytest.mark.parametrize(("statement", "passage", "wrong"), CONFUSED, ids=[each[0] for each in CONFUSED])
def test_the_figure_of_something_else_is_seen(statement: str, passage: str, wrong: str) -> None:
    found = [each for each in discords(Said(statement), evidence(passage)) if each.kind == "absent"]
    assert [statement[slice(*each.span)] for each in found] == [wrong]


def test_it_is_told_what_stands_beside_the_label() -> None:
    (found,) = discords(Said("The ground has a capacity of 11,000."), evidence(GROUND))
    assert found.other is not None
    assert (GROUND[slice(*found.other)], found.how) == ("18,500", 'beside "capacity"')


def test_nothing_is_said_of_whole_sources() -> None:
    assert not discords(Said("The ground has a capacity of 11,000."), (Evidence(GROUND, close=False, whole=GROUND),))


@pytest.mark.parametrize("line", ["Capacity 18,500. Held 11,000.\n", "11,000 came.\n", "a capacity of 11,000 "])
def test_twice_the_words_cost_at_most_two_and_a_half_times_as_much(line: str) -> None:
    def cost(size: int) -> int:
        text = f"Capacity: 18,500.\n{line * size}"
        said = Said("The ground has a capacity of 11,000. " * 3)
        return calls(partial(judging.discords.__wrapped__, said, evidence(text)))

    assert cost(100) <= 2.5 * cost(50) + 500
