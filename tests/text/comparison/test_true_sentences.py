"""Sentences that are true beside their passages: nobody may be accused over them."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from tests.text.comparison.true_figures import FIGURES, OF_WHOLE_SOURCES, Pair
from tests.text.comparison.true_units_and_bounds import DATES, HEDGES, PRECISION, UNITS

ALL = [*FIGURES, *UNITS, *PRECISION, *HEDGES, *DATES]


def kinds(pair: Pair, close: bool = True, *, comma: bool = False, above: str = "") -> list[tuple[str, str]]:
    statement, passage = pair
    evidence = Evidence(passage, passage, above, close, comma)
    found = discords(Said(statement), (evidence,))
    return [(each.kind, statement[each.span.start : each.span.end]) for each in found if each.kind != "precise"]


@pytest.mark.parametrize("pair", ALL)
def test_nothing_is_said_of_a_true_sentence(pair: Pair) -> None:
    assert kinds(pair) == []


@pytest.mark.parametrize("pair", ALL)
def test_nor_where_the_passage_stands_in_a_longer_text(pair: Pair) -> None:
    statement, passage = pair
    assert kinds((statement, f"A heading\n\n{passage}\n\nIt was 17 percent in 1877, or 99,999 in all.")) == []


@pytest.mark.parametrize("pair", OF_WHOLE_SOURCES)
def test_nothing_is_said_of_a_true_sentence_about_a_whole_source(pair: Pair) -> None:
    assert kinds(pair, close=False, above=pair[1]) == []


@pytest.mark.parametrize("pair", [*PRECISION, *UNITS])
def test_nothing_is_said_of_its_precision(pair: Pair) -> None:
    found = discords(Said(pair[0]), (Evidence(pair[1], pair[1]),))
    assert [each.kind for each in found] == []


@pytest.mark.parametrize("listed", [FIGURES, UNITS, PRECISION, HEDGES, DATES])
def test_there_are_enough(listed: list[Pair]) -> None:
    assert len(listed) >= 25
