"""From the bytes of a record to the record."""

from __future__ import annotations

from dataclasses import replace

from provenance.model import (
    Attested,
    Capture,
    Cells,
    Diagnostic,
    Folded,
    Original,
    Place,
    Record,
    RecordedSpan,
    Status,
    Translation,
)
from provenance.records.composing import read
from provenance.records.decoding import decoded
from provenance.records.document import Document, Path, Tree
from provenance.records.format import RecordFormat, SpanFormat
from provenance.records.snapshot_format import SnapshotFormat
from provenance.records.trouble import Trouble, shortened
from provenance.records.validation import validate
from provenance.text.span import Span

LARGEST = 2_000_000
"""Bytes a record may have: some 5,000 spans."""


def parse(data: bytes, path: str, key: str) -> tuple[Record | None, tuple[Diagnostic, ...]]:
    """The record `data` of the source `key`, which stands at `path`, and what is wrong with it (PRV904).

    Nothing is raised. A record with errors has what is sound of it; None is given when that is nothing. Places count
    code points after a byte order mark; that of a value includes its quotes.
    """
    if len(data) > LARGEST:
        trouble = Trouble(
            Span(0, 0), f"this record has more than {LARGEST // 1_000_000} MB and is not read", "shorten it"
        )
        return None, (trouble.diagnostic(path),)
    text = decoded(data)
    if isinstance(text, Trouble):
        return None, (text.diagnostic(path),)
    document = read(text)
    checked = validate(document)
    findings = tuple(
        trouble.diagnostic(path) for trouble in sorted(shortened(document.troubles) + checked.troubles, key=_order)
    )
    if checked.record is None or (document.broken and not document.tree):
        return None, findings
    record = _record(checked.record, checked.tree, document, path, key)
    return (replace(record, unsound=True) if findings else record), findings


def _order(trouble: Trouble) -> tuple[Span, str]:
    return trouble.span, trouble.message


def _record(checked: RecordFormat, tree: Tree, document: Document, path: str, key: str) -> Record:
    def place(*way: str) -> Place:
        return Place(path, document.places[way].value)

    status, attested = checked.status, checked.attested
    return Record(
        key=key,
        place=Place(path, Span(0, 0)),
        tier=checked.tier,
        derives_from=checked.derives_from,
        unknown_derivation=document.tree.get("derives-from") == "unknown",
        derivation_place=place("derives-from") if "derives-from" in tree else None,
        revises=checked.revises,
        status=Status(status.is_, status.since, status.by) if status else None,
        voice=checked.voice,
        language=checked.language,
        keep=checked.keep,
        attested=Attested(attested.by, attested.on) if attested else None,
        cite_as=checked.cite_as,
        first_page=checked.pages.first if checked.pages else None,
        capture=_capture(checked.snapshot) if checked.snapshot else Capture(),
        hash_place=place("snapshot", "sha256") if checked.snapshot and checked.snapshot.sha256 else None,
        spans=tuple(_span(name, span, document, path) for name, span in checked.spans.items()),
        status_place=place("status") if status else None,
        full_place=place("snapshot", "full") if checked.snapshot and checked.snapshot.full else None,
    )


def _capture(snapshot: SnapshotFormat) -> Capture:
    original, folded = snapshot.original, snapshot.folded
    return Capture(
        sha256=snapshot.sha256,
        captured=snapshot.captured,
        source_url=snapshot.from_,
        archive=snapshot.archive,
        original=Original(original.sha256, original.media_type, original.reader) if original else None,
        folded=Folded(folded.lines, folded.words, folded.pages) if folded else None,
        full=snapshot.full,
    )


def _span(name: str, span: SpanFormat, document: Document, path: str) -> RecordedSpan:
    way: Path = ("spans", name, "cell" if span.cell else "exact")
    return RecordedSpan(
        name=name,
        exact=span.exact or "",
        place=Place(path, document.places[way].value),
        prefix=span.prefix,
        suffix=span.suffix,
        tier=span.tier,
        derives_from=span.derives_from,
        speaker=span.speaker,
        translation=Translation(span.translation.text, span.translation.by) if span.translation else None,
        cells=Cells(span.cell.sheet, span.cell.at, span.cell.row, span.cell.column) if span.cell else None,
    )
