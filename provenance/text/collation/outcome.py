"""What a comparison of quoted words with the original comes to."""

from __future__ import annotations

from typing import Literal

from provenance.named import NamedTuple
from provenance.text.span import Span

Verdict = Literal["verbatim", "typography", "marked", "reworded"]
"""The same; the same but for how it is set; shortened or completed, and saying so; in other words."""

Altered = Literal["figure", "name", "negation"]


class Difference(NamedTuple):
    """Words of the quotation where the original has others; either range may be empty."""

    quoted: Span
    original: Span


class Collation(NamedTuple):
    """What a comparison of quoted words with the original came to.

    `differences` are those that nothing marks; only reworded quotations have any. `altered` says which of them weigh
    most. `omitted` are the words that an ellipsis took out and that change what is said, as they stand in the source.
    """

    verdict: Verdict
    differences: tuple[Difference, ...] = ()
    altered: tuple[Altered, ...] = ()
    omitted: tuple[str, ...] = ()

    @property
    def faithful(self) -> bool:
        """Whether an editor would let it pass."""
        return self.verdict != "reworded" and not self.omitted
