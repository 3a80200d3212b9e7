"""What a search for a passage comes to."""

from __future__ import annotations

from typing import Literal

from provenance.frozen import dataclass
from provenance.text.span import Span

How = Literal["exact", "folded", "pieces", "aligned"]
"""Verbatim; alike but for case, blanks and the shapes of characters; alike but for what an ellipsis or brackets own up
to; or with some words or letters changed."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a passage stands. `span` and `how` are None unless that is decided.

    `candidates` are the places between which it is not, at least two, in order; empty when the passage is not there.
    `nearest` is then, perhaps, the place that is most like it: a hint for whoever looks for it, and never the passage.
    `similarity` tells how much of the letters of the passage `span` or `nearest` has, 0 to 1.
    """

    span: Span | None = None
    how: How | None = None
    candidates: tuple[Span, ...] = ()
    similarity: float = 0.0
    nearest: Span | None = None
