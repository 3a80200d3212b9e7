"""Years and days that the sources of a statement never name, though they name others."""

from __future__ import annotations

import re

from provenance.text.comparison.dated import Asked, Misdated, is_short_there, known_years
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.times import Time, stands, times, yearly
from provenance.text.comparison.words import content, years_in
from provenance.text.figures import figures

_SHORT = 4000  # characters: a source so short is read like a passage
_COUNTED = re.compile(
    r"\b(?:(?:previous|prior|preceding|following|same|that)\s(?:[a-z]{2,12}\s)?(?:year|month|quarter|decade|summer|spring"
    r"|autumn|winter|fall|season)s?"
    r"|(?:years?|months?|weeks?|days?|decades?|century)\s(?:ago|earlier|before|later|after|on\b|since)"
    r"|(?:12|twelve)\smonths|since\sthen)\b",
    re.IGNORECASE,
)
_FROM_TODAY = re.compile(
    r"\b(?:(?:last|this|next|past|current|coming|recent)\s(?:[a-z]{2,12}\s)?(?:years?|months?|quarters?|weeks?|decades?"
    r"|summer|spring|autumn|winter|fall|season)"
    r"|(?:years?|months?|quarters?)\s(?:to|ended|ending)|yesterday|today|tomorrow|tonight|recently|now|currently"
    r"|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)
_STEPS = re.compile(r"\b(?:years?|decades?|centur(?:y|ies))\b|\banniversary\b", re.IGNORECASE)
_YEARLY = frozenset({"years", "decades"})
_LONG = {"days": 1, "weeks": 7, "months": 30, "years": 365}
_FEW_DAYS = 2  # from one that is named to which "on Tuesday" and "days later" lead
_LETTERS = 4
_MOST = 8  # times of a statement that are looked at to see whether a passage speaks of the same
_AROUND = 2  # years from one that is named to which "last year" and "next spring" lead


def nowhere(asked: Asked) -> Misdated | None:
    """Whole sources that name years, and never this one. Where the author named the words, the year may be the brief's
    own: "The count for 2023 is often set against that war"."""
    years = _wanted(asked.time)
    if not years or any(each.close or len(years_in(each.text)) < 2 for each in asked.evidence):
        return None
    for each in asked.evidence:
        if all(year in each.text or is_short_there(year, each.text) for year in years) or _is_of_the_time(asked, each):
            return None
        if len(each.text) <= _SHORT and is_counted(asked.time, each):
            return None
    return Misdated(asked.time, None, asked.evidence[0])


def unborne(asked: Asked) -> Misdated | None:
    """Named passages, or sources as short, that speak of the same, name times of their own, and never this one."""
    if not asked.evidence or not all(each.close or len(each.text) <= _SHORT for each in asked.evidence):
        return None
    if any(_may_hold(asked.time, each) for each in asked.evidence):
        return None
    named = next((each for each in asked.evidence if _names_another(asked, each)), None)
    return Misdated(asked.time, None, named) if named else None


def _wanted(time: Time) -> set[str]:
    return {f"{year}" for year in (time.first, time.last) if year}


def _is_of_the_time(asked: Asked, evidence: Evidence) -> bool:
    """Whether the source is of the year before or after, and need not name the one that it speaks of."""
    return any(abs(asked.time.last - other.first) <= 1 for other in times(evidence.dated) if other.first)


def _may_hold(time: Time, evidence: Evidence) -> bool:
    """Whether the time stands in the source beyond the passage, in short, or can be counted from what stands there."""
    text = evidence.whole or evidence.text
    if time.yearly or time.days != (0, 0):
        if stands(time, times(text)) if len(text) <= _SHORT else _named_day(time, evidence):
            return True
    elif all(year in years_in(text) or is_short_there(year, evidence.text) for year in _wanted(time)):
        return True
    return is_counted(time, evidence)


def _named_day(time: Time, evidence: Evidence) -> bool:
    """Of a long source the passage alone is searched for a day; of the rest the year alone."""
    return bool(_wanted(time)) and _wanted(time) <= years_in(evidence.whole) and not _same_year(time, evidence.text)


def _same_year(time: Time, text: str) -> bool:
    return any(other.first <= time.first <= other.last and other.days != (0, 0) for other in times(text))


def is_counted(time: Time, evidence: Evidence, words: str = "") -> bool:
    """Whether words such as "last year" and "five years later" lead to the time from one that is named."""
    words = words or f"{evidence.text}\n{evidence.around}"
    today = _FROM_TODAY.search(words)
    known = known_years(evidence)
    if not time.first or not known:
        return bool(today or _COUNTED.search(words))
    if today and not times(evidence.dated):
        return True
    if time.days[0] and (theirs := _days(evidence)):
        return bool(today or _COUNTED.search(words)) and _is_days_away(time, theirs, words)
    near = any(abs(each - end) <= _AROUND for each in known for end in (time.first, time.last))
    if near and (today or _COUNTED.search(words)):
        return True
    if not _STEPS.search(words):
        return False
    years = ((each.value, 10 if each.unit == "decades" else 1) for each in figures(words) if each.unit in _YEARLY)
    steps = {int(value * factor) for value, factor in years}
    return any({gap - 1, gap, gap + 1} & steps for gap in (abs(each - time.first) for each in known))


def _days(evidence: Evidence) -> tuple[Time, ...]:
    return tuple(each for each in times(f"{evidence.text}\n{evidence.around}") if each.days[0])


def _is_days_away(time: Time, theirs: tuple[Time, ...], words: str) -> bool:
    """Whether a day lies so many days, weeks or months from one that is named as the words say, or but a few."""
    steps = {int(each.value) * _LONG[each.unit] for each in figures(words) if each.unit in _LONG}
    steps |= {0, _FEW_DAYS}
    gaps = {abs(time.days[0] - other.days[0]) for other in theirs} | {
        abs(time.days[1] - other.days[1]) for other in theirs
    }
    return any(abs(gap - step) <= max(_FEW_DAYS, step // 15) for gap in gaps for step in steps)


def _names_another(asked: Asked, evidence: Evidence) -> bool:
    """Whether a passage, in a paragraph that speaks of the same, names a time of the same kind: a year for a year, a
    day for a day without a year."""
    about = _beginnings(asked.text)
    others = [each for each in times(asked.text)[:_MOST] if each.span != asked.time.span]
    borne = [evidence.text[slice(*span)] for each, span in asked.matched if each == evidence]
    told = {words for text in (evidence.text, evidence.around) for words in text.split("\n\n")}
    for words in told:
        named = times(words)
        if not any(_is_alike(asked.time, each) for each in named):
            continue
        if about & _beginnings(words) or any(each in words for each in borne):
            return True
        if any(_shares(each, named) for each in (asked.time, *others)):
            return True
    return False


def _is_alike(time: Time, other: Time) -> bool:
    return bool(other.yearly or other.days[0]) if time.yearly else bool(other.first)


def _shares(time: Time, named: tuple[Time, ...]) -> bool:
    """Whether a year of a time, or of one of its ends, is among others."""
    ends = {each for other in named for each in (other.first, other.last)}
    if time.first in ends or time.last in ends or stands(time, named):
        return True
    return bool(yearly(time)) and any(yearly(time) == yearly(other) for other in named)


def _beginnings(text: str) -> frozenset[str]:
    """The first letters of the telling words: "melts" and "melting" are one."""
    return frozenset(word[:_LETTERS] for word in content(text))
