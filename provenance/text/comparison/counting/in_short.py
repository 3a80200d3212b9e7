"""Figures that data sheets and lists do not spell out: "14cwt", "21.3-5-48-6", "Crossing time: 0:35", eleven names."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from provenance.text.agreement import fits
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.counting.tallied import tallies

_LONGEST = 4000  # characters of a passage
_CODE = re.compile(r"(?<![\w/-])[0-9]{1,3}(?:\.[0-9])?(?:-[0-9]{1,3}){2,4}(?![\w-])")
_DATE = re.compile(r"(?:1[0-9]|20)[0-9]{2}-")
_GLUED = re.compile(r"(?<![\w.,:/-])(?P<number>[0-9]{2,3})(?!(?:st|nd|rd|th|am|pm|s|m)\b)[A-Za-z]{1,4}(?![\w-])")
_CLOCK = re.compile(r"(?<![\w:.,])(?P<whole>[0-9]{1,3}):(?P<part>[0-5][0-9])(?![\w:.])")
_LONG_CLOCK = re.compile(r"(?<![\w:.,])(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9]):(?P<seconds>[0-5][0-9])(?![\w:])")
_LETTERED = re.compile(r"(?<![\w:.,])(?P<hours>[0-9]{1,2})\s?h(?:rs?)?\s?(?P<minutes>[0-5]?[0-9])\s?m(?:in)?s?(?!\w)")
_IN_PARTS = re.compile(r"\bminutes?(?:,|\sand)?\s(?:and\s)?[\w-]{1,12}\sseconds?\b")
_SECONDS = re.compile(r"(?<![\w:.,])0{0,2}:([0-5][0-9])(?![\w:])")
_SIXTY = 60
_LENGTHS = {"seconds": Fraction(1, 60), "minutes": Fraction(1), "hours": Fraction(60)}
_FEW = 8  # times of a race of which two are compared
_PIECES, _MOST = 3, 60  # of a sum; items of a list
_LEAST = 11
_STOPS = re.compile(r"[.!?:](?:\s|\Z)|\n\s*\n")
_ITEMS = re.compile(r"\([^()]{0,60}\)")
_COMMAS = re.compile(r",\s(?:and\s)?|;\s(?:and\s)?|\sand\s")
_WORDS = 5  # of an item


def as_part_of_a_code(question: Question) -> bool:
    """The number stands in a passage between hyphens or right before letters, and is read as no amount there."""
    figure = question.figure
    written = question.said.text[slice(*figure.span)]
    if figure.unit or not written.isdigit() or len(written) > 3:
        return False
    return any(written in _in_codes(each.text) for each in question.evidence if each.close)


@lru_cache(maxsize=64)
def _in_codes(text: str) -> frozenset[str]:
    if len(text) > _LONGEST:
        return frozenset()
    codes = (found[0] for found in _CODE.finditer(text) if not _DATE.match(found[0]))
    parts = {part for code in codes for part in code.split("-") if len(part) > 1}
    return frozenset(parts | {found["number"] for found in _GLUED.finditer(text)})


def as_a_time_on_a_clock(question: Question) -> bool:
    """A passage gives it as "0:35", or the times of all its pieces: "A1 Old Number 3:41, A2 Delta Hour 4:20"."""
    figure = question.figure
    if figure.unit not in _LENGTHS:
        return False
    for each in question.evidence if abs(figure.value) > 0 else ():
        if len(each.text) > _LONGEST:
            continue
        if any(found[figure.unit] and int(found[figure.unit]) == figure.value for found in _long_clocks(each.text)):
            return True
        if figure.unit == "seconds" and figure.value in _seconds_left(each.text):
            return True
        if _IN_PARTS.search(question.said.text) and figure.unit != "hours":
            name = "part" if figure.unit == "seconds" else "whole"
            if any(int(found[name]) == figure.value for found in _CLOCK.finditer(each.text)):
                return True
        values = [minutes / _LENGTHS[figure.unit] for minutes in _minutes(each.text)]
        if any(fits(question.said.text, figure, abs(figure.value), value, question.meant) for value in values):
            return True
    return False


@lru_cache(maxsize=64)
def _long_clocks(text: str) -> tuple[dict[str, str], ...]:
    """The times of a text that give hours, in their parts."""
    found = [{"seconds": "", **each.groupdict()} for each in (*_LONG_CLOCK.finditer(text), *_LETTERED.finditer(text))]
    return tuple(found[:_MOST])


@lru_cache(maxsize=64)
def _seconds_left(text: str) -> frozenset[int]:
    """The seconds of times of less than a minute: "0:04 on the clock", ":04"."""
    return frozenset(int(found[1]) for found in _SECONDS.finditer(text))


@lru_cache(maxsize=64)
def _minutes(text: str) -> tuple[Fraction, ...]:
    """What "0:35" is in minutes, and what all times of pieces come to together."""
    found = [(int(each["whole"]), int(each["part"])) for each in _CLOCK.finditer(text)][: _MOST + 1]
    short = [Fraction(part) for whole, part in found if not whole]
    total = sum((whole + Fraction(part, _SIXTY) for whole, part in found), Fraction(0))
    long = [
        int(each["hours"]) * _SIXTY + int(each["minutes"]) + Fraction(int(each["seconds"] or 0), _SIXTY)
        for each in _long_clocks(text)
    ]
    apart = [abs(one - two) for one, two in combinations(long[:_FEW], 2)]
    return (*short, *long, *apart, *((total,) if _PIECES <= len(found) <= _MOST else ()))


def as_a_half(question: Question) -> bool:
    """A passage has it as "a half mile"."""
    figure = question.figure
    if abs(figure.value) != Fraction(1, 2) or not figure.unit:
        return False
    unit = figure.unit.rstrip("s")
    return any(f"half {unit}" in each.text or f"half-{unit}" in each.text for each in question.evidence)


def as_long_as_a_list(question: Question) -> bool:
    """A passage lists so many: eleven countries behind each other."""
    figure = question.figure
    if figure.unit or not _LEAST <= figure.value <= _MOST or figure.value.denominator > 1:
        return False
    wanted = int(figure.value)
    return any(wanted in _lists(each.text) or wanted in tallies(each.text) for each in question.evidence)


@lru_cache(maxsize=64)
def _lists(text: str) -> frozenset[int]:
    """How many items the long lists of a text have."""
    if len(text) > _LONGEST or text.count(",") + text.count(";") < _LEAST - 2:
        return frozenset()
    found: set[int] = set()
    for sentence in _STOPS.split(_ITEMS.sub("", text)):
        items = _COMMAS.split(sentence)
        if all(0 < len(each.split()) <= _WORDS for each in items[1:-1]):  # the last may run into what comes next
            found.add(len(items))
    return frozenset(each for each in found if each >= _LEAST)
