"""One thing in which a statement goes beyond its passages."""

from __future__ import annotations

from typing import Literal

from provenance.named import NamedTuple
from provenance.text.comparison.evidence import Evidence
from provenance.text.span import Span

Kind = Literal["absent", "apart", "precise", "hedge", "bound", "date", "contrary", "misplaced"]


class Discord(NamedTuple):
    """One thing in which a statement goes beyond its passages. `span` is in the statement.

    kind      meaning                                              other
    absent    the figure stands in none of the passages            nothing
    apart     the number is there in another unit, scale or rate   the number
    precise   the passage gives it less precisely                  the figure there
    hedge     the passage leaves it open                           the word that does
    bound     the passage sets another bound                       the figure there
    date      the passage gives another year or day                the time there
    contrary  the passage has a word of the contrary meaning       that word
    misplaced the passage has the figure for something else        the figure there for this

    `other` is in the words of `evidence`, None where there is nothing to show. `how` is a word of the passage; of
    a date or a misplaced figure those beside it there, where the passage has it for something else.
    """

    span: Span
    kind: Kind
    other: Span | None = None
    evidence: Evidence | None = None
    how: str = ""
