"""A text reduced to its letters and digits, with the way back.

Each character is folded by itself, so the folding of a text is the foldings of its parts one after the other: the map
back needs only the folded length at every block of the text, and is exact within a block when asked. A text of 1 MB is
folded in some milliseconds because each block goes through one byte table as a whole, after the few characters outside
ASCII that it has were replaced one by one.

The steps are those of Unicode's compatibility caseless matching (Unicode Standard, section 3.13, D146: NFKD, case
folding, NFKD), after which everything but letters and numbers is dropped.
"""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_right
from functools import lru_cache

from provenance.frozen import dataclass
from provenance.text.span import Span

_BLOCK = 1024  # characters between two marks of the map: large enough to be folded at memory speed
_STEP = 64  # characters between two marks within a block, made when asked for: small enough to fold anew
_CACHED_FROM = 2000  # characters: shorter texts are quotations, which would push the sources out of the cache
_FEW = 32  # kinds of characters replaced one by one; with more, looking up each character is faster
_MOST_KEPT = 1 << 15  # characters whose folding is kept
_ASCII = bytes(range(128))
_LOWER = bytes(range(128)).lower() + bytes(range(128, 256))
_DROPPED = bytes(code for code in range(128) if not chr(code).isalnum())
_DROPPED_AND_FOREIGN = _DROPPED + bytes(range(128, 256))
_OPENED = {"æ": "ae", "œ": "oe"}  # ligatures that Unicode counts as letters
_RAISED_SIGNS = "™℠"
_LENGTHENING = "ـ"  # the stroke that makes an Arabic word longer, which Unicode counts as a letter


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

    def at(self, origin: int) -> int:
        """The offset in the folded text of the first letter or digit at or behind the offset `origin` of the original.

        Raises ValueError when `origin` does not lie within the original.
        """
        if not 0 <= origin <= len(self.original):
            raise ValueError(f"{origin} is not an offset of a text of {len(self.original)} characters")
        block = min(origin // _BLOCK, len(self.blocks) - 1)
        if block < 0:
            return 0
        start = block * _BLOCK
        marks = _marks(self.original[start : start + _BLOCK])
        step = min((origin - start) // _STEP, len(marks) - 1)
        return self.blocks[block] + marks[step] + len(_fold_block(self.original[start + step * _STEP : origin]))

    def splits(self, at: int) -> bool:
        """Whether the offset `at` of the folded text lies within what one character was folded to ("æ", "½")."""
        if not 0 < at < len(self.text):
            return False
        origin = self._origin(at)
        # No character of ASCII is folded to more than one.
        return not self.original[origin].isascii() and self._origin(at - 1) == origin

    def _origin(self, at: int) -> int:
        """The offset in the original of the character that `text[at]` was made from."""
        block = bisect_right(self.blocks, at) - 1
        start = block * _BLOCK
        at -= self.blocks[block]
        marks = _marks(self.original[start : start + _BLOCK])
        step = bisect_right(marks, at) - 1
        start += step * _STEP
        return start + _origins(self.original[start : start + _STEP])[at - marks[step]]


def fold(text: str) -> Folded:
    """The letters and digits of a text: case folded, compatibility forms and ligatures opened, marks dropped.

    White space, punctuation, symbols, raised figures (notes) and characters without width are dropped too. "1.3" and
    "13" fold alike: whoever compares must compare the originals.
    """
    return _fold_cached(text) if len(text) >= _CACHED_FROM else _fold(text)


def letters(character: str) -> str:
    """What one character folds to: nothing, a character, or several."""
    return _LETTERS[character]


def letters_of(text: str) -> str:
    """What a word or a line folds to, where nobody asks for the way back."""
    return _fold_block(text)


def _fold(text: str) -> Folded:
    parts: list[str] = []
    blocks = array("L")
    length = 0
    for start in range(0, len(text), _BLOCK):
        folded = _fold_block(text[start : start + _BLOCK])
        blocks.append(length)
        parts.append(folded)
        length += len(folded)
    return Folded("".join(parts), text, blocks)


_fold_cached = lru_cache(maxsize=64)(_fold)


def _fold_block(block: str) -> str:
    """The folding of any short text."""
    if block.isascii():
        return block.encode("ascii").translate(_LOWER, _DROPPED).decode("ascii")
    encoded = block.encode("utf-8", "surrogatepass")
    foreign = set(encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    folded = {character: _LETTERS[character] for character in foreign}
    kept = not all(map(str.isascii, folded.values()))
    # Where no letter outside ASCII is kept, what is dropped outside ASCII goes with the rest: quotation marks, dashes.
    changed = [character for character, each in folded.items() if each != character and (each or kept)]
    if len(changed) > _FEW:
        return "".join(map(_LETTERS.__getitem__, block))
    for character in changed:  # in any order: nothing that a character folds to is folded to something else
        encoded = encoded.replace(character.encode("utf-8", "surrogatepass"), folded[character].encode())
    encoded = encoded.translate(_LOWER, _DROPPED if kept else _DROPPED_AND_FOREIGN)
    return encoded.decode("utf-8", "surrogatepass")


class _Letters(dict[str, str]):
    """What each character folds to, worked out when it is first met, and kept for as many as real texts have."""

    def __missing__(self, character: str) -> str:
        folded = _letters(character)
        if len(self) < _MOST_KEPT:
            self[character] = folded
        return folded


_LETTERS = _Letters()


def _letters(character: str) -> str:
    if character in _RAISED_SIGNS or (character.isdigit() and "<super>" in unicodedata.decomposition(character)):
        return ""
    folded = ""
    plain = character
    while folded != plain:  # twice for a few letters whose decomposition has a capital
        folded = plain
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", folded).casefold())
    kept = (each for each in plain if each.isalnum() and not _is_mark(each) and each != _LENGTHENING)
    return "".join(_OPENED.get(each, each) for each in kept)


@lru_cache(maxsize=256)
def _marks(block: str) -> array[int]:
    """The folded length of a block at every step."""
    marks = array("H", [0])
    for start in range(0, len(block) - _STEP, _STEP):
        marks.append(marks[-1] + len(_fold_block(block[start : start + _STEP])))
    return marks


@lru_cache(maxsize=1024)
def _origins(block: str) -> array[int]:
    """For every character of the folding of a short text, the offset in it of the character it was made from."""
    return array("H", [at for at, character in enumerate(block) for _ in letters(character)])


def _is_mark(character: str) -> bool:
    return character > "\u02ff" and unicodedata.category(character)[0] == "M"
