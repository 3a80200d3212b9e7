"""Numbers that a passage has as a label, and not as an amount: "the last car, number 8,450", "Route 88 at a glance"."""

from __future__ import annotations

import re

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.span import Span

_NAME = re.compile(r"\b([A-Za-z]{3,16})[ \u00a0]\Z")
_REACH = 28  # characters
_TELLING = 3  # digits


def as_a_label(question: Question) -> bool:
    """The number is read as no amount in the passage: "number 8,450", "78° N", "1:37", or behind the same word."""
    written = question.said.text[slice(*question.figure.span)]
    digits = written.replace(",", "")
    if "." in written and not question.figure.unit:  # "May 4.0", which is no day
        alone = re.compile(rf"(?<![\w.,]){re.escape(written)}(?![\w]|[.,][0-9])")
        return any(alone.search(each.text) for each in question.evidence)
    start, end = question.figure.span
    if question.figure.unit or not digits.isdigit():
        return False
    short = question.said.text.startswith(" degrees", end) or question.said.text.endswith(" in ", 0, start)
    if len(digits) < _TELLING and not short:
        return _is_of_that_name(question, digits)
    number = re.compile(rf"(?<![\w.,]){digits[:-3]},?{digits[-3:]}(?![\w,.]?[0-9])")
    return any(
        not any(other.span.overlaps(Span(*found.span())) for other in plainly(each.text))
        for each in question.evidence
        for found in number.finditer(each.text)
    )


def _is_of_that_name(question: Question, digits: str) -> bool:
    """Whether a passage has it behind the word that the statement has before it: "bus route 88"."""
    start = question.figure.span.start
    name = _NAME.search(question.said.text, max(0, start - _REACH), start)
    if not name:
        return False
    one = re.compile(rf"\b{name[1].casefold()}\s{digits}(?!\w|[.,][0-9])")
    return any(one.search(each.text.casefold()) for each in question.evidence)
