"""The format of a record: its fields, what they may hold, and what each is for.

The words under a field are its description in the JSON Schema, where an editor shows them.
"""

from __future__ import annotations

from dataclasses import field, fields
from typing import Annotated, Any, ClassVar

from provenance.frozen import dataclass
from provenance.records.snapshot_format import FORMAT, FoldedFormat, OriginalFormat, SnapshotFormat
from provenance.records.values import (
    CellAddress,
    Day,
    Filled,
    KeepName,
    Keys,
    KeysOrUnknown,
    Language,
    Number,
    OneOrMore,
    Since,
    SpanId,
    StatusName,
    Text,
    TierName,
    Truth,
)
from provenance.sound import Mark, Unfit, written


@dataclass(frozen=True, slots=True)
class StatusFormat:
    """What became of the source after it was published."""

    __pydantic_config__: ClassVar = FORMAT

    is_: StatusName
    """corrected, superseded or retracted."""

    since: Since = ""
    """The day it was: 2026-03-01, or 2026-03, or 2026."""

    by: Filled = ""
    """The key of the source that corrects, supersedes or retracts it."""


@dataclass(frozen=True, slots=True)
class AttestedFormat:
    """Who read a source whose text cannot be kept. Its spans then stand for the text."""

    __pydantic_config__: ClassVar = FORMAT

    by: Filled
    """Who read it: a name or initials."""

    on: Day
    """The day it was read: 2026-10-14."""


@dataclass(frozen=True, slots=True)
class PagesFormat:
    """How the pages of the file are numbered in print."""

    __pydantic_config__: ClassVar = FORMAT

    first: Number | None = None
    """The number printed on the first page of the captured text."""


@dataclass(frozen=True, slots=True)
class TranslationFormat:
    """The passage in the language of the brief."""

    __pydantic_config__: ClassVar = FORMAT

    text: Filled
    """The translation."""

    by: Text = ""
    """Who made it: a name or initials."""


@dataclass(frozen=True, slots=True)
class CellsFormat:
    """Cells of a table: by an address, or by the names of their row and column, which stay when rows are added."""

    __pydantic_config__: ClassVar = FORMAT

    sheet: Text = ""
    """The sheet of a workbook; needed where it has several and the names stand in more than one."""

    at: CellAddress = ""
    """The address, rows and columns from 1: cell=5,3 or row=5-7 or col=3 (RFC 7111), or C5 as spreadsheets write it."""

    row: OneOrMore = ()
    """The name of the row; several names lead from the outer to the inner: [Men, Norway]."""

    column: OneOrMore = ()
    """The name of the column; several names lead from the outer to the inner: [Exports, 2023]."""


def _one_way(cells: CellsFormat) -> CellsFormat:
    if bool(cells.at) == bool(cells.row or cells.column) or bool(cells.row) != bool(cells.column):
        raise Unfit("either at, or row and column")
    return cells


def _either_words_or_cells(schema: dict[str, Any]) -> None:
    """What the schema of a span requires: something must be named."""
    del schema["required"]
    schema["anyOf"] = [{"required": ["exact"]}, {"required": ["cell"]}]


@dataclass(frozen=True, slots=True)
class SpanFormat:
    """A passage of the source, found again by its words and the words around it, or by where it stands in a table."""

    __pydantic_config__: ClassVar = FORMAT

    exact: Filled | None
    """The words of the passage, as the source has them; of cells of a table, what these say."""

    prefix: Text = ""
    """The words right before it, to tell it from others like it."""

    suffix: Text = ""
    """The words right after it."""

    cell: Annotated[CellsFormat, Mark(after=_one_way)] | None = None
    """The cells of a table, in place of words."""

    tier: TierName | None = None
    """The tier of this passage, where it is another than that of the source."""

    derives_from: Keys | None = None
    """The keys of the sources that this passage retells, where they are others than those of the whole source."""

    speaker: Text = ""
    """Who says this in the source."""

    translation: TranslationFormat | None = None
    """The passage in the language of the brief."""


def _named(said: Any) -> Any:
    """Where cells are named, no words need be."""
    return {"exact": None, **said} if isinstance(said, dict) and "cell" in said else said


@dataclass(frozen=True, slots=True)
class RecordFormat:
    """What is known of one source beside its entry in the library."""

    __pydantic_config__: ClassVar = FORMAT

    tier: TierName | None = None
    """primary: the body that made the fact; secondary: retells or analyses a primary; tertiary: retells a secondary."""

    derives_from: KeysOrUnknown = ()
    """The keys of the sources that this one retells, or unknown when nobody has traced them."""

    revises: Filled = ""
    """The key of the earlier edition of the same thing."""

    status: StatusFormat | None = None
    """What became of the source after it was published."""

    voice: Truth = False
    """true for testimony, an interview, a press release, an opinion: primary only for what its speaker says."""

    language: Language = ""
    """The language of the source: en, de, pt-BR."""

    keep: KeepName = "full"
    """How much of the text is kept: full, excerpt (passages with the words around), private (outside git) or none."""

    attested: AttestedFormat | None = None
    """Who read the source, where its text cannot be kept."""

    cite_as: OneOrMore = ()
    """How the source is cited in law or in prose without a key: 42 U.S.C. § 300g-1."""

    pages: PagesFormat | None = None
    """How the pages of the file are numbered in print."""

    snapshot: SnapshotFormat | None = None
    """How the text beside this record was captured."""

    spans: dict[SpanId, Annotated[SpanFormat, Mark(before=_named, schema=_either_words_or_cells)]] = field(
        default_factory=dict
    )
    """The passages that briefs cite, each under its name, in the order of the text."""


PARTS: dict[tuple[str, ...], Any] = {
    (): RecordFormat,
    ("status",): StatusFormat,
    ("attested",): AttestedFormat,
    ("pages",): PagesFormat,
    ("snapshot",): SnapshotFormat,
    ("snapshot", "original"): OriginalFormat,
    ("snapshot", "folded"): FoldedFormat,
    ("spans", "*"): SpanFormat,
    ("spans", "*", "cell"): CellsFormat,
    ("spans", "*", "translation"): TranslationFormat,
}
"""The format of each mapping of a record, by the keys that lead to it; `*` stands for any name of a span."""


def names(part: tuple[str, ...]) -> tuple[str, ...]:
    """The keys that the mapping at `part` may have, in the order of the format."""
    return tuple(written(each.name) for each in fields(PARTS[part]))
