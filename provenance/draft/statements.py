"""From blocks to sentences: what each says, where, and what is cited in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from provenance.draft.blocks import Block
from provenance.draft.header_scales import scaled
from provenance.draft.kinds import sentence_kind
from provenance.draft.prose import Mark, Prose
from provenance.frozen import dataclass
from provenance.model import Citation, Kind
from provenance.named import NamedTuple
from provenance.text.sentences import sentences
from provenance.text.span import Mapped, Run, Span

_CLINGS = ",.;:!?)]}’”\"'»"


class NoteMark(NamedTuple):
    """A reference to a note: the name of the note, and the range of the mark in the draft."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A statement before it is known what else covers it. `notes` are the notes that it refers to.

    A sentence without words is kept for its citations: they cover, but nothing is stated.
    """

    span: Span
    words: Mapped
    kind: Kind
    citations: tuple[Citation, ...]
    notes: tuple[NoteMark, ...]


Cut = Callable[[str, Sequence[Span]], tuple[Span, ...]]
"""What cuts a text with citations at these places into sentences, as `text.sentences.sentences` does."""


def read_block(block: Block, cut: Cut = sentences) -> tuple[Sentence, ...]:
    """The sentences of a block in their order: one for each row and quotation, none for the first row of a table."""
    if block.form in {"row", "quotation"}:
        return tuple(_whole(block))
    if block.form in {"heading", "head"}:
        return tuple(_sentence(block, prose, _all(prose)) for prose in block.proses if prose.text.text)
    return tuple(_sentence(block, prose, span) for prose in block.proses for span in _cut(prose, cut))


def _all(prose: Prose) -> Span:
    return Span(0, len(prose.text.text))


def _cut(prose: Prose, cut: Cut) -> tuple[Span, ...]:
    return cut(prose.text.text, [mark.span for mark in prose.marks])


def _sentence(block: Block, prose: Prose, span: Span) -> Sentence:
    marks = prose.marks_in(span)
    words = _without(prose.text, span, [mark.span for mark in marks])
    cited = tuple(citation for mark in marks for citation in mark.citations)
    notes = tuple(NoteMark(mark.note, prose.text.source(*mark.span)) for mark in marks if mark.note)
    analysis = prose.is_analysis(_inner(prose, span, marks))
    kind = _kind(block, words.text, bool(cited or notes), analysis)
    return Sentence(prose.source(span.start, span.end), words, kind, cited, notes)


def _inner(prose: Prose, span: Span, marks: Sequence[Mark]) -> Span:
    """A sentence without the blanks, stops, citations and notes at its end: they may stand outside of a span."""
    end = span.end
    starts = {mark.span.end: mark.span.start for mark in marks}
    while end > span.start and (end in starts or not prose.text.text[end - 1].isalnum()):
        end = starts.get(end, end - 1)
    return Span(span.start, max(end, span.start))


def _whole(block: Block) -> Iterator[Sentence]:
    """A row or a quotation: the parts with what divides them, which stands for nothing in the draft."""
    parts = list(_parts(block))
    if not parts or block.extent is None:
        return
    between = " | " if block.form == "row" else " "
    words: list[Mapped] = []
    for part in parts:
        if not part.words.text:  # only citations
            continue
        if words:
            words.append(Mapped(between, (Run(0, part.span.start, len(between), 0),)))
        words.append(part.words)
    cited = tuple(citation for part in parts for citation in part.citations)
    notes = tuple(note for part in parts for note in part.notes)
    said = Mapped.joined(words)
    analysis = all(part.kind == "analysis" for part in parts)
    yield Sentence(block.extent, said, _kind(block, said.text, bool(cited or notes), analysis), cited, notes)


def _parts(block: Block) -> Iterator[Sentence]:
    """The cells of a row, their numbers with the scale of their column; the paragraphs of a quotation."""
    for prose, scale in zip_longest(block.proses, block.scales[: len(block.proses)]):
        if prose.text.text:
            part = _sentence(block, prose, _all(prose))
            yield replace(part, words=scaled(part.words, scale)) if scale else part


def _kind(block: Block, words: str, cited: bool, analysis: bool) -> Kind:
    if block.form in {"source", "attribution"}:
        return "signpost"
    if block.form in {"heading", "caption"}:
        return "summary"
    kind = sentence_kind(words, cited, "analysis" if analysis else block.section)
    return "claim" if kind == "question" and block.form in {"row", "quotation"} else kind


def _without(text: Mapped, span: Span, marks: Sequence[Span]) -> Mapped:
    """The words of a sentence: without marks, and without the blank that stood before each of them."""
    kept: list[Mapped] = []
    at = span.start
    for mark in (*marks, Span(span.end, span.end)):
        end = mark.start
        after = text.text[mark.end : min(mark.end + 1, span.end)]
        if not after or after.isspace() or after in _CLINGS:
            while end > at and text.text[end - 1].isspace():
                end -= 1
        kept.append(text.cut(at, end))
        at = mark.end
    words = Mapped.joined(kept)
    start = len(words.text) - len(words.text.lstrip())
    return words.cut(start, max(start, len(words.text.rstrip())))
