"""What a brief stands on, in figures."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from provenance.frozen import dataclass
from provenance.lineage.tiers import is_primary
from provenance.model import Entry, Ledger


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of the statements that owe evidence, and of the sources cited.

    `statements` = `primary` + `other` + `unread` + `none`: those that rest on a primary passage, those that rest only
    on other passages, those that cite only what could not be read, and those that cite nothing.
    Of `sources`, `attested` were read by a person who says so, the text not being kept; the text of `private` is kept
    outside the project and is not here; of `not_read` there is nothing.
    """

    statements: int = 0
    primary: int = 0
    other: int = 0
    unread: int = 0
    none: int = 0
    sources: int = 0
    attested: int = 0
    private: int = 0
    not_read: int = 0


def coverage(ledger: Ledger) -> Coverage:
    """Count what the brief of `ledger` stands on. A source cited many times counts once."""
    owing = [entry for entry in ledger.entries if entry.statement.owes_evidence]
    kinds = Counter(_kind(entry) for entry in owing)
    cited = {link.source.key: link.source for link in ledger.links}
    gone = [source for source in cited.values() if source.snapshot is None]
    attested = sum(source.record is not None and source.record.attested is not None for source in gone)
    private = sum(source.record is not None and source.record.vouched for source in gone) - attested
    return Coverage(
        statements=len(owing),
        primary=kinds["primary"],
        other=kinds["other"],
        unread=kinds["unread"],
        none=kinds["none"],
        sources=len(cited),
        attested=attested,
        private=private,
        not_read=len(gone) - attested - private,
    )


def _kind(entry: Entry) -> Literal["primary", "other", "unread", "none"]:
    if any(is_primary(link, entry.statement) for link in entry.support):
        return "primary"
    if entry.passages:
        return "other"
    return "unread" if entry.support or entry.statement.unkeyed else "none"
