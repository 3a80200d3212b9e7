"""The blocks of a brief in the order of the draft, and which of them stand for which."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from provenance.draft.header_scales import Scale
from provenance.draft.prose import Prose
from provenance.frozen import dataclass
from provenance.model import Kind
from provenance.text.span import Span

Form = Literal["paragraph", "heading", "row", "head", "quotation", "caption", "source", "attribution"]
"""`head` is the first row of a table; `source` a paragraph "Source: …" after one; `attribution` the line that says
where a block quotation comes from."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the brief whose citations are read together.

    `proses` are the one text of a paragraph, the cells of a row, the paragraphs of a quotation. `extent` is set where
    the whole block is one statement: its range in the draft. `section` is what the headings and divs around it make
    of its statements. `note` names the note that it belongs to. `groups` are the numbers of the tables, lists and
    quotations that it is in, `serves` those that its citations stand for as a whole, `announces` the one that its
    last sentence introduces. `scales` are, for the cells of a row, what the table says of their numbers.
    """

    form: Form
    proses: tuple[Prose, ...]
    extent: Span | None = None
    section: Kind | None = None
    note: str = ""
    groups: tuple[int, ...] = ()
    serves: tuple[int, ...] = ()
    announces: int = 0
    scales: tuple[Scale | None, ...] = ()

    def with_notes(self) -> Iterator[Block]:
        """The block, and the notes written in place in it as blocks of their own."""
        yield self
        for prose in self.proses:
            for name, note in prose.all_notes():
                yield Block("paragraph", (note,), note=name)
