"""A time of a statement, what it is looked for in, and what came of it."""

from __future__ import annotations

from provenance.named import NamedTuple
from provenance.text.comparison.dates.times import Time, times
from provenance.text.comparison.evidence import Evidence
from provenance.text.span import Span


class Misdated(NamedTuple):
    """A time in a statement, and the other one that a passage gives; None where the source never names the year.

    `where` are the words beside the statement's time in the passage, if it has it for something else.
    """

    time: Time
    other: Time | None
    evidence: Evidence
    where: str = ""


class Asked(NamedTuple):
    """One time of a statement, and the passages, those first whose words bear out a figure of it."""

    time: Time
    text: str
    evidence: tuple[Evidence, ...]
    matched: tuple[tuple[Evidence, Span], ...]


def is_short_there(year: str, text: str) -> bool:
    """Whether a year stands in a text by its last two digits: "2019–20", "’20"."""
    return any(f"{mark}{year[2:]}" in text for mark in "-–/’'") or f"{year[:3]}0s" in text


def known_years(evidence: Evidence) -> tuple[int, ...]:
    """The years that a passage, its sentence, its table or the library names."""
    words = (evidence.text, evidence.around, evidence.above, evidence.dated)
    return tuple(end for each in words for time in times(each) if time.first for end in (time.first, time.last))
