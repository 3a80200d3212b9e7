"""The year that a passage gives outright to what a statement gives to one that it never names.

Words such as "now" or "five years later" elsewhere in a passage may lead to nearly any year. They do not matter where
one sentence says what the clause of the statement says, and dates it itself: "the most recent renovation, in 2011",
for "underwent a renovation in 2017".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.named import NamedTuple
from provenance.text.comparison.dates.counterpart import nearest
from provenance.text.comparison.dates.dated import Asked, Misdated, is_short_there
from provenance.text.comparison.dates.leading import is_counted, is_dateline
from provenance.text.comparison.dates.times import Time, agree, times
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import content, years_in
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage that is taken apart
_CLAUSE = re.compile(r"[,;:—–()]\s|\s(?:and|but|while|when|after|before|which|who|where|until)\s")
_STOP = re.compile(r"(?<=[a-z0-9)\"”’%][.!?])[\"”’)]{0,2}\s+(?=[\"“‘(]?[A-Z0-9])|\n|;\s")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_OF_TODAY = re.compile(r"\b(?:now|today|currently|at present)\b")
"""Words that say of something else in the sentence that it is still so."""
_TELLING = 2
"""Words and numbers that a clause and a sentence must share, and that a clause must have to be one by itself."""
_HALF = 2
_ALL = 3
"""Words and numbers that the whole statement and a sentence must share, where its clause shares one."""


class _Sentence(NamedTuple):
    """A sentence or line of a passage, and how many words and numbers it shares with a clause, and with all of the
    statement."""

    clause: int
    whole: int
    span: Span


def dated_itself(asked: Asked) -> Misdated | None:
    """The year that a named passage gives to what the clause says, where its sources name the statement's nowhere."""
    time = asked.time
    if time.yearly or time.days[0] or any(_may_name(time, each) for each in asked.evidence):
        return None
    clause, whole = _terms(_clause(asked)), _terms(asked.text)
    others = [each for each in times(asked.text) if each.span != time.span]
    for each in asked.evidence:
        span = _saying_it(clause, whole, each.text)
        if not span or is_counted(time, each, _OF_TODAY.sub("", each.text[slice(*span)])):
            continue
        if other := nearest(time, each, _own(each.text, span, others)):
            return Misdated(time, other, each)
    return None


def _may_name(time: Time, evidence: Evidence) -> bool:
    """Whether a passage is none that can be taken apart, or it or its source names the time, in whatever form."""
    if evidence.foreign or not evidence.close or len(evidence.text) > _LONGEST:
        return True
    texts = (evidence.text, evidence.around, evidence.above, evidence.dated, evidence.whole)
    ends = (f"{time.first}", f"{time.last}")
    return all(any(end in years_in(each) or is_short_there(end, each) for each in texts) for end in ends)


def _own(text: str, span: Span, others: list[Time]) -> list[Time]:
    """The years of a sentence but those of a dateline and those that a statement names for something else; none where
    the sentence tells a day without its year, so that the year stands elsewhere."""
    inside = [each for each in times(text) if span.start <= each.span.start < span.end]
    if not all(each.first for each in inside):
        return []
    told = [each for each in inside if not is_dateline(text, each)]
    return [each for each in told if not any(agree(each, other) for other in others)]


def _saying_it(clause: frozenset[str], whole: frozenset[str], text: str) -> Span | None:
    """The one sentence of a passage that says what a clause says; None where no one, or more than one, does."""
    shared = [_Sentence(len(clause & has), len(whole & has), span) for span, has in _sentences(text)]
    shared.sort(key=lambda each: (-each.clause, -each.whole, each.span))
    best, others = shared[0], shared[1:]
    if others and others[0][:2] == best[:2]:
        return None
    if best.clause >= _TELLING:
        enough = best.clause * _HALF >= len(clause) or best.whole >= _ALL
    else:
        enough = bool(best.clause) and best.whole >= _ALL and all(each.whole <= best.whole for each in others)
    return best.span if enough else None


def _sentences(text: str) -> Iterator[tuple[Span, frozenset[str]]]:
    at = 0
    for start, end in [*(each.span() for each in _STOP.finditer(text)), (len(text), len(text))]:
        yield Span(at, start), _terms(text[at:start])
        at = end


def _terms(text: str) -> frozenset[str]:
    return content(text) | frozenset(_NUMBER.findall(text))


def _clause(asked: Asked) -> str:
    """The part of a statement in which a time stands, as far as commas and conjunctions tell; with the next one, where
    it says next to nothing: "In 2011, the orchestra …"."""
    (start, end), text = asked.time.span, asked.text
    cuts = [each.span() for each in _CLAUSE.finditer(text)]
    low = max((behind for _, behind in cuts if behind <= start), default=0)
    highs = [before for before, _ in cuts if before >= end]
    clause = text[low : highs[0] if highs else len(text)]
    if highs and len(content(clause)) < _TELLING:
        clause = text[low : highs[1] if len(highs) > 1 else len(text)]
    return clause
