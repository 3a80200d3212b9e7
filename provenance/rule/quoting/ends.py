"""Where a passage ends that a quotation alters at its first or last words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.text.collation import Difference
from provenance.text.span import Span
from provenance.text.word_list import words

_WORD = re.compile(r"\S+")
_STOPS = re.compile(r"[.!?:]['\"”’»)\]]{0,3}\Z")
_BREAK = re.compile(r"\n[^\S\n]*\n|\f|[|•]")
_FAR = 200  # characters beside a passage that are looked at
_MOST = 6  # words at an end: more of other words are no part of the passage
_MARGIN = 60  # characters beside what is nearest within which the words end that are compared
_FIT = 3  # words by which its ends are moved
_MODALS = words(
    "shall must may might can could should will would cannot muss müssen kann können darf dürfen soll sollen sollte"
    " doit doivent peut peuvent debe deben puede pueden"
)
_MODAL_WITHIN = 3  # words: "können" at the beginning, where the source has "müssen Arbeitgeber"


def reached(text: str, quoted: str, span: Span, differences: Sequence[Difference]) -> Span:
    """The passage with as many more words of its sentence at an end as the quotation has there and the passage lacks,
    and without those at an end for which the quotation has none.

    `differences` are those between the quotation and the passage.
    """
    first, last = differences[0], differences[-1]
    start, end = span
    if not any(map(str.isalnum, quoted[: first.quoted.start])) and not first.original.start:
        start = _start(text, quoted, span, first)
    if not any(map(str.isalnum, quoted[last.quoted.end :])) and last.original.end >= len(text[start:end].rstrip()):
        end = _end(text, quoted, span, last)
    return Span(start, end) if start < end else span


def _start(text: str, quoted: str, span: Span, first: Difference) -> int:
    if not first.quoted.length and first.original.end < span.length:
        left = text[span.start + first.original.end : span.end]
        return span.end - len(left.lstrip())
    if first.original.length:
        return span.start
    before = list(_before(text, span.start))
    count = _count(text, quoted, first, before)
    return before[count - 1].start if 0 < count <= len(before) else span.start


def _end(text: str, quoted: str, span: Span, last: Difference) -> int:
    if not last.quoted.length and last.original.start:
        return span.start + len(text[span.start : span.start + last.original.start].rstrip())
    if last.original.length:
        return span.end
    behind = list(_behind(text, span.end))
    count = _count(text, quoted, last, behind)
    return behind[count - 1].end if 0 < count <= len(behind) else span.end


def _count(text: str, quoted: str, difference: Difference, beside: Sequence[Span]) -> int:
    """How many of the words `beside` the passage stand for those that the quotation has there instead.

    As many; none where a mark is among them, which may stand for any number; and up to the modal verb for a modal verb.
    """
    said = quoted[difference.quoted.start : difference.quoted.end]
    if "…" in said or "..." in said or "[" in said:
        return 0
    told = [each for each in said.casefold().split() if any(map(str.isalnum, each))]
    if len(told) > _MOST:
        return 0
    if not _MODALS.isdisjoint(told):
        for number, span in enumerate(beside[: len(told) + _MODAL_WITHIN - 1], 1):
            if text[span.start : span.end].casefold() in _MODALS:
                return max(number, len(told))
    return len(told)


def _before(text: str, at: int) -> Iterator[Span]:
    """The words of the same sentence before a place, the nearest first."""
    low = max(0, at - _FAR)
    breaks = [match.end() for match in _BREAK.finditer(text, low, at)]
    low = breaks[-1] if breaks else low
    for found in reversed(list(_WORD.finditer(text, low, at))):
        if _STOPS.search(found[0]):
            return
        yield Span(*found.span())


def _behind(text: str, at: int) -> Iterator[Span]:
    """The words of the same sentence behind a place."""
    if _STOPS.search(text[max(0, at - 4) : at]):
        return
    cut = _BREAK.search(text, at, at + _FAR)
    for found in _WORD.finditer(text, at, cut.start() if cut else min(len(text), at + _FAR)):
        if any(map(str.isalnum, found[0])):
            yield Span(*found.span())
        if _STOPS.search(found[0]):
            return


def fitted(text: str, span: Span) -> Iterator[Span]:
    """The range with its ends some words further in or out: of what is only most alike, they are guessed."""
    low, high = max(0, span.start - _MARGIN), min(len(text), span.end + _MARGIN)
    starts = [match.start() for match in _WORD.finditer(text, low, high)]
    ends = [match.end() for match in _WORD.finditer(text, low, high)]
    first = min(range(len(starts)), key=lambda index: abs(starts[index] - span.start), default=0)
    last = min(range(len(ends)), key=lambda index: abs(ends[index] - span.end), default=0)
    for begin in starts[max(0, first - _FIT) : first + _FIT]:
        for end in ends[max(0, last - _FIT + 1) : last + _FIT + 1]:
            if begin < end:
                yield Span(begin, end)


def with_words(text: str, span: Span) -> Span:
    """The range with the whole of the words that it begins and ends in."""
    start, end = span
    while start and text[start - 1].isalnum() and text[start : start + 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span(start, end)
