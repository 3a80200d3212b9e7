"""The sources of a project, read when they are asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

from provenance import library, records
from provenance.link.alike import alike, by_case
from provenance.link.callings import Callings
from provenance.link.reading import Locate, Reading
from provenance.model import Aspect, Capture, Diagnostic, Place, Proposal, Record, Snapshot, Source, Span, Tier, Work
from provenance.model.source import FullText


class Shelf:
    """What a project knows of its sources: libraries, records and captured texts.

    `read` takes a path relative to the project's root and gives the bytes found there, or None when there is nothing.
    Libraries are looked through in the order of `bibliographies`; where two hold the same key, the first one serves.
    `private` is the folder of the texts that are not in git, empty where there is none. `tiers` are the project's
    patterns (tier, aspect, value; see `tier_patterns`), `shipped_tiers` says whether those that are shipped hold too.
    `reading` is how they are read. `unreadable` tells the paths at which there is something that could not be read.
    Every file is read once in the life of a shelf.
    """

    def __init__(  # noqa: PLR0913 - all but three by keyword
        self,
        read: Callable[[str], bytes | None],
        bibliographies: Iterable[str],
        sources: str,
        *,
        private: str = "",
        tiers: Iterable[tuple[Tier, Aspect, str]] = (),
        shipped_tiers: bool = True,
        unreadable: Callable[[str], bool] = lambda path: False,
        reading: Reading = Reading(),  # noqa: B008 - it is immutable
    ) -> None:
        self._read = read
        self._reading = reading
        self._sources = sources.rstrip("/")
        self._private = private.rstrip("/")
        self._tiers = (tuple(tiers), shipped_tiers)
        self._unreadable = unreadable
        self._loaded: dict[str, tuple[Source, tuple[Diagnostic, ...]]] = {}
        catalogues: list[library.Catalogue] = []
        missing: list[Diagnostic] = []
        for path in bibliographies:
            data = read(path)
            if data is None:
                missing.append(Diagnostic("PRV902", f"the library {path} cannot be read", Place(path, Span(0, 0))))
            else:
                catalogues.append(reading.scan(data, path))
        self._libraries = library.Libraries(catalogues)
        self.keys: Mapping[str, Place] = self._libraries.keys
        self.library_findings = (*missing, *self._libraries.findings)

    @property
    def locate(self) -> Locate:
        """What finds a passage in a captured text."""
        return self._reading.locate

    def record_path(self, key: str) -> str:
        """Where the record of `key` is kept, whether or not there is one."""
        return f"{self._sources}/{records.file_stem(key)}.yml"

    def text_path(self, key: str) -> str:
        """Where the captured text of `key` is kept, whether or not there is one."""
        return f"{self._sources}/{records.file_stem(key)}.txt"

    def private_path(self, key: str) -> str:
        """Where the text of `key` is kept outside git; empty where the project has no folder for such texts."""
        return f"{self._private}/{records.file_stem(key)}.txt" if self._private else ""

    def paths(self, key: str) -> tuple[str, ...]:
        """Where files of `key` may be: its record, its text, its private text."""
        return tuple(filter(None, (self.record_path(key), self.text_path(key), self.private_path(key))))

    @cached_property
    def called(self) -> Callings:
        """The names by which prose may call the sources of the libraries, see `cite-as` in their records.

        Every record is looked at for it, so ask only where prose calls something by a name.
        """
        return Callings(self._names())

    def _names(self) -> Iterator[tuple[str, str]]:
        for key in sorted(self.keys):
            data = self._read(self.record_path(key))
            if data is not None and b"cite-as" in data and (record := self.source(key).record) is not None:
                yield from ((name, key) for name in record.cite_as)

    def source(self, key: str) -> Source:
        """All that is known of the source `key`; a source with no parts when nothing is."""
        return self._load(key)[0]

    def findings(self, keys: Iterable[str]) -> tuple[Diagnostic, ...]:
        """What was found wrong in the libraries and in the records and texts of `keys`."""
        listed = sorted(keys)
        return (
            *self.library_findings,
            *(finding for key in listed for finding in self._load(key)[1]),
            *alike(listed, self.keys, self._similar, self.record_path, self._has_files),
        )

    @cached_property
    def _similar(self) -> Mapping[str, tuple[str, ...]]:
        return by_case(self.keys)

    def _has_files(self, key: str) -> bool:
        return self._read(self.record_path(key)) is not None or self._read(self.text_path(key)) is not None

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
        work = self._libraries.work(key)
        record, findings = self._record(key)
        snapshot, more = self._snapshot(key, record)
        proposal = None
        if work is not None and (record is None or record.tier is None):
            proposal = self._proposal(work)
        full = self._full(record, snapshot)
        return Source(key, work, record, snapshot, proposal, full), (*self._libraries.clashes(key), *findings, *more)

    def _full(self, record: Record | None, snapshot: Snapshot | None) -> FullText | None:
        """The full text beside a text that was read from another file; nothing is looked for yet."""
        if snapshot is None or record is None or record.capture.original is None:
            return None
        path = snapshot.path.removesuffix(".txt") + records.FULL
        return FullText(
            path,
            lambda: (self._read(path) or b"").decode("utf-8", "replace"),
            lambda: "" if (data := self._read(path)) is None else records.digest(data),
        )

    def _record(self, key: str) -> tuple[Record | None, tuple[Diagnostic, ...]]:
        path = self.record_path(key)
        # A record of which nothing can be read is there all the same: nobody is told to write one.
        lost = Record(key, Place(path, Span(0, 0)), unsound=True)
        if (data := self._read(path)) is None:
            return (lost if self._unreadable(path) else None), ()
        record, findings = self._reading.parse(data, path, key)
        return record or lost, findings

    def _snapshot(self, key: str, record: Record | None) -> tuple[Snapshot | None, tuple[Diagnostic, ...]]:
        path = self.text_path(key)
        data = self._read(path)
        findings: tuple[Diagnostic, ...] = ()
        if self._private and record is not None and record.keep == "private":
            findings = (_not_private(key, path),) if data is not None else ()
            if (private := self._read(self.private_path(key))) is not None:
                path, data = self.private_path(key), private
        if data is None:
            return None, findings
        capture = record.capture if record else Capture()
        snapshot, more = records.snapshot(data, path, capture, self._reading.digest)
        return snapshot, (*findings, *more)

    def _proposal(self, work: Work) -> Proposal | None:
        # Imported here: most sources say themselves what they are.
        from provenance.link.proposals import propose  # noqa: PLC0415
        from provenance.link.tier_patterns import SHIPPED, TierPattern  # noqa: PLC0415

        own, shipped = self._tiers
        return propose(work, (TierPattern(*each) for each in own), SHIPPED if shipped else ())


def _not_private(key: str, path: str) -> Diagnostic:
    return Diagnostic(
        "PRV904",
        f"{key}: its record says keep: private, but this text lies among the sources",
        Place(path, Span(0, 0)),
        next=("move it into the private folder, and out of git",),
        level="warning",
    )
