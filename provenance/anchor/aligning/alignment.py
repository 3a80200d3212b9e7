"""The part of a text that is most like a passage, letter by letter.

Runs of a dozen letters or more that both have, and only once, stand where they stand: only what is before, between and
behind them is aligned by its single letters. An edited sentence costs little more than its edits.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from provenance.anchor.aligning.bitvector import Alignment, align_end, align_start, align_whole, align_within
from provenance.anchor.seeking.run import Run, whole_run

CHUNK = 400
"""Letters of a passage aligned at once. The cost of a column grows with its bits, so that a passage of 50,000 letters
is aligned part by part, each where the one before it ended: the cost of the whole grows with its length alone."""

_SLACK = 160  # letters by which a part may stand further on than expected: a line or two put in before it
_LOST = 0.5  # a part with a greater share of its letters changed is not there; what follows is looked for further on

_FIXED = 12
"""Letters of a run that is not aligned. In a stretch of some hundred letters no two sentences have as many in common by
chance; with eight, an ending like "ing the" would be fixed where its copy is meant."""

_STEP = 4  # letters of the passage between two runs that are tried


def align(passage: str, text: str) -> Alignment:
    """The part of `text` that differs from `passage` in the fewest letters, the first of several.

    An empty passage is at the beginning. Where passage and text share runs of a dozen letters, and where the passage is
    longer than some hundred letters, so that it is aligned in parts, the distance may be a little more than the least.
    """
    if len(passage) <= CHUNK:
        return _aligned(passage, text)
    distance, start, end = 0, -1, 0
    runs: list[Run] = []
    for at in range(0, len(passage), CHUNK):
        part = passage[at : at + CHUNK]
        reach = end + len(part) + _SLACK + (max(0, len(text) - len(passage)) if start < 0 else 0)
        found = _aligned(part, text[end:reach])
        if found.distance > _LOST * len(part):
            distance += len(part)
            end = min(len(text), end + len(part)) if start >= 0 else end
            continue
        distance += found.distance + (found.start if start >= 0 else 0)
        start = end + found.start if start < 0 else start
        runs += _moved(found.runs, at, end)
        end += found.end
    return Alignment(distance, max(0, start), end, tuple(runs))


def difference(runs: Iterable[Run], sizes: tuple[int, int]) -> int:
    """In how many letters a passage and a place of these sizes differ, when these runs of them agree."""
    total = passage = text = 0
    for run in (*runs, Run(*sizes, 0)):
        total += max(run.passage - passage, run.text - text)
        passage, text = run.passage_end, run.text_end
    return total


def align_all(passage: str, text: str) -> tuple[Run, ...]:
    """The runs that agree when all of `passage` is set against all of `text`, both of some hundred letters at most."""
    ends = Run(0, 0, 0), Run(len(passage), len(text), 0)
    return _joined(_between([ends[0], *_fixed(passage, text), ends[1]], passage, text))


def _aligned(passage: str, text: str) -> Alignment:
    """The part of `text` most like a passage of some hundred letters."""
    fixed = _fixed(passage, text)
    if not fixed:
        return align_within(passage, text)
    found = _around(fixed, passage, text)
    if found.distance > _FIXED and sum(_jump(*pair) for pair in pairwise(fixed)) > _FIXED:
        # One of the runs may be of a sentence that says the same, while the words meant were misread.
        return min(found, align_within(passage, text), key=lambda each: each.distance)
    return found


def _around(fixed: list[Run], passage: str, text: str) -> Alignment:
    """The part of `text` most like a passage of which these runs stand where they stand."""
    first, last = fixed[0], fixed[-1]
    head = align_end(passage[: first.passage], text[: first.text])
    tail = align_start(passage[last.passage_end :], text[last.text_end :])
    behind = _moved(tail.runs, last.passage_end, last.text_end)
    runs = _joined((*head.runs, *_between(fixed, passage, text), *behind))
    start, end = head.start, last.text_end + tail.end
    distance = difference(_moved(runs, 0, -start), (len(passage), end - start))
    return Alignment(distance, start, end, runs)


def _jump(run: Run, later: Run) -> int:
    """How many letters came in between two runs, or went."""
    return abs(later.shift - run.shift)


def _fixed(passage: str, text: str) -> list[Run]:
    """The runs of a dozen letters or more that stand once in each, in order; of two that cross, the longer one."""
    found: list[Run] = []
    at = 0
    while at <= len(passage) - _FIXED:
        letters = passage[at : at + _FIXED]
        place = text.find(letters)
        if place >= 0 and _once(letters, text, place) and _once(letters, passage, at):
            found.append(whole_run(passage, text, at, place))
            at = found[-1].passage_end
        else:
            at += _STEP
    return _in_order(found)


def _once(letters: str, text: str, at: int) -> bool:
    return text.find(letters) == at and text.find(letters, at + 1) < 0


def _in_order(found: Iterable[Run]) -> list[Run]:
    """The runs without those that cross a longer one."""
    kept: list[Run] = []
    for run in sorted(found, key=lambda run: (-run.length, run)):
        at = bisect_left(kept, run)
        if (at and (kept[at - 1].passage_end > run.passage or kept[at - 1].text_end > run.text)) or (
            at < len(kept) and (kept[at].passage < run.passage_end or kept[at].text < run.text_end)
        ):
            continue
        kept.insert(at, run)
    return kept


def _between(fixed: list[Run], passage: str, text: str) -> Iterator[Run]:
    """The runs, and between each two what agrees of the letters there."""
    for at, run in enumerate(fixed):
        if at:
            last = fixed[at - 1]
            gap = passage[last.passage_end : run.passage], text[last.text_end : run.text]
            yield from _moved(align_whole(*gap), last.passage_end, last.text_end)
        if run.length:
            yield run


def _moved(runs: Iterable[Run], passage: int, text: int) -> Iterator[Run]:
    """Runs of parts of a passage and a text as those of the whole."""
    return (Run(run.passage + passage, run.text + text, run.length) for run in runs)


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs with those made one that touch in both."""
    joined: list[Run] = []
    for run in runs:
        if joined and (joined[-1].passage_end, joined[-1].text_end) == (run.passage, run.text):
            joined[-1] = joined[-1]._replace(length=joined[-1].length + run.length)
        else:
            joined.append(run)
    return tuple(joined)
