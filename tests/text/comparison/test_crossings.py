"""Where the row and the year that a statement names meet, its table has another figure."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from tests.text.comparison.true_crossings import FALSE, HEAT, TRUE


def _of(table: str, said: str) -> list[tuple[str, str]]:
    """What is told as standing in another cell; that a sum or an average stands nowhere is another thing."""
    found = discords(Said(said), (Evidence(table, "", table, False),))
    return [(said[slice(*each.span)], each.how) for each in found if each.kind == "date" or each.how]


@pytest.mark.parametrize(("table", "said", "words"), FALSE)
def test_what_stands_in_another_cell_is_seen(table: str, said: str, words: str) -> None:
    assert words in [each for each, _ in _of(table, said)]


@pytest.mark.parametrize(("table", "said"), TRUE)
def test_a_true_sentence_about_a_table_is_left_alone(table: str, said: str) -> None:
    assert not _of(table, said)


def test_the_head_of_the_other_cell_is_shown() -> None:
    said = "In 2024 there were 98 deaths in Port-Varn."
    (found,) = discords(Said(said), (Evidence(HEAT, "", HEAT, False),))
    assert found.kind == "date" and found.other
    assert HEAT[slice(*found.other)] == "2023"


def test_the_row_beside_the_figure_is_named() -> None:
    said = "Port-Varn has 187 of these deaths; the highest rate, 25.4, was found in Marsh."
    assert _of(HEAT, said) == [("25.4", 'in the row of "Marsh"')]
