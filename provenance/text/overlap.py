"""Passages that two texts share, word for word or reworded in part.

Texts are read as their telling words: folded, without the words that every text is made of, and cut to their
beginnings, so that "increase" and "increasing" agree. Runs of four of these are looked up in one table for all texts
(shingles, as in Broder, "On the resemblance and containment of documents", 1997), and matches that follow each other
closely in both texts are joined to passages, whatever stands between them. Linear in the length of all texts together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.folding import fold
from provenance.text.formulas import formulas
from provenance.text.quotations import quotations
from provenance.text.shared import Shared
from provenance.text.span import Span
from provenance.text.word_list import words

_RUN = 4  # telling words that must follow each other in both texts
_GAP = 8  # telling words that may stand between two matches of one passage
_STEM = 6  # letters by which a word is known
_OFTEN = 3  # a run that stands so often in one text is a running head
_LONGEST_NUMBER = 40  # digits
_QUOTED = 4  # words in quotation marks from which they count as somebody else's
_LONGEST_NOTICE = 1500  # characters of a paragraph that may be a notice as a whole

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]|[^\W_\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+"
)
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]")
_PARAGRAPH = re.compile(r"[^\n\f]+(?:\n(?![^\S\n]*\n)[^\n\f]+)*")
_NOTICE = re.compile(
    r"all rights reserved|©|\bcopyright\b|\(c\) [12][0-9]{3}|terms of (?:use|service)|privacy (?:policy|notice)"
    r"|\bcookies?\b|\bsubscri(?:be|ption)|newsletter|sign up|log in|follow us|share (?:this|post)|click here|read more"
    r"|advertisement|enter your comment|contributed to this (?:report|story)|media contact|press contact"
    r"|for (?:more|further) information|###|about (?:us|the author)|reproduction (?:is|of)"
    r"|may (?:not )?be (?:reproduced|reprinted|redistributed)|disclaimer|views expressed|opinions expressed"
    r"|does not (?:necessarily )?(?:reflect|represent|constitute)|public domain|licen[cs]ed under|creative commons"
    r"|\bisbn\b|\bissn\b|suggested citation|\b(?:mission|mandate) (?:is|of)\b|headquartered in"
    r"|was (?:founded|established) (?:in|by)|freedom of information|paperwork reduction act"
    r"|\bis (?:an?|the) (?:[\w’'-]{1,20},? ){0,3}(?:non-?partisan|non-?profit|independent|not-for-profit|leading"
    r"|principal|largest|oldest|nation['’]s|world['’]s)\b",
    re.IGNORECASE,
)
_COMMON = words(
    """
    a about above according added after again against ago all almost along already also although always am among an
    and another any are around as at away back be became because become been before began being below best better
    between both but by came can come con could dans das day days del dem den der des did die do does done down du
    during each early ein eine either el else en end est et even ever every few first for found four from full
    further gave get give given go going gone got great had has have he her here high him his how however i if in
    including into is ist it its itself just keep known la large las last late later le least les less like little
    long los low made make making many may me might mit month months more most much must my nearly need never new
    next no nor not now number of off official officials often old on once one only or other others our out over own
    para part people per percent place por pour put que quite rather re report reported reports said same saw say
    says second see seen set several shall she should show since small so some soon statement still such sur take
    taken than that the their them then there these they thing third this those though three through thus time to
    today together told too took toward two un una und under une until up upon us use used very von was way we week
    well went were what when where whether which while who whole whom whose why will with within without would y
    year years yet you your
    """
)


class Told(NamedTuple):
    """The telling words of a text: how each is known, where it stands, what it weighs, and whether it is quoted."""

    stems: tuple[str, ...]
    spans: tuple[Span, ...]
    weights: tuple[float, ...]
    quoted: tuple[bool, ...]


def shared_passages(texts: Mapping[str, str]) -> Mapping[tuple[str, str], tuple[Shared, ...]]:
    """The passages that texts share, by the pairs of their names, in the order of the second text.

    A passage that stands in more than two texts is given for the first of them and each other one. Left out are notices
    (rights, subscriptions, what an organisation says of itself), formulas of laws and releases, running heads, and runs
    of names. Words that stand in
    quotation marks in both texts weigh nothing: both have them from a third.
    """
    told = {name: telling_words(text) for name, text in texts.items()}
    holders: dict[str, tuple[str, int]] = {}
    matches: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for name, one in told.items():
        for run, at in _runs(one):
            holder, there = holders.setdefault(run, (name, at))
            if holder != name:
                matches.setdefault((holder, name), []).append((there, at))
    return {
        pair: tuple(_passages(told[pair[0]], told[pair[1]], sorted(found, key=lambda each: (each[1], each[0]))))
        for pair, found in matches.items()
    }


@lru_cache(maxsize=64)
def telling_words(text: str) -> Told:
    """The words of a text that tell it from others, without notices."""
    stems: list[str] = []
    spans: list[Span] = []
    weights: list[float] = []
    quotes: list[bool] = []
    for found, quoted in _words(text):
        if (known := _known(found[0])) is not None:
            stems.append(known[0])
            weights.append(known[1])
            spans.append(Span(*found.span()))
            quotes.append(quoted)
    return Told(tuple(stems), tuple(spans), tuple(weights), tuple(quotes))


@lru_cache(maxsize=32768)
def _known(word: str) -> tuple[str, float] | None:
    """How a word is known and what it weighs; None for one that tells nothing."""
    if word.isdigit():
        return word[:_LONGEST_NUMBER], 1.5 if len(word) > 2 else 0.5
    stem = (word.lower() if word.isascii() else fold(word[:_LONGEST_NUMBER]).text)[:_STEM]
    if _WIDE.match(word):
        return (stem, 0.5) if stem else None
    if len(word) < 3 or word.lower() in _COMMON:
        return None
    return stem, 0.0 if word[0].isupper() else 1.5 if len(word) > 8 else 1.0


def _words(text: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The words of a text that are no part of a notice or formula, each with whether it is quoted."""
    quoted = [each.span for each in quotations(text) if text.count(" ", *each.inner) + 1 >= _QUOTED]
    at = 0
    for block in _PARAGRAPH.finditer(text):
        if block.end() - block.start() <= _LONGEST_NOTICE and _NOTICE.search(text, *block.span()):
            continue
        beside = list(formulas(text, Span(*block.span())))
        for found in _WORD.finditer(text, *block.span()):
            while beside and beside[0].end <= found.start():
                beside.pop(0)
            if beside and beside[0].start <= found.start():
                continue
            while at < len(quoted) and quoted[at].end <= found.start():
                at += 1
            yield found, at < len(quoted) and quoted[at].start <= found.start()


def _runs(told: Told) -> Iterator[tuple[str, int]]:
    """The runs of telling words with the numbers of their first words, each once; none that returns like a head."""
    stems = told.stems
    runs = [" ".join(stems[at : at + _RUN]) for at in range(len(stems) - _RUN + 1)]
    times = Counter(runs)
    seen: set[str] = set()
    for at, run in enumerate(runs):
        if run not in seen and times[run] < _OFTEN:
            seen.add(run)
            yield run, at


def _passages(one: Told, other: Told, matches: Sequence[tuple[int, int]]) -> Iterator[Shared]:
    """The matches of two texts, given in the order of the second, joined where they follow closely in both."""
    row: list[tuple[int, int]] = []
    for there, at in matches:
        if row and not (0 < at - row[-1][1] <= _GAP + _RUN and 0 < there - row[-1][0] <= _GAP + _RUN):
            yield _passage(one, other, row)
            row = []
        row.append((there, at))
    yield _passage(one, other, row)


def _passage(one: Told, other: Told, row: Sequence[tuple[int, int]]) -> Shared:
    """The passage that a row of matches makes. What tells in both texts counts, so that a name in either is a name."""
    agreeing = {at + step: there + step for there, at in row for step in range(_RUN)}
    weight = sum(
        min(one.weights[there], other.weights[at])
        for at, there in agreeing.items()
        if not (one.quoted[there] and other.quoted[at])
    )
    first = Span(one.spans[row[0][0]].start, one.spans[row[-1][0] + _RUN - 1].end)
    second = Span(other.spans[row[0][1]].start, other.spans[row[-1][1] + _RUN - 1].end)
    return Shared(first, second, weight)
