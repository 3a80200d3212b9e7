"""Each guard is needed: without it somebody is accused over a true sentence."""

import inspect
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from provenance.text.comparison import (
    Evidence,
    Said,
    apart,
    contrary,
    counts,
    dating,
    derived,
    direction,
    hedges,
    judging,
    matching,
    numbered,
    reckoning,
    support,
)
from tests.text.comparison.encyclopedia import pairs as of_encyclopedia
from tests.text.comparison.true_beside import BESIDE, CASES
from tests.text.comparison.true_derived import TRUE, TRUE_OF_SOURCES
from tests.text.comparison.true_figures import FIGURES, OF_WHOLE_SOURCES
from tests.text.comparison.true_turns import ALL as TURNS
from tests.text.comparison.true_units_and_bounds import DATES, HEDGES, PRECISION, UNITS

GUARDS: list[tuple[ModuleType, str, Callable[..., bool]]] = [
    *((support, "GUARDS", guard) for guard in support.GUARDS),
    *((dating, "GUARDS", guard) for guard in dating.GUARDS),
    *((hedges, "BOUND_GUARDS", guard) for guard in hedges.BOUND_GUARDS),
    *((hedges, "HEDGE_GUARDS", guard) for guard in hedges.HEDGE_GUARDS),
    *((apart, "GUARDS", guard) for guard in apart.GUARDS),
    *((counts, "GUARDS", guard) for guard in counts.GUARDS),
    *((contrary, "CONTRARY_GUARDS", guard) for guard in contrary.CONTRARY_GUARDS),
    *((direction, "DIRECTION_GUARDS", guard) for guard in direction.DIRECTION_GUARDS),
    *((numbered, "NUMBERED_GUARDS", guard) for guard in numbered.NUMBERED_GUARDS),
]
MODULES = (support, reckoning, derived, dating, hedges, apart, counts, contrary, direction, numbered)
NO_GUARDS = {"excused"}  # asks all guards
_TRUE_IN_TUNED = [pair for pair in of_encyclopedia("tuned") if pair[0]]


def pairs() -> Iterator[tuple[Said, Evidence]]:
    yield from CASES
    for statement, passage in [*FIGURES, *UNITS, *PRECISION, *HEDGES, *DATES, *TURNS, *BESIDE, *TRUE]:
        yield Said(statement), Evidence(passage, passage)
        yield Said(statement), Evidence(passage)
    for statement, passage in _TRUE_IN_TUNED:
        yield Said(statement), Evidence(passage, passage)
    for statement, passage in [*OF_WHOLE_SOURCES, *TRUE_OF_SOURCES]:
        yield Said(statement), Evidence(passage, "", passage, False)


def accused() -> list[str]:
    found = []
    for said, evidence in pairs():
        if any(each.kind != "precise" for each in judging.discords.__wrapped__(said, (evidence,))):
            found.append(said.text)
    return found


def test_nobody_is_accused_with_all_guards() -> None:
    assert accused() == []


@pytest.mark.parametrize(("module", "name", "guard"), GUARDS, ids=lambda each: getattr(each, "__name__", str(each)))
def test_without_a_guard_a_true_sentence_is_accused(
    module: Any, name: str, guard: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, name, tuple(each for each in getattr(module, name) if each is not guard))
    assert accused()


def test_without_conversion_of_measures_a_true_sentence_is_accused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "in_measure_of", lambda figure, other: iter(()))
    assert accused()


def test_every_guard_is_in_a_table() -> None:
    listed = {guard.__name__ for _, _, guard in GUARDS}
    written = {
        name
        for module in MODULES
        for name, each in vars(module).items()
        if inspect.isfunction(each)
        and each.__module__ == module.__name__
        and not name.startswith("_")
        and each.__annotations__.get("return") == "bool"
    }
    assert written - NO_GUARDS == listed
