"""Scores that a statement gives otherwise than its passages: "a 3–1 victory"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_SCORE = re.compile(
    r"(?<![\w.,:/–-])(?P<one>[0-9]{1,3})[–—-](?P<two>[0-9]{1,3})(?![\w%°/–—-]|[.,:][0-9]|\s?(?:%|per\s?cent))"
)
_THEIRS = re.compile(
    r"(?<![\w.,/–-])(?P<one>[0-9]{1,3})(?:\s?[–—:-]\s?|\s(?:to|against)\s)(?P<two>[0-9]{1,3})(?![\w%–—-]|[.,][0-9])"
)
_NAMED = re.compile(r"[A-Z][\w'’.-]{1,20} (?P<one>[0-9]{1,3}),? (?:[A-Z][\w'’.-]{1,20} ){1,4}(?P<two>[0-9]{1,3})\b")
_NAMES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"(?:[0-9]{{1,3}}|{'|'.join(_NAMES)})"
_SPOKEN = re.compile(
    rf"\b(?:by\s(?P<one>{_NUMBER})\s(?:votes|frames|goals|sets|games|rounds)|(?:majority|vote)\sof\s(?P<first>{_NUMBER}))"
    rf"\sto\s(?P<two>{_NUMBER})\b(?![.,][0-9])"
)
_GAMES = re.compile(
    r"\b(?:w[io]n(?:ning|s)?|victor\w+|beat\w*|defeat\w*|los[et]\w*|loss|dr[ae]wn?|score\w*|match\w*|games?|sets?|final\w*"
    r"|aggregate|penalt\w+|shoot-?out|innings|goals?|ties?|tied|replay|leg|semi-?final\w*|round|vot(?:e|es|ed|ing)|ballots?)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\b(?:nil|zero|love|scoreless|goalless|shut\s?out|without\s(?:reply|conceding)|unanswered|clean\ssheet)\b", re.I
)
_BEHIND = re.compile(
    r"\s(?:cm|mm|km|m|kg|g|lb|ft|miles|years?|days|hours|minutes|season|campaign|[A-Z][a-z]+\s[0-9]{4})\b"
)


class Scored(NamedTuple):
    """The two numbers of a score, the statement, and the passages."""

    one: int
    two: int
    evidence: tuple[Evidence, ...]


def scores(text: str) -> Iterator[tuple[int, int, Span]]:
    """The scores of a text that speaks of games, each with where it stands."""
    told = list(_SCORE.finditer(text))
    if told and _GAMES.search(text):
        for found in told:
            if not _BEHIND.match(text, found.end()):
                yield int(found["one"]), int(found["two"]), Span(*found.span())


def on_scores(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """Scores that named passages, or sources as short, do not have."""
    if not evidence or not all(each.close or len(each.text) <= _LONGEST for each in evidence):
        return
    for one, two, span in scores(said.text):
        if not any(guard(Scored(one, two, evidence)) for guard in SCORE_GUARDS):
            yield Discord(span, "absent")


def on_spoken_scores(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """Scores in words ("by seven votes to four") where a named passage has another that shares a number ("5-4")."""
    theirs = {pair for each in evidence if each.close and " to " in said.text for pair in _pairs(each.text)}
    for found in _SPOKEN.finditer(said.text) if theirs else ():
        one, two = (_number(each) for each in (found["one"] or found["first"], found["two"]))
        known = {1, *(int(figure.value) for each in evidence for figure in plainly(each.text))}
        shared = any({one, two} & set(pair) for pair in theirs)
        if shared and not ({one, two} <= known or has_the_score(Scored(one, two, evidence))):
            yield Discord(Span(*found.span()), "absent")


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _NAMES.index(written) + 1


def has_the_score(scored: Scored) -> bool:
    """A passage has it, from either side."""
    return any({(scored.one, scored.two), (scored.two, scored.one)} & _pairs(each.text) for each in scored.evidence)


def has_its_numbers(scored: Scored) -> bool:
    """A passage that writes no scores has both numbers, or says "nil"."""
    if any(each.close and _pairs(each.text) for each in scored.evidence):
        return False
    known = {int(figure.value) for each in scored.evidence for figure in plainly(each.text)}
    nothing = any(_NOTHING.search(each.text) for each in scored.evidence)
    return all(each in known or (not each and nothing) or each == 1 for each in (scored.one, scored.two))


def has_it_behind_names(scored: Scored) -> bool:
    """A passage has each of its numbers behind a name: "Wexcombe Rovers 2 Harle Town 0"."""
    told = {(int(found["one"]), int(found["two"])) for each in scored.evidence for found in _NAMED.finditer(each.text)}
    return bool({(scored.one, scored.two), (scored.two, scored.one)} & told)


SCORE_GUARDS: tuple[Callable[[Scored], bool], ...] = (has_the_score, has_its_numbers, has_it_behind_names)
"""Each for itself reason enough to leave a score alone."""


@lru_cache(maxsize=64)
def _pairs(text: str) -> frozenset[tuple[int, int]]:
    return frozenset((int(found["one"]), int(found["two"])) for found in _THEIRS.finditer(text))
