"""Two figures that change places: "12 percent Russians and 3 percent Teals" for "11.9 per cent Teals, 3.2 per cent
Russians"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from provenance.text.comparison.discord import Discord
from provenance.text.comparison.wording.hedges import Held
from provenance.text.comparison.words import ENDS_ITEM, content
from provenance.text.figures import CALENDAR, figures
from provenance.text.span import Span

_OF = re.compile(r"\s(?:out\s)?of\s(?:the|its|his|her|their|all|these|those|[0-9])")  # "6,500 of the planned 20,000"
_BESIDE = 4  # figures before and behind one
_REACH = 48  # characters around a figure in which the word stands that it belongs to
_WORD = re.compile(r"[^\W\d_]{3,40}")


def on_swapped(held: Sequence[Held]) -> Iterator[Discord]:
    """Two figures of a statement that belong to one thing each, where a passage gives each to the other thing."""
    by_figure: dict[Span, list[Held]] = {}
    for each in held:
        by_figure.setdefault(each.figure.span, []).append(each)
    alone = [those[0] for those in by_figure.values() if len(those) == 1]
    for one, two in pairwise(sorted(alone, key=lambda each: each.figure.span)):
        if one.evidence is not two.evidence or one.figure.unit != two.figure.unit or one.other.span == two.other.span:
            continue
        ours = [belongs(each.said.text, each.figure.span) for each in (one, two)]
        theirs = [belongs(each.evidence.text, each.other.span) for each in (one, two)]
        if _are_swapped(ours, theirs):
            for each, word in ((one, _word(one, theirs[1])), (two, _word(two, theirs[0]))):
                yield Discord(each.figure.span, "absent", each.other.span, each.evidence, f'beside "{word}"')


def _are_swapped(ours: list[frozenset[str]], theirs: list[frozenset[str]]) -> bool:
    if not all((*ours, *theirs)) or ours[0] & ours[1] or theirs[0] & theirs[1]:
        return False
    crossed = bool(ours[0] & theirs[1]) and bool(ours[1] & theirs[0])
    return crossed and not ours[0] & theirs[0] and not ours[1] & theirs[1]


def belongs(text: str, span: Span) -> frozenset[str]:
    """The telling words of the clause in which a figure stands, as far as no other figure stands between."""
    start, end = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    all_of_them = figures(text)
    at = bisect_left(all_of_them, span, key=lambda each: each.span)
    for other in all_of_them[max(0, at - _BESIDE) : at + _BESIDE]:
        if other.unit not in CALENDAR and other.span.end <= span.start:
            start = max(start, other.span.end)
        if other.unit not in CALENDAR and other.span.start >= span.end:
            end = min(end, other.span.start)
    for cut in ENDS_ITEM.finditer(text, start, span.start):
        if content(text[cut.end() : span.start]):
            start = cut.end()
    before, after = text[start : span.start], text[span.end : end]
    cut_after = _OF.match(after) or ENDS_ITEM.search(after)
    behind = after[: cut_after.start()] if cut_after else after
    # "14.2% by rail": what stands behind a figure belongs to it; only where nothing does, what stands before.
    return content(behind) or content(before)


def _word(held: Held, theirs: frozenset[str]) -> str:
    """The word of the statement that a figure belongs to, as it is written."""
    found = (each[0] for each in _WORD.finditer(held.said.text) if content(each[0]) & theirs)
    return next(found, "")
