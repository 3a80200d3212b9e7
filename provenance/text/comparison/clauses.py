"""The words that belong to a number: those of its clause, as far as no other number of its kind takes them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.span import Span
from provenance.text.word_list import words

_TOKEN = re.compile(r"[^\W\d_]+|[0-9]+(?:[.,:][0-9]+)*|[.!?;,()|\n\t—:]|[^\S\n]{2,}|(?<=\s)[–/-](?=\s)")
_SHORT = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Gen|Col|vs|[JFMASOND][a-z]{2,3}|Inc|Ltd|Co|Corp|Jr|Sr|[A-Za-z])\Z")
_REACH = 6  # characters of a short word
_JOINS = words("and but while whereas against which whom who where when than after before then")
_TELLS_NOTHING = words(
    """
    the of and an in on at by to is was were are be been as for with from or not but his her its their he she it they
    that this which who whom had has have also after before when while into than then there these per one all between
    during under over about out off only no nor so such each both more most other others some any made make took
    take became become did do does can could would will may might shall should must being own new said says year
    years people persons person
    """
)
_ALIKE = (
    "residents inhabitants population",
    "killed died deaths fatalities",
    "built construction constructed erected produced production cars",
    "opened opening inaugurated open",
    "won wins victory victories champion",
    "wounded injured hurt injuries",
    "rose up increased grew growth increase rise climbed",
    "fell decreased dropped declined down decrease fall decline",
    "married wedding wed",
    "born birth",
    "began started launched commenced beginning start",
    "appearances caps",
    "goals scored",
    "revenue sales",
    "students pupils enrolled enrolment",
    "jobs employees staff workers employed workforce",
    "houses homes dwellings",
    "women female females woman",
    "men male males man",
    "height high tall elevation altitude",
    "area covers size",
    "cost price costs budget",
    "founded established foundation formed",
    "finished placed position place finish rank ranked",
    "appointed named appointment director",
    "debut first appearance",
    "copies units",
    "spectators attendance crowd",
)
_STEM = 5  # letters


class Clauses(NamedTuple):
    """A text as its telling words and its cuts, each with where it starts; a cut also with where it ends and whether it
    ends a sentence or row (0), a clause (1) or less (2)."""

    starts: tuple[int, ...]
    words: tuple[str, ...]
    cuts: tuple[tuple[int, int, int], ...]

    def between(self, start: int, end: int) -> frozenset[str]:
        """The telling words in a range."""
        return frozenset(self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)])

    def beside(self, span: Span, around: Span) -> frozenset[str]:
        """The telling words around a number."""
        return self.between(around.start, span.start) | self.between(span.end, around.end)

    def sentence(self, span: Span, end: int) -> Span:
        """The sentence or row of a number, in a text that ends at `end`."""
        before = [cut[1] for cut in self._cuts(0, span.start) if not cut[2]]
        after = next((cut[0] for cut in self._cuts(span.end, end) if not cut[2]), end)
        return Span(before[-1] if before else 0, after)

    def region(self, span: Span, sentence: Span, others: Sequence[Span]) -> Span:
        """What of its sentence belongs to a number and not to `others`, those of its kind, which are in order."""
        at = bisect_left(others, span)
        start, end = sentence
        if at and others[at - 1].end > start:
            start = self._cut(others[at - 1].end, span.start, last=True)
        if at < len(others) and others[at].start < end:
            end = self._cut(span.end, others[at].start, last=False)
        return Span(start, end)

    def clause(self, span: Span, region: Span) -> Span:
        """The part of a region between the nearest cuts, if there are words before the number."""
        start = region.start
        for cut in reversed(self._cuts(region.start, span.start)):
            if cut[2] == 1 and self.between(cut[1], span.start):
                start = cut[1]
                break
        end = next((cut[0] for cut in self._cuts(span.end, region.end) if cut[2] == 1), region.end)
        return Span(start, end)

    def _cut(self, start: int, end: int, last: bool) -> int:
        """Where two numbers of a sentence part: at the strongest cut between them, the last or the first of those."""
        between = self._cuts(start, end)
        for strength in (1, 2):
            found = [cut for cut in between if cut[2] == strength]
            if found:
                return found[-1][1] if last else found[0][0]
        return start if last else end

    def _cuts(self, start: int, end: int) -> tuple[tuple[int, int, int], ...]:
        return self.cuts[bisect_left(self.cuts, (start,)) : bisect_right(self.cuts, (end,))]


@lru_cache(maxsize=64)
def clauses(text: str) -> Clauses:
    """The words and cuts of a text."""
    starts, telling, cuts = [], [], []
    for found in _TOKEN.finditer(text):
        token, start = found[0], found.start()
        if token[0].isalnum():
            if key := _key(token):
                starts.append(start)
                telling.append(key)
            if token in _JOINS:
                cuts.append((start, found.end(), 1))
        elif (strength := _strength(text, token, found.end())) >= 0:
            cuts.append((start, found.end(), strength))
    return Clauses(tuple(starts), tuple(telling), tuple(cuts))


def _strength(text: str, token: str, end: int) -> int:
    """How much a mark parts what stands on both sides of it; -1 for not at all."""
    if token in ".!?;,":
        if text[end : end + 1].strip(' \n\t"”’)]'):
            return -1
        if token == "." and _SHORT.search(text, max(0, end - 1 - _REACH), end - 1):
            return -1
        return 1 if token in ",;" else 0
    return 2 if token in ":()" else 1 if token in "—–-" else 0


@lru_cache(maxsize=4096)
def _key(word: str) -> str:
    """A word as it is compared; "" where it tells nothing."""
    known = word.casefold()
    if known[0].isdigit():
        return known.replace(",", "")
    if known in _TELLS_NOTHING or len(known) < 2:
        return ""
    return _CLASSES.get(stem(known), stem(known))


def stem(word: str) -> str:
    """The first letters of a word, in lower case, without the "s" of its plural."""
    return (word[:-1] if word.endswith("s") and len(word) > 3 else word)[:_STEM]


_CLASSES = {stem(word): f"{listed.split()[0]}" for listed in reversed(_ALIKE) for word in listed.split()}
