"""Files of the cache, and files that a check rests on, read without waiting and without more of Python."""

from __future__ import annotations

import os

try:
    # Ten times as fast to import as hashlib, which loads OpenSSL.
    from _blake2 import blake2b
except ImportError:  # pragma: no cover - another interpreter
    from hashlib import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FOLDER = ".provenance_cache"
"""The folder of the cache, at the root of a project."""

LARGEST = 100_000_000
"""Bytes of the largest file that is looked at."""

_PLAIN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def digest(data: bytes) -> str:
    """The hash of `data` by which the cache knows it: 32 hexadecimal digits."""
    return blake2b(data, digest_size=16).hexdigest()


def contents(path: str, *, own: bool = False) -> bytes | None:
    """The bytes of the regular file at `path`, None when there is none or it is too large.

    `own`: only if it belongs to the user of this process.
    """
    try:
        # Opened without waiting: a pipe that nobody writes to would hold the run for ever.
        opened = os.open(path, _PLAIN)
    except (OSError, ValueError):
        return None
    try:
        status = os.fstat(opened)
        strange = own and hasattr(os, "getuid") and status.st_uid != os.getuid()
        if strange or status.st_mode & 0o170000 != 0o100000 or status.st_size > LARGEST:
            return None
        with open(opened, "rb", closefd=False) as file:
            return file.read(LARGEST + 1)
    except OSError:
        return None
    finally:
        os.close(opened)


def load(path: str) -> tuple[dict[str, Any], bytes] | None:
    """The JSON object in a file of the cache, and the bytes behind it; None when there is none or it is not whole.

    The first line is the hash of the rest, the second the object. A file of another user is not trusted.
    """
    data = contents(path, own=True)
    if data is None or data[32:33] != b"\n" or data[:32] != digest(data[33:]).encode():
        return None
    written, _, behind = data[33:].partition(b"\n")
    try:
        found = _parsed(written.decode())
    except (ValueError, RecursionError, StopIteration):
        return None
    return (found, behind) if type(found) is dict else None


def _parsed(text: str) -> Any:
    try:
        from _json import make_scanner
    except ImportError:  # pragma: no cover - another interpreter
        from json import loads

        return loads(text)
    reading: Any = _Reading
    return make_scanner(reading)(text, 0)[0]


class _Reading:
    """What the scanner of the json module asks of its owner; that module itself would import re."""

    strict, object_hook, object_pairs_hook = True, None, None
    parse_float, parse_int, parse_constant = float, int, float
    memo: dict[str, str] = {}  # noqa: RUF012 - emptied by the scanner itself
