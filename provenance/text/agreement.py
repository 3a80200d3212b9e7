"""Whether one figure can stand for another: exactly, or as a rounding that its own wording allows."""

from __future__ import annotations

import re
from fractions import Fraction

from provenance.text.figures import Figure

_REACH = 30  # characters before a figure in which a word about its precision is looked for

_ABOUT = re.compile(r"\b(?:about|around|roughly|approximately|approx\.|some|circa|ca?\.|estimated|close to)\W{0,3}$|~$")
_NEARLY = re.compile(r"\b(?:nearly|almost|just under|just below|not quite|close to)\W{0,3}$")
_BELOW = re.compile(r"\b(?:under|below|less than|fewer than|at most|up to|no more than|as much as|as many as)\W{0,3}$")
_ABOVE = re.compile(
    r"\b(?:over|above|more than|greater than|at least|no less than|no fewer than|exceed\w*|upwards of)\W{0,3}$"
)

_DIGITS = re.compile(r"\d")
_DECIMALS = re.compile(r"\d[.]\d{1,2}(?!\d)|\d[.]\d{4}|\b0[.]\d")

_FAIR = Fraction(1, 20)  # how far a round figure may be from the exact one without a word that says so
_ROUGH = Fraction(1, 10)  # and with one
_WIDE = 10  # a bound says little about a figure ten times as large


def bears_out(text: str, figure: Figure, other: Figure) -> bool:
    """Whether the figure of a source, `other`, lets `text` say what it says with `figure`. Units are not compared.

    Equal values do. Otherwise the words before the figure decide: after "nearly" or "more than" the source must lie
    on the right side; without such a word, or after "about", the source's figure must round to the one in the text.
    A figure that ends in zeros ("300", "4 million") counts as rounded there, but only within a twentieth of itself, or
    a tenth after "about", unless it keeps two other digits.
    """
    said, found = abs(figure.value), abs(other.value)
    if said == found:
        return True
    step, digits, round_figure = precision(text[figure.span.start : figure.span.end], said)
    before = text[max(0, figure.span.start - _REACH) : figure.span.start].casefold()
    if _NEARLY.search(before):
        return said - step < found < said
    if _BELOW.search(before):
        return said / _WIDE < found < said
    if _ABOVE.search(before):
        return said < found < said * _WIDE
    rounds = abs(said - found) * 2 <= step
    if _ABOUT.search(before):
        return rounds and abs(said - found) <= said * _ROUGH
    return rounds and (not round_figure or digits > 1 or abs(said - found) <= said * _FAIR)


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
