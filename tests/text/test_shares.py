from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.grouping import grouped
from provenance.text.shares import shares


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("a quarter of them", [25]),
        ("one in five", [20]),
        ("1 in 8 households", [Fraction(25, 2)]),
        ("two out of every three", [Fraction(200, 3)]),
        ("three quarters, or two-thirds", [75, Fraction(200, 3)]),
        ("no less than half of it", [50]),
        ("three of the six prisons", [50]),
        ("roughly 70 cents on the dollar", [70]),
        ("it sold for 70 cents", []),
        ("ten in one, 0 in 5", []),
        ("there is nothing here", []),
    ],
)
def test_shares(text: str, percent: list[Fraction]) -> None:
    assert [each.value for each in shares(text)] == percent


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("8 100 cases", "8_100 cases"),
        ("1 250 000 in all", "1_250_000 in all"),
        ("In 2020 400 people", "In 2020 400 people"),
        ("3.5 100 and 2,100 200", "3.5 100 and 2,100 200"),
        ("call 030 1234", "call 030 1234"),
        ("12 34", "12 34"),
        ("38 000-72 000", "38_000-72_000"),
        ("38 000–72 000", "38_000–72_000"),
    ],
)
def test_blanks_between_thousands(text: str, shown: str) -> None:
    assert grouped(text).replace("\u202f", "_") == shown


@given(st.text(alphabet="0123456789 ,.-a\n"))
def test_grouping_keeps_every_offset(text: str) -> None:
    assert len(grouped(text)) == len(text)
    assert grouped(text).replace("\u202f", " ") == text
    assert grouped(grouped(text)) == grouped(text)
