"""What is found where two texts print one quotation in different words."""

from __future__ import annotations

from provenance.named import NamedTuple
from provenance.text.span import Span


class Variant(NamedTuple):
    """A quotation as one text prints it, and as the other does."""

    one: Span
    other: Span
