"""Sums, differences and shares of two figures of a passage, which a reader finds without being told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise

from provenance.named import NamedTuple
from provenance.text.agreement import fits
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.derivation.operations import SMALL
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.instead import counts_another
from provenance.text.comparison.words import sentence_around
from provenance.text.figures import Bound, Figure
from provenance.text.span import Span

_EACH = re.compile(
    r"\b(?:each|every|per|apiece|times|a\s(?:day|week|month|year|head|piece|night)|daily|weekly|monthly|yearly|annual\w*"
    r"|(?:groups|rows|teams|sets|pairs|packs|batches|squads|pools)\sof)\b",
    re.IGNORECASE,
)
_FEW = 6  # figures of a passage from which one sum or difference is as good as said
_PAIR = 2
_JOINED = re.compile(r"(?:\s[\w-]{2,20}){0,2}(?:,?\s(?:and|plus)|\s?\+)\s")
_REST = re.compile(r"\b(?:others?|rest|remaining|another|further)\b")
_BOTH = re.compile(r"(?<=\band )both\b")
_OF = re.compile(r"\bof\s(?:the\s|its\s|their\s|all\s|these\s|those\s)?\Z", re.IGNORECASE)
_OF_ITS = re.compile(r"\sof\s(?:its|the|their|his|her|all)\s\Z")
_REACH = 24  # characters
_CLAUSE = re.compile(r"[.;]\s|[()\n]")
_AROUND = 64  # characters
_APART = re.compile(
    r"\b(?:by|more|fewer|less|difference|margin|majority|rest|remain\w*|another|left|lost|gained|added|surviv\w*)\b",
    re.IGNORECASE,
)


class Pool(NamedTuple):
    """Figures from which another may be reckoned: `own`, the others of the statement, and `theirs`, those of the
    passages, or of sources as short, which are `close`."""

    own: list[Figure]
    theirs: list[Figure]
    close: list[Evidence]


def plain_results(figure: Figure, text: str, pool: Pool, meant: Bound) -> Iterator[Fraction]:
    """The sums, differences, products and shares of two figures of a passage that `figure` of `text` may be."""
    own, theirs, close = pool
    if abs(figure.value) <= SMALL:
        return
    if len(theirs) > _FEW:
        yield from _joined(figure, theirs, close)
        return
    both = [Figure(Span(*found.span()), Fraction(2), "") for each in close for found in _BOTH.finditer(each.text)]
    like = [each for each in (*theirs, *both) if _may_be_added(figure, each, theirs, close)]
    before = _OF_ITS.search(text, max(0, figure.span.start - _REACH), figure.span.start)
    parts = [abs(each.value) for each in own if before and before.start() == each.span.end]
    yield from (part + abs(each.value) for part in parts for each in theirs if not each.unit)
    yield from _totals(figure, text, [each for each in like if each not in both], pool, meant)
    another = any(counts_another(figure, text, each, own) for each in close)
    for one, two in combinations(like, 2):
        low, high = sorted((abs(one.value), abs(two.value)))
        if low > SMALL or any(_are_joined(each.text, one, two) for each in close):
            yield low + high
        points = figure.unit == one.unit == two.unit == "%"  # which lie apart by percentage points
        if not points and not another and _is_parted(figure, text, high, own):
            yield high - low
    numbers = [abs(each.value) for each in (*own, *theirs) if not each.unit and abs(each.value) <= SMALL]
    if is_so_many_each(text, figure) or any(_EACH.search(each.text) for each in close):
        counts = [each for each in numbers if each > 1]
        yield from (value for each in like for n in counts for value in (abs(each.value) * n, abs(each.value) / n))
    yield from (abs(each.value) * share for each in like for share in numbers if share < 1)


def _totals(figure: Figure, text: str, like: list[Figure], pool: Pool, meant: Bound) -> Iterator[Fraction]:
    """What all figures come to that are measured alike, and all but one; of what is rough, only the very number."""
    total = sum((abs(each.value) for each in like), Fraction(0))
    rest = len(pool.theirs) == _PAIR and any(_REST.search(each.text) for each in pool.close)
    values = [total] if len(like) > _PAIR else []
    values += [total - abs(each.value) for each in like] if len(like) > _PAIR + 1 else []  # or it is one of two
    yield from (each for each in values if meant in {"", "just over", "exactly"} or each == abs(figure.value))
    if rest and fits(text, figure, abs(figure.value), total, meant):
        yield abs(figure.value)


def is_so_many_each(text: str, figure: Figure) -> bool:
    """Whether a word of a statement says of how many things an amount is that of one; not the one right behind a
    figure ("36 times"), which says that this is what one has."""
    return any(found.start() - figure.span.end not in (0, 1) for found in _EACH.finditer(text))


def _may_be_added(figure: Figure, other: Figure, theirs: list[Figure], close: list[Evidence]) -> bool:
    """Whether a figure may be a part of another: it is measured alike, or by nothing; in a passage that has the money
    that is asked for, only beside such an amount; and of whole things it is a whole number."""
    if figure.value.denominator == 1 and not figure.unit and other.value.denominator > 1 < abs(other.value):
        return False
    if is_like(figure, other):
        return True
    if other.unit or abs(other.value) <= 1:
        return False
    if not figure.unit.isupper() or all(each.unit != figure.unit for each in theirs):
        return True
    return any(_is_beside_money(figure.unit, other, each.text) for each in close)


def _is_beside_money(unit: str, other: Figure, text: str) -> bool:
    if other not in plainly(text):
        return False
    around = sentence_around(text, other.span)
    return any(each.unit == unit and around.overlaps(each.span) for each in plainly(text))


def is_like(figure: Figure, other: Figure) -> bool:
    """Whether the figure may be a sum or a multiple of the other: they are measured alike."""
    points = {figure.unit, other.unit} == {"pp", "%"} and figure.unit == "pp"
    return points or (other.unit == figure.unit and not (not other.unit and abs(other.value) < 1))


def _joined(figure: Figure, theirs: list[Figure], close: list[Evidence]) -> Iterator[Fraction]:
    """The sums of figures that a passage itself adds: "171 passengers and 15 crew" are 186 people."""
    for one, two in pairwise(theirs):
        if is_like(figure, one) and is_like(figure, two) and any(_are_joined(each.text, one, two) for each in close):
            yield abs(one.value) + abs(two.value)


def _are_joined(text: str, one: Figure, two: Figure) -> bool:
    """Whether two figures of a passage are added right behind each other: "150 passengers and five crew"."""
    first, second = sorted((one, two))
    return bool(_JOINED.fullmatch(text, first.span.end, second.span.start))


def _is_parted(figure: Figure, text: str, whole: Fraction, own: list[Figure]) -> bool:
    """Whether a statement speaks of a part of a whole, or of how far two are apart: "of 25,000 inhabitants", "+392"."""
    start, end = figure.span
    signed = text[max(0, start - 1) : start + 1].strip()[:1]
    before = _CLAUSE.split(text[max(0, start - _AROUND) : start])[-1]
    behind = _CLAUSE.split(text[end : end + _AROUND], 1)[0]
    if _APART.search(before) or _APART.search(behind) or signed in ("+", "-", "−", "–"):
        return True
    return any(
        abs(each.value) == whole and _OF.search(text, max(0, each.span.start - 16), each.span.start) for each in own
    )
