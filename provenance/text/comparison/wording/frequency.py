"""How often something is done: "twice a day" where the passage has it once a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.words import content
from provenance.text.span import Span

_LONGEST = 800  # characters of a passage
_LEAST = 2  # telling words that both have
_NUMBERS = {"once": 1, "twice": 2, "thrice": 3, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_OFTEN = re.compile(
    r"(?P<bound>\b(?:at\s(?:least|most)|(?:no|not)\s(?:more|less|fewer)\sthan|(?:more|less|fewer)\sthan|up\sto|only)\s)?"
    r"\b(?:(?P<adverb>once|twice|thrice)|(?P<number>[2-9]|two|three|four|five|six)\stimes)"
    r"\s(?:a|per|every|each|in\s(?:a|each|every))\s(?P<unit>day|night|week|month|quarter|year|hour|term|shift)\b",
    re.IGNORECASE,
)


def on_frequencies(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """How often something is done by a statement, where a passage that the author named has another number for the
    same time, or the same number for another time, and none has a word of this one."""
    mine = list(_OFTEN.finditer(said.text)) if "ce " in said.text or "times" in said.text else []
    if not mine or not all(each.close and not each.foreign and len(each.text) <= _LONGEST for each in evidence):
        return
    theirs = [(each, found) for each in evidence for found in _OFTEN.finditer(each.text)]
    for ours in mine:
        if any(_same(ours, found) for _, found in theirs):
            continue
        other = next(((each, found) for each, found in theirs if _differ(ours, found) and _is_alike(said, each)), None)
        if other and not any(_told_otherwise(ours, each.text, theirs) for each in evidence):
            where, there = other[0], _bare(other[1])
            yield Discord(_bare(ours), "contrary", there, where, " ".join(where.text[slice(*there)].split()))


def _is_alike(said: Said, evidence: Evidence) -> bool:
    return len(content(said.text) & content(evidence.text)) >= _LEAST


def _bare(found: re.Match[str]) -> Span:
    """How often, without its bound."""
    return Span(found.start() + len(found["bound"] or ""), found.end())


def _number(found: re.Match[str]) -> int:
    word = (found["adverb"] or found["number"]).casefold()
    return _NUMBERS[word] if word in _NUMBERS else int(word)


def _same(ours: re.Match[str], theirs: re.Match[str]) -> bool:
    return _number(ours) == _number(theirs) and ours["unit"].casefold() == theirs["unit"].casefold()


def _differ(ours: re.Match[str], theirs: re.Match[str]) -> bool:
    """Whether two differ in the number or in the time alone; "at least once" may well be twice."""
    bounds = [(each["bound"] or "").casefold().split() for each in (ours, theirs)]
    if bounds[0] and bounds[0] != bounds[1]:
        return False
    return (_number(ours) == _number(theirs)) != (ours["unit"].casefold() == theirs["unit"].casefold())


def _told_otherwise(ours: re.Match[str], text: str, theirs: list[tuple[Evidence, re.Match[str]]]) -> bool:
    """Whether a passage has the statement's time elsewhere: "daily", "every week"."""
    rest = text.casefold()
    for where, found in theirs:
        if where.text == text:
            rest = rest.replace(found[0].casefold(), " ")
    return re.search(rf"\b{ours['unit'].casefold().replace('day', 'da[iy]')}", rest) is not None
