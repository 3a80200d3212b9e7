"""Sources that have captured text, but no record."""

from __future__ import annotations

from provenance.model import Ledger


def unrecorded(ledger: Ledger) -> frozenset[str]:
    """The keys of those of which the brief cites passages by name, so that PRV106 says that the record is missing."""
    named = (link.source for link in ledger.links if link.problem == "unknown-span")
    return frozenset(source.key for source in named if source.record is None and source.snapshot is not None)
