"""What a record says of a source."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from provenance.frozen import dataclass
from provenance.model.place import Place
from provenance.named import NamedTuple

Tier = Literal["primary", "secondary", "tertiary"]

Aspect = Literal["keywords", "type", "publisher", "host"]
"""What of an entry of the library may propose a tier."""

Keep = Literal["full", "excerpt", "private", "none"]


@dataclass(frozen=True, slots=True)
class Translation:
    """The passage in the language of the brief, and who translated it."""

    text: str
    by: str = ""


class Cells(NamedTuple):
    """Cells of a table that a record names: in which sheet (empty: the only one that has them), and by an address, or
    by the names of their row and column, outer ones first (see `text.cells`)."""

    sheet: str = ""
    at: str = ""
    row: tuple[str, ...] = ()
    column: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordedSpan:
    """A passage that a record names: its words and the words around them (a W3C TextQuoteSelector), or the cells of a
    table; then `exact` is what these said when they were recorded, and may be empty.

    `tier` and `derives_from` are None where the span says nothing and the source's own hold.
    `place` is the value of `exact` in the record, or of `cell` where cells are named.
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
    cells: Cells | None = None

    @property
    def words(self) -> str:
        """What the record has of the passage: its words, those of cells with the names of their row and column."""
        if self.cells is None:
            return self.exact
        return " | ".join(filter(None, (*self.cells.row, *self.cells.column, self.exact)))


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


class Folded(NamedTuple):
    """A captured text without its white space: hashes of it with all line ends alike (`lines`), and with neither
    blanks at the ends of lines nor empty lines nor form feeds (`words`); and the number of its pages."""

    lines: str = ""
    words: str = ""
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """How a text was captured. `sha256` is of the text in UTF-8 after CRLF became LF, empty when not recorded.

    `folded` has what tells a text with other white space from another text, see `records.folded`. `full` is the hash
    of the text in which nothing was left out, empty where there is none or none is recorded. `archive` is the address
    of a copy that an archive of the web keeps.
    """

    sha256: str = ""
    captured: str = ""
    source_url: str = ""
    original: Original | None = None
    folded: Folded | None = None
    full: str = ""
    archive: str = ""

    @property
    def is_table(self) -> bool:
        """Whether the text was read from a table."""
        media_type = self.original.media_type.partition(";")[0] if self.original else ""
        return media_type in {"text/csv", "text/tab-separated-values"} or self.is_workbook

    @property
    def is_workbook(self) -> bool:
        """Whether the text was read from a workbook, so that each sheet begins with its name."""
        return self.original is not None and self.original.media_type.partition(";")[0].endswith(".sheet")


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of one source beside its bibliography entry.

    `place` is the start of the record. `derives_from` holds the keys that this source retells; `unknown_derivation`
    says that it retells something nobody has traced. `derivation_place`, `hash_place` and `full_place` are where a
    finding about them is shown. `first_page` is the printed number of the first page of the captured text. `unsound`
    says that parts of the record could not be read, so that what it lacks may be in them.
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
    unsound: bool = False
    status_place: Place | None = None
    full_place: Place | None = None

    @property
    def vouched(self) -> bool:
        """Whether its spans stand for a text that is not here: a person attests to have read it, or it was captured
        and is kept outside the project."""
        return self.attested is not None or (self.keep == "private" and bool(self.capture.sha256))

    def span(self, name: str) -> RecordedSpan | None:
        """The span called `name`, or None."""
        return next((span for span in self.spans if span.name == name), None)
