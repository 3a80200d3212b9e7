"""What a source says of one of several, or as bounds: "two nights in a hall that holds 17,000", "not less than it"."""

from __future__ import annotations

import re

from provenance.text.agreement import fits
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.derivation.neighbours import groups
from provenance.text.comparison.derivation.steps import steps
from provenance.text.figures import DURATIONS

_RELATIVE = frozenset({"%", "pp", "bp", "times", "ratio"})
_LEAST = 100  # an amount that is counted so many times
_SEVERAL = range(2, 11)
_ONCE = re.compile(
    r"\b(?:(?:not?|never)\s(?:be\s)?(?:less|lower|smaller)\sthan|at\sleast)\s(?:the|its|that|his|her|their)\b"
)


def as_so_many_of_one(question: Question) -> bool:
    """A sentence of a passage gives one amount and of how many things it is that of each, where the statement says that
    it speaks of all."""
    figure, text = question.figure, question.said.text
    if figure.unit in _RELATIVE or abs(figure.value) <= _LEAST or not steps(text, *figure.span).total:
        return False
    return any(
        fits(text, figure, abs(figure.value), one.value * number.value, question.meant)
        for each in question.evidence
        if each.close
        for near in groups(each)
        for one in near.figures
        if abs(one.value) > _LEAST and one.unit == figure.unit
        for number in plainly(near.words)
        if number.value in _SEVERAL and (not number.unit or number.unit in DURATIONS)
    )


def as_once_the_amount(question: Question) -> bool:
    """It is the one of "between one and three times", of which a passage says "not less than the deposit"."""
    figure = question.figure
    return (
        question.end
        and figure.value == 1
        and figure.unit in {"", "times"}
        and any(_ONCE.search(each.text) for each in question.evidence)
    )
