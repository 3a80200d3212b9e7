"""Each condition of a rule is good for something: without it a true sentence is accused, or a fault is told otherwise.

The conditions are found by reading the modules. Those of `silent_conditions` change nothing that is seen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from provenance.check.trial import trial
from provenance.model import Diagnostic
from provenance.rule import Example, carried, computed, results
from provenance.rules import echo, figure_disputed, over_precise, summary_not_in_body, undeclared_derivation
from provenance.text import copied, overlap
from tests.rules import (
    summaries,
    test_computed,
    test_echo,
    test_figure_disputed,
    test_undeclared_derivation,
)
from tests.rules.mutating import mutants
from tests.rules.silent_conditions import SILENT
from tests.text.comparison.true_units_and_bounds import PRECISION, UNITS

Outcome = Callable[[], object]


class Rule(NamedTuple):
    """A rule: its modules, what it must leave alone, and what it must find."""

    modules: tuple[ModuleType, ...]
    true: list[Outcome]
    wrong: list[Outcome]


def told(found: tuple[Diagnostic, ...]) -> object:
    return tuple((each.message, each.place, tuple((seen.text, seen.place) for seen in each.seen)) for each in found)


def of_summary(draft: str) -> object:
    return told(trial("PRV108", Example(draft)).diagnostics)


def of_echo(draft: str, files: dict[str, str]) -> object:
    return told(test_echo.found(draft, files))


def of_copies(one: str, other: str, files: dict[str, str]) -> object:
    overlap.telling_words.cache_clear()
    overlap._known.cache_clear()
    return told(test_undeclared_derivation.found(one, other, files))


def of_dispute(*case: Any) -> object:
    return told(test_figure_disputed.found(*case))


def of_precision(statement: str, passage: str) -> object:
    example = Example(f"{statement[:-1]} [@herald].\n", files={"sources/herald.txt": f"{passage}\n"})
    return told(trial("PRV303", example).diagnostics)


def of_calculation(draft: str) -> object:
    return test_computed.said(test_computed.written(draft))


def of_unread(draft: str) -> object:
    files = {**test_computed.FILES, "sources/utility-2023.txt": ""}
    return told(trial("PRV301", Example(test_computed.written(draft), files=files)).diagnostics)


CALCULATED = [
    "Seven such years would see 525,000 deaths {7 * 75000} [@herald].",
    "Some 85% of the lines are not of steel {100% - 15%} [@herald].",
    "About 205 died on each day of 2023 {75000/365} [@herald].",
    "A fifth of 75,000 is 15,000 {75000 / 5} [@herald].",
    "It was 75,000 [@herald].\n\nTwo such years are 150,000 {2 * 75000}, ten are 750,000 {5 * 150000}.",
    "Some 6.25 thousand people died a month {75000/12} [@herald].",
    "## Summary\n\nIt was 205 a day {75000/365}.\n\n## Body\n\nOf 75,000 deaths much is known [@herald].",
    "The cost of $4.2 million was $350 thousand a month {4.2 million / 12} [@herald].",
    "| City | Lines | Share (%) |\n|---|---|---|\n| North | 1,200 | 13 |\n| South | n/a | – |\n\n"
    '{"Share" = Lines / 9200}\n\nSource: [@herald].',
    "The share is 0.13 {1200/9200} [@herald].",
]
NOT_CALCULATED = [
    "Seven such years would see 535,000 deaths {7 * 75000} [@herald].",
    "Some 84% of the lines are not of steel {100% - 15%} [@herald].",
    "It was 9,999 {3333 * 3} and 9,999 {3333 * 3} [@herald].",
    "## Summary\n\nIt was 4,444.\n\n## Body\n\nIt was 2,222 {4444 / 2} [@herald].",
    "That is 333 {333} [@herald].",
    "It came to 12,345.678 {75000 / 7} [@herald].",
]


NOT_OF_PRECISION = [
    ("In 2021 the fund lost $5.2 million.", "In 2023 the fund lost $5.2 million."),
    ("The fund lost $5.2 million.", "The fund may have lost $5.2 million."),
]
OVER_PRECISE = [
    ("It rose 13.0 percent.", "It rose 13 percent."),
    ("It cost $4.20 million.", "It cost $4.2 million."),
    ("There went 1,300 pipes.", "There went about 1,300 pipes."),
    ("There went 1,300 pipes.", "There went nearly 1,300 pipes."),
]
ATTESTED = {
    "sources/herald.yml": "tier: secondary\nattested: {by: AK, on: 2026-01-01}\nspans:\n"
    f"  homes: {{exact: {test_figure_disputed.TWO.strip()}}}\n"
}
UNRELATED = test_figure_disputed.ALONE["unrelated texts that each speak of their own"]
DISPUTED = [
    ("The fires took 310 homes [@gazette]. There is more [@herald].",),
    ("The fires took 130 homes [@herald]. There is more [@gazette; @gazette].",),
    ("The fires took many homes [@gazette; @herald].",),
    ("The fires took 310 homes [@digest]. There is more [@gazette; @herald].",),
    ("| Homes |\n|---|\n| 310 |\n\nSource: [@gazette; @herald].",),
    (*UNRELATED[:3], {"sources/gazette.yml": "derives-from: [herald]\n"}),
    ("Fires [@gazette; @herald].", *UNRELATED[1:3], {}),
    ("The fires took 310 homes [@gazette]. More [@herald{#homes}].", test_figure_disputed.ONE, "", ATTESTED),
    (
        "The fires took 310 homes [@gazette]. More [@herald{#homes}; @herald{#homes}; @herald].",
        UNRELATED[1],
        "",
        ATTESTED,
    ),
    (
        "Fires [@gazette; @herald].",
        test_figure_disputed.ONE,
        test_figure_disputed.TWO,
        {"sources/gazette.yml": "status: {is: corrected, since: 2024-01-01, by: digest}\n", "sources/herald.yml": ""},
    ),
]
ECHOES = [
    *(each[:2] for each in test_echo.ECHOES),
    ("It was 15% [@gazette; @herald; @nowhere].", {}),
    ("It was 15% [@mayor; cited in @gazette; @herald].", {"sources/mayor.yml": "tier: primary\n"}),
]

RULES = {
    "PRV108": Rule(
        (summary_not_in_body,),
        [partial(of_summary, draft) for draft in summaries.TRUE],
        [partial(of_summary, draft) for draft in summaries.WRONG],
    ),
    "PRV303": Rule(
        (over_precise,),
        [partial(of_precision, *pair) for pair in (*PRECISION, *UNITS, *NOT_OF_PRECISION)],
        [partial(of_precision, *pair) for pair in OVER_PRECISE],
    ),
    "PRV305": Rule(
        (figure_disputed,),
        [partial(of_dispute, *case) for case in test_figure_disputed.ALONE.values()],
        [partial(of_dispute, *case) for case in DISPUTED],
    ),
    "PRV502": Rule(
        (echo,),
        [partial(of_echo, *case) for case in test_echo.ALONE.values()],
        [partial(of_echo, *case) for case in ECHOES],
    ),
    "PRV504": Rule(
        (undeclared_derivation, copied, overlap),
        [partial(of_copies, *case) for case in test_undeclared_derivation.ALONE.values()],
        [partial(of_copies, *case, {}) for case in test_undeclared_derivation.COPIED.values()],
    ),
    "computed": Rule(
        (computed, carried, results),
        [
            *(partial(of_calculation, draft) for draft in (*test_computed.TRUE, *CALCULATED)),
            partial(of_unread, "About 210 people died a day {76650/365} [@herald; @utility-2023]."),
        ],
        [partial(of_calculation, draft) for draft in (*(draft for draft, _ in test_computed.WRONG), *NOT_CALCULATED)],
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_there_are_enough_true_sentences(name: str) -> None:
    alone = [each for each in RULES[name].true if not each()]
    assert len(alone) == len(RULES[name].true)
    assert len(alone) >= 25 or name == "PRV305"  # most of which are in tests/text/test_disagreement.py


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
    assert silent == SILENT[name]


def _differs(outcome: Outcome, before: object) -> bool:
    try:
        return outcome() != before
    except Exception:
        return True
