"""Which numbers of a text are amounts, each with its scale and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from provenance.named import NamedTuple
from provenance.text.figures.compounds import minus_before
from provenance.text.figures.labels import is_day, is_label, is_named
from provenance.text.figures.sites import Site, sites
from provenance.text.figures.units import Measure, foreign_scale, measure

FIRST_YEAR, LAST_YEAR = 1500, 2099

_HYPHENS = "-\u2010\u2011"
_PREFIX = re.compile(
    rf"(?<![^\W_])(?:(?:mid|pre|post|end|start|early|late|circa|non|sub|FY|CY)[{_HYPHENS}]?|(?:in|to|of)[{_HYPHENS}])$",
    re.IGNORECASE,
)
_CODE = re.compile(
    rf"[{_HYPHENS}](?:[A-Z]{{1,6}}(?![A-Za-z])|(?!to-|in-)[a-z]{{1,12}}-[0-9])"
)  # "10-K", "4-ANPP", "1-boc-4-AP"
_MINUS = re.compile(r"(?:^|[\s(\[])([-−])$")
_WEIGHED = re.compile(r"\s(?:people|persons|GT|jobs|homes)\b")
_DASH = re.compile(rf"\s?[{_HYPHENS}–]\s?|\s(?:to|through)\s")
_LIST = re.compile(r",\s(?:and\s)?|\s(?:and|or|&)\s|,\sor\s")
_MANY_NAMED = re.compile(r"(?:s|§§|pp\.|nos\.|nn\.|figs\.|arts\.|secs\.|chs\.|vols\.|paras\.)\W{0,3}$", re.IGNORECASE)
_GLUED = re.compile(r"(?:m|GW|Hz|kHz|MHz|GHz|[KMGT]B|K|L|min|hr)(?![^\W_])")
_OF_LAW = re.compile(r"[§¶][ \u00a0]?\Z")
_OF_DIGITS = re.compile(rf"[{_HYPHENS}](?:figure|digit)s?\b")  # "a six-figure sum"
_BETWEEN_CELLS = re.compile(r"[ \t|\u00a0]{2,40}(?=[0-9])")
_FIRST_WIDE = "\u2e80"
_POINTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")  # thousands, where the words behind are not English
_HYPHENED = tuple(_HYPHENS)
_JOINERS = frozenset("_)(") | frozenset(_HYPHENS)


class Amount(NamedTuple):
    """An amount from its sign or currency to its unit. `number` is as written, without its scale.

    `pronoun` says that it is the bare word "one". An amount that is a moment has its first day as `number` and its last
    as `last`. `cell` says that no word stands around it.
    """

    start: int
    end: int
    number: Fraction
    scale: int
    unit: str
    pronoun: bool = False
    digits: bool = True
    last: Fraction | None = None
    cell: bool = False

    @property
    def value(self) -> Fraction:
        return self.number if self.scale == 1 else self.number * self.scale


class _Label(NamedTuple):
    """A number that is no amount, so that those which follow it in a list can be told to be none either."""

    end: int
    many: bool
    day: bool


def amounts(text: str, comma: bool = False) -> Iterator[Amount]:
    """The amounts of a text in order, years and dates included, the pronoun "one" included."""
    label: _Label | None = None
    cell = 0  # where the next cell of a row begins, if a number ended the one before
    for site in sites(text, comma):
        if site.moment:
            yield from _moment(site)
            continue
        within, between = site.start == cell, _BETWEEN_CELLS.match(text, site.end)
        cell = between.end() if between else 0
        if between and within and site.digits:  # most numbers of a long table: no word says anything of them
            yield Amount(site.start, site.end, site.value, 1, "year" if _is_year(text, site) else "", cell=True)
            continue
        measured = measure(text, site.start, site.end)
        touched = bool(site.start) and measured.start == site.start and text[site.start - 1].isalpha()
        if touched and not site.unit and _is_behind_word(text, site.start):
            continue
        if measured.unit and measured.end == site.end + 1 and _OF_LAW.search(text, max(0, site.start - 4), site.start):
            continue  # "§ 300g"
        if not measured.unit and measured.scale == 1 and not site.unit:
            if _is_part_of_word(text, site):
                continue
            named = _label(text, site, label)
            label = named or label
            if named:
                continue
        yield _amount(text, site, measured)


def whole(text: str, found: Iterator[Amount]) -> Iterator[Amount]:
    """The amounts, those of which one continues the other as one: "1億2000万"."""
    last: Amount | None = None
    for each in found:
        if last and last.end == each.start and last.scale > each.scale and text[last.end - 1] >= _FIRST_WIDE:
            last = each._replace(start=last.start, number=last.value + each.value, scale=1)
            continue
        if last:
            yield last
        last = each
    if last:
        yield last


def _moment(site: Site) -> Iterator[Amount]:
    moment = site.moment
    if moment and moment.year:
        last = Fraction(moment.last) if moment.last > moment.first else None
        yield Amount(
            site.start, site.end, Fraction(moment.first), 1, "fiscal year" if moment.fiscal else "date", last=last
        )


def _amount(text: str, site: Site, measured: Measure) -> Amount:
    start, end, scale, unit = measured
    unit = unit or site.unit
    value = site.value
    if scale > 1 and foreign_scale(text, site.end) and _POINTED.fullmatch(text, site.start, site.end):
        value = Fraction(text[site.start : site.end].replace(".", ""))
    if not unit and scale == 1 and _is_year(text, site):
        unit = "year"
    elif start and text[start - 1] in "-−" and (minus := _MINUS.search(text, max(0, start - 2), start)):
        start, value = minus.start(1), -value
    elif unit and (before := minus_before(text, start)) < start:
        start, value = before, -value
    pronoun = site.bare and not unit and scale == 1
    if site.scale == 1:  # the usual case: fractions are slow
        return Amount(start, end, value, scale, unit, pronoun, site.digits)
    return Amount(start, end, value / site.scale, scale * site.scale, unit, pronoun, site.digits)


def _is_year(text: str, site: Site) -> bool:
    """Whether a number without unit is a year: four digits of modern times that count or weigh nothing."""
    if not site.digits or site.end - site.start != 4 or not text[site.start : site.end].isdigit():
        return False
    return FIRST_YEAR <= site.value <= LAST_YEAR and not _WEIGHED.match(text, site.end)


def _is_part_of_word(text: str, site: Site) -> bool:
    """Whether what touches the number makes it an identifier ("B12", "COVID-19", "501(c)(3)") or a decade ("1990s")."""
    if site.start:
        last = text[site.start - 1]
        if (_is_letter(last) or last in _JOINERS) and _is_behind_word(text, site.start):
            return True
    if text.startswith(_HYPHENED, site.end) and _OF_DIGITS.match(text, site.end):
        return True
    if not site.digits:
        return False
    after = text[site.end : site.end + 1]
    if _is_letter(after) or after == "_":
        return not _GLUED.match(text, site.end) and not is_label(text, site.start, site.end)
    return after in _JOINERS and bool(after) and bool(_CODE.match(text, site.end))


def _is_behind_word(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start]
    hyphened = before[-1] in _HYPHENS and before[-2:-1].isalpha()
    return (_is_letter(before[-1]) or before.endswith(("_", ")(")) or hyphened) and not _PREFIX.search(before)


def _is_letter(character: str) -> bool:
    """Whether a character may be of one word with the number beside it: Chinese and Japanese part no words."""
    return character.isalpha() and character < _FIRST_WIDE


def _label(text: str, site: Site, before: _Label | None) -> _Label | None:
    """The number as a label, by the words around it or because it continues a list of labels."""
    if not site.digits:
        return _Label(site.end, False, False) if is_named(text, site.start) else None
    if is_label(text, site.start, site.end):
        many = bool(_MANY_NAMED.search(text, max(0, site.start - 8), site.start))
        return _Label(site.end, many, is_day(text, site.start, site.end))
    if before and site.start - before.end < 12:
        link = text[before.end : site.start]
        if _DASH.fullmatch(link) or (before.many and _LIST.fullmatch(link)):
            return _Label(site.end, before.many, before.day)
    return None
