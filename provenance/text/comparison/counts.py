"""Small numbers of things, and short times, which a statement gives otherwise than its passages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from provenance.named import NamedTuple
from provenance.text.comparison.ages import as_a_time_between as is_a_time_between
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.claims import small_counts
from provenance.text.comparison.days import named_weekdays
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.lengths import as_parts_of_a_time
from provenance.text.comparison.listing import items
from provenance.text.comparison.short_times import converts, in_another_unit, tells_of_time
from provenance.text.figures import DURATIONS, Figure

_SMALL = 20
_SHORT = 4000  # characters: a source so short is read like a passage
_TOLD = {
    1: "one 1 an? single only first sole",
    2: "two 2 both second(?!s) pair twice couple double neither either twin again re-?elect twofold",
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
_REST = re.compile(
    r"\b(?:of\swh(?:om|ich)|others?|rest|remain\w*|more|fewer|less|lost|left|without|failed|only|surviv\w*|from)\b",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(r"\b(?:first|second|third|fourth)\s(?:half|quarter)\b")
_ONE = re.compile(
    r"\b[Oo]ne\b|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\s[a-z]{3,15}\sand\s(?:two|three|four|five|six|seven|eight|nine)\b"
)
_STOPS = re.compile(r"[.!?](?:\s|\Z)|\n\s*\n")


def on_counts(said: Said, evidence: tuple[Evidence, ...], counts: tuple[tuple[Figure, str], ...]) -> Iterator[Discord]:
    """Small numbers of things, of which a named passage has another number."""
    close = [each for each in evidence if each.close or len(each.text) < _SHORT]
    if not close or len(close) < len(evidence):
        return
    for figure, noun in counts:
        if figure.unit and (instead := in_another_unit(figure, close)):
            yield instead
            continue
        if figure.bound or any(guard(Counted(figure, noun, said, tuple(close))) for guard in GUARDS):
            continue
        theirs = [(each, other) for each in close for other, counted in small_counts(each.text) if counted == noun]
        if theirs and noun:
            yield Discord(figure.span, "absent", theirs[0][1].span, theirs[0][0])
        elif said.text[figure.span.start].isdigit() or _counts_little(close) or tells_of_time(figure, said, close):
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
    wanted = counted.figure.value
    if any(wanted == one + two for one, two in combinations(numbers, 2)):
        return True
    rest = bool(_REST.search(counted.said.text))
    return rest and any(wanted == abs(one - two) for one, two in combinations(numbers, 2))


def in_other_measure(counted: Counted) -> bool:
    """A passage gives the same time in other units."""
    question = Question(counted.figure, counted.said, counted.close, "")
    return converts(counted.figure, list(counted.close)) or as_parts_of_a_time(question)


def told_in_other_words(counted: Counted) -> bool:
    """A passage has the number as an ordinal or in another word: "both", "the third"."""
    if counted.noun and any(_nouns(each, counted.noun) for each in counted.close):
        return False
    pattern = _PATTERNS[int(counted.figure.value)]
    texts = (each.around or each.text for each in counted.close)
    return any(pattern.search(_OF_A_YEAR.sub("", text) if counted.figure.unit else text) for text in texts)


def as_a_list(counted: Counted) -> bool:
    """A passage lists them, so that they can be counted."""
    if counted.noun and any(_nouns(each, counted.noun) for each in counted.close):
        return False
    value = counted.figure.value
    if counted.figure.unit == "days" and any(len(named_weekdays(each.text)) == value for each in counted.close):
        return True
    return not counted.figure.unit and any(
        abs(n - value) <= n // 6 for each in counted.close for n in items(each.around or each.text)
    )


def as_a_time_between(counted: Counted) -> bool:
    """Two years, months or days of the passage lie so far apart."""
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


def _counts_little(close: list[Evidence]) -> bool:
    """Whether a passage gives another small number, so that it would give this one too."""
    return any(
        other.value <= _SMALL and not other.value.denominator > 1 for each in close for other in plainly(each.text)
    )
