"""What a passage says instead of a figure: another number of the same things, or one of which a slip makes it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import content
from provenance.text.figures import CALENDAR, Figure

_NOUN = re.compile(r"[ \u00a0\n-](?:[a-z]{2,20}[ \u00a0\n]){0,1}?([a-z]{2,20}[a-rt-z]s|people|men|women|children)\b")
_SMALL = 10
_TELLING = 3  # digits
_JOINED = re.compile(r"(?:\s[\w-]{2,20}){0,2}(?:,?\s(?:and|plus)|\s?\+)\s")
_LONGEST = 4000  # characters of a passage


def says_slip(figure: Figure, text: str, evidence: Evidence, own: Sequence[Figure]) -> bool:
    """Whether a passage gives a number of which a slip makes `figure` of `text`, and which is none of `own`, the other
    figures of the statement: a slip is likelier than a sum."""
    found = plainly(evidence.text) if len(evidence.text) <= _LONGEST else ()
    written = _digits(text, figure)
    return any(
        _is_slip(written, _digits(evidence.text, other)) and not _is_added_to(evidence.text, other, found)
        for other in _others(figure, found, own)
    )


def counts_another(figure: Figure, text: str, evidence: Evidence, own: Sequence[Figure]) -> bool:
    """Whether a passage gives another number than `figure` of `text` for the same things."""
    found = plainly(evidence.text) if len(evidence.text) <= _LONGEST else ()
    noun = counted_noun(text, figure)
    return bool(noun) and any(
        abs(other.value) > _SMALL and noun == counted_noun(evidence.text, other)
        for other in _others(figure, found, own)
    )


def _others(figure: Figure, found: Iterable[Figure], own: Sequence[Figure]) -> list[Figure]:
    known = {abs(each.value) for each in own} | {abs(figure.value)}
    return [each for each in found if each.unit not in CALENDAR and abs(each.value) not in known]


def counted_noun(text: str, figure: Figure) -> frozenset[str]:
    """What a figure of `text` counts, in the plural, as it is compared; empty where no word says so."""
    noun = _NOUN.match(text, figure.span.end) if not figure.unit else None
    return content(noun[1]) if noun else frozenset()


def _digits(text: str, figure: Figure) -> str:
    return "".join(each for each in text[slice(*figure.span)] if each.isdigit())


def _is_slip(one: str, two: str) -> bool:
    """Whether two numbers of as many digits differ in one, or in the order of two that stand beside each other."""
    if len(one) != len(two) or len(one.rstrip("0")) < _TELLING:
        return False
    apart = [at for at, (mine, its) in enumerate(zip(one, two, strict=True)) if mine != its]
    if len(apart) != 2:
        return len(apart) == 1
    first, last = apart
    return last == first + 1 and (one[first], one[last]) == (two[last], two[first])


def _is_added_to(text: str, figure: Figure, found: Iterable[Figure]) -> bool:
    """Whether a small number is added to it right behind: "150 passengers and five crew"."""
    return any(each.span > figure.span and _JOINED.fullmatch(text, figure.span.end, each.span.start) for each in found)
