"""Quoted words set beside the words they quote: how exactly do they differ?

The comparison is of the strings as they stand. Where a passage was found says nothing about what it says.
"""

from provenance.lazy import deferred
from provenance.text.collation.outcome import Altered, Collation, Difference, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.collation.edits import spoken
    from provenance.text.collation.likeness import alike, joined
    from provenance.text.collation.respelling import respelled
    from provenance.text.collation.shapes import shape
    from provenance.text.collation.shortening import pieces
    from provenance.text.collation.showing import shown
    from provenance.text.collation.verdict import collate
else:
    alike = deferred("provenance.text.collation.likeness", "alike")
    collate = deferred("provenance.text.collation.verdict", "collate")
    shape = deferred("provenance.text.collation.shapes", "shape")
    shown = deferred("provenance.text.collation.showing", "shown")
    joined = deferred("provenance.text.collation.likeness", "joined")
    pieces = deferred("provenance.text.collation.shortening", "pieces")
    respelled = deferred("provenance.text.collation.respelling", "respelled")
    spoken = deferred("provenance.text.collation.edits", "spoken")

__all__ = [
    "Altered",
    "Collation",
    "Difference",
    "Verdict",
    "alike",
    "collate",
    "joined",
    "pieces",
    "respelled",
    "shape",
    "shown",
    "spoken",
]
