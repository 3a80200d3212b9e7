"""Figures that a statement gives more precisely than the passage from which it has them."""

from __future__ import annotations

import re
from fractions import Fraction

from provenance.text.agreement import precision
from provenance.text.comparison.wording.hedges import Held
from provenance.text.figures import Bound, Figure, bound

_LOOSE: frozenset[Bound] = frozenset({"about", "nearly", "just over"})
_NO_CENTS = re.compile(r"[.,]00(?![0-9])")
_LEFT_OPEN = re.compile(
    r"\b(?:estimat\w*|approximat\w*|give or take|(?-i:may)|might|could|perhaps|reckon\w*|roughly|ballpark"
    r"|in round figures|rounded|provisional\w*)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(r"[^.;:]{0,40}?(?:,? or | \(|, i\.e\.,? )(?:by |in |at )?\Z")
_WORD_BEFORE = re.compile(r"\S+\s+\Z")
_REACH = 64
_MOST_WORDS = 3


def over_precise(held: Held) -> str | None:
    """What of the passage the statement leaves out: its figure with the word that makes it a rough one, or "" where the
    statement has more decimals; None where it is no more precise."""
    said, figure, other = held.said.text, held.figure, held.other
    loose = bound(held.evidence.text, *other.span)
    if loose in _LOOSE and figure.value == other.value:
        return None if figure.bound or _is_left_open(said, figure) else _as_written(held.evidence.text, other, loose)
    if figure.unit != other.unit:
        return None
    written = said[slice(*figure.span)]
    one, two = precision(written, abs(figure.value))[0], _exactness(held.evidence.text, other)
    cents = figure.unit.isupper() and figure.scale == 1 and _NO_CENTS.search(written)
    return "" if one and one < two and not cents else None


def _exactness(text: str, figure: Figure) -> Fraction:
    """The worth of the last digit of a figure. One that is written out in full may be exact: "12,400,000"."""
    worth = precision(text[slice(*figure.span)], abs(figure.value))[0]
    return min(Fraction(1), worth) if figure.scale == 1 else worth


def _is_left_open(text: str, figure: Figure) -> bool:
    """Whether a word anywhere in a statement leaves its figures open, or one before another way to say the same does:
    "about £4.2bn or 80%"."""
    if _LEFT_OPEN.search(text):
        return True
    start = figure.span.start
    before = text[max(0, start - _REACH) : start]
    return any(
        bound(before, each.start(), each.end()) in _LOOSE and _OTHERWISE.fullmatch(before, each.end())
        for each in re.finditer(r"[£$€]?[0-9]\S*", before)
    )


def _as_written(text: str, figure: Figure, loose: Bound) -> str:
    """The figure with the words that leave it open: "about 80%"."""
    start, end = figure.span
    for _ in range(_MOST_WORDS):
        word = _WORD_BEFORE.search(text, max(0, start - _REACH), start)
        if word is None:
            break
        start = word.start()
        if bound(text[start:end], figure.span.start - start, end - start) == loose:
            return " ".join(text[start:end].split())
    return f"{loose} {text[slice(*figure.span)]}"
