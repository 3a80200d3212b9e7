"""Times of day and times of a race that a statement gives otherwise than its passages: "06:30", "2:05.25"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, pairwise

from provenance.named import NamedTuple
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.figures import figures
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_MOST = 20  # times of a race: among more, chance gives any difference
_CLOCK = re.compile(
    r"(?<![\w:.,])(?P<parts>[0-9]{1,2}(?::[0-9]{2}){1,2})(?:[.,](?P<rest>[0-9]{1,3}))?(?![\w:]|[.,][0-9])"
)
_THEIRS = re.compile(
    r"(?<![\w:.,])[0-9]{1,2}(?:[:.h’'′][ ]?[0-9]{2}){1,2}(?:[.,”\"″][0-9]{1,3})?(?![0-9])"
    r"|\b[0-2][0-9][0-5][0-9](?=Z|\s?h\b|\shours|\slocal\b|\s?(?:UTC|GMT|[A-Z]{2,3}T)\b|:[0-5][0-9](?![\w:]))"
)
_IN_WORDS = re.compile(
    r"\b(?:noon|midday|midnight|o['’]clock|half\spast|half-past|quarter\s(?:past|to)|minutes?\s(?:past|to|before|after)"
    r"|(?<![0-9:.])[0-9]{1,2}\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_ZONE = re.compile(r"\b(?:UTC|GMT|[A-Z]{1,3}[SD]?T)\b|[0-9]Z\b")
_HOURS, _HALF_A_DAY, _HALF_AN_HOUR, _MINUTES = 24, 12, 30, 60


class Clocked(NamedTuple):
    """A time of a statement as its parts ("2:05.25" is 2, 05, 25), the words around it, and the passages."""

    parts: tuple[str, ...]
    text: str
    evidence: tuple[Evidence, ...]


def on_clocks(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """Times of day and of races that named passages, or sources as short, do not have."""
    if ":" not in said.text or not evidence:
        return
    if not all(each.close or len(each.text) <= _LONGEST for each in evidence):
        return
    for found in _CLOCK.finditer(said.text):
        clocked = Clocked(_parts(found[0]), said.text, evidence)
        is_time = len(clocked.parts) > 2 or int(clocked.parts[0]) < _HOURS
        if is_time and not any(guard(clocked) for guard in CLOCK_GUARDS):
            yield Discord(Span(*found.span()), "absent")


def has_the_time(clocked: Clocked) -> bool:
    """A passage has it, in whatever way it is written, of another zone, or rounded."""
    for each in clocked.evidence:
        zoned = bool(_ZONE.search(clocked.text)) != bool(_ZONE.search(each.text))
        if any(_agree(clocked.parts, theirs, zoned) for theirs in _times(f"{each.text}\n{each.around}")):
            return True
    return False


def tells_it_in_words(clocked: Clocked) -> bool:
    """A passage tells a time of day in words: "at half past six"."""
    return any(_IN_WORDS.search(each.text) for each in clocked.evidence)


def gives_its_parts(clocked: Clocked) -> bool:
    """A passage gives the parts as amounts: "2 minutes 5.25 seconds"."""
    wanted = {int(each) for each in clocked.parts[:2]}
    return any(wanted <= {int(abs(figure.value)) for figure in figures(each.text)} for each in clocked.evidence)


CLOCK_GUARDS: tuple[Callable[[Clocked], bool], ...] = (has_the_time, tells_it_in_words, gives_its_parts)
"""Each for itself reason enough to leave a time alone."""


def _parts(written: str) -> tuple[str, ...]:
    digits = re.findall(r"[0-9]+", written)
    return tuple(digits) if len(digits) > 1 else (written[:2], written[2:4])


@lru_cache(maxsize=64)
def _times(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(_parts(each[0]) for each in _THEIRS.finditer(text))


def _agree(ours: tuple[str, ...], theirs: tuple[str, ...], zoned: bool) -> bool:
    hour, other, minute, its = int(ours[0]), int(theirs[0]), int(ours[1]), int(theirs[1])
    if len(ours) == len(theirs) == 2 and hour < _HOURS:
        return (
            minute % _HALF_AN_HOUR == its % _HALF_AN_HOUR
            if zoned
            else minute == its and not (hour - other) % _HALF_A_DAY
        )
    if (hour, minute) != (other, its):
        return False
    return len(ours) == 2 or len(theirs) == 2 or len(ours[-1]) != len(theirs[-1]) or ours == theirs


@lru_cache(maxsize=64)
def minutes_between(text: str) -> frozenset[int]:
    """How many minutes lie between two times of day that a text names one behind the other; each may be a day's half
    later."""
    named = [
        int(each[0]) * _MINUTES + int(each[1]) for each in _times(text) if len(each) == 2 and int(each[0]) < _HOURS
    ]
    gaps = {last - first for first, last in pairwise(named)}
    half = _HALF_A_DAY * _MINUTES
    return frozenset(gap % (2 * half) for gap in gaps) | frozenset((gap + half) % (2 * half) for gap in gaps)


@lru_cache(maxsize=64)
def seconds_between(text: str) -> frozenset[Fraction]:
    """How many seconds lie between any two times of a race that a text gives."""
    named = [
        int(each[0]) * _MINUTES + int(each[1]) + Fraction(int(each[2]), 10 ** len(each[2]))
        for each in _times(text)[:_MOST]
        if len(each) > 2
    ]
    return frozenset(abs(one - two) for one, two in combinations(named, 2))
