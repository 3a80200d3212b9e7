"""Each guard is needed: without it somebody is accused over a true sentence."""

import inspect
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from provenance.text.comparison import Evidence, Said, apart, judging, matching, support
from provenance.text.comparison.counting import counts, in_short, other_measures
from provenance.text.comparison.dates import clocks, dating, year_names
from provenance.text.comparison.derivation import (
    ages,
    by_the_day,
    derived,
    from_abroad,
    how_much_more,
    in_all,
    lengths,
    percentages,
    reckoning,
    series,
)
from provenance.text.comparison.framing import attributes, misplaced, misplaced_figures, rivalry
from provenance.text.comparison.naming import labels, numbered, ranks, scores
from provenance.text.comparison.wording import beside_figures, contrary, direction, hedges
from tests.text.comparison.encyclopedia import FILES, SHEETS
from tests.text.comparison.encyclopedia import pairs as of_encyclopedia
from tests.text.comparison.true_abroad import TRUE_ABROAD
from tests.text.comparison.true_attributes import ATTRIBUTES
from tests.text.comparison.true_beside import BESIDE, CASES
from tests.text.comparison.true_crossings import APPLICATIONS
from tests.text.comparison.true_derived import TRUE, TRUE_OF_SOURCES
from tests.text.comparison.true_figures import FIGURES, OF_WHOLE_SOURCES
from tests.text.comparison.true_happenings import HAPPENED
from tests.text.comparison.true_misplaced import TRUE as IN_PLACE
from tests.text.comparison.true_opposites import OPPOSITES
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
    *((beside_figures, "OPPOSED_GUARDS", guard) for guard in beside_figures.OPPOSED_GUARDS),
    *((numbered, "NUMBERED_GUARDS", guard) for guard in numbered.NUMBERED_GUARDS),
    *((ranks, "RANK_GUARDS", guard) for guard in ranks.RANK_GUARDS),
    *((clocks, "CLOCK_GUARDS", guard) for guard in clocks.CLOCK_GUARDS),
    *((scores, "SCORE_GUARDS", guard) for guard in scores.SCORE_GUARDS),
    *((misplaced, "HAPPENING_GUARDS", guard) for guard in rivalry.HAPPENING_GUARDS),
    *((misplaced_figures, "RIVAL_GUARDS", guard) for guard in misplaced_figures.RIVAL_GUARDS),
    *((attributes, "ATTRIBUTE_GUARDS", guard) for guard in attributes.ATTRIBUTE_GUARDS),
]
MODULES = (
    *(support, reckoning, derived, series, dating, hedges, apart, counts, contrary, direction, numbered),
    *(percentages, in_short, other_measures, ranks, clocks, scores, ages, lengths, year_names, by_the_day, labels),
    *(rivalry, attributes, beside_figures, misplaced_figures, from_abroad, in_all, how_much_more),
)
IN_A_TABLE = (("Eastfen had 1,460 applications in 2024.", APPLICATIONS),)
NO_GUARDS = {"excused"}  # asks all guards
_OF_ENCYCLOPEDIA = [pair for name in (*FILES, *SHEETS) for pair in of_encyclopedia(name)]


Case = tuple[Said, Evidence]


def pairs() -> Iterator[Case]:
    yield from CASES
    for statement, passage in (*HAPPENED, *ATTRIBUTES, *IN_PLACE):
        yield Said(statement), Evidence(passage, passage, whole=passage)
    for statement, passage in [*FIGURES, *UNITS, *PRECISION, *HEDGES, *DATES, *TURNS, *OPPOSITES, *BESIDE, *TRUE]:
        yield Said(statement), Evidence(passage, passage)
        yield Said(statement), Evidence(passage)
    for passage, statement in TRUE_ABROAD:
        yield Said(statement), Evidence(passage, "", passage, False, comma=True, foreign=True)
    for statement, passage in [*OF_WHOLE_SOURCES, *TRUE_OF_SOURCES, *IN_A_TABLE]:
        yield Said(statement), Evidence(passage, "", passage, False)


def is_accused(case: Case) -> bool:
    return any(each.kind != "precise" for each in judging.discords.__wrapped__(case[0], (case[1],)))


@cache
def innocent() -> tuple[Case, ...]:
    """All true sentences that are not accused."""
    others = ((Said(statement), Evidence(passage, passage)) for statement, passage in _OF_ENCYCLOPEDIA)
    return tuple(each for each in (*pairs(), *others) if not is_accused(each))


def test_nobody_is_accused_with_all_guards() -> None:
    assert [each[0].text for each in pairs() if is_accused(each)] == []


@pytest.mark.parametrize(("module", "name", "guard"), GUARDS, ids=lambda each: getattr(each, "__name__", str(each)))
def test_without_a_guard_a_true_sentence_is_accused(
    module: Any, name: str, guard: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = innocent()
    monkeypatch.setattr(module, name, tuple(each for each in getattr(module, name) if each is not guard))
    assert any(map(is_accused, before))


def test_without_conversion_of_measures_a_true_sentence_is_accused(monkeypatch: pytest.MonkeyPatch) -> None:
    before = innocent()
    monkeypatch.setattr(matching, "in_measure_of", lambda figure, other: iter(()))
    assert any(map(is_accused, before))


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
