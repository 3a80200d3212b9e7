"""Who has what from whom, as PROV says it (https://www.w3.org/TR/prov-dm/), before it is written in any form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from provenance import anchor
from provenance.lineage import is_primary, link_tier, parents, source_tier
from provenance.model import Entry, Ledger, Link, Passage, Report, Source
from provenance.named import NamedTuple
from provenance.render.live import archive, live
from provenance.stories.export.naming import Naming, title
from provenance.text.quotations import quotations

Relation = Literal["hadMember", "hadPrimarySource", "wasDerivedFrom", "wasQuotedFrom", "wasRevisionOf"]

_FEWEST = 3
"""Words: what is shorter in quotation marks is a term, and tells nothing of where it was taken from."""


class Entity(NamedTuple):
    """A brief, a statement, a passage or a source: its IRI, what it is, and what is known of it."""

    iri: str
    kind: Literal["Brief", "Statement", "Passage", "Source"]
    label: str
    details: Mapping[str, str]


class Assertion(NamedTuple):
    """One thing said of two entities: `subject` was taken from `object`, or has it as a member."""

    subject: str
    relation: Relation
    object: str


class Graph(NamedTuple):
    """All entities by their IRIs, and all that is said of them; both sorted, each once."""

    entities: Mapping[str, Entity]
    assertions: tuple[Assertion, ...]


def graph(reports: Sequence[Report], naming: Naming) -> Graph:
    """What the briefs of `reports` rest on.

    A passage is quoted from its source. A statement is derived from the passages that it cites in support; its primary
    sources are those that bring it to a primary passage, and what it has in quotation marks and a passage too is quoted
    from there. Sources derive from those that their records name. What is cited against a statement, or only through
    others, is an entity and no more.
    """
    entities: dict[str, Entity] = {}
    assertions: set[Assertion] = set()
    for report in reports:
        for found in (*_sources(report.ledger, naming), *_brief(report.ledger, naming)):
            if isinstance(found, Entity):
                entities.setdefault(found.iri, found)
            else:
                assertions.add(found)
    return Graph(dict(sorted(entities.items())), tuple(sorted(assertions)))


def _brief(ledger: Ledger, naming: Naming) -> Iterator[Entity | Assertion]:
    brief = ledger.brief
    name = naming.file(brief.path)
    yield Entity(name, "Brief", brief.front.title or brief.path, {"path": brief.path})
    for entry in ledger.entries:
        statement = entry.statement
        iri = naming.statement(brief.path, statement.id)
        yield Entity(iri, "Statement", statement.id, {"value": statement.text, "statementKind": statement.kind})
        yield Assertion(name, "hadMember", iri)
        for link in entry.links:
            yield from _link(iri, entry, link, naming)


def _link(statement: str, entry: Entry, link: Link, naming: Naming) -> Iterator[Entity | Assertion]:
    passage, source = link.passage, naming.source(link.source.key)
    counts = link.supports and not link.unseen
    if passage is None or passage.reach == "whole":
        if counts:
            yield Assertion(statement, "wasDerivedFrom", source)
    else:
        iri = naming.passage(passage)
        yield from _passage(iri, source, link, passage, naming)
        if counts:
            yield Assertion(statement, "wasDerivedFrom", iri)
        if counts and _quotes(entry, passage):
            yield Assertion(statement, "wasQuotedFrom", iri)
    if counts and is_primary(link, entry.statement):
        yield Assertion(statement, "hadPrimarySource", source)


def _passage(iri: str, source: str, link: Link, passage: Passage, naming: Naming) -> Iterator[Entity | Assertion]:
    label = passage.recorded.name if passage.recorded else link.target
    value = "" if passage.reach == "part" else passage.text
    yield Entity(iri, "Passage", label or "passage", {"value": value, "tier": link_tier(link) or ""})
    yield Assertion(iri, "wasQuotedFrom", source)
    if passage.recorded is not None and passage.recorded.derives_from:
        yield from (Assertion(iri, "wasDerivedFrom", naming.source(key)) for key in parents(passage))


def _quotes(entry: Entry, passage: Passage) -> bool:
    """Whether the statement has words in quotation marks that the passage has too."""
    text = entry.statement.text
    said = (text[each.inner.start : each.inner.end] for each in quotations(text))
    return any(len(words.split()) >= _FEWEST and anchor.locate(passage.text, words).span for words in said)


def _sources(ledger: Ledger, naming: Naming) -> Iterator[Entity | Assertion]:
    known = {**ledger.sources, **{link.source.key: link.source for link in ledger.links}}
    for key, source in known.items():
        iri, record = naming.source(key), source.record
        yield Entity(iri, "Source", title(source), _details(source, naming))
        if record is None:
            continue
        for parent in (*record.derives_from, *((record.revises,) if record.revises else ())):
            if parent not in known:
                yield Entity(naming.source(parent), "Source", parent, {"key": parent})
        yield from (Assertion(iri, "wasDerivedFrom", naming.source(parent)) for parent in record.derives_from)
        if record.revises:
            yield Assertion(iri, "wasRevisionOf", naming.source(record.revises))


def _details(source: Source, naming: Naming) -> Mapping[str, str]:
    snapshot, record = source.snapshot, source.record
    return {
        "key": source.key,
        "tier": source_tier(source) or "",
        "address": live(source),
        "archive": archive(source),
        "captured": record.capture.captured if record and snapshot else "",
        "text": naming.file(snapshot.path) if snapshot else "",
        "sha256": snapshot.sha256 if snapshot else "",
    }
