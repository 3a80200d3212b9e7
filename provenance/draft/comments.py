"""Comments in which an author speaks to us, and the statement beside which one stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from markdown_it.token import Token

from provenance.draft.line_ends import LineEnds
from provenance.draft.source_map_inline import EXTENT
from provenance.model import Brief, Statement
from provenance.named import NamedTuple
from provenance.text.span import Span

_COMMENT = re.compile(r"<!--\s*provenance:(.*?)-->", re.DOTALL)
# `<!-- provenence: ignore[…] … -->`, `<!-- provenance computed … -->`
_SLIP = re.compile(
    r"<!--\s*(?!provenance:)(?:[Pp]rov[a-z]{1,6}n[cs]e|PROVENANCE)\s?:?\s?((?:ignore|computed)\b.*?)-->",
    re.DOTALL,
)
_ANY_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_WORDS = re.compile(r"\w|\n\s*\n")


class Comment(NamedTuple):
    """A comment that speaks to us. `body` is the offset in the draft of what follows the colon, which is `said`.

    `hides` is the rest of its line where it begins one: to Markdown that belongs to the comment.
    """

    span: Span
    body: int
    said: str
    block: int | None  # the number of its token, where it is a block of its own
    slip: bool = False  # it was meant to begin with `provenance:`, and does not
    hides: Span | None = None


def comments(brief: Brief, tokens: Sequence[Token], ends: LineEnds) -> tuple[Comment, ...]:
    """The comments `<!-- provenance: … -->` of a brief in their order."""
    return tuple(sorted(_comments(brief, tokens, ends), key=lambda comment: comment.span))


def _comments(brief: Brief, tokens: Sequence[Token], ends: LineEnds) -> Iterator[Comment]:
    for number, token in enumerate(tokens):
        if token.type == "html_block" and token.map and _speaks(token.content):
            block = Span(ends.line_start(token.map[0]), ends.line_start(token.map[1]))
            yield from _found(brief, block, number)
        elif token.type == "inline":
            yield from _inline(brief, token.children or ())


def _inline(brief: Brief, children: Sequence[Token]) -> Iterator[Comment]:
    for child in children:
        if child.type == "html_inline" and _speaks(child.content):
            yield from _found(brief, child.meta[EXTENT], None)
        elif child.children:
            yield from _inline(brief, child.children)


def _found(brief: Brief, where: Span, block: int | None) -> Iterator[Comment]:
    """The comments in a range. Those in what another one hides are as little there as the words around them."""
    hidden: Span | None = None
    for found in _COMMENT.finditer(brief.text, where.start, where.end):
        if hidden and hidden.contains(Span(*found.span())):
            continue
        hides = _hidden(brief.text, where, found) if block is not None else None
        hidden = hidden or hides
        yield Comment(Span(*found.span()), found.start(1), found[1], block, hides=hides)
    for found in _SLIP.finditer(brief.text, where.start, where.end):
        yield Comment(Span(*found.span()), found.start(1), found[1], block, slip=True)


def _hidden(text: str, block: Span, comment: re.Match[str]) -> Span | None:
    """The words behind a comment with which a block of HTML begins, up to the end of the line."""
    if "<" in text[block.start : comment.start()]:
        return None
    rest = text[comment.end() : block.end].replace("\r", "\n").partition("\n")[0]
    start = comment.end() + len(rest) - len(rest.lstrip())
    words = any(map(str.isalnum, _ANY_COMMENT.sub("", rest)))
    return Span(start, comment.end() + len(rest.rstrip())) if words else None


def _speaks(content: str) -> bool:
    """Whether HTML may have a comment that speaks to us, or was meant to."""
    return "provenance:" in content or "ignore" in content or "computed" in content


def statement_beside(brief: Brief, comment: Span) -> Span | None:
    """The statement in which a comment stands, otherwise the one right before it in the same block."""
    statements: Sequence[Statement] = brief.statements
    after = bisect_right(statements, comment.start, key=lambda each: each.span.start)
    near = statements[max(0, after - 2) : after]
    within = (each.span for each in reversed(near) if each.span.contains(comment))
    before = (each.span for each in reversed(near) if each.span.end <= comment.start)
    beside = (span for span in before if not _words_between(brief, span.end, comment.start))
    return next(chain(within, beside), None)


def _words_between(brief: Brief, start: int, end: int) -> bool:
    """Whether words, or the end of a block, stand between two offsets; comments do not count."""
    return bool(_WORDS.search(_ANY_COMMENT.sub("", brief.text[start:end]).replace("\r", "")))
