"""Which words of a passage were changed, where it was found by aligning letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from provenance.anchor.alignment import Block
from provenance.text.folding import letters_of

_PIECE = re.compile(r"(\w+(?:['’.,]\w+)*)")
_STOPS = '.!?:;\n"“”«»([|#*-–—•'
_LOOK_BACK = 3  # characters before a word within which a stop ends the sentence before it


class Word(NamedTuple):
    """A word as written, where it begins in its text, and the range of its letters in the folding of the text.

    `opens` when a sentence, a line or a quotation may begin with it.
    """

    written: str
    letters: str
    offset: int
    start: int
    end: int
    opens: bool


class Change(NamedTuple):
    """Words of a passage and the words that stand in their place; either may be none."""

    quoted: tuple[Word, ...]
    written: tuple[Word, ...]


class _Item(NamedTuple):
    """A word of the passage (`side` 0) or of the place (1), and the columns of the alignment that it takes."""

    start: int
    end: int
    side: int
    word: Word
    changed: bool


@lru_cache(maxsize=64)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text, each with the range of its letters in the folding of the text."""
    found: list[Word] = []
    at = offset = 0
    for index, piece in enumerate(_PIECE.split(text)):
        letters = letters_of(piece)
        length = len(letters)
        if length and index % 2:
            before = text[max(0, offset - _LOOK_BACK) : offset].rstrip(" \u00a0\t")
            found.append(Word(piece, letters, offset, at, at + length, not before or before[-1] in _STOPS))
        at += length
        offset += len(piece)
    return tuple(found)


def changes(
    passage: Sequence[Word], place: Sequence[Word], blocks: tuple[Block, ...], sizes: tuple[int, int]
) -> list[Change]:
    """The words that differ, in order; neighbouring ones together. `sizes` are the numbers of letters of both texts.

    A word is unchanged when all its letters agree, wherever blanks stand.
    """
    columns = _columns(blocks, sizes)
    items = [_item(word, side, *columns[side]) for side, each in enumerate((passage, place)) for word in each]
    found: list[Change] = []
    follows = False
    for group in _overlapping(sorted(items)):
        changed = any(item.changed for item in group)
        if changed:
            quoted = tuple(item.word for item in group if not item.side)
            written = tuple(item.word for item in group if item.side)
            if follows:
                quoted, written = found[-1].quoted + quoted, found[-1].written + written
                found.pop()
            found.append(Change(quoted, written))
        follows = changed
    return found


def _columns(blocks: tuple[Block, ...], sizes: tuple[int, int]) -> tuple[tuple[list[int], bytearray], ...]:
    """For each letter of both texts its column in the alignment, and whether it agrees."""
    columns: tuple[list[int], list[int]] = ([], [])
    same = (bytearray(sizes[0]), bytearray(sizes[1]))
    at = 0
    for block in (*blocks, Block(*sizes, 0)):
        gaps = (block.passage - len(columns[0]), block.text - len(columns[1]))
        for side, gap in enumerate(gaps):
            columns[side].extend(range(at, at + gap))
        at += max(*gaps)
        for side, start in enumerate((block.passage, block.text)):
            columns[side].extend(range(at, at + block.length))
            same[side][start : start + block.length] = b"\1" * block.length
        at += block.length
    return (columns[0], same[0]), (columns[1], same[1])


def _item(word: Word, side: int, columns: list[int], same: bytearray) -> _Item:
    start, end = columns[word.start], columns[word.end - 1] + 1
    changed = end - start > word.end - word.start or not all(same[word.start : word.end])
    return _Item(start, end, side, word, changed)


def _overlapping(items: list[_Item]) -> Iterator[list[_Item]]:
    """The items in groups that share no column."""
    group: list[_Item] = []
    end = 0
    for item in items:
        if group and item.start >= end:
            yield group
            group = []
        group.append(item)
        end = max(end, item.end)
    if group:
        yield group
