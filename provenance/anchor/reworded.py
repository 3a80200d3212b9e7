"""A passage some of whose letters or words were changed: the places that are like it, and which of them is it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.anchor.choice import DISTINCTIVE, Found, undecided
from provenance.anchor.comparison import Match, compared
from provenance.anchor.context import Surroundings
from provenance.anchor.seeds import everywhere, missed, probed, runs, sides, stands_once
from provenance.anchor.selector import Selector
from provenance.anchor.windows import Window, beside, between, query, windows
from provenance.text.folding import Folded
from provenance.text.span import Span

_HINT = 0.5
"""Unrelated sentences share up to 0.45 of their letters in order. What shares more is worth showing, and no more."""

_LEAST = {"both": 0.55, "agree": 0.64, "split": 0.76, "none": 0.76, "unclear": 0.8, "differ": 0.88}
"""The least similarity by what the surroundings say. Where both sides stand, what is between them and keeps more than
half of its letters is the passage, reworded. Without context the words alone must tell it from a sentence on the same
thing, of which measured neighbours reach 0.7; against its context a passage must be nearly whole, as one moved is."""

_REPLACED = {
    "both": (3, 1),
    "agree": (5, 1),
    "none": (10, 0),
    "split": (12, 0),
    "unclear": (16, 0),
    "differ": (1000, 0),
}
"""Words of a passage for each that other words may stand for, and how many may at least. Sentences of one pattern ("is
neither a quarterly rebate nor a survey") differ in a word or two that say what they are about, and in few letters."""

_SHORT = 4
"""Letters over the length of the passage that are asked for in addition: unrelated short texts are alike by chance."""

_SHORTEST = {"both": 8, "agree": 12, "split": 24, "none": 24, "unclear": 24, "differ": 32}
"""Letters. A word or two with a letter changed are other words; four words with a letter changed are known."""

_A_SLIP = 7  # letters of a short passage for each letter that may be changed in it
_CUT, _WHOLE = 20, 0.9
"""Letters: where as many or more recorded on each side of a passage stand side by side, it was cut out between, and
what else stands in like surroundings is not it, unless it is as similar."""

_PLAIN = 1.2  # what a passage and its context are worth together from which on nobody looks for a better place
_LEAD, _CLOSE = 0.08, 0.03
"""By which the best place must lead: two words of a sentence; a letter or two where the other has more changed."""


def matches(text: Folded, selector: Selector, *, known: bool = False) -> list[Match]:
    """The places that are like the passage, the best first.

    `known` when its words stand verbatim somewhere: then everything hangs on whether its context stands elsewhere.
    """
    letters = query(selector)
    seeds = runs(letters, text.text)
    found = _compared(between(text, selector, seeds), selector)
    if not known and len(found) == 1 and _plain(found[0], selector) and stands_once(text.text, found[0].at.start):
        return found
    seeds += everywhere(letters, text.text, seeds)
    if known:
        seeds += sides(text.text, selector.before, selector.letters, selector.after)
    found += _compared(between(text, selector, seeds, known=known), selector)
    if not any(_plain(match, selector) for match in found):
        found += _all(windows(text, selector, seeds), selector)
    if missed(selector.letters, text.text) and not any(accepted(match, selector) for match in found):
        found += _all(windows(text, selector, probed(letters, text.text)), selector)
    doubtful = [match for match in found if match.similarity < _WHOLE or match.replaced]
    if any(accepted(match, selector) for match in doubtful) and _cut_out(text, selector):
        found = [each._replace(around=Surroundings(0.0, 0.0)) if each in doubtful else each for each in found]
    best: dict[Span, Match] = {}
    for match in sorted(found, key=lambda match: match.similarity):
        best[match.span] = match
    return sorted(best.values(), key=lambda match: (-match.score, match.span))


def _plain(match: Match, selector: Selector) -> bool:
    """Whether a place is so much like the passage, in its context, that nobody looks for a better one."""
    return match.score >= _PLAIN and accepted(match, selector)


def _compared(found: Iterable[Window], selector: Selector) -> list[Match]:
    return [match for window in found if (match := compared(window, selector))]


def _cut_out(text: Folded, selector: Selector) -> bool:
    """Whether what was recorded before and behind the passage stands side by side: it is nowhere in that context."""
    before, after = selector.before, selector.after
    return min(len(before), len(after)) >= _CUT and before + after in text.text


def _all(found: Iterable[Window], selector: Selector) -> Iterator[Match]:
    """The places in the windows: of each the best, and where there is room beside it the best there."""
    for window in found:
        match = compared(window, selector)
        if match is None:
            continue
        yield match
        if not _plain(match, selector):
            yield from _compared(beside(window, match.at, selector.letters), selector)


def accepted(match: Match, selector: Selector) -> bool:
    """Whether a place is enough like the passage to be it, and nothing speaks against it."""
    if match.reason or selector.weight < _SHORTEST[match.around.verdict]:
        return False
    if (
        selector.weight < DISTINCTIVE
        and (1 - match.similarity) * len(selector.letters) * _A_SLIP > selector.weight + 0.5
    ):
        return False
    each, least = _REPLACED[match.around.verdict]
    if match.replaced > max(least, len(selector.exact.split()) // each):
        return False
    return match.similarity + match.moved >= _LEAST[match.around.verdict] + _SHORT / max(1, selector.weight) * 0.5


def decided(found: list[Match], selector: Selector) -> Found:
    """The place that is meant, or those between which it is not decided, or the nearest one as a hint."""
    good = [match for match in found if accepted(match, selector)]
    if not good:
        near = max(found, key=lambda match: match.similarity, default=None)
        return Found(similarity=near.similarity, nearest=near.span) if near and near.similarity >= _HINT else Found()
    first = good[0]
    close = [
        match for match in good if match.score > first.score - (_CLOSE if match.replaced > first.replaced else _LEAD)
    ]
    rivals = [match for match in close if not match.span.overlaps(first.span)]
    if rivals:
        return undecided(match.span for match in (first, *rivals))
    return Found(first.span, "aligned", similarity=first.similarity)
