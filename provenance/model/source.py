"""What is cited: a bibliography entry, a record of what the source is, a captured text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from provenance.model.place import Place

Tier = Literal["primary", "secondary", "tertiary"]

Keep = Literal["full", "excerpt", "private", "none"]

SnapshotState = Literal["verified", "unrecorded", "changed", "line-ends", "final-newline"]
"""How a captured text compares with the hash in its record: the same; no hash recorded; another text;
another text only by its line ends; only by the line end at its very end."""


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
class Translation:
    """The passage in the language of the brief, and who translated it."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class RecordedSpan:
    """A passage that a record names: its words and the words around them (a W3C TextQuoteSelector).

    `tier` and `derives_from` are None where the span says nothing and the source's own hold.
    `place` is the value of `exact` in the record.
    """

    name: str
    exact: str
    place: Place
    prefix: str = ""
    suffix: str = ""
    tier: Tier | None = None
    derives_from: tuple[str, ...] | None = None
    speaker: str = ""
    translation: Translation | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """What became of a source. Dates are ISO 8601."""

    what: Literal["corrected", "superseded", "retracted"]
    since: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Attested:
    """Who read a source whose text cannot be kept, and when (ISO 8601)."""

    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Original:
    """The file that a captured text was read from. `sha256` is of its bytes."""

    sha256: str
    media_type: str = ""
    reader: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """How a text was captured. `sha256` is of the text in UTF-8 after CRLF became LF, empty when not recorded."""

    sha256: str = ""
    captured: str = ""
    source_url: str = ""
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of one source beside its bibliography entry.

    `place` is the start of the record. `derives_from` holds the keys that this source retells; `unknown_derivation`
    says that it retells something nobody has traced. `derivation_place` and `hash_place` are where a finding about
    them is shown. `first_page` is the printed number of the first page of the captured text.
    """

    key: str
    place: Place
    tier: Tier | None = None
    derives_from: tuple[str, ...] = ()
    unknown_derivation: bool = False
    derivation_place: Place | None = None
    revises: str = ""
    status: Status | None = None
    voice: bool = False
    language: str = ""
    keep: Keep = "full"
    attested: Attested | None = None
    cite_as: tuple[str, ...] = ()
    first_page: int | None = None
    capture: Capture = field(default_factory=Capture)
    hash_place: Place | None = None
    spans: tuple[RecordedSpan, ...] = ()

    def span(self, name: str) -> RecordedSpan | None:
        """The span called `name`, or None."""
        return next((span for span in self.spans if span.name == name), None)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The captured text of a source as it stands on disk. `sha256` is of the text after CRLF became LF."""

    path: str
    text: str
    sha256: str
    state: SnapshotState


@dataclass(frozen=True, slots=True)
class Source:
    """One thing cited, as far as it is known: any of its three parts may be missing."""

    key: str
    work: Work | None = None
    record: Record | None = None
    snapshot: Snapshot | None = None

    @property
    def text(self) -> str:
        """The captured text; empty when there is none."""
        return self.snapshot.text if self.snapshot else ""

    @property
    def derives_from(self) -> tuple[str, ...]:
        return self.record.derives_from if self.record else ()


NO_SOURCES: Mapping[str, Source] = MappingProxyType({})
