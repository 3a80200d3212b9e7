"""Numbers that are said to be a part of others, beside what the passage says of the same whole."""

import pytest

from provenance.text.comparison import Evidence, Said, discords

DEPOTS = "Two operators own eleven of the 14 depots, and the price of none is known."
SCHOOLS = "There was no nurse in 421 of the 640 schools."


def _absent(said: str, passage: str) -> list[str]:
    found = discords(Said(said), (Evidence(passage, passage, whole=passage),))
    return [said[slice(*each.span)] for each in found if each.kind == "absent"]


@pytest.mark.parametrize(
    ("said", "wrong", "passage"),
    [
        ("Twelve of the 14 depots belong to two operators.", "Twelve", DEPOTS),
        ("13 of the 14 depots belong to two operators.", "13", DEPOTS),
        ("25 of the 14 depots belong to two operators.", "25", DEPOTS),
        ("In 412 of the 640 schools there was no nurse.", "412", SCHOOLS),
        ("In 1,421 of the 640 schools there was no nurse.", "1,421", SCHOOLS),
        ("All nine of the five members voted.", "nine", "The five members voted."),
    ],
)
def test_another_part_of_the_same_whole_is_seen(said: str, wrong: str, passage: str) -> None:
    assert wrong in _absent(said, passage)


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("Eleven of the 14 depots belong to two operators.", DEPOTS),
        ("11 out of the 14 depots belong to two operators.", DEPOTS),
        ("Three of the 14 depots belong to others.", DEPOTS),
        ("More than 10 of the 14 depots belong to two operators.", DEPOTS),
        ("In 219 of the 640 schools there was one.", SCHOOLS),
        ("Two of the three judges agreed.", "The court was split, with one of the three judges dissenting."),
        (
            "Four of the six bids were refused, two of them twice.",
            "Two of the six bids were accepted. Two bidders tried again.",
        ),
        ("12 of the 40 pilots were dropped.", "28 of the 40 pilots went on."),
        ("Nine of the 30 wells were closed.", "Of the 30 wells nine were closed, and 20 of the 30 wells deepened."),
        ("It reaches 380,000 of the 24 million households.", "It reaches 380,000 of the 24 million households."),
        ("Some 430 of the 640 schools lack a nurse.", "There was no nurse in about 430 of the 640 schools."),
    ],
)
def test_the_same_part_and_what_is_left_of_the_whole_are_left_alone(said: str, passage: str) -> None:
    assert _absent(said, passage) == []
