from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from provenance.check import RuleFailed, Selection, examine, gather
from provenance.check.trial import ledger
from provenance.model import Diagnostic, Ledger, Place, Report, Span
from provenance.rule import Example, Rule
from provenance.rules import make

TWO = Example("It was 15% [@gazette].\n\nIt was 17% [@utility-2023{#pipes}].\n")


class Broken(Rule):
    """A rule that fails on one sentence."""

    code = "PRV999"
    name = "broken"

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for entry in ledger.entries:
            if "17%" in entry.statement.text:
                raise ZeroDivisionError
            yield self.finding("fine", ledger.brief.place(entry.statement.span))


def test_findings_are_sorted_and_carry_a_level() -> None:
    report = examine(ledger(TWO), make(), Selection())
    assert [each.code for each in report.diagnostics if each.place.path == "brief.md"] == ["PRV102", "PRV301"]
    assert all(each.level for each in report.diagnostics)
    assert "PRV104" not in report.ran


def test_the_order_of_the_rules_does_not_matter() -> None:
    assert examine(ledger(TWO), make(), Selection()) == examine(ledger(TWO), make()[::-1], Selection())


def test_a_rule_that_fails_names_itself_and_the_sentence() -> None:
    with pytest.raises(RuleFailed) as failed:
        examine(ledger(TWO), (Broken(),), Selection())
    assert failed.value.code == "PRV999"
    assert failed.value.statement is not None
    assert failed.value.statement.text == "It was 17%."


def test_a_finding_is_never_graver_than_its_rule_says() -> None:
    report = examine(ledger(TWO), make(), Selection(warn=("ALL",)))
    assert {each.level for each in report.diagnostics} == {"warning"}


def test_what_belongs_to_no_brief_is_there_once() -> None:
    place = Place("sources/x.yml", Span(0, 1))
    finding = Diagnostic("PRV404", "lost", place, level="warning")
    base = ledger(TWO)
    one = Report(base, (finding, Diagnostic("PRV102", "m", Place("brief.md", Span(0, 2)), level="error")))
    other = Report(replace(base, brief=replace(base.brief, path="a.md")), (replace(finding, level="error"),))
    audit = gather([one, other], {"sources/x.yml": "x"}.get)
    assert [report.ledger.brief.path for report in audit.reports] == ["a.md", "brief.md"]
    assert audit.diagnostics == (replace(finding, level="error"),)
    assert [len(report.diagnostics) for report in audit.reports] == [0, 1]
    assert audit.texts["sources/x.yml"] == "x"
    assert set(audit.cards) >= {"PRV101", "PRV904"}
