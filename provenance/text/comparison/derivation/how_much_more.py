"""A number by which one thing is more than another, and whose measure was said before: "31 weeks, twelve more"."""

from __future__ import annotations

import re
from itertools import combinations

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.figures import CALENDAR

_MORE = re.compile(r"\s(?:more|fewer|less|longer|shorter|higher|lower|above|below)\b(?!\s[a-z]+s\b)")
_MOST = 40  # figures of a passage


def as_how_much_more(question: Question) -> bool:
    """A number followed by "more", and by nothing that it counts, lies between two figures of a passage of one measure,
    one of which the statement gives."""
    figure, said = question.figure, question.said.text
    if figure.unit or not _MORE.match(said, figure.span.end):
        return False
    own = {(each.unit, each.value) for each in plainly(said)}
    return any(
        one.unit == two.unit
        and abs(one.value - two.value) == figure.value
        and not own.isdisjoint({(one.unit, one.value), (two.unit, two.value)})
        for each in question.evidence
        for one, two in combinations([one for one in plainly(each.text)[:_MOST] if one.unit not in CALENDAR], 2)
    )
