"""How close a passage is to the fact, and what it was taken from."""

from provenance.lineage.attribution import attributed, credited, spoken
from provenance.lineage.coverage import Coverage, coverage, standing
from provenance.lineage.derivation import chain, cycles, origins, parents
from provenance.lineage.origin import CommonOrigins, ancestry, edition, link_parents
from provenance.lineage.tiers import effective_tier, is_attributed_retelling, is_primary, link_tier, source_tier

__all__ = [
    "CommonOrigins",
    "Coverage",
    "ancestry",
    "attributed",
    "chain",
    "coverage",
    "credited",
    "cycles",
    "edition",
    "effective_tier",
    "is_attributed_retelling",
    "is_primary",
    "link_parents",
    "link_tier",
    "origins",
    "parents",
    "source_tier",
    "spoken",
    "standing",
]
