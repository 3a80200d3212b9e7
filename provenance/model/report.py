"""The account of a run."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.frozen import dataclass
from provenance.model.finding import Diagnostic
from provenance.model.ledger import Ledger
from provenance.model.standing import Standing


@dataclass(frozen=True, slots=True)
class Report:
    """A ledger with what was found, sorted by place and code. `ran` are the codes of the rules that ran.

    `waived` is what was found and counts for nothing, since the author gave a reason to leave it be. A lean report has
    a ledger of which only the path of the brief is left, and its text where anything was found: enough to show the
    findings of thousands of briefs. It has counted before what the brief stands on: `standing`, None in all others.
    """

    ledger: Ledger
    diagnostics: tuple[Diagnostic, ...] = ()
    ran: tuple[str, ...] = ()
    waived: tuple[Diagnostic, ...] = ()
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """What a reader of a report needs to know of a rule. `summary` is the first sentence of its page."""

    code: str
    name: str
    level: str
    summary: str


@dataclass(frozen=True, slots=True)
class Audit:
    """All reports of a run, in the order of their paths.

    `diagnostics` belong to no brief (a record, a library, a captured text); each is there once however many briefs
    lean on it. `cards` has a card for every rule. `texts` has the text of every path at which a place of the audit
    lies. `notes` says what was passed over.
    """

    reports: tuple[Report, ...]
    diagnostics: tuple[Diagnostic, ...]
    cards: Mapping[str, Card]
    texts: Mapping[str, str]
    notes: tuple[str, ...] = ()

    @property
    def all_diagnostics(self) -> tuple[Diagnostic, ...]:
        """Every finding of the run, sorted by path, offset and code."""
        found = [*self.diagnostics, *(each for report in self.reports for each in report.diagnostics)]
        return tuple(sorted(found, key=lambda each: (each.place, each.code, each.message)))
