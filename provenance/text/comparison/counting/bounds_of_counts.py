"""Small numbers of things that a passage has with another bound: "at most two", "at least two"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.claims import small_counts
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.wording.hedges import Held, turned
from provenance.text.figures import DURATIONS, Figure, factor


def on_bounds_of_counts(
    said: Said, evidence: tuple[Evidence, ...], counts: tuple[tuple[Figure, str], ...]
) -> Iterator[Discord]:
    """Small numbers of things that a passage has with another bound."""
    for figure, noun in counts:
        held = [
            Held(said, figure, each, other)
            for each in evidence
            for other in (_alike(figure, noun, each.text) if figure.bound and each.close else ())
        ]
        if held and all(turned(each) for each in held):
            yield Discord(figure.span, "bound", held[0].other.span, held[0].evidence, turned(held[0]))


def _alike(figure: Figure, noun: str, text: str) -> Iterator[Figure]:
    """The same number of the same things in a passage, and the same time in other units: "two years", "24 months"."""
    yield from (other for other, counted in small_counts(text) if counted == noun and other.value == figure.value)
    others = plainly(text) if figure.unit in DURATIONS else ()
    for other in (each for each in others if each.unit in DURATIONS and each.unit != figure.unit):
        if other.value * (factor(figure.unit, other.unit) or 0) == figure.value:
            yield other._replace(value=figure.value, unit=figure.unit)
