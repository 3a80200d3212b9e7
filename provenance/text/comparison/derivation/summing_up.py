"""Which figures of a summary the body of a brief does not bear out.

A figure may stand anywhere in the body, or round what stands there. What a reader must reckon follows from figures of
one statement, or of two that follow each other, which speak of what the summary does; from further ones, chance gives
any percentage.
"""

from __future__ import annotations

from fractions import Fraction

from provenance.text.comparison.as_written import as_grouped, plainly
from provenance.text.comparison.candidates import Question, asked, bears_out
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.derivation.body import Body, Part, read_body
from provenance.text.comparison.derivation.body_sums import as_reckoned, as_reckoned_in_a_table, is_share
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.judging import discords
from provenance.text.comparison.support import (
    GUARDS,
    as_a_share_in_words,
    by_calculation,
    only_as_a_manner_of_speech,
)
from provenance.text.comparison.words import is_row
from provenance.text.figures import figures
from provenance.text.span import Span

_DERIVED = "provenance.text.comparison.derivation."
_STANDS = tuple(each for each in GUARDS if each is not by_calculation and not each.__module__.startswith(_DERIVED))
_FOLLOWS = tuple(each for each in GUARDS if each not in _STANDS)
_SAID = ("absent", "apart")
_POINTS = ("pp", "bp")
_HUNDRED = 100
_HALF = Fraction(1, 2)


def not_borne(said: Said, body: tuple[Part, ...], settled: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """The figures of a summary that stand nowhere in a body and do not follow from what it says of the same.

    `settled` are ranges whose figures are accounted for by a calculation that the brief declares.
    """
    whole = "\n\n".join(each.text for each in body)
    everything = (Evidence(whole, above=whole),)
    told = {each.span for each in discords(said, everything, settled) if each.kind in _SAID}
    beside = figures(said.text)
    open_ = {
        question.figure.span: question
        for figure in claimed(said.text)
        if not any(span.overlaps(figure.span) for span in settled)
        for question in asked(figure, said, everything, beside)
        if question.figure.span in told or not _stands(question, body)
    }
    if open_:
        near = read_body(body)
        borne = {span for span, each in open_.items() if _follows(each, near, span in told)}
        told = (told | open_.keys()) - borne
    return tuple(sorted(told))


def _stands(question: Question, body: tuple[Part, ...]) -> bool:
    """Whether the body has a figure; of a share it has no bare number that is none."""
    if question.end or not is_share(question.figure):
        return any(guard(question) for guard in _STANDS)
    return (
        any(_has_share(question, each.text) for each in body)
        or as_a_share_in_words(question)
        or (abs(question.figure.value) == _HALF and only_as_a_manner_of_speech(question))
    )


def _has_share(question: Question, text: str) -> bool:
    for other in as_grouped(text) or plainly(text):
        bare = not other.unit and abs(other.value) < _HUNDRED and is_row(text)
        alike = other.unit in _POINTS if question.figure.unit == "pp" else is_share(other) or other.unit == "times"
        if (bare or alike) and bears_out(question, other, text):
            return True
    return False


def _follows(question: Question, near: Body, told: bool) -> bool:
    """Whether a figure is reckoned from what the body says of the same; one that is `told` even beside the whole of it
    is by few ways only."""
    groups = tuple(near.groups(question))
    if any(as_reckoned(question, each) for each in groups) or as_reckoned_in_a_table(question, near):
        return True
    if by_calculation(question._replace(evidence=())):
        return True
    texts = () if told or is_share(question.figure) else (each.text for each in groups)
    return any(guard(question._replace(evidence=(Evidence(text, text, text),))) for text in texts for guard in _FOLLOWS)
