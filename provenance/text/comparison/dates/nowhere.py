"""Years and days that the sources of a statement never name, though they name others."""

from __future__ import annotations

from provenance.text.comparison.dates.dated import Asked, Misdated, is_short_there
from provenance.text.comparison.dates.leading import is_counted
from provenance.text.comparison.dates.times import Time, stands, times, yearly
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import content, years_in

_SHORT = 4000  # characters: a source so short is read like a passage
_LONG = 60_000  # characters of a source that is looked through for a day
_LETTERS = 4
_MOST = 8  # times of a statement that are looked at to see whether a passage speaks of the same


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


def named_elsewhere(time: Time, evidence: Evidence) -> bool:
    """Whether the source names the day beyond the passage: on its first page, as that on which it came out."""
    if not yearly(time) or not evidence.whole:
        return False
    return len(evidence.whole) > _LONG or stands(time, [each for each in times(evidence.whole) if yearly(each)])


def is_another_day(asked: Asked) -> bool:
    """Whether named passages that speak of the same name one day of that year, and their sources nowhere this one."""
    if not yearly(asked.time) or not asked.matched:
        return False
    return all(
        each.close
        and not each.foreign
        and each.whole
        and not any(other.days[0] for other in times(each.dated))
        and not named_elsewhere(asked.time, each)
        and len({other.days for other in times(each.text) if yearly(other) and other.first == asked.time.first}) == 1
        for each, _ in asked.matched
    )


def _wanted(time: Time) -> set[str]:
    return {f"{year}" for year in (time.first, time.last) if year}


def _is_of_the_time(asked: Asked, evidence: Evidence) -> bool:
    """Whether the source is of the year before or after, and need not name the one that it speaks of."""
    return any(abs(asked.time.last - other.first) <= 1 for other in times(evidence.dated) if other.first)


def _may_hold(time: Time, evidence: Evidence) -> bool:
    """Whether the time stands in the source beyond the passage, in short, or can be counted from what stands there."""
    text = evidence.whole or evidence.text
    if time.yearly or time.days != (0, 0):
        days = [each for each in times(text) if each.days[0] or each.yearly] if len(text) <= _SHORT else []
        if stands(time, days, times(text)) if len(text) <= _SHORT else _named_day(time, evidence):
            return True
    elif all(year in years_in(text) or is_short_there(year, evidence.text) for year in _wanted(time)):
        return True
    return is_counted(time, evidence)


def _named_day(time: Time, evidence: Evidence) -> bool:
    """Of a long source the passage alone is searched for a day; of the rest the year alone."""
    return bool(_wanted(time)) and _wanted(time) <= years_in(evidence.whole) and not _same_year(time, evidence.text)


def _same_year(time: Time, text: str) -> bool:
    return any(other.first <= time.first <= other.last and other.days != (0, 0) for other in times(text))


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
