"""From the tokens of the parser to the blocks of a brief."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace
from typing import Any

from markdown_it.token import Token

from provenance.draft.attributes import trailing_attributes
from provenance.draft.blocks import Block, Form
from provenance.draft.line_ends import LineEnds
from provenance.draft.marked_text import CLASSES
from provenance.draft.neighbours import Before, announces, belongs_to_it, form_of, kind_of, opens_with_dash, words_of
from provenance.draft.prose import ANALYSIS, Prose
from provenance.draft.rows import extent_of_row
from provenance.draft.running_text import prose
from provenance.draft.sections import Sections
from provenance.draft.table_scales import with_scales
from provenance.text.span import Span


class Walk:
    """One walk over the tokens of a brief. `draft` is the text as stored, `notes` what the parser knows of notes.

    `title` is the text of the first heading of the first level, once the walk is done.
    """

    def __init__(self, draft: str, ends: LineEnds, sections: Sections, notes: Mapping[int, Mapping[str, Any]]) -> None:
        self._draft, self._ends, self._sections, self._notes = draft, ends, sections, notes
        self.title = ""
        self._blocks: list[Block] = []
        self._groups: list[int] = []
        self._count = 0
        self._before: list[Before] = [Before()]
        self._divs: list[bool] = []
        self._note = ""
        self._unread: Container[int] = ()
        self._steps: Mapping[str, Callable[[Sequence[Token], int], int]] = {
            "heading_open": self._heading,
            "paragraph_open": self._paragraph,
            "blockquote_open": self._quotation,
            "table_open": self._table,
            "bullet_list_open": self._begin_list,
            "ordered_list_open": self._begin_list,
            "bullet_list_close": self._end_list,
            "ordered_list_close": self._end_list,
            "list_item_open": self._begin_container,
            "list_item_close": self._end_container,
            "footnote_reference_open": self._begin_note,
            "footnote_reference_close": self._end_note,
            "div_open": self._begin_div,
            "div_close": self._end_div,
        }

    def blocks(self, tokens: Sequence[Token], unread: Container[int] = ()) -> tuple[Block, ...]:
        """The blocks in the order of the draft, notes written in place right behind the block that they stand in.

        Paragraphs that begin on a line of `unread`, from 0, are passed over.
        """
        self._unread = unread
        at = 0
        while at < len(tokens):
            step = self._steps.get(tokens[at].type)
            at = step(tokens, at) if step else at + 1
        return tuple(each for block in with_scales(self._blocks) for each in block.with_notes())

    def _prose(self, token: Token) -> Prose:
        return prose(token.children or [], self._notes)

    def _group(self) -> int:
        self._count += 1
        return self._count

    def _add(self, form: Form, proses: tuple[Prose, ...], group: int = 0, extent: Span | None = None) -> int:
        kind = "analysis" if any(self._divs) else self._sections.kind
        groups = (*self._groups, group) if group else tuple(self._groups)
        section = None if self._note else kind
        self._blocks.append(Block(form, proses, extent, section, self._note, groups))
        return len(self._blocks) - 1

    def _serve(self, block: int, group: int) -> None:
        self._blocks[block] = replace(self._blocks[block], serves=(*self._blocks[block].serves, group))

    def _heading(self, tokens: Sequence[Token], at: int) -> int:
        title = self._prose(tokens[at + 1])
        length, classes = trailing_attributes(title.text.text)
        title = replace(title, text=title.text.cut(0, length))
        titled = tokens[at].tag == "h1" and not self.title
        if titled:
            self.title = " ".join(words_of(title).split())
        if not self._groups and not self._note:
            self._sections.begin(int(tokens[at].tag[1:]), title.text.text, ANALYSIS in classes)
        self._add("heading", (title,))
        self._before[-1] = Before("title" if titled else "heading")
        return at + 3

    def _paragraph(self, tokens: Sequence[Token], at: int) -> int:
        lines = tokens[at].map
        if lines is not None and lines[0] in self._unread:
            if self._before[-1].kind != "table":
                self._introduced("table")
            return at + 3
        one = self._prose(tokens[at + 1])
        before = self._before[-1]
        form = form_of(one, before)
        group = self._group()
        block = self._add(form, (one,), group)
        if belongs_to_it(one, form, before):
            self._serve(block, before.group)
        elif form != "heading":
            self._before[-1] = Before(kind_of(one), group, block)
        return at + 3

    def _introduced(self, kind: str) -> int:
        """Begin a list, table or quotation: the paragraph before serves it when it ends with a colon."""
        group = self._group()
        before = self._before[-1]
        caption = before.kind == "caption" and kind == "table"
        if caption or (before.kind in {"paragraph", "caption"} and announces(self._blocks[before.block].proses[0])):
            self._serve(before.block, group)
            block = self._blocks[before.block]
            self._blocks[before.block] = replace(block, form="caption") if caption else replace(block, announces=group)
        self._before[-1] = Before(kind, group)
        return group

    def _table(self, tokens: Sequence[Token], at: int) -> int:
        group = self._introduced("table")
        cells: list[Prose] = []
        form: Form = "head"
        while tokens[at].type != "table_close":
            token = tokens[at]
            if token.type == "tr_open":
                cells = []
            elif token.type == "inline":
                cells.append(self._prose(token))
            elif token.type == "tr_close":
                extent = extent_of_row(self._draft, cells)
                block = self._add(form, tuple(cells), group, extent)
                if form == "head":
                    self._serve(block, group)
                form = "row"
            at += 1
        return at + 1

    def _quotation(self, tokens: Sequence[Token], at: int) -> int:
        """One statement, whatever the quotation holds; a last paragraph that opens with a dash says whose it is."""
        group = self._introduced("quotation")
        begin, level = tokens[at].map, tokens[at].level
        proses: list[Prose] = []
        while not (tokens[at].type == "blockquote_close" and tokens[at].level == level):
            if tokens[at].type == "inline" and tokens[at].content:
                proses.append(self._prose(tokens[at]))
            at += 1
        last = proses.pop() if len(proses) > 1 and opens_with_dash(proses[-1]) else None
        if proses:
            start = self._draft.find(">", self._ends.line_start(begin[0])) if begin else proses[0].extent().start
            self._add("quotation", tuple(proses), group, Span(start, proses[-1].extent().end))
        if last:
            self._serve(self._add("attribution", (last,)), group)
        return at + 1

    def _begin_list(self, _tokens: Sequence[Token], at: int) -> int:
        self._groups.append(self._introduced("list"))
        return at + 1

    def _end_list(self, _tokens: Sequence[Token], at: int) -> int:
        self._groups.pop()
        return at + 1

    def _begin_container(self, _tokens: Sequence[Token], at: int) -> int:
        self._before.append(Before())
        return at + 1

    def _end_container(self, _tokens: Sequence[Token], at: int) -> int:
        self._before.pop()
        return at + 1

    def _begin_note(self, tokens: Sequence[Token], at: int) -> int:
        self._note = f"[^{tokens[at].meta['label']}]"
        return self._begin_container(tokens, at)

    def _end_note(self, tokens: Sequence[Token], at: int) -> int:
        self._note = ""
        return self._end_container(tokens, at)

    def _begin_div(self, tokens: Sequence[Token], at: int) -> int:
        self._divs.append(ANALYSIS in tokens[at].meta[CLASSES])
        return at + 1

    def _end_div(self, _tokens: Sequence[Token], at: int) -> int:
        if self._divs:
            self._divs.pop()
        return at + 1
