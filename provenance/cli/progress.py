"""How far a long job is, for a person who watches."""

from __future__ import annotations

import sys
import time

_PATIENCE = 0.4  # seconds that pass before anything is shown: most jobs are over by then
_PAUSE = 0.1  # seconds between two looks
_LONGEST = 100  # characters of a line
_MEGABYTE = 1_000_000


class Progress:
    """Shows what is being done on one line of a terminal, and takes the line away at the end; nothing in a pipe.

    Called as `project.capturing.Progress`. `about` is said before all else: the third of forty sources.
    """

    def __init__(self) -> None:
        self.about = ""
        self._watched = sys.stderr is not None and sys.stderr.isatty()
        self._begun = self._shown = time.monotonic()
        self._is_shown = False

    def __call__(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        if not self._watched or now - self._begun < _PATIENCE or now - self._shown < _PAUSE:
            return
        self._shown = now
        self._write(f"{self.about}{what}{_how_far(done, total)}")

    def step(self, about: str) -> None:
        """Begin the next part of the job."""
        self.about = about
        if self._watched:
            self._write(about)

    def end(self) -> None:
        """Take the line away, before anything else is said."""
        if self._is_shown:
            self._write("")
            self._is_shown = False

    def _write(self, line: str) -> None:
        try:
            # Carriage return and "erase to the end of the line" (ECMA-48).
            sys.stderr.write(f"\r\x1b[K{line[:_LONGEST]}")
            sys.stderr.flush()
        except OSError:
            self._watched = False
        self._is_shown = bool(line)


def _how_far(done: int, total: int) -> str:
    if max(done, total) >= _MEGABYTE:
        of = f" of {total / _MEGABYTE:,.1f}" if total else ""
        return f": {done / _MEGABYTE:,.1f}{of} MB"
    return f": {done:,} of {total:,}" if total else f": {done:,}"
