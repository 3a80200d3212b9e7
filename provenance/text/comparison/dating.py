"""Whether a passage puts what a statement says into another year, or on another day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.times import Time, differ, stands, times
from provenance.text.comparison.words import content, is_row, sentence_around
from provenance.text.span import Span

_RELATIVE = re.compile(
    r"\b(?:(?:last|this|next|previous|prior|preceding|following|same|past|current|coming|recent|each|every|that)\s"
    r"(?:fiscal\s|calendar\s|financial\s|school\s)?(?:years?|months?|quarters?|weeks?|decades?|summer|spring"
    r"|autumn|winter|fall)"
    r"|years?\s(?:ago|earlier|before|later|after|on|to|ended|ending|since)|months?\s(?:ago|earlier|before|later"
    r"|to|ended|ending)"
    r"|(?:12|twelve)\smonths|yesterday|today|tomorrow|recently|now|currently|annual\w*|year-on-year|since\sthen)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[ \u00a0\n-](?:[A-Z][a-z]+|[A-Z]{2,})")
_NAMED_BEFORE = re.compile(
    r"(?:Agenda|Act|Vision|Plan|Strategy|Horizon|Census|Code|Law|Regulation|Directive|Goals?"
    r"|of)[ \u00a0\n,]{1,2}\(?\Z"
)
_AHEAD = re.compile(
    r"\b(?:by|until|till|through|from|to|since|before|after|between|as of|starting"
    r"|beginning)[ \u00a0\n](?:the[ ]end[ ]of[ ])?\Z",
    re.I,
)
_SINCE = re.compile(
    r"\b(?:since|from|after|beginning|starting|start of|beginning of)[ \u00a0\n](?:in[ ]|with[ ])?\Z", re.IGNORECASE
)
_END_OF_YEAR = re.compile(r"\b(?:end of|late|December 31,|31 December|December)[ \u00a0\n]\Z")
_PART_OF_YEAR = re.compile(
    r"\b(?:end|close|start|beginning|middle|rest|course|half|quarter|thirds?|months?|weeks?|days?|spring|summer|autumn"
    r"|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)[ \u00a0\n]of"
    r"[ \u00a0\n]\Z"
)
_YEAR = re.compile(r"(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])")
_SHARED = 2


class Misdated(NamedTuple):
    """A time in a statement, and the other one that a passage gives; None where the source never names the year."""

    time: Time
    other: Time | None
    evidence: Evidence


class Asked(NamedTuple):
    """One time of a statement, and the passages, those first whose words bear out a figure of it."""

    time: Time
    text: str
    evidence: tuple[Evidence, ...]
    matched: tuple[tuple[Evidence, Span], ...]


def misdated(
    text: str, evidence: tuple[Evidence, ...], matched: tuple[tuple[Evidence, Span], ...], figures_told: bool
) -> Iterator[Misdated]:
    """The times of a statement that its passages give otherwise.

    `matched` says in which passage, and where, figures of the statement stand; without a figure in the statement the
    named passages themselves are looked at, if they are about the same.
    """
    if not figures_told:
        matched = tuple((each, Span(0, len(each.text))) for each in evidence if each.close and _is_about(text, each))
    for time in times(text):
        asked = Asked(time, text, evidence, matched)
        if not any(guard(asked) for guard in GUARDS) and (other := _other(asked) or _nowhere(asked)):
            yield other


def stands_in_a_passage(asked: Asked) -> bool:
    """The time stands in a passage, or one that holds it."""
    return stands(asked.time, [other for each in asked.evidence for other in times(each.text)])


def stands_in_its_sentence(asked: Asked) -> bool:
    """It stands in the sentence or row that the passage is taken from."""
    return stands(asked.time, [other for each in asked.evidence for other in times(each.around)])


def stands_over_its_table(asked: Asked) -> bool:
    """It stands in the head or caption above."""
    return stands(asked.time, [other for each in asked.evidence for other in times(each.above)])


def dates_the_source(asked: Asked) -> bool:
    """The source is of that year, or its title names it."""
    return stands(asked.time, [other for each in asked.evidence for other in times(each.dated)])


def belongs_to_a_name(asked: Asked) -> bool:
    """It is part of a name: "the 2030 Agenda", "the Clean Air Act 1993"."""
    start, end = asked.time.span
    if asked.time.days != (0, 0) or asked.time.yearly:
        return False
    if _PART_OF_YEAR.search(asked.text, max(0, start - 24), start):
        return False
    return bool(_NAMED.match(asked.text, end) or _NAMED_BEFORE.search(asked.text, max(0, start - 14), start)) and not (
        _AHEAD.search(asked.text, max(0, start - 24), start)
    )


def source_counts_from_another_day(asked: Asked) -> bool:
    """The passage says when in words that need a calendar: "last year", "two years earlier"."""
    return any(_RELATIVE.search(each.around or _near(each, span)) for each, span in asked.matched)


def begins_where_the_source_ends_a_year(asked: Asked) -> bool:
    """ "Since 2023", where the source says how it was at the end of 2022."""
    if not _SINCE.search(asked.text, max(0, asked.time.span.start - 24), asked.time.span.start):
        return False
    return any(
        other.last + 1 == asked.time.first
        and (other.days == (0, 0) or asked.time.days == (0, 0))
        and _END_OF_YEAR.search(each.text[max(0, other.span.start - 16) : other.span.end - 4])
        for each in asked.evidence
        for other in times(each.text)
    )


GUARDS: tuple[Callable[[Asked], bool], ...] = (
    stands_in_a_passage,
    stands_in_its_sentence,
    stands_over_its_table,
    dates_the_source,
    belongs_to_a_name,
    source_counts_from_another_day,
    begins_where_the_source_ends_a_year,
)
"""Each for itself reason enough to leave a time alone."""


def _other(asked: Asked) -> Misdated | None:
    for each, span in asked.matched:
        for other in _beside(each, span):
            if differ(asked.time, other):
                return Misdated(asked.time, other, each)
    return None


def _nowhere(asked: Asked) -> Misdated | None:
    """Whole sources that name years, and never this one. Where the author named the words, the year may be the brief's
    own: "The count for 2023 is often set against that war"."""
    years = {f"{year}" for year in (asked.time.first, asked.time.last) if year}
    if not years or any(each.close or not _names_years(each.text) for each in asked.evidence):
        return None
    for each in asked.evidence:
        if all(year in each.text or _is_short_there(year, each.text) for year in years) or _is_of_the_time(asked, each):
            return None
    return Misdated(asked.time, None, asked.evidence[0])


def _names_years(text: str) -> bool:
    """Whether a text names two years at least: a single one may be the day of something else."""
    return len(set(_YEAR.findall(text))) > 1


def _is_of_the_time(asked: Asked, evidence: Evidence) -> bool:
    """Whether the source is of the year before or after, and need not name the one that it speaks of."""
    return any(abs(asked.time.last - other.first) <= 1 for other in times(evidence.dated) if other.first)


def _is_short_there(year: str, text: str) -> bool:
    """Whether a year stands in a text by its last two digits: "2019–20", "’20"."""
    return any(f"{mark}{year[2:]}" in text for mark in "-–/’'") or f"{year[:3]}0s" in text


def _beside(evidence: Evidence, span: Span) -> list[Time]:
    """The times in the sentence or row of a figure; where it has none, the last one before it in its paragraph."""
    around = sentence_around(evidence.text, span)
    found = [each for each in times(evidence.text) if around.overlaps(each.span)]
    if found or is_row(evidence.text[around.start : around.end]):
        return found
    before = [each for each in times(evidence.text) if each.span.end <= around.start]
    return before[-1:] if before and "\n\n" not in evidence.text[before[-1].span.end : around.start] else []


def _near(evidence: Evidence, span: Span) -> str:
    """The sentence or row in which a figure stands."""
    around = sentence_around(evidence.text, span)
    return evidence.text[around.start : around.end]


def _is_about(text: str, evidence: Evidence) -> bool:
    return len(content(text) & content(evidence.text)) >= _SHARED
