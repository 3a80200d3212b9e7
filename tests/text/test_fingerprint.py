import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.fingerprint import fingerprint

ALIKE = [
    ("The Rate Rose.", "the rate rose."),
    ("the rate\n  rose", "the rate rose"),
    ("the rate rose .", "the rate rose."),
    ("a\u00a0rate", "a rate"),
    ("“a gift”", '"a gift"'),
    ("‘a gift’", '"a gift"'),
    ("«a gift»", '"a gift"'),
    ("don’t", "don't"),
    ("5–7", "5-7"),
    ("rates — all", "rates -- all"),
    ("rates—all", "rates - all"),
    ("−5 percent", "-5 percent"),
    ("re\u00adbate", "rebate"),
    ("cafe\u0301", "café"),
    ("wait…", "wait..."),
    ("13 %", "13%"),
    ("Straße", "STRASSE"),
]
UNLIKE = [
    ("1.3", "13"),
    ("−5", "5"),
    ("-5", "5"),
    ("$5", "£5"),
    ("$5", "5"),
    ("5–7", "57"),
    ("5 7", "57"),
    ("5/7", "57"),
    ("13%", "13"),
    ("1,300", "1.300"),
    ("½", "12"),
    ("10²", "102"),
    ("it may", "it may not"),
    ("rose", "fell"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_typing_makes_no_difference(one: str, other: str) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_meaning_does(one: str, other: str) -> None:
    assert fingerprint(one) != fingerprint(other)


@given(st.text())
def test_twelve_hexadecimal_digits(words: str) -> None:
    assert re.fullmatch("[0-9a-f]{12}", fingerprint(words))
    assert fingerprint(f"  {words}\n") == fingerprint(words)


def test_a_lone_surrogate_is_hashed() -> None:
    assert fingerprint("a\ud800") != fingerprint("a")
