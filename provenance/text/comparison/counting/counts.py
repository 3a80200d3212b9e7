"""Small numbers of things, and short times, which a statement gives otherwise than its passages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, permutations

from provenance.lazy import deferred
from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.claims import small_counts
from provenance.text.comparison.counting.number_names import TOLD_AS
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.words import content
from provenance.text.figures import DURATIONS, Figure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.comparison.counting.few import are_listed_or_few
    from provenance.text.comparison.counting.listing import names_so_many
    from provenance.text.comparison.counting.short_times import converts, in_another_unit, tells_of_time
    from provenance.text.comparison.dates.days import named_weekdays
    from provenance.text.comparison.derivation.ages import as_a_time_between as is_a_time_between
    from provenance.text.comparison.derivation.how_much_more import as_how_much_more
    from provenance.text.comparison.derivation.lengths import as_parts_of_a_time, with_a_letter
else:
    is_a_time_between = deferred("provenance.text.comparison.derivation.ages", "as_a_time_between")
    as_how_much_more = deferred("provenance.text.comparison.derivation.how_much_more", "as_how_much_more")
    named_weekdays = deferred("provenance.text.comparison.dates.days", "named_weekdays")
    names_so_many = deferred("provenance.text.comparison.counting.listing", "names_so_many")
    are_listed_or_few = deferred("provenance.text.comparison.counting.few", "are_listed_or_few")
    converts = deferred("provenance.text.comparison.counting.short_times", "converts")
    in_another_unit = deferred("provenance.text.comparison.counting.short_times", "in_another_unit")
    tells_of_time = deferred("provenance.text.comparison.counting.short_times", "tells_of_time")
    as_parts_of_a_time = deferred("provenance.text.comparison.derivation.lengths", "as_parts_of_a_time")
    with_a_letter = deferred("provenance.text.comparison.derivation.lengths", "with_a_letter")

_OTHER_MEASURES = (
    as_parts_of_a_time,
    with_a_letter,
    deferred("provenance.text.comparison.counting.in_short", "as_a_time_on_a_clock"),
    deferred("provenance.text.comparison.counting.other_measures", "in_feet_and_inches"),
    deferred("provenance.text.comparison.derivation.lengths", "as_a_time_said_before"),
)
_BY_THE_DAY = deferred("provenance.text.comparison.derivation.by_the_day", "as_so_many_a_day")
_SMALL, _PAIR, _FEW = 20, 2, 6
_SHARED = 2  # telling words
_MANY = 4  # no manner of speaking any more
_SHORT = 4000  # characters: a source so short is read like a passage
_REST = re.compile(
    r"\b(?:of\swh(?:om|ich)|others?|rest|remain\w*|more|fewer|less|lost|left|without|failed|only|surviv\w*|from"
    r"|withdr\w*|dropped|retired|died|killed|missing|escaped|spared)\b",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(r"\sof\s(?:the|its|their|his|her)\s[a-z]+\s")
_OF_A_YEAR = re.compile(r"\b(?:first|second|third|fourth)\s(?:half|quarter)\b")
_ONE = re.compile(
    r"\b[Oo]ne\b|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\s[a-z]{3,15}\sand\s(?:two|three|four|five|six|seven|eight|nine)\b"
)


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
        elif _counts_things(said, figure, noun, close) or _counts_little(close) or tells_of_time(figure, said, close):
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
    if _PAIR < len(numbers) <= _FEW and wanted == sum(numbers):
        return True
    if not _REST.search(counted.said.text):
        whole = _OF_WHOLE.match(counted.said.text, counted.figure.span.end) is not None
        few = permutations(numbers[:_SMALL], 3) if whole else ()
        return any(wanted == of - one - two for of, one, two in few)
    return any(wanted == abs(one - two) for one, two in combinations(numbers, 2)) or _is_the_rest(counted)


def _is_the_rest(counted: Counted) -> bool:
    """Whether it is what is left of a number that the statement gives: "of the 46 only two survived", for 44."""
    theirs = _values(counted)
    wholes = {abs(each.value) for each in plainly(counted.said.text) if not each.unit} & theirs
    return any(whole > _SMALL and whole - counted.figure.value in theirs for whole in wholes)


def in_other_measure(counted: Counted) -> bool:
    """A passage gives the same time in other units."""
    question = Question(counted.figure, counted.said, counted.close, "")
    ways = (*_OTHER_MEASURES, _BY_THE_DAY) if counted.figure.rate else _OTHER_MEASURES
    return converts(counted.figure, list(counted.close)) or any(way(question) for way in ways)


def told_in_other_words(counted: Counted) -> bool:
    """A passage has the number as an ordinal or in another word: "both", "the third"."""
    if counted.noun and any(_nouns(each, counted.noun) for each in counted.close):
        return False
    pattern = TOLD_AS[int(counted.figure.value)]
    texts = (each.around or each.text for each in counted.close)
    return any(pattern.search(_OF_A_YEAR.sub("", text) if counted.figure.unit else text) for text in texts)


def as_a_list(counted: Counted) -> bool:
    """A passage lists them, so that they can be counted; or they are few, and nobody counts them."""
    if counted.noun and any(_nouns(each, counted.noun) for each in counted.close):
        return False
    value = counted.figure.value
    if counted.figure.unit:
        return counted.figure.unit == "days" and any(len(named_weekdays(each.text)) == value for each in counted.close)
    if any(names_so_many(value, counted.noun, each.whole or each.text) for each in counted.close):
        return True
    return are_listed_or_few(counted.figure, counted.said.text, counted.close)


def as_a_difference(counted: Counted) -> bool:
    """It is by how much two figures of a passage differ: "97 days, nine days above that of the year before"."""
    return as_how_much_more(Question(counted.figure, counted.said, counted.close, ""))


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
    as_a_difference,
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


def _counts_things(said: Said, figure: Figure, noun: str, close: list[Evidence]) -> bool:
    """Whether a number is no manner of speaking: it is in digits, or that of several things ("nine albums") of which a
    passage speaks."""
    if said.text[figure.span.start].isdigit():
        return True
    if not noun or figure.unit or noun in DURATIONS or figure.value < _MANY:
        return False
    return any(len(content(said.text) & content(each.text)) >= _SHARED for each in close)


def _counts_little(close: list[Evidence]) -> bool:
    """Whether a passage gives another small number, so that it would give this one too."""
    return any(
        other.value <= _SMALL and not other.value.denominator > 1 for each in close for other in plainly(each.text)
    )
