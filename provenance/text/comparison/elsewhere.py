"""Where a figure stands in a source, when it does not stand in the passage that the author named."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Found, asked, supporters
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.focused import shares_a_telling_word
from provenance.text.comparison.ordinals import ordinals
from provenance.text.comparison.times import agree, times
from provenance.text.comparison.words import content, sentence_around
from provenance.text.figures import Figure, figures
from provenance.text.span import Span

_LOOKED_AT = 40  # places where it stands
_MANY = 200  # places where a number stands
_LARGE, _TELLING = 1000, 3  # digits


def stands_elsewhere(text: str, span: Span, whole: str) -> Span | None:
    """The range in `whole`, the text of a source, of what bears out the figure of the statement `text` at `span`.

    Of several places that whose sentence shares most words with the statement, the first of those; None where the
    figure stands nowhere, or only in sentences that share no word with it.
    """
    said, evidence = Said(text), (Evidence(whole, "", "", False),)
    questions = [
        question
        for figure in claimed(text)
        for question in asked(figure, said, evidence, ())
        if question.figure.span.overlaps(span)
    ]
    about = content(text)
    found = (other.figure.span for question in questions[:1] for other in supporters(question))
    ranked = [(-_shared(about, whole, each), each) for each in islice(found, _LOOKED_AT)]
    best = min(ranked, default=None)
    return best[1] if best and best[0] < 0 else None


def _shared(about: frozenset[str], whole: str, span: Span) -> int:
    around = sentence_around(whole, span)
    return len(about & content(whole[around.start : around.end]))


def stands_somewhere(said: str, span: Span, evidence: tuple[Evidence, ...]) -> bool:
    """Whether a number or time of a statement stands anywhere in its sources, in words that speak of the same."""
    values = {end.value for each in figures(said) if each.span.overlaps(span) for end in each.each_end}
    values |= {Fraction(number) for number, where in ordinals(said) if where.overlaps(span)}
    when = [each for each in times(said) if each.span.overlaps(span)]
    if any(_is_distinct(found.figure) for found in _bearing_out(said, span, evidence)):
        return True
    for each in evidence:
        there = [other.span for other in plainly(each.text) if other.value in values]
        there += [where for number, where in ordinals(each.text) if number in values]
        there += [other.span for other in times(each.text) if any(agree(time, other) for time in when)]
        for where in there[:_MANY]:
            around = sentence_around(each.text, where)
            if shares_a_telling_word(said, each.text[around.start : around.end], each.text):
                return True
    return False


def _bearing_out(said: str, span: Span, evidence: tuple[Evidence, ...]) -> Iterator[Found]:
    for figure in claimed(said):
        if figure.span.overlaps(span):
            for question in asked(figure, Said(said), evidence, ()):
                yield from islice(supporters(question), _LOOKED_AT)


def _is_distinct(figure: Figure) -> bool:
    """Whether a number is one that no two facts share by chance."""
    value = abs(figure.value)
    return value >= _LARGE or len(f"{value.numerator}".strip("0")) >= _TELLING
