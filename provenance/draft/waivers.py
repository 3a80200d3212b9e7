"""Waivers: comments in which an author asks that certain rules leave certain words alone.

… 13 percent. <!-- provenance: ignore[PRV102] reason="the appendix is sealed" until=2027-03-31 -->
<!-- provenance: ignore-next[PRV101, uncited-statement] reason="…" -->     on a line of its own, before a block
<!-- provenance: ignore-file[PRV401] reason="…" -->                         before the first statement
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from markdown_it.token import Token

from provenance.draft.comments import Comment, statement_beside
from provenance.draft.line_ends import LineEnds
from provenance.model import Brief, SpanName, Waiver
from provenance.text.span import Span

_FORM = re.compile(r"\s*(ignore(?:-next|-file)?)(?![\w-])\s*")
_NAMES = re.compile(r"\[([^\[\]]*)\]\s*")
_NAME = re.compile(r"[^\s,]+")
_SETTING = re.compile(r"(reason|until)\s*=\s*(?:\"([^\"]*)\"|“([^”]*)”|([^\s\"“]+))\s*")
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_ENDS_A_BLOCK = frozenset({"paragraph_close", "bullet_list_close", "ordered_list_close", "blockquote_close"})


def waivers(brief: Brief, tokens: Sequence[Token], ends: LineEnds, comments: Iterable[Comment]) -> tuple[Waiver, ...]:
    """The waivers among the `comments` of a brief whose statements are known, in their order."""
    return tuple(_waiver(brief, tokens, ends, comment) for comment in comments)


def _waiver(brief: Brief, tokens: Sequence[Token], ends: LineEnds, comment: Comment) -> Waiver:
    if comment.slip:
        unread = 'this comment does not begin with "provenance:" and is not read'
        return Waiver(comment.span, target=comment.span, problem=unread)
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
        hides=comment.hides,
    )


def _names(comment: Comment, names: re.Match[str]) -> Iterator[SpanName]:
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


def _target(brief: Brief, tokens: Sequence[Token], ends: LineEnds, comment: Comment, form: str) -> Span | None:
    if form == "ignore-file":
        first = brief.statements[0].span.start if brief.statements else len(brief.text)
        return Span(0, len(brief.text)) if comment.span.end <= first else None
    if form == "ignore":
        return statement_beside(brief, comment.span) if comment.block is None else None
    return _next_block(brief, tokens, ends, comment) if comment.block is not None else None


def _next_block(brief: Brief, tokens: Sequence[Token], ends: LineEnds, comment: Comment) -> Span | None:
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
