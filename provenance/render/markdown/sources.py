"""The closing table of a rendered brief: every source, what it is, and where it took what it says from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from provenance.lineage import source_tier
from provenance.model import Ledger, Source
from provenance.render import wording
from provenance.render.markdown.escape import literal
from provenance.render.markdown.graph import graph
from provenance.render.markdown.notes import referred
from provenance.render.reference import Styled

HEADING = "## Sources"

_COLUMNS = ("Source", "Tier", "Captured", "Hash of the text", "Derivation", "Status")
_HASH = 12
_NOTHING = "–"

_STATES = {
    "changed": "text changed since it was recorded",
    "line-ends": "line ends changed since it was recorded",
    "final-newline": "last line end changed since it was recorded",
    "trailing-blanks": "blanks at line ends changed since it was recorded",
    "page-ends": "page breaks changed since it was recorded",
    "unrecorded": "no hash recorded",
}


def sources(ledger: Ledger, styled: Styled) -> tuple[str, ...]:
    """The lines of the closing section: cited sources first, then those they derive from, each by its key; and who
    retells whom as a picture, where anybody does. `styled` has references that are formatted already."""
    cited = {link.source.key: link.source for link in ledger.links}
    known = {**ledger.sources, **cited}
    if not known:
        return (HEADING, "", "No source is cited.")
    labels = _labels(known)
    ordered = [*sorted(cited), *sorted(known.keys() - cited.keys())]
    rows = (_row(known[key], labels, key in cited, styled) for key in ordered)
    table = (_line(_COLUMNS), _line("---" for _ in _COLUMNS), *map(_line, rows))
    picture = graph(ordered, known, labels, set(cited))
    return (HEADING, "", *table, *([""] if picture else []), *picture)


def _line(cells: Iterator[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _row(source: Source, labels: Mapping[str, str], cited: bool, styled: Styled) -> tuple[str, ...]:
    capture = source.record.capture.captured if source.record and source.snapshot else ""
    captured = (capture or "date not recorded") if source.snapshot else "not captured"
    sha256 = source.snapshot.sha256[:_HASH] if source.snapshot else ""
    known = source.work is not None or source.record is not None
    written = referred(source, styled=styled.get(source.key, ()))
    return (
        written if source.work or not known else literal(source.key),
        literal(wording.tier(source_tier(source)) + (", proposed" if source.proposed else "")),
        literal(captured),
        literal(sha256) or _NOTHING,
        literal("; ".join(_derivation(source, labels))) or _NOTHING,
        literal("; ".join(_status(source, labels, cited))) or _NOTHING,
    )


def _derivation(source: Source, labels: Mapping[str, str]) -> Iterator[str]:
    record = source.record
    if record is None:
        return
    if record.derives_from:
        yield f"retells {' and '.join(labels.get(key, key) for key in record.derives_from)}"
    if record.unknown_derivation:
        yield "retells a source nobody has traced"
    if record.revises:
        yield f"revises {labels.get(record.revises, record.revises)}"


def _status(source: Source, labels: Mapping[str, str], cited: bool) -> Iterator[str]:
    record, snapshot = source.record, source.snapshot
    if record is not None and record.status is not None:
        since = f" since {record.status.since}" if record.status.since else ""
        by = f" by {labels.get(record.status.by, record.status.by)}" if record.status.by else ""
        yield f"{record.status.what}{since}{by}"
    if record is not None and record.voice:
        yield "statement of one side: primary only for what its speaker says"
    if record is not None and record.language:
        yield f"in the language {record.language}"
    if snapshot is not None and snapshot.state in _STATES:
        yield _STATES[snapshot.state]
    if record is not None and record.attested is not None and snapshot is None:
        yield f"read by {record.attested.by} on {record.attested.on}, text not kept"
    elif record is not None and record.keep == "private" and snapshot is None:
        yield "text kept outside this project"
    elif source.is_excerpt:
        yield "an excerpt is kept"
    if source.work is None and record is not None:
        yield "no entry in the library"
    if not cited:
        yield "not cited here"


def _labels(known: Mapping[str, Source]) -> Mapping[str, str]:
    """A short label for each source; where two would be the same, with their keys."""
    plain = {key: wording.label(source) for key, source in known.items()}
    times = Counter(plain.values())
    return {key: label if times[label] == 1 else f"{label} ({key})" for key, label in plain.items()}
