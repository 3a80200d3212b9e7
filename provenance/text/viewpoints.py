"""Phrases that say from whose point of view something is so: "in her view", "by the union's count", "puts it at 40"."""

from __future__ import annotations

import re

from provenance.text.span import Span
from provenance.text.word_list import words

NOUNS = words(
    """
    account accounts analysis assessment calculation calculations count estimate estimates estimation experience figures
    interview judgement judgment letter numbers opinion reckoning recollection remarks report speech statement
    submission tally telling testimony view words
    """
)
"""The nouns of such phrases: a text without any has none."""

_OWNED = re.compile(
    r"\b(?:by|in|on|to|from)\s(?:(?:her|his|their|its|my|our)"
    r"|(?:the\s|an?\s)?(?:[^\s,;:.()\"“”]{1,30}\s){0,5}?[^\s,;:.()\"“”]{1,30}(?:['’]s|s['’]))"
    rf"\s(?:(?:own|latest|best|first|last|early|rough|written|oral|annual|[0-9]{{4}})\s){{0,2}}(?:{'|'.join(sorted(NOUNS))})\b",
    re.IGNORECASE,
)


def viewpoints(text: str) -> list[Span]:
    """The phrases with an owner and a noun for what somebody counts, thinks or says, in order and disjoint."""
    return [Span(*found.span()) for found in _OWNED.finditer(text)]
