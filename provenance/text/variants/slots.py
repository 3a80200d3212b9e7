"""A word or two in quotation marks, for which another text has others in the same place of the same sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.text.folding import fold
from provenance.text.span import Span
from provenance.text.variants.printed import Printed, words

_SHORT = 3  # words
_WINDOW = 60  # characters before and behind that are compared
_STEM = 5  # letters: "Mexico" and "Mexican", "criticizes" and "criticized"
_SHORTEST = 4  # letters of a word that tells something
_SHARED = 4
"""Words around both. Retellings of one sentence share its subject, its verb and its object; two sentences on one
subject share two or three words that stand everywhere in both texts."""

_RARE = 2  # times a word may stand in a text so that it tells a sentence from others
_MOST = 200  # short quotations of a text: more are marks of another kind


def slot_variants(
    one: str, other: str, ours: Sequence[Printed], theirs: Sequence[Printed]
) -> Iterator[tuple[Span, Span]]:
    """The pairs of short quotations that stand in the same place of the same sentence and share no word.

    Neither may stand anywhere in the other text: what both have, both may quote.
    """
    mine, yours = _short(ours), _short(theirs)
    if not mine or not yours or max(len(mine), len(yours)) > _MOST:
        return
    folded, folded_other = fold(one).text, fold(other).text
    counts, counts_other = _counts(one), _counts(other)
    around = [(each, _around(other, each)) for each in yours if _letters(other, each) not in folded]
    for this in mine:
        if _letters(one, this) in folded_other:
            continue
        window = _around(one, this)
        for that, beside in around:
            shared = window & beside
            rare = any(counts[stem] <= _RARE and counts_other[stem] <= _RARE for stem in shared)
            if len(shared) >= _SHARED and rare and not _stems(one, this.span) & _stems(other, that.span):
                yield this.span, that.span


def _short(quotations: Sequence[Printed]) -> list[Printed]:
    return [each for each in quotations if 0 < len(each.words) <= _SHORT]


def _letters(text: str, each: Printed) -> str:
    return fold(text[each.span.start : each.span.end]).text


def _around(text: str, each: Printed) -> frozenset[str]:
    before = text[max(0, each.span.start - _WINDOW) : each.span.start].rpartition("\n\n")[2]
    behind = text[each.span.end : each.span.end + _WINDOW].partition("\n\n")[0]
    return _stems(before, Span(0, len(before))) | _stems(behind, Span(0, len(behind)))


def _stems(text: str, span: Span) -> frozenset[str]:
    return frozenset(word.key[:_STEM] for word in words(text, span) if len(word.key) >= _SHORTEST)


def _counts(text: str) -> Counter[str]:
    return Counter(word.key[:_STEM] for word in words(text, Span(0, len(text))))
