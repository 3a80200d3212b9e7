"""A new file beside the one it will replace, safely on disk."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

PREFIX = ".provenance-"
"""How the names of files begin that wait to be moved into place."""


def staged(target: Path, data: bytes) -> Path:
    """A new file in the folder of `target`, with its permissions, that holds `data`. Raises OSError."""
    descriptor, name = tempfile.mkstemp(prefix=PREFIX, dir=target.parent)
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


def settle(folder: Path) -> None:
    """Make the names in `folder` last through a loss of power, where the system can. Raises OSError."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _umask() -> int:
    # The mask can only be read by setting it.
    mask = os.umask(0)
    os.umask(mask)
    return mask
