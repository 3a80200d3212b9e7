"""The part of a text that is most like a passage, letter by letter.

The distance is that of Levenshtein: letters changed, left out and put in. All cells of one column of its table are kept
in two integers, one bit a cell (G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
programming", Journal of the ACM 46, 1999, in the form of H. Hyyrö, 2003), so that a column costs a dozen operations on
integers of as many bits as the passage has letters.
"""

from __future__ import annotations

from typing import NamedTuple

CHUNK = 400
"""Letters of a passage aligned at once. The cost of a column grows with its bits, so that a passage of 50,000 letters
is aligned part by part, each where the one before it ended: the cost of the whole grows with its length alone."""

_SLACK = 160  # letters by which a part may stand further on than expected: a line or two put in before it
_LOST = 0.5  # a part with a greater share of its letters changed is not there; what follows is looked for further on


class Block(NamedTuple):
    """A run of letters that a passage and a text share: where it begins in each, and how many there are."""

    passage: int
    text: int
    length: int


class Alignment(NamedTuple):
    """`text[start:end]` is what is most like the passage; it differs from it in `distance` letters.

    `blocks` are the runs that agree, in order, none within another.
    """

    distance: int
    start: int
    end: int
    blocks: tuple[Block, ...]


def align(passage: str, text: str) -> Alignment:
    """The part of `text` that differs from `passage` in the fewest letters, the first of several.

    An empty passage is at the beginning. A passage longer than some hundred letters is aligned in parts, which may
    give a little more than the least distance.
    """
    if len(passage) <= CHUNK:
        return _align(passage, text)
    distance, start, end = 0, -1, 0
    blocks: list[Block] = []
    for at in range(0, len(passage), CHUNK):
        part = passage[at : at + CHUNK]
        reach = end + len(part) + _SLACK + (max(0, len(text) - len(passage)) if start < 0 else 0)
        found = _align(part, text[end:reach])
        if found.distance > _LOST * len(part):
            distance += len(part)
            end = min(len(text), end + len(part)) if start >= 0 else end
            continue
        distance += found.distance + (found.start if start >= 0 else 0)
        start = end + found.start if start < 0 else start
        blocks += [Block(block.passage + at, block.text + end, block.length) for block in found.blocks]
        end += found.end
    return Alignment(distance, max(0, start), end, tuple(blocks))


def align_whole(passage: str, text: str) -> tuple[Block, ...]:
    """The runs that agree when all of `passage` is set against all of `text`, both of some hundred letters at most."""
    columns: list[tuple[int, int]] = []
    _scores(passage, text, anchored=True, columns=columns)
    return _trace(passage, text, len(text), columns)[2]


def distance(passage: str, text: str) -> int:
    """The least number of letters in which `passage` differs from a beginning of `text`, of whatever length."""
    score = best = len(passage)
    for score in _scores(passage, text, anchored=True):
        best = min(best, score)
    return best


def levenshtein(one: str, other: str) -> int:
    """In how many letters two words differ."""
    return _scores(one, other, anchored=True)[-1] if one and other else max(len(one), len(other))


def _align(passage: str, text: str) -> Alignment:
    columns: list[tuple[int, int]] = []
    best, end = len(passage), 0
    for at, score in enumerate(_scores(passage, text, anchored=False, columns=columns), 1):
        # A last letter that was changed costs as much as one left out: the longer end is the word that stands there.
        if score < best or (score == best and at == end + 1 and end > 0):
            best, end = score, at
    return Alignment(best, *_trace(passage, text, end, columns))


def _scores(passage: str, text: str, *, anchored: bool, columns: list[tuple[int, int]] | None = None) -> list[int]:
    """For every beginning of `text`, the least distance of `passage` to an end of it, or to all of it if `anchored`.

    `columns` takes the rises and falls down each column, for the way back.
    """
    if not passage:
        return [0] * len(text)
    where: dict[str, int] = {}
    for at, letter in enumerate(passage):
        where[letter] = where.get(letter, 0) | 1 << at
    full, last = (1 << len(passage)) - 1, 1 << len(passage) - 1
    rises, falls, score, first = full, 0, len(passage), int(anchored)
    scores: list[int] = []
    for letter in text:
        same = where.get(letter, 0)
        flat = (((same & rises) + rises) ^ rises) | same | falls
        right, left = falls | (full & ~(flat | rises)), rises & flat
        if right & last:
            score += 1
        elif left & last:
            score -= 1
        scores.append(score)
        right, left = (right << 1) & full | first, (left << 1) & full
        rises, falls = left | (full & ~(flat | right)), right & flat
        if columns is not None:
            columns.append((rises, falls))
    return scores


def _trace(passage: str, text: str, end: int, columns: list[tuple[int, int]]) -> tuple[int, int, tuple[Block, ...]]:
    """Where the alignment that ends at `end` begins, where it ends, and the runs that agree on the way."""
    row, column = len(passage), end
    blocks: list[Block] = []
    length = 0
    while row and column:
        bit = 1 << row - 1
        if passage[row - 1] == text[column - 1]:
            row, column, length = row - 1, column - 1, length + 1
            continue
        if length:
            blocks.append(Block(row, column, length))
            length = 0
        if columns[column - 1][0] & bit:
            row -= 1
        else:
            column -= 1
            if not (column and columns[column - 1][1] & bit):
                row -= 1
    if length:
        blocks.append(Block(row, column, length))
    return column, end, tuple(reversed(blocks))
