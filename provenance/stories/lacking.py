"""What of a statement a passage does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.text.agreement import borne_out
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.words import content
from provenance.text.figures import figures
from provenance.text.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def lacking(statement: str, passage: str) -> tuple[str, ...]:
    """The figures, years and telling words of a statement that a passage does not have, as it writes them, in order.

    A word is there in another form too ("rebates"); each is named once.
    """
    found = sorted({*_figures(statement, passage), *_words(statement, passage)})
    named = (" ".join(statement[span.start : span.end].split()) for span in found)
    return tuple({each.casefold(): each for each in reversed(list(named))}.values())[::-1]


def lacking_figures(statement: str, passage: str) -> tuple[str, ...]:
    """The figures and years alone that a passage does not have."""
    return tuple(statement[span.start : span.end] for span in sorted(_figures(statement, passage)))


def _figures(statement: str, passage: str) -> Iterator[Span]:
    there = figures(passage)
    for each in claimed(statement):
        if not borne_out(statement, each, there, passage):
            yield each.span
    years = {each.value for each in there if each.unit == "year"}
    for each in figures(statement):
        if each.unit == "year" and each.value not in years:
            yield each.span


def _words(statement: str, passage: str) -> Iterator[Span]:
    amounts = [each.span for each in figures(statement)]
    there = content(passage)
    for word in _WORD.finditer(statement):
        span = Span(*word.span())
        if content(word[0]) - there and not any(span.overlaps(each) for each in amounts):
            yield span
