"""Quoted words set beside the words they quote: how exactly do they differ?

The comparison is of the strings as they stand. Where a passage was found says nothing about what it says.
"""

from provenance.text.collation.edits import spoken
from provenance.text.collation.shape import shape
from provenance.text.collation.showing import shown
from provenance.text.collation.verdict import Altered, Collation, Difference, Verdict, collate

__all__ = ["Altered", "Collation", "Difference", "Verdict", "collate", "shape", "shown", "spoken"]
