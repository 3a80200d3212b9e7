"""What quotation marks are for: somebody's words, a title, or a term."""

from provenance.text.quotation_use.cues import reported
from provenance.text.quotation_use.use import Use, speech, use

__all__ = ["Use", "reported", "speech", "use"]
