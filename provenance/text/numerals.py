"""Numbers in digits: "1,300", "13.5", "2½"; and digits that are no amount: dates, telephone numbers, versions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from provenance.text.span import Span

_MARKS = ",'’\u00a0\u2009\u202f"  # between thousands
_CLUSTER = re.compile(
    rf"(?:(?<![^\s(~<>≤≥$£€-])\.)?(?<![0-9])[0-9]+(?:[.{_MARKS}][0-9]+)*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]?|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]"
)
_WELL_FORMED = re.compile(rf"(?:[0-9]+|[0-9]{{1,3}}([{_MARKS}])[0-9]{{3}}(?:\1[0-9]{{3}})*)(?:\.[0-9]+)?")
_VULGAR = re.compile("[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_BLANK_MARK = re.compile("[\u00a0\u2009\u202f]")
_LONGEST = 40  # characters: longer runs of digits are no amounts, and reading them would cost more than their length

_CALENDAR = re.compile(
    r"(?<![0-9./-])(?:(?P<first>(?:1[5-9]|20)[0-9]{2})-[01]?[0-9]-[0-3]?[0-9]"
    r"|[0-3]?[0-9]([/.])[0-3]?[0-9]\2(?P<last>(?:1[5-9]|20)[0-9]{2}))(?![0-9/-])"
)
_NO_AMOUNT = re.compile(
    r"(?:https?://|www\.|doi:|arXiv:)\S{1,2000}"
    r"|(?<![0-9])10\.[0-9]{4,9}/\S{1,300}"  # a DOI
    r"|\[[0-9]{1,3}(?:[,–-] ?[0-9]{1,3}){0,20}\]"  # a numbered note
    r"|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}(?![0-9])"  # a telephone number
    r"|(?<![0-9.-])[0-9]{3}[-. ][0-9]{3}[-. ][0-9]{4}(?![0-9])"
    r"|(?<![0-9.,-])[0-9]{3}-[0-9]{4}(?![0-9-])"
    r"|(?<![0-9])[0-9]{1,20}(?:[-\u2010\u2011–][0-9]{1,20}){2,50}"
    r"|(?<![0-9])[0-9]{1,20}(?:[:/.][0-9]{1,20}){2,50}"  # a version, a date
    r"|(?<![0-9.,])[0-9]{1,20}[:/][0-9]{1,20}(?![.,]?[0-9])"  # a time of day, a ratio, a fraction
    r"|(?<=[A-Za-z)][.,;:!?”\"’)])[0-9]{1,3}(?![0-9.,])"  # a note mark whose raising was lost
)
_LIST_NUMBER = re.compile(r"(?:\A|\n[^\S\n]*\n|(?<=[.;:])\n)[^\S\n]{0,20}\(?([0-9]{1,3})[.)](?=\s)")


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
        while at < len(taken) and taken[at][0].end <= cluster.start():
            at += 1
        if at < len(taken) and taken[at][0].start < cluster.end():
            year = taken[at][1]
            if year and cluster.start() <= year.start < cluster.end():
                yield Numeral(year, Fraction(text[year.start : year.end]))
        elif cluster.end() - cluster.start() <= _LONGEST:
            yield from _read(cluster[0], cluster.start())


def _taken(text: str) -> list[tuple[Span, Span | None]]:
    """The ranges whose digits are no amounts, in order, each with the year that it holds, if any."""
    taken: list[tuple[Span, Span | None]] = [
        (Span(*match.span()), Span(*match.span("first" if match["first"] else "last")))
        for match in _CALENDAR.finditer(text)
    ]
    taken += [(Span(*match.span()), None) for match in _NO_AMOUNT.finditer(text)]
    taken += [(Span(*match.span(1)), None) for match in _LIST_NUMBER.finditer(text)]
    return sorted(taken, key=lambda each: (each[0], each[1] is None))


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
    whole, part = written, Fraction(0)
    if _VULGAR.match(written[-1:]):
        whole, part = written[:-1], Fraction(unicodedata.numeric(written[-1])).limit_denominator(10)
    if not whole:
        return part
    if whole.startswith("."):
        whole = "0" + whole
    if not _WELL_FORMED.fullmatch(whole):
        return None
    return Fraction(re.sub(f"[{_MARKS}]", "", whole)) + part
