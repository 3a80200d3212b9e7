"""Try a rule on an example."""

from __future__ import annotations

from dataclasses import replace

from provenance import draft, rules
from provenance.check.examine import examine
from provenance.check.selection import Selection
from provenance.link import Shelf, link
from provenance.model import Diagnostic, Ledger, Report
from provenance.rule import Example

TODAY = "2026-01-01"
"""The day on which examples are checked."""


def ledger(example: Example) -> Ledger:
    """The ledger of the small project that an example is."""
    files = example.all_files()
    shelf = Shelf(files.get, ("sources.bib",) if "sources.bib" in files else (), "sources")
    return replace(link(draft.read(files.get("brief.md", b""), "brief.md"), shelf), today=TODAY)


def trial(code: str, example: Example) -> Report:
    """What the rule `code` finds in `example` when all rules run, since waivers ask what the others find."""
    report = examine(ledger(example), rules.make(), Selection(select=("ALL",)))
    return replace(report, diagnostics=tuple(each for each in report.diagnostics if each.code == code))


def underlined(finding: Diagnostic, example: Example) -> str:
    """The words that a finding underlines."""
    text = example.all_files()[finding.place.path].decode()
    return text[finding.place.span.start : finding.place.span.end]
