"""Days as they are said, and months in capitals: "the ninth of March, 1849", "from the 9th to the 13th of October"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.named import NamedTuple
from provenance.text.comparison.naming.ordinals import ordinals
from provenance.text.figures.moment import day_number
from provenance.text.span import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_OF_MONTH = re.compile(
    r"\s(?:of\s)?(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"(?:,?\s(?:of\s)?(?P<year>(?:1[0-9]|20)[0-9]{2})\b(?![,.][0-9]))?"
)
_MONTH_BEFORE = re.compile(
    r"\b(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\s(?:the\s)?\Z"
)
_YEAR_AFTER = re.compile(r",?\s(?:of\s|in\s)?(?P<year>(?:1[0-9]|20)[0-9]{2})\b(?![,.][0-9])")
_CAPITALS = re.compile(
    r"(?<![\w.])(?P<day>[0-3]?[0-9])[ -]?(?P<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)[A-Z]{0,6}\b"
    r"(?:[ -](?P<year>(?:1[5-9]|20)[0-9]{2})\b)?"
)
_JOINED = re.compile(r"\s?(?:to|and|or|till|until|-|–|,)\s(?:the\s)?\Z")
_LAST = 31
_BEFORE = 14  # characters


class Spoken(NamedTuple):
    """A day that a text names, as the number of the month and the day; `year` is 0 where none is named."""

    span: Span
    month: int
    day: int
    year: int

    @property
    def number(self) -> int:
        """The day as counted from the year 1; 0 without a year."""
        return day_number(self.year, self.month, self.day) if self.year else 0


def spoken(text: str) -> Iterator[Spoken]:
    """The days that a text gives by an ordinal, alone or joined to another day of the month, or in capitals."""
    for found in _CAPITALS.finditer(text):
        if 1 <= int(found["day"]) <= _LAST:
            yield _named(Span(*found.span()), found, int(found["day"]))
    joined: list[tuple[int, Span]] = []
    for number, span in ordinals(text):
        if number > _LAST:
            continue
        if joined and not _JOINED.fullmatch(text, joined[-1][1].end, span.start):
            joined = []
        joined.append((number, span))
        if of := _OF_MONTH.match(text, span.end):
            for day, where in joined:
                yield _named(Span(where.start, of.end() if where == span else where.end), of, day)
        elif before := _MONTH_BEFORE.search(text, max(0, span.start - _BEFORE), span.start):
            year = _YEAR_AFTER.match(text, span.end)
            where = Span(before.start(), year.end() if year else span.end)
            yield Spoken(where, _month(before), number, int(year["year"]) if year else 0)


def _named(span: Span, found: re.Match[str], day: int) -> Spoken:
    return Spoken(span, _month(found), day, int(found["year"] or 0))


def _month(found: re.Match[str]) -> int:
    return _MONTHS.index(found["month"][:3].casefold()) + 1
