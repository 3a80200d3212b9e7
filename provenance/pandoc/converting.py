"""Run Pandoc on a text given on its standard input."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence

NEEDED = (2, 11)
"""The first version that has citeproc built in and can be bounded."""

_VERSION = re.compile(rb"\Apandoc(?:\.exe)?\s+(\d{1,6}(?:\.\d{1,6})*)")
_MEMORY = "1500m"
_SECONDS = 60.0


class NotConverted(Exception):
    """Pandoc is missing, too old, or did not do its work; the message says which, in one line."""


def version() -> tuple[int, ...]:
    """The version of the Pandoc on PATH. Raises NotConverted when there is none, or one before `NEEDED`."""
    said = _VERSION.match(_run([_program(), "--version"], b"", 20.0))
    if said is None:
        raise NotConverted("what is called pandoc on PATH does not say which version it is")
    found = tuple(int(part) for part in said[1].split(b"."))
    if found < NEEDED:
        raise NotConverted(
            f"pandoc {said[1].decode()} is too old; install {'.'.join(map(str, NEEDED))} or later from https://pandoc.org"
        )
    return found


def convert(data: bytes, source: str, target: str, options: Sequence[str] = (), seconds: float = _SECONDS) -> bytes:
    """`data`, which is in Pandoc's format `source`, in its format `target`.

    Nothing but `data` tells Pandoc what to write: no file of the user's is read for defaults, and the same input gives
    the same bytes. Raises NotConverted when there is no Pandoc, when it fails, and after so many `seconds`.
    """
    bounds = ["+RTS", f"-M{_MEMORY}", "-RTS"]
    command = [_program(), *bounds, "--from", source, "--to", target, "--output", "-", "--quiet", *options]
    return _run(command, data, seconds)


def _program() -> str:
    found = shutil.which("pandoc")
    if found is None:
        raise NotConverted("pandoc is not on PATH; install it from https://pandoc.org")
    return found


def _run(command: Sequence[str], data: bytes, seconds: float) -> bytes:
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            start_new_session=True,
        )
    except OSError as error:
        raise NotConverted(f"pandoc cannot be started ({error.strerror})") from error
    try:
        out, err = child.communicate(data, seconds)
    except subprocess.TimeoutExpired:
        raise NotConverted(f"pandoc took more than {seconds:g} seconds and was stopped") from None
    finally:
        _end(child)
    if child.returncode:
        raise NotConverted(f"pandoc failed: {_short(err)}" if err.strip() else f"pandoc failed ({child.returncode})")
    return out


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()
        child.wait()


def _environment() -> Mapping[str, str]:
    """That of the user, but with a fixed date, which Pandoc writes into documents."""
    return {**os.environ, "SOURCE_DATE_EPOCH": "946684800", "LC_ALL": "C.UTF-8"}


def _short(said: bytes) -> str:
    line = " ".join(said.decode("utf-8", "replace").split())
    return "".join(char if char.isprintable() else "?" for char in (line if len(line) <= 300 else f"{line[:299]}…"))
