"""What is found where two texts say the same with different figures."""

from __future__ import annotations

from provenance.named import NamedTuple
from provenance.text.figures import Figure
from provenance.text.span import Span


class Contradiction(NamedTuple):
    """Two sentences that say the same with different figures.

    `first` and `second` are their ranges in their texts, `figures` the pairs of figures that differ, with ranges of
    those texts. `anchored` says that the sentences themselves tell what they speak of: they share a name, or a date
    and nothing that needs a name ("the utility"). Otherwise they are about the same thing only if their texts are.
    """

    first: Span
    second: Span
    figures: tuple[tuple[Figure, Figure], ...]
    anchored: bool
