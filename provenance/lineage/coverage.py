"""What a brief stands on, in figures."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.lineage.tiers import is_primary
from provenance.model import Ledger


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of the statements that owe evidence, and of the sources cited.

    `statements` = `primary` + `other` + `none`: those that rest on a primary passage, those that rest only on other
    passages or on sources that were not read, and those that cite nothing.
    """

    statements: int = 0
    primary: int = 0
    other: int = 0
    none: int = 0
    sources: int = 0
    attested: int = 0
    not_read: int = 0

    def __add__(self, more: Coverage) -> Coverage:
        return Coverage(
            self.statements + more.statements,
            self.primary + more.primary,
            self.other + more.other,
            self.none + more.none,
            self.sources + more.sources,
            self.attested + more.attested,
            self.not_read + more.not_read,
        )


def coverage(ledger: Ledger) -> Coverage:
    """Count what the brief of `ledger` stands on. A source cited many times counts once."""
    owing = [entry for entry in ledger.entries if entry.statement.owes_evidence]
    primary = sum(any(is_primary(link, entry.statement) for link in entry.support) for entry in owing)
    none = sum(not entry.support for entry in owing)
    cited = {link.source.key: link.source for link in ledger.links}
    attested = sum(
        source.snapshot is None and source.record is not None and source.record.attested is not None
        for source in cited.values()
    )
    unread = sum(source.snapshot is None for source in cited.values()) - attested
    return Coverage(len(owing), primary, len(owing) - primary - none, none, len(cited), attested, unread)
