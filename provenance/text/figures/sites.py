"""Where the numbers of a text stand, in digits and in words; one scan for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from heapq import merge

from provenance.named import NamedTuple
from provenance.text.figures.abroad import abroad
from provenance.text.figures.compounds import fraction_at, is_point, power_behind, power_of_ten
from provenance.text.figures.dates import moments
from provenance.text.figures.digits import LONGEST, MARKS, VULGARS, pieces_of, value_of
from provenance.text.figures.identifiers import addresses, identifier_end, item_end, telephone_end, within
from provenance.text.figures.moment import Moment
from provenance.text.figures.number_words import worded
from provenance.text.figures.parts import Worded

# Patterns that are looked for in a whole text begin with a set of characters: the engine then skips all others, where a
# look behind or a choice in the first place makes it try every character.
_CLUSTER = re.compile(rf"[0-9{VULGARS}](?:(?<=[0-9])[0-9]*(?:[.,{MARKS}][0-9]+)*[{VULGARS}]?)?")
_BARE_POINT = re.compile(r"(?<![^\s(~<>≤≥$£€-])\.(?=[0-9])")  # ".5"
_LONGEST_POINT = 9  # characters of " point "
_PLAIN_BEFORE = frozenset(" \n\t|$€£\u00a0(")
_PLAIN_AFTER = frozenset(" \n\t|%;\u00a0")


class Site(NamedTuple):
    """A number: where it stands, what it writes, and how.

    `bare` says that it is the one word "one"; `scale` is that of its last word; `unit` is set where the word is a unit
    too ("doubled"); `moment` where the number is part of a date.
    """

    start: int
    end: int
    value: Fraction
    digits: bool
    bare: bool = False
    scale: int = 1
    unit: str = ""
    moment: Moment | None = None


def sites(text: str, comma: bool = False) -> Iterator[Site]:
    """The numbers of a text in order. Digits of identifiers, addresses and dates are none; a date is one of its own."""
    others = abroad(text)
    found = _together(others, worded(text)) if others else worded(text)
    words = (Site(*each.span, each.value, False, each.bare, each.scale, each.unit) for each in found)
    end = 0
    for site in merge(_digits(text, comma), _pointed(text, words)):
        if site.start >= end:
            end = site.end
            yield site


def _together(others: tuple[Worded, ...], worded: Iterator[Worded]) -> Iterator[Worded]:
    """The numbers in words of all languages. Where two overlap the first counts, or else the longer one."""
    end = 0
    for each in sorted((*others, *worded), key=lambda each: (each.span.start, -each.span.end)):
        if each.span.start >= end:
            end = each.span.end
            yield each


def _pointed(text: str, words: Iterator[Site]) -> Iterator[Site]:
    """The numbers in words, those with decimals as one: "one point five million"."""
    last: Site | None = None
    for site in words:
        if last and site.start - last.end < _LONGEST_POINT and is_point(text, last.end, site.start):
            decimal = site.value / site.scale
            whole = last.value if last.scale == 1 else None
            if whole is not None and decimal < 10 and decimal.denominator == 1:
                last = Site(last.start, site.end, (whole + decimal / 10) * site.scale, False, scale=site.scale)
                continue
        if last:
            yield last
        last = site
    if last:
        yield last


def _digits(text: str, comma: bool) -> Iterator[Site]:
    dated = moments(text)
    hidden = addresses(text)
    at, passed = 0, 0
    for cluster in _CLUSTER.finditer(text):
        start, end = cluster.span()
        while at < len(dated) and dated[at].span.end <= start:
            at += 1
        if start < passed:
            continue
        if at < len(dated) and dated[at].span.start < end:
            moment = dated[at]
            passed = moment.span.end
            yield Site(*moment.span, Fraction(0), True, moment=moment)
        elif end - start <= LONGEST and not (hidden[0] and within(hidden, start)):
            if compound := fraction_at(text, start, end) or power_of_ten(text, start, end):
                passed = compound[0]
                yield Site(start, *compound, True)
                continue
            passed = _identified(text, start, end)
            if passed:
                continue
            value = value_of(text[start:end], comma) if not start or text[start - 1] != "." else None
            if value is None:
                yield from _read(text, start, end, comma)
            elif power := power_behind(text, end):
                passed = power[0]
                yield Site(start, passed, value * power[1], True)
            else:
                yield Site(start, end, value, True)


def _identified(text: str, start: int, end: int) -> int:
    """Where an identifier ends that begins at `start`; 0 where the digits are no identifier."""
    if end - start > 2 and text[start] == "0" and text[start:end].isdecimal():
        return identifier_end(text, start) or end  # a code; or the "000" of a head, which stands for a scale
    before, after = text[start - 1] if start else "\n", text[end : end + 1] or "\n"
    if before in _PLAIN_BEFORE and (after in _PLAIN_AFTER or (after == "," and text[end + 1 : end + 2] == " ")):
        if before == "\n" and (named := item_end(text, start)):
            return named
        return telephone_end(text, start) if after == " " and end - start == 3 else 0
    return identifier_end(text, start)


def _read(text: str, start: int, end: int, comma: bool) -> Iterator[Site]:
    if start and text[start - 1] == "." and _BARE_POINT.match(text, start - 1):
        start -= 1
    value = value_of(text[start:end], comma)
    if value is not None:
        yield Site(start, end, value, True)
    elif not identifier_end(text, start):
        for low, high, each in pieces_of(text[start:end], start, comma):
            yield Site(low, high, each, True)
