"""Citations as they stand elsewhere: those of a value of front matter in the draft, those of a draft that changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from provenance.draft.prose import Mark
from provenance.model import Citation, SpanName
from provenance.text.span import Mapped, Span


def in_draft(citation: Citation, words: Mapped) -> Citation:
    """The citation of a value with the ranges of the draft."""
    return placed(citation, lambda span: words.source(span.start, span.end))


def placed(citation: Citation, source: Callable[[Span], Span]) -> Citation:
    """The citation with each of its ranges where `source` says."""
    locator, quoted = citation.locator, citation.quoted
    return Citation(
        citation.key,
        source(citation.span),
        source(citation.key_span),
        source(citation.cluster),
        citation.mode,
        citation.prefix,
        citation.suffix,
        locator and replace(locator, span=source(locator.span)),
        tuple(SpanName(name.name, source(name.span)) for name in citation.names),
        quoted and replace(quoted, span=source(quoted.span)),
    )


def marks(words: Mapped, cited: Sequence[Citation]) -> Iterator[Mark]:
    """The citations of a value as marks in its text, with the ranges of the draft."""
    for cluster, group in groupby(cited, key=lambda each: each.cluster):
        yield Mark(cluster, tuple(in_draft(each, words) for each in group))


def between(words: Mapped, found: Sequence[Mark]) -> Iterator[Span]:
    """The ranges of a value before, between and behind its marks."""
    at = 0
    for mark in found:
        yield Span(at, mark.span.start)
        at = mark.span.end
    yield Span(at, len(words.text))
