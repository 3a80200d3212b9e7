"""What a brief stands on, in figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from provenance.frozen import dataclass
from provenance.lineage.tiers import is_primary
from provenance.model import Entry, Held, Ledger, Source, Standing


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


def standing(ledger: Ledger) -> Standing:
    """What the brief of `ledger` stands on."""
    kinds = Counter(_kind(entry) for entry in ledger.entries if entry.statement.owes_evidence)
    sources = {link.source.key: _held(link.source) for link in ledger.links}
    return Standing(kinds["primary"], kinds["other"], kinds["unread"], kinds["none"], sources)


def coverage(of: Iterable[Standing]) -> Coverage:
    """What briefs stand on together. A source cited many times, or in several of them, counts once."""
    sources: dict[str, Held] = {}
    statements: Counter[str] = Counter()
    for each in of:
        statements.update(primary=each.primary, other=each.other, unread=each.unread, none=each.none)
        sources.update(each.sources)
    held = Counter(sources.values())
    return Coverage(
        statements=statements.total(),
        **statements,
        sources=len(sources),
        attested=held["attested"],
        private=held["private"],
        not_read=held["nothing"],
    )


def _held(source: Source) -> Held:
    if source.snapshot is not None:
        return "read"
    if source.record is None:
        return "nothing"
    if source.record.attested is not None:
        return "attested"
    return "private" if source.record.vouched else "nothing"


def _kind(entry: Entry) -> Literal["primary", "other", "unread", "none"]:
    if any(is_primary(link, entry.statement) for link in entry.support):
        return "primary"
    if entry.passages:
        return "other"
    return "unread" if entry.support or entry.statement.unkeyed else "none"
