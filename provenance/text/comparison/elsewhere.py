"""Where a figure stands in a source, when it does not stand in the passage that the author named."""

from __future__ import annotations

from itertools import islice

from provenance.text.comparison.candidates import asked, supporters
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.words import content, sentence_around
from provenance.text.span import Span

_LOOKED_AT = 40  # places where it stands


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
