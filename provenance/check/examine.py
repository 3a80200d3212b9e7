"""Run the rules on one ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from provenance.check.selection import Selection
from provenance.check.waivers import sift, unused
from provenance.lineage import standing
from provenance.model import Brief, Diagnostic, Ledger, Level, Place, Report, Statement
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
    levels = {rule.code: selection.level(rule, ledger.brief) for rule in rules}
    running = [(rule, level) for rule in rules if (level := levels[rule.code]) is not None]
    found = [_at(level, finding) for rule, level in running for finding in _findings(rule, ledger)]
    sifted = sift(ledger, _once_each(found, rules, ledger.brief), rules)
    ran = frozenset(rule.code for rule, _ in running)
    needless = [_at(level, each) for rule, level in running for each in unused(ledger, sifted.used, ran, rule, rules)]
    return Report(ledger, _ordered([*sifted.counted, *needless]), tuple(sorted(ran)), _ordered(sifted.waived))


def lean(report: Report) -> Report:
    """`report` with no more than is needed to show its findings, and to count."""
    brief = report.ledger.brief
    text = brief.text if report.diagnostics or report.waived else ""
    return replace(report, ledger=Ledger(Brief(brief.path, text)), standing=standing(report.ledger))


def _ordered(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(findings, key=lambda each: (each.place, each.code, each.message)))


def _once_each(found: Sequence[Diagnostic], rules: Sequence[Rule], brief: Brief) -> list[Diagnostic]:
    """The findings without those of rules that yield to what another rule found in the same statement."""
    yielding = {rule.code: rule.yields_to for rule in rules if rule.yields_to}
    others = {code for codes in yielding.values() for code in codes}
    places: dict[tuple[str, str | None], list[Place]] = {}
    for each in found:
        if each.code in others and each.statement is not None:
            places.setdefault((each.code, each.statement), []).append(each.place)
    return [
        each
        for each in found
        if not any(
            _yields(brief, each.place, place)
            for code in yielding.get(each.code, ())
            for place in places.get((code, each.statement), ())
        )
    ]


def _yields(brief: Brief, one: Place, other: Place) -> bool:
    """Whether one place of a draft is that of another, or holds no figure of its own."""
    if one.path != other.path:
        return False
    return one.span.overlaps(other.span) or not any(map(str.isdigit, brief.written(one.span)))


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
