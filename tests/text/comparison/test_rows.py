"""A statement that names a row of a table is held to that row, and nobody is accused who speaks of several."""

from collections.abc import Callable
from functools import partial

import pytest

from provenance.text.comparison import Evidence, Said, discords, judging
from provenance.text.comparison.tables import row_labels, rows
from tests.counting import calls

UNITS = (
    "State\tHospitals\tUnits 2012\tUnits 2023\n"
    "Ohio\t88\t57\t41\nNebraska\t63\t48\t33\nNorth Dakota\t41\t29\t22\nOregon\t37\t31\t26\nUtah\t29\t27\t24\n"
    "All states\t258\t192\t146\n"
)
SPENDING = (
    "Expenditure (£ million)\n\n"
    "Category      2021-22    2023-24\n"
    "Wages         2,310      2,702\n"
    "Repairs       345        421\n"
    "Food          118        139\n"
)
PIPED = (
    "| Canton | Voters | Turnout |\n|---|---|---|\n"
    "| Uri | 26,910 | 48.1 |\n| Zug | 78,340 | 55.7 |\n| Jura | 54,120 | 39.6 |\n"
)
CITIES = "City\tInhabitants 2020\tArea\n\nGrafton\t211,904\t118\n\nSt. Ives\t98,455\t64\n\nPorto Nuovo\t402,118\t203\n"

FALSE = [
    (UNITS, "Ohio went from 48 units to 33 in eleven years.", "48"),
    (UNITS, "Ohio | 57 | 33 | 24", "33"),
    (UNITS, "In Nebraska only 41 units were left in 2023.", "41"),
    (UNITS, "North Dakota had 31 units in 2012, and Utah 27.", "31"),
    (SPENDING, "Repairs cost £2,702 million in 2023-24.", "£2,702 million"),
    (PIPED, "In Uri turnout was 55.7%.", "55.7%"),
    (PIPED, "Zug has 54,120 voters.", "54,120"),
    (CITIES, "Grafton has 402,118 inhabitants.", "402,118"),
    (CITIES, "Porto Nuovo has about 212,000 inhabitants.", "212,000"),
]
TRUE = [
    (UNITS, "Ohio went from 57 units to 41 in eleven years, a loss of 16."),
    (UNITS, "Ohio | 57 | 41 | 16"),
    (UNITS, "Ohio, which has 88 hospitals, kept 41 units."),
    (PIPED, "In Uri 26,910 of some 54,120 entitled voters came."),
    (UNITS, "Of the 146 units left, Ohio has 41."),
    (UNITS, "Ohio had 41 units in 2023, more than Nebraska, which had 33."),
    (UNITS, "Ohio had 41 units in 2023, but no neighbour had more than 33."),
    (UNITS, "Ohio is far ahead of the next state, with 33 units."),
    (UNITS, "With 33 units left, one state has lost less than Ohio."),
    (UNITS, "With 33 units left in Lincoln's state, Ohio sends nurses there."),
    (UNITS, "The Dakotas, unlike Ohio, had 29 units."),
    (UNITS, "Nationally, units fell from 192 to 146; in Ohio they fell from 57."),
    (UNITS, "It lost 16, and 33 were left, while Ohio kept more."),
    (UNITS, "Two states, Ohio and Utah, had 84 units between them."),
    (SPENDING, "Wages rose from £2,310 million to £2,702 million."),
    (SPENDING, "Food prices rose, and £421 million went into repairs."),
    (SPENDING, "Repairs | £345 million | £421 million | +£76 million"),
    (PIPED, "Turnout was 48.1% in Uri and 55.7% in Zug."),
    (PIPED, "Uri sent 26,910 ballot papers out."),
    (CITIES, "Porto Nuovo has 402,118 inhabitants, almost twice as many as Grafton with 211,904."),
    (CITIES, "St. Ives has 98,455 inhabitants."),
]


def _of(table: str, said: str) -> list[tuple[str, str]]:
    found = discords(Said(said), (Evidence(table, "", table, False),))
    return [(said[slice(*each.span)], each.how) for each in found if each.kind == "absent" and each.how]


@pytest.mark.parametrize(("table", "said", "figure"), FALSE)
def test_a_figure_of_another_row_is_seen(table: str, said: str, figure: str) -> None:
    assert figure in [each for each, _ in _of(table, said)]


@pytest.mark.parametrize(("table", "said"), TRUE)
def test_a_true_sentence_about_a_row_is_left_alone(table: str, said: str) -> None:
    assert not _of(table, said)


def test_the_other_row_is_shown() -> None:
    said = "Zug has 54,120 voters."
    (found,) = discords(Said(said), (Evidence(PIPED, "", PIPED, False),))
    assert found.other and found.how == 'in the row of "Zug"'
    assert "Jura" in PIPED[: found.other.start].rpartition("\n")[2]


@pytest.mark.parametrize("guard", rows.ROW_GUARDS, ids=lambda guard: guard.__name__)
def test_each_guard_is_needed(guard: Callable[[rows.Asked], bool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "ROW_GUARDS", tuple(each for each in rows.ROW_GUARDS if each is not guard))
    judging.discords.cache_clear()
    accused = [said for table, said in TRUE if _of(table, said)]
    judging.discords.cache_clear()
    assert accused


def test_a_figure_that_stands_in_another_source_is_not_of_another_row() -> None:
    beside = Evidence("Ohio counted 48 units at first.", "Ohio counted 48 units at first.")
    assert not discords(Said("Ohio counted 48 units at first."), (Evidence(UNITS, "", UNITS, False), beside))


@pytest.mark.parametrize("line", ["Ohio\t12\t13\n", "|||||||||\n", "a  b  c\n", "A\t\t\t1\n", "Wages          \n"])
def test_twice_the_table_costs_at_most_twice_and_a_half(line: str) -> None:
    costs = []
    for many in (400, 800):
        text = f"x{many}\n" + line * many
        costs.append(calls(partial(row_labels.rows, text)))
    assert costs[1] <= costs[0] * 2.5
