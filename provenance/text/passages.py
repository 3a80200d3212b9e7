"""A text in passages: sentences, and the rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.text.sentences import sentences
from provenance.text.span import Span

LONGEST = 1_000
"""Characters: a longer passage is cut between words, so that what is found can be shown."""

_PARAGRAPH = re.compile(r"[^\n\f]+(?:\n(?![ \t]*[\n\f])[^\n\f]+)*")
_ROW = re.compile(r"[^\n]+")
_CUT = re.compile(rf".{{1,{LONGEST}}}(?:(?=\s)|$)|.{{{LONGEST}}}", re.DOTALL)


def passages(text: str) -> Iterator[Span]:
    """The passages of `text` as ranges of it, in order, without the blanks around them.

    A sentence does not go beyond its paragraph, which ends at an empty line or a page. A line with a tab in it is the
    row of a table and a passage of its own.
    """
    for paragraph in _PARAGRAPH.finditer(text):
        if "\t" in paragraph[0]:
            parts = [Span(*row.span()) for row in _ROW.finditer(paragraph[0])]
        else:
            parts = list(sentences(paragraph[0]))
        for part in parts:
            yield from _cut(text, paragraph.start() + part.start, paragraph.start() + part.end)


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    if end - start <= LONGEST:
        yield Span(start, end)
        return
    for piece in _CUT.finditer(text, start, end):
        words = piece[0].strip()
        if words:
            first = piece.start() + piece[0].index(words)
            yield Span(first, first + len(words))
