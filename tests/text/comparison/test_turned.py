"""A hedge, a bound, a time or a direction that the passage gives otherwise is seen, and shown beside the right one."""

import pytest

from provenance.text.comparison import Discord, Evidence, Said, discords

ESTIMATED = "An estimated 61,000 people were resettled between 1949 and 1953."
FORECAST = (
    "Output contracted by 1.4 percent in 2022 after growing by 2.6 percent in 2021. Growth is projected at 1.9 percent."
)
FREIGHT = "Moving a tonne to the coast cost about $85 in April 2023, against $130 in July 2021."
COUNTED = "Of 2,046 schools 1,063 had no nurse in 2022. In 2012 the number without one was 876 of 2,141."
TERM = "maintain the service for a period of not less than 24 months"
CLOSED = "The college, founded in 1632, was closed from 1710 to 1802."
POULTRY = "Celles de volailles ont augmenté de 74 % entre 2021 et 2023."
GRAIN = "Die Einfuhren von Getreide sind 2023 um 12 % gestiegen."
TITLED = " · 2024 · Schools and nurses, 2012-2022 · June 2023"


def _found(said: str, passage: str, foreign: bool = False, dated: str = "") -> tuple[Discord, ...]:
    evidence = Evidence(passage, passage, comma=foreign, foreign=foreign, dated=dated)
    return tuple(
        each for each in discords(Said(said), (evidence,)) if each.kind in ("hedge", "bound", "date", "contrary")
    )


@pytest.mark.parametrize(
    ("said", "passage", "shown"),
    [
        ("In all 61,000 people were resettled from 1949 to 1953.", ESTIMATED, "An estimated"),
        ("It grew by 1.9% a year later.", FORECAST, "is projected at"),
        ("Early release freed 5,500 places.", "We think it freed 5,500 places.", "We think"),
        ("It keeps 130 wards open.", "By the office's estimate, 130 wards stay open.", "By the office's estimate"),
        ("The economy grew by 1.4% in 2022.", FORECAST, "contracted"),
        ("They must keep it open for at most two years.", TERM, "24 months"),
        ("Moving a tonne still cost about $85 in June 2023.", FREIGHT, "April 2023"),
        ("There were 1,063 in 2022, up from 876 of 2,141 in 2014.", COUNTED, "2012"),
        ("The college was closed from 1720 to 1802.", CLOSED, "1710 to 1802"),
    ],
)
def test_what_is_turned_is_shown(said: str, passage: str, shown: str) -> None:
    assert [passage[slice(*each.other)] for each in _found(said, passage, dated=TITLED) if each.other] == [shown]


@pytest.mark.parametrize(
    ("said", "passage", "shown"),
    [
        ("Imports of poultry fell by 74% from 2021 to 2023.", POULTRY, "augmenté"),
        ("Imports of grain fell by 12% in 2023.", GRAIN, "gestiegen"),
    ],
)
def test_a_direction_is_read_in_other_languages(said: str, passage: str, shown: str) -> None:
    assert [each.how for each in _found(said, passage, foreign=True)] == [shown]


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("Some 61,000 people are estimated to have been resettled from 1949 to 1953.", ESTIMATED),
        ("Growth of 1.9% is forecast.", FORECAST),
        ("The economy shrank by 1.4% in 2022, having grown by 2.6% the year before.", FORECAST),
        ("They must keep it open for at least two years.", TERM),
        ("They must keep it open for two years.", TERM),
        ("Moving a tonne still cost about $85 in April 2023.", FREIGHT),
        ("Moving a tonne cost about $85 in the spring of 2023.", FREIGHT),
        ("There were 1,063 in 2022, up from 876 of 2,141 in 2012.", COUNTED),
        ("The college was closed from 1710 to 1802.", CLOSED),
    ],
)
def test_what_is_kept_is_left_alone(said: str, passage: str) -> None:
    assert not _found(said, passage, dated=TITLED)


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("Imports of poultry rose by 74% from 2021 to 2023.", POULTRY),
        ("Imports of grain rose by 12% in 2023.", GRAIN),
        ("Profits fell by 12% in 2023.", "Die Verluste sind 2023 um 12 % gestiegen."),
        ("Unemployment fell by 12%, and 30% more found work.", "Le chômage a baissé de 12 % et l'emploi progressé."),
        ("Stocks fell by 12% and sales rose by 12%.", "Die Lager sanken um 12 %, der Absatz stieg um 12 %."),
    ],
)
def test_a_true_direction_in_another_language_is_left_alone(said: str, passage: str) -> None:
    assert not [each for each in _found(said, passage, foreign=True) if each.kind == "contrary"]


def test_a_row_tells_which_way_it_went_only_where_the_statement_does_not() -> None:
    row = "Marlow and Teme     214     176     151"
    over = (
        f"Table 1. Journeys by region, years ending March (millions)\n\nRegion              2015    2020    2024\n{row}"
    )

    def found(said: str) -> list[str]:
        return [each.kind for each in discords(Said(said), (Evidence(row, row, over),))]

    assert found("It counted 214 million journeys in 2015 and 151 million in 2024, a fall of 29 per cent.") == []
    assert found("It counted 151 million journeys in 2024, a rise of 29 per cent since 2015.") == ["contrary"]
