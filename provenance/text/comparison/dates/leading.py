"""Years and days to which the words of a passage lead from those that it names: "last year", "on Sunday", "at 17"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from provenance.text.comparison.dates.dated import known_years
from provenance.text.comparison.dates.days import led_to_day
from provenance.text.comparison.dates.times import Time, times
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.naming.ordinals import ordinals
from provenance.text.figures import Figure, figures

_FROM_TODAY = re.compile(
    r"\b(?:(?:last|this|next|past|current|coming|recent)\s(?:[a-z]{2,12}\s)?(?:years?|months?|quarters?|weeks?|decades?"
    r"|summer|spring|autumn|winter|fall|season|century|weekend)|(?:years?|months?|weeks?|days?|decades?|century)\sago"
    r"|(?:years?|months?|quarters?)\s(?:to|ended|ending)|yesterday|today|tomorrow|tonight|recently|now|currently"
    r"|(?:on|last|this|next)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:(?:previous|prior|preceding|following|next|last|same|that|past|this|coming|new)\s(?:[a-z]{2,12}\s)?(?P<part>year"
    r"|month|quarter|decade|summer|spring|autumn|winter|fall|season|week|day|weekend)s?"
    r"|(?P<unit>years?|months?|weeks?|days?|decades?|century)\s(?:ago|earlier|before|later|after|on\b(?!\s[A-Z0-9])|since)"
    r"|(?:12|twelve)\smonths|(?:next|last|following|previous)\s(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\s(?:next|last)"
    r"|(?:follow(?:s|ed|ing)|after)\san?\s(?:[a-z]{3,12}\s)?(?:declines?|falls?|drops?|decreases?|contraction|rises?|increases?|gains?"
    r"|growth|expansion))\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b(?P<half>half\s)?an?\s(?P<unit>decade|century|year)\b|\bquarter\s(?:of\sa\s)?century\b", re.IGNORECASE
)
_AGE_BEFORE = re.compile(r"\b(?:at|aged?|age\sof|turned|turning|turns)(?:\sonly|\sjust)?\s\Z", re.IGNORECASE)
_AGE_MAY_FOLLOW = re.compile(r"(?:\bwas\s|[(,]\s?)\Z")
_AGE_AFTER = re.compile(r"\s(?:when|at)\b|[,)]")
_NTH = re.compile(r"[\s-](?:anniversar|birthday|year|season|edition|annual|time|consecutive|successive)")
_OLDEST = 110
_YOUNGEST = 14  # whose age is given in brackets or between commas
_WINTER = re.compile(r"\b(?:Nov|Dec|Jan|Feb|winter|Christmas|New\sYear)")
_MANY, _FEW = 24, 8  # steps: of more, chance leads anywhere
_LENGTHS = {"year": 1, "decade": 10, "centurie": 100, "century": 100}
_SHORT_PARTS = frozenset({"day", "week", "weekend", "month", "quarter"})
_HALF_A_YEAR = 6  # months
_DATELINE = 120  # characters
_OF_THE_STORY = re.compile(
    r"\b(?:on|of|from|by|until|since|before|after|between|and|to|the|born|died|opened|held)\s(?:[A-Z][a-z]{2,5}day,?\s)?\Z",
    re.IGNORECASE,
)
_CAME_OUT = re.compile(
    r"\b(?:[Pp]osted|POSTED|[Pp]ublished|PUBLISHED|[Uu]pdated|[Ii]ssued|[Dd]ated)\b[^\n]{0,24}\Z|\n[(]\Z"
)


def is_counted(time: Time, evidence: Evidence, words: str = "") -> bool:
    """Whether words such as "last year" and "five years later" lead to the time from one that is named."""
    words = words or (evidence.text if evidence.around in evidence.text else f"{evidence.text}\n{evidence.around}")
    from_today, relative = _relative(words)
    if time.days[0] or time.yearly:
        led = led_to_day(time, words, evidence.dated)
        if led is not None:
            return led
        if not time.first or (time.days[0] == time.days[1] and not relative):
            return relative
    known = frozenset(known_years(evidence))
    if not known:
        return relative
    issued = {end for each in times(evidence.dated) for end in (each.first, each.last)}
    if from_today and any(end - 1 <= time.first <= time.last <= end for end in issued):
        return True  # what came out in January speaks of the year before as of today
    today = from_today and not issued and not _has_dateline(evidence.text)
    if today and time.last >= max(known) - 1:
        return True  # nobody knows which day was today
    wanted = {time.first, time.last}
    return not wanted <= known and wanted <= _years_led_to(words, known)


@lru_cache(maxsize=64)
def _relative(words: str) -> tuple[bool, bool]:
    """Whether some words count from the day on which they were written, and whether they count from any."""
    from_today = _FROM_TODAY.search(words) is not None
    return from_today, from_today or _COUNTED.search(words) is not None


def _has_dateline(text: str) -> bool:
    """Whether a text begins or ends with the day on which it was written, or says that it came out then."""
    return any(is_dateline(text, each) for each in times(text))


def is_dateline(text: str, time: Time) -> bool:
    """Whether a time that a text names is the day on which it was written."""
    if not time.days[0] or time.days[0] != time.days[1]:
        return False
    day = time.span.start
    said = _CAME_OUT.search(text, max(0, day - _DATELINE), day) is not None
    return said or (day < _DATELINE and not _OF_THE_STORY.search(text, 0, day))


@lru_cache(maxsize=256)
def _years_led_to(words: str, known: frozenset[int]) -> frozenset[int]:
    """The years named, and those to which the words lead from them in one step, or in two of one direction."""
    steps = tuple(dict.fromkeys(_steps(words)))[:_MANY]
    found = {each for step in steps for each in step}
    if len(steps) <= _FEW:
        found |= {first + second for one, two in combinations(steps, 2) for first in one for second in two}
    return known | {year + way * each for year in known for each in found for way in (1, -1)}


def _steps(words: str) -> Iterator[tuple[int, ...]]:
    """By how many years each of the words may lead on or back."""
    for found in _COUNTED.finditer(words):
        unit = (found["part"] or found["unit"] or "year").casefold()
        if not (found["unit"] and unit.endswith("s")) and (unit not in _SHORT_PARTS or _WINTER.search(words)):
            yield (_LENGTHS.get(unit, 1),)  # but "six years later" is a figure
    for found in _ONE.finditer(words):
        length = _LENGTHS.get((found["unit"] or "").casefold(), 25)
        yield (length // 2 if found["half"] else length,)
    for figure in (end for whole in figures(words) for end in whole.each_end):
        yield _of(figure, words)
    for number, span in ordinals(words):
        if number <= 2 * _OLDEST and _NTH.match(words, span.end):
            yield number - 1, number


def _of(figure: Figure, words: str) -> tuple[int, ...]:
    value, length = figure.value, _LENGTHS.get(figure.unit.rstrip("s"), 0)
    if length:
        whole = int(value * length)
        return whole - 1, whole, whole + 1
    if figure.unit == "months" and value >= _HALF_A_YEAR:
        return int(value / 12), int(value / 12) + 1
    if not figure.unit and value.denominator == 1 and 0 < value <= _OLDEST and _is_age(figure, words):
        return int(value), int(value) + 1
    return ()


def _is_age(figure: Figure, words: str) -> bool:
    """Whether a number is said to be somebody's age: "at seventeen", "Moreau, 34, said"."""
    start, end = figure.span
    before = words[max(0, start - 16) : start]
    beside = figure.value >= _YOUNGEST and _AGE_MAY_FOLLOW.search(before) and _AGE_AFTER.match(words, end)
    return bool(_AGE_BEFORE.search(before) or beside)
