"""A year or day that a passage has, but for something else than what the statement says happened then.

"The ship was launched in 1909", where the passage has "launched 18 July 1907, commissioned 1 March 1909". The verb must
be of the same sense, told of one time only in the passage, and of the same thing as far as words can tell.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from provenance.text.comparison.dates.dated import Asked, Misdated
from provenance.text.comparison.dates.times import Time, agree, times
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.framing.happenings import Happening, happenings, rooms, verbs
from provenance.text.comparison.framing.rivalry import HAPPENING_GUARDS, Rivalry
from provenance.text.comparison.words import content
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_MOST = 8  # times that one passage has the statement's
_SHOWN = 60  # characters


def of_another_happening(asked: Asked) -> Misdated | None:
    """The time that a named passage gives for what the statement says, where every passage that has the statement's
    has it for something else."""
    if any(map(_is_not_to_be_taken_apart, asked.evidence)):
        return None
    ours = _by_time(asked.text).get(asked.time)
    if ours is None:
        return None
    found: list[Misdated] = []
    for each in asked.evidence:
        whole = each.around if len(each.around) <= _LONGEST and each.text in each.around else each.text
        same = tuple(islice((other for other in times(whole) if agree(asked.time, other)), _MOST + 1))
        other = _beaten(asked, ours, each, whole, same) if 0 < len(same) <= _MOST else None
        if same and other is None:
            return None
        found += [other] if other else []
    return found[0] if found else None


def _is_not_to_be_taken_apart(evidence: Evidence) -> bool:
    return not evidence.close or evidence.foreign or len(evidence.text) > _LONGEST


@lru_cache(maxsize=16)
def _by_time(text: str) -> dict[Time, Happening]:
    return {each.time: each for each in happenings(text)}


def _beaten(asked: Asked, ours: Happening, evidence: Evidence, whole: str, same: tuple[Time, ...]) -> Misdated | None:
    """The time that one passage, or its sentence, gives instead, which has the statement's too."""
    theirs = _told_of_one_time(whole, ours.sense)
    if not theirs:
        return None
    at, other = whole.find(evidence.text), theirs[0].time
    if agree(asked.time, other) or not 0 <= other.span.start - at < len(evidence.text):
        return None
    rivalry = Rivalry(asked.text, ours, whole, theirs[0], same, tuple(each.verb for each in theirs))
    if any(guard(rivalry) for guard in HAPPENING_GUARDS):
        return None
    there = Span(other.span.start - at, other.span.end - at)
    return Misdated(asked.time, other._replace(span=there), evidence, _where(whole, same[0]))


@lru_cache(maxsize=64)
def _told_of_one_time(text: str, sense: str) -> tuple[Happening, ...]:
    """The happenings of one sense, where a text dates every word of that sense, and all of them alike."""
    found = tuple(each for each in happenings(text) if each.sense == sense)
    dated = {each.verb for each in found}
    alike = len({each.time[1:] for each in found}) == 1
    return found if alike and all(each.span in dated for each in verbs(text) if each.sense == sense) else ()


def _where(text: str, time: Time) -> str:
    """The words of a passage beside a time, as far as they tell what it is said of."""
    start, end = rooms(text)[time]
    happened = next((each.verb.start for each in happenings(text) if each.time == time), start)
    start = max(start, min(happened, time.span.start), time.span.start - _SHOWN)
    if content(text[start : time.span.start]):
        end = time.span.end
    return " ".join(text[start : min(end, time.span.end + _SHOWN)].strip(" ,.;:()|\n").split())
