"""Whether a passage is so like some words that whoever looks for these is helped by seeing it."""

from __future__ import annotations

import re

from provenance.text.folding import fold
from provenance.text.word_list import words

_SHARED = 0.5
"""What part of the words of weight a passage must have: two passages of one report, about whatever, share a third."""

_FEWEST = 2  # words of weight: one stands in many passages
_STEM = 5  # letters that tell a word, whatever its ending
_PLURAL = 3  # letters of a word whose last "s" may be that of a plural: more
_SMALL = words("a an and are as at be been by for from had has have he her his in is it its of on or she that the")
_WORD = re.compile(r"[^\W_]+")
_BRACKETED = re.compile(r"\[([^\W\d_]{1,4})\](?=[^\W\d_])")
_WITHOUT_BLANKS = re.compile("[\u2e80-\ud7ff\U00020000-\U0003ffff]")


def alike(said: str, passage: str) -> bool:
    """Whether a passage has at least half of the words of weight of `said`, and two of them.

    Words are compared without their endings; of a script that sets no blanks between them, pairs of letters are.
    """
    mine = _weighty(said)
    return len(mine & _weighty(passage)) >= max(min(_FEWEST, len(mine)), _SHARED * len(mine), 1)


def joined(words: str) -> str:
    """Quoted words with the letters in brackets, which are others in the source, as part of their word: "[t]he"."""
    return _BRACKETED.sub(r"\1", words) if "[" in words else words


def _weighty(said: str) -> frozenset[str]:
    if _WITHOUT_BLANKS.search(said):
        letters = fold(said).text
        return frozenset(letters[at : at + 2] for at in range(len(letters) - 1))
    found = frozenset(word.casefold() for word in _WORD.findall(joined(said))) - _SMALL
    return frozenset((word[:-1] if len(word) > _PLURAL and word[-1] == "s" else word)[:_STEM] for word in found)
