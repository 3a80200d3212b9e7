"""The format of a record: its fields, what they may hold, and what each is for.

The words under a field are its description in the JSON Schema, where an editor shows them. pydantic takes long to
import, so nothing imports this module before a record has to be validated.
"""

from __future__ import annotations

from pydantic import BaseModel, Field

from provenance.records.snapshot_format import FoldedFormat, OriginalFormat, Part, SnapshotFormat
from provenance.records.values import (
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


class StatusFormat(Part):
    """What became of the source after it was published."""

    is_: StatusName = Field(alias="is")
    """corrected, superseded or retracted."""

    since: Since = ""
    """The day it was: 2026-03-01, or 2026-03, or 2026."""

    by: Filled = ""
    """The key of the source that corrects, supersedes or retracts it."""


class AttestedFormat(Part):
    """Who read a source whose text cannot be kept. Its spans then stand for the text."""

    by: Filled
    """Who read it: a name or initials."""

    on: Day
    """The day it was read: 2026-10-14."""


class PagesFormat(Part):
    """How the pages of the file are numbered in print."""

    first: Number | None = None
    """The number printed on the first page of the captured text."""


class TranslationFormat(Part):
    """The passage in the language of the brief."""

    text: Filled
    """The translation."""

    by: Text = ""
    """Who made it: a name or initials."""


class SpanFormat(Part):
    """A passage of the source, found again by its words and the words around it."""

    exact: Filled
    """The words of the passage, as the source has them."""

    prefix: Text = ""
    """The words right before it, to tell it from others like it."""

    suffix: Text = ""
    """The words right after it."""

    tier: TierName | None = None
    """The tier of this passage, where it is another than that of the source."""

    derives_from: Keys | None = None
    """The keys of the sources that this passage retells, where they are others than those of the whole source."""

    speaker: Text = ""
    """Who says this in the source."""

    translation: TranslationFormat | None = None
    """The passage in the language of the brief."""


class RecordFormat(Part):
    """What is known of one source beside its entry in the library."""

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

    spans: dict[SpanId, SpanFormat] = Field(default_factory=dict)
    """The passages that briefs cite, each under its name, in the order of the text."""


PARTS: dict[tuple[str, ...], type[BaseModel]] = {
    (): RecordFormat,
    ("status",): StatusFormat,
    ("attested",): AttestedFormat,
    ("pages",): PagesFormat,
    ("snapshot",): SnapshotFormat,
    ("snapshot", "original"): OriginalFormat,
    ("snapshot", "folded"): FoldedFormat,
    ("spans", "*"): SpanFormat,
    ("spans", "*", "translation"): TranslationFormat,
}
"""The format of each mapping of a record, by the keys that lead to it; `*` stands for any name of a span."""


def names(part: tuple[str, ...]) -> tuple[str, ...]:
    """The keys that the mapping at `part` may have, in the order of the format."""
    return tuple(field.alias or name for name, field in PARTS[part].model_fields.items())
