"""What the index of a text knows: where runs of a passage may stand, and whether letters stand once."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.anchor import locate
from provenance.anchor.seeking.index import GRAM, is_once, lookups, stride

MANY = "".join(Random(4).choices("abcdefgh", k=6000))
LARGE = "".join(Random(5).choices("abcdefghijklmnop", k=300_000))


def stands_once(text: str, start: int, end: int) -> bool:
    return text.find(text[start:end], text.find(text[start:end]) + 1) < 0


@given(st.text("ab", min_size=1, max_size=400), st.data())
def test_letters_stand_once_or_elsewhere_too(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert is_once(text, start, end) == stands_once(text, start, end)


@pytest.mark.parametrize("text", [MANY, LARGE])
@given(st.data())
def test_a_copy_is_seen_wherever_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 200))
    length = data.draw(st.integers(40, 100))
    assert is_once(text, start, start + length)
    at = data.draw(st.integers(0, len(text)))
    copied = text[:at] + text[start : start + length] + text[at:]
    # Put in within the letters themselves it is the only copy.
    assert is_once(copied, at, at + length) == (start < at < start + length)


@given(st.integers(0, len(MANY) - 400), st.integers(64, 300))
def test_a_passage_that_stands_there_is_suggested(start: int, length: int) -> None:
    places = lookups(MANY[start : start + length], MANY, 96)
    assert start in {begin for begin, _, _ in places}
    assert all(MANY.startswith(MANY[start + at : start + at + GRAM], begin + at) for begin, at, _ in places)
    assert len(places) <= 96


def test_a_text_shorter_than_a_run_has_none() -> None:
    assert lookups("passage of words", "short", 96) == []
    assert is_once("short", 0, 5)
    assert stride(LARGE) % GRAM == 0


WORDS = ("rate", "tariff", "levy", "grant", "permit", "survey", "harbour", "region", "carrier", "ministry", "audit")
REPORT = " ".join(
    f"The {WORDS[k % 11]} of the {WORDS[k * 7 % 11]} {k % 97} rose in the {WORDS[k * 5 % 11]} of district {k}."
    for k in range(6000)
)


@pytest.mark.parametrize(("before", "behind"), [("", ""), ("of the permit 55 rose ", " The audit of")])
def test_in_a_large_text_another_figure_is_the_nearest_place_and_no_more(before: str, behind: str) -> None:
    passage = (
        "The harbour of the ministry was asked in the spring of 2019 to report on its share of 41 percent of all goods"
    )
    text = f"{REPORT} {before}{passage}{behind} {REPORT[::-1]}"
    found = locate(text, passage.replace("41", "47"), before, behind)
    assert found.span is None
    assert found.nearest
    assert text[slice(*found.nearest)] == passage


def test_in_a_large_text_a_passage_is_found_beside_its_near_twin() -> None:
    passage = (
        "The harbour of the ministry was asked in the spring of 2019 to report on its share of 41 percent of all goods"
    )
    text = f"{REPORT} {passage.replace('41', '47')}. {REPORT[::-1]} {passage}. {REPORT}"
    found = locate(text, passage.replace("ministry", "minstry"))
    assert found.span
    assert text[slice(*found.span)] == passage
