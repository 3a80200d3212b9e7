"""What a reader gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a source as it is captured: NFC, lines ended by a line feed, pages by a form feed.

    `media_type` is that of the file, `reader` names what read it. `notes` say what was not read or was changed.
    """

    text: str
    media_type: str
    reader: str
    notes: tuple[str, ...] = ()


class NotRead(Exception):
    """A file that cannot be read as a source; the message is one line for the user."""
