"""Numbers in a table are read with the scale and unit that its header or caption gives them."""

from fractions import Fraction

import pytest

from provenance import draft
from provenance.check.trial import trial, underlined
from provenance.model import Brief, Statement
from provenance.rule import Example
from provenance.text.figures import figures


def table(header: str, *cells: str) -> str:
    rows = "".join(f"| r{number} | {cell} |\n" for number, cell in enumerate(cells))
    return f"| region | {header} |\n|---|---|\n{rows}"


def rows(text: str) -> tuple[Brief, list[Statement]]:
    brief = draft.parse(text)
    return brief, [each for each in brief.statements if " | " in each.text]


def said(text: str) -> list[tuple[Fraction | int, str]]:
    """The figures of the rows of the tables in a draft."""
    return [(each.value, each.unit) for row in rows(text)[1] for each in figures(row.text)]


@pytest.mark.parametrize(
    ("header", "value", "unit"),
    [
        ("Visits (thousands)", 12_500, ""),
        ("Visits, thousands", 12_500, ""),
        ("Visits, in thousands", 12_500, ""),
        ("Visits (in millions)", 12_500_000, ""),
        ("Visits ('000)", 12_500, ""),
        ("Visits (1,000s)", 12_500, ""),
        ("Visits [bn]", 12_500_000_000, ""),
        ("Thousands", 12_500, ""),
        ("Million tonnes", 12_500_000, "t"),
        ("Thousands of tonnes", 12_500, "t"),
        ("Quantity (thousand tonnes)", 12_500, "t"),
        ("Quantity (tonnes)", Fraction("12.5"), "t"),
        ("Quantity, kg", Fraction("12.5"), "kg"),
        ("Quantity (in metric tons)", Fraction("12.5"), "t"),
        ("Distance (km)", Fraction("12.5"), "km"),
        ("Capacity [GW]", Fraction("12.5"), "GW"),
        ("Median duration (months)", Fraction("12.5"), "months"),
        ("Tonnes", Fraction("12.5"), "t"),
        ("Days lost", Fraction("12.5"), "days"),
        ("Spending, £ million", 12_500_000, "GBP"),
        ("Spending (£m)", 12_500_000, "GBP"),
        ("Spending £m", 12_500_000, "GBP"),
        ("Spending (in £ million)", 12_500_000, "GBP"),
        ("Spending, £ million, 2023 prices", 12_500_000, "GBP"),
        ("£'000", 12_500, "GBP"),
        ("$bn", 12_500_000_000, "USD"),
        ("Spending ($ billions, 2023 prices)", 12_500_000_000, "USD"),
        ("Millions of dollars", 12_500_000, "USD"),
        ("Costs (millions of euros)", 12_500_000, "EUR"),
        ("USD million", 12_500_000, "USD"),
        ("Value, US$ bn", 12_500_000_000, "USD"),
        ("Spending (million yuan)", 12_500_000, "CNY"),
        ("Income ($)", Fraction("12.5"), "USD"),
        ("C$m", 12_500_000, "CAD"),
        ("Share (%)", Fraction("12.5"), "%"),
        ("Share, %", Fraction("12.5"), "%"),
        ("% of GDP", Fraction("12.5"), "%"),
        ("per cent", Fraction("12.5"), "%"),
        ("Percent", Fraction("12.5"), "%"),
        ("Percentage of adults", Fraction("12.5"), "%"),
        ("2020 (%)", Fraction("12.5"), "%"),
        ("Share *of* GDP % [@a]", Fraction("12.5"), "%"),
        ("Change (percentage points)", Fraction("12.5"), "pp"),
        ("Change, pp", Fraction("12.5"), "pp"),
        ("Spread (basis points)", Fraction("12.5"), "bp"),
        ("Spread, bps", Fraction("12.5"), "bp"),
    ],
)
def test_a_header_gives_its_scale_and_unit(header: str, value: Fraction | int, unit: str) -> None:
    assert said(table(header, "12.5")) == [(value, unit)]


@pytest.mark.parametrize(
    "header",
    [
        *("Visits", "Rate per 100,000", "Rate (per 100,000)", "Under 5%", "Top 1 %", "Top 1 per cent", "Percentile"),
        *("Million Hearts", "Thousand Oaks", "Length (m)", "Weight (t)", "Adults (5% sample)", "Index (2015 = 100)"),
        *("Income above $1 million", "Spending, £ million (% of GDP)", "Households (millionaires)", "Pounds", "", "k"),
        *("Month", "Miles Davis", "School days", "Length of stay", "Tonnage", "Hour (UTC)"),
    ],
)
def test_other_headers_give_none(header: str) -> None:
    assert said(table(header, "12.5")) == [(Fraction("12.5"), "")]


@pytest.mark.parametrize(
    ("cell", "figure"),
    [
        ("1,250", (1_250_000, "")),
        ("**1,250** [@a]", (1_250_000, "")),
        ("1,250[^1]", (1_250_000, "")),
        ("−1,250", (-1_250_000, "")),
        ("(1,250)", (1_250_000, "")),
        ("~1,250", (1_250_000, "")),
        ("1,250*", (1_250_000, "")),
        ("1950", (1_950_000, "")),
        ("13%", (13, "%")),
        ("$13", (13, "USD")),
        ("13 million", (13_000_000, "")),
        ("13 of 20", (13, "")),
        ("in 2020", (2020, "year")),
    ],
)
def test_only_a_bare_number_takes_the_scale(cell: str, figure: tuple[int, str]) -> None:
    assert said(table("Visits (thousands)", cell, "7.5") + "\n[^1]: So.\n")[0] == figure


def test_both_ends_of_a_range_take_it() -> None:
    (range_of_two,) = figures(rows(table("£m", "9–13"))[1][0].text)
    assert (str(range_of_two.low), str(range_of_two.high), range_of_two.unit) == ("9000000", "13000000", "GBP")


def test_columns_of_years_and_the_labels_of_rows_are_left_alone() -> None:
    text = "Table 1: Visits, thousands\n\n| level | year | visits | rank | share (%) |\n|---|---|---|---|---|\n"
    assert said(text + "| 3 | 2020 | 1,250 | 4 | 20 |\n") == [
        (3, ""),
        (2020, "year"),
        (1_250_000, ""),
        (4, ""),
        (20, "%"),
    ]
    assert said(table("Share (%)", "2019", "2020–21"))[0] == (2019, "year")


@pytest.mark.parametrize(
    "text",
    [
        "Table 1: Visits, thousands\n\n{table}",
        "Table 1: Visits (thousands) [@a].\n\n{table}",
        "Table: Thousands of visits\n\n{table}",
        "{table}\n: Visits (thousands)\n",
        "{table}\n\nTable 1. Visits by region, 2019–2020 (thousands)\n",
    ],
)
def test_a_caption_gives_its_scale_to_the_numbers_of_the_table(text: str) -> None:
    assert said(text.replace("{table}", table("visits", "1,250"))) == [(1_250_000, "")]


def test_a_caption_of_shares_leaves_counts_alone() -> None:
    text = "Table 1: Answers, per cent\n\n| answer | share | n |\n|---|---|---|\n| yes | 40 | 1,250 |\n"
    assert said(text) == [(40, "%"), (1250, "")]


def test_a_table_without_a_scale_is_read_as_it_is_written() -> None:
    assert [row.text for row in rows(table("visits", "1,250"))[1]] == ["r0 | 1,250"]
    assert said("Table 1: Exports rose by 5 percent\n\n" + table("visits", "1,250")) == [(1250, "")]


def test_what_is_added_stands_for_nothing_in_the_draft() -> None:
    brief, (row,) = rows(table("Spending, £ million", "**−1,250.5** [@a]"))
    assert row.text == "r0 | −£1,250.5 million"
    start, end = figures(row.text)[0].span
    assert brief.written(row.words.source(start, end)) == "−1,250.5"
    assert [brief.written(row.words.source(at, at + 1)) for at in range(len(row.text))] == [
        *("r", "0", "", "", "", "−", "", "1", ",", "2", "5", "0", ".", "5"),
        *([""] * len(" million")),
    ]
    assert sum(run.length for run in row.words.runs) == len(row.text)


def test_a_change_of_scale_is_a_change_of_the_statement() -> None:
    ids = {rows(table(header, "1,250"))[1][0].id for header in ("visits", "thousands", "millions", "£m", "%")}
    assert len(ids) == 5


COSTS = "| year | Cost ($ million) | Share (%) |\n|---|---|---|\n| 2023 | {cost} | {share} [@utility-2023] |\n"


def test_figures_of_a_table_are_held_against_the_passage() -> None:
    right = Example(COSTS.format(cost="4.2", share="15"))
    assert trial("PRV301", right).diagnostics == ()
    wrong = Example(COSTS.format(cost="5.2", share="17"))
    assert [underlined(each, wrong) for each in trial("PRV301", wrong).diagnostics] == ["5.2", "17"]
    other = Example(COSTS.replace("million", "billion").format(cost="4.2", share="15"))
    assert [underlined(each, other) for each in trial("PRV302", other).diagnostics] == ["4.2"]
