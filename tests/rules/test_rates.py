"""No rule that judges evidence accuses what is true, and each sees 95 of 100 faults that were seeded."""

from __future__ import annotations

import pytest

from tests.rules.rates import ENOUGH_SEEDED, ENOUGH_SEEN, ENOUGH_TRUE, RATES


@pytest.mark.parametrize("rule", RATES)
def test_what_is_true_is_left_alone(rule: str) -> None:
    assert [each for each in RATES[rule].true if each()] == []
    assert len(RATES[rule].true) >= ENOUGH_TRUE


@pytest.mark.parametrize("rule", RATES)
def test_seeded_faults_are_seen(rule: str) -> None:
    rates = RATES[rule]
    assert rates.seen / len(rates.seeded) >= ENOUGH_SEEN
    assert len(rates.seeded) >= ENOUGH_SEEDED
