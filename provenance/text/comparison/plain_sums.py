"""Sums, differences and shares of two figures of a passage, which a reader finds without being told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from provenance.named import NamedTuple
from provenance.text.agreement import fits
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.instead import counts_another
from provenance.text.figures import Bound, Figure
from provenance.text.span import Span

EACH = re.compile(
    r"\b(?:each|every|per|apiece|times|a\s(?:day|week|month|year|head|piece|night)|daily|weekly|monthly|yearly|annual\w*"
    r"|(?:groups|rows|teams|sets|pairs|packs|batches|squads|pools)\sof)\b",
    re.IGNORECASE,
)
"""Words that say of how many things an amount is that of one."""

SMALL = 10
_FEW = 6  # figures of a passage from which one sum or difference is as good as said
_PAIR = 2
_JOINED = re.compile(r"(?:\s[\w-]{2,20}){0,2}(?:,?\s(?:and|plus)|\s?\+)\s")
_REST = re.compile(r"\b(?:others?|rest|remaining|another|further)\b")
_BOTH = re.compile(r"(?<=\band )both\b")
_OF = re.compile(r"\bof\s(?:the\s|its\s|their\s|all\s|these\s|those\s)?\Z", re.IGNORECASE)
_OF_ITS = re.compile(r"\sof\s(?:its|the|their|his|her|all)\s\Z")
_REACH = 24  # characters
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
    if len(theirs) > _FEW or abs(figure.value) <= SMALL:
        return
    both = [Figure(Span(*found.span()), Fraction(2), "") for each in close for found in _BOTH.finditer(each.text)]
    like = [each for each in (*theirs, *both) if is_like(figure, each) or (not each.unit and abs(each.value) > 1)]
    before = _OF_ITS.search(text, max(0, figure.span.start - _REACH), figure.span.start)
    parts = [abs(each.value) for each in own if before and before.start() == each.span.end]
    yield from (part + abs(each.value) for part in parts for each in theirs if not each.unit)
    total = sum((abs(each.value) for each in theirs), Fraction(0))
    rest = len(theirs) == _PAIR and any(_REST.search(each.text) for each in close)
    if len(theirs) > _PAIR:
        yield from (total, *(total - abs(each.value) for each in theirs))
    if rest and fits(text, figure, abs(figure.value), total, meant):
        yield abs(figure.value)
    another = any(counts_another(figure, text, each, own) for each in close)
    for one, two in combinations(like, 2):
        low, high = sorted((abs(one.value), abs(two.value)))
        if low > SMALL or any(_are_joined(each.text, one, two) for each in close):
            yield low + high
        points = figure.unit == one.unit == two.unit == "%"  # which lie apart by percentage points
        if not points and not another and _is_parted(figure, text, high, own):
            yield high - low
    numbers = [abs(each.value) for each in (*own, *theirs) if not each.unit and abs(each.value) <= SMALL]
    if EACH.search(text) or any(EACH.search(each.text) for each in close):
        counts = [each for each in numbers if each > 1]
        yield from (value for each in like for n in counts for value in (abs(each.value) * n, abs(each.value) / n))
    yield from (abs(each.value) * share for each in like for share in numbers if share < 1)


def is_like(figure: Figure, other: Figure) -> bool:
    """Whether the figure may be a sum or a multiple of the other: they are measured alike."""
    points = {figure.unit, other.unit} == {"pp", "%"} and figure.unit == "pp"
    return points or (other.unit == figure.unit and not (not other.unit and abs(other.value) < 1))


def _are_joined(text: str, one: Figure, two: Figure) -> bool:
    """Whether two figures of a passage are added right behind each other: "150 passengers and five crew"."""
    first, second = sorted((one, two))
    return bool(_JOINED.fullmatch(text, first.span.end, second.span.start))


def _is_parted(figure: Figure, text: str, whole: Fraction, own: list[Figure]) -> bool:
    """Whether a statement speaks of a part of a whole, or of how far two are apart: "of 25,000 inhabitants", "+392"."""
    signed = text[max(0, figure.span.start - 1) : figure.span.start + 1].strip()[:1]
    if _APART.search(text) or signed in ("+", "-", "−", "–"):
        return True
    return any(
        abs(each.value) == whole and _OF.search(text, max(0, each.span.start - 16), each.span.start) for each in own
    )
