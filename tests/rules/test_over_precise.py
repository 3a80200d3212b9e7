"""Figures as exact as in their sources, or less; and how many are found whose sources were made less exact."""

from __future__ import annotations

import pytest

from provenance.check.trial import ledger
from provenance.rule import Example
from provenance.rules.over_precise import OverPrecise
from tests.rules.precision import SEEDED, TRUE


def found(statement: str, source: str) -> list[str]:
    example = Example(f"{statement[:-1]} [@herald].\n", files={"sources/herald.txt": f"{source}\n"})
    return [each.message for each in OverPrecise().check(ledger(example))]


@pytest.mark.parametrize(("statement", "source"), TRUE)
def test_what_is_no_more_precise_is_left_alone(statement: str, source: str) -> None:
    assert found(statement, source) == []


def test_figures_are_found_whose_sources_were_made_less_exact() -> None:
    assert [statement for statement, source, *_ in SEEDED if found(statement, source)] == []
    told = [found(statement, source.replace(was, now, 1)) for statement, source, was, now in SEEDED]
    assert sum(map(bool, told)) / len(told) >= 0.95
