"""Quotations in the prose of a brief, looked for in the sources that the brief cites for them."""

from provenance.rule.quoting.clips import Clip, clip_of
from provenance.rule.quoting.dispute import Dispute, disputed_sources, disputes
from provenance.rule.quoting.foreign import Absent, absent
from provenance.rule.quoting.found import Sighting, look
from provenance.rule.quoting.misquoted import misquoted
from provenance.rule.quoting.original import absent_advice, holders, like, nearest, quoted_advice
from provenance.rule.quoting.outside import outside_main_text
from provenance.rule.quoting.retold import Retelling, retelling
from provenance.rule.quoting.saying import Saying, endings_only, sayings, uncompared
from provenance.rule.quoting.short import denials
from provenance.rule.quoting.speaker import other_speaker
from provenance.rule.quoting.telling import disordered, told

__all__ = [
    "Absent",
    "Clip",
    "Dispute",
    "Retelling",
    "Saying",
    "Sighting",
    "absent",
    "absent_advice",
    "clip_of",
    "denials",
    "disordered",
    "disputed_sources",
    "disputes",
    "endings_only",
    "holders",
    "like",
    "look",
    "misquoted",
    "nearest",
    "other_speaker",
    "outside_main_text",
    "quoted_advice",
    "retelling",
    "sayings",
    "told",
    "uncompared",
]
