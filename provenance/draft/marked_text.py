"""Two things of Pandoc's that CommonMark does not know: text in brackets with attributes, and divs between colons.

[we think so]{.analysis}        ::: {.analysis}
                                We think so.
                                :::
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from provenance.draft.attributes import attributes
from provenance.draft.citations import reading

CLASSES = "provenance.classes"
"""The key of a token's meta under which the classes given to a span or div stand."""

_FENCE = re.compile(r":{3,}[ \t]*(?:(?P<attributes>\{.*\})|(?P<word>[^\s{}:][^\s{}]*))?[ \t]*:*[ \t]*")


def install(md: MarkdownIt) -> None:
    """Make a tracing parser read both, as tokens `span_open`, `span_close`, `div_open` and `div_close`."""
    md.inline.ruler.before("link", "span", _span)
    alternatives = ["paragraph", "reference", "blockquote", "list"]
    md.block.ruler.before("paragraph", "div", _div, {"alt": alternatives})


def _span(state: StateInline, silent: bool) -> bool:
    if silent or state.src[state.pos] != "[" or (known := reading(state)) is None:
        return False
    close = known.closing(state.pos)
    given = attributes(state.src, close + 1) if close is not None else None
    if close is None or given is None or given.end > state.posMax:
        return False
    limit = state.posMax
    state.pos, state.posMax = state.pos + 1, close
    state.push("span_open", "span", 1).meta[CLASSES] = given.classes
    state.md.inline.tokenize(state)
    state.pos = close
    state.push("span_close", "span", -1)
    state.pos, state.posMax = given.end, limit
    return True


def _div(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """One line of colons; with attributes or a word it begins a div, without it ends one."""
    if state.is_code_block(start):
        return False
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    found = _FENCE.fullmatch(line) if line.startswith(":::") else None
    given = attributes(found["attributes"], 0) if found and found["attributes"] else None
    if found is None or (found["attributes"] and given is None):
        return False
    if silent:
        return True
    opens = bool(found["attributes"] or found["word"])
    token = state.push("div_open" if opens else "div_close", "div", 0)
    classes = given.classes if given else frozenset(filter(None, [found["word"]]))
    token.meta[CLASSES] = classes
    token.map = [start, start + 1]
    state.line = start + 1
    return True
