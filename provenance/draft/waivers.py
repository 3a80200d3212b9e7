"""Waivers: comments in which an author asks that certain rules leave certain words alone.

… 13 percent. <!-- provenance: ignore[PRV102] reason="the appendix is sealed" until=2027-03-31 -->
<!-- provenance: ignore-next[PRV101, uncited-statement] reason="…" -->     on a line of its own, before a block
<!-- provenance: ignore-file[PRV401] reason="…" -->                         before the first statement
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from markdown_it.token import Token

from provenance.draft.line_ends import LineEnds
from provenance.draft.source_map_inline import EXTENT
from provenance.model import Brief, SpanName, Statement, Waiver
from provenance.text.span import Span

_COMMENT = re.compile(r"<!--\s*provenance:(.*?)-->", re.DOTALL)
_FORM = re.compile(r"\s*(ignore(?:-next|-file)?)(?![\w-])\s*")
_NAMES = re.compile(r"\[([^\[\]]*)\]\s*")
_NAME = re.compile(r"[^\s,]+")
_SETTING = re.compile(r"(reason|until)\s*=\s*(?:\"([^\"]*)\"|“([^”]*)”|([^\s\"“]+))\s*")
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_ENDS_A_BLOCK = frozenset({"paragraph_close", "bullet_list_close", "ordered_list_close", "blockquote_close"})
_ANY_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_WORDS = re.compile(r"\w|\n\s*\n")


class _Comment(NamedTuple):
    """A comment that speaks to us. `body` is the offset in the draft of what follows the colon."""

    span: Span
    body: int
    said: str
    block: int | None  # the number of its token, where it is a block of its own


def waivers(brief: Brief, tokens: Sequence[Token], ends: LineEnds) -> tuple[Waiver, ...]:
    """The waivers of a brief whose statements are known, in their order."""
    found = sorted(_comments(brief, tokens, ends), key=lambda comment: comment.span)
    return tuple(_waiver(brief, tokens, ends, comment) for comment in found)


def _comments(brief: Brief, tokens: Sequence[Token], ends: LineEnds) -> Iterator[_Comment]:
    for number, token in enumerate(tokens):
        if token.type == "html_block" and token.map and "provenance:" in token.content:
            block = Span(ends.line_start(token.map[0]), ends.line_start(token.map[1]))
            yield from _found(brief, block, number)
        elif token.type == "inline":
            yield from _inline(brief, token.children or ())


def _inline(brief: Brief, children: Sequence[Token]) -> Iterator[_Comment]:
    for child in children:
        if child.type == "html_inline" and "provenance:" in child.content:
            yield from _found(brief, child.meta[EXTENT], None)
        elif child.children:
            yield from _inline(brief, child.children)


def _found(brief: Brief, where: Span, block: int | None) -> Iterator[_Comment]:
    for found in _COMMENT.finditer(brief.text, where.start, where.end):
        yield _Comment(Span(*found.span()), found.start(1), found[1], block)


def _waiver(brief: Brief, tokens: Sequence[Token], ends: LineEnds, comment: _Comment) -> Waiver:
    form = _FORM.match(comment.said)
    if form is None:
        return Waiver(comment.span, problem="this comment is addressed to provenance, but says nothing it knows")
    names = _NAMES.match(comment.said, form.end())
    settings, problem = _settings(comment.said, names.end() if names else form.end())
    return Waiver(
        span=comment.span,
        names=tuple(_names(comment, names)) if names else (),
        reason=settings.get("reason", "").strip(),
        until=settings.get("until", ""),
        target=_target(brief, tokens, ends, comment, form[1]),
        problem=problem,
    )


def _names(comment: _Comment, names: re.Match[str]) -> Iterator[SpanName]:
    for name in _NAME.finditer(names[1]):
        start = comment.body + names.start(1) + name.start()
        yield SpanName(name[0], Span(start, start + len(name[0])))


def _settings(said: str, at: int) -> tuple[dict[str, str], str]:
    """What is set, and what is wrong with it."""
    settings: dict[str, str] = {}
    while found := _SETTING.match(said, at):
        settings[found[1]] = next(value for value in (found[2], found[3], found[4]) if value is not None)
        at = found.end()
    if said[at:].strip():
        return settings, f'"{said[at:].split(maxsplit=1)[0]}" means nothing here'
    if "until" in settings and not _DAY.fullmatch(settings["until"]):
        return settings, "until= needs a day such as 2027-03-31"
    return settings, ""


def _target(brief: Brief, tokens: Sequence[Token], ends: LineEnds, comment: _Comment, form: str) -> Span | None:
    if form == "ignore-file":
        first = brief.statements[0].span.start if brief.statements else len(brief.text)
        return Span(0, len(brief.text)) if comment.span.end <= first else None
    if form == "ignore":
        return _statement(brief, comment.span) if comment.block is None else None
    return _next_block(brief, tokens, ends, comment) if comment.block is not None else None


def _statement(brief: Brief, comment: Span) -> Span | None:
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


def _next_block(brief: Brief, tokens: Sequence[Token], ends: LineEnds, comment: _Comment) -> Span | None:
    """The block after a comment on lines of its own; None when nothing follows, or when the comment divides a block."""
    number = comment.block or 0
    before = tokens[number - 1].type if number else ""
    line = tokens[number].map or [0, 0]
    if (
        before in _ENDS_A_BLOCK
        and line[0]
        and brief.text[ends.line_start(line[0] - 1) : ends.line_start(line[0])].strip()
    ):
        return None
    following = next((token for token in tokens[number + 1 :] if token.type != "html_block"), None)
    if following is None or following.map is None or following.nesting < 0:
        return None
    return Span(ends.line_start(following.map[0]), ends.line_start(following.map[1]))
