"""What a reader gives."""

from __future__ import annotations

from collections.abc import Callable

from provenance.frozen import dataclass

Progress = Callable[[int, int], None]
"""Called with the pages, rows or parts read so far and those there are, 0 where nobody knows."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a source as it is captured: NFC, lines ended by a line feed, pages by a form feed.

    `media_type` is that of the file, `reader` names what read it, with its version. `notes` say what was not read or
    was changed. `full` is the text with what a reader dropped as not belonging to the main text (menus, comments,
    running heads), empty where nothing was dropped. `first_page` is the printed number of the first page, None where
    it could not be told. `title`, `date` (ISO 8601), `language` (BCP 47) and `url` are what the file says of itself,
    `captured` the day (ISO 8601) on which an archive took it; each empty where the file does not say.
    """

    text: str
    media_type: str
    reader: str
    notes: tuple[str, ...] = ()
    full: str = ""
    first_page: int | None = None
    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    language: str = ""
    url: str = ""
    captured: str = ""


class NotRead(Exception):
    """A file that cannot be read as a source; the message is one line for the user."""
