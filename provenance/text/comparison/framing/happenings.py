"""What a text says happened at a time: the verb that goes with a year or a day, its subject and what stands between.

"The ship was launched on 18 July 1907", "Launched: 1907" and "In 1907 the ship was launched" are told alike. Only verbs
are known of what happens to a thing once, or seldom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.dates.times import Time, times
from provenance.text.comparison.framing.pieces import piece_around
from provenance.text.comparison.framing.senses import SENSES
from provenance.text.comparison.words import content
from provenance.text.span import Span
from provenance.text.word_list import words

_KIN = 4  # letters at least by which another word of the same root is known
_WORD = re.compile(
    r"""(?P<force>(?:\b(?:[Ee]nter(?:ed|s|ing)?|[Cc]ome|[Cc]omes|[Cc]ame|[Cc]oming|[Ee]ntry|[Bb]rought|[Pp]ut)\s)?
        \b[Ii]n(?:to)?\s[Ff]orce\b(?:\s(?:since|from)\b)?)
    |(?P<effect>\b(?:[Tt](?:ook|akes?|aken|aking)|[Ww]ith)\s[Ee]ffect\b(?:\s(?:from|as\sof))?
        |(?:\b(?:became|become|becomes)\s)?\b[Ee]ffective(?=\s(?:from|as\sof|on|in)\b|:)(?:\s(?:from|as\sof)\b)?)
    |(?P<assent>(?:\b(?:granted|given|received|receives|gained|got|obtained|had)\s(?:the\s)?)?\b[Rr]oyal\s[Aa]ssent\b)
    |[^\W\d_]+(?:[’'-][^\W\d_]+)*""",
    re.VERBOSE,
)
_CUT = re.compile(r"[;:()]|,\s|\b(?:and|but|while|which|who|when|where|after|before|until)\b")
_JOINS = re.compile(r";|\b(?:and|but|while|when|after|before|until|since|then|where)\b")
_JOINS_BEHIND = re.compile(r";|\b(?:and|when|after|who|which|that)\b")
_MAY_FOLLOW = words(
    "in on at by to as for with from of down into up the a an her his its their around c ca circa during here there"
)
_MARKS = (":", "(", ",", "—", "–", "-", "|")
_NOT_AT = re.compile(
    r"(?:\b(?:by|since|from|until|till|before|after|between|to|and|or|of\sthe|than|for|about|around|c|ca|circa)\s*\.?"
    r"|[–-]\s*)\Z",
    re.IGNORECASE,
)
_JOINED = re.compile(r"[^.!?;:\n]*\Z|\.\s(?:It|They)\s")
_LONGEST = 70  # characters between a time and the verb behind it


class Happening(NamedTuple):
    """A time and what happened then: the sense of the verb, the verb, its subject, what is between it and the time."""

    time: Time
    sense: str
    verb: Span
    subject: Span
    between: Span


class Verb(NamedTuple):
    """A word that tells what happens, or several, and its sense."""

    sense: str
    span: Span


@lru_cache(maxsize=64)
def happenings(text: str) -> tuple[Happening, ...]:
    """Everything that a text says happened at a time, in order of the times. What is joined to another happening has
    its subject from that: "the directive was adopted in 2004 and transposed in 2006. It was repealed in 2011"."""
    found: list[Happening] = []
    for time, room in rooms(text).items():
        if told := _happening(text, time, room):
            last = found[-1] if found else None
            found.append(told._replace(subject=last.subject) if last and _is_joined(text, last, told) else told)
    return tuple(found)


def _is_joined(text: str, last: Happening, told: Happening) -> bool:
    """Whether nothing stands between one happening and the verb of the next but "and was", or "It was"."""
    between = text[last.time.span.end : told.verb.start]
    return not content(between) and bool(_JOINED.match(between))


@lru_cache(maxsize=64)
def rooms(text: str) -> dict[Time, Span]:
    """The times of a text, in order, each with its sentence or line around it as far as no other time takes that."""
    everything = times(text)
    ends = [0, *(each.span.end for each in everything)]
    starts = [*(each.span.start for each in everything[1:]), len(text)]
    found = {}
    for time, before, behind in zip(everything, ends, starts, strict=False):
        start, end = piece_around(text, time.span)
        found[time] = Span(max(start, before), max(time.span.end, min(end, behind)))
    return found


@lru_cache(maxsize=64)
def verbs(text: str) -> tuple[Verb, ...]:
    """The words of a text that tell what happens, in order."""
    return tuple(_verbs(text, 0, len(text)))


def has_kin(text: str, span: Span, sense: str, known: Sequence[Span]) -> bool:
    """Whether a part of a text has another word of the root of a verb: "builder" for "built", "rebuilding"."""
    found = (each for each in _WORD.finditer(text, *span) if Span(*each.span()) not in known)
    return any(each[0].casefold().removeprefix("re").lstrip("-").startswith(_roots(sense)) for each in found)


@lru_cache(maxsize=64)
def _roots(sense: str) -> tuple[str, ...]:
    return tuple(each[: max(_KIN, len(each) - 3)] for each, of in SENSES.items() if of == sense)


def _verbs(text: str, start: int, end: int) -> Iterator[Verb]:
    for each in _WORD.finditer(text, start, end):
        if sense := each.lastgroup or SENSES.get(each[0].casefold()):
            yield Verb(sense, Span(*each.span()))


def _happening(text: str, time: Time, room: Span) -> Happening | None:
    if before := [*_verbs(text, room.start, time.span.start)]:
        return _said_before(text, time, room.start, before[-1])
    if text[room.start : time.span.start].strip() in ("In", "On"):
        return _said_behind(text, time, room.end)
    return None


def _said_before(text: str, time: Time, start: int, verb: Verb) -> Happening | None:
    """The verb before a time, if that is when it happened: "opened by the Queen in 1902", but not "until 1902"."""
    between = Span(verb.span.end, time.span.start)
    told = text[slice(*between)]
    if _JOINS.search(told) or _NOT_AT.search(told) or not _may_follow(told):
        return None
    subject = max((each.end() for each in _CUT.finditer(text, start, verb.span.start)), default=start)
    if not _WORD.search(text, subject, verb.span.start):
        subject = start  # 'No. 7 "Trelawn", built 1923'
    return Happening(time, verb.sense, verb.span, Span(subject, verb.span.start), between)


def _said_behind(text: str, time: Time, end: int) -> Happening | None:
    """The first verb behind a time that heads its sentence: "In 1902 the school was opened"."""
    verb = next(_verbs(text, time.span.end, min(end, time.span.end + _LONGEST)), None)
    if verb is None or _JOINS_BEHIND.search(text, time.span.end, verb.span.start):
        return None
    return Happening(
        time, verb.sense, verb.span, Span(time.span.end, verb.span.start), Span(verb.span.end, verb.span.end)
    )


def _may_follow(between: str) -> bool:
    """Whether a verb is followed as one is, and does not belong to a noun: "the newly built factory"."""
    first = between.split(maxsplit=1)[:1]
    return not first or first[0].startswith(_MARKS) or first[0].casefold().strip(".,") in _MAY_FOLLOW
