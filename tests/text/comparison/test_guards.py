"""Each guard is needed: without it somebody is accused over a true sentence."""

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from provenance.text.comparison import Evidence, Said, apart, dating, hedges, judging, matching, support
from tests.text.comparison.true_beside import CASES
from tests.text.comparison.true_figures import FIGURES, OF_WHOLE_SOURCES
from tests.text.comparison.true_units_and_bounds import DATES, HEDGES, PRECISION, UNITS

GUARDS: list[tuple[ModuleType, str, Callable[..., bool]]] = [
    *((support, "GUARDS", guard) for guard in support.GUARDS),
    *((dating, "GUARDS", guard) for guard in dating.GUARDS),
    *((hedges, "BOUND_GUARDS", guard) for guard in hedges.BOUND_GUARDS),
    *((hedges, "HEDGE_GUARDS", guard) for guard in hedges.HEDGE_GUARDS),
    *((apart, "GUARDS", guard) for guard in apart.GUARDS),
]


def pairs() -> Iterator[tuple[Said, Evidence]]:
    yield from CASES
    for statement, passage in [*FIGURES, *UNITS, *PRECISION, *HEDGES, *DATES]:
        yield Said(statement), Evidence(passage, passage)
        yield Said(statement), Evidence(passage)
    for statement, passage in OF_WHOLE_SOURCES:
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
