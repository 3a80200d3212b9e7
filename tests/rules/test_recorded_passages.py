"""The rules about passages that records name: lost, ambiguous, on another page."""

from __future__ import annotations

import json

import pytest

from provenance.check.trial import ledger, trial
from provenance.model import Diagnostic
from provenance.rule import Example
from provenance.rules import rule_class
from tests.rules.recorded_passages import DECIDED, FOUND, LOST, ON_ANOTHER, ON_PAGE, REWORDED, TEXT, UNDECIDED

CODES = ("PRV404", "PRV405", "PRV408")


def files(exact: str, prefix: str = "", suffix: str = "") -> dict[str, str]:
    """The report, with one passage named in its record."""
    said = {"exact": exact, "prefix": prefix, "suffix": suffix}
    span = "".join(f"    {key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in said.items() if value)
    return {"sources/audit.yml": f"tier: primary\nspans:\n  one:\n{span}", "sources/audit.txt": TEXT}


def findings(code: str, exact: str, prefix: str = "", suffix: str = "", locator: str = "") -> list[Diagnostic]:
    where = f"{locator}, #one" if locator else "#one"
    example = Example(f"So it was [@audit{{{where}}}].\n", files=files(exact, prefix, suffix))
    return list(rule_class(code)().check(ledger(example)))


def test_there_is_enough_to_leave_alone() -> None:
    assert min(len(FOUND.strip().splitlines()), len(DECIDED), len(ON_PAGE)) >= 25


@pytest.mark.parametrize("exact", FOUND.strip().splitlines())
def test_what_stands_there_is_not_lost(exact: str) -> None:
    assert [each.message for code in CODES for each in findings(code, exact)] == []


@pytest.mark.parametrize("exact", LOST.strip().splitlines())
def test_what_does_not_stand_there_is_lost(exact: str) -> None:
    (finding,) = findings("PRV404", exact)
    assert finding.level != "warning"
    assert finding.message.startswith("audit does not contain")
    assert findings("PRV405", exact) == []


@pytest.mark.parametrize(("exact", "shown"), REWORDED)
def test_other_words_are_shown(exact: str, shown: str) -> None:
    (finding,) = findings("PRV404", exact)
    assert finding.level == "warning"
    assert shown in finding.message


@pytest.mark.parametrize(("exact", "prefix", "suffix"), DECIDED)
def test_words_that_lead_to_one_place_are_not_ambiguous(exact: str, prefix: str, suffix: str) -> None:
    assert [each.message for code in CODES for each in findings(code, exact, prefix, suffix)] == []


@pytest.mark.parametrize(("exact", "prefix", "suffix"), UNDECIDED)
def test_words_that_stand_there_more_than_once_are(exact: str, prefix: str, suffix: str) -> None:
    (finding,) = findings("PRV405", exact, prefix, suffix)
    assert "more than once" in finding.message
    # What it tells to write decides: the rule then has nothing to say.
    side, _, words = finding.seen[0].text.removeprefix("here: ").partition(": ")
    assert findings("PRV405", exact, **{side: json.loads(words)}) == []


@pytest.mark.parametrize(("exact", "locator"), ON_PAGE)
def test_a_page_on_which_it_stands_is_right(exact: str, locator: str) -> None:
    assert [each.message for code in CODES for each in findings(code, exact, locator=locator)] == []


@pytest.mark.parametrize(("exact", "locator"), ON_ANOTHER)
def test_a_page_on_which_it_does_not_stand_is_wrong(exact: str, locator: str) -> None:
    (finding,) = findings("PRV408", exact, locator=locator)
    assert "stands on page" in finding.message


def test_the_nearest_passage_is_a_hint() -> None:
    example = Example(
        "So it was [@audit{#one}].\n", files=files("Of these, 48 percent were paid late, and 31 were never paid at all")
    )
    (finding,) = trial("PRV404", example).diagnostics
    assert finding.seen[0].text.startswith("most like it")
    assert "[-48-] {+84+}" in finding.seen[0].text
