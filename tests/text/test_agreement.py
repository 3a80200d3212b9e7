from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.agreement import bears_out, precision
from provenance.text.figures import figures


def agrees(statement: str, passage: str) -> bool:
    (said,) = [each for each in figures(statement) if each.unit != "year"]
    return any(bears_out(statement, said, each) for each in figures(passage))


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


@given(st.integers(1, 10**9))
def test_a_figure_bears_out_itself(value: int) -> None:
    assert agrees(f"There are {value:,} of them.", f"It counts {value:,}.") or not figures(
        f"There are {value:,} of them."
    )
