"""Measures that data sheets write in short, or that statements convert in brackets: "5,120 m", "18 knots (33 km/h)"."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.agreement import fits
from provenance.text.comparison.candidates import Question

_LONGEST = 4000  # characters of a passage
_UNITS: dict[str, tuple[str, str]] = {
    "m": ("length", "1"),
    "metres": ("length", "1"),
    "meters": ("length", "1"),
    "cm": ("length", "0.01"),
    "mm": ("length", "0.001"),
    "km": ("length", "1000"),
    "ft": ("length", "0.3048"),
    "in": ("length", "0.0254"),
    "mi": ("length", "1609.344"),
    "miles": ("length", "1609.344"),
    "nmi": ("length", "1852"),
    "knots": ("speed", "1.852"),
    "kn": ("speed", "1.852"),
    "kt": ("speed", "1.852"),
    "kts": ("speed", "1.852"),
    "km/h": ("speed", "1"),
    "kph": ("speed", "1"),
    "mph": ("speed", "1.609344"),
    "m/s": ("speed", "3.6"),
    "hp": ("power", "0.7457"),
    "bhp": ("power", "0.7457"),
    "shp": ("power", "0.7457"),
    "horsepower": ("power", "0.7457"),
    "PS": ("power", "0.7355"),
    "kW": ("power", "1"),
    "MW": ("power", "1000"),
    "kg": ("mass", "1"),
    "lb": ("mass", "0.45359237"),
    "lbs": ("mass", "0.45359237"),
    "t": ("mass", "1000"),
    "tonnes": ("mass", "1000"),
    "cwt": ("mass", "50.802"),
    "cc": ("volume", "0.001"),
    "cm3": ("volume", "0.001"),
    "cm³": ("volume", "0.001"),
    "ml": ("volume", "0.001"),
    "l": ("volume", "1"),
    "L": ("volume", "1"),
    "bar": ("pressure", "100"),
    "psi": ("pressure", "6.895"),
    "kPa": ("pressure", "1"),
    "°C": ("heat", "1"),
    "C": ("heat", "1"),
    "°F": ("heat", "0"),
    "F": ("heat", "0"),
}
_OF_FIGURES = {"tons": "t", "pounds": "lb", "inches": "in"}
_TOKEN = re.compile(
    r"(?<![\w.,])(?P<sign>[-−–])?(?P<number>[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,7}(?:\.[0-9]{1,3})?)"
    r"[ \u00a0\u202f-]?(?P<unit>"
    + "|".join(sorted(map(re.escape, _UNITS), key=lambda each: (-len(each), each)))
    + r")(?![\w/²³])"
)
_BY = re.compile(r"\s(?:by|x|×)\s")
_EXTENT_BEFORE = re.compile(r"(?<![\w.,])(?P<number>[0-9]{1,5}(?:\.[0-9]{1,3})?)\s?[x×]\s?\Z")
_REACH = 16  # characters
_NUMBER = re.compile(r"(?<![\w.,])[0-9]{1,7}(?:\.[0-9]{1,3})?(?![\w]|[.,][0-9])")
_FEET = re.compile(r"(?<![\w.,])(?P<feet>[3-8])['’′]\s?(?P<inches>1?[0-9])(?:[\"”″]|''|’’|\b)")
_INCHES_OF_A_FOOT = 12
_TWENTY, _HUNDRED = 20, 100


class Token(NamedTuple):
    """An amount of a text: where it starts, its number, what kind of measure it is in, and how much that is."""

    start: int
    value: Fraction
    kind: str
    size: Fraction


def in_another_measure(question: Question) -> bool:
    """A passage has it in short, or in another measure; or the statement converts what a passage has."""
    figure, text = question.figure, question.said.text
    unit = _unit_of(question)
    if unit is None:
        return False
    kind, written = unit
    theirs = [each for evidence in question.evidence for each in _tokens(evidence.text)]
    own = [each for each in _tokens(text) if not figure.span.start <= each.start < figure.span.end]
    known = {each.value for each in theirs} | {
        abs(other.value) for evidence in question.evidence for other in _plain(evidence.text)
    }
    for each in (*theirs, *(one for one in own if one.value in known)):
        if each.kind == kind:
            meant = question.meant if each in theirs else "about"
            size = _as(written, each.size)
            if size == each.value and not question.meant and _differ(abs(figure.value), size):
                continue  # nobody calls 93 metres 90
            if fits(text, figure, abs(figure.value), -size if figure.value < 0 else size, meant):
                return True
    return False


def _differ(one: Fraction, two: Fraction) -> bool:
    """Whether two whole numbers of two digits are not the same."""
    whole = one.denominator == two.denominator == 1
    return whole and one != two and _TWENTY <= one < _HUNDRED


def in_feet_and_inches(question: Question) -> bool:
    """A passage has it as 6'2"."""
    figure = question.figure
    if figure.unit not in {"ft", "in", "m", "cm", ""}:
        return False
    for each in question.evidence:
        for found in _FEET.finditer(each.text) if each.close else ():
            feet, inches = int(found["feet"]), int(found["inches"])
            metres = Fraction(feet * _INCHES_OF_A_FOOT + inches) * Fraction("0.0254")
            if abs(figure.value) == {"ft": feet, "in": inches}.get(figure.unit, -1):
                return True
            size = metres * 100 if figure.unit == "cm" else metres
            if figure.unit not in {"ft", "in"} and fits(question.said.text, figure, abs(figure.value), size, "about"):
                return True
    return False


def _unit_of(question: Question) -> tuple[str, str] | None:
    """What kind of measure the figure asked for is in, and which."""
    unit = _OF_FIGURES.get(question.figure.unit, question.figure.unit)
    if unit in _UNITS:
        return _UNITS[unit][0], unit
    start, end = question.figure.span
    found = _TOKEN.match(question.said.text, start)
    if unit or (found and found.start("unit") < end):
        return None
    written = found["unit"] if found else _lent(question)
    return (_UNITS[written][0], written) if written in _UNITS else None


def _lent(question: Question) -> str:
    """The measure of the second of two extents: "120 by 90 centimetres"."""
    found = _BY.match(question.said.text, question.figure.span.end)
    if not found:
        return ""
    return next((each.unit for each in question.claimed if each.span.start == found.end()), "")


def _as(unit: str, size: Fraction) -> Fraction:
    """An amount of so much in a measure."""
    if unit in {"°F", "F"}:
        return size * 9 / 5 + 32
    return size / Fraction(_UNITS[unit][1])


@lru_cache(maxsize=64)
def _tokens(text: str) -> tuple[Token, ...]:
    found = []
    for each in _TOKEN.finditer(text) if len(text) <= _LONGEST else ():
        value = Fraction(each["number"].replace(",", "").replace(" ", ""))
        kind, factor = _UNITS[each["unit"]]
        signed = -value if each["sign"] and kind == "heat" else value
        size = (signed - 32) * 5 / 9 if each["unit"] in {"°F", "F"} else signed * Fraction(factor)
        found.append(Token(each.start(), value, kind, size))
        before = _EXTENT_BEFORE.search(text, max(0, each.start() - _REACH), each.start())
        if before and kind == "length":
            value = Fraction(before["number"])
            found.append(Token(before.start(), value, kind, value * Fraction(factor)))
    return tuple(found)


@lru_cache(maxsize=64)
def _plain(text: str) -> tuple[Token, ...]:
    """The numbers of a text, whatever they measure."""
    numbers = _NUMBER.finditer(text) if len(text) <= _LONGEST else ()
    return tuple(Token(each.start(), Fraction(each[0]), "", Fraction(0)) for each in numbers)
