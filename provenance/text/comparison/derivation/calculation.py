"""Whether a figure follows from others by a calculation that a reader does in passing.

26,628 to 20,692, "a fall of 22%"; 187 of 412, "45%"; $42.5 million a year for five years, "$212.5 million".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, permutations

from provenance.text.agreement import fits
from provenance.text.comparison.as_written import as_grouped, in_scale, plainly
from provenance.text.comparison.derivation.operations import (
    ANY,
    SMALL,
    Operations,
    is_of_another_change,
    operations,
    whole_of,
)
from provenance.text.comparison.derivation.plain_sums import Pool, is_like, is_so_many_each, plain_results
from provenance.text.comparison.derivation.steps import steps
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.instead import says_slip
from provenance.text.comparison.matching import units_differ
from provenance.text.comparison.words import sentence_around
from provenance.text.figures import CALENDAR, Bound, Figure

_NEAREST = 4  # figures of the statement beside the one asked for
_LOOKED_AT = 200  # figures of a passage: more are a table, which contradicts nothing by having other figures
_MOST = 14  # figures to calculate from: among more, chance gives any result
_TOTAL = re.compile(r"\b(?:total\w*|sum\w*|together|combined|altogether|overall|in all|both)\b", re.IGNORECASE)
_SHORT = 600  # characters of a source that is read like a passage
_REACHED: dict[Bound, Bound] = {
    "above": "just over",
    "at least": "just over",
    "below": "nearly",
    "at most": "nearly",
    "up to": "nearly",
}
_CONTRADICTS = Fraction(10)  # how far a figure of the same unit may be away and still be what the source says instead


def calculated(
    figure: Figure, text: str, claimed: tuple[Figure, ...], evidence: tuple[Evidence, ...], meant: Bound
) -> bool:
    """Whether `figure` of `text` is a sum, difference, product, share, change or multiple of other figures.

    They are `claimed`, the other figures of the statement, or stand in the passages that the author named, if those are
    few. Where such a passage gives a figure of the same unit and about the size, which the statement does not give,
    that is what the source says instead, and nothing is calculated.
    """
    meant = reckoned_bound(meant)
    own = [
        each for whole in claimed for each in whole.each_end if each.span != figure.span and each.unit not in CALENDAR
    ]
    close = [each for each in evidence if each.close or len(each.text) <= _SHORT]
    if any(_contradicted(figure, each, own) for each in close):
        return False
    if is_of_another_change(figure, text, own):
        return False
    near = sorted(own, key=lambda each: abs(each.span.start - figure.span.start))[:_NEAREST]
    if any(fits(text, figure, abs(figure.value), value, meant) for value in _results(figure, near, text, ANY)):
        return True
    if any(says_slip(figure, text, each, own) for each in close):
        return False
    theirs = _measured([other for each in close for other in _in_measure(each) if other.unit not in CALENDAR], own)
    pool = _distinct([*near, *theirs])
    few = len(theirs) <= _MOST and len(pool) <= _MOST + _NEAREST
    by = operations(figure, text, theirs) if few else frozenset()
    results = _results(figure, pool, text, by) if by else ()
    if any(fits(text, figure, abs(figure.value), value, meant) for value in results):
        return True
    plain = plain_results(figure, text, Pool(near, theirs, close), meant)
    return any(fits(text, figure, abs(figure.value), value, meant or "exactly") for value in plain)


def _carried(evidence: Evidence) -> tuple[Figure, ...]:
    return as_grouped(evidence.text) or plainly(evidence.text)


def reckoned_bound(meant: Bound) -> Bound:
    """What a bound means for a figure that is calculated: "more than 390,000" is no sum of 406,000."""
    return _REACHED.get(meant, meant)


def _in_measure(evidence: Evidence) -> tuple[Figure, ...]:
    """The figures of a passage; a single one in a table that has no measure has that of its head: "Area km2"."""
    found = _carried(evidence)
    if len(found) != 1 or not evidence.above or found[0].unit:
        return found
    units = {each.unit for each in in_scale(evidence.text, evidence.above) if each.unit}
    return (found[0]._replace(unit=units.pop()),) if len(units) == 1 else found


def _measured(theirs: list[Figure], own: list[Figure]) -> list[Figure]:
    """The figures of passages, each with the measure that the statement gives it."""
    units = {abs(each.value): each.unit for each in own if each.unit and abs(each.value) > SMALL}
    return [each if each.unit else each._replace(unit=units.get(abs(each.value), "")) for each in theirs]


def _contradicted(figure: Figure, evidence: Evidence, own: list[Figure]) -> bool:
    """Whether a passage gives another figure of the same unit and about the size, which the statement does not give, in
    the sentence from which the calculation would start."""
    carried = _carried(evidence)
    for other in carried if len(carried) <= _LOOKED_AT else ():
        if _is_instead(figure, other, own):
            around = sentence_around(evidence.text, other.span)
            values = {abs(each.value) for each in plainly(evidence.text[around.start : around.end])}
            if not own or any(abs(each.value) in values for each in own):
                return True
    return False


def _is_instead(figure: Figure, other: Figure, own: list[Figure]) -> bool:
    if not figure.unit or figure.unit != other.unit or figure.rate != other.rate or not other.value:
        return False
    if figure.unit == "%" and abs(figure.value) + abs(other.value) == 100:
        return False  # the rest
    times = abs(figure.value / other.value)
    if not 1 / _CONTRADICTS <= times <= _CONTRADICTS or any(abs(each.value) == times != 1 for each in own):
        return False  # "his three daughters each got 400 acres"
    return not any(each.unit == other.unit and abs(each.value) == abs(other.value) for each in own)


def _distinct(found: list[Figure]) -> list[Figure]:
    kept: dict[tuple[Fraction, str], Figure] = {}
    for each in found:
        kept.setdefault((abs(each.value), each.unit), each)
    return list(kept.values())


def _results(figure: Figure, pool: list[Figure], text: str, by: Operations) -> Iterator[Fraction]:
    """The values without sign that the figure might have been calculated to be by some operations."""
    if figure.unit == "%" or (not figure.unit and abs(figure.value) < 1):
        counts = [each for each in pool if not each.unit]
        yield from _shares(figure, pool if by == ANY else counts, text)
    elif figure.unit in {"times", "ratio"}:
        for one, two in permutations(pool, 2):
            if not units_differ(one, two) and two.value:
                yield abs(one.value / two.value)
                if two.value.numerator == 1 and not two.unit and two.value < 1:  # 31, where it is "one for every 15"
                    yield abs(one.value * two.value)
    else:
        like = [each for each in pool if is_like(figure, each)]
        yield from _sums(like, text, by, whole_of(figure, text, pool))
        yield from _products(figure, pool, text) if "times" in by else ()


def _shares(figure: Figure, pool: list[Figure], text: str) -> Iterator[Fraction]:
    whole = 100 if figure.unit == "%" else 1
    way = steps(text, *figure.span)
    only_change = way.way != 0 and not way.share
    for one, two in permutations(pool, 2):
        if not two.value or units_differ(one, two) or (one.unit == "%") != (two.unit == "%"):
            continue
        if one.unit == "%" and not (way.change or way.share):
            continue  # "12% opposed it and 9% were undecided": nothing of nothing
        share = abs(one.value / two.value)
        if not only_change:
            yield share * whole
        if one.unit == two.unit and (one.rate == two.rate or not (one.rate and two.rate)):
            yield abs(1 - share) * whole
    parts = [abs(each.value) for each in pool if each.unit == figure.unit and abs(each.value) < whole]
    if not (only_change and way.way > 0):  # 12 percent more is no rest of 88
        yield from (whole - each for each in parts)
    if _TOTAL.search(text):
        yield from (one + two for one, two in combinations(parts, 2))
    if len(parts) > 1:
        total = sum(parts, Fraction(0))
        yield from (total, abs(whole - total))


def _sums(like: list[Figure], text: str, by: Operations, whole: Fraction | None) -> Iterator[Fraction]:
    """Sums and differences of figures that are measured alike; of a part of a `whole`, what belongs to that."""
    for one, two in combinations([abs(each.value) for each in like], 2):
        if "add" in by and (whole is None or one + two <= whole):
            yield one + two
        if "take" in by and (whole is None or whole in (one, two)):
            yield abs(one - two)
    if "add" in by and len(like) > 2 and _TOTAL.search(text):
        yield sum((abs(each.value) for each in like), Fraction(0))


def _products(figure: Figure, pool: list[Figure], text: str) -> Iterator[Fraction]:
    for one, two in permutations(pool, 2):
        if abs(two.value) < 1 and not two.unit:
            continue
        if is_like(figure, one) and two.unit not in {"%", "pp", "bp", figure.unit or "-"}:
            if two.unit == "times" or is_so_many_each(text, figure):
                yield abs(one.value * two.value)
        elif is_like(figure, one) and two.unit == "%":
            yield abs(one.value * two.value / 100)
        if two.value and figure.rate and not two.unit and (one.unit == figure.unit or not one.unit):
            yield abs(one.value / two.value)
