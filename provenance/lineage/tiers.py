"""Which tier a passage has."""

from __future__ import annotations

from provenance.lineage.attribution import attributed
from provenance.lineage.derivation import parents
from provenance.model import Link, Passage, Source, Statement, Tier


def source_tier(source: Source) -> Tier | None:
    """The tier of a source: what its record says; a source that retells another is at best secondary.

    None when nobody has said and nothing follows from what is known.
    """
    if source.record is None:
        return None
    if source.record.tier is not None:
        return source.record.tier
    return "secondary" if source.record.derives_from or source.record.unknown_derivation else None


def effective_tier(passage: Passage) -> Tier | None:
    """The tier of a passage: that of its span where the span says, otherwise that of its source.

    A span that retells another source is at best secondary even in a primary source.
    """
    recorded = passage.recorded
    if recorded is not None and recorded.tier is not None:
        return recorded.tier
    tier = source_tier(passage.source)
    if recorded is not None and recorded.derives_from and tier in (None, "primary"):
        return "secondary"
    return tier


def link_tier(link: Link) -> Tier | None:
    """The tier of what a citation leads to; of the source, where no passage was reached."""
    return effective_tier(link.passage) if link.passage else source_tier(link.source)


def is_primary(link: Link, statement: Statement) -> bool:
    """Whether a link brings a statement to a primary passage that was read.

    A source is primary for what it says itself: where the statement attributes what it says to the source, and the
    passage is not in turn taken from elsewhere, the link counts as primary whatever the tier of the source.
    """
    if link.passage is None or link.unseen:
        return False
    if effective_tier(link.passage) == "primary":
        return True
    return attributed(statement, link) and not retold(link.passage)


def retold(passage: Passage) -> bool:
    """Whether the passage is known to be taken from another source, named or not."""
    if parents(passage):
        return True
    record = passage.source.record
    own = passage.recorded is not None and passage.recorded.derives_from is not None
    return record is not None and record.unknown_derivation and not own
