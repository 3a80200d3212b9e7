"""What comes in and goes out: always UTF-8, never a traceback because of a reader that went away."""

from __future__ import annotations

import io
import os
import sys

from provenance.project.error import ProjectError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

CANNOT = 2
"""The exit code of a job that could not be done."""


def prepare() -> None:
    """Make standard output and error write UTF-8 with plain line feeds; what cannot be encoded becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def say(text: str) -> None:
    """Write `text` to standard output. A reader that went away (`… | head`) is not an error; a full disk is."""
    _write(sys.stdout, text)


def say_bytes(data: bytes) -> None:
    """Write `data`, which is no text, to standard output; raises ProjectError where a person would look at it."""
    if sys.stdout is None:
        return
    if sys.stdout.isatty():
        raise ProjectError("this is no text; name a file for it with -o FILE")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence(sys.stdout)
    except OSError as error:
        _silence(sys.stdout)
        raise ProjectError(f"the output cannot be written ({error.strerror})") from error


def tell(text: str) -> None:
    """Write `text`, a notice, to standard error."""
    _write(sys.stderr, text)


def cannot(message: str) -> int:
    """Say in one line why the job could not be done; the exit code for that."""
    try:
        tell(f"provenance: {message}\n")
    except ProjectError:
        return CANNOT  # there is nowhere left to say it
    return CANNOT


def standard_input() -> bytes:
    """All of standard input; raises ProjectError when there is none."""
    if sys.stdin is None:
        raise ProjectError("standard input is closed")
    return sys.stdin.buffer.read()


def colour_wanted(*, refused: bool) -> bool:
    """Whether standard output may be coloured: it is a terminal, and neither the user nor NO_COLOR objects."""
    if refused or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        _silence(stream)
    except OSError as error:
        _silence(stream)
        raise ProjectError(f"the output cannot be written ({error.strerror})") from error


def _silence(stream: TextIO) -> None:
    """Send the rest nowhere: the interpreter flushes once more at its end, and would complain then."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
