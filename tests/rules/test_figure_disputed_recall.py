"""How many figures that were replaced in a source are found, and that the same sentences are left alone before."""

from __future__ import annotations

import pytest

from tests.rules.disputes import BOTH_HOLD, SAME
from tests.rules.test_figure_disputed import found

DRAFT = "Much is known of it [@gazette; @herald]."


@pytest.mark.parametrize("why", BOTH_HOLD)
def test_figures_that_may_both_hold(why: str) -> None:
    one, other = BOTH_HOLD[why]
    assert found(DRAFT, f"{one}\n", f"{other}\n") == ()
    assert found(DRAFT, f"{other}\n", f"{one}\n") == ()


def test_one_fact_told_alike_twice() -> None:
    assert [one for one, other, *_ in SAME if found(DRAFT, f"{one}\n", f"{other}\n")] == []


def test_a_figure_that_was_replaced_is_found() -> None:
    seeded = [(one.replace(was, now, 1), other) for one, other, was, now in SAME]
    seeded += [(one, other.replace(was, now, 1)) for one, other, was, now in SAME]
    assert all(pair not in [each[:2] for each in SAME] for pair in seeded)
    told = [bool(found(DRAFT, f"Preface.\n\n{one}\n", f"{other} More is to come.\n")) for one, other in seeded]
    assert len(told) >= 80
    assert sum(told) / len(told) >= 0.95
