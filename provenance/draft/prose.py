"""The running text of one paragraph, heading or cell, with what is written between the words.

Citations are in the text as written, so that sentences can be cut with them in place; notes and line breaks too, a
break as one blank. Marks of emphasis and links are not: their places are kept as edges, so that a statement can begin
and end with them. HTML tags and comments are left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from provenance.frozen import dataclass
from provenance.model import Citation
from provenance.text.span import Mapped, Span

ANALYSIS = "analysis"
"""The class by which an author says that what follows is his own analysis."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Citations or a note mark. `span` is their range in the prose; `note` names the note that is referred to."""

    span: Span
    citations: tuple[Citation, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """Where emphasis, a link or a span begins or ends: an offset in the prose, and the marks in the draft."""

    at: int
    opens: bool
    extent: Span


@dataclass(frozen=True, slots=True)
class Prose:
    """The text with its map to the draft, and what stands in it.

    `analysis` are the ranges marked as such. `notes` are the notes written in place, by the names that marks use.
    `picture` says that the text is only the description of an image.
    """

    text: Mapped
    marks: tuple[Mark, ...] = ()
    edges: tuple[Edge, ...] = ()
    analysis: tuple[Span, ...] = ()
    notes: Mapping[str, Prose] = field(default_factory=dict)
    picture: bool = False

    def citations(self) -> tuple[Citation, ...]:
        """All citations in the order of the text, those of notes written in place left out."""
        return tuple(citation for mark in self.marks for citation in mark.citations)

    def extent(self) -> Span:
        """The range of the draft from the first to the last character or mark; of an empty text, the start."""
        if not self.text.runs:
            return Span(0, 0)
        return self.source(0, len(self.text.text))

    def source(self, start: int, end: int) -> Span:
        """The range of the draft behind a range of the text, with marks that open at its start or close at its end."""
        span = self.text.source(start, end)
        first = min((edge.extent.start for edge in self._edges_at(start) if edge.opens), default=span.start)
        last = max((edge.extent.end for edge in self._edges_at(end) if not edge.opens), default=span.end)
        return Span(min(first, span.start), max(last, span.end))

    def marks_in(self, span: Span) -> Sequence[Mark]:
        """The marks within a range of the text."""
        low = bisect_left(self.marks, span.start, key=lambda mark: mark.span.start)
        return self.marks[low : bisect_right(self.marks, span.end, key=lambda mark: mark.span.end)]

    def is_analysis(self, span: Span) -> bool:
        """Whether a range of the text is wholly marked as the author's own analysis."""
        index = bisect_right(self.analysis, span.start, key=lambda zone: zone.start) - 1
        return index >= 0 and self.analysis[index].contains(span)

    def _edges_at(self, at: int) -> Sequence[Edge]:
        low = bisect_left(self.edges, at, key=lambda edge: edge.at)
        return self.edges[low : bisect_right(self.edges, at, key=lambda edge: edge.at)]

    def all_notes(self) -> Iterator[tuple[str, Prose]]:
        """The notes written in place, and those within them, with their names."""
        for name, note in self.notes.items():
            yield name, note
            yield from note.all_notes()
