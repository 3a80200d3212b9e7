"""The numbers, times and places in an order that a text gives, each with what it measures."""

from __future__ import annotations

from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.clocks import race_times
from provenance.text.comparison.matching import matches
from provenance.text.comparison.ordinals import ordinals
from provenance.text.comparison.times import Time, agree, times
from provenance.text.figures import CALENDAR, Figure, bound
from provenance.text.span import Span

_WIDE, _CLOSE = 3, 1.25  # how many times as large a figure may be that bears out another, with a bound and without
_LEAST_RANK = 3


class Place(NamedTuple):
    """Where a text gives a number: its range, its measure ("%", "money", "year", "rank", "" for what is counted), how
    much it is, and the figure or time that it is, None for a place in an order."""

    span: Span
    measure: str
    size: float
    figure: Figure | None = None
    time: Time | None = None


@lru_cache(maxsize=64)
def places(text: str, when: bool = True, ranked: bool = True) -> tuple[Place, ...]:
    """The numbers of a text, in order; its times and the places in an order only where they are asked for."""
    found = [
        Place(each.span, _measure(each.unit), float(abs(each.value)), each)
        for each in plainly(text)
        if each.unit not in CALENDAR
    ]
    found += [Place(each.span, _when(each), each.first, None, each) for each in (times(text) if when else ())]
    ranks = ordinals(text) if ranked else ()
    found += [Place(span, "rank", number) for number, span in ranks if number >= _LEAST_RANK]
    found += [Place(span, "race", float(seconds)) for seconds, span in (race_times(text) if ":" in text else ())]
    return tuple(sorted(found, key=_start))


def bears(text: str, place: Place, other: Place, words: str) -> bool:
    """Whether a number of the source text `words` may be one of the statement `text`."""
    if place.time or other.time:
        return bool(place.time and other.time and agree(place.time, other.time))
    one, two = place.figure, other.figure
    if one is None or two is None:
        return place.size == other.size and one is two
    if place.measure == other.measure or not (place.measure and other.measure):
        wide = _WIDE if one.bound else _CLOSE
        if place.size == other.size and one.unit == two.unit:
            return True
        if not place.size <= other.size * wide or not other.size <= place.size * wide:
            return bool(one.unit != two.unit) and matches(text, one, words, two, one.bound or "about")
    return matches(text, one, words, two, one.bound or bound(text, *one.span) or "about")


def is_part(text: str, span: Span) -> bool:
    """Whether a number is one of a score, a range or a name of several: "3–1"."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 2]
    return before in ("-", "–", "/") or (after[:1] in ("-", "–", "/") and after[1:].isdigit())


def _start(place: Place) -> Span:
    return place.span


def _when(time: Time) -> str:
    return "day" if time.days[0] or time.yearly else "year"


def _measure(unit: str) -> str:
    if unit in {"%", "pp", "bp"}:
        return "%"
    return "money" if len(unit) == 3 and unit.isupper() else unit
