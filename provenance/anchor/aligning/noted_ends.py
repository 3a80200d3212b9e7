"""A passage whose last words also begin a note in brackets that was set there: "[The Chair …] The families"."""

from __future__ import annotations

import re

from provenance.anchor.seeking.run import in_common
from provenance.anchor.selector import NEAR, Selector
from provenance.text.folding import Folded
from provenance.text.span import Span

_NOTE = re.compile(r"\[[^\[\]]{2,200}\]")
_MOST = 60  # characters of the words that passage and note may share


def behind_note(text: Folded, selector: Selector, at: Span) -> Span:
    """`at` of the folded text, with its end behind the note within which it ends, where the same words stand behind it
    and more of what was recorded after the passage; else `at` as it is."""
    original = text.original
    start, end = text.source(*at)
    opening = original.rfind("[", max(start, end - _MOST), end)
    if opening < 0 or "[" in selector.exact or not (note := _NOTE.match(original, opening)) or note.end() <= end:
        return at
    first, behind = text.at(opening), text.at(note.end())
    shared = text.text[first : at.end]
    if not shared or not text.text.startswith(shared, behind):
        return at
    further = behind + len(shared)
    here, there = (in_common(text.text[place : place + NEAR], selector.after) for place in (at.end, further))
    return Span(at.start, further) if there > here else at
