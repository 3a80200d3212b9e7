"""Whether a word stands in a formula of its text: in a place that the text fills now with one word, now with another.

"The grant did not reach them", "the facility did not reach them": where a text says the same of many things, the
sentence about another thing is another sentence, and no slip of whoever quoted it.
"""

from __future__ import annotations

from provenance.anchor.refusing.naming import stands
from provenance.anchor.refusing.wording import Word
from provenance.text.folding import fold

_LEAST, _MOST = 8, 12  # letters on a side of a word that tell a formula; fewer stand beside anything
_BESIDE = 4  # letters beside a word by which it stands there as it does in the passage
_TELLING = 4  # letters of a word that may be what a sentence is about


def fills_formula(text: str, letters: str, word: Word) -> bool:
    """Whether a word of a passage of these folded letters is one that the text has elsewhere beside the same letters,
    and the words on either side of it in the passage stand in the text more than once."""
    if len(word.letters) < _TELLING or not stands(text, word.written):
        return False
    sides = (letters[max(0, word.start - _MOST) : word.start], letters[word.end : word.end + _MOST])
    known = [side for side in sides if len(side) >= _LEAST]
    folded = fold(text).text
    if not known or not all(_recurs(folded, side) for side in known):
        return False
    return sides[0][-_BESIDE:] + word.letters in folded or word.letters + sides[1][:_BESIDE] in folded


def _recurs(text: str, letters: str) -> bool:
    at = text.find(letters)
    return at >= 0 and text.find(letters, at + 1) >= 0
