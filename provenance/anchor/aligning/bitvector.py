"""In how many letters two short texts differ, and which of their letters are the same.

The distance is that of Levenshtein: letters changed, left out and put in. All cells of one column of its table are kept
in two integers, one bit a cell (G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
programming", Journal of the ACM 46, 1999, in the form of H. Hyyrö, 2003), so that a column costs a dozen operations on
integers of as many bits as the passage has letters. Whoever calls bounds both lengths.
"""

from __future__ import annotations

from provenance.anchor.seeking.run import Run
from provenance.named import NamedTuple


class Alignment(NamedTuple):
    """`text[start:end]` is what is most like the passage; it differs from it in `distance` letters.

    `runs` are the letters that agree, in order, none within another.
    """

    distance: int
    start: int
    end: int
    runs: tuple[Run, ...]


_EIGHTH, _UNLIKE = 8, 4
"""Where half of the letters of a passage differ, it is unlike; no text that is longer by an eighth is more like it,
unless as much came in as makes it unlike too."""

_Columns = list[tuple[int, int]]  # the rises and the falls down each column


def align_within(passage: str, text: str) -> Alignment:
    """The part of `text` that differs from `passage` in the fewest letters, the first of several."""
    columns: _Columns = []
    best, end = len(passage), 0
    for at, score in enumerate(_scores(passage, text, anchored=False, columns=columns), 1):
        # A last letter that was changed costs as much as one left out: the longer end is the word that stands there.
        if score < best or (score == best and at == end + 1 and end > 0):
            best, end = score, at
    return Alignment(best, *_trace(passage, text, end, columns))


def align_start(passage: str, text: str) -> Alignment:
    """The beginning of `text` that differs from `passage` in the fewest letters, the longer one of two neighbours."""
    columns: _Columns = []
    best, end = len(passage), 0
    # What is more than twice as long as the passage differs from it in more letters than it has.
    text = text[: 2 * len(passage)]
    for at, score in enumerate(_scores(passage, text, anchored=True, columns=columns, least=True), 1):
        if score < best or (score == best and at == end + 1 and end > 0):
            best, end = score, at
    return Alignment(best, 0, end, _trace(passage, text, end, columns)[2])


def align_end(passage: str, text: str) -> Alignment:
    """The end of `text` that differs from `passage` in the fewest letters, the longer one of two neighbours."""
    found = align_start(passage[::-1], text[: -2 * len(passage) - 1 : -1])
    runs = [Run(len(passage) - run.passage_end, len(text) - run.text_end, run.length) for run in reversed(found.runs)]
    return Alignment(found.distance, len(text) - found.end, len(text), tuple(runs))


def align_whole(passage: str, text: str) -> tuple[Run, ...]:
    """The runs that agree when all of `passage` is set against all of `text`."""
    columns: _Columns = []
    _scores(passage, text, anchored=True, columns=columns)
    return _trace(passage, text, len(text), columns)[2]


def distance(passage: str, text: str) -> int:
    """The least number of letters in which `passage` differs from a beginning of `text`, of whatever length."""
    return min(_scores(passage, text, anchored=True), default=len(passage)) if passage else 0


def levenshtein(one: str, other: str) -> int:
    """In how many letters two words differ."""
    return _scores(one, other, anchored=True)[-1] if one and other else max(len(one), len(other))


def _scores(
    passage: str, text: str, *, anchored: bool, columns: _Columns | None = None, least: bool = False
) -> list[int]:
    """For every beginning of `text`, the least distance of `passage` to an end of it, or to all of it if `anchored`.

    `columns` takes the rises and falls down each column, for the way back. With `least` none for what is longer than
    the passage by more letters than the least score has, or much longer than a passage that is unlike the text.
    """
    if not passage:
        return [0] * len(text)
    where, full, last = _bits(passage), (1 << len(passage)) - 1, 1 << len(passage) - 1
    rises, falls, score, first = full, 0, len(passage), int(anchored)
    best, unlike = (score, 1 + score // _EIGHTH) if least else (len(text), len(text))
    scores: list[int] = []
    for longer, letter in enumerate(text, 1 - len(passage)):
        same = where.get(letter, 0)
        flat = (((same & rises) + rises) ^ rises) | same | falls
        right, left = falls | (full & ~(flat | rises)), rises & flat
        score += 1 if right & last else -1 if left & last else 0
        best = min(best, score) if least else best
        if longer > best or (longer > unlike and best > _UNLIKE * unlike):
            break
        scores.append(score)
        right, left = (right << 1) & full | first, (left << 1) & full
        rises, falls = left | (full & ~(flat | right)), right & flat
        if columns is not None:
            columns.append((rises, falls))
    return scores


def _bits(passage: str) -> dict[str, int]:
    """Where each letter of a passage stands in it, one bit a place."""
    where: dict[str, int] = {}
    for at, letter in enumerate(passage):
        where[letter] = where.get(letter, 0) | 1 << at
    return where


def _trace(passage: str, text: str, end: int, columns: _Columns) -> tuple[int, int, tuple[Run, ...]]:
    """Where the alignment that ends at `end` begins, where it ends, and the runs that agree on the way."""
    row, column = len(passage), end
    runs: list[Run] = []
    length = 0
    while row and column:
        if passage[row - 1] == text[column - 1]:
            row -= 1
            column -= 1
            length += 1
            continue
        if length:
            runs.append(Run(row, column, length))
            length = 0
        bit = 1 << row - 1
        if columns[column - 1][0] & bit:
            row -= 1
        else:
            column -= 1
            if not (column and columns[column - 1][1] & bit):
                row -= 1
    if length:
        runs.append(Run(row, column, length))
    return column, end, tuple(reversed(runs))
