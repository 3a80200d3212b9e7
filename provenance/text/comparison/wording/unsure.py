"""A word that leaves open what a sentence says, behind the figure: "eleven accidents possibly related to heat"."""

from __future__ import annotations

import re

from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.wording.hedges import HEDGE_GUARDS, Dropped
from provenance.text.comparison.words import content, sentence_around
from provenance.text.span import Span

_LONGEST = 800  # characters of a passage
_LEAST = 3  # telling words that both have
_UNSURE = re.compile(
    r"(?<![\w-])(?:possibly|allegedly|reportedly|purportedly|presumably|supposedly|probably|apparently|conceivably)"
    r"\s(?P<what>[^\W\d_]{3,20})",
    re.IGNORECASE,
)
_TIED = re.compile(r"(?:related|linked|associated|connected|due|caused|attributable)\Z", re.IGNORECASE)
_CAUSED = re.compile(
    r"\b(?:caus\w+|kill\w+|because|due\sto|led\sto|result\w+\s(?:in|from)|related|linked|blame[ds]?)\b"
)


def dropped_beside(said: Said, evidence: Evidence) -> Dropped | None:
    """The word of a named passage that leaves open what a statement says outright of the same; None where none does."""
    if not evidence.close or evidence.foreign or len(evidence.text) > _LONGEST:
        return None
    for found in _UNSURE.finditer(evidence.text):
        around = sentence_around(evidence.text, Span(*found.span()))
        shared = content(said.text) & content(evidence.text[slice(*around)])
        if len(shared) < _LEAST or not _says_outright(found, said.text):
            continue
        if not any(guard(said) for guard in HEDGE_GUARDS):
            word = found[0].split()[0]
            return Dropped(Span(found.start(), found.start() + len(word)), word)
    return None


def _says_outright(found: re.Match[str], said: str) -> bool:
    """Whether a statement has the word that is left open, or, of what may be tied to something, that it caused it."""
    tied = _TIED.match(found["what"]) and _CAUSED.search(said.casefold())
    return bool(tied or content(found["what"]) & content(said))
