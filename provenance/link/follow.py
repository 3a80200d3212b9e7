"""Follow one citation to what it points to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from provenance import anchor
from provenance.link.pages import page_span
from provenance.link.reading import Locate
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
from provenance.named import NamedTuple


class Outcome(NamedTuple):
    """What following a target came to: a passage, or a problem and perhaps the places it could not choose between.

    `nearest` is where words that are not in the text have their like; `why` and `called` tell of cells, see `Link`.
    """

    passage: Passage | None = None
    problem: Problem | None = None
    candidates: tuple[Place, ...] = ()
    nearest: Place | None = None
    why: str = ""
    called: tuple[str, ...] = ()


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
        Link(
            citation,
            source,
            brief.place(target.at),
            target.words,
            outcome.passage,
            outcome.problem,
            outcome.candidates,
            unseen,
            outcome.nearest,
            outcome.why,
            outcome.called,
        )
        for target in _targets(citation, source, shelf.locate)
        for outcome in (target.outcome,)
    )


def _targets(citation: Citation, source: Source, locate: Locate) -> Iterator[Target]:
    if source.work is None and source.record is None:
        yield Target("", citation.key_span, Outcome(problem="unknown-source"))
    elif citation.names:
        for name in citation.names:
            yield Target(name.name, name.span, _named(name.name, source, locate))
    elif citation.quoted is not None:
        yield Target(citation.quoted.words, citation.quoted.span, _quoted(citation.quoted.words, source, locate))
    elif citation.locator is not None:
        yield Target(citation.locator.value, citation.locator.span, _part(citation, source))
    else:
        yield Target("", citation.key_span, _part(citation, source))


def _named(name: str, source: Source, locate: Locate) -> Outcome:
    recorded = source.record.span(name) if source.record else None
    if recorded is None:
        return Outcome(problem="unknown-span")
    if source.snapshot is None:
        return _attested(source, "span", recorded.place, recorded)
    if recorded.cells is not None and not source.is_excerpt:
        return _in_table(source, source.snapshot.text, recorded)
    if not recorded.exact:
        # Of an excerpt of a table nobody can tell which cells were left out.
        return Outcome(problem="not-captured")
    return _located(source, recorded, "span", "span-lost", locate)


def _in_table(source: Source, text: str, recorded: RecordedSpan) -> Outcome:
    # Imported here: most records name no cells.
    from provenance.link.placing import selected, undated  # noqa: PLC0415
    from provenance.text.cells import NotSelected  # noqa: PLC0415

    found = selected(source.record, recorded, text)
    if isinstance(found, NotSelected):
        candidates = tuple(_place(source, each.span) for each in found.candidates)
        called = tuple(f"{each.where}: {each.words}" for each in found.candidates)
        return Outcome(
            problem="ambiguous" if candidates else "span-lost", candidates=candidates, why=found.why, called=called
        )
    passage = Passage(source, "span", _place(source, found.span), found.words, recorded, cells=found.spans)
    return Outcome(replace(passage, above=undated(found), how="exact"))


def _quoted(words: str, source: Source, locate: Locate) -> Outcome:
    if source.snapshot is None:
        return _quoted_unseen(words, source)
    # Words that are not in an excerpt may stand in what was left out of it.
    absent: Problem = "not-captured" if source.is_excerpt else "quote-not-found"
    return _located(source, RecordedSpan("", words, Place("", Span(0, 0))), "quotation", absent, locate)


def _quoted_unseen(words: str, source: Source) -> Outcome:
    """Words of a source whose text is not here: where they stand in a passage of its record."""
    record = source.record
    for recorded in record.spans if record else ():
        if recorded.exact and (found := anchor.locate(recorded.exact, words).span) is not None:
            said = recorded.exact[found.start : found.end]
            return _attested(source, "quotation", recorded.place, recorded, said)
    return _attested(source, "quotation", record.place if record else None)


def _part(citation: Citation, source: Source) -> Outcome:
    if source.snapshot is None:
        return _attested(source, "whole", source.record.place if source.record else None)
    if citation.locator is not None and citation.locator.label == "page" and not source.is_excerpt:
        first = source.record.first_page if source.record else None
        page = page_span(source.text, citation.locator.value, first)
        if page is not None:
            return Outcome(_passage(source, "part", page))
    return Outcome(_passage(source, "whole", Span(0, len(source.text))))


def _located(source: Source, selector: RecordedSpan, reach: Reach, absent: Problem, locate: Locate) -> Outcome:
    if source.snapshot is None:
        return Outcome(problem=absent)
    found = locate(source.snapshot, selector.exact, selector.prefix, selector.suffix)
    if found.span is not None:
        passage = _passage(source, reach, found.span, selector if selector.name else None)
        return Outcome(replace(passage, how=found.how or "", similarity=found.similarity))
    candidates = tuple(_place(source, span) for span in found.candidates)
    nearest = _place(source, found.nearest) if found.nearest is not None else None
    return Outcome(problem="ambiguous" if candidates else absent, candidates=candidates, nearest=nearest)


def _passage(source: Source, reach: Reach, span: Span, recorded: RecordedSpan | None = None) -> Passage:
    return Passage(source, reach, _place(source, span), source.text[span.start : span.end], recorded)


def _place(source: Source, span: Span) -> Place:
    return Place(source.snapshot.path if source.snapshot else "", span)


def _attested(
    source: Source, reach: Reach, place: Place | None, recorded: RecordedSpan | None = None, words: str = ""
) -> Outcome:
    """A source whose text is not here: what its record vouches for is its passage, `words` of it or all."""
    if place is None or source.record is None or not source.record.vouched:
        return Outcome(problem="not-captured")
    words = words or (recorded.words if recorded and recorded.exact else "")
    return Outcome(Passage(source, reach, place, words, recorded, attested=True))
