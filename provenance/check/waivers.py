"""Findings that authors ask to leave be: which waivers hold, what they cover, and which of them nothing needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from provenance.model import Diagnostic, Ledger, SpanName, Waiver
from provenance.named import NamedTuple
from provenance.rule import Rule
from provenance.rule.naming import names_rule

_UNUSED = "PRV701"
_ABOUT_WAIVERS = "PRV7"


class Sifted(NamedTuple):
    """Findings that count, findings that are waived (each with its reason), and the names in waivers that served."""

    counted: tuple[Diagnostic, ...]
    waived: tuple[Diagnostic, ...]
    used: frozenset[SpanName]


def sift(ledger: Ledger, findings: Iterable[Diagnostic], rules: Sequence[Rule]) -> Sifted:
    """Part the findings of a brief by its waivers. What is wrong with a waiver itself is never waived."""
    by_code = {rule.code: rule for rule in rules}
    counted: list[Diagnostic] = []
    waived: list[Diagnostic] = []
    used: set[SpanName] = set()
    for finding in findings:
        covering = list(_covering(ledger, finding, by_code[finding.code]))
        if covering:
            used.update(name for _, name in covering)
            waived.append(replace(finding, waiver=covering[0][0].reason))
        else:
            counted.append(finding)
    return Sifted(tuple(counted), tuple(waived), frozenset(used))


def unused(
    ledger: Ledger, used: frozenset[SpanName], ran: frozenset[str], rule: Rule, rules: Sequence[Rule]
) -> Iterator[Diagnostic]:
    """Where `rule` is the one about unused waivers: a finding for each waiver that had nothing to waive.

    A waiver is unused only if all the rules it names ran and some of them found nothing.
    """
    if rule.code != _UNUSED:
        return
    for waiver in _holding(ledger):
        meant = {name: _code(name, rules) for name in waiver.names}
        if all(code in ran for code in meant.values()):
            for name in waiver.names:
                if name not in used:
                    place = ledger.brief.place(name.span)
                    yield rule.finding(f"{name.name} has nothing to waive here", place, then=("delete it",))


def _code(name: SpanName, rules: Sequence[Rule]) -> str:
    return next((rule.code for rule in rules if names_rule(name.name, rule)), "")


def _holding(ledger: Ledger) -> Iterator[Waiver]:
    """The waivers that are well-formed, stand where they serve something, and have not ended."""
    for waiver in ledger.brief.waivers:
        ended = waiver.until and ledger.today > waiver.until
        if waiver.reason and waiver.target and not waiver.problem and not ended:
            yield waiver


def _covering(ledger: Ledger, finding: Diagnostic, rule: Rule) -> Iterator[tuple[Waiver, SpanName]]:
    if rule.code.startswith(_ABOUT_WAIVERS) or finding.place.path != ledger.brief.path:
        return
    for waiver in _holding(ledger):
        if waiver.target and waiver.target.overlaps(finding.place.span):
            yield from ((waiver, name) for name in waiver.names if names_rule(name.name, rule))
