"""Small numbers of things, and short times, which a statement gives otherwise than its passages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from provenance.text.comparison.claimed import small_counts
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said, plainly
from provenance.text.comparison.hedges import Held, turned
from provenance.text.figures import DURATIONS, Figure, factor

_SMALL = 20
_SHORT = 4000  # characters: a source so short is read like a passage
_TOLD = {
    1: "one 1 an? single only first sole",
    2: "two 2 both second pair twice couple double neither either twin",
    3: "three 3 third triple thrice trio",
    4: "four 4 quadr quarter",
    5: "five 5 fifth",
    6: "six 6",
    7: "seven 7",
    8: "eight 8 eighth",
    9: "nine 9 ninth",
    10: "ten 10 decade dozen",
}
_LISTS = re.compile(r"(?:[^,;]{2,60}[,;]\s){2}[^,;]{0,60}\b(?:and|or)\s|\n\s*[-•*]\s")


def on_counts(said: Said, evidence: tuple[Evidence, ...], counts: tuple[tuple[Figure, str], ...]) -> Iterator[Discord]:
    """Small numbers of things, of which a named passage has another number."""
    for figure, noun in counts:
        close = [each for each in evidence if each.close or len(each.text) < _SHORT]
        if not close or len(close) < len(evidence):
            return
        if figure.unit and (instead := _in_another_unit(figure, close)):
            yield instead
            continue
        values = {abs(other.value) for each in close for other in (*plainly(each.text), *plainly(each.around))}
        theirs = [(each, other) for each in close for other, counted in small_counts(each.text) if counted == noun]
        if figure.bound or figure.value in values or _sums(figure, values) or _converts(figure, close):
            continue
        if theirs:
            yield Discord(figure.span, "absent", theirs[0][1].span, theirs[0][0])
        elif said.text[figure.span.start].isdigit() and not any(_is_told(figure, each) for each in close):
            yield Discord(figure.span, "absent")


def _is_told(figure: Figure, evidence: Evidence) -> bool:
    """Whether a passage has a small number in another form: as an ordinal, in another word, as a list to be counted."""
    words = _TOLD[int(figure.value)]
    return bool(_LISTS.search(evidence.around or evidence.text)) or any(
        re.search(rf"\b{word}", evidence.around or evidence.text, re.IGNORECASE) for word in words.split()
    )


def on_bounds_of_counts(
    said: Said, evidence: tuple[Evidence, ...], counts: tuple[tuple[Figure, str], ...]
) -> Iterator[Discord]:
    """Small numbers of things that a passage has with another bound."""
    for figure, noun in counts:
        held = [
            Held(said, figure, each, other)
            for each in evidence
            for other, counted in (small_counts(each.text) if figure.bound and each.close else ())
            if counted == noun and other.value == figure.value
        ]
        if held and all(turned(each) for each in held):
            yield Discord(figure.span, "bound", held[0].other.span, held[0].evidence, turned(held[0]))


def _converts(figure: Figure, close: list[Evidence]) -> bool:
    """Whether a passage gives the same time in other units: "3 weeks" and "21 days"."""
    others = (other for each in close for other in plainly(each.text) if figure.unit and other.unit in DURATIONS)
    return any(other.value * (factor(figure.unit, other.unit) or 0) == figure.value for other in others)


def _in_another_unit(figure: Figure, close: list[Evidence]) -> Discord | None:
    """The same number of other units: "five years" and "five weeks", where no passage gives the right one."""
    if _converts(figure, close):
        return None
    others = [(each, other) for each in close for other in plainly(each.text) if other.unit in DURATIONS]
    wrong = [(each, other) for each, other in others if other.value == figure.value]
    return Discord(figure.span, "apart", wrong[0][1].span, wrong[0][0]) if wrong else None


def _sums(figure: Figure, values: set[Fraction]) -> bool:
    """Whether a small number may be counted from others of the passage."""
    numbers = [each for each in values if each <= _SMALL]
    return any(one + two == figure.value or one - two == figure.value for one in numbers for two in numbers)
