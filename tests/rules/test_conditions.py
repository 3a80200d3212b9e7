"""Each condition of a rule is good for something: without it a true sentence is accused, or a fault is told otherwise.

The conditions are found by reading the modules. Those of `silent_conditions` change nothing that is seen.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.rules.mutating import mutants
from tests.rules.outcomes import RULES, Outcome
from tests.rules.silent_conditions import SILENT


@pytest.mark.parametrize("name", [name for name in RULES if name.startswith("PRV") or name == "computed"])
def test_there_are_enough_true_sentences(name: str) -> None:
    assert [each for each in RULES[name].true if each()] == []
    assert len(RULES[name].true) >= 25


@pytest.fixture
def forgetting() -> Iterator[None]:
    """Forget at the end what functions remember that were asked while a condition was taken out."""
    yield
    for module in [each for name, each in sys.modules.items() if name.startswith("provenance.")]:
        for remembering in [each for each in vars(module).values() if hasattr(each, "cache_clear")]:
            remembering.cache_clear()


@pytest.mark.usefixtures("forgetting")
@pytest.mark.parametrize("name", RULES)
def test_every_condition_is_needed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rule = RULES[name]
    outcomes = [(each, each()) for each in (*rule.wrong, *rule.true)]
    silent = set()
    for module in rule.modules:
        for mutant in mutants(module):
            with monkeypatch.context() as patched:
                mutant.apply(patched)
                if not any(_differs(each, before) for each, before in outcomes):
                    silent.add(mutant.name)
    assert silent == set(SILENT.get(name, ()))


def _differs(outcome: Outcome, before: object) -> bool:
    try:
        return outcome() != before
    except Exception:
        return True
