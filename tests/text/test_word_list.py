"""Words in texts."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from provenance.text.word_list import letters


@given(st.text() | st.text("aZ é'’1.\n\x1c\ud800ſK"))
def test_letters_are_those_that_a_pattern_finds(text: str) -> None:
    assert letters(text) == re.findall("[A-Za-z]+", text)
