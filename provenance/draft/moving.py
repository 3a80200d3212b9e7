"""What stands in a draft, moved by what has changed before it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from operator import attrgetter

from provenance.draft.blocks import Block
from provenance.draft.placing import placed
from provenance.draft.prose import Edge, Mark, Prose
from provenance.model import Citation, Diagnostic
from provenance.named import NamedTuple
from provenance.text.span import Mapped, Run, Span


class Change(NamedTuple):
    """The characters of a draft from `start` to `end` that `words` have replaced.

    `line` is where the line begins in which they stand, `said` what that line says now.
    """

    start: int
    end: int
    words: str
    line: int
    said: str

    @property
    def more(self) -> int:
        """How many characters there are more than before."""
        return len(self.words) - (self.end - self.start)


class Moved:
    """Where everything stands once a draft has changed: each change lies within one run of a prose, or in none."""

    def __init__(self, changes: Sequence[Change]) -> None:
        self._changes = changes
        self._ends = [each.end for each in changes]
        self._by = list(accumulate((each.more for each in changes), initial=0))

    def offset(self, at: int) -> int:
        """Where the character stands that was at `at`."""
        return at + self._by[bisect_right(self._ends, at)]

    def span(self, span: Span) -> Span:
        """Where a range is."""
        return Span(self.offset(span.start), self.offset(span.end))

    def finding(self, finding: Diagnostic) -> Diagnostic:
        """A finding where it belongs."""
        return replace(finding, place=replace(finding.place, span=self.span(finding.place.span)))

    def block(self, block: Block) -> Block:
        """A block with the words that it has now, where they stand; itself where nothing has changed before its end."""
        proses = tuple(map(self.prose, block.proses))
        extent = block.extent and self.span(block.extent)
        if extent == block.extent and all(one is other for one, other in zip(proses, block.proses, strict=True)):
            return block
        return replace(block, proses=proses, extent=extent)

    def prose(self, prose: Prose) -> Prose:
        """The same of a prose."""
        text, runs = prose.text, prose.text.runs
        before = bisect_right(self._ends, runs[0].start) if runs else 0
        if not runs or before == bisect_right(self._ends, runs[-1].start + runs[-1].width):
            return _further(prose, self._by[before]) if self._by[before] else prose
        within = list(self._within(runs))
        along = Moved(within)
        return Prose(
            Mapped(_said(text.text, within), tuple(self._run(run, along) for run in text.runs)),
            tuple(Mark(along.span(each.span), _citations(each, self.span), each.note) for each in prose.marks),
            tuple(Edge(along.offset(each.at), each.opens, self.span(each.extent)) for each in prose.edges),
            tuple(map(along.span, prose.analysis)),
            {name: self.prose(note) for name, note in prose.notes.items()},
            prose.picture,
        )

    def _within(self, runs: Sequence[Run]) -> Iterator[Change]:
        """The changes of a text, with offsets of the text. Those of a note that is written in it are not its own."""
        for run in filter(attrgetter("one_to_one"), runs):
            for change in self._changes:
                if run.start < change.start and change.end <= run.start + run.width:
                    by = run.at - run.start
                    yield change._replace(start=change.start + by, end=change.end + by)

    def _run(self, run: Run, along: Moved) -> Run:
        at, start = along.offset(run.at), self.offset(run.start)
        length, width = along.offset(run.at + run.length) - at, self.offset(run.start + run.width) - start
        return Run(at, start, length, width)


def _further(prose: Prose, by: int) -> Prose:
    """A prose in which nothing has changed, as much further on."""

    def span(span: Span) -> Span:
        return Span(span.start + by, span.end + by)

    return Prose(
        Mapped(
            prose.text.text, tuple(Run(at, start + by, length, width) for at, start, length, width in prose.text.runs)
        ),
        tuple(Mark(each.span, _citations(each, span), each.note) for each in prose.marks),
        tuple(Edge(each.at, each.opens, span(each.extent)) for each in prose.edges),
        prose.analysis,
        {name: _further(note, by) for name, note in prose.notes.items()},
        prose.picture,
    )


def _citations(mark: Mark, span: Callable[[Span], Span]) -> tuple[Citation, ...]:
    return tuple(placed(each, span) for each in mark.citations)


def _said(text: str, changes: Sequence[Change]) -> str:
    """A text with its changes."""
    parts, at = [], 0
    for change in changes:
        parts += [text[at : change.start], change.words]
        at = change.end
    return "".join([*parts, text[at:]])
