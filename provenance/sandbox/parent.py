"""Read a file in a child process, within limits of time and memory.

What reads PDF, HTML or spreadsheets is native code, or code that a file can lead astray. In a process of its own a
crash, a hang or a flood of memory ends that process and not the command.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from provenance.frozen import dataclass
from provenance.readers import NotRead, Reading

Progress = Callable[[int, int], None]
"""Called with the pages (or rows, or parts) read so far and those there are, 0 where nobody knows."""

LONGEST_ANSWER = 400_000_000
"""Bytes: more than the largest text a reader gives, written as JSON."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a reader may use: seconds by the clock, and bytes of memory (where the system can limit them)."""

    seconds: float = 120
    memory: int = 2_000_000_000


def read(  # noqa: PLR0913 - all but two by keyword
    data: bytes,
    name: str,
    *,
    media_type: str = "",
    charset: str = "",
    bounds: Bounds | None = None,
    progress: Progress | None = None,
) -> Reading:
    """The text of the file called `name` whose bytes are `data`, see `readers.read`.

    `media_type` and `charset` are what a server says of the file; empty where nobody does. Raises NotRead when the
    reader refuses the file, crashes, or goes beyond its bounds.
    """
    bounds = bounds or Bounds()
    wishes = json.dumps({"name": name, "media_type": media_type, "charset": charset, "memory": bounds.memory})
    with _set_aside(data) as file, _child(wishes, file, bounds.seconds) as (lines, timed_out):
        for line in lines:
            answer = json.loads(line)
            if "progress" in answer:
                if progress is not None:
                    progress(*answer["progress"])
            elif "refused" in answer:
                raise NotRead(answer["refused"])
            else:
                return _reading(answer["reading"])
        if timed_out.is_set():
            raise NotRead(f"it was not read within {bounds.seconds:g} seconds")
    raise NotRead("its reader crashed, or used too much memory")


def _set_aside(data: bytes) -> IO[bytes]:
    """A file that holds `data`. Not a pipe: a child that reads while it answers could otherwise block both sides."""
    try:
        # Without a buffer, so that nothing is left to be written when it is closed on a full disk.
        file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - whoever asked closes it
        left = memoryview(data)
        while left:
            left = left[file.write(left) :]
        file.seek(0)
    except OSError as error:
        raise NotRead(f"there is no room to set it aside for its reader ({error.strerror})") from error
    return file


def _reading(answer: dict[str, Any]) -> Reading:
    return Reading(**{**answer, "notes": tuple(answer["notes"])})


@contextmanager
def _child(wishes: str, file: IO[bytes], seconds: float) -> Iterator[tuple[Iterator[bytes], threading.Event]]:
    """The answers of a child that reads `file`, and whether it was ended for taking too long. It is gone afterwards."""
    timed_out = threading.Event()
    process = subprocess.Popen(
        # -P: nothing lying in the working folder is imported.
        [sys.executable, "-P", "-m", "provenance.sandbox.child", wishes],
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(str(Path(path).absolute()) for path in sys.path if path)},
    )

    def end() -> None:
        timed_out.set()
        process.kill()

    timer = threading.Timer(seconds, end)
    timer.start()
    assert process.stdout is not None  # a pipe was asked for
    try:
        yield iter(lambda: process.stdout.readline(LONGEST_ANSWER), b""), timed_out  # type: ignore[union-attr]
    finally:
        timer.cancel()
        process.kill()
        process.stdout.close()
        process.wait()
