"""Sentences of different texts that say the same with different figures; and those that only seem to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.disagreement import GUARDS, contradictions
from tests.counting import calls

CONTRADICT = [
    ("Drug overdose deaths fell to 107,543 in 2023.", "Drug overdose deaths dropped to 107,453 in 2023.", "107,543"),
    (
        "The ministry spent $42 million on new school buildings in Ohio in 2021.",
        "According to the auditor, the ministry spent $24 million on new school buildings in Ohio in 2021.",
        "$42 million",
    ),
    (
        "Synthetic opioids killed 74,702 people in 2023, against 76,226 in 2022.",
        "Synthetic opioids killed 74,226 people in 2023, against 76,702 in 2022.",
        "74,702 76,226",
    ),
    (
        "The rebate on 14 fentanyl precursors was raised to 13 percent in 2020.",
        "The rebate on 17 fentanyl precursors was raised to 13 percent in 2020.",
        "14",
    ),
    (
        "Congress approved 1.2 billion dollars for the lead pipe programme in 2023.",
        "Congress approved $1.5 billion for the lead pipe programme in 2023.",
        "1.2 billion dollars",
    ),
    (
        "In March 2022 the port of Odesa handled 31 ships with grain.",
        "In March 2022 the port of Odesa handled 13 ships with grain.",
        "31",
    ),
    (
        "The Federal Reserve raised its policy rate by 25 basis points in June 2023.",
        "The Federal Reserve raised its policy rate by 50 basis points in June 2023.",
        "25 basis points",
    ),
    (
        "Household debt in Denmark stands at 210 percent of disposable income.",
        "Household debt in Denmark stands at 201 percent of disposable income.",
        "210 percent",
    ),
    (
        "The hearing heard that 387 inspectors cover the whole of Guangdong.",
        "The hearing was told that 378 inspectors cover the whole of Guangdong.",
        "387",
    ),
    (
        "Synthetic opioids killed 74,702 people in 2023, against 76,226 in 2022.",
        "Synthetic opioids have killed 74,226 people in 2023, against 76,702 in 2022.",
        "74,702 76,226",
    ),
    (
        "Hospitals in Ohio trained 310 nurses in 2021, and 290 nurses in 2020.",
        "Hospitals in Ohio trained 290 nurses in 2021, and 280 nurses in 2020.",
        "310",
    ),
    (
        "In 2019 Illinois paid Cargill 310 million dollars.",
        "In 2019 Cargill was paid 130 million dollars by Illinois.",
        "310 million dollars",
    ),
    (
        "Wildfires destroyed 310 homes in Maine in 2023.",
        "Wildfires destroyed 130 homes in Maine, or 12 percent, in 2023.",
        "310",
    ),
    (
        "In 2022 Wyoming issued 2,310 permits to drill.",
        "In 2022 Wyoming issued 3,210 drilling permits.",
        "2,310",
    ),
    (
        "The ferry to Gozo carried 5.9 million passengers in 2023, a record.",
        "In 2023 the Gozo ferry carried 9.5 million passengers.",
        "5.9 million",
    ),
    (
        "The school board of Dayton closed 14 schools in the summer of 2019.",
        "In the summer of 2019, the Dayton school board closed 41 schools.",
        "14",
    ),
    (
        "Tuition at public universities in Texas rose by 3.5 percent in 2018.",
        "In 2018 tuition at public universities in Texas rose 5.3 percent.",
        "3.5 percent",
    ),
    (
        "Turnout in the Leipzig council election was 58.3 percent, the highest since 1990.",
        "Turnout in the Leipzig council election was 53.8 percent, the highest since 1990.",
        "58.3 percent",
    ),
]

# Why each pair is left alone -> the pair. All are true together.
BOTH_HOLD = {
    "rounded": ("Drug overdose deaths fell to 107,543 in 2023.", "Drug overdose deaths fell to about 108,000 in 2023."),
    "nearly": ("Drug overdose deaths fell to 107,543 in 2023.", "Drug overdose deaths fell to nearly 108,000 in 2023."),
    "a bound": (
        "The ministry closed 1,240 rural schools in Ohio in 2021.",
        "The ministry closed more than 1,000 rural schools in Ohio in 2021.",
    ),
    "another scale": (
        "The treaty bank lent $1,250 million to Ghana in 2019.",
        "The treaty bank lent $1.25 billion to Ghana in 2019.",
    ),
    "in words": (
        "The strike at the Rotterdam terminal lasted 12 days in 2017.",
        "The strike at the Rotterdam terminal lasted twelve days in 2017 for 400 dockers.",
    ),
    "a range": (
        "Inspectors visit 40 to 60 chemical plants in Hubei a year.",
        "Inspectors visit 45 chemical plants in Hubei a year.",
    ),
    "a range with a word": (
        "Growth in Kenya was between 4 and 6 percent during the drought.",
        "Growth in Kenya was 5.2 percent during the drought.",
    ),
    "another year": (
        "Drug overdose deaths in Ohio fell to 4,452 in 2023.",
        "Drug overdose deaths in Ohio fell to 5,144 in 2022.",
    ),
    "a year in one of them": (
        "The Harbour Water Utility replaced 1,250 lead pipes in 2023.",
        "The Harbour Water Utility replaced 1,520 lead pipes.",
    ),
    "another month": (
        "Inflation in Chile was 4.5 percent in March, the statistics office of Chile said.",
        "Inflation in Chile was 4.1 percent in April, the statistics office of Chile said.",
    ),
    "a quarter of a year": (
        "Exports of soy from Brazil grew 8 percent in the first quarter.",
        "Exports of soy from Brazil grew 3 percent in the second quarter.",
    ),
    "by the month and by the year": (
        "The monthly fee for the Lisbon metro pass is 40 euros.",
        "The annual fee for the Lisbon metro pass is 400 euros.",
    ),
    "another place": (
        "Police seized 310 kilograms of fentanyl in Arizona in 2022.",
        "Police seized 280 kilograms of fentanyl in Nevada in 2022.",
    ),
    "a place in one of them": (
        "In 2022 officers seized 310 kilograms of fentanyl at ports of entry.",
        "In 2022 officers seized 280 kilograms of fentanyl at ports of entry in San Diego.",
    ),
    "another body": (
        "In 2021 the budget of the Coast Guard grew by 4 percent after the storm season.",
        "In 2021 the budget of the Park Service grew by 7 percent after the storm season.",
    ),
    "another speaker": (
        "In 2022 wildfires destroyed 310 homes along the coast, Oregon officials said.",
        "In 2022 wildfires destroyed 280 homes along the coast, California officials said.",
    ),
    "another speaker, at the beginning": (
        "According to the Oregon fire marshal, wildfires destroyed 310 homes along the coast in 2022.",
        "According to the Idaho fire marshal, wildfires destroyed 280 homes along the coast in 2022.",
    ),
    "provisional and final": (
        "The provisional count of overdose deaths in Maine for 2023 is 607.",
        "The final count of overdose deaths in Maine for 2023 is 596.",
    ),
    "provisional, said at the head": (
        "Provisional data.\n\nOverdose deaths in Maine reached 607 in 2023.",
        "Overdose deaths in Maine reached 596 in 2023.",
    ),
    "the home country in one of them": (
        "Officers seized 310 kilograms of fentanyl at ports of entry in 2022.",
        "Officers seized 280 kilograms of fentanyl at US ports of entry in 2022.",
    ),
    "places of nearly one name": (
        "Tourists spent 90 million dollars in the resorts of the Carolina coast in 2021.",
        "Tourists spent 75 million dollars in the resorts of the Carolinas coast in 2021.",
    ),
    "planned and actual": (
        "Planned spending on the Oslo tunnel was 4.1 billion kroner.",
        "Actual spending on the Oslo tunnel was 5.3 billion kroner.",
    ),
    "seasonally adjusted": (
        "Unemployment in Spain was 11.8 percent, seasonally adjusted, in 2023.",
        "Unemployment in Spain was 12.2 percent in 2023.",
    ),
    "to and by": (
        "In 2019 the city of Graz raised the fare for its trams to 3 euros.",
        "In 2019 the city of Graz raised the fare for its trams by 20 cents, or 0.2 euros.",
    ),
    "from and to": (
        "In 2019 the number of trams in Graz rose from 70 when the depot opened.",
        "In 2019 the number of trams in Graz rose to 85 when the depot opened.",
    ),
    "in another order": (
        "In 2021 fires killed 31 people in Ohio and 42 people in Utah.",
        "In 2021 fires killed 42 people in Utah and 31 people in Ohio.",
    ),
    "only": (
        "In 2021 Ohio taught 310 pupils only in Spanish.",
        "In 2021 Ohio taught 130 pupils in Spanish.",
    ),
    "red and ring": (
        "In 2021 the council of Graz bought 31 red trams.",
        "In 2021 the council of Graz bought 13 ring trams.",
    ),
    "clinics without a name": ("The clinic treated 310 children.", "The clinic treated 130 children."),
    "years before a short word": (
        "In 2021 the office of Mr. Odum in Lima counted 310 nurses.",
        "In 2022 the office of Mr. Odum in Lima counted 130 nurses.",
    ),
    "years behind a short word": (
        "Lima counted 310 nurses and midwives for Mr. Odum in 2021.",
        "Lima counted 130 nurses and midwives for Mr. Odum in 2022.",
    ),
    "school years": (
        "In 2019–20 the Graz schools had 310 pupils from abroad.",
        "In 2019 the Graz schools had 130 pupils from abroad.",
    ),
    "who owes whom": (
        "In 2019 Norway still owed Denmark 310 million kroner for the ferry.",
        "In 2019 Denmark still owed Norway 130 million kroner for the ferry.",
    ),
    "from whom to whom": (
        "In 2019 Norway shipped 310 tonnes of fish to Denmark by road.",
        "In 2019 Denmark shipped 130 tonnes of fish to Norway by road.",
    ),
    "to a place and from it": (
        "Trucks carried 310 tonnes of grain to Odesa by road in May 2022.",
        "Trucks carried 130 tonnes of grain from Odesa by road in May 2022.",
    ),
    "other things counted": (
        "The Lima hospital network has 420 beds for patients with burns.",
        "The Lima hospital network has 96 rooms for patients with burns.",
    ),
    "men and women": (
        "Life expectancy of men in Japan was 81.5 years in 2021.",
        "Life expectancy of women in Japan was 87.6 years in 2021.",
    ),
    "rural and urban": (
        "In 2021 poverty in rural districts of Peru was 39.7 percent.",
        "In 2021 poverty in urban districts of Peru was 22.3 percent.",
    ),
    "up and down": (
        "Rents in Dublin rose by 7 percent in 2022.",
        "Rents in Dublin fell by 2 percent in 2022.",
    ),
    "without some of them": (
        "In 2022 Kansas counted 3,120 nurses in hospitals.",
        "In 2022 Kansas counted 2,870 nurses in hospitals, excluding trainees.",
    ),
    "one text knows both": (
        "The Heritage paper counts 14 precursors with a rebate in 2020.",
        "The Heritage paper counts 17 precursors with a rebate in 2020. Of these, 14 are precursors proper.",
    ),
    "one sentence knows both": (
        "In 2020 the Heritage paper counted 14 precursors with a rebate.",
        "In 2020 the Heritage paper counted 17 precursors with a rebate, 14 more than before.",
    ),
    "another unit": (
        "The dam on the Mekong holds 12 million cubic metres of water.",
        "The dam on the Mekong holds 14 percent of the water.",
    ),
    "another currency": (
        "The Warsaw ring road cost 900 million euros in 2018.",
        "The Warsaw ring road cost 3.9 billion zloty in 2018.",
    ),
    "another rate": (
        "The clinic in Aleppo treats 90 children with burns a day.",
        "The clinic in Aleppo treats 630 children with burns a week.",
    ),
    "too little in common": ("It grew by 3 percent in 2020.", "It grew by 5 percent in 2020."),
    "the same subject only": (
        "In 2023 synthetic opioids, mainly fentanyl, killed 74,702 people in the United States.",
        "In 2023 there were 107,543 deaths from drugs of all kinds in the United States.",
    ),
    "two subjects of one seed": (
        "In 2023, there were 108,000 drug overdose deaths in the U.S., around 75,000 of them due to synthetic drugs.",
        "The number of deaths linked to fentanyl was 75,000 Americans in 2023 alone.",
    ),
    "section numbers": (
        "Section 12 of the Clean Water Act protects lead pipes in schools.",
        "Section 14 of the Clean Water Act protects lead pipes in schools.",
    ),
    "a table": (
        "Region North 12 14 16 18 20 22 24 26 28 patients in Turin hospitals",
        "Region North 13 15 17 19 21 23 25 27 29 patients in Turin hospitals",
    ),
}


def found(first: str, second: str, guards: Any = GUARDS) -> list[tuple[str, str]]:
    texts = {"a": first, "b": second}
    every = [each for several in contradictions(texts, guards).values() for each in several]
    return [(first[slice(*one.span)], second[slice(*other.span)]) for each in every for one, other in each.figures]


@pytest.mark.parametrize(("first", "second", "figures"), CONTRADICT)
def test_the_same_sentence_with_other_figures(first: str, second: str, figures: str) -> None:
    assert " ".join(one for one, _ in found(first, second)) == figures
    assert len(found(second, first)) == len(found(first, second))


@pytest.mark.parametrize("why", BOTH_HOLD)
def test_what_may_both_be_true_is_left_alone(why: str) -> None:
    first, second = BOTH_HOLD[why]
    assert found(first, second) == []
    assert found(second, first) == []


@pytest.mark.parametrize("guard", GUARDS, ids=lambda each: each.__name__)
def test_without_any_one_guard_a_true_pair_is_accused(guard: Callable[..., bool]) -> None:
    others = [each for each in GUARDS if each is not guard]
    assert any(found(*pair, others) for pair in BOTH_HOLD.values())


def test_figures_that_are_exchanged_contradict() -> None:
    first = "Synthetic opioids killed 74,702 people in 2023, against 74,226 in 2022."
    second = "Synthetic opioids killed 74,226 people in 2023, against 74,702 in 2022."
    assert found(first, second) == [("74,702", "74,226"), ("74,226", "74,702")]


@pytest.mark.parametrize(
    ("sentence", "anchored"),
    [
        ("In 2023 the Harbour Utility replaced 1,250 lead pipes.", True),
        ("Wildfires destroyed 1,250 homes along the coast in 2023.", True),
        ("In 2023 the utility replaced 1,250 lead pipes.", False),
        ("It replaced 1,250 corroded lead pipes in 2023.", False),
        ("Workers replaced 1,250 corroded lead pipes in schools.", False),
    ],
)
def test_whether_the_sentences_tell_what_they_speak_of(sentence: str, anchored: bool) -> None:
    ((only,),) = contradictions({"a": sentence, "b": sentence.replace("1,250", "1,520")}).values()
    assert only.anchored is anchored


def test_ranges_are_those_of_the_texts() -> None:
    first, second = f"Preface.\r\n\r\n{CONTRADICT[0][0]}", f"Some words before it, no figure. {CONTRADICT[0][1]}"
    ((pair, (only,)),) = contradictions({"a": first, "b": second}).items()
    assert pair == ("a", "b")
    assert first[slice(*only.first)] == CONTRADICT[0][0]
    assert second[slice(*only.second)] == CONTRADICT[0][1]
    assert only.anchored


def test_a_text_is_not_compared_with_itself() -> None:
    assert contradictions({"a": "\n\n".join(CONTRADICT[0][:2])}) == {}


@given(st.text("In 2023 Ohio lost 1,250 pipes. \n\f“”%$—", max_size=200), st.text(max_size=200))
def test_any_texts_can_be_compared(first: str, second: str) -> None:
    contradictions({"a": first, "b": second})


GROWING: dict[str, Callable[[int, str], str]] = {
    "one sentence again and again": lambda n, _: "In 2023 Ohio replaced 1,250 lead pipes in schools. " * n,
    "one sentence with other figures": lambda n, who: "".join(
        f"In 2023 Ohio replaced {len(who) * 7 + k},250 lead pipes in schools. " for k in range(n)
    ),
    "sentences of their own": lambda n, who: "".join(
        f"In 2023 district {who}{chr(97 + k % 26)}x{'q' * (k % 9)} kept {k + 20} lead pipes. " for k in range(n)
    ),
    "one endless sentence": lambda n, _: "Ohio replaced 12 pipes and " * n,
    "stops": lambda n, _: "A 1. " * n,
    "lines": lambda n, _: "Ohio replaced 12 lead pipes\n" * n,
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_text_costs_at_most_two_and_a_half_times_as_much(what: str) -> None:
    make = GROWING[what]
    costs = []
    for n in (60, 120):
        texts = {who: make(n, who) for who in ("a", "bb", "ccc")}
        costs.append(calls(lambda texts=texts: contradictions(texts)))  # type: ignore[misc]
    assert costs[1] <= 2.5 * costs[0]
