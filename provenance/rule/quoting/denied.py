"""Short quotations from which a negation was dropped.

Three words are too few to tell a passage that is like them. But where the source has just these words with a "not"
among them, it is these that are quoted.
"""

from __future__ import annotations

import re

from provenance.text.span import Span

WORDS = 3
"""So many words have a negation looked for among them: of two, the one that differs is half of what is quoted."""

_BLANK = r"\s{1,4}"
_NEGATION = rf"(?:n['’]t|{_BLANK}(?:not|never|no|nicht|nie|kein(?:e[mnrs]?)?|pas|jamais|nunca|non|niet))"
_EDGES = ".,;:!?\"'“”‘’()"


def denied(text: str, words: str) -> Span | None:
    """Where three quoted words stand in a text with a negation between them; None when they also stand without."""
    said = [each for part in words.split() if (each := part.strip(_EDGES))]
    if len(said) != WORDS or not all(any(map(str.isalnum, each)) for each in said):
        return None
    one, two, three = map(re.escape, said)
    # Each part is of fixed words and at most a few blanks: the search cannot run away.
    written = rf"(?<!\w){one}(?:{_NEGATION})?{_BLANK}{two}(?:{_NEGATION})?{_BLANK}{three}(?!\w)"
    found = [Span(*match.span()) for match in re.finditer(written, text, re.IGNORECASE)]
    count = len("".join(said))
    denials = [each for each in found if len("".join(text[each.start : each.end].split())) > count]
    return denials[0] if denials and len(denials) == len(found) else None
