"""What has been compiled once, kept in one file beside the modules that Python has compiled.

The file begins with a table that says of each part where it stands; a part is read when it is asked for. It is trusted
as Python's own files in that folder are, and is good for one build of Python only. Where Python may not write such
files (PYTHONDONTWRITEBYTECODE, a folder of another user), neither do we.
"""

from __future__ import annotations

import marshal
import os
import sys

import provenance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, BinaryIO

_LENGTH = 8  # bytes of the number at the beginning, the length of the table
_AHEAD = 1 << 18  # bytes that are read at once: what is asked for next mostly lies behind
_MADE_BY = (sys.version, provenance.__version__, 4)  # the last is that of what is kept: count on when it changes


class Compiled:
    """The parts kept in the file at `path`, by key. With each goes what `about` it is to be known before it is read.

    Nothing raises: what cannot be read is not there.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._table: dict[Any, tuple[int, int, Any]] = {}
        self._at, self._ahead = 0, b""
        try:
            self._file = open(path, "rb")  # noqa: SIM115 - open as long as parts may be asked for
            self._start = _LENGTH + int.from_bytes(self._file.read(_LENGTH), "big")
            version, table = marshal.loads(self._file.read(self._start - _LENGTH))
        except (OSError, EOFError, ValueError, TypeError, MemoryError, OverflowError):
            return
        if version == _MADE_BY and isinstance(table, dict):
            self._table = table

    def about(self, key: object) -> Any:
        """What is known of the part `key`; None when it is not kept."""
        found = self._table.get(key)
        return None if found is None else found[2]

    def part(self, key: object) -> bytes | None:
        """The part `key`, None when it is not kept."""
        found = self._table.get(key)
        if found is None or self._file is None:
            return None
        start, length, _ = found
        if not self._at <= start <= start + length <= self._at + len(self._ahead):
            try:
                self._at, self._ahead = start, _read(self._file, self._start + start, max(length, _AHEAD))
            except (OSError, ValueError):
                return None
        part = self._ahead[start - self._at : start - self._at + length]
        return part if len(part) == length else None

    def keep(self, fresh: Mapping[Any, tuple[Any, bytes]], most: int) -> None:
        """Keep `fresh` parts from now on, beside those that are kept unless they would then be more than `most`."""
        if sys.dont_write_bytecode:
            return
        parts: dict[Any, tuple[Any, bytes]] = dict(fresh)
        if len(self._table) + len(fresh) <= most:
            known = {key: (each[2], self.part(key)) for key, each in self._table.items()}
            parts = {**{key: (about, part) for key, (about, part) in known.items() if part is not None}, **fresh}
        if self._file is not None:
            self._file.close()
        _write(self._path, parts)


def _read(file: BinaryIO, start: int, length: int) -> bytes:
    # A process that was forked shares the file and the place in it: neither may move the other's.
    if hasattr(os, "pread"):
        return os.pread(file.fileno(), length, start)
    file.seek(start)
    return file.read(length)


def _write(path: str, parts: Mapping[Any, tuple[Any, bytes]]) -> None:
    table, start = {}, 0
    for key, (about, part) in parts.items():
        table[key] = (start, len(part), about)
        start += len(part)
    head = marshal.dumps((_MADE_BY, table))
    beside = f"{path}.{os.getpid()}"
    try:
        opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o644)
        with os.fdopen(opened, "wb") as file:
            file.write(len(head).to_bytes(_LENGTH, "big") + head + b"".join(part for _, part in parts.values()))
        os.replace(beside, path)
    except OSError:
        return


def place(name: str) -> str | None:
    """The path of the file for what is called `name`; None where there can be none."""
    cached = getattr(provenance.__spec__, "cached", None)
    if sys.implementation.name != "cpython" or not cached:
        return None
    return os.path.join(os.path.dirname(cached), f"{name}.{sys.implementation.cache_tag}.data")
