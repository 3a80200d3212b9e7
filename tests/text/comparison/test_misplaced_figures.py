"""A figure that a passage has, but for something else, as the words around it tell."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from tests.text.comparison.true_misplaced import FALSE, TRUE


def named(passage: str) -> tuple[Evidence, ...]:
    return (Evidence(passage, passage, whole=passage),)


@pytest.mark.parametrize(("statement", "passage"), TRUE, ids=[each for each, _ in TRUE])
def test_the_figure_of_what_is_said_is_left_alone(statement: str, passage: str) -> None:
    assert not [each for each in discords(Said(statement), named(passage)) if each.kind == "misplaced"]


@pytest.mark.parametrize(("statement", "passage", "wrong", "right"), FALSE, ids=[each for each, *_ in FALSE])
def test_the_figure_of_something_else_is_told(statement: str, passage: str, wrong: str, right: str) -> None:
    told = [
        (statement[slice(*each.span)], passage[slice(*(each.other or each.span))])
        for each in discords(Said(statement), named(passage))
        if each.kind == "misplaced"
    ]
    assert told == [(wrong, right)]
