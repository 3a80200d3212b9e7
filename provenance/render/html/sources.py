"""The closing list of sources: what each is, where it took what it says from, and which statements lean on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256

from provenance.lineage import source_tier
from provenance.model import Ledger, Source
from provenance.named import NamedTuple
from provenance.render.html import languages
from provenance.render.html.labels import Label
from provenance.render.live import archive
from provenance.render.reference import Part, Styled, reference
from provenance.render.web import linkable

_HASH = 12  # characters

_STATES = {
    "changed": "text changed since it was recorded",
    "line-ends": "line ends changed since it was recorded",
    "final-newline": "last line end changed since it was recorded",
    "unrecorded": "no hash recorded",
}


class Listed(NamedTuple):
    """One source. `anchor` is its id in the list of all briefs. `cited_by` are the numbers of statements; a part of the
    reference that is an address has its link.
    """

    number: int
    key: str
    anchor: str
    label: str
    parts: tuple[tuple[Part, str], ...]
    tier: str
    captured: str
    sha256: str
    archived: str
    language: str
    notes: tuple[str, ...]
    cited: bool
    cited_by: tuple[int, ...]


def order(ledger: Ledger) -> tuple[Mapping[str, Source], frozenset[str]]:
    """All sources, those that the brief cites first, each by its key; and the keys of those cited."""
    cited = {link.source.key: link.source for link in ledger.links}
    cited.update({link.source.key: link.source for entry in ledger.entries for link in entry.links})
    known = {**ledger.sources, **cited}
    keys = [*sorted(cited), *sorted(known.keys() - cited.keys())]
    return {key: known[key] for key in keys}, frozenset(cited)


def listed(
    ledger: Ledger, sources: Mapping[str, Source], names: Mapping[str, Label], cited: frozenset[str], styled: Styled
) -> tuple[Listed, ...]:
    """The sources as the page lists them, numbered from 1 in the order given. `styled`: see `Options`."""
    cited_by: dict[str, dict[int, None]] = {}
    for number, entry in enumerate(ledger.entries, 1):
        for link in entry.links:
            cited_by.setdefault(link.source.key, {})[number] = None
    return tuple(
        described(number, source, names, key in cited, tuple(cited_by.get(key, ())), styled)
        for number, (key, source) in enumerate(sources.items(), 1)
    )


def described(  # noqa: PLR0913, PLR0917 - what is known of a source comes from as many places
    number: int, source: Source, names: Mapping[str, Label], cited: bool, cited_by: tuple[int, ...], styled: Styled
) -> Listed:
    """One source as it is listed. `names` has a label for it and for what its record speaks of."""
    known = source.work is not None or source.record is not None
    parts: tuple[Part, ...] = (Part(source.key if known else f"unknown source: {source.key}"),)
    if source.work is not None:
        parts = reference(source.work, styled=styled.get(source.key, ()))
    capture = source.record.capture.captured if source.record else ""
    attested = source.record.attested if source.record else None
    captured = f"captured {capture}" if capture else "captured, date not recorded"
    if source.snapshot is None:
        captured = f"read by {attested.by} on {attested.on}, text not kept" if attested else "not captured"
    return Listed(
        number=number,
        key=source.key,
        anchor=anchor(source.key),
        label=names[source.key].both,
        parts=tuple((part, linkable(part.text) if part.style == "address" else "") for part in parts),
        tier=source_tier(source) or "tier not recorded",
        captured=captured,
        sha256=source.snapshot.sha256[:_HASH] if source.snapshot else "",
        archived=archive(source),
        language=languages.marked(source.record.language) if source.record else "",
        notes=tuple(_notes(source, names)),
        cited=cited,
        cited_by=cited_by,
    )


def anchor(key: str) -> str:
    """The id of the source `key` in the list of all briefs: the same in every run, whatever other sources there are."""
    return f"k-{sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:_HASH]}"


def _notes(source: Source, names: Mapping[str, Label]) -> Iterator[str]:
    record, snapshot = source.record, source.snapshot

    def called(key: str) -> str:
        return names[key].both if key in names else key

    if record is not None and record.derives_from:
        yield f"retells {' and '.join(map(called, record.derives_from))}"
    if record is not None and record.unknown_derivation:
        yield "retells a source nobody has traced"
    if record is not None and record.revises:
        yield f"revises {called(record.revises)}"
    if record is not None and record.status is not None:
        since = f" since {record.status.since}" if record.status.since else ""
        by = f" by {called(record.status.by)}" if record.status.by else ""
        yield f"{record.status.what}{since}{by}"
    if record is not None and record.voice:
        yield "speaks for one side: primary only for what its speaker says"
    if record is not None and record.language:
        yield f"in the language {record.language}"
    if snapshot is not None and snapshot.state in _STATES:
        yield _STATES[snapshot.state]
    if source.work is None and record is not None:
        yield "no entry in the library"
