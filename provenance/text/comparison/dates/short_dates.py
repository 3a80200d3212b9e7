"""Days as data sheets write them: "21.11.17", "07/24/03", "23 Oct 90", "1962.02.22", "10-12-1983"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.named import NamedTuple
from provenance.text.figures.moment import MONTHS, day_number
from provenance.text.span import Span

_NUMBERS = re.compile(
    r"(?<![\w./-])(?P<one>[0-3]?[0-9])(?P<mark>[./])(?P<two>[0-3]?[0-9])(?P=mark)(?P<year>[0-9]{2})(?![\w/-]|\.[0-9])"
)
_NAMED = re.compile(
    r"(?<![\w./-])(?P<day>[0-3]?[0-9])[ -](?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ -]"
    r"(?P<year>[0-9]{2})(?![\w.,%]|\s[a-z])"
)
_YEAR_FIRST = re.compile(
    r"(?<![\w./-])(?P<year>(?:1[5-9]|20)[0-9]{2})(?P<mark>[./])(?P<month>[01][0-9])(?P=mark)(?P<day>[0-3][0-9])(?![\w/-])"
)
_HYPHENED = re.compile(
    r"(?<![\w./-])(?P<one>[0-3]?[0-9])-(?P<two>[0-3]?[0-9])-(?P<year>(?:1[5-9]|20)[0-9]{2})(?![\w/-]|\.[0-9])"
)
_NO_DATE = re.compile(
    r"(?:[Ss]ect?(?:ion)?s?\.?|§+|[Aa]rt(?:icles?|\.)|[Vv]ersion|[Cc]hapter|[Cc]lause|[Tt]able|[Pp]art|[Rr]ule"
    r"|[Pp]ara(?:graph)?)\s?\Z"
)
_CENTURIES = (1900, 2000)


class Written(NamedTuple):
    """A day that a text names, and its number; one of several where the century or the order may be another."""

    span: Span
    year: int
    number: int


def short_dates(text: str) -> Iterator[Written]:
    """The days of a text whose year has two digits, in each century and order that they may be of, and others, in each
    order too where that is not fixed."""
    if text.count("/") + text.count(".") > 1:
        yield from _numbered(text)
    for found in _HYPHENED.finditer(text) if "-" in text else ():
        one, two, year = int(found["one"]), int(found["two"]), int(found["year"])
        for number in sorted({day_number(year, one, two), day_number(year, two, one)} - {0}):
            yield Written(Span(*found.span()), year, number)
    for found in _NAMED.finditer(text):
        month = MONTHS.index(found["month"].casefold()) + 1
        for century in _CENTURIES:
            year = century + int(found["year"])
            if number := day_number(year, month, int(found["day"])):
                yield Written(Span(*found.span()), year, number)


def _numbered(text: str) -> Iterator[Written]:
    for found in _NUMBERS.finditer(text):
        if _NO_DATE.search(text, max(0, found.start() - 12), found.start()):
            continue
        one, two = int(found["one"]), int(found["two"])
        orders = {(two, one)} if found["mark"] == "." else {(one, two), (two, one)}
        for century in _CENTURIES:
            year = century + int(found["year"])
            for number in sorted({day_number(year, *each) for each in orders} - {0}):
                yield Written(Span(*found.span()), year, number)
    for found in _YEAR_FIRST.finditer(text):
        year = int(found["year"])
        if number := day_number(year, int(found["month"]), int(found["day"])):
            yield Written(Span(*found.span()), year, number)
