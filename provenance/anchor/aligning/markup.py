"""Marks of Markdown and HTML at the ends of a passage: what opens within it closes with it."""

from __future__ import annotations

import re

from provenance.text.span import Span

_OPENS = re.compile(r"(?:(?P<tag><[A-Za-z][^<>\n]{0,100}>)|(?P<link>!?\[)|(?P<sign>\*{1,3}|_{1,3}|~~|`{1,2}))\Z")
_CLOSES = re.compile(
    r"(?P<tag></[A-Za-z][^<>\n]{0,40}>)"
    r"|(?P<link>\](?:\([^()\s]{0,300}(?:\s\"[^\"\n]{0,100}\")?\)|\[[^\[\]\n]{0,60}\])?)"
    r"|(?P<sign>\*{1,3}|_{1,3}|~~|`{1,2})"
)
_FIRST, _LAST = "<[]*_~`", ">[*_~`"  # characters with which a mark begins behind a passage, and ends before one
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
_LONGEST = 110  # characters of a mark before a passage
_MOST = 4  # marks at either end
_WITHIN = 2000  # characters at either end of the passage in which the other half of a mark is looked for


def balanced(text: str, span: Span) -> Span:
    """`span`, widened by the marks right beside it whose other half stands within it: "**one** or [two](…)"."""
    start, end = span
    for _ in range(_MOST):
        if text[end : end + 1] not in _FIRST or not (mark := _CLOSES.match(text, end)):
            break
        if not _is_open(text[max(start, end - _WITHIN) : end], mark, opened=True):
            break
        end = mark.end()
    for _ in range(_MOST):
        if text[start - 1 : start] not in _LAST or not (mark := _OPENS.search(text, max(0, start - _LONGEST), start)):
            break
        if not _is_open(text[start : min(end, start + _WITHIN)], mark, opened=False):
            break
        start = mark.start()
    return Span(start, end)


def _is_open(within: str, mark: re.Match[str], *, opened: bool) -> bool:
    """Whether a mark that opens within some words does not close there, or, if not `opened`, one that closes there."""
    if mark["sign"]:
        return within.count(mark[0]) % 2 == 1
    if mark["tag"]:
        name = _NAME.match(mark[0])
        tag = re.escape(name[1] if name else "")
        halves = [half[0][1] != "/" for half in re.finditer(rf"</?{tag}\b", within)]
    else:
        halves = [half == "[" for half in within if half in "[]"]
    left = 0  # without their other half so far
    for half in halves if opened else reversed(halves):
        left = left + 1 if half == opened else max(0, left - 1)
    return left > 0
