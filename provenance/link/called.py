"""Citations that name no key, but call a source by a name that its record knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from provenance.link.shelf import Shelf
from provenance.model import Brief, Citation, Span

_MARKER = re.compile(r"\[\^([^\]\s]{1,200})\]\Z")
_NOTE_ENDS = re.compile(r"\n[ \t]*\r?\n(?! {4}|\t)|\n(?=\[\^)")


def called(brief: Brief, shelf: Shelf) -> Mapping[Span, tuple[Citation, ...]]:
    """For each note or legal citation without a key the citations that it amounts to: of each source it calls by name.

    Where a citation stands is where the name stands, in the statement or in its note.
    """
    unkeyed = sorted({span for statement in brief.statements for span in statement.unkeyed})
    return {span: tuple(_citations(brief, shelf, span)) for span in unkeyed}


def _citations(brief: Brief, shelf: Shelf, unkeyed: Span) -> Iterator[Citation]:
    region = _region(brief, unkeyed)
    for span, key in shelf.called.found(brief.written(region)):
        at = span.shifted(region.start)
        yield Citation(key, at, at, at)


def _region(brief: Brief, unkeyed: Span) -> Span:
    """The words that serve for a citation: the text of a note for its marker, otherwise those that stand there."""
    marker = _MARKER.match(brief.text, unkeyed.start, unkeyed.end)
    if marker is None:
        return unkeyed
    note = f"[^{marker[1]}]:"
    start = 0 if brief.text.startswith(note) else brief.text.find(f"\n{note}") + 1
    if not brief.text.startswith(note, start):
        return unkeyed
    end = _NOTE_ENDS.search(brief.text, start)
    return Span(start + len(note), end.start() if end else len(brief.text))
