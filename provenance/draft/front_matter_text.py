"""Front matter as it stands in a draft."""

from __future__ import annotations

from collections.abc import Callable

from provenance.frozen import dataclass
from provenance.model import Diagnostic, Place
from provenance.text.span import Span


@dataclass(frozen=True, slots=True)
class Written:
    """Front matter as it stands in the draft `path`: its text, and the way from its offsets to those of the draft."""

    path: str
    text: str
    offset: Callable[[int], int]

    def finding(self, message: str, start: int, end: int, *then: str) -> Diagnostic:
        """PRV901 at a range of the front matter."""
        last = len(self.text)
        span = Span(self.offset(min(start, last)), self.offset(min(end, last)))
        return Diagnostic("PRV901", message, Place(self.path, span), next=then)
