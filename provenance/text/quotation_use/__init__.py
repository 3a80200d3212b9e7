"""What quotation marks are for: somebody's words, a title, or a term."""

from provenance.lazy import deferred

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.quotation_use.cues import reported
    from provenance.text.quotation_use.uses import speech, use
else:
    reported = deferred("provenance.text.quotation_use.cues", "reported")
    speech = deferred("provenance.text.quotation_use.uses", "speech")
    use = deferred("provenance.text.quotation_use.uses", "use")

__all__ = ["reported", "speech", "use"]
