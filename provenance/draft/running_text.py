"""From the tokens of a paragraph, heading or cell to its prose."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from markdown_it.token import Token

from provenance.draft.citations import citations
from provenance.draft.marked_text import CLASSES
from provenance.draft.prose import ANALYSIS, Edge, Mark, Prose
from provenance.draft.source_map_inline import EXTENT, MAPPED
from provenance.text.span import Mapped, Run, Span

_PARTS_WORDS = re.compile(r"<(?:br|sup)\b", re.IGNORECASE)  # "13<sup>2</sup>" is not 132
_CLINGS = frozenset(" ,.;:!?)")


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
        self._commented = False

    def prose(self, picture: bool) -> Prose:
        marks, edges = tuple(self._marks), tuple(self._edges)
        return Prose(Mapped.joined(self._parts), marks, edges, tuple(self._analysis), self._notes, picture)

    def add(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            extent: Span = token.meta[EXTENT]
            commented, self._commented = self._commented, token.type == "html_inline" and token.content[:4] == "<!--"
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
                if commented:
                    self._close_up(token.meta[MAPPED].text)
                self._text(token)

    def _close_up(self, behind: str) -> None:
        """Take the blank before a comment away, where a blank or a stop stands behind it."""
        if self._parts and self._parts[-1].text.endswith(" ") and behind[:1].replace("\n", " ") in _CLINGS:
            self._at -= 1
            self._parts[-1] = self._parts[-1].cut(0, len(self._parts[-1].text) - 1)

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
