"""Calculations of the author's own, declared in comments where they stand.

… nearly 200 a day <!-- provenance: computed 75000/365 -->     in the statement, or right behind it on the same line
<!-- provenance: computed "Share" = Lines / 9200 -->           on a line of its own, right before or after a table

What cannot be read as a calculation is a finding, like other text that is not read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat

from markdown_it.token import Token

from provenance.draft.blocks import Block
from provenance.draft.comments import Comment, statement_beside
from provenance.draft.header_scales import scaled
from provenance.draft.line_ends import LineEnds
from provenance.draft.neighbours import words_of
from provenance.draft.reading import Reading
from provenance.model import Brief, Cell, Computed, Diagnostic
from provenance.named import NamedTuple
from provenance.text.arithmetic import NotAFormula, formula
from provenance.text.heads import column_name
from provenance.text.span import Mapped, Run, Span

_FORM = re.compile(r"\s*computed(?![\w-])\s*")
_COLUMN = re.compile(r"(?:[\"“]([^\"“”=]{1,120})[\"”]|([^\W\d_][\w ]{0,119}?))\s*=\s*")
_HOW = 'write it as in computed 75000/365, or beside a table as in computed "Share" = Lines / 9200'


class Declared(NamedTuple):
    """The calculations of a brief that can be read, and what was found where one cannot."""

    computed: tuple[Computed, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


class _Table(NamedTuple):
    """A table: its range in the draft, the heads of its columns, its rows. `starts`, `ends`: numbers of its tokens."""

    span: Span
    starts: int
    ends: int
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class _Wrong(Exception):
    """A calculation that cannot be read; the message says why."""


def is_computed(comment: Comment) -> bool:
    """Whether a comment declares a calculation."""
    return not comment.slip and _FORM.match(comment.said) is not None


def declared(
    brief: Brief, tokens: Sequence[Token], ends: LineEnds, reading: Reading, comments: Iterable[Comment]
) -> Declared:
    """The calculations among the `comments` of a brief whose statements are known, in their order.

    Those beside lines that are not read are passed over with them.
    """
    meant = [comment for comment in comments if is_computed(comment)]
    tables = tuple(_tables(tokens, ends, reading.blocks)) if any(each.block is not None for each in meant) else ()
    computed: list[Computed] = []
    findings: list[Diagnostic] = []
    taken: set[tuple[Span | None, str]] = set()
    for comment in meant:
        try:
            read = _read(brief, tokens, tables, comment)
            if read.column and read.target and (read.target, column_name(read.column)) in taken:
                raise _Wrong(f'the column "{read.column}" is calculated already')
            taken.add((read.target, column_name(read.column)))
            if not (read.column and read.target is None and _beside_unread(tokens, ends, reading, comment)):
                computed.append(read)
        except (NotAFormula, _Wrong) as wrong:
            message = f"this calculation is not read: {wrong}"
            findings.append(Diagnostic("PRV905", message, brief.place(comment.span), next=(_HOW,)))
    return Declared(tuple(computed), tuple(findings))


def _read(brief: Brief, tokens: Sequence[Token], tables: Sequence[_Table], comment: Comment) -> Computed:
    form = _FORM.match(comment.said)
    said = comment.said[form.end() :].strip() if form else ""
    column = _COLUMN.match(said)
    if column is None:
        names = [each.name for each in formula(said).operands if each.name]
        if names:
            raise _Wrong(f'"{names[0]}" is no number, and no column is being calculated')
        target = statement_beside(brief, comment.span) if comment.block is None else None
        return Computed(comment.span, said, target=target, hides=comment.hides)
    made, head = said[column.end() :], column[1] or column[2]
    used = [head, *(each.name for each in formula(made).operands if each.name)]
    beside = _beside(tokens, tables, comment)
    if not beside:
        return Computed(comment.span, made, head, hides=comment.hides)
    table = next((table for table in beside if _known(table, head)), beside[0])
    for name in used:
        if not _known(table, name):
            has = "more than one" if _times(table, name) else "no"
            columns = ", ".join(f'"{each}"' for each in table.heads if each)
            raise _Wrong(f'the table has {has} column "{name}"; its columns are {columns}'[:400])
    return Computed(comment.span, made, head, table.span, table.rows)


def _known(table: _Table, name: str) -> bool:
    return _times(table, name) == 1


def _times(table: _Table, name: str) -> int:
    return sum(column_name(head) == column_name(name) for head in table.heads)


def _beside(tokens: Sequence[Token], tables: Sequence[_Table], comment: Comment) -> list[_Table]:
    """The table right after a comment on lines of its own, and the one right before it."""
    if comment.block is None:
        return []
    before, after = _neighbours(tokens, comment.block)
    return [table for table in tables if table.starts == after or table.ends == before][::-1]


def _beside_unread(tokens: Sequence[Token], ends: LineEnds, reading: Reading, comment: Comment) -> bool:
    """Whether lines that are said to be unread stand right before or after a comment."""
    if comment.block is None:
        return False
    before, after = _neighbours(tokens, comment.block)
    beside = [tokens[at].map for at in (before - 2, after) if 0 <= at < len(tokens)]
    spans = [each.place.span for each in reading.findings]
    starts = [ends.line_start(lines[0]) for lines in beside if lines]
    return any(span.start <= start < span.end for span in spans for start in starts)


def _neighbours(tokens: Sequence[Token], block: int) -> tuple[int, int]:
    """The tokens before and after a block of HTML and those around it; -1 and the number of all where none is."""
    after = before = block
    while after < len(tokens) and tokens[after].type == "html_block":
        after += 1
    while before >= 0 and tokens[before].type == "html_block":
        before -= 1
    return before, after


def _tables(tokens: Sequence[Token], ends: LineEnds, blocks: Sequence[Block]) -> Iterator[_Table]:
    rows: defaultdict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        if (first := _start(block)) is not None:
            rows[first].append(block)
    lines = sorted(rows)
    at = 0
    opened = 0
    for number, token in enumerate(tokens):
        if token.type == "table_open":
            opened = number
        elif token.type == "table_close":
            start, end = (ends.line_start(line) for line in tokens[opened].map or ())
            while at < len(lines) and lines[at] < start:
                at += 1
            inside: list[Block] = []
            while at < len(lines) and lines[at] < end:
                inside += rows[lines[at]]
                at += 1
            if inside:
                yield _table(Span(start, end), opened, number, inside)


def _start(block: Block) -> int | None:
    """Where a row begins in the draft; None for one without words."""
    return min((prose.extent().start for prose in block.proses if prose.text.text), default=None)


def _table(span: Span, starts: int, ends: int, blocks: Sequence[Block]) -> _Table:
    head = next((block for block in blocks if block.form == "head"), None)
    heads = tuple(" ".join(words_of(prose).split()) for prose in head.proses) if head else ()
    rows = tuple(tuple(_cells(heads, block)) for block in blocks if block.form == "row")
    return _Table(span, starts, ends, heads, rows)


def _cells(heads: Sequence[str], block: Block) -> Iterator[Cell]:
    for head, prose, scale in zip(heads, block.proses, chain(block.scales, repeat(None)), strict=False):
        if bare := words_of(prose).strip():
            plain = Mapped(bare, (Run(0, 0, len(bare), len(bare)),))
            yield Cell(head, prose.extent(), scaled(plain, scale).text if scale else bare, bare)
