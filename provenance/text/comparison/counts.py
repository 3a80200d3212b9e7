"""Small numbers of things, and short times, which a statement gives otherwise than its passages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.claims import small_counts
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.hedges import Held, turned
from provenance.text.comparison.reckoning import as_a_time_between as is_a_time_between
from provenance.text.figures import DURATIONS, Figure, factor

_SMALL = 20
_SHORT = 4000  # characters: a source so short is read like a passage
_TOLD = {
    1: "one 1 an? single only first sole",
    2: "two 2 both second(?!s) pair twice couple double neither either twin",
    3: "three 3 third triple thrice trio",
    4: "four 4 quadr quarter",
    5: "five 5 fifth",
    6: "six 6",
    7: "seven 7",
    8: "eight 8 eighth",
    9: "nine 9 ninth",
    10: "ten 10 decade dozen",
}
_PATTERNS = {
    number: re.compile(
        "|".join(
            rf"\b{word}(?:st|nd|rd|th)?\b" if word.isdigit() else rf"\b{word}(?!teen|ty)" for word in told.split()
        ),
        re.IGNORECASE,
    )
    for number, told in _TOLD.items()
}
_ONE = re.compile(r"\bone\b", re.IGNORECASE)
_PARTED = re.compile(r"[,;]\s|\s(?:and|or|&)\s|\n\s*\S")
_STOPS = re.compile(r"[.!?](?:\s|\Z)|\n\s*\n")
_LISTS = re.compile(r"(?:[^,;]{2,60}[,;]\s){2}[^,;]{0,60}\b(?:and|or)\s|\n\s*[-•*]\s")


def on_counts(said: Said, evidence: tuple[Evidence, ...], counts: tuple[tuple[Figure, str], ...]) -> Iterator[Discord]:
    """Small numbers of things, of which a named passage has another number."""
    close = [each for each in evidence if each.close or len(each.text) < _SHORT]
    if not close or len(close) < len(evidence):
        return
    for figure, noun in counts:
        if figure.unit and (instead := _in_another_unit(figure, close)):
            yield instead
            continue
        if figure.bound or any(guard(Counted(figure, noun, said, tuple(close))) for guard in GUARDS):
            continue
        theirs = [(each, other) for each in close for other, counted in small_counts(each.text) if counted == noun]
        if theirs and noun:
            yield Discord(figure.span, "absent", theirs[0][1].span, theirs[0][0])
        elif said.text[figure.span.start].isdigit() or _counts_little(close):
            yield Discord(figure.span, "absent")


class Counted(NamedTuple):
    """A small number of a statement, what it counts ("" where no word says so), and the passages."""

    figure: Figure
    noun: str
    said: Said
    close: tuple[Evidence, ...]


def stands_there(counted: Counted) -> bool:
    """A passage has the number."""
    return counted.figure.value in _values(counted)


def adds_up(counted: Counted) -> bool:
    """It may be counted from other small numbers of the passage."""
    numbers = [
        each for each in _plain_values(tuple(each.around or each.text for each in counted.close)) if each <= _SMALL
    ]
    numbers += [Fraction(1)] * any(_ONE.search(each.around or each.text) for each in counted.close)
    return any(counted.figure.value in {one + two, abs(one - two)} for one, two in combinations(numbers, 2))


def in_other_measure(counted: Counted) -> bool:
    """A passage gives the same time in other units."""
    return _converts(counted.figure, list(counted.close))


def told_in_other_words(counted: Counted) -> bool:
    """A passage has the number as an ordinal or in another word: "both", "the third"."""
    if counted.noun and any(_nouns(each, counted.noun) for each in counted.close):
        return False
    pattern = _PATTERNS[int(counted.figure.value)]
    return any(pattern.search(each.around or each.text) for each in counted.close)


def as_a_list(counted: Counted) -> bool:
    """A passage lists them, so that they can be counted."""
    if counted.noun and any(_nouns(each, counted.noun) for each in counted.close):
        return False
    return any(_items(each.around or each.text) >= counted.figure.value for each in counted.close)


def as_a_time_between(counted: Counted) -> bool:
    """Two years or months of the passage lie so far apart."""
    question = Question(counted.figure, counted.said, counted.close, "")
    return counted.figure.unit in DURATIONS and is_a_time_between(question)


GUARDS: tuple[Callable[[Counted], bool], ...] = (
    stands_there,
    adds_up,
    in_other_measure,
    told_in_other_words,
    as_a_list,
    as_a_time_between,
)
"""Each for itself reason enough to leave a small number alone."""


def _values(counted: Counted) -> frozenset[Fraction]:
    return _values_of(tuple(words for each in counted.close for words in (each.text, each.around)))


@lru_cache(maxsize=64)
def _plain_values(texts: tuple[str, ...]) -> tuple[Fraction, ...]:
    """The values of what is counted, each once, or twice where it stands twice."""
    seen: dict[Fraction, int] = {}
    for each in (each for text in texts for each in plainly(text)):
        if not each.unit and each.value > 0:
            seen[each.value] = min(2, seen.get(each.value, 0) + 1)
    return tuple(value for value, times in seen.items() for _ in range(times))


@lru_cache(maxsize=64)
def _values_of(texts: tuple[str, ...]) -> frozenset[Fraction]:
    return frozenset(abs(each.value) for text in texts for each in plainly(text))


def _nouns(evidence: Evidence, noun: str) -> bool:
    return any(other == noun for _, other in small_counts(evidence.text))


@lru_cache(maxsize=256)
def _items(text: str) -> int:
    """How many items a text has in a row at most: with commas or semicolons, on lines, or joined by "and"."""
    if _LISTS.search(text):
        return _SMALL
    return 1 + max(len(_PARTED.findall(sentence)) for sentence in _STOPS.split(text))


def _counts_little(close: list[Evidence]) -> bool:
    """Whether a passage gives another small number, so that it would give this one too."""
    return any(
        other.value <= _SMALL and not other.value.denominator > 1 for each in close for other in plainly(each.text)
    )


def on_bounds_of_counts(
    said: Said, evidence: tuple[Evidence, ...], counts: tuple[tuple[Figure, str], ...]
) -> Iterator[Discord]:
    """Small numbers of things that a passage has with another bound."""
    for figure, noun in counts:
        held = [
            Held(said, figure, each, other)
            for each in evidence
            for other in (_alike(figure, noun, each.text) if figure.bound and each.close else ())
        ]
        if held and all(turned(each) for each in held):
            yield Discord(figure.span, "bound", held[0].other.span, held[0].evidence, turned(held[0]))


def _alike(figure: Figure, noun: str, text: str) -> Iterator[Figure]:
    """The same number of the same things in a passage, and the same time in other units: "two years", "24 months"."""
    yield from (other for other, counted in small_counts(text) if counted == noun and other.value == figure.value)
    others = plainly(text) if figure.unit in DURATIONS else ()
    for other in (each for each in others if each.unit in DURATIONS and each.unit != figure.unit):
        if other.value * (factor(figure.unit, other.unit) or 0) == figure.value:
            yield other._replace(value=figure.value, unit=figure.unit)


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
