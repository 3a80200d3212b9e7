"""The name of a file for every key, on every system."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from provenance.records import file_stem

KEYS = st.one_of(
    st.text(), st.text(alphabet="./\\:~%. conCONul1é\u0301-", max_size=12), st.text(min_size=110, max_size=140)
)
DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{at}" for name in ("com", "lpt") for at in range(10))}


@pytest.mark.parametrize(
    ("key", "stem"),
    [
        ("gao-2024-06", "gao-2024-06"),
        ("Smith_2020.v2+a=b", "Smith_2020.v2+a=b"),
        ("smith:2020", "smith%3A2020"),
        ("müller", "m%C3%BCller"),
        ("mu\u0308ller", "m%C3%BCller"),
        ("../../etc/passwd", "%2E%2E%2F.%2E%2Fetc%2Fpasswd"),
        ("a\\b", "a%5Cb"),
        ("CON", "%43ON"),
        ("nul.2", "%6Eul.2"),
        ("com1", "%63om1"),
        ("console", "console"),
        (".hidden", "%2Ehidden"),
        ("dot.", "dot%2E"),
        ("blank ", "blank%20"),
        ("-rf", "%2Drf"),
        ("100%", "100%25"),
    ],
)
def test_names(key: str, stem: str) -> None:
    assert file_stem(key) == stem


@given(KEYS)
@example("")
@example("COM¹")
@example("x" * 119 + "é")
def test_a_name_is_good_everywhere(key: str) -> None:
    stem = file_stem(key)
    assert 0 < len(stem) <= 120 and stem.isascii() and stem.isprintable()
    assert not set(stem) & set('/\\:*?"<>| ') and ".." not in stem
    assert stem[0] not in ".-" and stem[-1] != "."
    assert stem.split(".")[0].lower() not in DEVICES


@given(KEYS, KEYS)
@example("a" * 150, "a" * 149 + "b")
@example("%2F", "/")
def test_distinct_keys_have_distinct_names(one: str, other: str) -> None:
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (file_stem(one) == file_stem(other)) == same


@given(KEYS)
def test_a_name_does_not_depend_on_how_accents_are_written(key: str) -> None:
    assert file_stem(unicodedata.normalize("NFD", key)) == file_stem(unicodedata.normalize("NFC", key))
