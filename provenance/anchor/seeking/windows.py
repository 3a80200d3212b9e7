"""The stretches of a text in which a passage that was edited may stand, the likeliest first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from provenance.anchor.seeking.run import Run
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import NEAR, Selector
from provenance.named import NamedTuple
from provenance.text.folding import Folded
from provenance.text.span import Span

_SPREAD = 240
"""Letters by which the beginnings that two seeds suggest may differ and still mean one place: the head of a page and a
note may have come in between."""

_SLACK = 40  # letters on each side of what the seeds suggest, and an eighth of the passage
_EDGE = 24  # letters of the context itself that are part of the window between, for words changed at its ends
_PHRASE = 16  # letters of context: fewer stand in many sentences
_INTO = 8  # letters of its context that a run must have to tell where the passage begins or ends
_MOST = 16  # windows that are compared at all, by their seeds; twice as many in a short text
_BEST, _SMALL = 4, 250_000  # windows that are aligned, by the short runs they share; twice as many in a short text
_QGRAM = 4
_MOST_GRAMS = 64  # they tell enough of any passage
_LEAST_SHARE, _NEAR_BEST = 0.25, 0.7
"""A passage with a third of its letters changed here and there keeps some of its runs of four (each change takes at
most four of them); unrelated prose shares an eighth. What shares much less than the best window is not looked at."""

_LIKELY = 0.5
"""A passage that can be accepted without its context shares more than half of its runs. Of places that share less the
best one is aligned, to be shown as the nearest."""

_GOOD = 0.6  # share of the runs of four from which on nobody looks beside one side of the context alone
_ENOUGH, _ALSO = 0.75, 0.5  # of the length and of the runs of four of a passage, from which on it may stand there too
_LONGEST_QUERY = 1200  # letters by whose places a longer passage is looked for


def query(selector: Selector) -> str:
    """The letters by which a passage is looked for: its context too; of a long passage its beginning alone."""
    if len(selector.letters) > _LONGEST_QUERY:
        return selector.before + selector.letters[:_LONGEST_QUERY]
    return selector.before + selector.letters + selector.after


class Stretch(NamedTuple):
    """A window, and how likely the passage stands in it: the share of the passage's short runs that it has, and half of
    the share of its context that is around it."""

    worth: float
    window: Window


def windows(
    text: Folded, selector: Selector, seeds: Iterable[Run], beside: Span | None = None, worth: float = 0.0
) -> list[Stretch]:
    """The stretches of `text` that the seeds suggest, at most a few, the likeliest first.

    The seeds are of the letters of `query`. What shares much less than the place `beside` which they are looked for is
    left out, and what is worth less than `worth`.
    """
    size = len(selector.letters)
    slack = _SLACK + size // 8
    known = _MOST if len(text.text) > _SMALL else 2 * _MOST
    clusters = sorted(_clusters(seeds, len(selector.before), size), reverse=True)[:known]
    spans = [Span(max(0, first - slack), min(len(text.text), last + size + slack)) for _, first, last in clusters]
    grams = _grams(selector.letters)
    context = tuple(dict.fromkeys(_grams(selector.before) + _grams(selector.after)))
    floor = worth - bool(context) / 2
    shares = {span: _share(grams, text.text[span.start : span.end], floor) for span in spans}
    first = _share(grams, text.text[beside.start : beside.end]) if beside and spans else 0.0
    least = max([_LEAST_SHARE, *(_NEAR_BEST * share for share in (first, *shares.values()))])
    around = {
        span: _share(context, text.text[max(0, span.start - NEAR) : span.end + NEAR]) / 2
        for span in spans
        if shares[span] >= least
    }
    ranked = sorted(around, key=lambda span: (-shares[span] - around[span], span))
    likely = [span for span in ranked if shares[span] >= _LIKELY]
    most = _BEST if len(text.text) > _SMALL else 2 * _BEST
    found = [Stretch(shares[span] + around[span], Window(text, (span,))) for span in likely[:most] or ranked[:1]]
    return [stretch for stretch in found if stretch.worth >= worth]


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


def between(text: Folded, selector: Selector, seeds: Iterable[Run], *, known: bool = False) -> list[Stretch]:
    """The stretches between what was recorded before and what was recorded behind the passage, or beside one of them.

    What stands next to them, were it a copy of the passage, is no part of them. `known` when there is such a copy.
    """
    start, size = len(selector.before), len(selector.letters)
    longest = 2 * size + _SPREAD
    # Seeds in the context know where the passage would begin or end, whatever became of it.
    begins = _first(seed.shift + start for seed in seeds if seed.passage <= start - _INTO)
    ends = _first(seed.shift + start + size for seed in seeds if seed.passage_end >= start + size + _INTO)
    longer = size + _SLACK + size // 8
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
    if known or not any(_share(grams, text.text[span.start : span.end]) >= _GOOD for _, span in found):
        found += _best(text, grams, one, selector)
    return [Stretch(worth, Window(text, (span,))) for worth, span in found[: 2 * _BEST if known else _BEST]]


def _first(places: Iterable[int]) -> list[int]:
    """The first of several places, each once, in order."""
    return sorted(islice(dict.fromkeys(places), _MOST))


def _best(text: Folded, grams: tuple[str, ...], spans: Iterable[Span], selector: Selector) -> list[tuple[float, Span]]:
    """Of spans that are nearly one the first; those that have the recorded context at an end, whatever stands there,
    and then those that share most runs of letters with the passage.
    """
    cut = sorted({Span(max(0, span.start), min(len(text.text), span.end)) for span in spans})
    shares = {span: _share(grams, text.text[span.start : span.end]) for span in cut}
    sides = {span: _beside(text, span, selector) for span in cut}
    least = max([_LEAST_SHARE, *(_NEAR_BEST * (shares[span] + sides[span]) for span in cut)])
    kept: list[Span] = []
    for span in sorted(cut, key=lambda span: (-shares[span] - sides[span], span)):
        near = any(abs(span.start - other.start) + abs(span.end - other.end) <= _EDGE for other in kept)
        if not near and shares[span] + sides[span] >= least:
            kept.append(span)
    return [(shares[span] + sides[span] / 4, span) for span in kept]


def _beside(text: Folded, span: Span, selector: Selector) -> int:
    """On how many sides of the span all that was recorded there stands, and is more than a phrase."""
    before, after = selector.before, selector.after
    start, end = span.start + _EDGE - len(before), span.end - _EDGE
    head = len(before) >= _PHRASE and start >= 0 and text.text.startswith(before, start)
    return head + (len(after) >= _PHRASE and end >= 0 and text.text.startswith(after, end))


def _clusters(seeds: Iterable[Run], offset: int, size: int) -> list[tuple[int, int, int]]:
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


def _covered(seeds: Iterable[Run]) -> int:
    """How many letters of the passage the seeds cover."""
    covered = end = 0
    for seed in sorted(seeds):
        covered += max(0, seed.passage_end - max(end, seed.passage))
        end = max(end, seed.passage_end)
    return covered


@lru_cache(maxsize=16)
def _grams(letters: str) -> tuple[str, ...]:
    """Runs of four letters, spread over all of some letters, each once."""
    step = 1 + len(letters) // _MOST_GRAMS
    runs = [letters[at : at + _QGRAM] for at in range(0, len(letters) - _QGRAM + 1, step)]
    return tuple(dict.fromkeys(runs or letters))


def _share(grams: tuple[str, ...], letters: str, least: float = 0.0) -> float:
    """The share of some runs that stand among some letters; some share that is less than `least` where it is less."""
    if not grams:
        return 0.0
    there = sum(map(letters.__contains__, grams[::2]))
    if there + len(grams) // 2 >= least * len(grams):
        there += sum(map(letters.__contains__, grams[1::2]))
    return there / len(grams)
