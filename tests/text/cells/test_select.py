from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from provenance.text.cells import NotSelected, Selected, Selector, calling, select, words_at

TRADE = """Trade
Table 2. Trade, USD million, 2019-2023

Country\tExports\t\tImports\t
\t2022\t2023\t2022\t2023
Norway\t3.9\t4.2\t5.0\t5.1
Sweden¹\t1.1\t1.2\t1.3\t..
Men
Norway\t7\t8\t9\t10
Women
Norway\t17\t18\t19\t20

Source: the statistics of 2024
\fNotes
The figures are provisional.
"""


def found(selector: Selector, text: str = TRADE, *, named: bool = True) -> Selected:
    selected = select(text, selector, named_sheets=named)
    assert isinstance(selected, Selected), selected
    return selected


def why(selector: Selector, text: str = TRADE, *, named: bool = True) -> NotSelected:
    selected = select(text, selector, named_sheets=named)
    assert isinstance(selected, NotSelected), selected
    return selected


@pytest.mark.parametrize(
    ("row", "column", "value"),
    [
        (("Sweden",), ("Exports", "2023"), "1.2"),
        (("sweden",), ("EXPORTS", "2022"), "1.1"),
        (("Men", "Norway"), ("Imports", "2023"), "10"),
        (("Women", "Norway"), ("Exports", "2022"), "17"),
        (("Sweden",), ("Imports", "2023"), ".."),
    ],
)
def test_a_cell_by_the_names_of_its_row_and_column(row: tuple[str, ...], column: tuple[str, ...], value: str) -> None:
    at = found(Selector("Trade", "", row, column))
    assert TRADE[at.span.start : at.span.end] == value
    assert at.spans == (at.span,)
    assert found(Selector("", "", row, column)) == at


def test_a_cell_is_told_by_the_names_of_its_row_and_column_and_what_stands_over_them() -> None:
    cell = found(Selector("Trade", "cell=8,5"))
    assert cell.words == "Norway | Imports | 2023 | 10"
    assert cell.above == "Trade\nTable 2. Trade, USD million, 2019-2023\nCountry\nImports\n2023"
    assert cell.where == "Trade!E8"
    assert found(Selector("", "", ("Men", "Norway"), ("Imports", "2023"))).words == "Men | Norway | Imports | 2023 | 10"


def test_what_stands_over_the_names_of_the_rows_is_told_with_a_cell() -> None:
    text = "Dakota, thousand acres\t2023\t2024\nCorn\t260\t1140\nWheat\t180\t720\n"
    cell = found(Selector("", "", ("Corn",), ("2024",)), text, named=False)
    assert cell.above == "Dakota, thousand acres\n2024"


def test_names_that_several_cells_have_are_not_decided() -> None:
    several = why(Selector("", "", ("Norway",), ("2023",)))
    assert [each.where for each in several.candidates][:2] == ["Trade!C5", "Trade!E5"]
    assert several.candidates[0].words == "Norway | Exports | 2023 | 4.2"
    assert "names 6 cells" in several.why


@pytest.mark.parametrize(
    ("selector", "said"),
    [
        (Selector("", "", ("Norwey",), ("Exports", "2023")), 'no row "Norwey"; most like it is "Norway"'),
        (Selector("", "", ("Sweden",), ("Exports", "2013")), 'no column "Exports" > "2013"; most like it is "2023"'),
        (Selector("", "", ("Sweden",), ("Transit", "2023")), 'no column "Transit" > "2023"'),
        (Selector("", "", ("Chile",), ("2030",)), 'and no column "2030"'),
        (Selector("Trade 3", "cell=1,1"), 'no sheet "Trade 3"; its sheets are "Trade", "Notes"'),
        (Selector("", "cell=1,1"), "it has 2 sheets; say which"),
        (Selector("Trade", "cell=99,1"), "no A99"),
        (Selector("Trade", "cell=1,99"), "no CU1"),
        (Selector("Trade", "cell=2,1"), "is empty"),
        (Selector("Trade", "cell=3,3"), "is empty"),
        (Selector("Notes", "C:C"), "no column C"),
    ],
)
def test_what_is_not_there_is_said(selector: Selector, said: str) -> None:
    selected = select(TRADE, selector, named_sheets=True)
    assert isinstance(selected, NotSelected), selected
    assert said in selected.why
    assert selected.candidates == ()


def test_a_table_without_sheets_has_none_to_name() -> None:
    assert "no sheets" in why(Selector("Trade", "cell=1,1"), "a\tb\n", named=False).why


def test_ranges_have_a_line_for_each_row_and_the_heads_they_stand_under() -> None:
    part = found(Selector("Trade", "B5:C6"))
    assert part.words == "Exports | Exports\n2022 | 2023\nNorway | 3.9 | 4.2\nSweden¹ | 1.1 | 1.2"
    assert words_at(TRADE, part.spans) == "3.9 4.2 1.1 1.2"
    assert TRADE[part.span.start : part.span.end] == "3.9\t4.2\t5.0\t5.1\nSweden¹\t1.1\t1.2"
    column = found(Selector("Trade", "cell=5,3-6,3"))
    assert column.words == "Norway | Exports | 2023 | 4.2\nSweden¹ | Exports | 2023 | 1.2"


def test_too_many_cells_are_no_passage() -> None:
    text = "\n".join("\t".join("x" * 200) for _ in range(100)) + "\n"
    assert "more than 10,000 cells" in why(Selector("", "row=1-999999999"), text, named=False).why


WORLD = """Data Source\tWorld Indicators\t

Last Updated\t2024-02-21\t

Country Name\tCountry Code\tIndicator\t2022\t2023
Norway\tNOR\tGDP\t3.9\t4.2
Sweden\tSWE\tGDP\t1.1\t1.2
"""


def test_lines_about_a_file_are_no_head() -> None:
    cell = found(Selector("", "", ("Norway",), ("2023",)), WORLD, named=False)
    assert cell.words == "Norway | NOR | GDP | 2023 | 4.2"


LONG = "Country\tYear\tItem\tValue\nNorway\t2022\tExports\t3.9\nNorway\t2023\tExports\t4.2\n\t2023\tImports\t5.1\n"


def test_a_long_table_has_several_names_for_a_row() -> None:
    cell = found(Selector("", "", ("Norway", "2023", "Imports"), ("Value",)), LONG, named=False)
    assert cell.words == "Norway | 2023 | Imports | Value | 5.1"
    assert len(why(Selector("", "", ("Exports",), ("Value",)), LONG, named=False).candidates) == 2


STACKED = "A\t2022\t2023\nNorway\t1\t2\nSweden\t3\t4\n\nB\t2019\t2020\nDenmark\t5\t6\n"


def test_a_head_does_not_reach_into_the_next_table() -> None:
    assert "do not meet" in why(Selector("", "", ("Denmark",), ("2023",)), STACKED, named=False).why
    assert found(Selector("", "", ("Denmark",), ("2020",)), STACKED, named=False).words == "Denmark | 2020 | 6"


def test_right_to_left_and_other_digits() -> None:
    text = "البلد\t٢٠٢٢\t٢٠٢٣\nالنرويج\t٣٫٩\t٤٫٢\n"
    assert found(Selector("", "", ("النرويج",), ("٢٠٢٣",)), text, named=False).words.endswith("٤٫٢")


def test_carriage_returns_are_of_no_cell() -> None:
    text = TRADE.replace("\n", "\r\n")
    cell = found(Selector("", "", ("Sweden",), ("Exports", "2022")), text)
    assert text[cell.span.start : cell.span.end] == "1.1"
    assert found(Selector("Trade", "cell=5,5"), text).words.endswith("5.1")


label = st.text(alphabet="abcdefghij äß'\"()-", min_size=1, max_size=12).map(str.strip).filter(bool)


@st.composite
def grid(draw: st.DrawFn) -> tuple[list[str], list[str], list[list[str]]]:
    rows = draw(st.lists(label, min_size=2, max_size=6, unique_by=lambda each: each.casefold()))
    columns = draw(st.lists(label, min_size=2, max_size=6, unique_by=lambda each: each.casefold()))
    assume(not {each.casefold() for each in rows} & {each.casefold() for each in columns})
    values = [
        [f"{draw(st.integers(1, 999))}.{row}{column}" for column in range(len(columns))] for row in range(len(rows))
    ]
    return rows, columns, values


def written(rows: list[str], columns: list[str], values: list[list[str]]) -> str:
    lines = [["", *columns], *([row, *line] for row, line in zip(rows, values, strict=True))]
    return "".join("\t".join(" ".join(cell.split()) for cell in line) + "\n" for line in lines)


@given(grid(), st.data())
def test_a_cell_is_found_by_its_names_wherever_rows_and_columns_are_put_in(
    made: tuple[list[str], list[str], list[list[str]]], data: st.DataObject
) -> None:
    rows, columns, values = made
    row, column = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.integers(0, len(columns) - 1))
    before = written(rows, columns, values)
    at = select(before, Selector("", f"cell={row + 2},{column + 2}"), named_sheets=False)
    assert isinstance(at, Selected)
    selector = calling(before, at, named_sheets=False)
    assume(not selector.at)  # names that differ in nothing but a mark of a note are not told apart
    where, across = data.draw(st.integers(0, len(rows))), data.draw(st.integers(0, len(columns)))
    rows, columns = (
        [*rows[:where], "ZZ new row", *rows[where:]],
        [*columns[:across], "ZZ new column", *columns[across:]],
    )
    values = [[*line[:across], "77", *line[across:]] for line in values]
    values.insert(where, ["88"] * len(columns))
    after = written(rows, columns, values)
    now = select(after, selector, named_sheets=False)
    assert isinstance(now, Selected), now
    assert after[now.span.start : now.span.end] == before[at.span.start : at.span.end]


@given(st.lists(st.lists(st.text(max_size=6), max_size=6), max_size=8), st.integers(1, 9), st.integers(1, 9))
def test_every_cell_that_is_there_is_found_where_it_is(table: list[list[str]], row: int, column: int) -> None:
    plain = [[" ".join(each.replace("\x00", "").split()) for each in line] for line in table]
    text = "".join("\t".join(line).rstrip("\t") + "\n" for line in plain)
    cell = select(text, Selector("", f"cell={row},{column}"), named_sheets=False)
    there = plain[row - 1][column - 1] if row <= len(plain) and column <= len(plain[row - 1]) else ""
    assert isinstance(cell, Selected) == bool(there)
    if isinstance(cell, Selected):
        assert text[cell.span.start : cell.span.end] == there
        assert cell.words.endswith(there)


@given(st.text(alphabet="ab12.\t\n\f ..", max_size=80), st.text(max_size=8), st.text(max_size=8), st.booleans())
def test_no_table_and_no_names_make_it_fail(text: str, row: str, column: str, named: bool) -> None:
    for selector in (
        Selector("", "", (row,), (column,)),
        Selector("", "", (row, "1"), (column, "2")),
        Selector("", "row=2"),
    ):
        selected = select(text, selector, named_sheets=named)
        if isinstance(selected, Selected):
            assert 0 <= selected.span.start < selected.span.end <= len(text)


def test_a_row_without_a_name_has_not_that_of_the_row_above() -> None:
    text = "Country\t2022\t2023\nNorway\t1.5\t2.5\n\t3.5\t4.5\n"
    assert found(Selector("", "cell=3,3"), text, named=False).words == "2023 | 4.5"
    merged = "Country\tItem\t2023\nNorway\tFish\t2.5\n\tOil\t4.5\n"
    assert found(Selector("", "cell=3,3"), merged, named=False).words == "Norway | Oil | 2023 | 4.5"
