"""Numbers that a passage gives for something else, where it has another one for what the statement says.

"It fell to 6.8%" where the passage has "was 6.1 percent, down from 6.8 percent in the previous quarter"; "sentenced to
twelve years" where that is what the prosecution had asked for. The number that the statement gives stands in the
passage; but the words around it there are others, and those of the statement stand around a rival of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.text.comparison.dated import is_short_there
from provenance.text.comparison.decided import RIVAL_GUARDS, is_clear
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.places import Place, bears, is_part, places
from provenance.text.comparison.rivalry import Rivalry, weighed
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_MOST = 24  # numbers of one kind
_COUNTS, _SUMS = 6, 20  # how many times as large a rival may be
_LATER = re.compile(
    r"\b(?:later|after|before|earlier|ago|since|following|next|previous|aged?|anniversary|years?|months?|decades?)\b"
)


def on_rivals(said: Said, evidence: tuple[Evidence, ...], taken: Sequence[Span]) -> Iterator[Discord]:
    """Numbers of a statement that its passages give for something else, with what they give for it.

    Those that overlap one of `taken` are accounted for.
    """
    if not evidence or said.heads or "|" in said.text:
        return
    if any(not each.close or each.foreign or len(each.text) > _LONGEST for each in evidence):
        return
    ours = places(said.text)
    which = any(each.time for each in ours), any(each.measure == "rank" for each in ours)
    theirs = [(each, places(each.text, *which)) for each in evidence]
    known = {(each.measure, each.size) for each in ours}
    for place in ours:
        rivals = [tuple(each for each in those if _is_another(place, each, known)) for _, those in theirs]
        if not 0 < sum(map(len, rivals)) <= _MOST or any(each.overlaps(place.span) for each in taken):
            continue
        if first := _beaten(said, place, theirs, rivals):
            yield Discord(place.span, "date" if place.time else "instead", first.rival.span, first.evidence)


def _is_another(place: Place, other: Place, known: set[tuple[str, float]]) -> bool:
    return other.measure == place.measure and (other.measure == "day" or (other.measure, other.size) not in known)


def _beaten(
    said: Said,
    place: Place,
    theirs: Sequence[tuple[Evidence, tuple[Place, ...]]],
    rivals: Sequence[tuple[Place, ...]],
) -> Rivalry | None:
    """The rival of a number, wherever that stands in the passages; None where it has none somewhere."""
    first = None
    for (evidence, those), others in zip(theirs, rivals, strict=True):
        text = evidence.text
        bearers = [each for each in those if bears(said.text, place, each, text)] or _counted(place, evidence, theirs)
        for bearer in bearers if not is_part(said.text, place.span) else ():
            winner = _winner(said, place, evidence, bearer, others)
            if winner is None:
                return None
            first = first or winner
    return first


def _counted(place: Place, evidence: Evidence, theirs: Sequence[tuple[Evidence, tuple[Place, ...]]]) -> list[Place]:
    """Where a passage may tell a year of a statement, which none of them names, by another: "two years later"."""
    if place.time is None or place.measure != "year" or place.time.first != place.time.last:
        return []
    year = f"{place.time.first}"
    texts = (words for each, _ in theirs for words in (each.text, each.around, each.above, each.dated))
    if any(year in words or is_short_there(year, words) for words in texts):
        return []
    return [Place(Span(*each.span()), "counted", 0) for each in _LATER.finditer(evidence.text)][:_MOST]


def _winner(said: Said, place: Place, evidence: Evidence, bearer: Place, rivals: Sequence[Place]) -> Rivalry | None:
    """The first rival to which the words of the statement belong rather than to the number that it has."""
    for other in rivals:
        if other.span.overlaps(bearer.span) or not _is_comparable(bearer, other):
            continue
        rivalry = weighed(said, evidence, place, bearer, other)
        if is_clear(rivalry) and not any(guard(rivalry) for guard in RIVAL_GUARDS):
            return rivalry
    return None


def _is_comparable(bearer: Place, rival: Place) -> bool:
    if rival.measure not in ("", "money"):
        return True
    low, high = sorted((bearer.size, rival.size))
    return low > 0 and high <= low * (_COUNTS if not rival.measure else _SUMS)
