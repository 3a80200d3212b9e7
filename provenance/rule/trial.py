"""Try a rule on an example."""

from __future__ import annotations

from provenance import draft
from provenance.link import Shelf, link
from provenance.model import Diagnostic, Ledger
from provenance.rule.example import Example
from provenance.rule.rule import Rule


def ledger(example: Example) -> Ledger:
    """The ledger of the small project that an example is."""
    files = example.all_files()
    shelf = Shelf(files.get, ("sources.bib",) if "sources.bib" in files else (), "sources")
    return link(draft.read(files.get("brief.md", b""), "brief.md"), shelf)


def trial(rule: Rule, example: Example) -> tuple[Diagnostic, ...]:
    """What `rule` finds in `example`, in the order of the places."""
    return tuple(sorted(rule.check(ledger(example)), key=lambda each: (each.place, each.message)))


def underlined(finding: Diagnostic, example: Example) -> str:
    """The words that a finding underlines."""
    text = example.all_files()[finding.place.path].decode()
    return text[finding.place.span.start : finding.place.span.end]
