"""Which tier a passage has."""

from __future__ import annotations

from provenance.lineage.attribution import attributed, spoken
from provenance.lineage.derivation import parents
from provenance.lineage.origin import link_parents
from provenance.model import Link, Passage, Source, Statement, Tier


def source_tier(source: Source) -> Tier | None:
    """The tier of a source: what its record says; a source that retells another is at best secondary; otherwise what
    the project's patterns propose. None when nobody has said and nothing follows from what is known.
    """
    return source.tier


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

    A source is primary for what it says itself: where the statement attributes what it says to the source, or to the
    speaker of the passage, and the passage is not in turn taken from elsewhere, the link counts as primary whatever the
    tier of the source.
    """
    if link.passage is None or link.unseen:
        return False
    if effective_tier(link.passage) == "primary":
        return True
    return (attributed(statement, link) or spoken(statement, link)) and not retold(link.passage)


def is_attributed_retelling(link: Link, statement: Statement) -> bool:
    """Whether the statement gives as the source's own what the source has from elsewhere."""
    if link_tier(link) == "primary" or not _has_elsewhere(link):
        return False
    return attributed(statement, link)


def _has_elsewhere(link: Link) -> bool:
    record = link.source.record
    if link.passage is not None:
        return retold(link.passage)
    return bool(link_parents(link)) or (record is not None and record.unknown_derivation)


def retold(passage: Passage) -> bool:
    """Whether the passage is known to be taken from another source, named or not."""
    if parents(passage):
        return True
    record = passage.source.record
    own = passage.recorded is not None and passage.recorded.derives_from is not None
    return record is not None and record.unknown_derivation and not own
