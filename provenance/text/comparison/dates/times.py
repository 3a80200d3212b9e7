"""The years and days that a text names, and whether two of them can be the same."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.calendar_days import date
from provenance.text.comparison.dates.short_dates import short_dates
from provenance.text.comparison.dates.spoken import Spoken, spoken
from provenance.text.figures import figures
from provenance.text.figures.dates import moments
from provenance.text.span import Span

_YEAR_BEFORE = re.compile(
    r"\b(?:Vorjahr(?:e?s|e)?|Vorjahres[a-zäöüß]{2,20}|l[’']année[ ]précédente|l[’']an(?:née)?[ ](?:dernière?|passée?)"
    r"|(?:el[ ])?año[ ](?:anterior|pasado|previo)|(?:l[’'])?anno[ ](?:precedente|scorso)|ano[ ]anterior"
    r"|(?:het[ ])?(?:voorgaande|vorige?|vorig)[ ]jaar|föregående[ ]år|foregående[ ]år"
    r"|poprzedni(?:m|ego)[ ]rok(?:u|iem)?)\b",
    re.IGNORECASE,
)
_REACH = 400  # characters
_END = 1 << 40
_SHORT = 20_000  # characters: of a longer text days are read as prose writes them
_MONTH = re.compile(r"\b(?:J[aAuU]|F[eE]|M[aA]|A[pPuU]|S[eE]|O[cC]|N[oO]|D[eE])")


class Time(NamedTuple):
    """When: the first and last year, and the first and last day where the words say so (0 and 0 where they do not).

    `yearly` is the day as 100 times the month plus the day of a date without a year; then the years are 0.
    """

    span: Span
    first: int
    last: int
    days: tuple[int, int] = (0, 0)
    yearly: int = 0
    fiscal: bool = False


@lru_cache(maxsize=128)
def times(text: str) -> tuple[Time, ...]:
    """The years and dates that a text names, in order."""
    found = [Time(each.span, int(each.low), int(each.high)) for each in figures(text) if each.unit == "year"]
    for each in moments(text):
        if each.fiscal:
            found.append(Time(each.span, each.first, each.last, fiscal=True))
        elif each.year:
            found.append(Time(each.span, each.year, each.year, (each.first, each.last)))
        else:
            found.append(Time(each.span, 0, 0, yearly=each.first))
    found = _with_spoken(text, found)
    found = _with_short(text, found) if len(text) <= _SHORT else found
    return tuple(sorted((*found, *_years_before(text, found))))


def _with_spoken(text: str, found: list[Time]) -> list[Time]:
    """Times with the days that only a reader of words finds; a month or a year within one of those is part of it."""
    days = list(spoken(text)) if _MONTH.search(text) else []
    ends = {each.span.end: each.span.start for each in found}
    days = [each for each in days if ends.get(each.span.end, _END) > each.span.start]
    if not days:
        return found
    read = [_time_of(each) for each in days]
    taken = {each.span.end for each in days}
    return [*(each for each in found if each.span.end not in taken), *read]


def _with_short(text: str, found: list[Time]) -> list[Time]:
    """Times with the days that data sheets write in short; what is part of one is not told again."""
    days = tuple(short_dates(text))
    if not days:
        return found
    kept = [each for each in found if not any(day.span.overlaps(each.span) for day in days)]
    return [*kept, *(Time(each.span, each.year, each.year, (each.number, each.number)) for each in days)]


def _time_of(each: Spoken) -> Time:
    if day := each.number:
        return Time(each.span, each.year, each.year, (day, day))
    return Time(each.span, 0, 0, yearly=100 * each.month + each.day)


def _years_before(text: str, found: list[Time]) -> Iterator[Time]:
    """The years that other languages name by the one after them: "2023 …, 3,5 % mehr als im Vorjahr" is 2022."""
    named = sorted(each for each in found if each.first)
    ends = [each.span.end for each in named]
    for words in _YEAR_BEFORE.finditer(text) if named else ():
        at = bisect_right(ends, words.start()) - 1
        if at >= 0 and words.start() - ends[at] <= _REACH:
            year = named[at].last - 1
            yield Time(Span(*words.span()), year, year)


def stands(time: Time, others: Sequence[Time], beside: Sequence[Time] = ()) -> bool:
    """Whether a time is among others; of a range of years each end may be another's. A day is only among days, where
    there are any; one without a year is of a year that they or the times `beside` them name."""
    named = {end for other in (*others, *beside) for end in (other.first, other.last) if other.first}
    if _is_day(time):
        days = [other for other in others if yearly(other)]
        month = yearly(time) // 100
        if any(yearly(other) // 100 == month for other in days):
            others = days
        elif any(not other.yearly for other in days):
            others = [other for other in others if other.days[0] or other.yearly]
    if time.first and time.days[0] and named and not {time.first, time.first + 1} & named:
        others = [other for other in others if not other.yearly]  # one without a year is of a year named, or before it
    if any(agree(time, other) for other in others):
        return True
    if time.first == time.last or time.days != (0, 0):
        return False
    ends = {end for other in others for end in (other.first, other.last)}
    return all(any(abs(end - each) <= time.fiscal for each in ends) for end in (time.first, time.last))


def _is_day(time: Time) -> bool:
    return bool(time.days[0]) and time.days[0] == time.days[1]


def agree(time: Time, other: Time) -> bool:
    """Whether one of two times may be the other: years that overlap, and days, where both name them."""
    if time.yearly or other.yearly:
        return yearly(time) == yearly(other) and bool(yearly(time))
    slack = int(time.fiscal != other.fiscal)
    if time.first != time.last and time.days == (0, 0):
        ends = (other.first, other.last)
        return all(any(abs(end - theirs) <= slack for theirs in ends) for end in (time.first, time.last))
    if time.last + slack < other.first or other.last + slack < time.first:
        return False
    if time.days == (0, 0) and other.days == (0, 0):
        return not other.first + slack < time.first <= time.last < other.last - slack  # "1922–29" does not name 1927
    if time.days == (0, 0) or other.days == (0, 0):
        return True
    return time.days[0] <= other.days[1] and other.days[0] <= time.days[1]


def differ(time: Time, other: Time) -> bool:
    """Whether two times are of one kind and so far apart that one of them is wrong."""
    if time.yearly or other.yearly:
        one, two = yearly(time), yearly(other)
        return bool(one and two) and one != two
    return not agree(time, other)


def yearly(time: Time) -> int:
    """A single day as 100 times the month plus the day; 0 for what is no single day."""
    if time.yearly or time.days == (0, 0) or time.days[0] != time.days[1]:
        return time.yearly
    day = date.fromordinal(time.days[0])
    return day.month * 100 + day.day
