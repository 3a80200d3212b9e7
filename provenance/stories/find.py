"""Passages that fit certain words, primary sources first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from provenance.lineage import source_tier
from provenance.model import Place, Source, Span, Tier
from provenance.named import NamedTuple
from provenance.stories.citing import citation

_ORDER: Mapping[Tier | None, int] = {"primary": 0, "secondary": 1, None: 1, "tertiary": 2}

CLOSE = 0.5
"""A primary passage goes before one that fits better, as long as it fits at least so much as well as the best."""


class Fit(NamedTuple):
    """A passage of a captured text: where it stands, what it says, how a brief cites it."""

    source: Source
    place: Place
    words: str
    tier: Tier | None
    citation: str


def fits(hits: Iterable[tuple[str, Span, float]], sources: Mapping[str, Source], most: int) -> tuple[Fit, ...]:
    """The passages of `hits` (key, range in the captured text, how well it fits; the best first), at most so many.

    What fits about as well is ordered by tier: primary sources first. The same words of one source are there once.
    """
    found = [each for each in hits if each[0] in sources and sources[each[0]].snapshot]
    if not found:
        return ()
    close = found[0][2] * CLOSE
    found.sort(key=lambda hit: (hit[2] < close, _ORDER[source_tier(sources[hit[0]])], -hit[2], hit[0], hit[1]))
    seen: set[tuple[str, str]] = set()
    fitting: list[Fit] = []
    for key, span, _ in found:
        fit = _fit(sources[key], span)
        if (key, fit.words) not in seen and len(fitting) < most:
            seen.add((key, fit.words))
            fitting.append(fit)
    return tuple(fitting)


def _fit(source: Source, span: Span) -> Fit:
    path = source.snapshot.path if source.snapshot else ""
    words = " ".join(source.text[span.start : span.end].split())
    return Fit(source, Place(path, span), words, source_tier(source), citation(source, span))
