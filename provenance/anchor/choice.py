"""Which of several places is meant, and whether the only one can be."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.anchor.context import surroundings
from provenance.anchor.found import Found
from provenance.anchor.seeking.exact import Hit, Search
from provenance.anchor.selector import Selector
from provenance.text.folding import Folded, fold
from provenance.text.span import Span

CLEAR = 8
"""Letters of context by which a place must lead. Neighbours agree by chance on a word like "the" or "of the"."""

DISTINCTIVE = 20
"""Letters: a passage as long (some four words) is known by its own words. A shorter one is only known where its context
is, since "13 percent" stands in many places."""

_LEAD = 0.2
"""Share of the recorded context, a word or two of it, by which a place must lead where words of the context changed."""

_MOST_WEIGHED = 64  # places whose surroundings are compared word for word; of more, those with the most letters
_TELLING_WORD = 4  # letters
_WORD = re.compile(r"[^\W_]+")
_AROUND = 40  # characters beside the length of the recorded context in which its words may stand


def choose(text: Folded, selector: Selector, found: Search) -> Found:
    """The place that is meant, of all those where the passage stands in `text`.

    The only place is meant, unless the passage is short and the words recorded around it are elsewhere. Of several, the
    one whose surroundings agree clearly best is meant, even where another is verbatim; without recorded context, the
    only verbatim one.
    """
    if not found.complete:
        return undecided(hit.span for hit in found.hits)
    if not found.hits:
        return Found()
    if len(found.hits) == 1:
        return Found() if contradicted(text.original, selector, found.hits[0]) else _place(found.hits[0])
    leading = _leading(text, selector, found.hits)
    return _place(leading[0]) if len(leading) == 1 else undecided(hit.span for hit in leading)


def undecided(spans: Iterable[Span]) -> Found:
    """All places as candidates; nothing when one place was seen and others were not looked at."""
    places = tuple(sorted(spans))
    return Found(candidates=places if len(places) > 1 else ())


def contradicted(text: str, selector: Selector, hit: Hit) -> bool:
    """Whether a short passage stands where fewer than half of the telling words recorded around it are."""
    if selector.weight >= DISTINCTIVE or hit.agreement >= CLEAR:
        return False
    recorded = _telling(selector.prefix[-_AROUND * 2 :]) | _telling(selector.suffix[: _AROUND * 2])
    start = max(0, hit.span.start - len(selector.prefix) - _AROUND)
    there = _telling(text[start : hit.span.end + len(selector.suffix) + _AROUND])
    return 2 * len(recorded & there) < len(recorded)


def _leading(text: Folded, selector: Selector, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The places with the best surroundings: one, where the passage is decided."""
    recorded = len(selector.before) + len(selector.after)
    best = max((hit.agreement for hit in hits), default=0)
    near = best if best == recorded else best - CLEAR + 1
    leading = tuple(hit for hit in hits if hit.agreement >= near)
    verbatim = tuple(hit for hit in leading if hit.verbatim)
    if best == recorded:
        return verbatim if len(verbatim) == 1 else leading
    if max(len(selector.before), len(selector.after)) < CLEAR:
        return leading
    weighed = sorted(hits, key=lambda hit: -hit.agreement)[:_MOST_WEIGHED]
    shares = {hit: surroundings(text.text, hit.at, selector).share for hit in weighed}
    first = max(shares.values(), default=0.0)
    return tuple(hit for hit in hits if shares.get(hit, 0.0) > first - _LEAD)


def _place(hit: Hit) -> Found:
    return Found(hit.span, "exact" if hit.verbatim else "folded", similarity=1.0)


def _telling(text: str) -> frozenset[str]:
    folded = (fold(word).text for word in _WORD.findall(text))
    return frozenset(word for word in folded if len(word) >= _TELLING_WORD)
