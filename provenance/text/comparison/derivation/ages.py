"""Ages and terms that a reader finds from two dates: "at 24", "after 31 years"."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from provenance.text.comparison.candidates import Question
from provenance.text.comparison.dates.days import days_between
from provenance.text.comparison.dates.times import times
from provenance.text.comparison.derivation.far_apart import full_months, lie_between_sentences
from provenance.text.comparison.words import years_in

_MANY = 8  # years that a passage names: among more, chance gives any difference
_AGE = re.compile(r"\b(?:ages?|aged)(?:\sof)?(?:\s(?:about|around|nearly|almost|only))?\s\Z|\bat\s\Z", re.IGNORECASE)
_AGED = re.compile(r"\s(?:or|and)\s(?:younger|older|under|over)\b|[\s-]years?[\s-]old\b|\syears of age\b")
_BORN = re.compile(r"\b(?:born|birth)\b|\*\s?[0-9]", re.IGNORECASE)
_BIRTH = re.compile(r"(?:\b(?:[Bb]orn|[Bb]\.):?\s[^.;\n(]{0,40}?|[(*]\s?)\b(1[0-9]{3}|20[0-9]{2})\b")
_OF_YEARS = re.compile(r"\sof\s(?:them|these|those|which)\s(?:as|in|at|under|with)\b")
_TO = re.compile(r"\s?(?:[–—-]|to|until|till|through|and)\s?(?:[A-Z][a-z]{2,8}\s)?")
_OLDEST = 120  # years
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = re.compile(
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b(?![a-z])(?:,?\s(?:of\s|[0-9]{1,2},?\s)?([0-9]{4}))?"
)
_MOST_MONTHS = 24
_AFTERWARDS = re.compile(r"\s(?:later|earlier|after|before)\b")
_NEXT_YEAR = re.compile(r"\b(?:following|next)\syear\b|\byear\s(?:later|after)\b")
_LATER = re.compile(r"\syears?\slater\b|\slater\b")
_YEAR_BEFORE = re.compile(r"[0-9]{4},\s\Z")
_SLACK = 2  # months by which half a year may be short
_WHOLES = {"years": 1, "decades": 10}
_SHORT_TIMES = {"days": (1, 1), "weeks": (7, 4)}  # in days, and how many of them one may be out


def as_a_time_between(question: Question) -> bool:
    """The passage gives the first and the last year or month of it: "1912 to 1935" for "23 years"."""
    figure, text = question.figure, question.said.text
    years = abs(figure.value) * _WHOLES.get(figure.unit, 1)
    if figure.unit in _SHORT_TIMES:
        return _lies_between_days(question)
    if figure.unit == "months" or (figure.unit in _WHOLES and years.denominator > 1):
        return _lies_between_months(question)
    if _LATER.match(text, figure.span.end) and _YEAR_BEFORE.search(text, 0, figure.span.start):
        own = set(map(int, years_in(text[: figure.span.start])))
        if len(own) == 2 and any(own <= _years(each.text) for each in question.evidence):
            # "opened in 1908 and closed in 1964, 56 years later"
            return _apart_by(years, own)
    aged = not figure.unit and (_is_an_age(question) or _OF_YEARS.match(text, figure.span.end) is not None)
    if aged and _AGE.search(text, max(0, figure.span.start - 20), figure.span.start) and _is_born_then(question, years):
        return True
    return (aged or figure.unit in _WHOLES) and (_lie_apart(question, years) or _lies_between_years(question, years))


def _is_born_then(question: Question, years: Fraction) -> bool:
    """Whether a source, however long, has a birth so many years before a year of the statement, or before one of the
    passage that named it."""
    own = _years(question.said.text)
    return len(own) <= _MANY and any(
        0 <= year - int(found[1]) - years <= 1
        for each in question.evidence
        for found in _BIRTH.finditer(each.text)
        for year in (own | _years(each.text) if each.close else own)
    )


def _lies_between_months(question: Question) -> bool:
    """Whether two months that are named lie so far apart; half a year need not be full."""
    figure, text = question.figure, question.said.text
    wanted, slack = (figure.value, 0) if figure.unit == "months" else (abs(figure.value) * 12, _SLACK)
    texts = (f"{each.text}\n{each.around}\n{text}" for each in question.evidence)
    if any(abs(wanted - gap) <= slack for words in texts for gap in _months_between(words)):
        return True
    own = full_months(text) if _AFTERWARDS.match(text, figure.span.end) else frozenset()
    return any(
        day == same and abs(month - last) == wanted
        for each in question.evidence
        for theirs in [full_months(each.whole or each.text) if own else frozenset()]
        for day, month in own & theirs
        for same, last in theirs
    )


def _lies_between_years(question: Question, years: Fraction) -> bool:
    """Whether two years that a passage names, or it and the statement, lie so far apart, or almost."""
    own = _years(question.said.text)
    for each in question.evidence if len(own) <= _MANY else ():
        theirs = _years(f"{each.text}\n{each.around}")
        if theirs and len(theirs) <= _MANY and _apart_by(years, theirs | own):
            return True
        if len(theirs) > _MANY and _is_a_term(each.text, years):
            return True
        # No author named what is not taken from a sentence: it is a source, or the parts of one that are put together.
        if not each.around and lie_between_sentences(question.said.text, each.whole or each.text, years):
            return True
    return False


def _is_a_term(text: str, years: Fraction) -> bool:
    """Whether a passage names two years so far apart, one right behind the other: "from May 2001 until May 2005"."""
    named = [time for time in times(text) if time.first]
    terms = (
        (first.first, last.last)
        for first, last in pairwise(named)
        if _TO.fullmatch(text, first.span.end, last.span.start)
    )
    return any(_apart_by(years, set(term)) for term in terms)


def _lies_between_days(question: Question) -> bool:
    """Whether two days that are named lie so many days or weeks apart."""
    length, slack = _SHORT_TIMES[question.figure.unit]
    wanted = abs(question.figure.value) * length
    return any(
        abs(days - wanted) <= slack
        for each in question.evidence
        for days in days_between(f"{question.said.text}\n{each.text}\n{each.around}")
    )


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
    following = bool(_NEXT_YEAR.search(text))
    for first, year in named:
        for last, other in named:
            gap = last - first + (12 * (other - year) if year and other else 0)
            gap += 12 if gap <= 0 and not (year and other) else 0
            gaps |= {gap, gap + 1, *((gap + 12,) if following else ())}
    return frozenset(each for each in gaps if each > 0)
