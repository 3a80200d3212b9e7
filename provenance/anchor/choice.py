"""Which of several places is meant, and whether the only one can be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from provenance.anchor.hit import Hit, Search, Selector
from provenance.text.folding import fold
from provenance.text.span import Span

How = Literal["exact", "folded"]
"""Verbatim; or alike but for case, blanks and the shapes of characters."""

_CLEAR = 8
"""Letters of context by which a place must lead. Neighbours agree by chance on a word like "the" or "of the"."""

_DISTINCTIVE = 20
"""Letters: a passage as long (some four words) is known by its own words. A shorter one is only known where its context
is, since "13 percent" stands in many places."""

_TELLING_WORD = 4  # letters
_WORD = re.compile(r"[^\W_]+")
_AROUND = 40  # characters beside the length of the recorded context in which its words may stand


@dataclass(frozen=True, slots=True)
class Found:
    """Where a passage stands. `span` and `how` are None unless that is decided.

    `candidates` are the places between which it is not, at least two, in order; empty when the passage is not there.
    """

    span: Span | None = None
    how: How | None = None
    candidates: tuple[Span, ...] = ()


def choose(text: str, selector: Selector, found: Search) -> Found:
    """The place that is meant, of all those where the passage stands in `text`.

    The only place is meant, unless the passage is short and the words recorded around it are elsewhere. Of several, the
    one whose surroundings agree clearly best is meant, even where another is verbatim; without recorded context, the
    only verbatim one.
    """
    if not found.complete:
        return _undecided(found.hits)
    if len(found.hits) == 1:
        return Found() if _contradicted(text, selector, found.hits[0]) else _place(found.hits[0])
    recorded = len(selector.before) + len(selector.after)
    best = max((hit.agreement for hit in found.hits), default=0)
    near = best if best == recorded else best - _CLEAR + 1
    leading = tuple(hit for hit in found.hits if hit.agreement >= near)
    verbatim = tuple(hit for hit in leading if hit.verbatim)
    if best == recorded and len(verbatim) == 1:
        leading = verbatim
    return _place(leading[0]) if len(leading) == 1 else _undecided(leading)


def _undecided(hits: tuple[Hit, ...]) -> Found:
    """All places as candidates; nothing when one place was seen and others were not looked at."""
    return Found(candidates=tuple(hit.span for hit in hits) if len(hits) > 1 else ())


def _place(hit: Hit) -> Found:
    return Found(hit.span, "exact" if hit.verbatim else "folded")


def _contradicted(text: str, selector: Selector, hit: Hit) -> bool:
    """Whether a short passage stands where fewer than half of the telling words recorded around it are."""
    if len(selector.folded.text) >= _DISTINCTIVE or hit.agreement >= _CLEAR:
        return False
    recorded = _telling(selector.prefix[-_AROUND * 2 :]) | _telling(selector.suffix[: _AROUND * 2])
    start = max(0, hit.span.start - len(selector.prefix) - _AROUND)
    there = _telling(text[start : hit.span.end + len(selector.suffix) + _AROUND])
    return 2 * len(recorded & there) < len(recorded)


def _telling(text: str) -> frozenset[str]:
    folded = (fold(word).text for word in _WORD.findall(text))
    return frozenset(word for word in folded if len(word) >= _TELLING_WORD)
