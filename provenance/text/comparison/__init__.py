"""Whether the passages that a statement cites say what it says: its figures, their units, dates, hedges and bounds.

A match never counts as support; it only keeps a statement from being accused.
"""

from provenance.lazy import deferred
from provenance.text.comparison.discord import Discord, Kind
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.words import is_row, lines_above, sentence_around, years_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.comparison.claims import claimed, small_counts
    from provenance.text.comparison.elsewhere import stands_elsewhere
    from provenance.text.comparison.judging import discords
else:
    claimed = deferred("provenance.text.comparison.claims", "claimed")
    discords = deferred("provenance.text.comparison.judging", "discords")
    stands_elsewhere = deferred("provenance.text.comparison.elsewhere", "stands_elsewhere")
    small_counts = deferred("provenance.text.comparison.claims", "small_counts")

__all__ = [
    "Discord",
    "Evidence",
    "Kind",
    "Said",
    "claimed",
    "discords",
    "is_row",
    "lines_above",
    "sentence_around",
    "small_counts",
    "stands_elsewhere",
    "years_in",
]
