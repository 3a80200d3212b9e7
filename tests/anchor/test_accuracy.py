"""The floors of accuracy on cases of a fixed seed; `python -m tests.benchmarks.anchoring` makes them anew."""

from functools import cache

import pytest

from tests.benchmarks.anchoring.__main__ import made
from tests.benchmarks.anchoring.absent import ABSENT
from tests.benchmarks.anchoring.case import Case
from tests.benchmarks.anchoring.findable import FINDABLE
from tests.benchmarks.anchoring.hard.absent import HARD_ABSENT
from tests.benchmarks.anchoring.hard.findable import HARD_FINDABLE
from tests.benchmarks.anchoring.peers import ours, peers
from tests.benchmarks.anchoring.score import Score, score

SEED, EACH = 2024, 6
SHORT = 400  # characters of a quotation for which every peer has an answer at once


@cache
def cases() -> dict[str, list[Case]]:
    return made(SEED, EACH, installed=False)  # the same on every machine


@cache
def mine(family: str) -> Score:
    return score(cases()[family], ours)


families = pytest.mark.parametrize(("family", "least"), [("first family", 0.98), ("second family", 0.98)])


def test_there_are_enough_kinds() -> None:
    assert len(FINDABLE) >= 25
    assert len(ABSENT) >= 6
    assert len(HARD_FINDABLE) >= 25
    assert len(HARD_ABSENT) >= 6


@families
def test_nearly_all_are_found_where_they_stand(family: str, least: float) -> None:
    assert mine(family).share_right >= least, [(case.kind, case.exact) for case, _ in mine(family).failures]


@families
def test_none_is_found_in_a_wrong_place(family: str, least: float) -> None:
    assert mine(family).wrong == 0, [(case.kind, case.exact) for case, _ in mine(family).failures]


@families
def test_at_most_one_in_a_hundred_is_invented(family: str, least: float) -> None:
    assert mine(family).share_invented <= 0.01, [(case.kind, case.exact) for case, _ in mine(family).failures]


@pytest.mark.parametrize("name", ["edlib", "rapidfuzz", "reanchor"])
def test_ahead_of_others_on_every_count(name: str) -> None:
    find = peers().get(name)
    if find is None:
        pytest.skip(f"{name} is not installed")
    some = [case for family in cases().values() for case in family if len(case.exact) <= SHORT][::9]
    other, own = score(some, find), score(some, ours)
    assert own.right > other.right
    assert own.wrong < other.wrong or not other.wrong
    assert own.invented < other.invented or not other.invented
