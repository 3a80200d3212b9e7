"""A draft from its first heading to its last note."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from provenance.draft.parser import parsed
from provenance.model import Span
from provenance.named import NamedTuple
from provenance.render.html.body.blocks import Blocks
from provenance.render.html.body.citing import Citing
from provenance.render.html.body.inlines import Inlines
from provenance.render.html.body.notes import Note, Notes
from provenance.render.html.body.remainder import Remainder
from provenance.render.html.body.writer import Writer
from provenance.render.html.languages import runs_leftward


class Document(NamedTuple):
    """The draft as HTML, its notes apart; `titled` says whether it has a heading of the first level, `left` what of it
    is not shown or shown otherwise."""

    html: Markup
    notes: Markup
    titled: bool
    left: tuple[str, ...]


class Frame(NamedTuple):
    """What a page puts around the statements of a draft, by their index: the start tag of a piece (the class of the
    words underlined is given), what stands right behind a statement, and what stands behind a block with statements."""

    opening: Callable[[int, str], str]
    behind: Callable[[int], str]
    remarks: Callable[[Sequence[int]], str]


def document(
    draft: str, statements: Sequence[Span], marked: Sequence[tuple[Span, str]], citing: Citing, frame: Frame
) -> Document:
    """The `draft` as HTML. `statements` are their ranges, `marked` those of words to be underlined, with a class."""
    tokens, known, _ = parsed(draft)
    notes = Notes(known.get("footnotes", {}).get("list", {}))
    left = Remainder()
    out = Writer(statements, marked, frame.opening)
    inlines = Inlines(out, citing, notes.refer, left)
    blocks = Blocks(out, inlines, notes, left, frame.remarks, runs_leftward(draft))
    blocks.write(tokens)
    blocks.remark()
    out.tag(_NOTES)
    for note in notes.unwritten():
        _note(note, out, inlines, blocks)
    html, _, listed = out.written(frame.behind).partition(_NOTES)
    return Document(Markup(html), Markup(listed), any(each.tag == "h1" for each in tokens), tuple(left.said()))


# No text of a draft can hold this: what is shown of it is escaped.
_NOTES = "<!--notes-->"


def _note(note: Note, out: Writer, inlines: Inlines, blocks: Blocks) -> None:
    out.tag(f'<li id="n{note.number}" value="{note.number}">')
    if note.blocks:
        blocks.write(note.tokens)
    else:
        out.tag("<p>")
        inlines.write(note.tokens)
        out.tag("</p>")
    if note.referred:
        out.tag(f'<a class="back" href="#r{note.number}-1" aria-label="Back to note {note.number} in the text">↩</a>')
    blocks.remark()
    out.tag("</li>")
