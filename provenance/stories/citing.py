"""A citation to be pasted into a brief, for a range of a captured text."""

from __future__ import annotations

import re

from provenance import anchor
from provenance.link.pages import page_number, pages
from provenance.link.placing import placed
from provenance.model import Source, Span

_ENOUGH = 12
"""Words: a passage as long is quoted whole; of a longer one so many as make it unmistakable, at least six."""

_FEWEST = 6
_WORD = re.compile(r"\S+")
# What would end the quotation, the citation or the line, or be read as markup there.
_UNQUOTABLE = re.compile(r"[\"“”„«»‹›‘’'\[\]{}<>`*_\\\t@;|$^~]")
_PLAIN_KEY = re.compile(r"[^\W_](?:[\w]|[:.#$%&\-+?<>~/](?=\w))*")


def citation(source: Source, span: Span) -> str:
    """How a brief cites the words at `span` of the captured text of `source`, as exactly as can be said.

    By the name of a passage that the record has there; otherwise by page and a quotation that stands there only;
    otherwise by page, or the source as a whole.
    """
    key = cited(source.key)
    if name := _name(source, span):
        return f"[{key}{{#{name}}}]"
    page = _page(source, span)
    parts = [key, *([f"p. {page}"] if page else []), *([f'"{words}"'] if (words := _quotation(source, span)) else [])]
    return f"[{', '.join(parts)}]"


def cited(key: str) -> str:
    """A key as a citation names it, in braces where Pandoc would otherwise take less of it."""
    return f"@{key}" if _PLAIN_KEY.fullmatch(key) else f"@{{{key}}}"


def _name(source: Source, span: Span) -> str:
    """The shortest passage of the record that has its place in `span`, or that `span` lies in."""
    found = []
    for each in source.record.spans if source.record else ():
        at = placed(source, each)
        if at is not None and (_within(at, span) or _within(span, at)):
            found.append((len(each.exact), each.name))
    return min(found)[1] if found else ""


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _page(source: Source, span: Span) -> str:
    """The printed number of the page, or its number in the file; nothing for a text without pages."""
    if len(pages(source.text)) < 2:
        return ""
    number = page_number(source.text, span.start, source.record.first_page if source.record else None)
    return str(number) if number > 0 else ""


def _quotation(source: Source, span: Span) -> str:
    """The first words of the passage, as many as are needed to find just this place again."""
    words = list(_WORD.finditer(source.text, span.start, span.end))
    counts = [len(words)] if len(words) <= _ENOUGH else range(_FEWEST, min(len(words), 3 * _ENOUGH))
    for count in counts:
        said = " ".join(word[0] for word in words[:count]).rstrip(".,:")
        if _UNQUOTABLE.search(said):
            return ""
        found = anchor.locate(source.text, said).span
        if found is not None and _within(found, span):
            return said
    return ""
