"""What is true of a brief may be said in its summary; of other percentages most are told."""

import re
from collections.abc import Iterator

import pytest

from provenance.check import Selection, examine
from provenance.check.trial import ledger
from provenance.rule import Example
from provenance.rules import make
from tests.rules.summaries_of_briefs import BRIEFS, Brief

_PERCENTAGE = re.compile(r"(?<![\d.,])(\d[\d.]*)(?=%| per ?cent| percentage)")
_OTHERS = (3, 7, 11, 13, 17, 19, 22, 26, 29, 31, 35, 39, 44, 47, 52, 57, 61, 66, 73, 78, 84, 91, 96)
_EACH, _LEAST_TOLD = 20, 0.86


def told(draft: str) -> list[str]:
    report = examine(ledger(Example(draft)), make(), Selection(select=("PRV108",)))
    return [each.message for each in report.diagnostics]


def changed(sentence: str) -> Iterator[str]:
    """The sentence with each of its percentages replaced by others, in turn."""
    for found in _PERCENTAGE.finditer(sentence):
        others = [each for each in _OTHERS if abs(each - float(found[1])) > 1]
        yield from (f"{sentence[: found.start()]}{each}{sentence[found.end() :]}" for each in others[:_EACH])


@pytest.mark.parametrize("brief", BRIEFS.values(), ids=BRIEFS)
def test_a_true_summary_is_left_alone(brief: Brief) -> None:
    assert [(each, told(brief.with_summary(each))) for each in brief.summary if told(brief.with_summary(each))] == []


def test_other_percentages_are_told() -> None:
    drafts = [brief.with_summary(each) for brief in BRIEFS.values() for said in brief.summary for each in changed(said)]
    assert sum(bool(told(each)) for each in drafts) / len(drafts) >= _LEAST_TOLD


@pytest.mark.parametrize(
    ("summary", "body"),
    [
        (
            "Some 45% of the wells are dry.",
            "The plain has 400 wells [@gazette].\n\nOf the dams, 180 are full [@gazette].",
        ),
        ("Some 45% of the wells are dry.", "Of 400 farms 180 are let [@gazette]. The wells are old [@gazette]."),
        ("A third of the wells is dry.", "The plain has 400 wells, 100 of them dry [@gazette]."),
        ("Wells fell by 30%.", "There were 400 wells in 2010, and 300 wells in 2020 [@gazette]."),
        ("Wells cost 12% more.", "A well cost €400 in 2010, and €500 in 2020 [@gazette]."),
    ],
)
def test_what_follows_from_nothing_near_is_told(summary: str, body: str) -> None:
    assert told(f"# A brief\n\n## Summary\n\n{summary}\n\n## Body\n\n{body}\n")


@pytest.mark.parametrize(
    ("summary", "body"),
    [
        ("Some 45% of the wells are dry.", "The plain has 400 wells [@gazette]. Of these, 180 are dry [@gazette]."),
        ("A quarter of the wells is dry.", "The plain has 400 wells, 100 of them dry [@gazette]."),
        ("Wells fell by 25%.", "There were 400 wells in 2010, and 300 wells in 2020 [@gazette]."),
        ("Wells became a quarter dearer.", "A well cost €400 in 2010, and €500 in 2020 [@gazette]."),
        ("Some 45% of the wells are dry.", "- The plain has 400 wells [@gazette]\n- dry wells: 180 [@gazette]"),
        ("Of the wells 55% are not dry.", "The plain has 400 wells, 180 of them dry [@gazette]."),
    ],
)
def test_what_follows_from_what_stands_near_is_not(summary: str, body: str) -> None:
    assert told(f"# A brief\n\n## Summary\n\n{summary}\n\n## Body\n\n{body}\n") == []
