"""One writer at a time."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from provenance.project.error import ProjectError
from provenance.project.nearest import shown

PATIENCE = 60.0
"""Seconds for which a run waits for another one that writes."""

LOCK_FILE = ".provenance_lock"
"""What is locked where folders cannot be: a file of this name in the project, which goes with the lock."""

_PAUSE = 0.05

Try = Callable[[int], None]
"""Locks what was opened; raises BlockingIOError while another run has the lock, OSError where there are no locks."""


class Regions(Protocol):
    """What is used of `msvcrt`: locks of bytes of a file, as Windows has them."""

    LK_NBLCK: int

    def locking(self, fd: int, mode: int, nbytes: int, /) -> None: ...


@contextmanager
def locked(root: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Keep every other run from writing in the project at `root`.

    Waits while another one does; raises ProjectError when that takes longer than `patience` seconds. The folder itself
    is locked, or a file in it on Windows; the lock ends with the process, and no file is left behind. A run must not
    lock twice.
    """
    with _by_folder(root, patience) if _lock_folder is not None else by_file(root, patience, _regions()):
        yield


@contextmanager
def by_file(root: Path, patience: float, regions: Regions) -> Iterator[None]:
    """As `locked`, by a file in the project. Another run cannot remove it while one has it open."""
    path = root / LOCK_FILE
    opened = _opened(path, os.O_RDWR | os.O_CREAT, patience)
    try:
        _wait(lambda each: _lock_byte(each, regions), opened, patience)
    except BaseException:
        os.close(opened)
        raise
    try:
        yield
    finally:
        os.close(opened)  # which ends the lock
        with suppress(OSError):  # another run waits for it
            path.unlink()


@contextmanager
def _by_folder(root: Path, patience: float) -> Iterator[None]:
    opened = _opened(root, os.O_RDONLY, 0)
    try:
        if _lock_folder is not None:
            _wait(_lock_folder, opened, patience)
        yield
    finally:
        os.close(opened)


def _opened(path: Path, how: int, patience: float) -> int:
    until = time.monotonic() + patience
    while True:
        try:
            return os.open(path, how)
        except PermissionError as error:
            # On Windows, a file that is being removed by a run that has finished.
            if time.monotonic() >= until or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
                raise _unopened(path, error) from error
            time.sleep(_PAUSE)
        except OSError as error:
            raise _unopened(path, error) from error


def _unopened(path: Path, error: OSError) -> ProjectError:
    return ProjectError(f"{shown(str(path))} cannot be opened ({error.strerror})")


def _lock_byte(opened: int, regions: Regions) -> None:
    try:
        os.lseek(opened, 0, os.SEEK_SET)
        regions.locking(opened, regions.LK_NBLCK, 1)
    except PermissionError as error:
        # So Windows says that another process has it.
        raise BlockingIOError from error


def _wait(lock: Try, opened: int, patience: float) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            lock(opened)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise ProjectError("another run of provenance is writing in this project; try again later") from None
            time.sleep(_PAUSE)
        except OSError:
            return  # a file system without locks
        else:
            return


if sys.platform == "win32":
    import msvcrt

    _lock_folder: Try | None = None

    def _regions() -> Regions:
        return msvcrt
else:
    import fcntl

    def _lock_folder(opened: int) -> None:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _regions() -> Regions:
        raise ProjectError("there are no locks of files here")
