"""Figures of a brief's own, declared with their calculation: what is left alone, what is refused, with the reason."""

from __future__ import annotations

import re

import pytest

from provenance.check import Selection, examine
from provenance.check.trial import ledger, trial
from provenance.model import Report
from provenance.rule import Example
from provenance.rules import make
from tests.rules.calculations import CITE, FILES, REPORT, TRUE, WRONG, Finding, written

RULES = ("PRV101", "PRV103", "PRV108", "PRV301", "PRV302", "PRV306", "PRV704", "PRV905")


def check(draft: str, files: dict[str, str] | None = None) -> Report:
    return examine(ledger(Example(draft, files={**FILES, **(files or {})})), make(), Selection(select=RULES))


def said(draft: str, files: dict[str, str] | None = None) -> list[Finding]:
    report = check(draft, files)
    return [(each.code, report.ledger.brief.written(each.place.span), each.message) for each in report.diagnostics]


@pytest.mark.parametrize("draft", TRUE)
def test_a_good_calculation_is_left_alone(draft: str) -> None:
    assert said(written(draft)) == []


@pytest.mark.parametrize(("draft", "findings"), [(draft, findings) for draft, *findings in WRONG])
def test_a_wrong_one_is_refused_with_the_reason(draft: str, findings: list[Finding]) -> None:
    assert said(written(draft)) == findings


UNREAD = {
    "not captured": ("About 210 died a day {76650/365} [@herald; @utility-2023].", {"sources/utility-2023.txt": ""}),
    "an excerpt": (
        "About 210 died a day {76650/365} [@herald].",
        {"sources/herald.yml": "tier: primary\nkeep: excerpt\n"},
    ),
}


@pytest.mark.parametrize("why", UNREAD)
def test_the_numbers_are_not_looked_for_where_a_source_was_not_read(why: str) -> None:
    draft, files = UNREAD[why]
    assert said(written(draft), files) == []


def test_the_finding_shows_the_calculation() -> None:
    (finding,) = check(written("Nearly 200 people died a day {75000/365}" + CITE)).diagnostics
    assert [seen.text for seen in finding.seen] == ['"<!-- provenance: computed 75000/365 -->"']
    assert finding.next == ("correct the figure or the calculation",)


@pytest.mark.parametrize(("tenth", "told"), [("1950", []), ("1959", ['Pipes / 10 gives 1,950, which is not "1959"'])])
def test_a_result_may_look_like_a_year(tenth: str, told: list[str]) -> None:
    table = f"| | Pipes | A tenth |\n|---|---|---|\n| North | 19,500 | {tenth} |\n"
    draft = written(table + '\n{"A tenth" = Pipes / 10}\n\nSource: [@herald].')
    assert [each.message for each in trial("PRV301", Example(draft, files=FILES)).diagnostics] == told


def test_other_numbers_in_the_source_are_told() -> None:
    """Seeded faults: each number that a right calculation starts from is another in the source."""
    cases = [draft for draft in TRUE if "herald" in draft]
    told, seeded = 0, 0
    for number, other in (("75,000", "57,000"), ("1,200", "1,020"), ("9,200", "9,902"), ("4.2", "2.4"), ("15%", "51%")):
        assert number in REPORT
        for draft in cases:
            if any(number.replace(",", "").rstrip("%") in each for each in re.findall(r"\{([^}]*)\}", draft)):
                seeded += 1
                told += bool(said(written(draft), {"sources/herald.txt": REPORT.replace(number, other)}))
    assert seeded >= 40
    assert told / seeded >= 0.95


def test_other_results_are_told() -> None:
    """Seeded faults: the figure in the draft is another than comes out."""
    told, seeded = 0, 0
    for draft in TRUE:
        sentence, brace, rest = draft.partition("{")
        numbers = re.findall(r"\d[\d,.]*", sentence) if brace and "|" not in draft else []
        if numbers and (other := "".join(_OTHER.get(each, each) for each in numbers[-1])) != numbers[-1]:
            seeded += 1
            changed = sentence[::-1].replace(numbers[-1][::-1], other[::-1], 1)[::-1]
            told += bool(said(written(changed + brace + rest)))
    assert seeded >= 30
    assert told / seeded >= 0.95


_OTHER = dict(zip("123456789", "987654321", strict=True))
