"""Numbers in digits: "1,300", "13.5", "2½"; and digits that are no amount: dates, telephone numbers, versions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from provenance.text.span import Span

_MARKS = ",'’\u00a0\u2009\u202f"  # between thousands
# Patterns that are looked for in a whole text begin with a set of characters: the engine then skips all others, where a
# look behind or a choice in the first place makes it try every character.
_RUN = re.compile(r"[0-9][0-9]*")
_CLUSTER = re.compile(rf"[0-9½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞](?:(?<=[0-9])[0-9]*(?:[.{_MARKS}][0-9]+)*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]?)?")
_BARE_POINT = re.compile(r"(?<![^\s(~<>≤≥$£€-])\.(?=[0-9])")  # ".5"
_WELL_FORMED = re.compile(rf"(?:[0-9]+|[0-9]{{1,3}}([{_MARKS}])[0-9]{{3}}(?:\1[0-9]{{3}})*)(?:\.[0-9]+)?")
_VULGARS = {mark: Fraction(unicodedata.numeric(mark)).limit_denominator(10) for mark in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
_WITHOUT_MARKS = str.maketrans(dict.fromkeys(_MARKS))
_BLANK_MARK = re.compile("[\u00a0\u2009\u202f]")
_LONGEST = 40  # characters: longer runs of digits are no amounts, and reading them would cost more than their length

_CALENDAR = re.compile(
    r"(?<![0-9./-])(?:(?P<first>(?:1[5-9]|20)[0-9]{2})-[01]?[0-9]-[0-3]?[0-9]"
    r"|[0-3]?[0-9]([/.])[0-3]?[0-9]\2(?P<last>(?:1[5-9]|20)[0-9]{2}))(?![0-9/-])"
)
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:|arXiv:)\S{1,2000}")
_ADDRESSES = ("http", "www.", "doi:", "arXiv:")
_NO_AMOUNT = re.compile(
    r"(?<![0-9])10\.[0-9]{4,9}/\S{1,300}"  # a DOI
    r"|\[[0-9]{1,3}(?:[,–-] ?[0-9]{1,3}){0,20}\]"  # a numbered note
    r"|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}(?![0-9])"  # a telephone number
    r"|(?<![0-9.-])[0-9]{3}[-. ][0-9]{3}[-. ][0-9]{4}(?![0-9])"
    r"|(?<![0-9.,-])[0-9]{3}-[0-9]{4}(?![0-9-])"
    r"|(?<![0-9])[0-9]{1,20}(?:[-\u2010\u2011–][0-9]{1,20}){2,50}"
    r"|(?<![0-9])[0-9]{1,20}(?:[:/.][0-9]{1,20}){2,50}"  # a version, a date
    r"|(?<![0-9.,])[0-9]{1,20}[:/][0-9]{1,20}(?![.,]?[0-9])"  # a time of day, a ratio, a fraction
    r"|(?<=[A-Za-z)][.,;:!?”\"’)])[0-9]{1,3}(?![0-9.,])"  # a note mark whose raising was lost
)
_LIST_NUMBER = re.compile(r"[0-9]{1,3}(?=[.)]\s)")
_LIST_BEFORE = re.compile(r"(?:\A|\n[^\S\n]{0,40}\n|[.;:]\n)[^\S\n]{0,20}\(?\Z")


class Numeral(NamedTuple):
    """A number in digits."""

    span: Span
    value: Fraction


def numerals(text: str) -> Iterator[Numeral]:
    """The numbers of a text that are written in digits, in order; a value is exact.

    Left out are digits in dates, times, telephone numbers, addresses of pages, versions and numbered notes, and
    marks that fit no way of writing a number ("1,5", "12.34.56"). A full date gives its year.
    """
    taken = _taken(text)
    at = 0
    for cluster in _CLUSTER.finditer(text):
        start, end = cluster.span()
        if start and text[start - 1] == "." and _BARE_POINT.match(text, start - 1):
            start -= 1
        while at < len(taken) and taken[at][0].end <= start:
            at += 1
        if at < len(taken) and taken[at][0].start < end:
            year = taken[at][1]
            if year and start <= year.start < end:
                yield Numeral(year, Fraction(int(text[year.start : year.end])))
        elif end - start <= _LONGEST:
            yield from _read(text[start:end], start)


def _taken(text: str) -> list[tuple[Span, Span | None]]:
    """The ranges whose digits are no amounts, in order, each with the year that it holds, if any."""
    taken: list[tuple[Span, Span | None]] = [
        (Span(*match.span()), Span(*match.span("first" if match["first"] else "last")))
        for match in _at_digits(text, _CALENDAR)
    ]
    taken += [(Span(*match.span()), None) for match in _at_digits(text, _NO_AMOUNT)]
    taken += [
        (Span(*match.span()), None)
        for match in _at_digits(text, _LIST_NUMBER)
        if _LIST_BEFORE.search(text, max(0, match.start() - 64), match.start())
    ]
    if any(map(text.__contains__, _ADDRESSES)):
        taken += [(Span(*match.span()), None) for match in _ADDRESS.finditer(text)]
    return sorted(taken, key=lambda each: (each[0], each[1] is None))


def _at_digits(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begin with digits or with a bracket before them, in order, none within another."""
    end = 0
    for run in _RUN.finditer(text):
        start = run.start()
        match = pattern.match(text, start - 1) if start > end and text[start - 1] in "([" else None
        if start >= end and (match := match or pattern.match(text, start)):
            end = match.end()
            yield match


def _read(written: str, at: int) -> Iterator[Numeral]:
    """The number that a cluster of digits and marks writes, or the numbers, where its blanks group no thousands."""
    value = _value(written)
    if value is not None:
        yield Numeral(Span(at, at + len(written)), value)
        return
    for part in _BLANK_MARK.split(written):
        if part != written and (value := _value(part)) is not None:
            yield Numeral(Span(at, at + len(part)), value)
        at += len(part) + 1


def _value(written: str) -> Fraction | None:
    if written.isdecimal():
        return Fraction(int(written))
    part = _VULGARS.get(written[-1:])
    whole = written if part is None else written[:-1]
    if not whole:
        return part
    if whole.startswith("."):
        whole = "0" + whole
    if not _WELL_FORMED.fullmatch(whole):
        return None
    units, _, decimals = whole.translate(_WITHOUT_MARKS).partition(".")
    value = Fraction(int(units + decimals), 10 ** len(decimals))
    return value if part is None else value + part
