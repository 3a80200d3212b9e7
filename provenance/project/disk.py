"""The files of a project, read and never left."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from provenance.project.error import Unreadable
from provenance.project.nearest import shown
from provenance.project.patterns import chosen, fixed_folder, folders
from provenance.project.witness import Blind, Witness

LARGEST = 100_000_000
"""A file above this many bytes is not read."""


class Disk:
    """The files below `root`, each read once in the life of this object, so that a run sees one state of them.

    `overlay` has the bytes of files that are, for this run, other than on disk or only there. Paths are relative to
    the root, with forward slashes. `witness` is told of everything that is seen on disk.
    """

    def __init__(self, root: Path, overlay: Mapping[str, bytes], witness: Witness | None = None) -> None:
        self.root = root
        self.witness = witness or Blind()
        self._real = self.witness.real(str(root))
        self._read: dict[str, bytes | Unreadable | None] = dict(overlay)
        self.overlay = overlay

    def read(self, path: str) -> bytes | None:
        """The bytes of the file at `path`, None when there is none. Raises Unreadable when it cannot be read."""
        if path not in self._read:
            try:
                self._read[path] = self._fresh(path)
            except Unreadable as unreadable:
                self.witness.doubt()
                self._read[path] = unreadable
        found = self._read[path]
        if isinstance(found, Unreadable):
            raise Unreadable(found.reason)
        return found

    def forget(self, path: str) -> None:
        """Let go of what was read at `path`, which nothing is going to ask for again."""
        if path not in self.overlay:
            self._read.pop(path, None)

    def text(self, path: str) -> str | None:
        """The text of the file at `path` as places count it (no byte order mark, carriage returns kept), or None."""
        try:
            data = self.read(path)
        except Unreadable:
            return None
        return None if data is None else data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")

    def find(self, patterns: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The paths that `patterns` mean, sorted, and notes on what was not searched.

        Folders whose name begins with a dot are searched only where a pattern names them. Symbolic links to folders
        are not followed, unless a pattern names them and they stay inside the project.
        """
        notes: list[str] = []
        found = {path for path in self.overlay if chosen(patterns, path)}
        for folder in folders(patterns):
            found.update(path for path in self._below(folder, patterns, notes) if chosen(patterns, path))
        return tuple(sorted(found)), tuple(sorted(notes))

    def is_folder(self, path: str) -> bool:
        """Whether `path` is a folder of the project, on disk and not a text of the overlay."""
        return path not in self.overlay and self._inside(path) and self.witness.is_folder(self._at(path))

    def exists(self, path: str) -> bool:
        """Whether there is something at `path`, on disk or in the overlay; a link that leads nowhere counts."""
        return path in self.overlay or self.witness.is_there(self._at(path))

    def _inside(self, path: str) -> bool:
        return self._is_ours(self.witness.real(self._at(path)))

    def _is_ours(self, real: str) -> bool:
        return real == self._real or real.startswith(self._real.rstrip(os.sep) + os.sep)

    def _at(self, path: str) -> str:
        return os.path.join(self.root, path)  # noqa: PTH118 - a Path takes as long as the call it is made for

    def _fresh(self, path: str) -> bytes | None:
        data = self._on_disk(path)
        self.witness.file(self._at(path), data)
        return data

    def _on_disk(self, path: str) -> bytes | None:
        try:
            if not self._is_ours(real := self.witness.real(self._at(path))):
                raise Unreadable("it is a symbolic link that leaves the project")
            return _bytes(real)
        except (FileNotFoundError, NotADirectoryError):
            if (self.root / path).is_symlink():
                raise Unreadable("it is a symbolic link that leads nowhere") from None
            return None
        except PermissionError:
            raise Unreadable("permission denied") from None
        except (OSError, ValueError) as error:
            raise Unreadable(getattr(error, "strerror", None) or "its name is not one a file can have") from error

    def _below(self, folder: str, patterns: Sequence[str], notes: list[str]) -> Iterator[str]:
        """The path of everything below `folder` that is not itself a folder, in no particular order."""
        waiting = [folder]
        while waiting:
            here = waiting.pop()
            if not self._inside(here):
                notes.append(f"{shown(here)} is a symbolic link that leaves the project; it was not searched")
                continue
            for entry in self._entries(here, notes):
                path = f"{here}/{entry.name}" if here else entry.name
                if entry.is_dir(follow_symlinks=False):
                    if not entry.name.startswith(".") or _named(path, patterns):
                        waiting.append(path)
                elif entry.is_symlink() and self.witness.is_folder(self._at(path)):
                    notes.append(f"{shown(path)} is a symbolic link to a folder; it was not searched")
                else:
                    yield path

    def _entries(self, folder: str, notes: list[str]) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self._at(folder)) as entries:
                found = list(entries)
        except (FileNotFoundError, NotADirectoryError):
            self.witness.is_folder(self._at(folder))
            return []
        except OSError as error:
            self.witness.doubt()
            notes.append(f"{shown(folder)} was not searched ({error.strerror})")
            return []
        self.witness.folder(self._at(folder), found)
        return found


def _named(folder: str, patterns: Sequence[str]) -> bool:
    """Whether a pattern names `folder`, or a folder in it, in full."""
    return any(f"{fixed_folder(each)}/".startswith(f"{folder}/") for each in patterns if not each.startswith("!"))


def _bytes(path: str) -> bytes:
    # Opened without waiting: a pipe that nobody writes to would hold the run for ever.
    opened = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        status = os.fstat(opened)
        if stat.S_ISDIR(status.st_mode):
            raise Unreadable("it is a folder")
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable("it is not a regular file")
        if status.st_size > LARGEST:
            raise Unreadable(f"it is larger than {LARGEST:,} bytes")
        with os.fdopen(opened, "rb", closefd=False) as file:
            return file.read(LARGEST)
    finally:
        os.close(opened)
