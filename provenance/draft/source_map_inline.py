"""Where every inline token stands in the draft.

The inline parser of markdown-it-py collects plain text in `pending` and pushes a token for everything else, while
`state.pos` stands at the start of what is being read. The state below notes both; from that the exact range of every
token within its block's text follows, and the block's own map (see `source_map_block`) leads on to the draft.
"""

from __future__ import annotations

from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from provenance.text.span import Mapped, Run, Span

MAPPED = "provenance.mapped"
"""The key of a token's meta under which its content stands, mapped to the draft: text, code and citations."""

EXTENT = "provenance.extent"
"""The key of a token's meta under which the range of the draft that it was made from stands, marks included."""

RUNS = "provenance.runs"
"""The key of a token's meta under which the runs of its content stand while its block is being read."""

BLOCK = "provenance.block"
"""The key of the environment under which the content of the block being read stands, mapped to the draft."""

_OUTER = "provenance.outer"  # the states that are being read, outermost first
_AT = "provenance.at"  # of a token: the parser's position when it was pushed
_LABEL = 2  # an image `![` and a note `^[` have their text read apart, and it begins two characters further on


class TracingState(StateInline):
    """A state that knows from where its pending text came. `base` is where its source begins in the block's text."""

    def __init__(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token], base: int) -> None:
        super().__init__(src, md, env, tokens)
        self.base = base
        self.memo: dict[str, Any] = {}
        self._origins: list[Run] = []

    def append_pending(self, text: str) -> None:
        """Add text that begins at `pos`; all rules of the parser that call this do it before they move on."""
        last = self._origins[-1] if self._origins else Run(0, -1, 0, 0)
        if last.start + last.length == self.pos:
            length = last.length + len(text)
            self._origins[-1] = Run(last.at, last.start, length, length)
        else:
            self._origins.append(Run(last.at + last.length, self.pos, len(text), len(text)))
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802
        """Push the pending text with its origins."""
        self._drop_blanks()
        origins, self._origins = self._origins, []
        token = super().pushPending()
        token.meta[RUNS] = origins
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Push a token and note where."""
        self._drop_blanks()
        token = super().push(ttype, tag, nesting)
        token.meta[_AT] = self.pos
        return token

    def _drop_blanks(self) -> None:
        """Follow the rule for line ends, which takes blanks off the end of the pending text."""
        length = len(self.pending)
        while self._origins and self._origins[-1].at >= length:
            self._origins.pop()
        if self._origins:
            at, start, _, _ = self._origins[-1]
            self._origins[-1] = Run(at, start, length - at, length - at)


class TracingInline(ParserInline):
    """An inline parser whose tokens know where they came from. The environment must hold BLOCK."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        """Read `src` as the parser itself does; add MAPPED and EXTENT to the meta of the tokens."""
        outer: list[TracingState] = env.setdefault(_OUTER, [])
        base = outer[-1].base + outer[-1].pos + _LABEL if outer else 0
        state = TracingState(src, md, env, tokens, base)
        outer.append(state)
        try:
            self.tokenize(state)
            _place(state)
            for rule in self.ruler2.getRules(""):
                rule(state)
        finally:
            outer.pop()
        _lead_to_draft(state, env[BLOCK])
        return state.tokens


def _place(state: TracingState) -> None:
    """Give every token its EXTENT within `state.src`, and those with content their runs."""
    open_ended: Token | None = None
    end = 0
    for token in state.tokens:
        start = max(_start(token), end)
        if open_ended:
            _close(state, open_ended, start)
        length = _length(state, token, start)
        open_ended = token if length is None else None
        end = start + (length if length is not None else 1)
        token.meta[EXTENT] = Span(start, end)
    if open_ended:
        _close(state, open_ended, len(state.src))


def _close(state: TracingState, token: Token, end: int) -> None:
    """End a token where the next begins; blanks between them belong to neither unless the token is a line break."""
    start = token.meta[EXTENT].start
    made_from = state.src[start:end]
    token.meta[EXTENT] = Span(start, start + len(made_from if token.tag == "br" else made_from.rstrip()))


def _start(token: Token) -> int:
    if token.meta.get(RUNS):
        return int(token.meta[RUNS][0].start)
    at = int(token.meta.get(_AT, 0))
    # The parser stands behind the bracket already when it pushes the start of a link or a span.
    return at - 1 if token.nesting == 1 and token.info != "auto" else at


def _length(state: TracingState, token: Token, start: int) -> int | None:
    """How many characters of the source the token takes; None: as far as the next. Sets the runs of its content."""
    if token.meta.get(RUNS):
        last: Run = token.meta[RUNS][-1]
        return last.start + last.length - start
    size = len(token.content)
    length = size
    if token.type == "text" and not state.src.startswith(token.content, start):
        length = state.src.index(">", start) - start  # the address of an autolink, shown otherwise than it is written
    elif token.type == "text_special":
        length = len(token.markup)
    elif token.type == "code_inline":
        return _code(state, token, start)
    elif token.type not in {"text", "html_inline", "citation"}:
        return 1 if token.nesting == 1 or token.info == "auto" else None
    token.meta[RUNS] = [Run(0, start, size, length)] if size else []
    return length


def _code(state: TracingState, token: Token, start: int) -> int:
    """A code span, of whose content a blank at each end may have been dropped and line ends were made blanks."""
    marks, size = len(token.markup), len(token.content)
    raw = state.src[start + marks : start + marks + size].replace("\n", " ")
    whole = raw == token.content and state.src.startswith(token.markup, start + marks + size)
    dropped = 0 if whole else 1
    token.meta[RUNS] = [Run(0, start + marks + dropped, size, size)] if size else []
    return 2 * (marks + dropped) + size


def _lead_to_draft(state: TracingState, block: Mapped) -> None:
    for token in state.tokens:
        extent: Span = token.meta[EXTENT]
        token.meta[EXTENT] = block.source(state.base + extent.start, state.base + extent.end)
        if token.content and RUNS in token.meta:
            parts = [_in_draft(block, state.base, run) for run in token.meta[RUNS]]
            token.meta[MAPPED] = Mapped(token.content, Mapped.joined(parts).runs)


def _in_draft(block: Mapped, base: int, run: Run) -> Mapped:
    start, end = base + run.start, base + run.start + run.width
    if run.one_to_one:
        return block.cut(start, end)
    source = block.source(start, end)
    return Mapped(" " * run.length, (Run(0, source.start, run.length, source.length),))
