"""Two times for what a statement says happened, its own and that of its passage, and when they may both be true."""

from __future__ import annotations

import re
from collections.abc import Callable

from provenance.named import NamedTuple
from provenance.text.comparison.dates.times import Time
from provenance.text.comparison.framing.happenings import Happening, happenings, has_kin, rooms, verbs
from provenance.text.comparison.framing.pieces import piece_around
from provenance.text.comparison.words import content
from provenance.text.span import Span
from provenance.text.word_list import words

_OTHERWISE = words(
    """
    second third fourth another other others again later next first former last final both each new also not never
    would should could may might must will if that who which whose because plan plans planned planning due expected
    scheduled old original originally once all most many some several two three partly nearly almost provisionally
    """
)
_WHEN = content(
    "spring summer autumn winter fall early late mid end beginning start season monday tuesday wednesday thursday"
    " friday saturday sunday officially formally finally"
)
_ACTS = content("act bill law legislation statute")
"""Words for a law that are said of one and the same."""
_BY_WHOM = re.compile(r"\bby\s(?:(?!\b(?:in|on)\b).){1,60}")
_PERSONS = words("he she his her they their")
_OF_BODIES = words(
    "passed adopted approved ratified signed endorsed rejected vetoed transposed introduced withdrew joined"
)
"""Senses of what several chambers or states do to one thing, each at its own time."""
_OFTEN = words(
    "amended extended suspended expanded enlarged restored renovated renamed moved elected awarded sold issued reopened"
    " acquired resumed won published released announced proposed ruled decided banned"
)
"""Senses of what may happen to one thing again."""
_NUMBER_OR_LETTERS = re.compile(r"[0-9]+(?:[.,/][0-9]+)*|\b[A-Z]{2}\b")
_INTENDED = re.compile(r"\bto\s(?:be|have)\b")
_VERB = re.compile(r"\b(?:\w{3,}ed|was|were|is|are|has|had|\w{2,}ing)\b|[.!?][\"”’)]{0,2}\s|\n")
"""What begins to tell something else: a verb, or another sentence."""
_STOP = re.compile(r"[,;:()]|\b(?:and|but|while|when|after|before|until)\b")


class Rivalry(NamedTuple):
    """What a statement and a passage say happened at two times, and where else the passage has that of the statement.

    `spans` are the places of the verb in the passage.
    """

    said: str
    ours: Happening
    text: str
    theirs: Happening
    same: tuple[Time, ...]
    spans: tuple[Span, ...]


def is_of_something_else(rivalry: Rivalry) -> bool:
    """The subject of the passage's verb, or what follows it, has a word that the statement has not."""
    text, theirs = rivalry.text, rivalry.theirs
    behind = text[slice(*theirs.between)]
    if theirs.sense in _OF_BODIES:
        behind += _rest(text, theirs.time)
    else:
        behind = _BY_WHOM.sub("", behind)
    known = _terms(rivalry.said) | _WHEN
    if not _ACTS.isdisjoint(known):
        known |= _ACTS
    return not _terms(text[slice(*theirs.subject)]) | _terms(behind) <= known


def shares_words_with_its_time(rivalry: Rivalry) -> bool:
    """A word of the statement's subject, or of what follows its verb, stands beside the time in the passage, and not
    beside the other."""
    there = frozenset(word for each in rivalry.same for word in _beside(rivalry.text, each))
    theirs = _beside(rivalry.text, rivalry.theirs.time) | _words(rivalry.text, rivalry.theirs)
    return not _words(rivalry.said, rivalry.ours) & there <= theirs


def is_told_otherwise(rivalry: Rivalry) -> bool:
    """Only one of the two says that it is another one, or how likely it is: "a second hall", "should have opened"."""
    told = [
        _OTHERWISE.intersection(_INTENDED.sub("should", _beyond_verb(text, one)).casefold().split())
        for text, one in ((rivalry.said, rivalry.ours), (rivalry.text, rivalry.theirs))
    ]
    return told[0] != told[1]


def ends_or_begins_a_range(rivalry: Rivalry) -> bool:
    """The passage has the time as an end of a range, of whatever: "(1904–1999)"."""
    return any(each.first != each.last for each in rivalry.same)


def has_another_word_for_it(rivalry: Rivalry) -> bool:
    """A sentence that has the time has another word of the same root: "Builder: Hallam, 1912"."""
    return any(
        has_kin(rivalry.text, piece_around(rivalry.text, each.span), rivalry.ours.sense, rivalry.spans)
        for each in rivalry.same
    )


def is_said_of_whom_it_may_be(rivalry: Rivalry) -> bool:
    """The passage says it of a "he" or "they", who may be anyone."""
    return not _PERSONS.isdisjoint(rivalry.text[slice(*rivalry.theirs.subject)].casefold().split())


def goes_on_to_its_time(rivalry: Rivalry) -> bool:
    """The verb goes with the time as well: "passed by the House in 2010 and by the Senate in 2011"."""
    behind = rivalry.theirs.time.span.end
    ends = min(
        (each.span.start for each in verbs(rivalry.text) if each.span.start >= behind), default=len(rivalry.text)
    )
    theirs = (each.span.start for each in rivalry.same if behind <= each.span.start < ends)
    return any(not _VERB.search(rivalry.text, behind, each) for each in theirs)


def may_have_happened_again(rivalry: Rivalry) -> bool:
    """What is amended once may be so again, and the passage does not say what else happened at the time."""
    if rivalry.ours.sense not in _OFTEN:
        return False
    told = {each.time for each in happenings(rivalry.text)}
    return not told.issuperset(rivalry.same)


HAPPENING_GUARDS: tuple[Callable[[Rivalry], bool], ...] = (
    is_of_something_else,
    shares_words_with_its_time,
    is_told_otherwise,
    ends_or_begins_a_range,
    has_another_word_for_it,
    is_said_of_whom_it_may_be,
    goes_on_to_its_time,
    may_have_happened_again,
)
"""Each for itself reason enough to leave a time alone."""


def _beyond_verb(text: str, one: Happening) -> str:
    """The subject of a verb, and what stands between it and its time."""
    return f"{text[slice(*one.subject)]} {text[slice(*one.between)]}"


def _words(text: str, one: Happening) -> frozenset[str]:
    return content(_beyond_verb(text, one))


def _terms(text: str) -> frozenset[str]:
    """The telling words, and what they leave out: numbers, "UK"."""
    return content(text).union(_NUMBER_OR_LETTERS.findall(text))


def _beside(text: str, time: Time) -> frozenset[str]:
    """The telling words of a sentence around a time, as far as no other time takes them."""
    start, end = rooms(text)[time]
    return content(text[start : time.span.start]) | content(text[time.span.end : end])


def _rest(text: str, time: Time) -> str:
    """The words behind a time up to the next clause."""
    end = rooms(text)[time].end
    cut = _STOP.search(text, time.span.end, end)
    return text[time.span.end : cut.start() if cut else end]
