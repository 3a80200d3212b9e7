"""A Markdown parser whose every character of text knows where in the draft it stands.

CommonMark with tables, strikethrough, footnotes and front matter, read by markdown-it-py. That parser tells lines but
no columns. Its own hooks suffice for the rest: `source_map_block` maps the text of each block, `source_map_inline`
the tokens within it, and the two rules below keep the maps where the parser joins neighbouring pieces of text. What
the parser makes of a draft is not changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML, RendererProtocol
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from provenance.draft import source_map_block
from provenance.draft.line_ends import LineEnds
from provenance.draft.source_map_block import CONTENT, LINE_ENDS
from provenance.draft.source_map_inline import BLOCK, EXTENT, MAPPED, RUNS, TracingInline
from provenance.draft.unrendered import Unrendered
from provenance.text.span import Mapped, Span

Make = Callable[[MarkdownIt], RendererProtocol]
"""What makes the renderer of a parser."""

MAX_NESTING = 200
"""How deep blocks may stand within one another. The preset's 20 would drop what is deeper in nested lists."""

_INLINE_OPTIONS = {"maxNesting": 20}  # of links within links; the cost of brackets that close nothing grows with it


def plain_parser(move_notes: bool = True, renderer: Make = RendererHTML) -> MarkdownIt:
    """The parser without maps. `move_notes`: the notes that are referred to go to the end, all others are dropped."""
    options = {"maxNesting": MAX_NESTING}
    md = MarkdownIt("commonmark", options, renderer_cls=renderer).enable(["table", "strikethrough"])
    return md.use(footnote_plugin, move_to_end=move_notes).use(front_matter_plugin)


def tracing_parser(move_notes: bool = True, renderer: Make = RendererHTML) -> MarkdownIt:
    """The parser with maps; give its `parse` the `environment` of the draft."""
    md = plain_parser(move_notes, renderer)
    inline = TracingInline()
    inline.ruler, inline.ruler2 = md.inline.ruler, md.inline.ruler2
    md.inline = inline
    source_map_block.install(md)
    inline.ruler2.at("fragments_join", _join_fragments)
    md.core.ruler.at("inline", _read_inlines)
    md.core.ruler.at("text_join", _join_texts)
    return md


def environment(ends: LineEnds) -> dict[str, Any]:
    """What a tracing parser needs to know of the draft that it is given: its line ends."""
    return {LINE_ENDS: ends}


def _read_inlines(state: StateCore) -> None:
    """The parser's rule of this name, which lets the inline parser know the block that it reads."""
    shallow = MarkdownIt("commonmark", _INLINE_OPTIONS, renderer_cls=Unrendered)
    shallow.inline = state.md.inline
    for token in state.tokens:
        if token.type == "inline":
            token.children = []
            state.env[BLOCK] = token.meta[CONTENT]
            state.md.inline.parse(token.content, shallow, state.env, token.children)


def _join_fragments(state: StateInline) -> None:
    """Join neighbouring text tokens and set all levels, as the parser's rule of this name does."""
    level = 0
    for before, token in zip((None, *state.tokens), state.tokens, strict=False):
        level -= token.nesting < 0
        token.level = level
        level += token.nesting > 0
        if not token.content:
            token.meta[RUNS] = []  # a mark that emphasis has used up
        _widen(before, token)
    state.tokens[:] = _joined(state.tokens)


def _widen(before: Token | None, token: Token) -> None:
    """Let strong emphasis take both of its marks: the parser leaves the outer one as a text without content."""
    if before is None or before.meta[EXTENT].end != token.meta[EXTENT].start:
        return
    both = Span(before.meta[EXTENT].start, token.meta[EXTENT].end)
    if token.type == "strong_open" and before.type == "text" and not before.content:
        token.meta[EXTENT] = both
    elif before.type == "strong_close" and token.type == "text" and not token.content:
        before.meta[EXTENT] = both


def _join_texts(state: StateCore) -> None:
    """Join escaped characters and entities to the text around them, as the parser's rule of this name does."""
    for token in state.tokens:
        if token.type == "inline":
            token.children = _plain_texts(token.children or [])


def _plain_texts(tokens: list[Token]) -> list[Token]:
    for token in tokens:
        if token.type == "text_special":
            token.type = "text"
        if token.children:
            token.children = _plain_texts(token.children)
    return list(_joined(tokens))


def _joined(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, each row of neighbouring text tokens made one."""
    row: list[Token] = []
    for token in tokens:
        if token.type == "text":
            row.append(token)
            continue
        yield from _one(row)
        row = []
        yield token
    yield from _one(row)


def _one(row: list[Token]) -> Iterator[Token]:
    if len(row) > 1:
        last = row[-1]
        mapped = [token.meta[MAPPED] for token in row if MAPPED in token.meta]
        last.meta[RUNS] = [run for token in row for run in token.meta[RUNS]]
        last.meta[EXTENT] = Span(row[0].meta[EXTENT].start, last.meta[EXTENT].end)
        last.content = "".join(token.content for token in row)
        if mapped:
            last.meta[MAPPED] = Mapped.joined(mapped)
    yield from row[-1:]
