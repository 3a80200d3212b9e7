"""How the parts of a source are read: as they stand, or by whoever has read them before."""

from __future__ import annotations

from collections.abc import Callable

from provenance import anchor, library, records
from provenance.model import Diagnostic, Record, Snapshot
from provenance.named import NamedTuple


def _scan(data: bytes, path: str) -> library.Catalogue:
    return library.scan(data, path)


def _parse(data: bytes, path: str, key: str) -> tuple[Record | None, tuple[Diagnostic, ...]]:
    return records.parse(data, path, key)


def _locate(snapshot: Snapshot, exact: str, prefix: str, suffix: str) -> anchor.Found:
    return anchor.locate(snapshot.text, exact, prefix, suffix)


def _digest(data: bytes, _path: str) -> str:
    return records.digest(data)


Locate = Callable[[Snapshot, str, str, str], anchor.Found]


class Reading(NamedTuple):
    """`scan` reads a library, `parse` a record, as `library.scan` and `records.parse` do; `locate` finds a passage in a
    captured text, as `anchor.locate` does in its words; `digest` gives the hash of the captured text that stands at a
    path, as `records.digest` does."""

    scan: Callable[[bytes, str], library.Catalogue] = _scan
    parse: Callable[[bytes, str, str], tuple[Record | None, tuple[Diagnostic, ...]]] = _parse
    locate: Locate = _locate
    digest: Callable[[bytes, str], str] = _digest
