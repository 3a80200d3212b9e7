"""Which numbers of a text are amounts, each with its scale and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from heapq import merge
from typing import NamedTuple

from provenance.text.labels import is_day, is_label, is_named
from provenance.text.number_words import worded
from provenance.text.numerals import numerals
from provenance.text.units import Measure, glued_unit, measure

FIRST_YEAR, LAST_YEAR = 1500, 2099

_HYPHENS = "-\u2010\u2011"
_PREFIX = re.compile(rf"(?<![^\W_])(?:mid|pre|post|early|late|circa|non|sub|FY|CY)[{_HYPHENS}]?$", re.IGNORECASE)
_CODE = re.compile(rf"[{_HYPHENS}](?:[A-Z]{{1,6}}(?![A-Za-z])|[a-z]{{1,12}}-[0-9])")  # "10-K", "4-ANPP", "1-boc-4-AP"
_MINUS = re.compile(r"(?:^|[\s(\[])([-−])$")
_WEIGHED = re.compile(
    r"\s(?:people|persons|(?:metric\s)?tons|tonnes|kilos|kilograms|kg|pounds|miles|kilomet(?:er|re)s|km|acres|hectares)\b"
)
_DASH = re.compile(rf"\s?[{_HYPHENS}–]\s?|\s(?:to|through)\s")
_LIST = re.compile(r",\s(?:and\s)?|\s(?:and|or|&)\s|,\sor\s")
_MANY_NAMED = re.compile(r"(?:s|§§|pp\.|nos\.|nn\.|figs\.|arts\.|secs\.|chs\.|vols\.|paras\.)\W{0,3}$", re.IGNORECASE)


class Amount(NamedTuple):
    """An amount from its sign or currency to its unit. `number` is as written, without its scale.

    `pronoun` says that it is the bare word "one".
    """

    start: int
    end: int
    number: Fraction
    scale: int
    unit: str
    pronoun: bool = False

    @property
    def value(self) -> Fraction:
        return self.number if self.scale == 1 else self.number * self.scale


class _Number(NamedTuple):
    start: int
    end: int
    value: Fraction
    digits: bool
    bare: bool
    scale: int


class _Label(NamedTuple):
    """A number that is no amount, so that those which follow it in a list can be told to be none either."""

    end: int
    many: bool
    day: bool


def amounts(text: str) -> Iterator[Amount]:
    """The amounts of a text in order, years included, the pronoun "one" included."""
    label: _Label | None = None
    for number in _in_order(text):
        measured = measure(text, number.start, number.end)
        if not measured.unit and measured.scale == 1:
            if _is_part_of_word(text, number):
                continue
            named = _label(text, number, label)
            label = named or label
            if named:
                continue
        yield _amount(text, number, measured)


def _in_order(text: str) -> Iterator[_Number]:
    digits = (_Number(*each.span, each.value, True, False, 1) for each in numerals(text))
    words = (_Number(*each.span, each.value, False, each.bare, each.scale) for each in worded(text))
    return merge(digits, words)


def _amount(text: str, number: _Number, measured: Measure) -> Amount:
    start, end, scale, unit = measured
    value = number.value
    if not unit and scale == 1 and _is_year(text, number):
        unit = "year"
    elif minus := _MINUS.search(text, max(0, start - 2), start):
        start, value = minus.start(1), -value
    pronoun = number.bare and not unit and scale == 1
    if number.scale == 1:  # the usual case: fractions are slow
        return Amount(start, end, value, scale, unit, pronoun)
    return Amount(start, end, value / number.scale, scale * number.scale, unit, pronoun)


def _is_year(text: str, number: _Number) -> bool:
    """Whether a number without unit is a year: four digits of modern times that count or weigh nothing."""
    plain = number.digits and text[number.start : number.end].isdigit() and number.end - number.start == 4
    return plain and FIRST_YEAR <= number.value <= LAST_YEAR and not _WEIGHED.match(text, number.end)


def _is_part_of_word(text: str, number: _Number) -> bool:
    """Whether what touches the number makes it an identifier ("B12", "COVID-19", "501(c)(3)") or a decade ("1990s")."""
    before, after = text[max(0, number.start - 8) : number.start], text[number.end : number.end + 1]
    hyphened = before[-1:] in _HYPHENS and before[-2:-1].isalpha() if before else False
    if (before[-1:].isalpha() or before.endswith(("_", ")(")) or hyphened) and not _PREFIX.search(before):
        return True
    if not number.digits:
        return False
    glued = after.isalpha() or after == "_"
    return (glued and not glued_unit(text, number.end) and not is_label(text, number.start, number.end)) or bool(
        _CODE.match(text, number.end)
    )


def _label(text: str, number: _Number, before: _Label | None) -> _Label | None:
    """The number as a label, by the words around it or because it continues a list of labels."""
    if not number.digits:
        return _Label(number.end, False, False) if is_named(text, number.start) else None
    if is_label(text, number.start, number.end):
        many = bool(_MANY_NAMED.search(text, max(0, number.start - 8), number.start))
        return _Label(number.end, many, is_day(text, number.start, number.end))
    if before and number.start - before.end < 12:
        link = text[before.end : number.start]
        if _DASH.fullmatch(link) or (before.many and _LIST.fullmatch(link)):
            return _Label(number.end, before.many, before.day)
    return None
