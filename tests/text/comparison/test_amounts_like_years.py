"""Amounts of 1,500 to 2,099 in the tables of a source are amounts, though they look like years."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from provenance.text.comparison.tables.amounts import amounts_like_years

RENTS = (
    "Rent of a new letting, euros a month\nDistrict\t2019\t2022\t2023\nNorth\t612\t668\t701\nQuays\t1410\t1523\t1790\n"
    "Old Port\t1960\t1750\t1540\nHarbour\t1990\t1995\t2001\nMoor\t2090\t2140\t2310\n"
)
DRAWN = {
    "tabs": RENTS,
    "strokes": "| " + RENTS.split("\n", 1)[1].strip().replace("\t", " | ").replace("\n", " |\n| ") + " |\n",
    "blanks": "\n".join("".join(cell.ljust(12) for cell in line.split("\t")).rstrip() for line in RENTS.split("\n")),
}
HEADS = ("District", "2019", "2022", "2023")
BRIDGES = "Bridge\tOpened\tLength\nHigh\t1987\t320\nLow\t1899\t1540\nLong\t1912\t890\n"
TRUE = [
    "In the Quays a new letting cost €1,790 in 2023.",
    "Rents in the Old Port fell from €1,960 to €1,540.",
    "With €1,540 a month, the Old Port is cheaper than the Harbour with €2,001.",
    "The Old Port cost 1,750 euros in 2022.",
]
FALSE = [
    ("The Old Port cost €1,750 in 2023.", "2023"),
    ("In the Old Port a new letting cost €1,960 in 2023, and €1,540 in 2019.", "2023"),
    ("In the Quays a new letting cost €1,970.", "€1,970"),
    ("In the Quays a new letting cost €1,540.", "€1,540"),
]


def told(said: Said, *texts: str, close: bool = False) -> list[str]:
    evidence = tuple(Evidence(each, "", each, close) for each in texts)
    return [said.text[slice(*each.span)] for each in discords(said, evidence)]


@pytest.mark.parametrize("drawn", DRAWN)
@pytest.mark.parametrize("said", TRUE)
def test_an_amount_of_a_table_bears_out_what_is_said(drawn: str, said: str) -> None:
    assert not told(Said(said), DRAWN[drawn])


@pytest.mark.parametrize("drawn", ["tabs", "blanks"])
def test_such_amounts_are_reckoned_with(drawn: str) -> None:
    assert not told(Said("Rents in the Quays went up by €267 between 2022 and 2023."), DRAWN[drawn])


@pytest.mark.parametrize("drawn", DRAWN)
@pytest.mark.parametrize(("said", "words"), FALSE)
def test_what_is_not_there_is_still_told(drawn: str, said: str, words: str) -> None:
    assert words in told(Said(said), DRAWN[drawn])


@pytest.mark.parametrize("drawn", DRAWN)
@pytest.mark.parametrize("row", ["Old Port | 1,960 | 1,750 | 1,540", "Old Port | 1960 | 1750 | 1540"])
def test_a_row_of_the_brief_is_held_to_the_same_row(drawn: str, row: str) -> None:
    assert not told(Said(row, heads=HEADS), DRAWN[drawn])
    first, *rest = row.split(" | ")
    swapped = " | ".join((first, rest[1], rest[0], rest[2]))
    assert told(Said(swapped, heads=HEADS), DRAWN[drawn]) == [rest[1], rest[0]]


@pytest.mark.parametrize("cell", ["Old Port | 2022 | 1750", "Old Port\t1960\t1750\t1540"])
def test_a_cell_or_a_row_that_is_named(cell: str) -> None:
    assert "€1,750" not in told(Said("The Old Port cost €1,750 a month in 2022."), cell, close=True)
    assert "€1,570" in told(Said("The Old Port cost €1,570 a month in 2022."), cell, close=True)


def test_which_are_surely_amounts() -> None:
    surely = [RENTS[slice(*each.span)] for each in amounts_like_years(RENTS) if each.surely]
    assert surely == ["1523", "1790", "1960", "1750", "1540", "1990", "1995", "2001", "2090"]
    found = {BRIDGES[slice(*each.span)]: each.surely for each in amounts_like_years(BRIDGES)}
    assert found == {"1987": False, "1899": False, "1540": True, "1912": False}


@pytest.mark.parametrize(
    "text",
    ["Heating\t2021\t2022\t2023\n", "Opened in 1987, and closed  in 2003.", "Opened\tClosed\n1987\t2003\n1988\t2004\n"],
)
def test_years_are_no_amounts(text: str) -> None:
    assert not [each for each in amounts_like_years(text) if each.surely]


def test_amounts_like_years_are_reckoned_with() -> None:
    pumps = "Pump\t2023\t2024\nHeat pump\t1750\t1540\nGas pump\t2140\t1880\n"
    assert not told(Said("A heat pump cost €340 less than a gas pump in 2024."), pumps)
    assert told(Said("A heat pump cost €440 less than a gas pump in 2024."), pumps) == ["€440"]
