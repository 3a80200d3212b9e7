"""What was written for a table and is none to Markdown: lines of cells, and cells beyond the heads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from provenance.draft.line_ends import LineEnds
from provenance.draft.ruled_tables import Lines
from provenance.named import NamedTuple
from provenance.text.span import Span

_PIPE = re.compile(r"(?<!\\)\|")
_MARGIN = re.compile(r"[ \t>]*\|?")
_DASHES = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?")
_FEWEST = 2  # rows between pipes that look like a table; right behind a table one does
_FEWEST_OPEN = 3  # and rows without a pipe at their ends


class Undone(NamedTuple):
    """Lines that look like a table: why they are none, and what to do. `whole` says that nothing else stands in their
    paragraphs."""

    lines: Lines
    why: str
    then: str
    whole: bool = True


class _Rows(NamedTuple):
    """The lines of cells with which a paragraph ends, and the lines of the draft on which it begins and ends."""

    lines: tuple[str, ...]
    start: int
    end: int
    whole: bool


def undone_tables(tokens: Sequence[Token]) -> Iterator[Undone]:
    """The lines that look like a table and are none; those with nothing but blank lines between them as one."""
    run: list[_Rows] = []
    at, behind = 0, False
    while at < len(tokens):
        rows = _rows(tokens[at + 1]) if tokens[at].type == "paragraph_open" else None
        if run and (rows is None or not rows.whole):
            yield from _undone(run, behind)
            run = []
        if rows and not run:
            behind = at > 0 and tokens[at - 1].type == "table_close"
        run += [rows] if rows else []
        at += 3 if tokens[at].type == "paragraph_open" else 1
    yield from _undone(run, behind)


def _rows(token: Token) -> _Rows | None:
    lines = [line.strip() for line in token.content.split("\n")] if "|" in token.content else []
    if not lines or token.map is None:
        return None
    first = next((at for at, line in enumerate(lines) if _is_row(line)), len(lines))
    rows, end = lines[first:], token.map[1]
    if first < _FEWEST and rows and all(map(_is_row, rows)):
        return _Rows(tuple(rows), end - len(rows), end, first == 0)
    pipes = {len(_PIPE.findall(line)) for line in lines}
    if len(lines) >= _FEWEST_OPEN and len(pipes) == 1 and min(pipes) > 1:
        return _Rows(tuple(lines), token.map[0], end, True)
    return None


def _is_row(line: str) -> bool:
    """Whether a line is of cells between pipes, two at least. One that only begins with a pipe is a line of verse."""
    several = len(_PIPE.findall(line)) > _FEWEST
    return line[:1] == "|" and line[-1:] == "|" and (several or _DASHES.fullmatch(line) is not None)


def _undone(run: Sequence[_Rows], behind: bool) -> Iterator[Undone]:
    lines = [line for rows in run for line in rows.lines]
    if len(lines) < (1 if behind else _FEWEST):
        return
    span, whole = Lines(run[0].start, run[-1].end), all(rows.whole for rows in run)
    rule = next((at for at, line in enumerate(lines) if _DASHES.fullmatch(line)), 0)
    if behind or (len(run) > 1 and rule):
        why = "blank lines part its rows" if len(lines) > 1 else "a blank line parts it from the table above"
        yield Undone(span, why, "take the blank lines out between its rows", whole)
    elif rule == 1 and len(_cells(lines[0])) != len(_cells(lines[1])):
        heads, dashes = len(_cells(lines[0])), len(_cells(lines[1]))
        why = f"its row of dashes has {dashes} cell{'s' if dashes > 1 else ''} under {heads} heads"
        yield Undone(span, why, "give the row of dashes a cell for each head", whole)
    elif rule == 1 and not whole:
        yield Undone(span, "they follow other text", "put a blank line before its heads", whole)
    else:
        dashes_row = f"|{'---|' * len(_cells(lines[0]))}"
        then = f"write {dashes_row} under its heads"
        yield Undone(span, "the row of dashes under its heads is missing", then, whole)


def _cells(line: str) -> list[str]:
    return _PIPE.split(line.strip().removeprefix("|").removesuffix("|"))


def headless_cells(tokens: Sequence[Token], text: str, ends: LineEnds) -> Iterator[tuple[Span, int, int]]:
    """The words in the cells of a row that stand under no head, with how many cells the row has, and how many heads."""
    heads = 0
    for at, token in enumerate(tokens):
        if token.type == "thead_open":
            heads = sum(each.type == "th_open" for each in _up_to(tokens, at, "thead_close"))
        elif token.type == "tr_open" and token.map and tokens[at - 1].type != "thead_open":
            start, end = ends.line_start(token.map[0]), ends.line_start(token.map[1])
            margin = _MARGIN.match(text, start, end)
            first = margin.end() if margin else start
            line = text[first:end].rstrip().removesuffix("|")
            inner = [first + found.end() for found in _PIPE.finditer(line)]
            if len(inner) >= heads:
                beyond = Span(inner[heads - 1], first + len(line.rstrip()))
                if any(map(str.isalnum, text[beyond.start : beyond.end])):
                    lead = beyond.length - len(text[beyond.start : beyond.end].lstrip())
                    yield Span(beyond.start + lead, beyond.end), len(inner) + 1, heads


def _up_to(tokens: Sequence[Token], at: int, kind: str) -> Iterator[Token]:
    while at < len(tokens) and tokens[at].type != kind:
        yield tokens[at]
        at += 1
