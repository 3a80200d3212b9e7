"""How much of its surroundings must be recorded with a passage so that it stands in its text only there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.anchor.selector import NEAR
from provenance.text.folding import Folded, fold, letters_of
from provenance.text.span import Span

_SIZES = (24, 48, 96, 200)
"""Characters on either side, the fewest first. As many are recorded in any case: a passage that stands in its text once
today may stand there twice in the next edition, and one whose words were changed is known by what is around it. More
than the most are never compared."""

_MOST_WORDS = 16  # on either side that are tried to tell a place from others
_REACH = 400  # characters in which these are looked for
_MOST_PLACES = 1000  # other places of a passage that are told apart from it
_WORD = re.compile(r"\S+")


def context_for(text: str, span: Span) -> tuple[str, str]:
    """The prefix and the suffix to record with the passage at `span`: whole words, as many as make it the only one.

    A passage whose surroundings are the same elsewhere, as far as anyone compares them, gets the longest context and
    stays ambiguous, as `locate` then says. Raises ValueError when `span` is no range of `text`.
    """
    folded = fold(text)
    own = Span(folded.at(span.start), folded.at(span.end))
    others = [place for place in _places(folded.text, folded.text[own.start : own.end]) if place != own]
    before = after = ""
    for size in _SIZES:
        before, after = _before(text, span.start, size), _after(text, span.end, size)
        others = [place for place in others if _has(folded.text, place, before, after)]
        if not others:
            break
    return before, after


def deciding(text: str, candidates: Sequence[Span]) -> tuple[tuple[str, str], ...]:
    """For each of several places of a passage the fewest words next to it that none of the others has there.

    A prefix and a suffix for each place, in their order: one of them is empty where a side alone decides, both are
    where nothing within reach does. Raises ValueError when a place is no range of `text`.
    """
    folded = fold(text)
    places = [Span(folded.at(span.start), folded.at(span.end)) for span in candidates]
    return tuple(
        _telling(folded, span, [place for place in places if place != places[at]]) for at, span in enumerate(candidates)
    )


def _telling(text: Folded, span: Span, others: list[Span]) -> tuple[str, str]:
    before = text.original[max(0, span.start - _REACH) : span.start]
    after = text.original[span.end : span.end + _REACH]
    starts = [word.start() for word in _WORD.finditer(before)][-_MOST_WORDS:]
    ends = [word.end() for word in _WORD.finditer(after)][:_MOST_WORDS]
    for count in range(1, max(len(starts), len(ends)) + 1):
        prefix = before[starts[-min(count, len(starts))] :] if starts else ""
        suffix = after[: ends[min(count, len(ends)) - 1]] if ends else ""
        for pair in (("", suffix), (prefix, ""), (prefix, suffix)):
            if letters_of("".join(pair)) and not any(_has(text.text, other, *pair) for other in others):
                return pair
    return "", ""


def _places(text: str, letters: str) -> list[Span]:
    """The places of some letters in a folded text, the first thousand."""
    places: list[Span] = []
    at = text.find(letters) if letters else -1
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append(Span(at, at + len(letters)))
        at = text.find(letters, at + 1)
    return places


def _has(text: str, place: Span, prefix: str, suffix: str) -> bool:
    """Whether a place of a folded text has these words right before and behind it."""
    head, tail = letters_of(prefix)[-NEAR:], letters_of(suffix)[:NEAR]
    return text.endswith(head, 0, place.start) and text.startswith(tail, place.end)


def _before(text: str, start: int, size: int) -> str:
    """About so many characters before an offset, from the beginning of a word where blanks part words."""
    low = max(0, start - size)
    if low and not text[low - 1].isspace() and (blank := re.search(r"\s", text[low:start].rstrip())):
        low += blank.end()
    return text[low:start]


def _after(text: str, end: int, size: int) -> str:
    high = min(len(text), end + size)
    if high < len(text) and not text[high].isspace():
        words = text[end:high]
        kept = re.match(r"(?s)(.*\S)\s+\S*\Z", words)
        high = end + kept.end(1) if kept else high
    return text[end:high]
