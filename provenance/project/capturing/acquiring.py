"""A source before it is captured: its bytes, from a file or the network, and what a reader makes of them."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from provenance import sandbox
from provenance.frozen import dataclass
from provenance.project.error import ProjectError
from provenance.project.nearest import shown
from provenance.readers import NotRead, Reading
from provenance.readers.kind import kind
from provenance.stories.capture import Original

LARGEST = 200_000_000
"""A file above this many bytes is not even opened; most readers take less, see their own limits."""

LARGEST_KEPT = 100_000_000
"""An original above this many bytes is read, but not kept beside its text: no project could be cloned any more."""

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how far it is and how far it goes (0 where nobody knows)."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_MEDIA_TYPES = {
    "html": "text/html",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "warc": "application/warc",
    "text": "text/plain",
}
_WITH_CHARSET = frozenset({"html", "csv", "text"})


class NotAcquired(ProjectError):
    """A source that cannot be had or read; the message says why, in one line."""


class NoOrigin(NotAcquired):
    """A source of which nothing says where it came from."""


@dataclass(frozen=True, slots=True)
class Acquired:
    """A source as it was read: its text, the file, the file's name, and the address asked for (empty for a file).

    `notes` are for the user: what was not read, where the file was found.
    """

    reading: Reading
    original: Original
    name: str
    url: str = ""
    notes: tuple[str, ...] = ()


def acquire(where: str, *, allow_private: bool = False, progress: Progress | None = None) -> Acquired:
    """The source at the address or path `where`. Raises NotAcquired.

    Whatever looks like an address goes to the network; all else is a file.
    """
    if _ADDRESS.match(where) and not os.path.lexists(where):
        return _fetched(where, allow_private, progress)
    data = file_bytes(where)
    return from_bytes(data, Path(where).name, progress=progress)


def file_bytes(where: str) -> bytes:
    """The bytes of the file at `where`. Raises NotAcquired for what is no file, too large, or cannot be read."""
    try:
        # Opened without waiting: a pipe that nobody writes to would hold the run for ever.
        opened = os.open(where, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(opened, "rb") as file:
            status = os.fstat(file.fileno())
            if stat.S_ISDIR(status.st_mode) or not stat.S_ISREG(status.st_mode):
                raise NotAcquired("cannot be read (it is not a file)", shown(where))
            if status.st_size > LARGEST:
                raise NotAcquired(f"cannot be captured: it is larger than {LARGEST:,} bytes", shown(where))
            return file.read(LARGEST + 1)
    except OSError as error:
        raise NotAcquired(f"cannot be read ({error.strerror})", shown(where)) from error
    except ValueError as error:
        raise NotAcquired("cannot be read (no file has such a name)", shown(where)) from error


def from_bytes(  # noqa: PLR0913 - all but two by keyword
    data: bytes,
    name: str,
    *,
    media_type: str = "",
    charset: str = "",
    url: str = "",
    progress: Progress | None = None,
) -> Acquired:
    """What a reader makes of the file called `name`. Raises NotAcquired where it refuses."""
    where = shown(url or name)
    try:
        found = kind(data, name, media_type)
        reading = sandbox.read(data, name, media_type=media_type, charset=charset, progress=_reading(where, progress))
    except NotRead as refusal:
        raise NotAcquired(f"cannot be captured: {refusal}", where) from refusal
    notes = list(reading.notes)
    suffix = _suffix(found, data, name)
    if suffix and len(data) > LARGEST_KEPT:
        notes.append(f"the file itself is not kept: it is larger than {LARGEST_KEPT:,} bytes")
        suffix = ""
    kept_charset = f"; charset={charset}" if found in _WITH_CHARSET and re.fullmatch(r"[\w.:-]{1,40}", charset) else ""
    return Acquired(reading, Original(data, _MEDIA_TYPES[found] + kept_charset, suffix), name, url, tuple(notes))


def _fetched(url: str, allow_private: bool, progress: Progress | None) -> Acquired:
    # Loads httpx; whoever captures files only needs no network.
    from provenance.fetch import NotFetched, fetch  # noqa: PLC0415

    where = shown(url)

    def fetching(done: int, total: int) -> None:
        if progress is not None:
            progress(f"fetching {where}", done, total)

    try:
        fetched = fetch(url, allow_private=allow_private, progress=fetching)
    except NotFetched as refusal:
        raise NotAcquired(f"cannot be fetched: {refusal}", where) from refusal
    name = unquote(PurePosixPath(urlsplit(fetched.url).path).name) or urlsplit(fetched.url).hostname or "page"
    given = {"media_type": fetched.media_type, "charset": fetched.charset, "url": url}
    acquired = from_bytes(fetched.data, name, progress=progress, **given)
    if urlsplit(fetched.url).hostname == urlsplit(url).hostname:
        return acquired
    note = f"it was found at {shown(fetched.url)}, to where that address leads"
    return Acquired(acquired.reading, acquired.original, name, url, (*acquired.notes, note))


def _reading(where: str, progress: Progress | None) -> Callable[[int, int], None] | None:
    return (lambda done, total: progress(f"reading {where}", done, total)) if progress is not None else None


def _suffix(found: str, data: bytes, name: str) -> str:
    """How the kept file is called; nothing for plain text, whose text is the file."""
    if found == "text":
        return ""
    if found == "warc":
        return ".warc.gz" if data.startswith(b"\x1f\x8b") else ".warc"
    return ".tsv" if found == "csv" and name.lower().endswith(".tsv") else f".{found}"
