"""Quarters and halves of a year: "Q3 2024", "1H 2024", "the third quarter of 2024", "Quarter 2 (Apr to June) 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.text.figures.moment import GAP, MONTH, MONTHS, YEAR, Moment, fiscal_years, places, whole_months
from provenance.text.span import Span

_QUARTER = re.compile(
    rf"(?:Q(?P<q>[1-4])|(?P<half>H)(?P<h>[12])|(?P<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|1st|2nd|3rd|4th)(?:{GAP}|-)"
    rf"(?P<part>quarter|half))(?:,?{GAP}(?:of{GAP})?|\s?[-/]\s?)(?:FY{GAP}?)?{YEAR}"
)
_QUARTER_SITE = re.compile(r"[QH][1-4]\b")
_ORDINAL_BEFORE = re.compile(
    r"\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th)[ \t\u00a0\r\n-]{1,10}\Z", re.IGNORECASE
)
_YEAR_QUARTER = re.compile(r"(?P<year>(?:1[5-9]|20)[0-9]{2})[ -]?(?:Q(?P<q>[1-4])|H(?P<h>[12]))\b")
_TURNED = re.compile(rf"(?<![\w.,-])(?:(?P<q>[1-4])Q|(?P<h>[12])H)(?:{GAP}|\s?[-/]\s?)?{YEAR}")  # "1H 2024"
_TURNED_SITES = ("1Q", "2Q", "3Q", "4Q", "1H", "2H")
_SAID = re.compile(rf"uarter[ \u00a0](?P<q>[1-4])(?:[ \u00a0]\([^()\n]{{3,30}}\))?,?{GAP}(?:of{GAP})?{YEAR}")
_ENDING = re.compile(rf"(?P<month>{MONTH})[ \u00a0]quarter,?{GAP}(?:of{GAP})?{YEAR}")  # "the September quarter of 2024"
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_BEFORE_REACH = 20


def quarters(text: str) -> Iterator[Moment]:
    """The quarters and halves that a text names with their year, in no order."""
    starts = []
    at = (start for site in _TURNED_SITES for start in places(text, site))
    yield from (_quarter(found) for start in at if (found := _TURNED.match(text, start)))
    for site in _QUARTER_SITE.finditer(text):
        starts.append(site.start())
        if (found := _YEAR_QUARTER.search(text, max(0, site.start() - 5), site.end())) and found.end() == site.end():
            yield _quarter(found)
    said = tuple(places(text, "uarter"))
    yield from (_quarter(found, 1) for at in said if (found := _SAID.match(text, at)))
    named = (*(at - 1 for at in said), *places(text, "half"))
    yield from _ending(text, named)
    ordinals = (_ORDINAL_BEFORE.search(text, max(0, at - _BEFORE_REACH), at) for at in named)
    starts.extend(each.start() for each in ordinals if each)
    for start in starts:
        if found := _QUARTER.match(text, start):
            yield _quarter(found)


def _ending(text: str, named: tuple[int, ...]) -> Iterator[Moment]:
    """The quarters that are called after their last month."""
    for at in named:
        month = text.rfind(" ", max(0, at - _BEFORE_REACH), max(0, at - 1)) + 1
        if found := _ENDING.match(text, month):
            last = MONTHS.index(found["month"][:3].casefold()) + 1
            if last > 2:
                yield whole_months(Span(*found.span()), int(found["year"]), last - 2, last)


def _quarter(found: re.Match[str], back: int = 0) -> Moment:
    """The quarter or half that is found; its span begins `back` characters before that."""
    span = Span(found.start() - back, found.end())
    groups = found.groupdict()
    half = bool(groups.get("h")) or groups.get("part") == "half"
    written = groups.get("q") or groups.get("h")
    months = 6 if half else 3
    number = int(written) if written else _ORDER.get((groups.get("word") or "").casefold(), 12 // months)
    first = min((number - 1) * months, 12 - months) + 1
    if "FY" in found[0]:
        return fiscal_years(span, int(found["year"]), "")
    return whole_months(span, int(found["year"]), first, first + months - 1)
