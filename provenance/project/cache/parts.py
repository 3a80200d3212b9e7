"""What was read before, taken from the cache while the text it was read from is the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from provenance import anchor, library, records
from provenance.draft.front_matter import Said, front_matter
from provenance.draft.front_matter_text import Written
from provenance.draft.knowing import Knowing
from provenance.draft.reading import Reading
from provenance.model import Diagnostic, Record, Snapshot
from provenance.model.recall import Recall
from provenance.named import NamedTuple
from provenance.project.cache.digests import Digests
from provenance.project.cache.entries import Entries
from provenance.project.cache.folder import Folder
from provenance.project.cache.naming import file_name, hashed
from provenance.project.cache.passages import Passages
from provenance.project.cache.recalled import Recalled
from provenance.project.cache.shapes import Refused, shape
from provenance.project.configuration import Configuration
from provenance.text.sentences import sentences
from provenance.text.span import Span


class _Uncut(NamedTuple):
    text: str
    citations: tuple[Span, ...]


def _sentences(uncut: _Uncut) -> tuple[Span, ...]:
    return sentences(uncut.text, uncut.citations)


Read = tuple[Record | None, tuple[Diagnostic, ...]]


class Parts:
    """Libraries, records, passages, front matter and configuration, read again only where their text has changed.

    What is kept is a value and the hash of everything it was made from, `versions` among it; one that has not the shape
    it should have is made anew. What cannot be made raises, and is not kept. `save` writes what was not there before.
    `seen` tells the hash by which the cache knows the file at a path of the project; empty where it was not read.
    """

    def __init__(self, folder: Folder, versions: str, seen: Callable[[str], str] = lambda path: "") -> None:
        self._folder = folder
        self._versions = versions
        self._seen = seen
        self._digests = Digests(folder, versions)
        self._libraries: list[Entries] = []
        self._passages: dict[str, Passages] = {}
        self._recalled: dict[str, Recalled] = {}
        self._cuts: dict[str, Recalled] = {}

    def known(self, name: str, text: str) -> Configuration | None:
        """What the configuration `text` in the file `name` is known to say."""
        return cast(Configuration | None, self._kept("configuration", name, self._of(name, text), Configuration))

    def keep(self, name: str, text: str, configuration: Configuration) -> None:
        """Know from now on what the configuration `text` in the file `name` says."""
        self._keep("configuration", name, self._of(name, text), Configuration, configuration)

    def parse(self, data: bytes, path: str, key: str) -> Read:
        """As `records.parse`."""
        of = self._of(path, key, data)
        return cast(Read, self._either("record", path, of, Read, lambda: records.parse(data, path, key)))

    def front_matter(self, written: Written) -> Said:
        """As `draft.front_matter.front_matter`."""
        ends = [at for at, character in enumerate(written.text) if character == "\n"]
        offsets = [str(written.offset(at)) for at in (0, *ends, len(written.text))]
        of = self._of(written.path, written.text, *offsets)
        return cast(Said, self._either("front", written.path, of, Said, lambda: front_matter(written)))

    def scan(self, data: bytes, path: str) -> library.Catalogue:
        """As `library.scan`."""
        of = self._of(path, data)
        entries = Entries(self._folder, file_name("library", path), of, lambda: library.scan(data, path))
        self._libraries.append(entries)
        return entries.catalogue(path)

    def locate(self, snapshot: Snapshot, exact: str, prefix: str, suffix: str) -> anchor.Found:
        """As `anchor.locate` in the text of `snapshot`."""
        path = snapshot.path
        if path not in self._passages:
            # The hash of the record's kind is known; it does not tell where a line ends with CRLF.
            of = self._of(snapshot.text if "\r" in snapshot.text else snapshot.sha256)
            self._passages[path] = Passages(self._folder, file_name("passages", path), of)
        return self._passages[path].locate(snapshot.text, exact, prefix, suffix)

    def digest(self, data: bytes, path: str) -> str:
        """As `records.digest`."""
        return self._digests.digest(data, path, self._seen(path) or hashed(data))

    def recall(self, path: str) -> Recall:
        """What is known of the brief at `path`."""
        if path not in self._recalled:
            self._recalled[path] = Recalled(self._folder, file_name("told", path), self._versions)
        return self._recalled[path]

    def _cut(self, path: str) -> Callable[[str, Sequence[Span]], tuple[Span, ...]]:
        """As `text.sentences.sentences`, for the brief at `path`."""
        known = self._cuts.setdefault(path, Recalled(self._folder, file_name("cuts", path), self._versions))
        return lambda text, citations: known.told(_sentences, _Uncut(text, tuple(citations)))

    def draft(self, path: str) -> Knowing:
        """What is known of the brief at `path` as a draft."""
        of = self._of("draft")

        def before(serves: Callable[[str], bool]) -> Reading | None:
            stored = self._stored("draft", path, of)
            text = stored[0] if isinstance(stored, list) and stored else None
            return cast(Reading | None, _shaped(stored, Reading)) if isinstance(text, str) and serves(text) else None

        def keep(reading: Reading) -> None:
            self._keep("draft", path, of, Reading, reading)

        return Knowing(self.front_matter, self._cut(path), before, keep)

    def settle(self, path: str) -> None:
        """Keep what was found out about the brief at `path`, which is done with."""
        for each in (self._recalled, self._cuts):
            if (known := each.pop(path, None)) is not None:
                known.save()

    def keep_answer(self, name: str, facts: list[list[str]], said: str, code: int) -> None:
        """Let `provenance.unchanged` say again on standard output what was `said`, while all `facts` hold."""
        self._folder.write(f"answer-{name}.json", {"facts": facts, "out": said, "err": "", "code": code})

    def save(self) -> None:
        """Keep what was read or found for the first time."""
        for each in self._libraries:
            each.save()
        for passages in self._passages.values():
            passages.save()
        self._digests.save()
        for path in (*self._recalled, *self._cuts):
            self.settle(path)
        self._folder.prune()

    def _of(self, *texts: str | bytes) -> str:
        return hashed(self._versions, *texts)

    def _either(self, kind: str, path: str, of: str, type_: Any, make: Callable[[], Any]) -> Any:
        """The value of `type_` that is kept for `of`, otherwise what `make` gives, kept from now on."""
        found = self._kept(kind, path, of, type_)
        if found is None:
            found = make()
            self._keep(kind, path, of, type_, found)
        return found

    def _kept(self, kind: str, path: str, of: str, type_: Any) -> Any:
        return _shaped(self._stored(kind, path, of), type_)

    def _stored(self, kind: str, path: str, of: str) -> Any:
        """What is kept for `of`, in no shape yet; None where nothing is."""
        stored = self._folder.read(file_name(kind, path))
        return None if stored is None or stored[0].get("of") != of else stored[0].get("value")

    def _keep(self, kind: str, path: str, of: str, type_: Any, value: object) -> None:
        self._folder.write(file_name(kind, path), {"of": of, "value": shape(type_).write(value)})


def _shaped(stored: Any, type_: Any) -> Any:
    """The value of a type that was stored; None where it has not its shape."""
    try:
        return shape(type_).read(stored)
    except (Refused, RecursionError):
        return None
