"""The format of a record: what it says of the text beside it, and what all its parts have in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from provenance.records.values import Day, Hash, Number, Text


class Part(BaseModel):
    """A mapping of a record. Keys that are not its own are refused."""

    # Nothing is built before a record is validated, and then only the whole; pydantic would also read this file anew
    # for the descriptions (`use_attribute_docstrings`), which only the schema needs.
    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        defer_build=True,
        alias_generator=lambda name: name.replace("_", "-"),
    )


class OriginalFormat(Part):
    """The file that the captured text was read from."""

    sha256: Hash
    """The SHA-256 hash of the file."""

    media_type: Text = ""
    """Its media type: application/pdf, text/html."""

    reader: Text = ""
    """What read it, with its version."""


class FoldedFormat(Part):
    """The captured text without its white space, by which a stray line end is told from another text."""

    lines: Hash = ""
    """The SHA-256 hash of the text with all line ends alike."""

    words: Hash = ""
    """The SHA-256 hash of the text without blanks at the ends of lines, empty lines and form feeds."""

    pages: Number | None = None
    """The number of its pages."""


class SnapshotFormat(Part):
    """How the text beside this record was captured."""

    sha256: Hash = ""
    """The SHA-256 hash of the captured text, with every CRLF taken for LF."""

    captured: Day = ""
    """The day it was captured: 2026-11-22."""

    from_: Text = Field(default="", alias="from")
    """The address it was captured from."""

    original: OriginalFormat | None = None
    """The file that the text was read from."""

    folded: FoldedFormat | None = None
    """The text without its white space, by which a stray line end is told from another text."""
