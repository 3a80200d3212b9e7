"""From a PDF to its text, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pypdfium2

from provenance.readers.layout import LONGEST, laid_out
from provenance.readers.pdf.margins import margins
from provenance.readers.pdf.numbering import first_page
from provenance.readers.reading import NotRead, Progress, Reading

LARGEST = 200_000_000
"""A file above this many bytes is refused."""

MOST_PAGES = 10_000
"""A file that claims more pages is refused."""

_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at the end of a line, the line end included."""


def read(data: bytes, charset: str = "", progress: Progress | None = None) -> Reading:
    """The text of a PDF, each page ended by a form feed. Raises NotRead.

    Lines that stand at the top or bottom of many pages, and page numbers there, are left out of the text, since they
    cut sentences in two; `full` keeps them. The printed number of the first page is told where the pages agree on it.
    """
    if len(data) > LARGEST:
        raise NotRead(f"it is larger than {LARGEST:,} bytes")
    document = _opened(data)
    try:
        pages = list(_pages(document, progress))
        labels = [document.get_page_label(number) for number in range(len(pages))]
        title = (document.get_metadata_dict().get("Title") or "").strip()
    finally:
        document.close()
    if not any(page.strip() for page in pages):
        raise NotRead("its pages are pictures without text; run a text recognition (OCR) over it first")
    running = margins(pages)
    return Reading(
        text=_joined(running.bodies),
        media_type="application/pdf",
        reader=f"pypdfium2 {pypdfium2.version.PYPDFIUM_INFO.version}",
        notes=(*_empty(pages), *running.notes),
        full=_joined(pages) if running.notes else "",
        first_page=first_page(running.numbers, labels),
        title=title if title.isprintable() else "",
    )


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise NotRead("it is encrypted; save a copy without a password first") from error
        raise NotRead("it is damaged, or no PDF at all") from error
    if not 0 < count <= MOST_PAGES:
        document.close()
        raise NotRead(f"it claims to have {count:,} pages; between 1 and {MOST_PAGES:,} are read")
    return document


def _pages(document: pypdfium2.PdfDocument, progress: Progress | None) -> Iterator[str]:
    room = LONGEST
    for number in range(len(document)):
        text = laid_out(_text(document, number).replace(_HYPHEN, "-\n").replace("\f", "\n"))
        room -= len(text)
        if room < 0:
            raise NotRead(f"it holds more than {LONGEST:,} characters")
        yield text
        if progress is not None:
            progress(number + 1, len(document))


def _text(document: pypdfium2.PdfDocument, number: int) -> str:
    try:
        page = document[number]
        try:
            text: str = page.get_textpage().get_text_bounded()
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        return ""  # said with the pages that hold no text
    return text


def _empty(pages: Sequence[str]) -> Iterator[str]:
    empty = [str(number) for number, page in enumerate(pages, start=1) if not page.strip()]
    if empty:
        shown = ", ".join(empty[:10]) + (", …" if len(empty) > 10 else "")
        yield f"no text was found on {len(empty)} of {len(pages)} pages ({shown}): pictures, or damaged"


def _joined(pages: Sequence[str]) -> str:
    return "\f".join(pages)
