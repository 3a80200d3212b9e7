"""A text reduced to its letters and digits, with the way back.

Each character is folded by itself, so the folding of a text is the foldings of its parts one after the other: the map
back needs only the folded length at every block of the text, and is exact within a block when asked. A text of 1 MB is
folded in some milliseconds because stretches of ASCII go through one byte table.

The steps are those of Unicode's compatibility caseless matching (Unicode Standard, section 3.13, D146: NFKD, case
folding, NFKD), after which everything but letters and numbers is dropped.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from provenance.text.span import Span

_BLOCK = 256  # characters between two marks of the map: small enough to fold anew, large enough to cost no memory
_CACHED_FROM = 2000  # characters: shorter texts are quotations, which would push the sources out of the cache
_SPEAKING = re.compile(
    "[^\x00-\x7f\u00a0\u00ad§©®«»°\u2002-\u200b‐-‟†‡•…\u202f]"
)  # all but the usual silent characters
_STRETCH = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
_LOWER = bytes(range(128)).lower() + bytes(128)
_DROPPED = bytes(code for code in range(256) if code > 127 or not chr(code).isalnum())
_OPENED = {"æ": "ae", "œ": "oe"}  # ligatures that Unicode counts as letters
_RAISED_SIGNS = "™℠"


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """The letters and digits of a text in lower case. `text` is the folded text, `original` the text as stored.

    `blocks` holds the offset in `text` at which each block of the original begins.
    """

    text: str
    original: str
    blocks: array[int]

    def source(self, start: int, end: int) -> Span:
        """The range of the original behind `text[start:end]`, marks on its last letter included.

        Monotone: a later range never begins earlier. An empty range gives an empty range. Raises ValueError when the
        range does not lie within the folded text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"{start}:{end} is not a range of a folded text of {len(self.text)} characters")
        if start == end:
            at = self._origin(start) if start < len(self.text) else len(self.original)
            return Span(at, at)
        last = self._origin(end - 1) + 1
        while last < len(self.original) and _is_mark(self.original[last]):
            last += 1
        return Span(self._origin(start), last)

    def splits(self, at: int) -> bool:
        """Whether the offset `at` of the folded text lies within what one character was folded to ("æ", "½")."""
        return 0 < at < len(self.text) and self._origin(at - 1) == self._origin(at)

    def _origin(self, at: int) -> int:
        """The offset in the original of the character that `text[at]` was made from."""
        block = bisect_right(self.blocks, at) - 1
        start = block * _BLOCK
        return start + _origins(self.original[start : start + _BLOCK])[at - self.blocks[block]]


def fold(text: str) -> Folded:
    """The letters and digits of a text: case folded, compatibility forms and ligatures opened, marks dropped.

    White space, punctuation, symbols, raised figures (notes) and characters without width are dropped too. "1.3" and
    "13" fold alike: whoever compares must compare the originals.
    """
    return _fold_cached(text) if len(text) >= _CACHED_FROM else _fold(text)


def letters(character: str) -> str:
    """What one character folds to: nothing, a character, or several."""
    return _letters(character) if character > "\x7f" else _fold_stretch(character)


def _fold(text: str) -> Folded:
    parts: list[str] = []
    blocks = array("L")
    length = 0
    for start in range(0, len(text), _BLOCK):
        block = text[start : start + _BLOCK]
        folded = _fold_block(block)
        blocks.append(length)
        parts.append(folded)
        length += len(folded)
    return Folded("".join(parts), text, blocks)


_fold_cached = lru_cache(maxsize=64)(_fold)


def _fold_block(block: str) -> str:
    """The folding of any short text."""
    if block.isascii():
        return _fold_stretch(block)
    if not _SPEAKING.search(block):  # typographic marks alone: they fold to nothing
        return _fold_stretch(block.encode("ascii", "ignore").decode("ascii"))
    return "".join(map(_fold_stretch, _STRETCH.findall(block)))


def _fold_stretch(stretch: str) -> str:
    """The folding of a stretch that is wholly ASCII or wholly not."""
    if stretch.isascii():
        return stretch.encode("ascii").translate(_LOWER, _DROPPED).decode("ascii")
    return "".join(map(_letters, stretch))


@lru_cache(maxsize=8192)
def _letters(character: str) -> str:
    """What one character outside ASCII folds to."""
    if character in _RAISED_SIGNS or (character.isdigit() and "<super>" in unicodedata.decomposition(character)):
        return ""
    folded = ""
    plain = character
    while folded != plain:  # twice for a few letters whose decomposition has a capital
        folded = plain
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", folded).casefold())
    return "".join(_OPENED.get(each, each) for each in plain if each.isalnum() and not _is_mark(each))


@lru_cache(maxsize=1024)
def _origins(block: str) -> array[int]:
    """For every character of the folding of a block, the offset in the block of the character it was made from."""
    return array("H", [at for at, character in enumerate(block) for _ in letters(character)])


def _is_mark(character: str) -> bool:
    return character > "\u02ff" and unicodedata.category(character)[0] == "M"
