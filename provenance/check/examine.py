"""Run the rules on one ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from provenance.check.selection import Selection
from provenance.model import Diagnostic, Ledger, Level, Report, Statement
from provenance.rule import Rule


class RuleFailed(Exception):
    """A rule raised an exception, which is a fault of ours. `statement` is where, when that could be found out."""

    def __init__(self, code: str, path: str, statement: Statement | None) -> None:
        super().__init__(f"{code} failed on {path}")
        self.code = code
        self.path = path
        self.statement = statement


def examine(ledger: Ledger, rules: Sequence[Rule], selection: Selection) -> Report:
    """The report on one brief: what those of `rules` find that `selection` lets run on it.

    Raises RuleFailed when a rule raises an exception.
    """
    found: list[Diagnostic] = []
    ran: list[str] = []
    for rule in rules:
        level = selection.level(rule, ledger.brief)
        if level is not None:
            ran.append(rule.code)
            found.extend(_at(level, finding) for finding in _findings(rule, ledger))
    found.sort(key=lambda each: (each.place, each.code, each.message))
    return Report(ledger, tuple(found), tuple(sorted(ran)))


def _findings(rule: Rule, ledger: Ledger) -> Iterator[Diagnostic]:
    try:
        yield from rule.check(ledger)
    except Exception as fault:
        raise RuleFailed(rule.code, ledger.brief.path, _culprit(rule, ledger)) from fault


def _culprit(rule: Rule, ledger: Ledger) -> Statement | None:
    """The first statement that the rule also fails on when it is alone in the brief."""
    for entry in ledger.entries:
        try:
            list(rule.check(replace(ledger, entries=(entry,), links=entry.links)))
        except Exception:
            return entry.statement
    return None


def _at(level: Level, finding: Diagnostic) -> Diagnostic:
    milder: Level = "warning" if "warning" in (level, finding.level) else "error"
    return replace(finding, level=milder)
