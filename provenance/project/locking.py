"""One writer at a time."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from provenance.project.error import ProjectError
from provenance.project.nearest import shown

_flock: Callable[[int, int], None] | None
try:
    import fcntl
except ImportError:  # Windows
    _flock, _MINE_OR_NOTHING = None, 0
else:
    _flock, _MINE_OR_NOTHING = fcntl.flock, fcntl.LOCK_EX | fcntl.LOCK_NB

PATIENCE = 60.0
"""Seconds for which a run waits for another one that writes."""

_PAUSE = 0.05


@contextmanager
def locked(root: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Keep every other run from writing in the project at `root`.

    Waits while another one does; raises ProjectError when that takes longer than `patience` seconds. The folder itself
    is locked, so no file is left behind, and the lock ends with the process. A run must not lock twice.
    """
    if _flock is None:
        # Folders cannot be locked there; what is written is still compared with what was read.
        yield
        return
    try:
        opened = os.open(root, os.O_RDONLY)
    except OSError as error:
        raise ProjectError(f"{shown(str(root))} cannot be opened ({error.strerror})") from error
    try:
        _wait(_flock, opened, time.monotonic() + patience)
        yield
    finally:
        os.close(opened)


def _wait(flock: Callable[[int, int], None], opened: int, until: float) -> None:
    while True:
        try:
            flock(opened, _MINE_OR_NOTHING)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise ProjectError("another run of provenance is writing in this project; try again later") from None
            time.sleep(_PAUSE)
        except OSError:
            return  # a file system without locks
        else:
            return
