"""Figures of another thing, another column, another way or another duty than in the passage; and what is left alone."""

import pytest

from provenance.text.comparison import Evidence, Said, discords

TABLE = (
    "Expenditure (£ million)\n\nCategory\t2021-22\t2022-23\t2023-24\n"
    "Staff\t2310\t2465\t2702\nContracts\t880\t905\t948\nRepairs\t345\t372\t421\n"
)
RESULTS = (
    "Party             Votes     Per cent   Seats   Change\nCivic Union       388,204   34.8       46      +9\n"
    "Farmers' Party    251,660   22.6       29      -4\nTeal Alliance     118,340   10.6       13      +1\n"
    "Green Course      76,502    6.9        10      +5\n"
)
PARTIES = ("Party", "Votes (%)", "Seats", "Change")
YEARS = ("Category", "2021-22", "2023-24")
MAY = "the Secretary may require the hospital to repay the unearned portion of the grant"

SEEN = [
    # two figures that change places
    (
        "Some 12 percent are Russians and 3 percent Teals.",
        "81.3 per cent were Varenians, 11.9 per cent Teals, 3.2 per cent Russians",
        {"12 percent", "3 percent"},
    ),
    (
        "Port Sorrel, with 131,000, is larger than Karsk (215,000).",
        "followed by Port Sorrel (214,950), Karsk (131,208) and Ostrava (98,744).",
        {"131,000", "215,000"},
    ),
    (
        "Exports came to 40 tonnes of wheat and 70 tonnes of maize.",
        "The farms sold 70 tonnes of wheat and 40 tonnes of maize.",
        {"40 tonnes", "70 tonnes"},
    ),
    # the other way
    (
        "Births fell to 278,000 in 2022, against 361,000 in 2010, a rise of nearly a quarter.",
        "Births fell from 361,000 in 2010 to 278,400 in 2022, a decline of 22.9 percent.",
        {"a quarter"},
    ),
    (
        "A police cell cost £688 a night, £549 less than a prison place.",
        "A cell cost £688 a night, nearly five times the average of £139 in a prison.",
        {"£549"},
    ),
    (
        "Turnout rose by 2.5 percentage points to 58.9%.",
        "Turnout: 58.9 per cent (2020: 61.4 per cent)",
        {"2.5 percentage points"},
    ),
    ("The average place cost £51,724, a tenth less than before.", "It cost £51,724, up 10% from £47,000.", {"a tenth"}),
    # percent for percentage points
    (
        "Poverty jumped from 5.5% to 24.2%, by 18.7 percent.",
        "Poverty rose from 5.5 percent in 2021 to 24.2 percent in 2022.",
        {"18.7 percent"},
    ),
    # bounds
    (
        "The estate was never more than 98% full.",
        "The estate ran at between 98.0% and 99.7% of its capacity.",
        {"98%"},
    ),
    (
        "A candidate must be at most 40 years old.",
        "Any citizen who has reached the age of forty may be elected.",
        {"40 years"},
    ),
    # the year of another figure, though it is named
    (
        "Inflation halved from 17.3% in 2023 to 8.7% in 2024.",
        "Inflation fell from 17.3 percent in 2022 to 8.7 percent in 2023. In 2024 it may fall again.",
        {"2023", "2024"},
    ),
    ("The troops left at the end of August 1993.", "The last troops left on 31 August 1994.", {"August 1993"}),
    ("The rule took effect on 10 October 2024.", "The rule took effect on 10 September 2024.", {"10 October 2024"}),
    # duties and forecasts
    ("If it fails, the Secretary must reclaim the money.", MAY, {"must"}),
    ("The agency may fine the owner.", "In such cases the agency shall fine the owner.", {"may"}),
    ("The bill will keep 130 units open.", "about 130 hospitals would keep their units open", {"130"}),
    # limits
    ("It must restore the quota within two months.", "shall, within 14 days, restore the quota", {"two months"}),
    # places in an order, scores, times
    ("It was her 24th book.", "With this, her nineteenth book, she ended.", {"24th"}),
    ("The song entered the chart at number 17.", "The song entered the chart at No. 12.", {"number 17"}),
    ("They won the final 3–1.", "The final ended 4-2 for them.", {"3–1"}),
    ("The quake struck at 05:17.", "At 05:12 the quake struck.", {"05:17"}),
    ("She ran it in 2:05.25.", "She ran it in 2:04.06.", {"2:05.25"}),
]


@pytest.mark.parametrize(("statement", "passage", "spans"), SEEN)
def test_what_the_passage_has_otherwise_is_seen(statement: str, passage: str, spans: set[str]) -> None:
    found = discords(Said(statement), (Evidence(passage, passage, whole=passage),))
    assert spans <= {statement[slice(*each.span)] for each in found}


ALONE = [
    ("Some 12 percent are Teals and 3 percent Russians.", "11.9 per cent Teals, 3.2 per cent Russians"),
    ("It delivered 6,500 of the planned 20,000 places.", "6,518 new places delivered by May, of the 20,000 planned"),
    ("Of the 97 people, 36 were passengers.", "On board were 36 passengers and 61 crew, ninety-seven people in all."),
    ("Births fell to 278,000, a drop of nearly a quarter.", "Births fell from 361,000 in 2010 to 278,400 in 2022."),
    ("A cell cost £688, £549 more than a prison place.", "A cell cost £688, nearly five times the £139 of a prison."),
    ("Turnout slipped by 2.5 percentage points to 58.9%.", "Turnout: 58.9 per cent (2020: 61.4 per cent)"),
    ("It cost $11,230 and brought in $8,640, a shortfall of $2,590.", "Cost 11,230, received 8,640."),
    ("The gap narrowed by 3 points to 9%.", "The gap was 12 per cent in May and 9 per cent in June."),
    ("Poverty jumped from 5.5% to 24.2%, by 18.7 percentage points.", "It rose from 5.5 percent to 24.2 percent."),
    ("The estate was never less than 98% full.", "The estate ran at between 98.0% and 99.7% of its capacity."),
    ("Occupancy reached 99.7%.", "The estate ran at between 98.0% and 99.7% of its capacity."),
    ("A candidate must be at least 40 years old.", "Any citizen who has reached the age of forty may be elected."),
    (
        "Inflation halved from 17.3% in 2022 to 8.7% in 2023.",
        "It fell from 17.3 percent in 2022 to 8.7 percent in 2023.",
    ),
    ("The troops left in August 1994.", "The last troops left on 31 August 1994."),
    ("The rule took effect on 10 September 2024.", "The rule took effect on the 10th of September, 2024."),
    ("If it fails, the Secretary may reclaim the money.", MAY),
    ("The Secretary must report every year.", "The Secretary may require repayment, and shall report every year."),
    ("The Secretary may not keep the money.", "The Secretary shall return the money."),
    ("Nobody may vote twice.", "No voter shall vote twice."),
    ("The bill would keep some 130 units open.", "about 130 hospitals would keep their units open"),
    ("The plant will close in 2031 with the loss of 450 jobs.", "The plant will close in 2031; 450 jobs will be lost."),
    ("It must restore the quota within two weeks.", "shall, within 14 days, restore the quota"),
    ("It was her 24th book.", "In 2011 she brought out her twenty-fourth book."),
    ("The abbey dates from the 13th century.", "The abbey was founded in 1224."),
    ("It was his 20th birthday, in 1917.", "He was born in 1897."),
    ("They won the final 3–1.", "In the final they beat the holders by three goals to one."),
    ("The quake struck at 05:12 UTC.", "The quake struck at 11.12 local time."),
    ("The bell rang at 18:30.", "The bell rang at half past six."),
    ("The two ran 100 m in 9.9 seconds.", "9.9 (100 m)"),
    ("He died the next day, on 6 May 1937.", "The airship burned on 5 May 1937; he died overnight."),
    ("They met on Sunday, 3 May 2015.", "Published Monday 4 May 2015. They met on Sunday."),
    ("The convention entered into force on 16 November 1994.", "Twelve months after 16 November 1993 it did so."),
]


@pytest.mark.parametrize(("statement", "passage"), ALONE)
def test_what_the_passage_has_too_is_left_alone(statement: str, passage: str) -> None:
    found = discords(Said(statement), (Evidence(passage, passage, whole=passage),))
    assert [(each.kind, statement[slice(*each.span)]) for each in found if each.kind != "precise"] == []


@pytest.mark.parametrize(
    ("row", "heads", "source", "wrong"),
    [
        ("Staff | £2,310 million | £2,465 million", YEARS, TABLE, ['under "2023-24" in the row of "Staff"']),
        ("Repairs | £345 million | £372 million", YEARS, TABLE, ['under "2023-24" in the row of "Repairs"']),
        ("Staff | £2,310 million | £2,702 million", YEARS, TABLE, []),
        ("Wages | £2,310 million | £2,465 million", YEARS, TABLE, []),  # no row of that name
        ("Staff | 2310 | 2465", ("Category", "before", "after"), TABLE, []),  # no column of that name
        (
            "Teal Alliance | 10.6% | 10 | +5",
            PARTIES,
            RESULTS,
            ['under "Seats" in the row of "Teal Alliance"', 'under "Change" in the row of "Teal Alliance"'],
        ),
        ("Teal Alliance | 10.6% | 13 | +1", PARTIES, RESULTS, []),
    ],
)
def test_a_cell_is_held_to_its_row_and_column(row: str, heads: tuple[str, ...], source: str, wrong: list[str]) -> None:
    found = discords(Said(row, heads=heads), (Evidence(source, "", source, False, whole=source),))
    assert sorted(each.how for each in found if each.how.startswith("under")) == sorted(wrong)


def test_of_a_long_source_the_part_that_speaks_of_the_same_is_reckoned_with() -> None:
    other = "\n\n".join(f"Paragraph {n} of the chronicle speaks of harvest, weather and tolls." for n in range(40))
    part = "The lighthouse keeper Brandt, born in 1838, put out the lamp for the last time in 1902."
    text = f"{other}\n\n{part}\n\n{other}"
    evidence = (Evidence(text, "", text, False, whole=text),)
    assert (
        discords(Said("Brandt, the keeper of the lighthouse, was 64 when he put out the lamp in 1902."), evidence) == ()
    )
    (found,) = discords(
        Said("Brandt, the keeper of the lighthouse, was 64 when he put out the lamp in 1899."), evidence
    )
    assert found.kind == "date"
