"""Where the text of every paragraph, heading and table cell stands in the draft.

markdown-it-py gives a block's text without its indentation, quotation marks and list markers, and says only on which
lines it began and ended. Four block rules make such text. Each is wrapped: while the rule's state still knows where
the lines of the enclosing containers begin, the text is made once more, this time with the way back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock, heading, lheading, paragraph, table
from markdown_it.token import Token

from provenance.draft.line_ends import LineEnds
from provenance.text.span import Mapped, Run

BlockRule = Callable[[StateBlock, int, int, bool], bool]
Locate = Callable[[StateBlock, list[Token]], None]

LINE_ENDS = "provenance.line_ends"
"""The key of the parser's environment under which the LineEnds of the draft stand."""

CONTENT = "provenance.content"
"""The key of an inline token's meta under which its content stands, mapped to the draft."""


def install(md: MarkdownIt) -> None:
    """Make `md` keep the way back to the draft for every inline token, under `token.meta[CONTENT]`.

    The environment of each parse must hold the draft's LineEnds under LINE_ENDS.
    """
    for name, rule, locate, alternatives in (
        ("table", table, _locate_cells, ["paragraph", "reference"]),
        ("heading", heading, _locate_heading, ["paragraph", "reference", "blockquote"]),
        ("lheading", lheading, _locate_lines, list[str]()),
        ("paragraph", paragraph, _locate_lines, list[str]()),
    ):
        md.block.ruler.at(name, _located(rule, locate), {"alt": alternatives})


def _located(rule: BlockRule, locate: Locate) -> BlockRule:
    def located(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        before = len(state.tokens)
        matched = rule(state, start, end, silent)
        if matched and not silent:
            locate(state, state.tokens[before:])
        return matched

    return located


def _keep(token: Token, content: Mapped) -> None:
    """Keep the map, or, should the parser ever make its text otherwise, map the text as a whole to its lines."""
    if content.text != token.content:
        start = content.runs[0].start if content.runs else 0
        end = content.runs[-1].start + content.runs[-1].width if content.runs else 0
        content = Mapped(token.content, (Run(0, start, len(token.content), end - start),) if token.content else ())
    token.meta[CONTENT] = content


def _locate_lines(state: StateBlock, tokens: list[Token]) -> None:
    """The text of a paragraph or a setext heading: its lines without what their containers took, trimmed as a whole."""
    for token in tokens:
        if token.type == "inline" and token.map:
            raw = state.getLines(token.map[0], token.map[1], state.blkIndent, False)
            whole = Mapped(raw, tuple(_line_runs(state, token.map[0], raw)))
            start = raw.find(token.content) if token.content else 0
            _keep(token, whole.cut(start, start + len(token.content)))


def _line_runs(state: StateBlock, first: int, raw: str) -> Iterator[Run]:
    """The runs of lines that each end where a line of the parser's text ends."""
    ends: LineEnds = state.env[LINE_ENDS]
    at = 0
    for number, line in enumerate(raw.split("\n"), first):
        if at:
            yield ends.line_end(at - 1, state.eMarks[number - 1])
        body = line
        start = state.eMarks[number] - len(line)
        if start < state.bMarks[number] or not state.src.startswith(line, start):
            body = line.lstrip(" ")
            start = state.eMarks[number] - len(body)
            yield _tab(state, number, at, start, len(line) - len(body))
        if body:
            yield ends.run(at + len(line) - len(body), start, len(body))
        at += len(line) + 1


def _tab(state: StateBlock, line: int, at: int, text: int, blanks: int) -> Run:
    """Blanks for a part of the tab before the offset `text`, as much of it as did not belong to the indentation."""
    ends: LineEnds = state.env[LINE_ENDS]
    start = max(text - 1, state.bMarks[line])
    return Run(at, ends.draft(start), blanks, text - start)


def _locate_heading(state: StateBlock, tokens: list[Token]) -> None:
    """The text of an ATX heading, which follows its number signs on one line."""
    opening, inline, _ = tokens
    line = state.line - 1
    start = state.bMarks[line] + state.tShift[line] + len(opening.markup)
    rest = state.src[start : state.eMarks[line]]
    start += rest.find(inline.content) if inline.content else 0
    _keep(inline, _straight(state, start, len(inline.content)))


def _straight(state: StateBlock, start: int, length: int) -> Mapped:
    ends: LineEnds = state.env[LINE_ENDS]
    text = state.src[start : start + length]
    return Mapped(text, (ends.run(0, start, length),) if text else ())


def _locate_cells(state: StateBlock, tokens: list[Token]) -> None:
    cells: list[Mapped] = []
    end = 0
    for token in tokens:
        if token.type == "tr_open" and token.map:
            cells = list(_cells(state, token.map[0]))[::-1]
            end = state.eMarks[token.map[0]]
        elif token.type == "inline":
            _keep(token, cells.pop() if cells else _straight(state, end, 0))


def _cells(state: StateBlock, line: int) -> Iterator[Mapped]:
    """The cells of a table row, split as the parser splits it: a pipe after a backslash is text, without the backslash.

    The first and the last cell are left out where nothing stands before the first or after the last pipe.
    """
    start = state.bMarks[line] + state.tShift[line]
    row = state.src[start : state.eMarks[line]]
    start += row.find(mdTrim(row))
    row = mdTrim(row)
    bounds = [-1, *(at for at, char in enumerate(row) if char == "|" and row[at - 1 : at] != "\\"), len(row)]
    cells = [(low + 1, high) for low, high in pairwise(bounds)]
    if cells and cells[0][0] == cells[0][1]:
        cells.pop(0)
    if cells and cells[-1][0] == cells[-1][1]:
        cells.pop()
    for low, high in cells:
        yield _cell(state, start + low, row[low:high])


def _cell(state: StateBlock, start: int, raw: str) -> Mapped:
    parts, kept = [], 0
    at = raw.find("\\|")
    while at >= 0:
        parts.append(_straight(state, start + kept, at - kept))
        kept = at + 1
        at = raw.find("\\|", at + 2)
    parts.append(_straight(state, start + kept, len(raw) - kept))
    cell = Mapped.joined(parts)
    words = mdTrim(cell.text)
    lead = cell.text.find(words)
    return cell.cut(lead, lead + len(words))
