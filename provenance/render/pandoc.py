"""The draft for Pandoc: its citations without the names of passages, which Pandoc would print; all else as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from provenance.link.pages import page_number, pages
from provenance.model import Citation, Passage, Report, Span
from provenance.render.options import Options

# A block quotation's mark may stand between, where the braces go on in the next line.
_NAME = re.compile(r"[\s>]{0,99},?[\s>]{0,99}#[A-Za-z][\w-]*")
_OURS = re.compile(r"[ \t]*<!--\s*provenance:.{0,5000}?-->", re.DOTALL)
_EMPTY = "{}"
"""A locator that says nothing. It keeps Pandoc from taking the first words of a suffix for one."""


def pandoc(report: Report, options: Options = Options()) -> str:  # noqa: B008 - it is immutable
    """The draft of `report` with the names of passages resolved: to their page, where the captured text has pages and
    the citation names none, and to nothing otherwise. Comments addressed to this tool are left out."""
    return resolved(report)


def resolved(report: Report, added: Iterable[tuple[Span, str]] = ()) -> str:
    """The draft for Pandoc, with what is `added` at empty ranges of it that lie in no citation."""
    brief = report.ledger.brief
    parts, end = [], 0
    for span, written in sorted((*_edits(brief.text, brief.citations, _pages(report)), *added)):
        if span.start >= end:
            parts += [brief.text[end : span.start], written]
            end = span.end
    return _OURS.sub("", "".join((*parts, brief.text[end:])))


def _edits(text: str, citations: tuple[Citation, ...], pages_of: Mapping[Citation, str]) -> Iterator[tuple[Span, str]]:
    for citation in citations:
        if citation.names and (group := _group(text, citation)) is not None:
            rest = _NAME.sub("", text[group.start + 1 : group.end - 1]).strip().lstrip(",").lstrip()
            page = pages_of.get(citation, "")
            locator = rest or (f"p. {page}" if page else "")
            yield _replaced(text, citation, group, f"{{{locator}}}" if locator else _EMPTY)


def _group(text: str, citation: Citation) -> Span | None:
    """The braces with the names in them, braces included."""
    start = text.rfind("{", citation.key_span.end, citation.names[0].span.start)
    end = text.find("}", citation.names[-1].span.end)
    return Span(start, end + 1) if start >= 0 and end >= 0 else None


def _replaced(text: str, citation: Citation, group: Span, written: str) -> tuple[Span, str]:
    """An author in text whose bracket holds nothing else loses the bracket too."""
    alone = text[group.start - 1 : group.start] == "[" and text[group.end : group.end + 1] == "]"
    if written == _EMPTY and alone and citation.mode == "author-in-text":
        start = len(text[: group.start - 1].rstrip(" "))
        return Span(start, group.end + 1), ""
    follows = text[group.end : group.end + 1]
    return group, "" if written == _EMPTY and follows in {"]", ";"} else written


def _pages(report: Report) -> Mapping[Citation, str]:
    """The page of the first passage that each citation names, where its source has pages."""
    found: dict[Citation, str] = {}
    for link in report.ledger.links:
        asked = link.citation.names and link.citation.locator is None
        if asked and link.passage is not None and (page := _page(link.passage)):
            found.setdefault(link.citation, page)
    return found


def _page(passage: Passage) -> str:
    source = passage.source
    if passage.attested or len(pages(source.text)) < 2:
        return ""
    number = page_number(source.text, passage.place.span.start, source.record.first_page if source.record else None)
    return str(number) if number > 0 else ""
