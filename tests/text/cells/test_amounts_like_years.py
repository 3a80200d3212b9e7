"""Amounts of 1,500 to 2,099 look like years: they are told by what stands over them, beside them and below."""

from __future__ import annotations

import pytest

from provenance.text.cells import NotSelected, Selected, Selector, calling, names, select

RENTS = (
    "Rent by region, euros\nRegion\t2019\t2022\t2023\nNorth\t612\t668\t701\nCapital\t1410\t1523\t1790\n"
    "Harbour\t1990\t1995\t2001\nOld towns\nLoam\t1540\t1960\t2020\nSpit\t980\t1020\t1100\n\nTotal\t1600\t1610\t1620\n"
)
COSTS = (
    "Running costs, euros a year\t\t\nSystem\t2022\t2023\nGas\t2480\t2310\nGround heat\t1960\t1750\n"
    "Town heat\t2720\t2890\n"
)
COUNTRIES = "Land\t2021\t2022\nFenland\t1700\t1950\nWoldland\t1810\t1820\n"
PERMITS = "Year\tPermits\tFines\n2019\t1840\t12\n2020\t2019\t15\n2021\t1760\t18\n"
BRIDGES = "Bridge\tOpened\tLength\nHigh\t1987\t320\nLow\t1899\t1540\n"
TWICE = (
    "Region\t2019\t2020\nNorth\t5\t6\nSouth\t7\t8\nSector\t2019\t2020\nFarms\t1\t2\n\nTrade\t2015\t2016\nShips\t3\t4\n"
)
CENSUS = "Town\tArea\nLoam\t12\nTown\t1801\t1851\t1901\nLoam\t830\t1620\t2050\n"


def found(text: str, selector: Selector) -> Selected:
    selected = select(text, selector, named_sheets=False)
    assert isinstance(selected, Selected), selected
    return selected


@pytest.mark.parametrize(
    ("text", "row", "column", "value"),
    [
        (RENTS, "Capital", "2022", "1523"),
        (RENTS, "Capital", "2023", "1790"),
        (RENTS, "Harbour", "2019", "1990"),
        (RENTS, "Loam", "2022", "1960"),
        (RENTS, "Spit", "2019", "980"),
        (RENTS, "Total", "2022", "1610"),
        (COSTS, "Ground heat", "2022", "1960"),
        (COSTS, "Ground heat", "2023", "1750"),
        (COSTS, "Town heat", "2022", "2720"),
        (COUNTRIES, "Fenland", "2021", "1700"),
        (COUNTRIES, "Woldland", "2022", "1820"),
        (PERMITS, "2019", "Permits", "1840"),
        (PERMITS, "2019", "Fines", "12"),
        (PERMITS, "2020", "Permits", "2019"),
        (BRIDGES, "Low", "Length", "1540"),
        (BRIDGES, "High", "Opened", "1987"),
        (TWICE, "Farms", "2020", "2"),
        (TWICE, "Ships", "2015", "3"),
        (TWICE, "South", "2020", "8"),
        (CENSUS, "Loam", "1851", "1620"),
    ],
)
def test_a_cell_that_looks_like_a_year_or_stands_near_one(text: str, row: str, column: str, value: str) -> None:
    at = found(text, Selector("", "", (row,), (column,)))
    assert text[slice(*at.span)] == value
    assert calling(text, at, named_sheets=False) == Selector("", "", (row,), (column,))


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        (RENTS, "D4", "Capital | 2023 | 1790"),
        (RENTS, "D5", "Harbour | 2023 | 2001"),
        (RENTS, "D7", "Loam | 2023 | 2020"),
        (COSTS, "C4", "Ground heat | 2023 | 1750"),
        (COSTS, "B4", "Ground heat | 2022 | 1960"),
        (PERMITS, "C3", "2020 | Fines | 15"),
        (BRIDGES, "B2", "High | Opened | 1987"),
    ],
)
def test_a_cell_is_told_by_names_and_not_by_the_amounts_beside_it(text: str, at: str, words: str) -> None:
    assert found(text, Selector("", at)).words == words


def test_an_amount_that_looks_like_a_year_names_no_row() -> None:
    lost = select(RENTS, Selector("", "", ("1995",), ("2023",)), named_sheets=False)
    assert isinstance(lost, NotSelected)
    assert lost.why.startswith('it has no row "1995"')


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Ground heat | 2022 | 1960", ("Ground heat", "2022")),
        ("2020 | Permits | 2019", ("2020", "Permits")),
        ("2019 | 2022\nLoam | 1540 | 1960", ("2019", "2022", "Loam")),
        ("High | Opened | 1987", ("High", "Opened")),
        ("1960", ("1960",)),
    ],
)
def test_an_amount_that_looks_like_a_year_is_none_of_the_names_of_a_cell(words: str, said: tuple[str, ...]) -> None:
    assert names(words) == said
