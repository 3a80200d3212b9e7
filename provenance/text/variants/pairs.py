"""Quotations that two texts print in different words.

Two long quotations are the same one when they share a run of words and much of the rest. A word or two are the same
quotation only by what stands around them, and only in texts that also share a long one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from provenance.text.collation import collate
from provenance.text.collation.difference import common
from provenance.text.span import Span
from provenance.text.variants.printed import Printed, printed
from provenance.text.variants.slots import slot_variants
from provenance.text.variants.variant import Variant

_LONG = 4
"""Words of a quotation that may be known by its own words."""

_RUN = 3
"""Words in one run. Two quotations that share two such runs, or four words in one, may be the same."""

_SHARED_RUNS = 2
_SHARE = 0.4
"""The share of the words of the shorter quotation that the longer one has too, in the same order. A sentence translated
twice keeps half of its words; two sentences on one subject seldom share a fifth in order."""

_TELLING = 3  # shared words of four letters and more
_TELLING_LETTERS = 4
_EDGE = 8  # words at the beginning or the end of both that differ: more are another sentence
_MOST_ALIKE = 50  # quotations with the same run of words: it is a formula, and tells nothing


@lru_cache(maxsize=64)
def variants(one: str, other: str) -> tuple[Variant, ...]:
    """The quotations that both texts print, in different words, in the order of the first text.

    Not different are: one longer than the other, marks of omission and brackets, typography.
    """
    if _all_runs(one).isdisjoint(_all_runs(other)):
        return ()
    ours, theirs = printed(one), printed(other)
    alike = list(_alike(ours, theirs))
    found = [Variant(*spans) for this, that in alike if (spans := _differing(one, other, this, that))]
    if alike:
        found += [Variant(*spans) for spans in slot_variants(one, other, ours, theirs)]
    return tuple(sorted(found))


@lru_cache(maxsize=128)
def _all_runs(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(run for each in printed(text) for run in _runs(each))


def _alike(ours: tuple[Printed, ...], theirs: tuple[Printed, ...]) -> Iterator[tuple[Printed, Printed]]:
    """The pairs of long quotations that are the same one."""
    index: dict[tuple[str, ...], list[int]] = {}
    for number, each in enumerate(theirs):
        for run in set(_runs(each)):
            index.setdefault(run, []).append(number)
    for this in ours:
        shared: Counter[int] = Counter()
        for run in set(_runs(this)):
            places = index.get(run, [])
            shared.update(places if len(places) <= _MOST_ALIKE else ())
        for number, count in sorted(shared.items()):
            if count >= _SHARED_RUNS and _same(this, theirs[number]):
                yield this, theirs[number]


def _runs(each: Printed) -> Iterator[tuple[str, ...]]:
    keys = each.keys
    return (keys[at : at + _RUN] for at in range(len(keys) - _RUN + 1) if len(keys) >= _LONG)


def _same(this: Printed, that: Printed) -> bool:
    shared = common(this.keys, that.keys)
    telling = sum(len(this.words[at].key) >= _TELLING_LETTERS for at, _ in shared)
    return telling >= _TELLING and len(shared) >= _SHARE * min(len(this.words), len(that.words))


def _differing(one: str, other: str, this: Printed, that: Printed) -> tuple[Span, Span] | None:
    """The parts of two quotations that are of the same words, when these differ; None when they agree."""
    shared = common(this.keys, that.keys)
    first, last = shared[0], shared[-1]
    start = (0, 0) if min(first) > 0 and max(first) <= _EDGE else first
    tails = len(this.words) - 1 - last[0], len(that.words) - 1 - last[1]
    end = (len(this.words) - 1, len(that.words) - 1) if min(tails) > 0 and max(tails) <= _EDGE else last
    ours, theirs = _stretch(this, start[0], end[0]), _stretch(that, start[1], end[1])
    said, printed_there = one[ours.start : ours.end], other[theirs.start : theirs.end]
    sides = (collate(said, printed_there), collate(printed_there, said))
    return (ours, theirs) if all(each.verdict == "reworded" for each in sides) else None


def _stretch(each: Printed, first: int, last: int) -> Span:
    """The range of some words of a quotation, with the marks at its own ends."""
    start = each.words[first].span.start if first else each.span.start
    return Span(start, each.words[last].span.end if last < len(each.words) - 1 else each.span.end)
