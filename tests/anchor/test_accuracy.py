"""The floors of accuracy on cases of a fixed seed; `python -m tests.benchmarks.anchoring` makes them anew."""

from functools import cache
from random import Random

import pytest

from tests.benchmarks.anchoring.absent import ABSENT, absent
from tests.benchmarks.anchoring.case import Case
from tests.benchmarks.anchoring.findable import FINDABLE, findable
from tests.benchmarks.anchoring.peers import ours, peers
from tests.benchmarks.anchoring.score import Score, score

SEED, EACH = 2024, 6


@cache
def cases() -> list[Case]:
    random = Random(SEED)
    return findable(random, EACH) + absent(random, EACH)


@cache
def mine() -> Score:
    return score(cases(), ours)


def test_there_are_enough_kinds() -> None:
    assert len(FINDABLE) >= 25
    assert len(ABSENT) >= 6


def test_at_least_98_in_100_are_found_where_they_stand() -> None:
    assert mine().share_right >= 0.98, [(case.kind, case.exact) for case, _ in mine().failures]


def test_none_is_found_in_a_wrong_place() -> None:
    assert mine().wrong == 0, [(case.kind, case.exact) for case, _ in mine().failures]


def test_at_most_one_in_a_hundred_is_invented() -> None:
    assert mine().share_invented <= 0.01, [(case.kind, case.exact) for case, _ in mine().failures]


@pytest.mark.parametrize("name", ["edlib", "rapidfuzz", "reanchor"])
def test_ahead_of_others_on_every_count(name: str) -> None:
    find = peers().get(name)
    if find is None:
        pytest.skip(f"{name} is not installed")
    other = score(cases()[::7], find)
    own = score(cases()[::7], ours)
    assert own.right > other.right
    assert own.wrong < other.wrong or not other.wrong
    assert own.invented < other.invented or not other.invented
