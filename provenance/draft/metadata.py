"""Citations in the values of front matter, which Pandoc reads as Markdown of their own."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from markdown_it import MarkdownIt

from provenance.draft.citations import EXAMPLES
from provenance.draft.line_ends import LineEnds
from provenance.draft.parser import parser
from provenance.draft.prose import Mark
from provenance.draft.sections import Sections
from provenance.draft.source_map import environment
from provenance.draft.walk import Walk
from provenance.model import Citation
from provenance.text.span import Mapped, Span


def read(values: Sequence[Mapped], known: Mapping[str, Any]) -> dict[Mapped, tuple[Citation, ...]]:
    """The citations of values in their order, with ranges of the value.

    `known` is what the parser has found out about the draft: a value may use its references and examples.
    """
    if not values:
        return {}
    md = parser("", front_matter=False)
    return {words: _citations(words, known, md) for words in values}


def _citations(words: Mapped, known: Mapping[str, Any], md: MarkdownIt) -> tuple[Citation, ...]:
    ends = LineEnds(words.text)
    env = environment(ends)
    env["references"] = ChainMap({}, known.get("references", {}))
    env[EXAMPLES] = known.get(EXAMPLES, frozenset())
    tokens = md.parse(words.text, env)
    walk = Walk(words.text, ends, Sections(()), env.get("footnotes", {}).get("list", {}))
    found = (each for block in walk.blocks(tokens) for prose in block.proses for each in prose.citations())
    return tuple(sorted(found, key=lambda each: each.key_span))


def in_draft(citation: Citation, words: Mapped) -> Citation:
    """The citation of a value with the ranges of the draft."""

    def source(span: Span) -> Span:
        return words.source(span.start, span.end)

    locator, quoted = citation.locator, citation.quoted
    return replace(
        citation,
        span=source(citation.span),
        key_span=source(citation.key_span),
        cluster=source(citation.cluster),
        locator=locator and replace(locator, span=source(locator.span)),
        names=tuple(replace(name, span=source(name.span)) for name in citation.names),
        quoted=quoted and replace(quoted, span=source(quoted.span)),
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
