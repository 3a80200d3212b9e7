"""Percentages said in another way: by a ratio ("62% higher" for a hazard ratio of 1.62), by a hundred ("two in a
hundred" for 2 percent)."""

from __future__ import annotations

import re
from fractions import Fraction

from provenance.text.agreement import fits
from provenance.text.comparison.candidates import Question, supporters
from provenance.text.comparison.derivation.steps import steps
from provenance.text.figures import bound, figures

_RATIO = re.compile(
    r"(?:\b(?:a?(?:HR|OR|RR|IRR|SHR|PR)|(?:[Hh]azards?|[Oo]dds|[Rr]ate|[Rr]isk|[Pp]revalence)\s(?:ratio|risk)"
    r"|[Rr]elative\srisk)s?)\b[^0-9.;\n]{0,24}(?P<value>[0-9]{1,2}[.·][0-9]{1,3})(?![0-9])"
)
_TOLD = ("atio", "R ", "R=", "R,", "R:", "isk")
_HUNDRED = 100
_OF_HUNDRED = re.compile(r"(?:\s[a-z]{3,20}){0,2}\s(?:in|of|out\sof|for)(?:\s(?:every|each))?\s\Z")
_REACH = 64  # characters before "a hundred"


def as_a_ratio(question: Question) -> bool:
    """A passage gives the ratio of which it is the change: "62% higher" of "hazard ratio 1.62"."""
    figure, text = question.figure, question.said.text
    if figure.unit != "%" or not any(mark in each.text for each in question.evidence for mark in _TOLD):
        return False
    way = steps(text, *figure.span)
    return way.change and any(
        (value > 1 if way.way > 0 else value < 1 if way.way < 0 else True)
        and fits(text, figure, abs(figure.value), abs(value - 1) * _HUNDRED, question.meant)
        for each in question.evidence
        for found in _RATIO.finditer(each.text)
        for value in [Fraction(found["value"].replace("·", "."))]
    )


def as_so_many_in_a_hundred(question: Question) -> bool:
    """It is the hundred of "two calls in a hundred", which a passage has as a percentage."""
    figure, text = question.figure, question.said.text
    if abs(figure.value) != _HUNDRED or figure.unit:
        return False
    before = [each for each in figures(text) if figure.span.start - _REACH <= each.span.end <= figure.span.start]
    if not before or before[-1].unit or not _OF_HUNDRED.fullmatch(text, before[-1].span.end, figure.span.start):
        return False
    share = before[-1]._replace(unit="%")
    return any(True for _ in supporters(question._replace(figure=share, meant=bound(text, *share.span))))
