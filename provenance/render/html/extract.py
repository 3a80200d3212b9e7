"""A passage in its surroundings, cut to what a page can carry."""

from __future__ import annotations

import re
from bisect import bisect_right

from provenance.link.pages import pages
from provenance.model import Passage, Source, Span
from provenance.named import NamedTuple

AROUND = 260
"""The characters of the source that are shown before a passage, and as many after it."""

MOST = 1600
"""The characters of a passage that are shown; of a longer one its beginning and its end."""

_PARAGRAPH = re.compile(r"[ \t]*\n[ \t]*\n\s*")
_BLANKS = re.compile(r"[ \t\n\r\u00a0]+")


class Piece(NamedTuple):
    """A stretch of one page. `page` is the label of the page that it opens, empty where it goes on."""

    text: str
    page: str = ""


class Extract(NamedTuple):
    """The words of a passage and what stands around them. `left_out` counts the characters cut from its middle.

    `begun` and `ended`: whether the source begins with what is shown, and whether it ends with it.
    """

    before: tuple[Piece, ...]
    words: tuple[Piece, ...]
    after: tuple[Piece, ...]
    rest: tuple[Piece, ...] = ()
    left_out: int = 0
    begun: bool = True
    ended: bool = True


def extract(passage: Passage) -> Extract:
    """The extract of a passage. Sources that are kept out of the project lend only the passage itself."""
    source, span = passage.source, passage.place.span
    if passage.attested or not source.text:
        return Extract((), _pieces(None, passage.text[:MOST]), ())
    words, rest = span, Span(span.end, span.end)
    if span.length > MOST:
        words, rest = Span(span.start, span.start + MOST // 2), Span(span.end - MOST // 2, span.end)
    closed = source.record is not None and source.record.keep in ("private", "none")
    around = 0 if closed else AROUND
    before, after = _grown(source.text, span.start, -around), _grown(source.text, span.end, around)
    return Extract(
        before=_part(source, before),
        words=_part(source, words),
        after=_part(source, after),
        rest=_part(source, rest),
        left_out=rest.start - words.end if rest.length else 0,
        begun=not source.text[: before.start].strip(),
        ended=not source.text[after.end :].strip(),
    )


def page_label(source: Source, offset: int) -> str:
    """The page of a source on which the character at `offset` stands: "4", "86418 (page 3 of the file)".

    Empty where the text has no pages.
    """
    number = _page(source, offset)
    if number is None:
        return ""
    first = source.record.first_page if source.record else None
    return str(number) if first in (None, 1) else f"{first + number - 1} (page {number} of the file)"


def _page(source: Source, offset: int) -> int | None:
    known = pages(source.text)
    return bisect_right(known, offset, key=lambda each: each.start) if len(known) > 1 else None


def _grown(text: str, at: int, by: int) -> Span:
    """`by` characters from `at` on, backwards where negative, to the bounds of words."""
    start, end = max(0, min(at, at + by)), min(len(text), max(at, at + by))
    if by < 0 and start > 0:
        while start < at and not text[start - 1].isspace():
            start += 1
    if by > 0 and end < len(text):
        while end > at and not text[end].isspace():
            end -= 1
    return Span(start, end)


def _part(source: Source, span: Span) -> tuple[Piece, ...]:
    return _pieces(source, source.text[span.start : span.end], span.start)


def _pieces(source: Source | None, text: str, start: int = 0) -> tuple[Piece, ...]:
    """A text cut at its form feeds."""
    found: list[Piece] = []
    at = 0
    for number, page in enumerate(text.split("\f")):
        said = _flowing(page)
        label = page_label(source, start + at) if source and number else ""
        if found and not found[-1].text.strip():  # of pages without words only the last is named
            found.pop()
        if said or label:
            found.append(Piece(said, label))
        at += len(page) + 1
    return tuple(found)


def _flowing(text: str) -> str:
    """A text whose lines run on; a paragraph begins a line of its own."""
    return "\n".join(_BLANKS.sub(" ", each) for each in _PARAGRAPH.split(text))
