"""The part of a long source that speaks of what a statement does: the paragraphs that share most of its words.

What a reader reckons with, or counts, stands there and not ten pages away; and what stands ten pages away is of
something else as often as not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.dates.leading import is_dateline
from provenance.text.comparison.dates.times import times
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import content
from provenance.text.span import Span

_SHORT = 600  # characters: a source so short is its own part
_BETWEEN = "\n\n"  # two parts
_HEAD = 240  # characters in which a source says when it was written
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n|\f")
_STOP = re.compile(r"[.!?][\"”’)]?\s+|\n")
_LONGEST = 700  # characters of a paragraph
_TERM = re.compile(r"(?<![0-9.,])[0-9]+(?:[.,][0-9]+)*")
_MOST = 3  # paragraphs
_EVERYWHERE = 64  # paragraphs in which a word stands that tells nothing
_COMMON = 8  # paragraphs in which a word stands that tells little
_NEAR_BEST = 2  # times as good as another that is taken too
_LEAST = 2.0
SURELY = 3.0
"""How much a part must share that nothing else of the source is looked at."""


class _Index(NamedTuple):
    paragraphs: tuple[tuple[int, int], ...]
    terms: dict[str, tuple[int, ...]]


def focused(said: str, evidence: Evidence, least: float = _LEAST) -> Evidence:
    """A long source cut down to the paragraphs that are about what `said` says, as if the author had named them; any
    other evidence as it is, and a source of which nothing is about it. `least` is how much they must share."""
    if evidence.close or evidence.foreign or len(evidence.text) <= _SHORT:
        return evidence
    found = _parts(said, evidence.text, least)
    if not found:
        return evidence
    text = _BETWEEN.join(evidence.text[slice(*each)] for each in found)
    return evidence._replace(text=text, close=True, whole=evidence.text)


def place_in_whole(said: str, evidence: Evidence, span: Span) -> Span:
    """Where a range of what `focused` makes of a source stands in the source; the range itself where it made nothing
    of it."""
    if focused(said, evidence) is evidence:
        return span
    at = 0
    for part in _parts(said, evidence.text, _LEAST):
        if span.start <= at + part.length:
            return span.shifted(part.start - at)
        at += part.length + len(_BETWEEN)
    return span


@lru_cache(maxsize=256)
def _parts(said: str, text: str, least: float) -> tuple[Span, ...]:
    index = _indexed(text)
    scores: dict[int, float] = defaultdict(float)
    for term in _terms(said):
        found = index.terms.get(term, ())
        for at in found if len(found) <= _EVERYWHERE else ():
            scores[at] += 1.0 if len(found) <= 2 else 0.5 if len(found) <= _COMMON else 0.1
    best = sorted(scores, key=lambda at: (-scores[at], at))[:_MOST]
    if not best or scores[best[0]] < least:
        return ()
    kept = [at for at in best if scores[at] >= _LEAST and scores[at] * _NEAR_BEST >= scores[best[0]]]
    return tuple(Span(*index.paragraphs[at]) for at in sorted(kept))


@lru_cache(maxsize=16)
def dateline(text: str) -> str:
    """The line at the head of a source that says when it was written; "" where none does."""
    head = text[:_HEAD]
    day = next((each.span.start for each in times(head) if is_dateline(head, each)), None)
    return "" if day is None else text[text.rfind("\n", 0, day) + 1 :].split("\n", 1)[0]


def shares_a_telling_word(said: str, words: str, text: str) -> bool:
    """Whether some words of a long source have a word of the statement, no number, that stands in few paragraphs."""
    terms = _indexed(text).terms
    return any(len(terms.get(term, ())) <= _COMMON for term in content(said) & content(words))


def _terms(text: str) -> frozenset[str]:
    return content(text) | frozenset(_TERM.findall(text))


@lru_cache(maxsize=16)
def _indexed(text: str) -> _Index:
    paragraphs = tuple(_paragraphs(text))
    terms: dict[str, list[int]] = defaultdict(list)
    for at, (start, end) in enumerate(paragraphs):
        for term in _terms(text[start:end]):
            terms[term].append(at)
    return _Index(paragraphs, {term: tuple(those) for term, those in terms.items()})


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a text; one that is long in parts of whole sentences."""
    found, start = [], 0
    for cut in [*(each.span() for each in _PARAGRAPH.finditer(text)), (len(text), len(text))]:
        while cut[0] - start > _LONGEST:
            stops = [each.end() for each in _STOP.finditer(text, start, start + _LONGEST)]
            end = stops[-1] if stops else start + _LONGEST
            found.append((start, end))
            start = end
        if text[start : cut[0]].strip():
            found.append((start, cut[0]))
        start = cut[1]
    return found
