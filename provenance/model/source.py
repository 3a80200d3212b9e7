"""What is cited: a bibliography entry, a record of what the source is, a captured text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

from provenance.frozen import dataclass
from provenance.model.place import Place
from provenance.model.record import Record, Tier
from provenance.named import NamedTuple

SnapshotState = Literal[
    "verified", "unrecorded", "changed", "line-ends", "final-newline", "trailing-blanks", "page-ends"
]
"""How a captured text compares with the hash in its record: the same; no hash recorded; another text; the same words,
only other line ends; another end of the very last line; other blanks at the ends of lines, or other empty lines; other
form feeds, so that pages are counted differently."""


class Proposal(NamedTuple):
    """A tier that nobody has set: what kind of source it probably is, and why ("its publisher is Reuters")."""

    tier: Tier
    why: str


@dataclass(frozen=True, slots=True)
class Work:
    """One entry of a library. `fields` have lower-case names and values ready to be shown (no braces, no LaTeX)."""

    key: str
    type: str
    fields: Mapping[str, str]
    place: Place

    def field(self, *names: str) -> str:
        """The first of the fields `names` that is filled, or an empty string."""
        return next((value for name in names if (value := self.fields.get(name, ""))), "")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The captured text of a source as it stands on disk. `sha256` is of the text after CRLF became LF."""

    path: str
    text: str
    sha256: str
    state: SnapshotState


class FullText:
    """The text of a source in which nothing of the original is left out: menus, captions, running heads too.

    It stands at `path` and is read when it is asked for. Two are the same where their paths are.
    """

    __slots__ = ("_hashed", "_read", "path")

    def __init__(self, path: str, read: Callable[[], str], hashed: Callable[[], str] = str) -> None:
        self.path = path
        self._read = read
        self._hashed = hashed

    @property
    def text(self) -> str:
        """What stands there; empty where there is no such text."""
        return self._read()

    @property
    def sha256(self) -> str:
        """The hash of what stands there, in UTF-8 after CRLF became LF; empty where there is no such text."""
        return self._hashed()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FullText) and self.path == other.path

    def __hash__(self) -> int:
        return hash(self.path)

    def __reduce__(self) -> tuple[type[FullText], tuple[str, Callable[[], str]]]:
        # A report that goes to another process was made already: nobody asks there. `str()` is empty.
        return FullText, (self.path, str)


@dataclass(frozen=True, slots=True)
class Source:
    """One thing cited, as far as it is known: any of its three parts may be missing.

    `proposal` is the tier that the project's patterns propose, whether or not the record has one of its own. `full` is
    its full text, where the captured one may lack something.
    """

    key: str
    work: Work | None = None
    record: Record | None = None
    snapshot: Snapshot | None = None
    proposal: Proposal | None = None
    full: FullText | None = None

    @property
    def text(self) -> str:
        """The captured text; empty when there is none."""
        return self.snapshot.text if self.snapshot else ""

    @property
    def derives_from(self) -> tuple[str, ...]:
        return self.record.derives_from if self.record else ()

    @property
    def is_excerpt(self) -> bool:
        """Whether the captured text is only a part of the source: what it lacks may stand elsewhere in it."""
        return self.snapshot is not None and self.record is not None and self.record.keep == "excerpt"

    @property
    def is_whole(self) -> bool:
        """Whether all of its text is captured: what is not there, the source does not have."""
        return self.snapshot is not None and not self.is_excerpt

    @property
    def tier(self) -> Tier | None:
        """Its own tier; a source that retells another is at best secondary; the voice of somebody is primary for what
        it says; otherwise what is proposed. None when nothing is known."""
        record = self.record
        if record is not None:
            if record.tier is not None:
                return record.tier
            if record.derives_from or record.unknown_derivation:
                return "secondary"
            if record.voice:
                return "primary"
            if record.unsound:  # the tier may stand in what could not be read
                return None
        return self.proposal.tier if self.proposal else None

    @property
    def proposed(self) -> Proposal | None:
        """The proposal, where the tier rests on nothing better."""
        record = self.record
        said = record is not None and (record.tier or record.derives_from or record.unknown_derivation or record.voice)
        return None if said or (record is not None and record.unsound) else self.proposal


NO_SOURCES: Mapping[str, Source] = MappingProxyType({})
