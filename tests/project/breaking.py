"""Runs that fail, or are killed, at the n-th time they touch the disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest import mock

TOUCHING = ("open", "fsync", "replace", "unlink", "fdopen", "mkdir")
"""The functions of `os` by which files are made, filled, moved and removed."""


class Untouched(Exception):
    """The action came to its end before the n-th touch."""


@contextmanager
def _touched(at: int, happens: Callable[[], None]) -> Iterator[None]:
    count = 0

    def wrapped(function: Callable[..., object]) -> Callable[..., object]:
        def touch(*arguments: object, **named: object) -> object:
            nonlocal count
            count += 1
            if count == at:
                happens()
            return function(*arguments, **named)

        return touch

    with ExitStack() as patches:
        for name in TOUCHING:
            patches.enter_context(mock.patch.object(os, name, wrapped(getattr(os, name))))
        yield
    if count < at:
        raise Untouched


def _full() -> None:
    raise OSError(28, "No space left on device", "x")


def fail_at(touch: int, action: Callable[[], object]) -> None:
    """Run `action`, in which the touch number `touch` (from 1) finds the disk full. Raises Untouched."""
    with _touched(touch, _full):
        action()


def kill_at(touch: int, action: Callable[[], object]) -> None:
    """Run `action` in a process that ends at the touch number `touch` (from 1), as by a loss of power.

    Raises Untouched when the action came to its end.
    """
    child = os.fork()
    if child == 0:
        try:
            with _touched(touch, lambda: os._exit(9)):
                action()
        except BaseException:
            os._exit(1)
        os._exit(0)
    if (code := os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])) != 9:
        assert code in {0, 1}
        raise Untouched


def tree(root: Path) -> dict[str, bytes]:
    """Every file below `root` with its bytes, by its path."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}
