"""Whether a passage puts what a statement says into another year, or on another day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from provenance.lazy import deferred
from provenance.text.calendar_days import date
from provenance.text.comparison.dates.counterpart import (
    is_said_of_another,
    nearest,
    of_another,
    of_its_figure,
    plainly_of_another,
)
from provenance.text.comparison.dates.dated import Asked, Misdated
from provenance.text.comparison.dates.times import Time, stands, times
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import content, is_row, sentence_around, years_in
from provenance.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.comparison.dates.another_year import is_of_another_year
    from provenance.text.comparison.dates.leading import is_counted
    from provenance.text.comparison.dates.nowhere import is_another_day, nowhere, unborne
    from provenance.text.comparison.dates.own_times import dated_itself
    from provenance.text.comparison.dates.year_names import belongs_to_a_name, gives_its_season
    from provenance.text.comparison.focused import dateline, focused
    from provenance.text.comparison.framing.misplaced import of_another_happening
    from provenance.text.comparison.framing.senses import names_a_happening
else:
    is_counted = deferred("provenance.text.comparison.dates.leading", "is_counted")
    is_another_day = deferred("provenance.text.comparison.dates.nowhere", "is_another_day")
    nowhere = deferred("provenance.text.comparison.dates.nowhere", "nowhere")
    unborne = deferred("provenance.text.comparison.dates.nowhere", "unborne")
    dated_itself = deferred("provenance.text.comparison.dates.own_times", "dated_itself")
    belongs_to_a_name = deferred("provenance.text.comparison.dates.year_names", "belongs_to_a_name")
    dateline = deferred("provenance.text.comparison.focused", "dateline")
    focused = deferred("provenance.text.comparison.focused", "focused")
    gives_its_season = deferred("provenance.text.comparison.dates.year_names", "gives_its_season")
    is_of_another_year = deferred("provenance.text.comparison.dates.another_year", "is_of_another_year")
    names_a_happening = deferred("provenance.text.comparison.framing.senses", "names_a_happening")
    of_another_happening = deferred("provenance.text.comparison.framing.misplaced", "of_another_happening")

_NOW = re.compile(r"\b(?:now|today|currently|at present|so far|to date)\b", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:since|from|after|beginning|starting|start of|beginning of)[ \u00a0\n](?:in[ ]|with[ ])?\Z", re.IGNORECASE
)
_END_OF_YEAR = re.compile(r"\b(?:end of|late|December 31,|31 December|December)[ \u00a0\n]\Z")
_LAST_YEAR = re.compile(
    r"\b(?:last|past|previous)\s(?:year|season|spring|summer|autumn|fall|winter|[A-Z][a-z]{2,8}(?<!day))\b"
    r"|\byear\s(?:ago|earlier|ended|ending|just\sended)\b|\bend\sof\sDecember\b"
)
_NEXT_YEAR = re.compile(
    r"\b(?:next|coming)\s(?:year|season|spring|summer|autumn|fall|winter|[A-Z][a-z]{2,8}(?<!day))\b"
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH_LONG = range(27, 31)  # days from the first to the last of a month
_SHARED = 2
_SHORT = 600  # characters of a passage that is looked at as a whole


def misdated(
    text: str,
    evidence: tuple[Evidence, ...],
    matched: tuple[tuple[Evidence, Span], ...],
    figures_told: bool,
    wrong_passage: bool = False,
) -> Iterator[Misdated]:
    """The times of a statement that its passages give otherwise.

    `matched` says in which passage, and where, figures of the statement stand; without a figure in the statement the
    named passages themselves are looked at, if they are about the same. With `wrong_passage`, when all its figures are
    absent and that is said already, only a year that belongs to them is looked for.
    """
    if not figures_told:
        matched = tuple((each, Span(0, len(each.text))) for each in evidence if each.close and _is_about(text, each))
    told = times(text)
    happened = bool(told) and names_a_happening(text)
    for time in told:
        asked = Asked(time, text, evidence, matched)
        if other := plainly_of_another(asked) or (of_another_happening(asked) if happened else None):
            yield other
            continue
        if any(guard(asked) for guard in GUARDS):
            continue
        other = dated_itself(asked) or _other(asked) or nowhere(asked)
        if other := other or (None if wrong_passage else unborne(asked)):
            yield other


def stands_in_a_passage(asked: Asked) -> bool:
    """The time stands in a passage, or one that holds it."""
    return stands(asked.time, [other for each in asked.evidence for other in times(each.text)])


def stands_in_its_sentence(asked: Asked) -> bool:
    """It stands in the sentence or row that the passage is taken from."""
    return stands(asked.time, [other for each in asked.evidence for other in times(each.around)])


def stands_in_parts(asked: Asked) -> bool:
    """A month stands in a passage apart from its year: "in 1571 … in November of that year", "of the next"."""
    time = asked.time
    if time.days[1] - time.days[0] not in _MONTH_LONG:
        return False
    month = _MONTHS[date.fromordinal(time.days[0]).month - 1]
    year = time._replace(days=(0, 0))
    theirs = [each for each in asked.evidence if month in each.text and not _has_years(month, each.text)]
    return any(f"{time.first}" in years_in(each.text) or is_counted(year, each) for each in theirs)


def _has_years(month: str, text: str) -> bool:
    """Whether a month has its own year wherever a text names it, so that none is to be looked for elsewhere."""
    dated = {text[slice(*each.span)] for each in times(text) if each.first and each.days != (0, 0)}
    return text.count(month) == sum(text.count(each) for each in dated if month in each)


def stands_over_its_table(asked: Asked) -> bool:
    """It stands in the head or caption above."""
    return stands(asked.time, [other for each in asked.evidence for other in times(each.above)])


def dates_the_source(asked: Asked) -> bool:
    """The source is of that year, or its title names it, and the figure beside it is not of another time there."""
    if not stands(asked.time, [other for each in asked.evidence for other in times(each.dated)]):
        return False
    return of_another(asked) is None and not is_of_another_year(asked) and not is_another_day(asked)


def source_counts_from_another_day(asked: Asked) -> bool:
    """The passage says when in words that need a calendar: "last year", "two years earlier"; and does not date what
    the statement says in its own sentence."""
    led = any(is_counted(asked.time, each, _words_around(each, span)) for each, span in asked.matched)
    return (led and dated_itself(asked) is None) or any(
        _counts_from_its_dateline(asked, each) for each in asked.evidence
    )


def _counts_from_its_dateline(asked: Asked, evidence: Evidence) -> bool:
    """Whether a passage, or the part of a long source that speaks of the same, counts from the day on which its source
    was written: to a day, or to the year before or after."""
    near = focused(asked.text, evidence)
    head = dateline(near.whole)
    if not head or (near is evidence and not evidence.close):
        return False
    time, written = asked.time, times(head)[0].first
    if time.days == (0, 0) and not time.yearly:
        beside = {written - 1: _LAST_YEAR, written + 1: _NEXT_YEAR}.get(time.first)
        return time.first == time.last and beside is not None and beside.search(near.text) is not None
    return is_counted(time, near, f"{head}\n{near.text}")


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
    stands_in_parts,
    stands_over_its_table,
    dates_the_source,
    belongs_to_a_name,
    source_counts_from_another_day,
    begins_where_the_source_ends_a_year,
    gives_its_season,
)
"""Each for itself reason enough to leave a time alone."""


def _other(asked: Asked) -> Misdated | None:
    """The time that the figure right before is said of, or the nearest of those beside the figures."""
    if other := of_another(asked):
        return other
    for each, span in of_its_figure(asked):
        if found := nearest(asked.time, each, _beside(each, span)):
            return Misdated(asked.time, found, each)
    return None


def _beside(evidence: Evidence, span: Span) -> list[Time]:
    """The times in the sentence or row of a figure; where it has none, the last one before it in its paragraph."""
    around = sentence_around(evidence.text, span)
    inside = [each for each in times(evidence.text) if around.overlaps(each.span)]
    found = [each for each in inside if not is_said_of_another(evidence.text, span, each)]
    sentence = evidence.text[around.start : around.end]
    if inside or is_row(sentence) or _NOW.search(sentence):
        return found
    before = [each for each in times(evidence.text) if each.span.end <= around.start]
    return before[-1:] if before and "\n\n" not in evidence.text[before[-1].span.end : around.start] else []


def _words_around(evidence: Evidence, span: Span) -> str:
    return evidence.text if len(evidence.text) <= _SHORT else evidence.around or _sentence(evidence, span)


def _sentence(evidence: Evidence, span: Span) -> str:
    """The sentence or row in which a figure stands."""
    around = sentence_around(evidence.text, span)
    return evidence.text[around.start : around.end]


def _is_about(text: str, evidence: Evidence) -> bool:
    return len(content(text) & content(evidence.text)) >= _SHARED
