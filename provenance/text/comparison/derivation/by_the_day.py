"""So many a day, week or month, which a reader finds from what a longer time came to: 18 a day of 6,700 a year."""

from __future__ import annotations

from fractions import Fraction

from provenance.text.agreement import fits
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.figures import CALENDAR, figures

_IN = {  # how many of them a longer time has
    "minute": (60, 1440),
    "hour": (24, 168, 60 * 24, 8760),
    "day": (7, 5, 6, 30, 31, 365, 366),
    "week": (4, 52),
    "month": (12, 3, 6),
    "quarter": (4,),
    "year": (10, 5, 100),
}
_FEW = 16  # figures of a passage


def as_so_many_a_day(question: Question) -> bool:
    """Another figure of the statement or a passage, of a longer time, comes to so many a day."""
    figure, text = question.figure, question.said.text
    lengths = _IN.get(figure.rate)
    if not lengths or figure.unit in {"%", "times", "ratio"}:
        return False
    theirs = [plainly(each.text) for each in question.evidence if each.close]
    known = {
        abs(other.value)
        for read in (figures(text), *(each for each in theirs if len(each) <= _FEW))
        for other in read
        if other.unit in {"", figure.unit} and other.unit not in CALENDAR and other.span != figure.span
    }
    totals = [value for value in known if value > abs(figure.value)]
    return any(
        fits(text, figure, abs(figure.value), Fraction(value) / length, question.meant or "about")
        for value in totals
        for length in lengths
    )
