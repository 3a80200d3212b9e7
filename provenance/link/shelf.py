"""The sources of a project, read when they are asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from provenance import library, records
from provenance.model import Capture, Diagnostic, Place, Record, Source, Span


class Shelf:
    """What a project knows of its sources: libraries, records and captured texts.

    `read` takes a path relative to the project's root and gives the bytes found there, or None when there is nothing.
    Libraries are looked through in the order of `bibliographies`; where two hold the same key, the first one serves.
    Every file is read once in the life of a shelf.
    """

    def __init__(self, read: Callable[[str], bytes | None], bibliographies: Iterable[str], sources: str) -> None:
        self._read = read
        self._sources = sources.rstrip("/")
        self._loaded: dict[str, tuple[Source, tuple[Diagnostic, ...]]] = {}
        self._catalogues: list[library.Catalogue] = []
        missing: list[Diagnostic] = []
        for path in bibliographies:
            data = read(path)
            if data is None:
                missing.append(Diagnostic("PRV902", f"the library {path} cannot be read", Place(path, Span(0, 0))))
            else:
                self._catalogues.append(library.scan(data, path))
        keys: dict[str, Place] = {}
        for catalogue in self._catalogues:
            for key, place in catalogue.keys.items():
                keys.setdefault(key, place)
        self.keys: Mapping[str, Place] = MappingProxyType(keys)
        self.library_findings = (
            *missing,
            *(finding for catalogue in self._catalogues for finding in catalogue.findings),
        )

    def record_path(self, key: str) -> str:
        """Where the record of `key` is kept, whether or not there is one."""
        return f"{self._sources}/{records.file_stem(key)}.yml"

    def text_path(self, key: str) -> str:
        """Where the captured text of `key` is kept, whether or not there is one."""
        return f"{self._sources}/{records.file_stem(key)}.txt"

    def source(self, key: str) -> Source:
        """All that is known of the source `key`; a source with no parts when nothing is."""
        return self._load(key)[0]

    def findings(self, keys: Iterable[str]) -> tuple[Diagnostic, ...]:
        """What was found wrong in the libraries and in the records and texts of `keys`."""
        return (*self.library_findings, *(finding for key in sorted(keys) for finding in self._load(key)[1]))

    def closure(self, keys: Iterable[str]) -> Mapping[str, Source]:
        """The sources `keys`, all from which they or their spans derive, and so on, in the order of their keys."""
        found: dict[str, Source] = {}
        queue = deque(keys)
        while queue:
            key = queue.popleft()
            if key in found:
                continue
            source = found[key] = self.source(key)
            queue.extend(source.derives_from)
            if source.record is not None:
                queue.extend(parent for span in source.record.spans for parent in span.derives_from or ())
        return MappingProxyType(dict(sorted(found.items())))

    def _load(self, key: str) -> tuple[Source, tuple[Diagnostic, ...]]:
        if key not in self._loaded:
            self._loaded[key] = self._read_source(key)
        return self._loaded[key]

    def _read_source(self, key: str) -> tuple[Source, tuple[Diagnostic, ...]]:
        work = next((work for each in self._catalogues if (work := each.work(key)) is not None), None)
        record = None
        findings: tuple[Diagnostic, ...] = ()
        if (data := self._read(self.record_path(key))) is not None:
            record, findings = records.parse(data, self.record_path(key), key)
            # A record of which nothing can be read is there all the same: nobody is told to write one.
            record = record or Record(key, Place(self.record_path(key), Span(0, 0)))
        snapshot = None
        if (data := self._read(self.text_path(key))) is not None:
            capture = record.capture if record else Capture()
            snapshot, more = records.snapshot(data, self.text_path(key), capture)
            findings = (*findings, *more)
        return Source(key, work, record, snapshot), findings
