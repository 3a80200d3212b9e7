"""A text as a grid: every cell where it stands, however the table is drawn."""

from functools import partial

import pytest

from provenance.text.comparison.tables.amounts import amounts_like_years
from provenance.text.comparison.tables.grid import grid
from tests.counting import calls

DRAWN = [
    "Town\t2022\t2023\nAshby\t1,612\t1701\n\t9\t10",
    "| Town | 2022 | 2023 |\n|---|---:|---|\n| Ashby | 1,612 | 1701 |\n|  | 9 | 10 |",
    "Town     2022    2023\n---------------------\nAshby   1,612    1701\n            9      10",
]


@pytest.mark.parametrize("text", DRAWN)
def test_a_cell_has_its_words_and_its_place(text: str) -> None:
    drawn = grid(text)
    assert drawn is not None
    rows = [row for row in range(1, drawn.sheet.rows + 1) if any(drawn.sheet.values(row))]
    cells = [drawn.sheet.values(row) for row in rows]
    assert cells == [["Town", "2022", "2023"], ["Ashby", "1,612", "1701"], ["", "9", "10"]]
    for row, values in zip(rows, cells, strict=True):
        spans = [drawn.span(row, column) for column in range(1, 4)]
        assert [text[slice(*span)] for span in spans] == values


def test_prose_with_two_blanks_in_it_is_one_cell() -> None:
    text = "It rose by 12 per cent in the first half of the year and fell behind.  In the second it fell by 4 per cent."
    drawn = grid(text)
    assert drawn is not None
    assert len(drawn.spans[0]) <= 2 and not amounts_like_years(text)


@pytest.mark.parametrize("text", ["Plain words.", "One | two", ""])
def test_what_is_no_table_gives_no_amounts(text: str) -> None:
    assert not amounts_like_years(text)


@pytest.mark.parametrize("line", ["Ohio\t1712\t1913\n", "|||||||||\n", "a  b  1850\n", "A\t\t\t1999\n", "1990\t1800\n"])
def test_twice_the_text_costs_at_most_twice_and_a_half(line: str) -> None:
    costs = []
    for many in (400, 800):
        text = f"x{many}\n" + line * many
        costs.append(calls(partial(amounts_like_years, text)))
    assert costs[1] <= costs[0] * 2.5 + 500
