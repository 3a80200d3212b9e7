"""Quotations in the prose of a brief, looked for in the sources that the brief cites for them."""

from provenance.rule.quoting.dispute import Dispute, disputed_sources, disputes
from provenance.rule.quoting.found import Sighting, inflected, look
from provenance.rule.quoting.language import foreign
from provenance.rule.quoting.retold import Retelling, retelling
from provenance.rule.quoting.saying import Saying, sayings, uncompared
from provenance.rule.quoting.speaker import other_speaker

__all__ = [
    "Dispute",
    "Retelling",
    "Saying",
    "Sighting",
    "disputed_sources",
    "disputes",
    "foreign",
    "inflected",
    "look",
    "other_speaker",
    "retelling",
    "sayings",
    "uncompared",
]
