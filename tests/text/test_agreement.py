from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.agreement import bears_out, borne_out, precision
from provenance.text.figures import figures


def agrees(statement: str, passage: str) -> bool:
    said = [each for each in figures(statement) if each.unit != "year"]
    assert said
    return all(any(bears_out(statement, one, each) for each in figures(passage)) for one in said)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("It was 13 percent.", "raised to 13%"),
        ("It was thirteen percent.", "raised to 13%"),
        ("It cost $4.2 million.", "a bill of 4,200,000 dollars"),
        ("It cost $4.2 million.", "a bill of $4,213,900"),
        ("It cost $4 million.", "a bill of $4.1 million"),
        ("Nearly 108,000 people died.", "107,543 deaths"),
        ("About 108,000 people died.", "107,543 deaths"),
        ("More than 107,000 people died.", "107,543 deaths"),
        ("More than 100,000 people died.", "107,543 deaths"),
        ("Fewer than 110,000 people died.", "107,543 deaths"),
        ("The share rose by 5%.", "an increase of 5.4 percent"),
        ("The share rose by 13%.", "an increase of 13.4 percent"),
        ("It fell by 1,250.", "a change of -1,250"),
        ("Some 1,300 pipes went.", "1,250 lead pipes"),
        ("Around 75,000 deaths.", "74,702 deaths"),
        ("About 100 branches closed.", "107 branches"),
        ("At least 40 branches closed.", "41 branches closed"),
        ("It covers pages on 46 to 48 sites.", "46–48 sites"),
        ("It rose 46–48 percent.", "between 46 and 48 per cent"),
        ("It rose by 5 to 7 percent.", "a rise of 5% to 7%"),
        ("Two-thirds of it was lost.", "about 66.7 percent"),
        ("Two-thirds of it was lost.", "two thirds of the total"),
        ("66.7 percent was lost.", "two-thirds of the total"),
        ("It fell by 3.5 percent.", "a change of −3.5%"),
        ("It fell to -3 percent.", "it was −3%"),
        ("Up to 13 percent is paid.", "the rebate is 13 percent"),
        ("Up to 13 percent is paid.", "rebates of 9 to 13 percent"),
        ("Nearly half (49 %) voted.", "49 percent"),
        ("Nearly 50 percent voted.", "49.3 percent of voters"),
        ("Just over 50 percent voted.", "50.4 percent of voters"),
        ("It cost $1.3 billion.", "1,300 million dollars"),
        ("It cost $1.3 billion.", "$1,304,551,000"),
        ("It took half a million.", "500,000 people"),
        ("It took 2.5 years.", "two and a half years"),
        ("Over 1,200 pipes went.", "1,250 pipes"),
        ("Roughly 75,000 deaths.", "74,702 deaths"),
        ("An estimated 81,000 deaths.", "81,083 deaths"),
        ("Not quite 60 percent.", "58.7 percent"),
        ("Approximately $45 billion.", "$44.7 billion"),
        ("At least 14 plants closed.", "14 plants closed"),
        ("No more than 14 closed.", "12 closed"),
        ("As many as 500 died.", "deaths reached 500"),
        ("It grew 2.4%.", "growth of 2.43 percent"),
        ("It grew 2 percent.", "growth of 2.4 percent"),
        ("The rate is 32.6 per 100,000.", "32.6 deaths per 100 000 people, or 100,000"),
        ("More than two-thirds of it.", "68 percent"),
        ("Almost 30,000 jobs.", "29,871 jobs"),
        ("It was 3.0 percent.", "3 percent"),
        ("Some 1.5 million people.", "1,480,000 people"),
        ("One million people.", "1,000,000 people"),
        ("Slightly more than 200 a day.", "205 a day"),
        ("It is below 5 percent.", "4.2 percent"),
        ("More than 100 firms.", "101 firms"),
        ("Around 20 firms.", "19 firms"),
        ("It was 110,000 deaths.", "109,680 deaths"),
        ("No fewer than 14 plants closed.", "20 plants closed"),
        ("Not less than 14 plants closed.", "20 plants closed"),
        ("Fees not exceeding 14 dollars apply.", "a fee of $12"),
        ("Fines of $500 or more apply.", "a fine of $650"),
        ("Plants with 50 or fewer workers.", "a plant of 41 workers"),
        ("Some 40+ firms answered.", "43 firms"),
        ("Close to 200 die each day.", "205 a day"),
        ("Rates were cut by 50 basis points.", "a cut of 0.5 percentage points"),
        ("Rates were cut by 0.25 percentage points.", "a cut of 25 bps"),
        ("The share is 13 percent.", "a share of 0.13"),
        ("A minimum of 14 hours is due.", "16 hours"),
        ("More\nthan 107,000 died.", "107,543 deaths"),
        ("A plant of 50 workers or more.", "a plant of 64 workers"),
        ("Nearly two-thirds of it was lost.", "64 percent"),
        ("Nearly 108,000 died.", "107,543 (the agency's figure)"),
    ],
)
def test_what_a_source_bears_out(statement: str, passage: str) -> None:
    assert agrees(statement, passage)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("It was 17 percent.", "raised to 13%"),
        ("It was 1.3 percent.", "raised to 13%"),
        ("It cost $4.2 million.", "a bill of $4.3 million"),
        ("More than 108,000 people died.", "107,543 deaths"),
        ("Nearly 108,000 people died.", "108,312 deaths"),
        ("Nearly 200 people die each day.", "205 deaths a day"),
        ("At most 40 branches closed.", "41 branches closed"),
        ("It closed 100 branches.", "107 branches"),
        ("It was 13.4 percent.", "an increase of 13 percent"),
        ("About 300 closed.", "it closed 349"),
        ("More than 50 pipes.", "1,250 pipes"),
        ("It was 107,544.", "107,543 deaths"),
        ("It was 107,000.", "107,543 deaths"),
        ("It was 40,000.", "nothing here"),
        ("It rose 46–48 percent.", "46 to 49 percent"),
        ("Two-thirds of it was lost.", "60 percent"),
        ("Two-thirds of it was lost.", "half of it; 3 of 5"),
        ("It cost $1.3 billion.", "$1.3 million"),
        ("It cost $13 billion.", "1,300 million dollars"),
        ("It fell by 3 percent.", "it was 0.3 percent"),
        ("Up to 13 percent is paid.", "up to 17 percent"),
        ("Nearly 50 percent voted.", "51 percent"),
        ("Just over 50 percent voted.", "49.6 percent"),
        ("Just over 50 percent voted.", "72 percent"),
        ("Exactly 100 firms.", "101 firms"),
        ("At least 14 plants closed.", "12 plants closed"),
        ("No more than 14 closed.", "15 closed"),
        ("It grew 2.43%.", "2.4 percent"),
        ("Roughly 75,000 deaths.", "80,000 deaths"),
        ("Almost 30,000 jobs.", "12,000 jobs"),
        ("One million people.", "1,400,000 people"),
        ("Some 1.5 million people.", "1.7 million"),
        ("It was 205 a day.", "75,000/365"),
        ("More than 100 firms.", "99 firms"),
        ("It was 13 percent.", "14 percent"),
        ("It was 300.", "3,000"),
        ("It is below 5 percent.", "5.2 percent"),
        ("Over 1,200 pipes went.", "1,150 pipes"),
        ("About 3,500 died.", "3,900 died"),
        ("It was 0.5.", "5"),
        ("About 14 firms.", "15 firms"),
        ("It took 2.5 years.", "two years"),
        ("Nearly 200 died.", "120 died"),
        ("No more than 14 closed.", "20 closed"),
        ("No fewer than 14 closed.", "12 closed"),
        ("Rates were cut by 50 basis points.", "a cut of 0.75 percentage points"),
        ("Two-thirds of it was lost.", "63.9 percent"),
        ("Just over 200 firms.", "380 firms"),
        ("Fines of $500 or more apply.", "a fine of $350"),
        ("It rose 100 percent.", "trebled to 140 percent"),
    ],
)
def test_what_a_source_does_not_bear_out(statement: str, passage: str) -> None:
    assert not agrees(statement, passage)


@pytest.mark.parametrize(
    ("written", "value", "expected"),
    [
        ("108,000", 108000, (1000, 3, True)),
        ("$4.2 million", 4200000, (100000, 2, False)),
        ("fifteen", 15, (1, 2, False)),
        ("two million", 2000000, (1000000, 1, True)),
        ("4.20", Fraction(42, 10), (Fraction(1, 100), 3, False)),
        ("two thirds", Fraction(2, 3), (0, 0, False)),
        ("0", 0, (0, 0, False)),
    ],
)
def test_precision(written: str, value: Fraction, expected: tuple[Fraction, int, bool]) -> None:
    assert precision(written, Fraction(value)) == expected


@pytest.mark.parametrize("written", ["a third", "half", "a quarter", "a fifth"])
def test_parts_with_an_article_are_figures(written: str) -> None:
    assert [each.bound for each in figures(f"Nearly {written} of the firms closed.")] == ["nearly"]


def test_signs_are_not_compared() -> None:
    assert agrees("It fell to -3 percent.", "it was 3 percent")


@given(st.integers(1, 10**9))
def test_a_figure_bears_out_itself(value: int) -> None:
    assert agrees(f"There are {value:,} of them.", f"It counts {value:,}.") or not figures(
        f"There are {value:,} of them."
    )


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("A fine of up to $250,000.", "a fine of up to $150,000"),
        ("It was at most 90%.", "it was 12%"),
        ("More than 10 percent left.", "92 percent left"),
        ("At least 1,000 came.", "9,200 came"),
    ],
)
def test_a_bound_far_from_the_figure_is_not_borne_out(statement: str, passage: str) -> None:
    assert not agrees(statement, passage)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("The list has 14 chemicals.", False),
        ("The list has 14 chemicals, and the rate is 14%.", True),
        ("Rebate rate: 14", True),
        ("Rate (%)\n14", True),
        ("The rate was 14, the ministry said.", True),
        ("It was 14 percent.", True),
    ],
)
def test_things_that_are_counted_bear_out_no_percent(passage: str, expected: bool) -> None:
    statement = "The rebate was 14 percent."
    (said,) = figures(statement)
    assert borne_out(statement, said, figures(passage), passage) is expected


def test_shares_in_words_still_bear_out_a_percent() -> None:
    statement, passage = "It was 20 percent.", "one in five voters"
    (said,) = figures(statement)
    assert borne_out(statement, said, figures(passage), passage)
