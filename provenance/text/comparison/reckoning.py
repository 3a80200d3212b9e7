"""Figures that a reader finds by reckoning with dates and measures: an age, a term, the same in another measure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from provenance.text.agreement import fits, in_measure_of
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question, supporters
from provenance.text.comparison.dated import is_short_there
from provenance.text.comparison.ordinals import ordinals
from provenance.text.comparison.times import times
from provenance.text.comparison.words import years_in
from provenance.text.figures import DURATIONS, Figure, factor
from provenance.text.span import Span

_MANY = 8  # years that a passage names: among more, chance gives any difference
_AGE = re.compile(r"\b(?:ages?|aged)(?:\sof)?(?:\s(?:about|around|nearly|almost|only))?\s\Z|\bat\s\Z", re.IGNORECASE)
_AGED = re.compile(r"\s(?:or|and)\s(?:younger|older|under|over)\b|[\s-]years?[\s-]old\b|\syears of age\b")
_BORN = re.compile(r"\b(?:born|birth)\b|\*\s?[0-9]", re.IGNORECASE)
_OLDEST = 120  # years
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = re.compile(
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b(?![a-z])(?:,?\s(?:[0-9]{1,2},?\s)?([0-9]{4}))?"
)
_MOST_MONTHS = 24
_WHOLES = {"years": 1, "decades": 10}
_JOINS = re.compile(r",?\s(?:and\s)?|,?-?and-?")
_ONE = re.compile(r"\ban?\s(hour|minute|day|week|month|year|decade)\b")
_LONGEST_LINK = 6
_AREA = re.compile(
    r"\s?(?:/|per |[a-z]{2,20} (?:per|to the) )(?:(?P<km>km2|km²|sq\.? ?km|square kilomet(?:er|re))"
    r"|(?P<mi>mi2|mi²|sq\.? ?mi|square mile)|(?P<ha>ha|hectare)|(?P<acre>acre))\b"
)
_AREAS = {"km": "km2", "mi": "mi2", "ha": "ha", "acre": "acres"}


def as_a_time_between(question: Question) -> bool:
    """The passage gives the first and the last year or month of it: "1912 to 1935" for "23 years"."""
    figure, text = question.figure, question.said.text
    aged = not figure.unit and _is_an_age(question)
    if figure.unit == "months":
        return any(figure.value in _months_between(f"{each.text}\n{each.around}\n{text}") for each in question.evidence)
    if not aged and figure.unit not in _WHOLES:
        return False
    years = abs(figure.value) * _WHOLES.get(figure.unit, 1)
    own = _years(text)
    if _lie_apart(question, years):
        return True
    for each in question.evidence if len(own) <= _MANY else ():
        theirs = _years(f"{each.text}\n{each.around}")
        if theirs and len(theirs) <= _MANY and _apart_by(years, theirs | own):
            return True
    return False


def _lie_apart(question: Question, years: Fraction) -> bool:
    """Whether two years that both the statement and a passage name lie so far apart."""
    own = _years(question.said.text)
    for each in question.evidence if len(own) <= _MANY else ():
        named = sorted(own & _years(f"{each.text}\n{each.around}"))
        if any(last - first == years for first in named for last in named):
            return True
    return False


def _is_an_age(question: Question) -> bool:
    """Whether a number may be somebody's age: the words say so, or a passage tells when somebody was born."""
    text, start = question.said.text, question.figure.span.start
    if question.figure.value.denominator > 1 or question.figure.value > _OLDEST:
        return False
    named = bool(_AGE.search(text, max(0, start - 20), start) or _AGED.match(text, question.figure.span.end))
    return named or any(_BORN.search(words) for words in (text, *(each.text for each in question.evidence)))


def _years(text: str) -> set[int]:
    """The years that a text names, those before 1500 too, which are no years in other words."""
    return {end for time in times(text) if time.first for end in (time.first, time.last)} | set(
        map(int, years_in(text))
    )


def _apart_by(years: Fraction, named: set[int]) -> bool:
    """Whether two years lie so far apart; of a date and a birthday the year may not be full."""
    return any(0 <= last - first - years <= 1 or last - first + 1 == years for first in named for last in named)


@lru_cache(maxsize=64)
def _months_between(text: str) -> frozenset[int]:
    """How many months lie between two that a text names, counted with and without the last."""
    named = []
    for found in _MONTH.finditer(text):
        named.append((_MONTHS.index(found[1].casefold()), int(found[2]) if found[2] else 0))
        if len(named) > _MOST_MONTHS:
            return frozenset()
    gaps = set()
    for first, year in named:
        for last, other in named:
            gap = last - first + (12 * (other - year) if year and other else 0)
            gap += 12 if gap <= 0 and not (year and other) else 0
            gaps |= {gap, gap + 1}
    return frozenset(each for each in gaps if each > 0)


def as_parts_of_a_time(question: Question) -> bool:
    """The passage gives it in two measures: "an hour and ten minutes" for "70 minutes", "5 feet 11 inches"."""
    figure = question.figure
    if figure.unit not in DURATIONS and figure.unit not in {"cm", "m", "kg", "in", "ft", "lb"}:
        return False
    for each in question.evidence:
        for whole in _compound(each.text):
            values = in_measure_of(figure, whole)
            if any(fits(question.said.text, figure, abs(figure.value), value, question.meant) for value in values):
                return True
    return False


@lru_cache(maxsize=64)
def _compound(text: str) -> tuple[Figure, ...]:
    """Two amounts of one kind right behind each other, the greater measure first, as one in the smaller."""
    found = []
    amounts = _with_articles(text)
    for one, two in pairwise(amounts):
        ratio = factor(two.unit, one.unit) if one.unit and two.unit and one.unit != two.unit else None
        if ratio is None or ratio <= 1 or two.span.start - one.span.end > _LONGEST_LINK:
            continue
        if _JOINS.fullmatch(text[one.span.end : two.span.start]) and abs(two.value) < ratio:
            found.append(two._replace(value=one.value * ratio + two.value))
    return tuple(found)


def _with_articles(text: str) -> list[Figure]:
    """The figures of a text, "an hour" among them."""
    ones = [Figure(Span(*found.span()), Fraction(1), f"{found[1]}s") for found in _ONE.finditer(text)]
    return sorted([*plainly(text), *ones], key=lambda each: each.span)


def as_the_last_of_a_count(question: Question) -> bool:
    """The passage has it as an ordinal: "the 215,000th and last car"."""
    figure = question.figure
    if figure.unit and figure.unit not in DURATIONS:
        return False
    value = abs(figure.value)
    return any(
        number == value and (not figure.unit or each.text.startswith(figure.unit[:-1], end + 1))
        for each in question.evidence
        for number, end in ordinals(each.text)
    )


def as_a_short_year(question: Question) -> bool:
    """It is a year before 1500, which the passage gives by its last two digits: "1495–98"."""
    figure, text = question.figure, question.said.text
    written = text[slice(*figure.span)]
    if figure.unit or len(written) != 4 or not written.isdigit() or written < "1000":
        return False
    return any(written[:2] in each.text and is_short_there(written, each.text) for each in question.evidence)


def as_another_of_the_statement(question: Question) -> bool:
    """It gives another figure of the statement, which stands in a passage, in another measure: "53 km² (20 sq mi)"."""
    figure, text = question.figure, question.said.text
    for other in (end for whole in question.claimed for end in whole.each_end if end.span != figure.span):
        for value in _converted(text, figure, other):
            if fits(text, figure, abs(figure.value), value, "about") and any(
                True for _ in supporters(question._replace(figure=other))
            ):
                return True
    return False


def _converted(text: str, figure: Figure, other: Figure) -> Iterator[Fraction]:
    if figure.unit and other.unit and figure.unit != other.unit:
        yield from in_measure_of(figure, other)
    ours, theirs = _area(text, figure), _area(text, other)
    if ours and theirs and ours != theirs and (ratio := factor(theirs, ours)):
        yield abs(other.value) * ratio


def _area(text: str, figure: Figure) -> str:
    """The measure of ground by which a figure is counted: "per square mile", "/km²"."""
    found = _AREA.match(text, figure.span.end)
    return _AREAS[found.lastgroup or ""] if found else ""


RECKONED: tuple[Callable[[Question], bool], ...] = (
    as_a_time_between,
    as_parts_of_a_time,
    as_the_last_of_a_count,
    as_a_short_year,
    as_another_of_the_statement,
)
"""Each for itself reason enough not to accuse a figure."""
