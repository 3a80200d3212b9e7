"""Write files of a project, each as a whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from provenance.project.error import ProjectError
from provenance.project.journal import replace_all
from provenance.project.nearest import shown
from provenance.project.staging import staged

BOM = b"\xef\xbb\xbf"
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def rewrite(root: Path, texts: Mapping[str, tuple[str | None, str]]) -> None:
    """Replace the text at each path below `root`: what must still be there (None: no file), and what comes instead.

    A byte order mark stays. Otherwise as `commit`.
    """
    commit(root, {path: _encoded(root / path, *each) for path, each in texts.items()})


def commit(root: Path, files: Mapping[str, tuple[bytes | None, bytes | None]]) -> None:
    """Replace the file at each path below `root`: what must still be there, and what comes instead (None: no file).

    All are replaced or none, even when the run is killed, see `project.journal`. Whoever reads files to decide what to
    write holds `project.locking.locked` from before the reading on. Raises ProjectError, with no file changed, when a
    file says something else by now, lies outside, is read-only, or cannot be written.
    """
    try:
        replace_all(root, {_checked(root, path, before): (before, after) for path, (before, after) in files.items()})
    except OSError as error:
        name = shown(str(error.filename or "a file"))
        raise ProjectError(f"{name} cannot be written ({error.strerror or error})") from error


def write(target: Path, text: str) -> None:
    """Write `text` to `target` in UTF-8, a half character as its escape; raises ProjectError when that fails."""
    write_bytes(target, text.encode("utf-8", "backslashreplace"))


def write_bytes(target: Path, data: bytes) -> None:
    """Write `data` to `target`; raises ProjectError when that fails."""
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe is written to, not replaced.
            target.write_bytes(data)
        elif _is_protected(target):
            raise ProjectError(f"{shown(str(target))} is read-only; nothing was written: make it writable first")
        else:
            staged(target.resolve(), data).replace(target.resolve())
    except OSError as error:
        raise ProjectError(f"{shown(str(target))} cannot be written ({error.strerror})") from error


def _encoded(target: Path, before: str | None, after: str) -> tuple[bytes | None, bytes]:
    mark = BOM if before is not None and _starts_with_mark(target) else b""
    return None if before is None else mark + before.encode("utf-8", "surrogatepass"), mark + after.encode("utf-8")


def _starts_with_mark(target: Path) -> bool:
    try:
        with target.open("rb") as file:
            return file.read(len(BOM)) == BOM
    except OSError:
        return False


def _checked(root: Path, path: str, before: bytes | None) -> Path:
    """The file to be replaced, its folder made; raises ProjectError when it is not as it was."""
    target = (root / path).resolve()
    if not target.is_relative_to(root.resolve()):
        raise ProjectError(f"{shown(path)} is a symbolic link that leaves the project; it was not changed")
    if (target.read_bytes() if target.exists() else None) != before:
        raise ProjectError(f"{shown(path)} was changed by someone else meanwhile; nothing was written")
    if _is_protected(target):
        raise ProjectError(f"{shown(path)} is read-only; nothing was written: make it writable first")
    target.parent.mkdir(parents=True, exist_ok=True)
    return target


def _is_protected(target: Path) -> bool:
    """Whether somebody forbade to write to a file. A rename does not ask, and for root nothing else does."""
    if not target.exists():
        return False
    return not (target.stat().st_mode & _WRITABLE and os.access(target, os.W_OK))
