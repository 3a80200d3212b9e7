"""Which of two numbers of a passage the words of a statement belong to."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.clauses import clauses, stem
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.places import Place, places
from provenance.text.span import Span
from provenance.text.word_list import words

_REACH = 28  # characters
_OTHERWISE = frozenset(
    stem(each)
    for each in words(
        """
        old new opposed closer although hopes wanted total previous previously earlier before former formerly compared
        against versus asked sought demanded requested hoped expected target planned peak record minimum maximum later
        originally original initially initial prosecution appeal reduced commuted since until forecast projected average
        half rest remaining others whom prior last next upcoming proposed instead rather from below fewer least junior
        ago
        """
    )
)
_TAKES_UP = re.compile(
    r"[\s\"“]*(?:He|She|It|They|This|These|Those|His|Her|Its|Their|Both|Each|The\s(?:new|old|other))\b"
)
_FROM = re.compile(r"\b(?:from|than|against|versus|compared\s(?:with|to)|of\swhich)\s(?:\S{1,12}\s)?\Z")


class Stand(NamedTuple):
    """How a number stands in a text: the words of its region and of its clause; its sentence, and the words of that,
    with those of the sentence before that it takes up."""

    region: frozenset[str]
    clause: frozenset[str]
    sentence: Span
    around: frozenset[str]


class Rivalry(NamedTuple):
    """A number of a statement, where the passage has it, and a rival of it there; how each of them stands.

    `words` are all those of the statement. `gain` are those that stand beside the rival and not beside the bearer,
    `near` those of them in the clause of the number; `loss` are those that stand beside the bearer alone.
    """

    said: Said
    evidence: Evidence
    place: Place
    bearer: Place
    rival: Place
    ours: Stand
    one: Stand
    two: Stand
    words: frozenset[str]
    gain: frozenset[str]
    near: frozenset[str]
    loss: frozenset[str]


def weighed(said: Said, evidence: Evidence, place: Place, bearer: Place, rival: Place) -> Rivalry:
    """A rivalry with the words that speak for either side."""
    measures = frozenset((place.measure, bearer.measure))
    ours = _stand(said.text, place.span, measures)
    one, two = (_stand(evidence.text, each.span, measures) for each in (bearer, rival))
    told = clauses(said.text).beside(place.span, Span(0, len(said.text)))
    beside, beside_rival = one.around, two.around
    if one.sentence == two.sentence:
        beside, beside_rival = one.region or one.around, two.region
        if rival.span < bearer.span and not (turns(one.region, told) or is_set_off(evidence.text, bearer.span)):
            # "She was sixth at first, but came in 12th": what stands before both belongs to both.
            beside |= clauses(evidence.text).between(one.sentence.start, rival.span.start)
    gain, near = (ours.region & two.region) - beside, (ours.clause & two.region) - beside
    loss = (told & beside) - beside_rival
    return Rivalry(said, evidence, place, bearer, rival, ours, one, two, told, gain, near, loss)


@lru_cache(maxsize=256)
def _stand(text: str, span: Span, measures: frozenset[str]) -> Stand:
    read = clauses(text)
    others = [each.span for each in places(text) if each.measure in measures and not each.span.overlaps(span)]
    around = sentence = read.sentence(span, len(text))
    region = read.region(span, sentence, others)
    if sentence.start and _TAKES_UP.match(text, sentence.start):
        last = len(text[: sentence.start].rstrip()) - 1
        around = Span(read.sentence(Span(last, last), len(text)).start, sentence.end)
    clause = read.beside(span, read.clause(span, region))
    return Stand(read.beside(span, region), clause, sentence, read.beside(span, around))


def is_set_off(text: str, span: Span) -> bool:
    """Whether a number is only what another is compared with, or a part of it: "down from 6.8 percent", "of which"."""
    return _FROM.search(text, max(0, span.start - _REACH), span.start) is not None


def turns(region: frozenset[str], ours: frozenset[str]) -> bool:
    """Whether a region has a word that says that it is otherwise, which the statement does not have."""
    return not (region & _OTHERWISE) <= ours
