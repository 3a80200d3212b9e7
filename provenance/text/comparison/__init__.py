"""Whether the passages that a statement cites say what it says: its figures, their units, dates, hedges and bounds.

A match never counts as support; it only keeps a statement from being accused.
"""

from provenance.text.comparison.claimed import claimed
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.judging import discords
from provenance.text.comparison.words import is_row, lines_above, sentence_around

__all__ = ["Discord", "Evidence", "Said", "claimed", "discords", "is_row", "lines_above", "sentence_around"]
