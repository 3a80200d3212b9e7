"""Figures that a reader finds by reckoning with dates and measures: an age, a term, the same in another measure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from provenance.text.agreement import fits, in_measure_of
from provenance.text.comparison.as_written import plainly, with_commas
from provenance.text.comparison.candidates import Question, supporters
from provenance.text.comparison.dates.dated import is_short_there
from provenance.text.comparison.derivation.lengths import with_a_letter
from provenance.text.comparison.naming.ordinals import ordinals
from provenance.text.figures import DURATIONS, Figure, factor

_AREA = re.compile(
    r"\s?(?:/|per |[a-z]{2,20} (?:per|to the) )(?:(?P<km>km2|km²|sq\.? ?km|square kilomet(?:er|re))"
    r"|(?P<mi>mi2|mi²|sq\.? ?mi|square mile)|(?P<ha>ha|hectare)|(?P<acre>acre))\b"
)
_AREA_RATES = {
    "square kilometre": "km2",
    "square kilometer": "km2",
    "square mile": "mi2",
    "hectare": "ha",
    "acre": "acres",
}
_DEGREES = frozenset({"°C", "°F"})
_FEW = 12  # figures of a passage
_AREAS = {"km": "km2", "mi": "mi2", "ha": "ha", "acre": "acres"}


def as_the_last_of_a_count(question: Question) -> bool:
    """The passage has it as an ordinal: "the 215,000th and last car"."""
    figure = question.figure
    if figure.unit and figure.unit not in DURATIONS:
        return False
    value = abs(figure.value)
    return any(
        number == value and (not figure.unit or each.text.startswith(figure.unit[:-1], span.end + 1))
        for each in question.evidence
        for number, span in ordinals(each.text)
    )


def as_a_short_year(question: Question) -> bool:
    """It is a year before 1500, which the passage gives by its last two digits: "1495–98"."""
    figure, text = question.figure, question.said.text
    written = text[slice(*figure.span)]
    if figure.unit or len(written) != 4 or not written.isdigit() or written < "1000":
        return False
    return any(written[:2] in each.text and is_short_there(written, each.text) for each in question.evidence)


def as_another_of_the_statement(question: Question) -> bool:
    """It gives another figure of the statement, which stands in a passage, in another measure: "53 km² (20 sq mi)"."""
    figure, text = question.figure, question.said.text
    for other in (end for whole in question.claimed for end in whole.each_end if end.span != figure.span):
        for value in _converted(text, figure, other):
            if fits(text, figure, abs(figure.value), value, "about"):
                it = question._replace(figure=other)
                return any(True for _ in supporters(it)) or with_a_letter(it)
    return False


def as_a_density(question: Question) -> bool:
    """It is so many on an area: "250 per square kilometre" of 12,500 people on 50 km²."""
    figure, text = question.figure, question.said.text
    unit = _area(text, figure) or _AREA_RATES.get(figure.rate, "")
    if not unit:
        return False
    for each in question.evidence:
        read = (*plainly(each.text), *with_commas(each.text)) if each.close else ()
        if len(read) > 2 * _FEW:
            continue
        known = [end for one in (*read, *question.claimed) for end in one.each_end if end.span != figure.span]
        areas = [abs(one.value) * ratio for one in known if one.unit and (ratio := factor(unit, one.unit))]
        counts = [abs(one.value) for one in read if not one.unit and abs(one.value) > 1]
        if any(area and fits(text, figure, abs(figure.value), n / area, "about") for area in areas for n in counts):
            return True
    return False


def _converted(text: str, figure: Figure, other: Figure) -> Iterator[Fraction]:
    if figure.unit and other.unit and figure.unit != other.unit:
        yield from in_measure_of(figure, other)
        if figure.unit in _DEGREES and other.unit in _DEGREES:
            degrees = other.value * 9 / 5 + 32 if figure.unit == "°F" else (other.value - 32) * 5 / 9
            yield -degrees if figure.value < 0 else degrees
    ours, theirs = _area(text, figure), _area(text, other)
    if ours and theirs and ours != theirs and (ratio := factor(theirs, ours)):
        yield abs(other.value) * ratio


def _area(text: str, figure: Figure) -> str:
    """The measure of ground by which a figure is counted: "per square mile", "/km²"."""
    found = _AREA.match(text, figure.span.end)
    return _AREAS[found.lastgroup or ""] if found else ""
