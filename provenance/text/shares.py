"""Shares in words, as percent: "a quarter", "one in five", "half of them"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from provenance.text.figures import Figure
from provenance.text.span import Span

_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "eighth": 8,
    "eighths": 8,
    "tenth": 10,
    "tenths": 10,
}
_COUNTS = {
    word: number
    for number, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)
}
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_COUNTS)})"
_PART = re.compile(
    rf"\b(?:(?P<count>an?|{'|'.join(_COUNTS)})[ -])?(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))})\b", re.I
)
_RATIO = re.compile(
    rf"\b(?P<some>{_NUMBER})[ -](?:in|(?:out )?of(?: the)?)[ -](?:every |all )?(?P<all>{_NUMBER})\b", re.I
)


_CENTS = re.compile(
    r"\b(?P<some>\d{1,3}(?:\.\d)?)[ \u00a0]?(?:(?:cents?|¢) on the (?:dollar|euro)|pence in the pound)\b", re.I
)


def shares(text: str) -> tuple[Figure, ...]:
    """The shares that a text gives in words or as a ratio, each as a figure in percent, in the order of the text.

    They let a source bear out a percentage. They accuse nobody: "a third reading" and "in the third quarter" are among
    them.
    """
    return tuple(sorted((*_parts(text), *_ratios(text), *_cents(text)), key=lambda each: each.span))


def _parts(text: str) -> Iterator[Figure]:
    for found in _PART.finditer(text):
        count = _COUNTS.get((found["count"] or "a").casefold(), 1)
        yield Figure(Span(*found.span()), Fraction(100 * count, _PARTS[found["part"].casefold()]), "%")


def _ratios(text: str) -> Iterator[Figure]:
    for found in _RATIO.finditer(text):
        some, every = (_value(found[name]) for name in ("some", "all"))
        if 0 < some <= every:
            yield Figure(Span(*found.span()), Fraction(100 * some, every), "%")


def _cents(text: str) -> Iterator[Figure]:
    """ "70 cents on the dollar" is 70 percent."""
    for found in _CENTS.finditer(text):
        yield Figure(Span(*found.span()), Fraction(found["some"]), "%")


def _value(written: str) -> int:
    return int(written) if written.isdigit() else _COUNTS[written.casefold()]
