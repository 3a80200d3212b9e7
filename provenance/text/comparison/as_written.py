"""The figures of a source, in the ways in which they may be written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from provenance.text.comparison.tables.amounts import amounts_like_years
from provenance.text.comparison.tables.scales import scales
from provenance.text.figures import CALENDAR, Figure, figures, measure_at_end
from provenance.text.grouping import grouped
from provenance.text.shares import shares

_BRACKETED = re.compile(r"[(\[](?P<words>[^()\[\]\n]{1,40})[)\]]|\bin[ \t](?P<plain>[a-zA-Z]{2,12}\b(?:[ \t]tons\b)?)")
_COMPARED = re.compile(
    r"\b(?:from|to|against|than|versus|vs\.?|with|of)\s(?:(?:the|a|about|some|nearly|almost|around|just|over|under"
    r"|roughly|record|high|peak|low|previous|revised)\s){0,3}(?:of\s)?\Z"
)
_ALONE = re.compile(r"\s{0,2}(?:[,.;:)]|\Z|(?:in|at|on|a|the|last|per|during|for|and|but|as|two|three|by|year)\b)")
_STOP = re.compile(r"[.!?;:]\s")
_NEAR = 80  # characters
_M = re.compile(r"m\b(?![²³/])")


@lru_cache(maxsize=128)
def plainly(text: str) -> tuple[Figure, ...]:
    """The figures of a source as English writes them, a unit said once lent to what the figure is compared with."""
    found = _ends(figures(text))
    found = (*found, *_in_millions(text, found)) if "m" in text else found
    found = (*found, *_like_years(text, found))
    return (*found, *_lent(text, found)) if len(found) > 1 else found


@lru_cache(maxsize=64)
def as_grouped(text: str) -> tuple[Figure, ...]:
    """The figures of a source with plain blanks between thousands."""
    joined = grouped(text)
    return _ends(figures(joined)) if joined != text else ()


@lru_cache(maxsize=64)
def as_shares(text: str) -> tuple[Figure, ...]:
    """The shares that a source gives in words, read generously."""
    return shares(text)


@lru_cache(maxsize=64)
def with_commas(text: str) -> tuple[Figure, ...]:
    """The figures of a source that writes decimal commas."""
    joined = grouped(text)
    found = _ends(figures(text, comma=True))
    return (*found, *_ends(figures(joined, comma=True))) if joined != text else found


@lru_cache(maxsize=64)
def in_scale(text: str, above: str, comma: bool = False) -> tuple[Figure, ...]:
    """The figures of a source in the scales and the measures that the head of their table gives, and the caption.

    With `comma` it may write decimal commas.
    """
    each_scale = (1, *sorted(set(scales(above))))
    read = (*plainly(text), *as_grouped(text), *(with_commas(text) if comma else ()))
    units = ("", *sorted(set(_measures(above))))
    return tuple(
        each._replace(value=each.value * scale, scale=scale, unit=each.unit or unit)
        for each in read
        if each.scale == 1 and each.unit != "%"
        for scale in each_scale
        for unit in (units if not each.unit else ("",))
        if scale > 1 or unit
    )


def _in_millions(text: str, found: tuple[Figure, ...]) -> Iterator[Figure]:
    """What may be metres and may be millions: "the final peaked at 8.9m"."""
    for each in found:
        if not each.unit and each.scale == 1 and _M.match(text, each.span.end):
            yield each._replace(value=each.value * 10**6, scale=10**6)


def _like_years(text: str, found: tuple[Figure, ...]) -> Iterator[Figure]:
    """What looks like a year and stands in a table, as an amount."""
    cells = {each.span for each in amounts_like_years(text)}
    yield from (each._replace(unit="") for each in found if each.unit == "year" and each.span in cells)


def _lent(text: str, found: tuple[Figure, ...]) -> Iterator[Figure]:
    """Figures with a scale and no unit, in that of the figure they are compared with: "59.8 million tonnes, up from
    53.9 million in 2022"."""
    last: Figure | None = None
    for each in found:
        if each.unit in CALENDAR:
            continue
        between = text[last.span.end : each.span.start] if last else ""
        alike = last and last.unit and not each.unit and each.scale == last.scale > 1 and len(between) <= _NEAR
        if last and alike and _is_compared(between) and _ALONE.match(text, each.span.end):
            yield each._replace(unit=last.unit)
        last = each


def _is_compared(between: str) -> bool:
    return bool(_COMPARED.search(between)) and not _STOP.search(between)


def _measures(above: str) -> Iterator[str]:
    for found in _BRACKETED.finditer(above):
        if unit := measure_at_end(found["words"] or found["plain"]):
            yield unit


def _ends(found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    if not any(each.ends for each in found):
        return found
    return tuple(end for each in found for end in (each.ends or _years(each)))


def _years(figure: Figure) -> tuple[Figure, ...]:
    """A range of years as its two ends."""
    if figure.top is None or figure.unit == "date":
        return (figure,)
    return figure._replace(top=None), figure._replace(value=Fraction(figure.top), top=None)
