"""The folder of the cache: files that are whole or not there, written so that nothing else is ever touched."""

from __future__ import annotations

import json
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from provenance import unchanged

MOST_ANSWERS = 64
"""Answers that are kept; those written longest ago go first."""

MOST_PARTS = 20_000
"""Files of sources, libraries and drafts that are kept."""

_IGNORES_ITSELF = b"# Made by provenance; it may be deleted at any time.\n*\n"
_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n# See https://bford.info/cachedir/\n"


class Folder:
    """The cache of the project at `root`. Nothing raises: what cannot be read or written is not there.

    A folder that is a symbolic link, or anything but a folder of this user, is neither read nor written.
    """

    def __init__(self, root: str) -> None:
        self._path = os.path.join(root, unchanged.FOLDER)

    def read(self, name: str) -> tuple[dict[str, Any], bytes] | None:
        """The object in the file `name` and the bytes behind it, None where there is none that is whole."""
        return unchanged.load(os.path.join(self._path, name)) if self._is_ours() else None

    def write(self, name: str, found: object, behind: bytes = b"") -> None:
        """Put `found`, as JSON, and the bytes `behind` it into the file `name`, as a whole or not at all."""
        with suppress(OSError, ValueError):
            if self._is_ours() or self._made():
                body = json.dumps(found, separators=(",", ":")).encode() + b"\n" + behind
                self._put(name, unchanged.digest(body).encode() + b"\n" + body)

    def place(self, name: str) -> Path | None:
        """Where a file of the cache called `name` is, for whoever writes it in his own way; None where it cannot be.

        A symbolic link in its place is taken away, so that nothing else is written to.
        """
        with suppress(OSError):
            if self._is_ours() or self._made():
                path = Path(self._path, name)
                if path.is_symlink():
                    path.unlink()
                return path
        return None

    def prune(self) -> None:
        """Take away what is more than the cache keeps."""
        with suppress(OSError):
            names = sorted(os.listdir(self._path))
            answers = [name for name in names if name.startswith("answer-")]
            parts = [name for name in names if not name.startswith(("answer-", ".git", "CACHEDIR", "search."))]
            for kept, some in ((MOST_ANSWERS, answers), (MOST_PARTS, parts)):
                if len(some) > kept:
                    self._drop(some, len(some) - kept)

    def _drop(self, names: list[str], count: int) -> None:
        aged = sorted((os.lstat(os.path.join(self._path, name)).st_mtime_ns, name) for name in names)
        for _, name in aged[:count]:
            with suppress(OSError):
                os.unlink(os.path.join(self._path, name))

    def _is_ours(self) -> bool:
        try:
            status = os.lstat(self._path)
        except (OSError, ValueError):
            return False
        return stat.S_ISDIR(status.st_mode) and (not hasattr(os, "getuid") or status.st_uid == os.getuid())

    def _made(self) -> bool:
        if os.path.lexists(self._path):
            return False
        os.mkdir(self._path)
        self._put(".gitignore", _IGNORES_ITSELF)
        self._put("CACHEDIR.TAG", _TAG)
        return True

    def _put(self, name: str, data: bytes) -> None:
        # The process is in the name, so that two at once do not write into one file; the move is atomic, and puts the
        # file in the place of a symbolic link instead of following it.
        path = os.path.join(self._path, name)
        beside = f"{path}.{os.getpid()}"
        opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        try:
            with os.fdopen(opened, "wb") as file:
                file.write(data)
            os.replace(beside, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(beside)
            raise
