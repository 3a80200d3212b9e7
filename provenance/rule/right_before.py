"""The figure right before a comment."""

from __future__ import annotations

import re

from provenance.model import Span
from provenance.rule.results import all_figures
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.grouping import grouped
from provenance.text.span import Mapped

_AFTER = " \u00a0\n,.;:!?)”\"'’"  # what may stand between a figure and the comment that is about it
_GOES_ON = (" of it", " as it")  # behind these, "a third" is no ordinal, and "double" no adjective
_EITHER = re.compile(r"(?:(?:an?|one)[ -])?(?:half|quarter)", re.IGNORECASE)  # a share, or a time of the year
_SHARE_BEFORE = re.compile(
    r"\b(?:an?|one|of|by|to|at|from|with|for|as|than|about|nearly|almost|roughly|around|approximately|over|under|above"
    r"|below|exactly|just|only|even|still|some|least|most|well|good|fully|barely|hardly|or|and|between|is|was|are|were"
    r"|be|been|being|has|had|have|reach(?:es|ed)?|takes?|took|makes?|made|owns?|owned|pays?|paid|gets?|got|does|did)"
    r"[ \u00a0\n-]\Z",
    re.IGNORECASE,
)
_REACH = 24


def right_before(words: Mapped, comment: Span) -> Figure | None:
    """The figure of a statement that ends where the comment stands, shares and multiples in words among them.

    What ends at a comment shows less of what it is than what a noun follows: "growth of a third <!-- … -->".
    """
    said = words.text[: _offset(words, comment.start)].rstrip(_AFTER)
    plain = next((each for each in all_figures(words.text) if each.span.end == len(said)), None)
    return plain or next((each for more in _GOES_ON for each in _read_on(said, more)), None)


def _offset(words: Mapped, place: int) -> int:
    """How many characters of the words stand before a place of the draft."""
    at = 0
    for run in words.runs:
        if run.start + run.width <= place:
            at = run.at + run.length
        elif run.start < place and run.one_to_one:
            at = run.at + place - run.start
    return at


def _read_on(said: str, more: str) -> list[Figure]:
    """The figure that the words end with when `more` follows them, unless those before it make it a time."""
    found = [each for each in figures(grouped(said + more)) if each.span.end == len(said)]
    return [each for each in found if each.unit not in CALENDAR and not _is_time(said, each)]


def _is_time(said: str, figure: Figure) -> bool:
    """ "The lower half", "18,750 a quarter" """
    start, end = figure.span
    either = _EITHER.fullmatch(said, start, end)
    return either is not None and not _SHARE_BEFORE.search(said, max(0, start - _REACH), start)
