"""The running text of one paragraph, heading or cell, with what is written between the words.

Citations are in the text as written, so that sentences can be cut with them in place; notes and line breaks too, a
break as one blank. Marks of emphasis and links are not: their places are kept as edges, so that a statement can begin
and end with them. HTML tags and comments are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from markdown_it.token import Token

from provenance.draft.citations import citations
from provenance.draft.marked_text import CLASSES
from provenance.draft.source_map_inline import EXTENT, MAPPED
from provenance.frozen import dataclass
from provenance.model import Citation
from provenance.text.span import Mapped, Run, Span

_PARTS_WORDS = re.compile(r"<(?:br|sup)\b", re.IGNORECASE)  # "13<sup>2</sup>" is not 132

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


def prose(children: Sequence[Token], notes: Mapping[int, Mapping[str, object]]) -> Prose:
    """The prose of inline tokens. `notes` is what the parser knows of notes, by their numbers."""
    builder = _Builder(notes)
    builder.add(children)
    seen = [token for token in children if token.type not in {"text", "softbreak"} or token.content.strip()]
    return builder.prose(picture=len(seen) == 1 and seen[0].type == "image")


class _Builder:
    def __init__(self, notes: Mapping[int, Mapping[str, object]]) -> None:
        self._known = notes
        self._parts: list[Mapped] = []
        self._at = 0
        self._marks: list[Mark] = []
        self._edges: list[Edge] = []
        self._analysis: list[Span] = []
        self._spans: list[tuple[int, bool]] = []
        self._notes: dict[str, Prose] = {}

    def prose(self, picture: bool) -> Prose:
        marks, edges = tuple(self._marks), tuple(self._edges)
        return Prose(Mapped.joined(self._parts), marks, edges, tuple(self._analysis), self._notes, picture)

    def add(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            extent: Span = token.meta[EXTENT]
            if token.type in {"image", "code_inline"}:
                self._edges.append(Edge(self._at, True, extent))
                if token.children:
                    self.add(token.children)
                elif MAPPED in token.meta:
                    self._text(token)
                self._edges.append(Edge(self._at, False, extent))
            elif token.nesting:
                self._edges.append(Edge(self._at, token.nesting > 0, extent))
                self._span(token)
            elif token.type == "footnote_ref":
                self._note(token, extent)
            elif token.tag == "br" or (token.type == "html_inline" and _PARTS_WORDS.match(token.content)):
                self._put(_stand_in(" ", extent))
            elif MAPPED in token.meta and token.type != "html_inline":
                self._text(token)

    def _put(self, part: Mapped) -> Span:
        self._parts.append(part)
        start, self._at = self._at, self._at + len(part.text)
        return Span(start, self._at)

    def _text(self, token: Token) -> None:
        mapped: Mapped = token.meta[MAPPED]
        span = self._put(Mapped(mapped.text.replace("\n", " "), mapped.runs))
        if token.type == "citation":
            self._marks.append(Mark(span, citations=citations(token)))

    def _note(self, token: Token, extent: Span) -> None:
        """A reference by label, or a note written in place, whose number is its name."""
        known = self._known.get(token.meta["id"], {})
        inside = known.get("tokens")
        name = f"[^{token.meta['label']}]" if "label" in token.meta else f"^{token.meta['id']}"
        self._marks.append(Mark(self._put(_stand_in("[^_]", extent)), note=name))
        if isinstance(inside, list):
            self._notes[name] = prose(inside, self._known)

    def _span(self, token: Token) -> None:
        if token.type == "span_open":
            self._spans.append((self._at, ANALYSIS in token.meta[CLASSES]))
        elif token.type == "span_close" and self._spans:
            start, analysis = self._spans.pop()
            if analysis and not any(outer for _, outer in self._spans):
                self._analysis.append(Span(start, self._at))


def _stand_in(text: str, extent: Span) -> Mapped:
    """Text that stands for something in the draft as a whole."""
    return Mapped(text, (Run(0, extent.start, len(text), extent.length),))
