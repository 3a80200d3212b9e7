"""Where in a long text something like a passage may stand: the places that share runs of letters with it.

An edited passage keeps runs of letters between its edits, of which the index knows all that are long. What it may miss
is looked for directly, which costs a scan of the text each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.anchor.seeking.index import GRAM, is_once, lookups, stride
from provenance.anchor.seeking.run import Run, whole_run

_MOST_PLACES = 96  # places of short runs that are followed to their ends
_APART = 24  # letters by which the beginnings that two runs suggest may differ: a word or two came in between
_PIECES = 12  # of a passage, by which a place is weighed
_MORE_LETTERS = 100  # that a head of a page, a note and the target of a link may put between them
_MOST_WEIGHED, _MOST_SEEDS = 12, 8
"""Beginnings that are weighed, and those that are looked at more closely: of a passage that was edited the first, of
one that is not there any."""

_MORE, _SMALL, _LARGE = 4, 250_000, 1 << 20
"""Times as many of both in a text of fewer letters, which is scanned in no time, and in one of more, of which the index
knows fewer places and which is slow to scan anyway."""

_MUCH_LESS = 0.4  # of the pieces that the best place has: a copy elsewhere has all, the place between the context those
_SURE = 4  # strides: in as many a passage with two or three changes keeps a run that is long enough
_LONGEST_SEED = 24  # letters: longer is not rarer, but of twice as many a large text is scanned in half the time
_REPEATED = 40  # places of one seed that are looked at: a seed that stands in more is boilerplate
_SCANNED = 3_000_000  # letters: the cost of looking directly is bounded by scans of about as much, but two at least
_FEWEST_SCANS, _MOST_SCANS = 2, 12
_PROBE = 12  # letters of a piece that is looked for directly


def missed(passage: str, text: str) -> bool:
    """Whether the index may know no run of a passage that was changed here and there: not where it is long."""
    return len(passage) < _SURE * (stride(text) + GRAM)


def seeds(passage: str, text: str) -> list[Run]:
    """The runs that the index of `text` knows of `passage` at the places that have most of it, those first.

    Of each place one run.
    """
    pieces = [passage[at : at + GRAM] for at in range(0, len(passage) - GRAM + 1, max(GRAM, len(passage) // _PIECES))]

    def shared(start: int) -> int:
        """How many pieces of the passage stand where it would begin here."""
        return sum(map(text[max(0, start - _APART) : start + len(passage) + _MORE_LETTERS].__contains__, pieces))

    more = 1 if _SMALL < len(text) <= _LARGE else _MORE
    beginnings = _beginnings(lookups(passage, text, more * _MOST_PLACES))[: more * _MOST_WEIGHED]
    likely = [(shared(start), Run(at, start + at, GRAM)) for start, at in beginnings]
    least = _MUCH_LESS * max((count for count, _ in likely), default=0)
    likely = [(count, run) for count, run in likely if count >= least]
    most = _MORE * _MOST_SEEDS if len(text) <= _SMALL else _MOST_SEEDS
    return [run for _, run in sorted(likely, key=lambda each: -each[0])[:most]]


def whole(found: Iterable[Run], passage: str, text: str) -> list[Run]:
    """Runs followed to their ends, the longest first."""
    # Of a letter the index knows a part only: a run may be none.
    runs = {whole_run(passage, text, run.passage, run.text) for run in found}
    return sorted((run for run in runs if run.length >= GRAM), key=lambda run: (-run.length, run))


def _beginnings(places: Iterable[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Where a passage would begin, and the letters of it that stand there: those first that most rare runs suggest.

    Of places that suggest about the same beginning the first counts.
    """
    first: list[tuple[int, int]] = []
    weights: list[float] = []
    near, weight = None, 0.0
    for start, at, often in sorted(places):
        if near is None or start > near:
            first.append((start, at))
            weights.append(weight)
            weight = 0.0
        near = start + _APART
        weight += 1 / often
    weights = [*weights[1:], weight]
    order = sorted(range(len(first)), key=weights.__getitem__, reverse=True)
    return [first[at] for at in order]


def copies(run: Run, text: str) -> Iterator[Run]:
    """The other places of a run that passage and text share: of its middle, when it is long."""
    length = min(run.length, _LONGEST_SEED * (1 if len(text) <= _SMALL else 2))
    skipped = (run.length - length) // 2
    letters = text[run.text + skipped : run.text + skipped + length]
    return (each for each in _places(letters, text, run.passage + skipped) if each.text != run.text + skipped)


def joints(passage: str, text: str, found: Iterable[Run]) -> Iterator[Run]:
    """The places of what stands in the passage where copies of parts of it end, and others go on.

    A passage of formulas stands, part by part, all over its text, and the index does not know all places of each. What
    tells one of them is how the parts are joined. (Where the passage was edited no copy of a part goes on.)
    """
    runs = sorted(found, key=lambda run: -run.length)
    ends = dict.fromkeys(at for run in runs for at in (run.passage_end, run.passage))
    inner = [at for at in ends if any(run.passage < at < run.passage_end for run in runs)]
    for at in inner[: 1 if _SMALL < len(text) <= _LARGE else _FEWEST_SCANS]:
        start = max(0, at - _PROBE)
        yield from _places(passage[start : at + _PROBE], text, start)


def stands_once(text: str, at: int, recorded: int) -> bool:
    """Whether the letters around an offset of a text stand nowhere else in it: of those before it, so many as were
    recorded."""
    return is_once(text, max(0, at - min(recorded, 4 * _PROBE)), min(len(text), at + 4 * _PROBE))


def probed(passage: str, text: str) -> Iterator[Run]:
    """The places of pieces of `passage`, spread over it, in no order."""
    most = max(_FEWEST_SCANS, min(_MOST_SCANS, _SCANNED // (len(text) + 1)))
    length = max(3, min(_PROBE, len(passage) // 3))
    step = max(1, (len(passage) - length) // max(1, most - 1))
    for at in range(0, max(1, len(passage) - length + 1), step):
        yield from _places(passage[at : at + length], text, at)


def sides(text: str, before: str, passage: str, after: str) -> Iterator[Run]:
    """The places of what was recorded right before and right behind a passage; runs are of all three together."""
    head, tail = before[-_LONGEST_SEED:], after[:_LONGEST_SEED]
    if len(head) >= _PROBE:
        yield from _places(head, text, len(before) - len(head))
    if len(tail) >= _PROBE:
        yield from _places(tail, text, len(before) + len(passage))


def _places(letters: str, text: str, at: int) -> Iterator[Run]:
    """The places of some letters that stand at `at` in a passage, the first ones."""
    place = text.find(letters)
    for _ in range(_REPEATED):
        if place < 0:
            return
        yield Run(at, place, len(letters))
        place = text.find(letters, place + 1)
