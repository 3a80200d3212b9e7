"""Follow one citation to what it points to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from provenance import anchor
from provenance.link.pages import page_span
from provenance.link.shelf import Shelf
from provenance.model import (
    Brief,
    Citation,
    Link,
    Passage,
    Place,
    Problem,
    Reach,
    RecordedSpan,
    Source,
    Span,
)


class Outcome(NamedTuple):
    """What following a target came to: a passage, or a problem and perhaps the places it could not choose between."""

    passage: Passage | None = None
    problem: Problem | None = None
    candidates: tuple[Place, ...] = ()


class Target(NamedTuple):
    """What an author points at: the words that say so, where they stand in the draft, and what came of them."""

    words: str
    at: Span
    outcome: Outcome


def follow(brief: Brief, citation: Citation, shelf: Shelf, *, unseen: bool = False) -> tuple[Link, ...]:
    """The links of one citation: one for each span it names, otherwise one for what it quotes, its page, or the whole.

    `unseen` marks a source that the brief says it knows only through another.
    """
    source = shelf.source(citation.key)
    return tuple(
        Link(citation, source, brief.place(target.at), target.words, *target.outcome, unseen=unseen)
        for target in _targets(citation, source)
    )


def _targets(citation: Citation, source: Source) -> Iterator[Target]:
    if source.work is None and source.record is None:
        yield Target("", citation.key_span, Outcome(problem="unknown-source"))
    elif citation.names:
        for name in citation.names:
            yield Target(name.name, name.span, _named(name.name, source))
    elif citation.quoted is not None:
        yield Target(citation.quoted.words, citation.quoted.span, _quoted(citation.quoted.words, source))
    elif citation.locator is not None:
        yield Target(citation.locator.value, citation.locator.span, _part(citation, source))
    else:
        yield Target("", citation.key_span, _part(citation, source))


def _named(name: str, source: Source) -> Outcome:
    recorded = source.record.span(name) if source.record else None
    if recorded is None:
        return Outcome(problem="unknown-span")
    if source.snapshot is None:
        return _attested(source, "span", recorded.place, recorded)
    return _located(source, recorded, "span", "span-lost")


def _quoted(words: str, source: Source) -> Outcome:
    if source.snapshot is None:
        return Outcome(problem="not-captured")
    return _located(source, RecordedSpan("", words, Place("", Span(0, 0))), "quotation", "quote-not-found")


def _part(citation: Citation, source: Source) -> Outcome:
    if source.snapshot is None:
        return _attested(source, "whole", source.record.place if source.record else None)
    if citation.locator is not None and citation.locator.label == "page":
        first = source.record.first_page if source.record else None
        page = page_span(source.text, citation.locator.value, first)
        if page is not None:
            return Outcome(_passage(source, "part", page))
    return Outcome(_passage(source, "whole", Span(0, len(source.text))))


def _located(source: Source, selector: RecordedSpan, reach: Reach, absent: Problem) -> Outcome:
    found = anchor.locate(source.text, selector.exact, selector.prefix, selector.suffix)
    if found.span is not None:
        return Outcome(_passage(source, reach, found.span, selector if selector.name else None))
    path = source.snapshot.path if source.snapshot else ""
    candidates = tuple(Place(path, span) for span in found.candidates)
    return Outcome(problem="ambiguous" if candidates else absent, candidates=candidates)


def _passage(source: Source, reach: Reach, span: Span, recorded: RecordedSpan | None = None) -> Passage:
    path = source.snapshot.path if source.snapshot else ""
    return Passage(source, reach, Place(path, span), source.text[span.start : span.end], recorded)


def _attested(source: Source, reach: Reach, place: Place | None, recorded: RecordedSpan | None = None) -> Outcome:
    """A source without a text: what a person attests to have read is its passage."""
    if place is None or source.record is None or source.record.attested is None:
        return Outcome(problem="not-captured")
    words = recorded.exact if recorded else ""
    return Outcome(Passage(source, reach, place, words, recorded, attested=True))
