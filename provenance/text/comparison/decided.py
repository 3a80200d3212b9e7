"""Whether the words of a statement plainly belong to the rival of a number, and what speaks against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from provenance.text.comparison.clauses import clauses
from provenance.text.comparison.places import bears, is_part, places
from provenance.text.comparison.rivalry import Rivalry, is_set_off, turns
from provenance.text.comparison.times import yearly
from provenance.text.span import Span

_CLEARLY, _SURELY = 2, 3  # words
_MOST_OF_CLAUSE, _HALF = 0.4, 0.5
_LOOSE = ("year", "day", "rank")
_LABEL = 3  # words
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_BESIDE = 120  # characters between two numbers of a list
_DATELINE, _HEAD = 6, 3  # words, lines
_REACH = 28  # characters
_OF = re.compile(r"\b(?:[Oo]f|[Oo]ut\sof)\s(?:the\s|its\s|all\s|[\w']{2,30}s\s)?\Z")
_BEFORE = re.compile(r"\b(?:previous|earlier|ago|before|prior)\b")


def is_clear(rivalry: Rivalry) -> bool:
    """Whether the words of the statement plainly belong to the rival."""
    gain, loss, measure = len(rivalry.gain), len(rivalry.loss), rivalry.place.measure
    if not rivalry.near:
        return gain >= _SURELY and not loss and measure not in ("", *_LOOSE)
    if loss:
        return gain >= max(loss, _CLEARLY) if _is_compared(rivalry) else gain >= _SURELY and loss == 1
    if gain == 1:
        return _is_labelled(rivalry)
    if measure in _LOOSE:
        return gain >= _SURELY
    return bool(measure) or _share(rivalry) >= _MOST_OF_CLAUSE


def _share(rivalry: Rivalry) -> float:
    """Which part of the words of the statement's clause stands beside the rival."""
    return len(rivalry.ours.clause & rivalry.two.region) / len(rivalry.ours.clause)


def _is_labelled(rivalry: Rivalry) -> bool:
    """Whether one word tells two numbers apart that stand near each other: "28,000 as inpatients and 61,000 as
    outpatients", "1841: 588; 1851: 612"."""
    if rivalry.place.measure in _LOOSE or abs(rivalry.bearer.span.start - rivalry.rival.span.start) > _BESIDE:
        return False
    if any(_YEAR.fullmatch(each) for each in rivalry.gain):
        return any(_YEAR.fullmatch(each) for each in rivalry.one.region - rivalry.words)
    return len(rivalry.one.region) <= _LABEL and _share(rivalry) >= _HALF


def _is_compared(rivalry: Rivalry) -> bool:
    """Whether a passage sets the bearer off against the rival, and the statement compares nothing."""
    text, said = rivalry.evidence.text, rivalry.said.text
    if rivalry.one.sentence != rivalry.two.sentence or not is_set_off(text, rivalry.bearer.span):
        return False
    return not (_BEFORE.search(said) or is_set_off(said, rivalry.place.span) or is_set_off(text, rivalry.rival.span))


def is_said_too(rivalry: Rivalry) -> bool:
    """The statement gives the rival as well."""
    text, words_of_it = rivalry.said.text, rivalry.evidence.text
    return any(bears(text, each, rivalry.rival, words_of_it) for each in places(text))


def is_part_of_something(rivalry: Rivalry) -> bool:
    """The rival is one of a score, or the whole of which the statement tells a part: "of 402 men"."""
    text, span = rivalry.evidence.text, rivalry.rival.span
    if is_part(text, span):
        return True
    ours = rivalry.place.span.start
    return bool(_OF.search(text, max(0, span.start - _REACH), span.start)) and not _OF.search(
        rivalry.said.text, max(0, ours - _REACH), ours
    )


def is_dated_as_a_whole(rivalry: Rivalry) -> bool:
    """The passage has the time in its head, or at its end, as that on which it came out."""
    text, sentence = rivalry.evidence.text, rivalry.one.sentence
    if not rivalry.place.time or not rivalry.bearer.time:
        return False
    line = len(rivalry.one.around) <= _DATELINE and text.count("\n", 0, sentence.start) <= _HEAD
    ends = not text[: sentence.start].strip() or not text[sentence.end :].strip(" .\n")
    return ends or (line and text[sentence.start - 1] == "\n")


def is_of_the_same_month(rivalry: Rivalry) -> bool:
    """One of the two days is only a month, or of no year, and may be the other."""
    one, two = rivalry.place.time, rivalry.rival.time
    return bool(one and two and one.days != two.days and not (yearly(one) and yearly(two)))


def heads_its_sentence(rivalry: Rivalry) -> bool:
    """The bearer stands at the head of a sentence whose other words come behind: "18 miles long, the bay …"."""
    before = clauses(rivalry.evidence.text).between(rivalry.one.sentence.start, rivalry.bearer.span.start)
    return rivalry.one.sentence == rivalry.two.sentence and not before


def says_nothing_else(rivalry: Rivalry) -> bool:
    """Beside the number there is no word that the statement does not have, so that it is of nothing else."""
    return not rivalry.one.region - rivalry.words


def is_told_otherwise(rivalry: Rivalry) -> bool:
    """The words beside the rival say that it is another one: "an earlier record had 9,000"."""
    return turns(rivalry.two.region, rivalry.words)


def stands_beside_another(rivalry: Rivalry) -> bool:
    """Another number of the statement stands beside the bearer, and not beside the rival."""
    said, text = rivalry.said.text, rivalry.evidence.text
    for each in places(said):
        if each.span.overlaps(rivalry.place.span):
            continue
        there = [other.span for other in places(text) if bears(said, each, other, text)]
        if _has(rivalry, there) and not _has(_turned(rivalry), there):
            return True
    return False


def _turned(rivalry: Rivalry) -> Rivalry:
    return rivalry._replace(bearer=rivalry.rival, rival=rivalry.bearer, one=rivalry.two, two=rivalry.one)


def _has(rivalry: Rivalry, spans: Sequence[Span]) -> bool:
    """Whether one of some numbers stands in the sentence of the bearer, and nearer to it than to the rival."""
    one, two = rivalry.bearer.span, rivalry.rival.span
    near = [each for each in spans if rivalry.one.sentence.overlaps(each) and not each.overlaps(one)]
    if rivalry.one.sentence != rivalry.two.sentence:
        return bool(near)
    return any(abs(each.start - one.start) < abs(each.start - two.start) for each in near)


RIVAL_GUARDS: tuple[Callable[[Rivalry], bool], ...] = (
    is_said_too,
    is_part_of_something,
    is_dated_as_a_whole,
    is_of_the_same_month,
    heads_its_sentence,
    says_nothing_else,
    is_told_otherwise,
    stands_beside_another,
)
"""Each for itself reason enough to leave a number alone."""
