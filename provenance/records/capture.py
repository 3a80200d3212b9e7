"""Captured texts, held against the hash in their record."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from provenance.digests import sha256
from provenance.model import Capture, Diagnostic, Snapshot, SnapshotState
from provenance.records.decoding import decoded
from provenance.records.folding import likeness
from provenance.records.trouble import Trouble

MOST_LINE_ENDS = 64
"""Line ends that may have been lost from the end of a text and still be recognised."""


def digest(data: bytes) -> str:
    """The hash of a text as records hold it: without a byte order mark, lines ended by a line feed."""
    return sha256(data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n"))


def snapshot(
    data: bytes, path: str, capture: Capture, hashed: Callable[[bytes, str], str] = lambda data, _path: digest(data)
) -> tuple[Snapshot | None, tuple[Diagnostic, ...]]:
    """The captured text `data`, which stands at `path`, held against `capture`. `hashed` gives what `digest` does.

    `text` is the text as it stands on disk, carriage returns included, without a byte order mark: offsets in it are
    those of the file. `sha256` is of that text in UTF-8 after every CRLF became LF, so that a checkout with other line
    ends is the same text. None, and PRV904 in the text, when it is not UTF-8.
    """
    text = decoded(data)
    if isinstance(text, Trouble):
        return None, (text.diagnostic(path),)
    known = hashed(data, path)
    state = _state(capture.sha256, known, data, text)
    if state == "changed" and capture.folded is not None:
        state = likeness(text, capture.folded)
    return Snapshot(path, text, known, state), ()


def _state(recorded: str, known: str, data: bytes, text: str) -> SnapshotState:
    if not recorded:
        return "unrecorded"
    # A hash of the bytes as they are, which `sha256sum` gives, proves as much.
    if recorded == known or recorded == sha256(data):
        return "verified"
    held = text.replace("\r\n", "\n").encode("utf-8")
    if any(sha256(other) == recorded for other in _other_line_ends(held)):
        return "line-ends"
    if recorded in _other_ends(held):
        return "final-newline"
    return "changed"


def _other_line_ends(held: bytes) -> Iterator[bytes]:
    """The text as it was if only its line ends were changed: from one kind to another, or some of them to LF."""
    lines = held.replace(b"\r", b"\n")
    yield lines
    yield lines.replace(b"\n", b"\r")
    yield lines.replace(b"\n", b"\r\n")
    unicode = lines
    for mark in ("\x85", "\u2028", "\u2029"):
        yield lines.replace(mark.encode(), b"\n")
        unicode = unicode.replace(mark.encode(), b"\n")
    yield unicode
    yield unicode.replace(b"\x0c", b"\n")


def _other_ends(held: bytes) -> Iterator[str]:
    """The hashes of the text with other line ends at its very end, from none to `MOST_LINE_ENDS`, and of a last form
    feed more or less: what is often taken for white space at the end."""
    from hashlib import sha256 as running_hash  # noqa: PLC0415 - takes long to load, and few texts have changed

    bare = held.rstrip(b"\r\n\x0c")
    for stem in (held.rstrip(b"\r\n"), bare, bare + b"\x0c", bare + b"\n\x0c"):
        running = running_hash(stem)
        for _ in range(MOST_LINE_ENDS + 1):
            yield running.hexdigest()
            running.update(b"\n")
