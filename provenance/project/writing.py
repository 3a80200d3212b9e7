"""Write files of a project, each as a whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from provenance.project.error import ProjectError
from provenance.project.nearest import shown

BOM = b"\xef\xbb\xbf"


def rewrite(root: Path, texts: Mapping[str, tuple[str | None, str]]) -> None:
    """Replace the text at each path below `root`: what must still be there (None: no file), and what comes instead.

    A byte order mark stays. Everything is written beside its target first and moved into place at the end, so a run
    that is killed leaves each file as it was or as it should be. Raises ProjectError, with no file changed, when a file
    says something else by now or cannot be written.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for path, (before, after) in sorted(texts.items()):
            staged.append(_staged(root, path, before, after))
        while staged:
            temporary, target = staged[0]
            temporary.replace(target)
            staged.pop(0)
    except OSError as error:
        raise ProjectError(f"{shown(str(error.filename))} cannot be written ({error.strerror})") from error
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def write(target: Path, text: str) -> None:
    """Write `text` to `target` in UTF-8, a half character as its escape; raises ProjectError when that fails."""
    data = text.encode("utf-8", "backslashreplace")
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe is written to, not replaced.
            target.write_bytes(data)
        else:
            _beside(target.resolve(), data).replace(target.resolve())
    except OSError as error:
        raise ProjectError(f"{shown(str(target))} cannot be written ({error.strerror})") from error


def _staged(root: Path, path: str, before: str | None, after: str) -> tuple[Path, Path]:
    """The new file beside its target, and the target."""
    target = (root / path).resolve()
    if not target.is_relative_to(root.resolve()):
        raise ProjectError(f"{shown(path)} is a symbolic link that leaves the project; it was not changed")
    there = target.read_bytes() if target.exists() else None
    mark = BOM if there is not None and there.startswith(BOM) else b""
    if there != (None if before is None else mark + before.encode("utf-8", "surrogatepass")):
        raise ProjectError(f"{shown(path)} was changed by someone else meanwhile; nothing was written")
    target.parent.mkdir(parents=True, exist_ok=True)
    return _beside(target, mark + after.encode("utf-8")), target


def _beside(target: Path, data: bytes) -> Path:
    """A new file in the folder of `target`, with its permissions, that holds `data` and is safely on disk."""
    descriptor, name = tempfile.mkstemp(prefix=".provenance-", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        else:
            temporary.chmod(0o666 & ~_umask())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    # The mask can only be read by setting it.
    mask = os.umask(0)
    os.umask(mask)
    return mask
