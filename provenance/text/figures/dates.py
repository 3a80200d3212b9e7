"""Days, months, quarters, halves and fiscal years: when something was, as days counted from the year 1.

March 3, 2024   3–5 March 2024   2024-03-05   Q3 2024   1H 2024   the third quarter of 2024   FY2024   2023/24
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.named import NamedTuple
from provenance.text.span import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\b\.?)|Apr(?:il|\b\.?)|May\b|June?\b\.?|July?\b\.?"
    r"|Aug(?:ust|\b\.?)|Sept?(?:ember|\b\.?)|Oct(?:ober|\b\.?)|Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?))"
)
_NAMES = re.compile(rf"{MONTH}(?![a-z])")
_YEAR = r"(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9]|[,.][0-9]|\s?%)"
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_GAP = r"(?:[ \t\u00a0]{1,3}|[ \t]?\r?\n[ \t]{0,8})"
_AFTER = re.compile(
    rf"(?:{_GAP}(?:the{_GAP})?(?P<day>{_DAY})(?![0-9:]|,[0-9])(?:\s?(?:[-–—]|to|and|through)\s?(?P<last>{_DAY})(?![0-9:]|,[0-9]))?)?"
    rf"(?:,?{_GAP}(?:of{_GAP})?{_YEAR}|(?=(?P<none>)))"
)
_BEFORE = re.compile(rf"(?<![0-9.,/-])(?:(?P<day>{_DAY})\s?(?:[-–—]|to|and)\s?)?(?P<last>{_DAY}){_GAP}(?:of{_GAP})?\Z")
_NUMBERS = re.compile(
    r"[0-9](?<![0-9./-].)(?:(?<=[12])(?P<iso>[0-9]{3})-(?P<month>[01]?[0-9])-(?P<day>[0-3]?[0-9])"
    r"|(?P<a>[0-9]?)(?P<mark>[/.])(?P<b>[0-3]?[0-9])(?P=mark)(?P<last>(?:1[5-9]|20)[0-9]{2}))(?![0-9/-])"
)
_QUARTER = re.compile(
    rf"(?:Q(?P<q>[1-4])|(?P<half>H)(?P<h>[12])|(?P<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)(?:{_GAP}|-)"
    rf"(?P<part>quarter|half))(?:,?{_GAP}(?:of{_GAP})?|\s?[-/]\s?)(?:FY{_GAP}?)?{_YEAR}"
)
_QUARTER_SITE = re.compile(r"[QH][1-4]\b")
_ORDINAL_BEFORE = re.compile(r"\b(?:first|second|third|fourth|last)[ \t\u00a0\r\n-]{1,10}\Z", re.IGNORECASE)
_YEAR_QUARTER = re.compile(r"(?P<year>(?:1[5-9]|20)[0-9]{2})[ -]?(?:Q(?P<q>[1-4])|H(?P<h>[12]))\b")
_TURNED = re.compile(rf"(?<![\w.,-])(?:(?P<q>[1-4])Q|(?P<h>[12])H)(?:{_GAP}|\s?[-/]\s?)?{_YEAR}")  # "1H 2024"
_TURNED_SITES = ("1Q", "2Q", "3Q", "4Q", "1H", "2H")
_FISCAL = re.compile(
    rf"(?:FY|[Ff]iscal(?:{_GAP}[Yy]ears?)?|[Ff]inancial{_GAP}[Yy]ears?|[Ss]chool{_GAP}[Yy]ears?|[Ss]ession)[ \u00a0\n]?"
    r"(?P<year>(?:1[5-9]|20)[0-9]{2}|[’'][0-9]{2}|(?<=FY)[0-9]{2})(?![0-9])"
    r"(?:\s?[-–—/]\s?(?:FY)?(?P<last>(?:20|19)?[0-9]{2})(?![0-9])|\s(?:through|to|and)\s(?:FY)?(?P<through>20[0-9]{2}))?"
)
_FISCAL_SITES = (("FY", 0), ("iscal", 1), ("inancial", 1), ("chool", 1), ("ession", 1))
_SPLIT = re.compile(r"(?<![0-9./-])(?P<year>(?:19|20)[0-9]{2})/(?P<last>[0-9]{2}|(?:19|20)[0-9]{2})(?![0-9/])")

_TO = re.compile(r"(?P<to>\s?[-–—]\s?|,?\s(?:to|until|till|through)\s)|,?\sand\s(?:on\s)?")

_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE_REACH = 20


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


def moments(text: str) -> tuple[Moment, ...]:
    """The days, months with a year, quarters and fiscal years that a text names, in order and disjoint."""
    found = [*_named(text), *_fiscal(text), *_quarters(text), *_numbered(text)]
    found.sort(key=lambda each: (each.span.start, -each.span.end))
    kept: list[Moment] = []
    for each in found:
        if not kept or each.span.start >= kept[-1].span.end:
            if kept and not kept[-1].year:
                kept[-1] = _in_year_of(text, kept[-1], each)
            kept.append(each)
    return tuple(kept)


def _in_year_of(text: str, day: Moment, last: Moment) -> Moment:
    """The first day of a range in the year of the last, or in the one before: "from 1 April to 30 September 2023"."""
    link = _TO.fullmatch(text, day.span.end, last.span.start) if last.year and not last.fiscal else None
    if link is None:
        return day
    for year in (last.year, last.year - 1) if link["to"] else (last.year,):
        first, end = (day_number(year, *divmod(each, 100)) for each in (day.first, day.last))
        if first and end and end <= last.first:
            return Moment(day.span, first, end, year)
    return day


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


def _named(text: str) -> Iterator[Moment]:
    for name in _NAMES.finditer(text):
        if name.start() and (text[name.start() - 1].isalnum() or text[name.start() - 1] == "_"):
            continue
        month = _MONTHS.index(name[0][:3].casefold()) + 1
        after = _AFTER.match(text, name.end())
        before = _BEFORE.search(text, max(0, name.start() - _BEFORE_REACH), name.start())
        if after and before and not after["day"]:
            start, days = before.start(), (before["day"] or before["last"], before["last"])
        elif after:
            start, days = name.start(), (after["day"] or "", after["last"] or after["day"] or "")
        else:
            continue
        moment = _moment(Span(start, after.end() if after["year"] or after["day"] else name.end()), after, month, days)
        yield from [moment] if moment else []


def _moment(span: Span, after: re.Match[str], month: int, days: tuple[str, str]) -> Moment | None:
    year = int(after["year"] or 0)
    first, last = (int(day.rstrip("sthnrd") or 0) for day in days)
    if not year:
        if not 1 <= first <= last <= 31:
            return None
        return Moment(span, month * 100 + first, month * 100 + last, 0)
    if not first:
        return _whole(span, year, month, month)
    low, high = day_number(year, month, first), day_number(year, month, last)
    return Moment(span, low, max(low, high), year) if low and high else None


def _whole(span: Span, year: int, month: int, last: int) -> Moment:
    return Moment(span, day_number(year, month, 1), day_number(year, last, month_length(year, last)), year)


def _numbered(text: str) -> Iterator[Moment]:
    if not text.count("-") + text.count("/") + text.count("."):
        return
    for found in _NUMBERS.finditer(text):
        first = found[0][0]
        year = int(first + found["iso"] if found["iso"] else found["last"])
        if found["iso"] and not 1500 <= year <= 2099:
            continue
        if found["iso"]:
            day = day_number(year, int(found["month"]), int(found["day"]))
            days = {day}
        else:
            a, b = int(first + found["a"]), int(found["b"])
            days = {day_number(year, b, a)} | ({day_number(year, a, b)} if found["mark"] == "/" else set())
        days.discard(0)
        if days:
            yield Moment(Span(*found.span()), min(days), max(days), year)


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word stands: faster than any pattern."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _quarters(text: str) -> Iterator[Moment]:
    starts = []
    at = (start for site in _TURNED_SITES for start in _places(text, site))
    yield from (_quarter(found) for start in at if (found := _TURNED.match(text, start)))
    for site in _QUARTER_SITE.finditer(text):
        starts.append(site.start())
        if (found := _YEAR_QUARTER.search(text, max(0, site.start() - 5), site.end())) and found.end() == site.end():
            yield _quarter(found)
    named = (*_places(text, "quarter"), *_places(text, "half"))
    ordinals = (_ORDINAL_BEFORE.search(text, max(0, at - _BEFORE_REACH), at) for at in named)
    starts.extend(each.start() for each in ordinals if each)
    for start in starts:
        if found := _QUARTER.match(text, start):
            yield _quarter(found)


def _quarter(found: re.Match[str]) -> Moment:
    groups = found.groupdict()
    half = bool(groups.get("h")) or groups.get("part") == "half"
    written = groups.get("q") or groups.get("h")
    months = 6 if half else 3
    number = int(written) if written else _ORDER.get((groups.get("word") or "").casefold(), 12 // months)
    first = min((number - 1) * months, 12 - months) + 1
    if "FY" in found[0]:
        return _years(Span(*found.span()), int(found["year"]), "")
    return _whole(Span(*found.span()), int(found["year"]), first, first + months - 1)


def _fiscal(text: str) -> Iterator[Moment]:
    for at in (at - back for word, back in _FISCAL_SITES for at in _places(text, word)):
        if at >= 0 and (found := _FISCAL.match(text, at)):
            first = int(found["year"].strip("’'"))
            first += 2000 if first < 100 else 0
            yield _years(Span(*found.span()), first, found["last"] or found["through"] or "")
    if "/" in text:
        for found in _SPLIT.finditer(text):
            moment = _years(Span(*found.span()), int(found["year"]), found["last"])
            if moment.last - moment.first == 1:
                yield moment


def _years(span: Span, first: int, written: str) -> Moment:
    last = int(written or first)
    last += first - first % 100 if last < 100 else 0
    return Moment(span, first, last if last > first else first, first, fiscal=True)
