"""The format of a record: what it says of the text beside it, and what all its parts have in common."""

from __future__ import annotations

from typing import ClassVar

from provenance.frozen import dataclass
from provenance.records.values import Day, Hash, Number, Text
from provenance.sound import written

FORMAT = {"extra": "forbid", "alias_generator": written, "defer_build": True}
"""How pydantic is to take the mappings of a record: keys that are not theirs are refused."""


@dataclass(frozen=True, slots=True)
class OriginalFormat:
    """The file that the captured text was read from."""

    __pydantic_config__: ClassVar = FORMAT

    sha256: Hash
    """The SHA-256 hash of the file."""

    media_type: Text = ""
    """Its media type: application/pdf, text/html."""

    reader: Text = ""
    """What read it, with its version."""


@dataclass(frozen=True, slots=True)
class FoldedFormat:
    """The captured text without its white space, by which a stray line end is told from another text."""

    __pydantic_config__: ClassVar = FORMAT

    lines: Hash = ""
    """The SHA-256 hash of the text with all line ends alike."""

    words: Hash = ""
    """The SHA-256 hash of the text without blanks at the ends of lines, empty lines and form feeds."""

    pages: Number | None = None
    """The number of its pages."""


@dataclass(frozen=True, slots=True)
class SnapshotFormat:
    """How the text beside this record was captured."""

    __pydantic_config__: ClassVar = FORMAT

    sha256: Hash = ""
    """The SHA-256 hash of the captured text, with every CRLF taken for LF."""

    captured: Day = ""
    """The day it was captured: 2026-11-22."""

    from_: Text = ""
    """The address it was captured from."""

    archive: Text = ""
    """The address of a copy of the page that an archive of the web keeps."""

    original: OriginalFormat | None = None
    """The file that the text was read from."""

    folded: FoldedFormat | None = None
    """The text without its white space, by which a stray line end is told from another text."""

    full: Hash = ""
    """The SHA-256 hash of the text in which nothing was left out, KEY~full.txt, where there is one."""
