"""What a brief stands on, in figures."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from provenance.lineage.tiers import is_primary
from provenance.model import Entry, Ledger


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of the statements that owe evidence, and of the sources cited.

    `statements` = `primary` + `other` + `unread` + `none`: those that rest on a primary passage, those that rest only
    on other passages, those that cite only what could not be read, and those that cite nothing.
    """

    statements: int = 0
    primary: int = 0
    other: int = 0
    unread: int = 0
    none: int = 0
    sources: int = 0
    attested: int = 0
    not_read: int = 0


def coverage(ledger: Ledger) -> Coverage:
    """Count what the brief of `ledger` stands on. A source cited many times counts once."""
    owing = [entry for entry in ledger.entries if entry.statement.owes_evidence]
    kinds = Counter(_kind(entry) for entry in owing)
    cited = {link.source.key: link.source for link in ledger.links}
    attested = sum(
        source.snapshot is None and source.record is not None and source.record.attested is not None
        for source in cited.values()
    )
    return Coverage(
        statements=len(owing),
        primary=kinds["primary"],
        other=kinds["other"],
        unread=kinds["unread"],
        none=kinds["none"],
        sources=len(cited),
        attested=attested,
        not_read=sum(source.snapshot is None for source in cited.values()) - attested,
    )


def _kind(entry: Entry) -> Literal["primary", "other", "unread", "none"]:
    if any(is_primary(link, entry.statement) for link in entry.support):
        return "primary"
    if entry.passages:
        return "other"
    return "unread" if entry.support or entry.statement.unkeyed else "none"
