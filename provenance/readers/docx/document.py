"""Word documents, by mammoth: paragraphs, lists, tables, footnotes and endnotes in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.metadata import version
from io import BytesIO

import mammoth
from lxml import html as lxml_html

from provenance.readers.archive_part import refuse_bombs
from provenance.readers.docx.parts import Beside, beside, with_fields
from provenance.readers.layout import laid_out
from provenance.readers.reading import NotRead, Progress, Reading
from provenance.readers.visible import visible

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_UNREAD = {"oMath": "equations", "altChunk": "documents within it", "w:ruby": "words with a reading beside them"}
"""What mammoth leaves out that has words, by the name it gives in its messages."""


def read(data: bytes, charset: str = "", progress: Progress | None = None) -> Reading:
    """The text of a Word document. Raises NotRead.

    Tracked changes are taken as accepted: what was deleted is no text. Running heads and feet and comments, marked as
    such, stand in `full` only. A document has no pages until it is printed, so none are told apart.
    """
    refuse_bombs(data)
    more = beside(data)
    made = mammoth.convert_to_html(BytesIO(with_fields(data)), convert_image=mammoth.images.img_element(lambda _: {}))
    text = laid_out(_seen(made.value))
    if not text:
        raise NotRead("it holds no text")
    around = (*more.heads, *more.feet, *more.comments)
    whole = "\n\n".join(filter(None, ("\n".join(more.heads), text, "\n".join(more.feet), "\n".join(more.comments))))
    return Reading(
        text=text,
        media_type=MEDIA_TYPE,
        reader=f"mammoth {version('mammoth')}",
        notes=tuple(_notes(more, [each.message for each in made.messages])),
        full=laid_out(whole) if around else "",
    )


def _notes(more: Beside, messages: Sequence[str]) -> Iterator[str]:
    apart = [
        name
        for name, lines in (("running heads", more.heads), ("running feet", more.feet), ("comments", more.comments))
        if lines
    ]
    if apart:
        yield f"{' and '.join(apart)} were left out of the text"
    if more.changes:
        yield "it has tracked changes; they are taken as accepted"
    unread = {what for mark, what in _UNREAD.items() for each in messages if "ignored" in each and mark in each}
    if unread:
        yield f"{' and '.join(sorted(unread))} were not read"


def _seen(page: str) -> str:
    tree = lxml_html.fragment_fromstring(page, create_parent="div")
    for back in tree.xpath("//a[starts-with(@href, '#footnote-ref') or starts-with(@href, '#endnote-ref')]"):
        back.drop_tree()  # the arrows that lead from a note back to its place
    return visible(tree)
