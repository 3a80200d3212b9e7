"""Many briefs: several processes, and a count for whoever watches."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Executor

FEWEST = 24
"""Briefs below which one process is as fast as two: starting another, and sending it the work, takes as long."""

WATCHED = 20
"""Briefs from which on their number is shown to a person who waits."""


def jobs(wished: int, briefs: int) -> int:
    """How many processes check that many briefs; `wished` is 0 for as many as the machine has to offer."""
    if briefs < FEWEST or wished == 1:
        return 1
    return min(wished or _processors(), briefs // 4)


@contextmanager
def pool(count: int) -> Iterator[Executor | None]:
    """`count` processes; None for this one alone."""
    if count < 2:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - seldom needed

    with ProcessPoolExecutor(count) as executor:
        yield executor


@contextmanager
def counting(briefs: int, *, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """A function that shows how many briefs of how many are done: to a person who waits, on standard error.

    Nothing is shown where that is no terminal, for few briefs, or when only findings are wanted.
    """
    if quiet or briefs < WATCHED or sys.stderr is None or not sys.stderr.isatty():
        yield lambda _done, _all: None
        return
    shown = -1

    def show(done: int, of: int) -> None:
        nonlocal shown
        if done * 100 // of > shown:
            shown = done * 100 // of
            sys.stderr.write(f"\r{done} of {of} briefs")
            sys.stderr.flush()

    try:
        yield show
    finally:
        # The line is taken away again, so that what is left on the screen is what a pipe would get.
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _processors() -> int:
    """The processors that this process may use."""
    may_use = getattr(os, "sched_getaffinity", None)
    return len(may_use(0)) if may_use else os.cpu_count() or 1
