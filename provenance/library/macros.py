"""Abbreviations: what `@string` defines, and the months."""

from __future__ import annotations

from provenance.library import faults
from provenance.library.faults import Fault
from provenance.library.grammar import MACRO_START, MONTHS, blank, value, written
from provenance.text.span import Span

LONGEST = 10_000
"""Characters an abbreviation may stand for: abbreviations made of abbreviations could double without end."""


class Macros:
    """The abbreviations of one library.

    `texts` is what they stand for by lower-case name, LaTeX as written; `words` are the ranges of the bare words in
    their definitions.
    """

    __slots__ = ("spans", "text", "texts", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.texts: dict[str, str] = dict(MONTHS)
        self.spans: dict[str, Span] = {}
        self.words: list[Span] = []

    def expand(self, name: str) -> str:
        """What an abbreviation stands for; one that is not defined stands for itself."""
        return self.texts.get(name.lower(), name)

    def read(self, head: Span, limit: int, after: Span | None) -> tuple[int, Fault | None]:
        """Read the definition whose head is `head`; where it ends, and what is wrong with it."""
        name = MACRO_START.match(self.text, head.end, limit)
        if name is None:
            return head.end, faults.no_macro(head)
        read = value(self.text, blank(self.text, name.end(), limit), limit)
        end = blank(self.text, read.end, limit)
        closer = "}" if self.text[head.end - 1] == "{" else ")"
        if not read.whole or not self.text.startswith(closer, end, limit):
            return limit, faults.open_block(head, "string", after)
        self.words += [Span(piece.start, piece.end) for piece in read.pieces if piece.kind == "name"]
        stands_for = written(self.text, read, self.expand, LONGEST)
        return end + 1, self._define(name[1], Span(*name.span(1)), stands_for)

    def _define(self, name: str, span: Span, stands_for: str) -> Fault | None:
        first = self.spans.setdefault(name.lower(), span)
        if first is not span:
            return faults.second_macro(span, name, first)
        self.texts[name.lower()] = stands_for if len(stands_for) <= LONGEST else name
        return faults.long_macro(span, name) if len(stands_for) > LONGEST else None
