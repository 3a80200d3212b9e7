"""Which words of a statement to underline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.model import Span, Statement
from provenance.text.attribution import attributions
from provenance.text.comparison import claimed
from provenance.text.figures import Figure, figures
from provenance.text.grouping import grouped
from provenance.text.quotations import quotations
from provenance.text.shares import shares

_QUOTED_WORDS = 4


def telling_figures(text: str) -> tuple[Figure, ...]:
    """The figures that tell something: those with a unit, decimals, and those above ten.

    Years alone do not, nor what a rate is counted by ("per 100,000") or a level of confidence ("95% CI"). Blanks
    between thousands are read as such.
    """
    return claimed(text)


def carried_figures(text: str) -> tuple[Figure, ...]:
    """The figures that a source gives, in any reading: with blanks between thousands or between numbers, and shares.

    Of an interval both ends are given, each as a figure.
    """
    joined = grouped(text)
    found = (*figures(text), *(figures(joined) if joined != text else ()), *shares(text))
    return tuple(end for each in found for end in each.each_end)


def focus(statement: Statement, passages: Iterable[str] = ()) -> Span:
    """The part of the draft that shows best what a statement claims.

    A figure that one of the `passages` carries, otherwise one with a unit, otherwise any telling figure, otherwise a
    quotation, otherwise an attribution, otherwise the whole statement without its citations.
    """
    text = statement.text
    telling = telling_figures(text)
    carried = {figure.value for passage in passages for figure in figures(passage)}
    ranked = sorted(telling, key=lambda each: (each.value not in carried, not each.unit, each.span))
    for span in (*(each.span for each in ranked), *_quoted(text), *attributions(text)):
        return statement.words.source(span.start, span.end)
    return whole(statement)


def whole(statement: Statement) -> Span:
    """The statement in the draft from its first to its last word, without the citation and the stop at its end."""
    text = statement.text
    end = len(text)
    while end > 0 and not text[end - 1].isalnum():
        end -= 1
    return statement.words.source(0, end or len(text))


def _quoted(text: str) -> Iterator[Span]:
    for quotation in quotations(text):
        if len(text[quotation.inner.start : quotation.inner.end].split()) >= _QUOTED_WORDS:
            yield quotation.span
