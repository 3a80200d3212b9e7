"""Whether one figure can stand for another: exactly, or as a rounding that its own wording allows."""

from __future__ import annotations

import re
from fractions import Fraction

from provenance.text.figures import Figure

_REACH = 30  # characters before a figure in which a word about its precision is looked for

_EXACTLY = re.compile(r"\b(?:exactly|precisely)\W{0,3}$")
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|approximately|approx\.|some|circa|ca?\.|estimated|close to|in the order of)\W{0,3}$"
    r"|[~≈] ?$"
)
_NEARLY = re.compile(r"\b(?:nearly|almost|just under|just below|not quite|approaching|(?:just )?shy of)\W{0,3}$")
_JUST_OVER = re.compile(r"\b(?:just|slightly|a little|a bit|marginally) (?:over|above|more than)\W{0,3}$")
_BELOW = re.compile(
    r"\b(?:under|below|(?<!\bno )(?<!\bnot )(?:less|fewer) than|at most|not? more than"
    r"|not (?:to )?exceed(?:ing)?)\W{0,3}$|[<≤] ?$"
)
_UP_TO = re.compile(r"\b(?:up to|as much as|as many as|a maximum of)\W{0,3}$")  # the source gives that very limit
_ABOVE = re.compile(
    r"\b(?:over|above|more than|greater than|at least|not? less than|not? fewer than|exceed\w*|in excess of|surpass\w*"
    r"|topp(?:ed|ing)|upwards of|a minimum of|as few as|as little as)\W{0,3}$|[>≥] ?$"
)
_OR_MORE = re.compile(r"\+|(?: [\w-]+){0,2} (?:or (?:more|higher|greater|above|over)|and (?:above|over|up))\b")
_OR_LESS = re.compile(r"(?: [\w-]+){0,2} (?:or (?:less|fewer|lower|below|under)|and (?:below|under))\b")

_BLANKS = re.compile(r"\s+")
_DIGITS = re.compile(r"\d")
_DECIMALS = re.compile(r"\d[.]\d{1,2}(?!\d)|\d[.]\d{4}|\b0[.]\d")

_FAIR = Fraction(1, 20)  # how far a round figure may be from the exact one without a word that says so
_ROUGH = Fraction(1, 10)  # and with one
_NEAR = Fraction(1, 5)  # how far "nearly" and "just over" reach
_PART = Fraction(1, 25)  # "two-thirds" stands for what is within half of this: 65 to 68 percent
_WIDE = 3  # a bound says little about a figure three times as large, or a third


def bears_out(text: str, figure: Figure, other: Figure) -> bool:
    """Whether the figure of a source, `other`, lets `text` say what it says with `figure`.

    Equal values do. Otherwise the words around the figure decide: after "nearly" or "more than" the source must lie
    on the right side; without such a word, or after "about", the source's figure must round to the one in the text.
    A figure that ends in zeros ("300", "4 million") counts as rounded there, but only within a twentieth of itself, or
    a tenth after "about", unless it keeps two other digits. A part in words ("two-thirds") stands for all within two
    percentage points of it.

    Units are not compared, nor signs ("fell by 5" and "−5"), but a share and percent are brought to one measure (2/3
    and 66.7 percent), and so are basis points and percentage points.
    """
    said, found = abs(figure.value), abs(other.value)
    return any(_fits(text, figure, said, each) for each in {found, _in_measure_of(figure, other)})


def _in_measure_of(figure: Figure, other: Figure) -> Fraction:
    """The other figure without sign in hundredths or wholes, in percentage or basis points, as the first has it."""
    found = abs(other.value)
    if (figure.unit, other.unit) == ("%", "") and found < 1:
        return found * 100
    if (figure.unit, other.unit) == ("", "%") and abs(figure.value) < 1:
        return found / 100
    if figure.unit == "bp" and other.unit in {"pp", "%"}:
        return found * 100
    return found / 100 if other.unit == "bp" and figure.unit in {"pp", "%"} else found


def _fits(text: str, figure: Figure, said: Fraction, found: Fraction) -> bool:
    """Whether a figure of the value `said`, with the words around it, may stand for one of the value `found`."""
    before = _BLANKS.sub(" ", text[max(0, figure.span.start - _REACH) : figure.span.start].casefold())
    if said == found or _EXACTLY.search(before):
        return said == found
    step, digits, round_figure = precision(text[figure.span.start : figure.span.end], said)
    step = step or (_PART if said < 1 else step)
    after = _BLANKS.sub(" ", text[figure.span.end : figure.span.end + _REACH].casefold())
    if bound := _bound(before, after):
        low, high = _room(bound, said, step)
        return low < found < high
    rounds = abs(said - found) * 2 <= step
    if _ABOUT.search(before):
        return rounds and abs(said - found) <= said * _ROUGH
    return rounds and (not round_figure or digits > 1 or abs(said - found) <= said * _FAIR)


def _room(bound: str, said: Fraction, step: Fraction) -> tuple[Fraction, Fraction]:
    """Between which values, both left out, a figure with a bound may lie."""
    near = min(step, said * _NEAR)
    return {
        "nearly": (said - near, said),
        "up to": (said - said * _NEAR, said),
        "just over": (said, said + near),
        "below": (said / _WIDE, said),
        "above": (said, said * _WIDE),
    }[bound]


def _bound(before: str, after: str) -> str:
    """What the words around a figure make of it: "nearly", "up to", "below", "above" …, or "" where they say none."""
    if _NEARLY.search(before):
        return "nearly"
    if _JUST_OVER.search(before):
        return "just over"
    if _UP_TO.search(before):
        return "up to"
    if _BELOW.search(before) or _OR_LESS.match(after):
        return "below"
    return "above" if _ABOVE.search(before) or _OR_MORE.match(after) else ""


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
