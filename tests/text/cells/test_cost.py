"""A table of twice the size costs at most two and a half times as much: told by the calls made, not by a clock."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from provenance.text.cells import Selector, select
from provenance.text.cells.sheet import sheets
from provenance.text.cells.tables import tables
from tests.counting import calls


def plain(rows: int) -> str:
    return "Country\t2022\t2023\n" + "".join(f"Country {row}\t{row}.5\t{row}.7\n" for row in range(rows))


def same_names(rows: int) -> str:
    return "Country\t2022\t2023\n" + "".join(f"Group {row}\nNorway\t{row}.5\t{row}.7\n" for row in range(rows))


def merged(rows: int) -> str:
    return "Country\tItem\t2023\nNorway" + "".join(f"\tItem {row}\t{row}.7\n" for row in range(rows))


def wide(rows: int) -> str:
    return "Country" + "".join(f"\t{1000 + row}" for row in range(rows)) + "\nNorway" + "\t1.5" * rows + "\n"


def heads(rows: int) -> str:
    return "".join(f"Country\t2022\tTable {row}\nNorway\t1.5\t2.5\n\n" for row in range(rows))


@pytest.mark.parametrize("table", [plain, same_names, merged, wide, heads])
@pytest.mark.parametrize(
    "selector",
    [
        Selector("", "", ("Norway",), ("2023",)),
        Selector("", "", ("Group 7", "Norway"), ("2023",)),
        Selector("", "", ("Norway", "Item 99"), ("2023",)),
        Selector("", "", ("Nowhere",), ("2023",)),
        Selector("", "cell=2,3"),
        Selector("", "row=1-*"),
        Selector("", "col=2-*"),
    ],
)
def test_twice_the_table_is_not_more_than_twice_the_cost(table: Callable[[int], str], selector: Selector) -> None:
    def cost(rows: int) -> int:
        text = table(rows)

        def run() -> None:
            sheets.cache_clear()
            tables.cache_clear()
            select(text, selector, named_sheets=False)

        return calls(run)

    assert cost(800) <= 2.5 * cost(400) + 500
