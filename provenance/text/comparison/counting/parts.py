"""Numbers that are said to be a part of others: "nine of the five original members", "twelve of the 14 depots"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from provenance.named import NamedTuple
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.words import content
from provenance.text.figures import Figure, figures

_OF_THEM = re.compile(r"\s(?:out\s)?of\s(?:the|its|his|her|their|all)\s(?=[a-z0-9])", re.IGNORECASE)
_NOUN = re.compile(r"\s(?P<noun>[a-z]{3,20})", re.IGNORECASE)
_LONGEST = 4000  # characters of a passage


class Part(NamedTuple):
    """A number, the number that it is said to be a part of, and what both count."""

    figure: Figure
    whole: Figure
    noun: frozenset[str]


def on_parts(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """The numbers of a statement that are more than what they are said to be a part of; and those in whose place all
    that its passages say of this whole is another number."""
    if " of " not in said.text:
        return
    for part in parts(said.text):
        if part.figure.bound or part.figure.ends:
            continue
        if part.figure.value > part.whole.value > 1:
            yield Discord(part.figure.span, "absent")
        elif len(evidence) == 1 and (other := _instead(part, evidence[0])):
            yield Discord(part.figure.span, "absent", other.span, evidence[0])


def parts(text: str) -> Iterator[Part]:
    """The whole numbers of a text that are said to be a part of others."""
    told = [each for each in figures(text) if not each.unit and each.value.denominator == 1]
    for figure, whole in pairwise(told):
        of_them = _OF_THEM.match(text, figure.span.end)
        noun = _NOUN.match(text, whole.span.end)
        if of_them and noun and of_them.end() == whole.span.start:
            yield Part(figure, whole, content(noun["noun"]))


def _instead(part: Part, evidence: Evidence) -> Figure | None:
    """The number that a named passage gives for a part of the same whole, where it does not have the one asked for, nor
    is that what is left of the whole."""
    if not evidence.close or evidence.foreign or len(evidence.text) > _LONGEST:
        return None
    if any(abs(each.value) == part.figure.value for each in figures(evidence.text)):
        return None
    theirs = [each for each in parts(evidence.text) if each.whole.value == part.whole.value and each.noun == part.noun]
    known = {value for each in theirs for value in (each.figure.value, each.whole.value - each.figure.value)}
    sure = len(theirs) == 1 and not theirs[0].figure.ends and not theirs[0].figure.bound
    return theirs[0].figure if sure and part.noun and part.figure.value not in known else None
