"""Words of duty and of forecast that a statement makes stronger or weaker: "must" for "may", "will" for "would"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.wording.hedges import Held
from provenance.text.comparison.words import sentence_around
from provenance.text.figures import bound
from provenance.text.span import Span
from provenance.text.word_list import words

_MODAL = re.compile(
    r"\b(?P<who>[A-Za-z][a-z]{3,24})\s(?:(?P<must>must|shall|ha(?:s|ve)\sto|(?:is|are)\srequired\sto)|(?P<may>may))\s"
    r"(?!not\b|only\b|no\b|never\b|have\s)(?:(?:first|also|then)\s)?(?P<be>be\s)?(?:first\s)?(?P<verb>[a-z]{2,20})"
)
_MUST = re.compile(r"\b(?:must|shall|required)\b")
_MAY = re.compile(r"\b(?:may|can)\b")
_NO_ONE = words("they this that these those which what there none nobody neither also then")
_TELLING = 5  # letters of a verb
_LONGEST = 1200  # characters of a passage: in a longer one, the same one may do one thing and must do another
_WILL = re.compile(r"\bwill\b", re.IGNORECASE)
_LEFT_OPEN = re.compile(r"\b(?:would|could|might|may)\b")
_OTHERWISE_CAREFUL = re.compile(
    r"\b(?:would|could|might|may|about|around|some|roughly|nearly|almost|approximat\w+|estimat\w+|expect\w*|project\w*"
    r"|forecast\w*|predict\w*|likely|perhaps|possibly|probably|if|according|says?|said|thinks?|believes?|plan\w*|up\sto"
    r"|at\sleast|at\smost|more|fewer|less)\b",
    re.IGNORECASE,
)


def on_duties(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """What somebody must do by the statement, and may do by the passage that the author named, or the other way."""
    if not all(each.close and len(each.text) <= _LONGEST for each in evidence):
        return
    theirs = [(each, found) for each in evidence for found in _MODAL.finditer(each.text)]
    for ours in _MODAL.finditer(said.text):
        alike = [(each, found) for each, found in theirs if _is_same(ours, found)]
        also = any((_MUST if ours["must"] else _MAY).search(each.text) for each in evidence)
        if alike and not also and all(bool(found["must"]) != bool(ours["must"]) for _, found in alike):
            where, found = alike[0]
            here, there = ("may", "must") if found["must"] else ("must", "may")
            yield Discord(Span(*ours.span(here)), "contrary", Span(*found.span(there)), where, found[there])


def _is_same(ours: re.Match[str], theirs: re.Match[str]) -> bool:
    if ours["verb"] == theirs["verb"] and len(ours["verb"]) >= _TELLING:
        return bool(ours["be"]) == bool(theirs["be"])
    if ours["be"] or theirs["be"]:
        return False
    one, two = ours["who"].casefold().rstrip("s"), theirs["who"].casefold().rstrip("s")
    return one == two and one not in _NO_ONE and f"{one}s" not in _NO_ONE


def on_forecasts(said: Said, held: Sequence[Held]) -> Iterator[Discord]:
    """A figure that "will" be, which the passage gives as "about" so much that "would" be."""
    if not _WILL.search(said.text) or _OTHERWISE_CAREFUL.search(said.text) or said.hedged:
        return
    for each in held:
        text, span = each.evidence.text, each.other.span
        around = sentence_around(text, span)
        modal = _LEFT_OPEN.search(text, around.start, around.end)
        if modal and bound(text, *span) in {"about", "nearly", "just over"} and each.evidence.close:
            yield Discord(each.figure.span, "hedge", Span(*modal.span()), each.evidence, modal[0])
            return
