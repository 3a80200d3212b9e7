"""Where something stands, and what would stand there instead."""

from __future__ import annotations

from provenance.frozen import dataclass
from provenance.text.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A range of characters of one text of the project: a draft, a library, a record or a captured text.

    `path` is relative to the project's root, with forward slashes. Offsets count code points of the text as
    stored (a carriage return counts, a byte order mark at the start does not).
    """

    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what stands at `place`, which must still be `was`, with `text`."""

    place: Place
    was: str
    text: str
