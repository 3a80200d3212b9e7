"""Whether one figure can stand for another: exactly, or as a rounding that its own wording allows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

from provenance.text.figures import CALENDAR, Bound, Figure, bound, factor

_DIGITS = re.compile(r"\d")
_DECIMALS = re.compile(r"\d[.,]\d{1,2}(?!\d)|\d[.]\d{4}|\b0[.,]\d")

_THINGS = re.compile(r"[ \u00a0\n](?!percents?\b|thus\b|plus\b|less\b|versus\b|across\b|always\b)[a-z]{3,30}s\b(?<!ss)")

_FAIR = Fraction(1, 20)  # how far a round figure may be from the exact one without a word that says so
_ROUGH = Fraction(1, 10)  # and with one
_HALF = Fraction(1, 2)
_NEAR = Fraction(1, 5)  # how far "nearly" and "just over" reach
_PART = Fraction(1, 25)  # "two-thirds" stands for what is within half of this, 65 to 68 percent, or a tenth of itself
_WIDE = 3  # a bound says little about a figure three times as large, or a third
_NARROW = Fraction(3, 2)  # and one that is not round ("more than 1,300") about one half as large again
_TELLING = 2  # digits


def bears_out(text: str, figure: Figure, other: Figure) -> bool:
    """Whether the figure of a source, `other`, lets `text` say what it says with `figure`.

    Equal values do. Otherwise the words around the figure decide: after "nearly" or "more than" the source must lie
    on the right side; without such a word, or after "about", the source's figure must round to the one in the text.
    A figure that ends in zeros ("300", "4 million") counts as rounded there, but only within a twentieth of itself, or
    a tenth after "about", unless it keeps two other digits. A part in words ("two-thirds") stands for all within two
    percentage points of it. Of an interval both ends must be borne out.

    Units are not compared, nor signs ("fell by 5" and "−5"), but what can be brought to one measure is: shares and
    percent (2/3 and 66.7 percent), basis and percentage points, months and years, multiples and percent.
    """
    return borne_out(text, figure, (other,))


def borne_out(text: str, figure: Figure, others: Iterable[Figure], source: str = "") -> bool:
    """Whether figures of a source bear out a figure of `text`; of an interval each end may be borne out by another.

    With the text of the `source` that the others are of, what counts things there ("14 pipes") bears out no percent.
    """
    each_other = [end for other in others for end in other.each_end]
    if source and figure.unit == "%":
        each_other = [end for end in each_other if end.unit or not _counts_things(source, end)]
    said = figure.bound or bound(text, *figure.span)
    return all(any(_stands_for(text, end, other, said) for other in each_other) for end in figure.each_end)


def _counts_things(text: str, figure: Figure) -> bool:
    """Whether a figure without a unit stands before a noun in the plural, as English has it."""
    return abs(figure.value) >= 1 and bool(_THINGS.match(text, figure.span.end))


def _stands_for(text: str, figure: Figure, other: Figure, meant: Bound) -> bool:
    if (other.unit in CALENDAR) != (figure.unit in CALENDAR):
        return figure.value == other.value and not (figure.unit or other.top)
    said = abs(figure.value)
    return any(fits(text, figure, said, found, meant) for found in {abs(other.value), *in_measure_of(figure, other)})


def in_measure_of(figure: Figure, other: Figure) -> Iterator[Fraction]:
    """The values without sign that the other figure has in the measure of the first, where the two can be compared."""
    found, said = abs(other.value), abs(figure.value)
    units = (figure.unit, other.unit)
    if units == ("%", "") and found < 1:
        yield found * 100
    elif units == ("", "%") and said < 1:
        yield found / 100
    elif units == ("%", "times"):  # doubled: by 100 percent, or to 200 percent; halved: by 50
        yield from (found * 100, abs(found - 1) * 100)
    elif units == ("times", "%"):
        yield from (found / 100, 1 + found / 100, abs(1 - found / 100))
    elif units in {("times", "ratio"), ("ratio", "times")}:
        yield found
    elif times := factor(*units):
        yield found * times


def fits(text: str, figure: Figure, said: Fraction, found: Fraction, meant: Bound) -> bool:
    """Whether a figure of the value `said`, with what the words around it make of it, may stand for one of `found`."""
    if said == found or meant == "exactly":
        return said == found
    step, digits, round_figure = precision(text[figure.span.start : figure.span.end], said)
    in_words = not step and said < 1
    step = step or (min(_PART, said / 5) if in_words else step)
    if not step and meant == "about" and said.denominator == 2:  # "about two and a half hours"
        step = _HALF
    if meant and meant != "about":
        low, high = _room(meant, said, said * _ROUGH if in_words else step, digits)
        return low < found < high or (in_words and found in (low, high))  # 18 percent is "nearly one in five"
    rounds = abs(said - found) * 2 <= step
    if meant == "about":
        return rounds and abs(said - found) <= said * _ROUGH
    return rounds and (not round_figure or digits > 1 or abs(said - found) <= said * _FAIR)


def _room(meant: Bound, said: Fraction, step: Fraction, digits: int) -> tuple[Fraction, Fraction]:
    """Between which values, both left out, a figure with a bound may lie."""
    near = min(step, said * _NEAR)
    if meant == "nearly":
        return said - near, said
    if meant == "up to":
        return said - said * _NEAR, said
    if meant == "just over":
        return said, said + near
    wide = _WIDE if digits < _TELLING else _NARROW
    return (said / wide, said) if meant in {"below", "at most"} else (said, said * wide)


@lru_cache(maxsize=256)
def precision(written: str, value: Fraction) -> tuple[Fraction, int, bool]:
    """How exact a figure is as written: the worth of its last telling digit, how many such digits it has, and whether
    zeros stand after them.

    "108,000" gives 1000, 3, True; "$4.2 million" gives 100000, 2, False; "fifteen" gives 1, 2, False. A figure that is
    no whole multiple of a power of ten ("two thirds") gives 0: it cannot have been rounded.
    """
    digits = "".join(_DIGITS.findall(written)).lstrip("0")
    if digits and (unit := _power_of_ten(value / int(digits))):
        told = digits if _DECIMALS.search(written) else digits.rstrip("0")
        return unit * 10 ** (len(digits) - len(told)), len(told), told != digits
    if value.denominator != 1 or value == 0:
        return Fraction(0), 0, False
    whole = str(value.numerator)
    told = whole.rstrip("0")
    return Fraction(10 ** (len(whole) - len(told))), len(told), told != whole


def _power_of_ten(ratio: Fraction) -> Fraction | None:
    """`ratio` when it is a power of ten, positive or negative."""
    whole = ratio.numerator if ratio.denominator == 1 else ratio.denominator
    other = ratio.denominator if ratio.denominator == 1 else ratio.numerator
    return ratio if other == 1 and str(whole).strip("0") == "1" else None
