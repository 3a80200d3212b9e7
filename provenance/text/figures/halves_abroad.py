"""Halves in words of other languages: "eine halbe Million", "anderthalb", "un demi-million", "anderhalf"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from provenance.text.figures.parts import Worded
from provenance.text.span import Span
from provenance.text.word_list import words

HALVING = words(
    """
    anderthalb anderthalbe anderthalben eineinhalb zweieinhalb dreieinhalb viereinhalb anderhalf anderhalve halbe halben
    halber demi medio mezzo meio
    """
)
"""Words of which a text has one, if it has any such number but the Dutch "half miljoen"."""

_WHOLE = {
    **dict.fromkeys(("anderthalb", "eineinhalb", "anderhalf", "anderhalv"), Fraction(3, 2)),
    "zweieinhalb": Fraction(5, 2),
    "dreieinhalb": Fraction(7, 2),
    "viereinhalb": Fraction(9, 2),
}
_FOUND = re.compile(
    r"\b(?:(?P<whole>anderthalb|[a-z]{3,4}einhalb|anderhal[fv])(?:en?)?\b"
    r"|(?:halbe[nr]?(?=[ \u00a0](?:Million|Milliarde)\b)|demi(?=[- ](?:million|milliard)\b)"
    r"|medio(?=[ \u00a0]mill[oó]n\b)|mezzo(?=[ \u00a0]mili(?:one|ardo)\b)|meio(?=[ \u00a0]milhão\b)"
    r"|half(?=[ \u00a0]milj(?:oen|ard)\b)))",
    re.IGNORECASE,
)


def halves(text: str) -> Iterator[Worded]:
    """The halves of a text, and the numbers that a half is glued to, in order."""
    for found in _FOUND.finditer(text):
        whole = found["whole"]
        value = _WHOLE.get(whole.casefold()) if whole else Fraction(1, 2)
        if value:
            yield Worded(Span(*found.span()), value, False)
