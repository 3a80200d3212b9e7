"""Days to which the words of a passage lead from those that it names: "yesterday", "on Sunday", "ten days later"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from provenance.text.calendar_days import date
from provenance.text.comparison.dates.times import Time, times, yearly
from provenance.text.figures import figures
from provenance.text.figures.moment import day_number, month_length

Reach = tuple[int, int]
"""From how many to how many days away; negative is before."""

_NEXT = re.compile(
    r"\b(?:yesterday|tomorrow|overnight|eve|(?:next|following|previous|last)\s(?:day|morning|evening|night|afternoon)"
    r"|day\s(?:before|after|later|earlier))\b",
    re.IGNORECASE,
)
_NEW_YEAR = re.compile(
    r"\b(?:new|next|following)\syear\b|\b[0-3]?[0-9](?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\snext\b", re.IGNORECASE
)
_WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ROUGH = {"week": 13, "weekend": 13, "fortnight": 15, "month": 62, "season": 200, "quarter": 120}
_ROUGHLY = re.compile(
    r"\b(?:last|this|past|next|coming|same|that|previous|following|an?)\s(?:[a-z]{2,10}\s)?(?P<part>week(?:end)?"
    r"|fortnight|month|quarter|season|spring|summer|autumn|fall|winter)\b",
    re.IGNORECASE,
)
_DAYS = {"days": (1, 1), "weeks": (7, 3)}  # how many days, and by how many it may be out
_MONTHS = {"months": 1, "years": 12}
_CLOSE = 2  # days that "six months later" may be out
_MANY = 12  # days of a text: between more, any number may lie
_MOST = 200  # days that a passage names
_WEEK = 8  # days, there and back
_WEEK_AROUND = range(-_WEEK, _WEEK + 1)
_LAST_YEAR = 9999
_ANY_YEAR = 2001  # for two days of which nobody knows the year


def led_to_day(time: Time, words: str, dated: str) -> bool | None:
    """Whether words such as "on Sunday" lead to a day or month from a day that is named; None where none is named."""
    named = (*times(words), *times(dated))
    anchors = [each for each in named if each.days[0] or each.yearly][:_MOST]
    if not anchors:
        return None
    years = {each.first for each in named if each.first}
    if time.first - 1 in years and _NEW_YEAR.search(words) and any(each.yearly == yearly(time) for each in anchors):
        return True
    if years and time.first and time.first not in years:  # a day without a year is of one that is named
        dated_days = [each for each in anchors if not each.yearly]
        anchors = dated_days or [each._replace(first=min(years)) for each in anchors]
    return any(_is_reached(time, each, words) for each in anchors)


def _is_reached(time: Time, anchor: Time, words: str) -> bool:
    ours, theirs = _days_of(time, anchor.first), _days_of(anchor, anchor.first or time.first)
    if not ours or not theirs:
        return False
    weekdays = named_weekdays(words) if theirs[0] == theirs[1] else frozenset()
    if any((theirs[0] + away - 1) % 7 in weekdays and ours[0] <= theirs[0] + away <= ours[1] for away in _WEEK_AROUND):
        return True
    if any(theirs[0] + low <= ours[1] and ours[0] <= theirs[1] + high for low, high in _reaches(words)):
        return True
    return _is_months_away(ours, theirs, words)


def _days_of(time: Time, year: int) -> Reach | None:
    """The first and last day of a time; one without a year is in that of the other."""
    if not time.yearly:
        return time.days
    month, day = divmod(time.yearly, 100)
    try:
        found = date(year or _ANY_YEAR, month, day).toordinal()
    except ValueError:
        return None
    return found, found


@lru_cache(maxsize=64)
def named_weekdays(words: str) -> frozenset[int]:
    """The days of the week that some words name, Monday being 0."""
    return frozenset(_WEEKDAYS.index((found[1] or found[2])[:3]) for found in _WEEKDAY.finditer(words))


@lru_cache(maxsize=64)
def _reaches(words: str) -> tuple[Reach, ...]:
    """How far away, in days, the words of a passage lead from a day that it names."""
    return tuple(dict.fromkeys(_each_reach(words)))


def _each_reach(words: str) -> Iterator[Reach]:
    if _NEXT.search(words):
        yield from ((-1, -1), (1, 1))
    for found in _ROUGHLY.finditer(words):
        far = _ROUGH.get(found["part"].casefold(), 200)
        yield -far, far
    for figure in figures(words):
        if figure.unit in _DAYS:
            length, slack = _DAYS[figure.unit]
            low, high = int(figure.low * length), int(figure.high * length)
            slack += high // 60
            yield from ((low - slack, high + slack), (-high - slack, -low + slack))


@lru_cache(maxsize=64)
def _months(words: str) -> tuple[int, ...]:
    """By how many months the words of a passage lead on: "twelve months later", "three years to the day"."""
    found = (each for each in figures(words) if each.unit in _MONTHS)
    return tuple(dict.fromkeys(int(each.value * _MONTHS[each.unit]) for each in found))


def _is_months_away(ours: Reach, theirs: Reach, words: str) -> bool:
    for months in _months(words):
        for way in (months, -months):
            low, high = (_months_on(each, way) for each in theirs)
            if low - _CLOSE <= ours[1] and ours[0] <= high + _CLOSE:
                return True
    return False


def _months_on(day: int, months: int) -> int:
    """The day so many months later; the last of a month that is too short for it."""
    start = date.fromordinal(day)
    whole = start.year * 12 + start.month - 1 + months
    year, month = whole // 12, whole % 12 + 1
    return day_number(year, month, min(start.day, month_length(year, month))) if 1 <= year <= _LAST_YEAR else day


@lru_cache(maxsize=64)
def days_between(text: str) -> frozenset[int]:
    """How many days lie between two days that a text names; one without a year is in the year of the other."""
    named = [each for each in times(text) if each.days[0] or each.yearly][:_MANY]
    gaps = set()
    for one, two in combinations(named, 2):
        first, last = _days_of(one, two.first), _days_of(two, one.first)
        if first and last:
            gaps |= {abs(last[0] - first[0]), abs(last[1] - first[0]), abs(last[0] - first[1])}
    return frozenset(gaps)
