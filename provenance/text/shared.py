"""What two texts share."""

from __future__ import annotations

from provenance.named import NamedTuple
from provenance.text.span import Span


class Shared(NamedTuple):
    """A passage that two texts share: its range in each, and how much of it agrees and tells.

    `weight` counts the words that agree in it, names left out: a long word or a long number counts for more.
    """

    first: Span
    second: Span
    weight: float
