"""Days, months, quarters, halves and fiscal years: when something was, as days counted from the year 1.

March 3, 2024   3–5 March 2024   April to June 2024   2024-03-05   FY2024   2023/24   and those of quarters
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.text.figures.moment import (
    GAP,
    MONTH,
    MONTHS,
    YEAR,
    Moment,
    day_number,
    fiscal_years,
    places,
    whole_months,
)
from provenance.text.figures.quarters import quarters
from provenance.text.span import Span

_NAMES = re.compile(rf"{MONTH}(?![a-z])")
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_AFTER = re.compile(
    rf"(?:{GAP}(?:the{GAP})?(?P<day>{_DAY})(?![0-9:]|,[0-9])(?:\s?(?:[-–—]|to|and|through)\s?(?P<last>{_DAY})(?![0-9:]|,[0-9]))?)?"
    rf"(?:,?{GAP}(?:of{GAP})?{YEAR}|(?=(?P<none>)))"
)
_BEFORE = re.compile(rf"(?<![0-9.,/-])(?:(?P<day>{_DAY})\s?(?:[-–—]|to|and)\s?)?(?P<last>{_DAY}){GAP}(?:of{GAP})?\Z")
_THROUGH = re.compile(rf"(?:\s?[-–—]\s?|\s(?:to|through)\s)(?P<month>{MONTH}),?{GAP}(?:of{GAP})?{YEAR}")
_NUMBERS = re.compile(
    r"[0-9](?<![0-9./-].)(?:(?<=[12])(?P<iso>[0-9]{3})-(?P<month>[01]?[0-9])-(?P<day>[0-3]?[0-9])"
    r"|(?P<a>[0-9]?)(?P<mark>[/.])(?P<b>[0-3]?[0-9])(?P=mark)(?P<last>(?:1[5-9]|20)[0-9]{2}))(?![0-9/-])"
)
_FISCAL = re.compile(
    rf"(?:FYs?|[Ff]iscal(?:{GAP}[Yy]ears?)?|[Ff]inancial{GAP}[Yy]ears?|[Ss]chool{GAP}[Yy]ears?|[Ss]ession)[ \u00a0\n]?"
    r"(?P<year>(?:1[5-9]|20)[0-9]{2}|[’'][0-9]{2}|(?<=FY)[0-9]{2})(?![0-9])"
    r"(?:\s?[-–—/]\s?(?:FY)?(?P<last>(?:20|19)?[0-9]{2})(?![0-9])|\s(?:through|to|and)\s(?:FY)?(?P<through>20[0-9]{2}))?"
)
_FISCAL_SITES = (("FY", 0), ("iscal", 1), ("inancial", 1), ("chool", 1), ("ession", 1))
_SPLIT = re.compile(r"(?<![0-9./-])(?P<year>(?:19|20)[0-9]{2})/(?P<last>[0-9]{2}|(?:19|20)[0-9]{2})(?![0-9/])")

_TO = re.compile(r"(?P<to>\s?[-–—]\s?|,?\s(?:to|until|till|through)\s)|,?\sand\s(?:on\s)?")

_BEFORE_REACH = 20


def moments(text: str) -> tuple[Moment, ...]:
    """The days, months with a year, quarters and fiscal years that a text names, in order and disjoint."""
    found = [*_named(text), *_fiscal(text), *quarters(text), *_numbered(text)]
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


def _named(text: str) -> Iterator[Moment]:
    for name in _NAMES.finditer(text):
        if name.start() and (text[name.start() - 1].isalnum() or text[name.start() - 1] == "_"):
            continue
        month = MONTHS.index(name[0][:3].casefold()) + 1
        after = _AFTER.match(text, name.end())
        before = _BEFORE.search(text, max(0, name.start() - _BEFORE_REACH), name.start())
        if after and before and not after["day"]:
            start, days = before.start(), (before["day"] or before["last"], before["last"])
        elif after:
            start, days = name.start(), (after["day"] or "", after["last"] or after["day"] or "")
        else:
            continue
        if not (after["year"] or days[1]) and (through := _THROUGH.match(text, name.end())):
            yield _months(name.start(), month, through)
            continue
        moment = _moment(Span(start, after.end() if after["year"] or after["day"] else name.end()), after, month, days)
        yield from [moment] if moment else []


def _months(start: int, first: int, through: re.Match[str]) -> Moment:
    """From one month to another, whose year is written: "April to June 2024", "December–February 2024"."""
    last, year = MONTHS.index(through["month"][:3].casefold()) + 1, int(through["year"])
    begin = day_number(year - (first > last), first, 1)
    return Moment(Span(start, through.end()), begin, whole_months(Span(0, 0), year, last, last).last, year)


def _moment(span: Span, after: re.Match[str], month: int, days: tuple[str, str]) -> Moment | None:
    year = int(after["year"] or 0)
    first, last = (int(day.rstrip("sthnrd") or 0) for day in days)
    if not year:
        if not 1 <= first <= last <= 31:
            return None
        return Moment(span, month * 100 + first, month * 100 + last, 0)
    if not first:
        return whole_months(span, year, month, month)
    low, high = day_number(year, month, first), day_number(year, month, last)
    return Moment(span, low, max(low, high), year) if low and high else None


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


def _fiscal(text: str) -> Iterator[Moment]:
    for at in (at - back for word, back in _FISCAL_SITES for at in places(text, word)):
        if at >= 0 and (found := _FISCAL.match(text, at)):
            first = int(found["year"].strip("’'"))
            first += 2000 if first < 100 else 0
            yield fiscal_years(Span(*found.span()), first, found["last"] or found["through"] or "")
    if "/" in text:
        for found in _SPLIT.finditer(text):
            moment = fiscal_years(Span(*found.span()), int(found["year"]), found["last"])
            if moment.last - moment.first == 1:
                yield moment
