"""Which words of a passage were changed, where it was found by aligning letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.anchor.seeking.run import Run
from provenance.named import NamedTuple
from provenance.text.folding import letters_of

_DENSE = "\u2e80-\uabff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
"""Scripts that part no words: each letter of Chinese and Japanese counts as one."""

_INNER = r"(?:['’]|(?<=\d)[.,](?=\d)|(?<=[^\W\d_])\.(?=[^\W\d_]))"  # within a word or a number, not between two
_WORDS = re.compile(rf"\w+(?:{_INNER}\w+)*")
_DENSE_WORDS = re.compile(rf"[{_DENSE}]|(?:[^\W{_DENSE}])+(?:{_INNER}(?:[^\W{_DENSE}])+)*")
_IS_DENSE = re.compile(f"[{_DENSE}]")
_STOPS = '.!?:;\n"“”«»([|#*-–—•'
_MARGIN = 24  # letters beside those that differ in which a word that has some of them begins or ends
_LOOK_BACK = 40  # characters before a word that tell how it is used


class Word(NamedTuple):
    """A word as written, where it begins in its text, and the range of its letters in the folding of the text.

    `before` is what stands right before it: a few words.
    """

    written: str
    letters: str
    offset: int
    start: int
    end: int
    before: str

    @property
    def opens(self) -> bool:
        """Whether a sentence, a line or a quotation may begin with it."""
        before = self.before.rstrip(" \u00a0\t")
        return not before or before[-1] in _STOPS


class Change(NamedTuple):
    """Words of a passage and the words that stand in their place; either may be none."""

    quoted: tuple[Word, ...]
    written: tuple[Word, ...]


_Piece = tuple[int, int, int, int]
"""A word before anyone asks for it: where it begins and ends in a stretch of a text, and the range of its letters."""

_Item = tuple[int, int, int, _Piece, bool]
"""The columns of the alignment that a word takes, its side (0: the passage, 1: the place), whether it was changed."""


def changes(exact: str, written: str, runs: tuple[Run, ...], sizes: tuple[int, int]) -> list[Change]:
    """The words of a passage and of a place that differ, in order; neighbouring ones together.

    `runs` are the letters that agree, `sizes` the numbers of letters of both. A word is unchanged when all its letters
    agree, wherever blanks stand.
    """
    columns = _columns(runs, sizes)
    near = _between_ends(runs, sizes)
    sides = (_stretch(exact, near[0], sizes[0]), _stretch(written, near[1], sizes[1]))
    items = sorted(
        item for side, each in enumerate(sides) for item in _items(_pieces(each[0], each[2]), side, *columns[side])
    )
    found: list[Change] = []
    follows = False
    for group in _overlapping(items):
        changed = any(item[4] for item in group)
        if changed:
            quoted = tuple(_word(*sides[0], item[3]) for item in group if not item[2])
            instead = tuple(_word(*sides[1], item[3]) for item in group if item[2])
            if follows:
                last = found.pop()
                quoted, instead = last.quoted + quoted, last.written + instead
            found.append(Change(quoted, instead))
        follows = changed
    return found


def _pieces(text: str, start: int) -> list[_Piece]:
    """The words of a stretch of a text before which `start` letters stand."""
    found: list[_Piece] = []
    low, at, plain = 0, start, text.isascii()
    for match in (_WORDS if is_by_blanks(text) else _DENSE_WORDS).finditer(text):
        first, last = match.span()
        # Most words are a few letters of ASCII, and what is between them none.
        if not plain and not (between := text[low:first]).isascii():
            at += len(letters_of(between))
        piece = match[0]
        end = at + (last - first if piece.isascii() and piece.isalnum() else len(letters_of(piece)))
        if end > at:
            found.append((first, last, at, end))
        low, at = last, end
    return found


def _word(text: str, offset: int, _start: int, piece: _Piece) -> Word:
    """A word of a stretch of a text, before which `offset` characters stand."""
    first, last, start, end = piece
    written = text[first:last]
    return Word(written, letters_of(written), offset + first, start, end, text[max(0, first - _LOOK_BACK) : first])


def is_by_blanks(letters: str) -> bool:
    """Whether letters are of a script that parts words by blanks."""
    return letters.isascii() or not _IS_DENSE.search(letters)


def _between_ends(runs: tuple[Run, ...], sizes: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The letters of both texts behind what agrees at their beginning and before what agrees at their end."""
    head = runs[0] if runs and runs[0][:2] == (0, 0) else Run(0, 0, 0)
    tail = runs[-1] if runs and (runs[-1].passage_end, runs[-1].text_end) == sizes else Run(*sizes, 0)
    return (head.passage_end, tail.passage), (head.text_end, tail.text)


def _stretch(text: str, letters: tuple[int, int], size: int) -> tuple[str, int, int]:
    """The words of a text of `size` letters that have some of its letters, and those around them; and how many
    characters and letters precede them."""
    # As many characters at either end as letters agree there, less a margin, are not read: unless ligatures have more.
    low = text.rfind(" ", 0, max(0, letters[0] - _MARGIN)) + 1
    high = text.find(" ", max(low, len(text) - max(0, size - letters[1] - _MARGIN)))
    high = len(text) if high < 0 else high
    start = len(letters_of(text[:low]))
    if start > letters[0] or len(letters_of(text[high:])) > size - letters[1]:
        return text, 0, 0
    return text[low:high], low, start


def _columns(runs: tuple[Run, ...], sizes: tuple[int, int]) -> tuple[tuple[list[int], bytearray], ...]:
    """For each letter of both texts its column in the alignment, and whether it agrees."""
    columns: tuple[list[int], list[int]] = ([], [])
    same = (bytearray(sizes[0]), bytearray(sizes[1]))
    at = 0
    for run in (*runs, Run(*sizes, 0)):
        gaps = (run.passage - len(columns[0]), run.text - len(columns[1]))
        for side, gap in enumerate(gaps):
            columns[side].extend(range(at, at + gap))
        at += max(*gaps)
        for side, start in enumerate((run.passage, run.text)):
            columns[side].extend(range(at, at + run.length))
            same[side][start : start + run.length] = b"\1" * run.length
        at += run.length
    return (columns[0], same[0]), (columns[1], same[1])


def _items(pieces: Sequence[_Piece], side: int, columns: list[int], same: bytearray) -> Iterator[_Item]:
    for piece in pieces:
        first, last = piece[2:]
        start, end = columns[first], columns[last - 1] + 1
        yield start, end, side, piece, end - start > last - first or same.find(0, first, last) >= 0


def _overlapping(items: list[_Item]) -> Iterator[list[_Item]]:
    """The items in groups that share no column."""
    group: list[_Item] = []
    reach = 0
    for item in items:
        if group and item[0] >= reach:
            yield group
            group = []
        group.append(item)
        reach = max(reach, item[1])
    if group:
        yield group
