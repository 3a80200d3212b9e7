"""Things known by a number, of which a passage names another one: "H.R. 1234" and "H.R. 1243"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.words import content
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_SHARED = 2  # words
_NUMBERED = re.compile(
    r"(?<![\w.])(?P<kind>(?:H\.\s?R|S|P\.\s?L|H\.\s?Res|S\.\s?Res|E\.\s?O|A\.\s?B|S\.\s?B)\.|Pub(?:lic|\.)\sL(?:aw|\.)"
    r"|Executive\sOrder|Presidential\sDecree|Statutory\sInstrument|Security\sCouncil\sResolution"
    r"|Resolution|Regulation|Directive|Decree|Law|Bill|Act|Order|Ordinance|Circular|Proposition|Amendment|Initiative"
    r"|Convention|Recommendation|Case|Docket|Petition|Report|Notice|Flight|Route|Highway|Interstate|Motorway|Boeing"
    r"|Airbus|Apollo|Soyuz|Gemini|Reactor|Precinct|District|Ward|Battalion|Regiment|Squadron|Symphony|Opus|Op\."
    r")\s{1,2}(?:(?:No|Nr|Nos)\.?\s|\((?:EU|EC|EEC)\)\s)?"
    r"(?P<number>[0-9]{1,5}(?:[-–/][0-9]{1,4})?(?:/E[CU])?)(?![\w%]|[.,:][0-9])"
)


class Numbered(NamedTuple):
    """Something of a statement that is known by a number, and the other one of its kind that a passage names."""

    said: Said
    kind: str
    number: str
    evidence: tuple[Evidence, ...]
    where: Evidence


def misnumbered(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """Names with a number that no source has, where a named passage has another of the kind."""
    if not evidence or not all(each.close or len(each.text) <= _LONGEST for each in evidence):
        return
    for kind, number, span in _numbered(said.text):
        for each in evidence:
            theirs = [other for other in _numbered(each.text) if other[0] == kind]
            asked = Numbered(said, kind, number, evidence, each)
            if theirs and not any(guard(asked) for guard in NUMBERED_GUARDS):
                yield Discord(span, "absent", theirs[0][2], each)
                break


@lru_cache(maxsize=128)
def _numbered(text: str) -> tuple[tuple[str, str, Span], ...]:
    found = []
    for each in _NUMBERED.finditer(text):
        kind = "".join(each["kind"].casefold().split())
        if not (len(each["number"]) == 4 and each["number"][:2] in ("19", "20")):  # "the Clean Air Act 1993"
            found.append((kind, each["number"], Span(*each.span())))
    return tuple(found)


def stands_in_the_source(asked: Numbered) -> bool:
    """Its number stands in the source, in whatever place."""
    texts = (text for each in asked.evidence for text in (each.whole, each.text, each.around, each.dated))
    return any(re.search(rf"(?<![0-9]){re.escape(asked.number)}(?![0-9])", text) for text in texts)


def names_the_other_too(asked: Numbered) -> bool:
    """The statement names two of the kind, or the one of the passage as well."""
    return sum(kind == asked.kind for kind, _, _ in _numbered(asked.said.text)) > 1


def has_several(asked: Numbered) -> bool:
    """The passage names several of the kind, among which another may be meant by other words."""
    return len({number for kind, number, _ in _numbered(asked.where.text) if kind == asked.kind}) > 1


def is_about_something_else(asked: Numbered) -> bool:
    """The passage shares too few words with the statement."""
    return len(content(asked.said.text) & content(asked.where.text)) < _SHARED


NUMBERED_GUARDS: tuple[Callable[[Numbered], bool], ...] = (
    stands_in_the_source,
    names_the_other_too,
    has_several,
    is_about_something_else,
)
"""Each for itself reason enough to leave a name alone."""
