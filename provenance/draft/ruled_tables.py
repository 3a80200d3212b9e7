"""Pandoc's tables without pipes. CommonMark knows none of them: to it they are paragraphs, parted by a rule or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from provenance.draft.line_ends import LineEnds
from provenance.named import NamedTuple

# Groups of dashes under the heads of columns: no author draws a line across the page like that.
_COLUMNS = re.compile(r"[ \t>]*-{2,}(?:[ \t]+-{2,})+[ \t]*")
_GRID = re.compile(r"^[ \t]*\+(?:[-=:]{2,}\+)+[ \t]*$", re.MULTILINE)


class Lines(NamedTuple):
    """Lines of the draft from `start` to `end`, from 0, half-open."""

    start: int
    end: int


def ruled_tables(tokens: Sequence[Token], text: str, ends: LineEnds) -> tuple[Lines, ...]:
    """The lines of every table that is drawn without pipes, in their order.

    Either a paragraph, a rule of several groups of dashes right below it, and the paragraph right below that; or a
    paragraph with a line of `+---+---+` in it.
    """
    return tuple(_found([token for token in tokens if token.map and token.type in {"inline", "hr"}], text, ends))


def _found(tokens: Sequence[Token], text: str, ends: LineEnds) -> Iterator[Lines]:
    for at, token in enumerate(tokens):
        start, end = token.map or (0, 0)
        if token.type == "inline" and "+" in token.content and _GRID.search(token.content):
            yield Lines(start, end)
        elif token.type == "hr" and _COLUMNS.fullmatch(
            text[ends.line_start(start) : ends.line_start(end)].strip("\r\n")
        ):
            above = tokens[at - 1].map if at and tokens[at - 1].type == "inline" else None
            below = tokens[at + 1].map if at + 1 < len(tokens) and tokens[at + 1].type == "inline" else None
            if above and above[1] == start and below and below[0] == end:
                yield Lines(above[0], below[1])
