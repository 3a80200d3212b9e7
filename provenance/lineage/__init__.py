"""How close a passage is to the fact, and what it was taken from."""

from provenance.lineage.attribution import attributed
from provenance.lineage.coverage import Coverage, coverage
from provenance.lineage.derivation import chain, cycles, origins, parents
from provenance.lineage.tiers import effective_tier, is_primary, link_tier, source_tier

__all__ = [
    "Coverage",
    "attributed",
    "chain",
    "coverage",
    "cycles",
    "effective_tier",
    "is_primary",
    "link_tier",
    "origins",
    "parents",
    "source_tier",
]
