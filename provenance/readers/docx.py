"""Word documents, by mammoth: paragraphs, lists, tables, footnotes and endnotes in the order of reading."""

from __future__ import annotations

import zipfile
from importlib.metadata import version
from io import BytesIO

import mammoth
from lxml import html as lxml_html

from provenance.readers.archive_part import refuse_bombs
from provenance.readers.layout import laid_out
from provenance.readers.reading import NotRead, Progress, Reading
from provenance.readers.visible import visible

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read(data: bytes, charset: str = "", progress: Progress | None = None) -> Reading:
    """The text of a Word document. Raises NotRead.

    Tracked changes are taken as accepted; headers, footers, comments and text in drawings are not read. A document has
    no pages until it is printed, so none are told apart.
    """
    refuse_bombs(data)
    made = mammoth.convert_to_html(BytesIO(data), convert_image=mammoth.images.img_element(lambda _: {}))
    text = laid_out(_seen(made.value))
    if not text:
        raise NotRead("it holds no text")
    return Reading(text=text, media_type=MEDIA_TYPE, reader=f"mammoth {version('mammoth')}", notes=_notes(data))


def _seen(page: str) -> str:
    tree = lxml_html.fragment_fromstring(page, create_parent="div")
    for back in tree.xpath("//a[starts-with(@href, '#footnote-ref') or starts-with(@href, '#endnote-ref')]"):
        back.drop_tree()  # the arrows that lead from a note back to its place
    return visible(tree)


def _notes(data: bytes) -> tuple[str, ...]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = archive.namelist()
        comments = "word/comments.xml" in names and b"<w:comment " in archive.read("word/comments.xml")
    unread = ["comments"] if comments else []
    unread += [f"{part}s" for part in ("header", "footer") if any(name.startswith(f"word/{part}") for name in names)]
    return (f"{', '.join(unread)} were not read",) if unread else ()
