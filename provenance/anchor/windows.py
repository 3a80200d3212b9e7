"""The stretches of a text in which a passage that was edited may stand, the likeliest first."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from provenance.anchor.seeds import Seed
from provenance.anchor.selector import NEAR, Selector
from provenance.text.folding import Folded
from provenance.text.span import Span

_SPREAD = 240
"""Letters by which the beginnings that two seeds suggest may differ and still mean one place: the head of a page and a
note may have come in between."""

_SLACK = 40  # letters on each side of what the seeds suggest, and an eighth of the passage
_EDGE = 24  # letters of the context itself that are part of the window between, for words changed at its ends
_PHRASE = 16  # letters of context: fewer stand in many sentences
_INTO = 8  # letters of its context that a run must have to tell where the passage begins or ends
_MOST = 8  # windows that are compared at all, by their seeds
_BEST = 4  # windows that are aligned, by the short runs they share
_QGRAM = 4
_LEAST_SHARE, _NEAR_BEST = 0.25, 0.7
"""A passage with a third of its letters changed here and there keeps some of its runs of four (each change takes at
most four of them); unrelated prose shares an eighth. What shares much less than the best window is not looked at."""

_GOOD = 0.6  # share of the runs of four from which on nobody looks beside one side of the context alone
_ENOUGH, _ALSO = 0.6, 0.35  # of the length and of the runs of four of a passage, from which on it may stand there too
_BEHIND, _BEFORE = re.compile(r"[^\w\s\[(<]{0,3}"), re.compile(r"[^\w\s\])>]{0,3}\Z")
_LONGEST_QUERY = 1200  # letters by whose places a longer passage is looked for


class Window(NamedTuple):
    """Letters of a folded text, some of them perhaps left out: `kept` are the ranges that are not, in order."""

    text: Folded
    kept: tuple[Span, ...]

    @property
    def size(self) -> int:
        return sum(span.length for span in self.kept)

    @property
    def letters(self) -> str:
        return "".join(self.text.text[span.start : span.end] for span in self.kept)

    def place(self, start: int, end: int) -> Span:
        """The range of the folded text behind the letters from `start` to `end`."""
        return Span(self._at(start), self._at(end - 1) + 1 if end > start else self._at(start))

    def within(self, span: Span) -> Window:
        """What is kept of the range `span` of the folded text."""
        cut = (Span(max(each.start, span.start), min(each.end, span.end)) for each in self.kept)
        return Window(self.text, tuple(each for each in cut if each.length > 0))

    def without(self, gaps: Iterable[Span]) -> Window:
        """The window with ranges of the folded text left out."""
        kept = list(self.kept)
        for gap in gaps:
            pieces = [
                piece
                for each in kept
                for piece in (Span(each.start, min(each.end, gap.start)), Span(max(each.start, gap.end), each.end))
            ]
            kept = [piece for piece in pieces if piece.length > 0] or kept
        return Window(self.text, tuple(kept))

    @property
    def written(self) -> str:
        """The text as stored behind the letters, with the marks beside them; a blank for what is left out."""
        spans = [self.text.source(*span) for span in self.kept]
        original = self.text.original
        marks = [_BEFORE.search(original, max(0, each.start - 3), each.start) for each in spans[1:]]
        starts = [spans[0].start, *(found.start() for found in marks if found)]
        behind = [_BEHIND.match(original, each.end) for each in spans[:-1]]
        ends = [*(found.end() for found in behind if found), spans[-1].end]
        return " ".join(original[start:end] for start, end in zip(starts, ends, strict=True))

    def offset(self, place: int) -> int:
        """How many letters of the window stand before the offset `place` of the folded text."""
        return sum(max(0, min(span.end, place) - span.start) for span in self.kept)

    def _at(self, at: int) -> int:
        lengths = list(accumulate((span.length for span in self.kept), initial=0))
        index = min(max(0, bisect_right(lengths, at) - 1), len(self.kept) - 1)
        return self.kept[index].start + at - lengths[index]


def query(selector: Selector) -> str:
    """The letters by which a passage is looked for: its context too; of a long passage its beginning alone."""
    if len(selector.letters) > _LONGEST_QUERY:
        return selector.before + selector.letters[:_LONGEST_QUERY]
    return selector.before + selector.letters + selector.after


def windows(text: Folded, selector: Selector, seeds: Iterable[Seed]) -> list[Window]:
    """The stretches of `text` that the seeds suggest, at most a few, by how many runs of letters they share.

    The seeds are of the letters of `query`.
    """
    size = len(selector.letters)
    slack = _slack(size)
    found = sorted(_clusters(seeds, len(selector.before), size), reverse=True)[:_MOST]
    spans = [Span(max(0, first - slack), min(len(text.text), last + size + slack)) for _, first, last in found]
    grams, context = _grams(selector.letters), _grams(selector.before) | _grams(selector.after)
    shares = [_share(grams, text.text[span.start : span.end]) for span in spans]
    around = [_share(context, text.text[max(0, span.start - NEAR) : span.end + NEAR]) for span in spans]
    least = max([_LEAST_SHARE, *(_NEAR_BEST * share for share in shares)])
    good = [index for index, share in enumerate(shares) if share >= least]
    ranked = sorted(good, key=lambda index: (-shares[index] - around[index], spans[index]))
    return [Window(text, (spans[index],)) for index in ranked[:_BEST]]


def beside(window: Window, at: Span, passage: str) -> list[Window]:
    """What of a window stands before and behind `at`, where it may hold the passage once more."""
    kept = window.text.text
    start, end = window.kept[0].start, window.kept[-1].end
    spans = (Span(start, min(end, at.start + _EDGE)), Span(max(start, at.end - _EDGE), end))
    grams = _grams(passage)
    return [
        Window(window.text, (span,))
        for span in spans
        if span.length > _ENOUGH * len(passage) and _share(grams, kept[span.start : span.end]) >= _ALSO
    ]


def between(text: Folded, selector: Selector, seeds: Iterable[Seed], *, known: bool = False) -> list[Window]:
    """The stretches between what was recorded before and what was recorded behind the passage, or beside one of them.

    What stands next to them, were it a copy of the passage, is no part of them. `known` when there is such a copy.
    """
    start, size = len(selector.before), len(selector.letters)
    longest = 2 * size + _SPREAD
    # Seeds in the context know where the passage would begin or end, whatever became of it.
    begins = sorted({seed.text - seed.passage + start for seed in seeds if seed.passage <= start - _INTO})
    ends = sorted({seed.text - seed.passage + start + size for seed in seeds if _end(seed) >= start + size + _INTO})
    longer = size + _slack(size)
    pairs = [
        (begin, end) for begin in begins for end in ends[bisect_right(ends, begin) :][:1] if end - begin <= longest
    ]
    # Between what stands further apart there may be a copy of the passage too: then each end is looked at alone too.
    tight = [(begin, end) for begin, end in pairs if end - begin <= longer]
    alone = [begin for begin in begins if not any(begin == pair[0] for pair in tight)]
    lone = [end for end in ends if not any(end == pair[1] for pair in tight)]
    both = [Span(begin - _EDGE, end + _EDGE) for begin, end in pairs]
    one = [Span(begin - _EDGE, begin + longer) for begin in alone]
    one += [Span(end - longer, end + _EDGE) for end in lone]
    grams = _grams(selector.letters)
    found = _best(text, grams, both, selector)
    if known or not any(_share(grams, text.text[span.start : span.end]) >= _GOOD for span in found):
        found += _best(text, grams, one, selector)
    return [Window(text, (span,)) for span in found[: 2 * _BEST if known else _BEST]]


def _end(seed: Seed) -> int:
    return seed.passage + seed.length


def _best(text: Folded, grams: frozenset[str], spans: Iterable[Span], selector: Selector) -> list[Span]:
    """Of spans that are nearly one the first; those that have the recorded context at an end, whatever stands there,
    and then those that share most runs of letters with the passage.
    """
    cut = sorted({Span(max(0, span.start), min(len(text.text), span.end)) for span in spans})
    shares = {span: _share(grams, text.text[span.start : span.end]) + _beside(text, span, selector) for span in cut}
    least = max([_LEAST_SHARE, *(_NEAR_BEST * share for share in shares.values())])
    kept: list[Span] = []
    for span in sorted((span for span in shares if shares[span] >= least), key=lambda span: (-shares[span], span)):
        if not any(abs(span.start - other.start) + abs(span.end - other.end) <= _EDGE for other in kept):
            kept.append(span)
    return kept


def _beside(text: Folded, span: Span, selector: Selector) -> int:
    """1 when all that was recorded on one side stands at that end of the span, and is more than a phrase."""
    before, after = selector.before, selector.after
    start, end = span.start + _EDGE - len(before), span.end - _EDGE
    head = len(before) >= _PHRASE and start >= 0 and text.text.startswith(before, start)
    return int(head or (len(after) >= _PHRASE and end >= 0 and text.text.startswith(after, end)))


def _slack(size: int) -> int:
    return _SLACK + size // 8


def _clusters(seeds: Iterable[Seed], offset: int, size: int) -> list[tuple[int, int, int]]:
    """Seeds that suggest one place: how many letters they cover together, the first and the last beginning."""
    spread = max(_SPREAD, size // 2)
    starts = sorted((seed.text - seed.passage + offset, seed) for seed in set(seeds))
    clusters: list[tuple[int, int, int]] = []
    at = 0
    while at < len(starts):
        end = at
        while end < len(starts) and starts[end][0] - starts[at][0] <= spread:
            end += 1
        clusters.append((_covered(seed for _, seed in starts[at:end]), starts[at][0], starts[end - 1][0]))
        at = end
    return clusters


def _covered(seeds: Iterable[Seed]) -> int:
    """How many letters of the passage the seeds cover."""
    covered = end = 0
    for seed in sorted(seeds):
        covered += max(0, _end(seed) - max(end, seed.passage))
        end = max(end, _end(seed))
    return covered


def _grams(letters: str) -> frozenset[str]:
    if len(letters) > _LONGEST_QUERY:
        letters = letters[:_LONGEST_QUERY]
    return frozenset(letters[at : at + _QGRAM] for at in range(len(letters) - _QGRAM + 1)) or frozenset(letters)


def _share(grams: frozenset[str], letters: str) -> float:
    return sum(map(letters.__contains__, grams)) / len(grams) if grams else 0.0
