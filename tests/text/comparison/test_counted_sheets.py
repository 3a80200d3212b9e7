"""What a reader counts, converts or reckons from a data sheet or notice is left alone; another figure is seen."""

import pytest

from provenance.text.comparison import Evidence, Said, discords

Reckoned = tuple[str, str, str, str]
"""The statement, the passage, the figure that follows, and another that does not."""

RECKONED: list[Reckoned] = [
    (
        "The night of 12 January was the coldest on record, at −22 °C (−8 °F).",
        "The minimum on 12 January was -22.1 deg C, a record.",
        "−8 °F",
        "−18 °F",
    ),
    ("Winds reached 120 km/h (65 knots).", "Max. sustained wind 65 kt.", "120", "150"),
    ("She crossed the line with 3 seconds left.", "She crossed the line with 0:03 to play.", "3", "8"),
    ("The bomb exploded at 08:15 local time.", "0815 local: detonation. All times local.", "08:15", "08:25"),
    ("The first shock was felt at 14:28 UTC.", "Origin time 1428 GMT, depth 10 km.", "14:28", "14:38"),
    ("The vessel sank at 04:10 GMT.", "The vessel sank at 4.10 am GMT.", "04:10", "04:20"),
    (
        "He played 20 matches in the 2003–04 season.",
        "Seasons: 02/03 (11 matches), 03/04 (20 matches).",
        "20 matches",
        "27 matches",
    ),
    (
        "She retired after the 2011–12 season.",
        "She announced her retirement in April 2012, after the final.",
        "2011–12",
        "2015–16",
    ),
    (
        "The hotline took 6,700 calls in its first year, about 130 a week.",
        "The helpline has answered 6,700 calls in its first 12 months.",
        "130",
        "180",
    ),
    (
        "The centre treats 12,000 patients a year, or about 1,000 a month.",
        "Last year the centre treated 12,000 patients.",
        "1,000",
        "1,700",
    ),
    (
        "The sentence was nine years, of which she served six.",
        "She was given nine years and was freed after six years.",
        "nine years",
        "eleven years",
    ),
    (
        "The rate rises on 1 April 2019.",
        "14 December 2018\nThe minister announced that the rate will rise from 1 April next.",
        "2019",
        "2022",
    ),
    ("Tram line 14 serves the airport.", "Line 14: Central Station – Airport, every 10 min.", "14", "15"),
    (
        "The quartet recorded 12 songs for the album.",
        "Side A: Rain / Stone / River / Cloud / Wind / Snow\nSide B: Fire / Earth / Moon / Star / Sea / Sky",
        "12",
        "15",
    ),
    ("The class comprised 30 locomotives.", "Built 1938, numbered 601–630.", "30", "38"),
    (
        "Aged 31 in 1890, he moved to Paris.",
        "MORRIS, Henry (1859–1921). Painter. Paris from 1890.",
        "31",
        "37",
    ),
    (
        "The crew of the lifeboat saved nine of the twelve men.",
        "She struck with twelve hands. The mate and two deckhands drowned; the boat took off all the others.",
        "nine",
        "seven",
    ),
    (
        "The novel was licensed to publishers in eleven countries.",
        "Rights\nSold to: Denmark (Gyl), France (Sev; paperback only), Greece (Pat), Hungary (Kon), Israel (Yam), "
        "Italy (Lam), Japan (Hay), Latvia (Bru), Poland (Wys), Spain (Arc), Sweden (Nor)",
        "eleven",
        "fifteen",
    ),
    (
        "Exports grew by 10.7 percent in 2024, after a fall of 9.4 percent the year before.",
        "The increase of 10.7 percent followed a decline of 9.4 percent in 2023.",
        "2024",
        "2021",
    ),
    (
        "Sales fell by 3.1 percent in 2019.",
        "The drop of 3.1 percent came after a rise of 4.4 percent in 2018.",
        "2019",
        "2013",
    ),
]
OPEN = [
    (
        "The rate rose in April 2019.",
        "14 December 2018\nThe minister announced that the rate will rise next April.",
    ),
    (
        "There were five candidates for the seat.",
        "Smith, John (Lab) 12,001\nBrown, Amy (Con) 9,210\nGreen, Tom (LD) 4,002\nWhite, Sue (Grn) 1,100\n"
        "Grey, Al (Ind) 320\nTurnout 61.2%",
    ),
    ("The lake is 40 m deep.", "The lake has an estimated depth of 40 m (131 ft)."),
    ("The jury acquitted all but one of the six.", "The jury heard Adams, Baker, the two Coles, Dunn and Eck out."),
]


def said_of(statement: str, passage: str, *, close: bool = True) -> list[str]:
    evidence = Evidence(passage, passage if close else "", "" if close else passage, close, whole=passage)
    found = discords(Said(statement), (evidence,))
    return [statement[slice(*each.span)] for each in found if each.kind != "precise"]


@pytest.mark.parametrize("close", [True, False], ids=["named", "whole source"])
@pytest.mark.parametrize("pair", [*(each[:2] for each in RECKONED), *OPEN])
def test_what_a_reader_reckons_is_left_alone(pair: tuple[str, str], close: bool) -> None:
    assert said_of(*pair, close=close) == []


@pytest.mark.parametrize("each", RECKONED)
def test_another_figure_is_seen(each: Reckoned) -> None:
    statement, passage, figure, other = each
    assert said_of(statement.replace(figure, other, 1), passage)


def test_an_estimated_length_is_still_a_hedge() -> None:
    assert said_of("The bridge carries 85 km of cable.", "The bridge carries an estimated 85 km of cable.")


def test_a_month_that_has_its_own_year_is_of_no_other() -> None:
    assert said_of("He left in May 2020.", "On Saturday 16 May 2018 he left the club.") == ["May 2020"]
