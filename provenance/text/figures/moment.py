"""What a stretch of time is, and the calendar by which its days are counted."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.named import NamedTuple
from provenance.text.span import Span

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\b\.?)|Apr(?:il|\b\.?)|May\b|June?\b\.?|July?\b\.?"
    r"|Aug(?:ust|\b\.?)|Sept?(?:ember|\b\.?)|Oct(?:ober|\b\.?)|Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?))"
)
YEAR = r"(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9]|[,.][0-9]|\s?%)"
GAP = r"(?:[ \t\u00a0]{1,3}|[ \t]?\r?\n[ \t]{0,8})"
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Moment(NamedTuple):
    """A stretch of time that a text names. `first` and `last` are days since 1 January of the year 1, which is 1.

    `fiscal` says that they are years, and no days: where a fiscal year begins is nobody's guess. A day without a year
    ("3 March") has `year` 0, and `first` and `last` are 100 times the month plus the day.
    """

    span: Span
    first: int
    last: int
    year: int
    fiscal: bool = False


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day, 1 January of the year 1 being 1; 0 where the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return 0
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    return days + sum(_LENGTHS[: month - 1]) + (month > 2 and _is_leap(year)) + day


def month_length(year: int, month: int) -> int:
    """How many days a month has."""
    return _LENGTHS[month - 1] + (month == 2 and _is_leap(year))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def whole_months(span: Span, year: int, month: int, last: int) -> Moment:
    """The months of a year from one to another, as one moment."""
    return Moment(span, day_number(year, month, 1), day_number(year, last, month_length(year, last)), year)


def fiscal_years(span: Span, first: int, written: str) -> Moment:
    """The fiscal year that begins with `first`, through the one that is `written` behind it, if any."""
    last = int(written or first)
    last += first - first % 100 if last < 100 else 0
    return Moment(span, first, last if last > first else first, first, fiscal=True)


def places(text: str, word: str) -> Iterator[int]:
    """Where a word stands: faster than any pattern."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
