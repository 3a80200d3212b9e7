"""Which answer is asked for: the name under which it is stored."""

from __future__ import annotations

import os
import sys

from provenance import __version__
from provenance.unchanged.reading import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_SPOKEN = ("NO_COLOR", "TERM", "FORCE_COLOR", "PYTHONUTF8")


REFUSES = "--no-cache"


def asked(arguments: Sequence[str]) -> tuple[str, str] | None:
    """The name of the answer to `arguments` here and now, and the versions that give it, each 32 hexadecimal digits.

    None when they are not those of a check, when they refuse the cache, and when it cannot be told where we are. To be
    asked before the rest of the program is imported: what is imported later is then no older than the versions say.
    """
    if arguments[:1] != ["check"] or REFUSES in arguments:
        return None
    try:
        known = versions()
        return _name(arguments, known), known
    except (OSError, ValueError):
        return None


def _name(arguments: Sequence[str], known: str) -> str:
    environment = [(name, os.environ.get(name)) for name in _SPOKEN]
    environment += sorted(each for each in os.environ.items() if each[0].startswith("PROVENANCE_"))
    screens = [stream is not None and stream.isatty() for stream in (sys.stdout, sys.stderr)]
    seen = (list(arguments), os.getcwd(), environment, screens, sys.getfilesystemencoding(), known)
    return digest(repr(seen).encode("utf-8", "surrogatepass"))


KNOWN: dict[str, tuple[int, int]] = {}
"""The files of this program by path, with their time of change (nanoseconds) and size, once `versions` was asked."""


def versions() -> str:
    """What tells this program from any other that may answer differently: ours, Python's, those of the libraries.

    Our own files count by size and time of change, so that an answer does not outlive a change of a rule.
    """
    files: list[tuple[str, int, int]] = []
    _files(os.path.dirname(os.path.dirname(__file__)), files)
    installed = [
        name
        for folder in sys.path
        if folder.endswith("-packages") and os.path.isdir(folder)
        for name in os.listdir(folder)
        if name.endswith(("-info", ".pth"))
    ]
    KNOWN.update((path, (changed, size)) for path, changed, size in files)
    known = (__version__, sys.version, sys.platform, sorted(installed), sorted(files))
    return digest(repr(known).encode("utf-8", "surrogatepass"))


def _files(folder: str, files: list[tuple[str, int, int]]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if "." in entry.name:
                status = entry.stat()
                files.append((entry.path, status.st_mtime_ns, status.st_size))
            elif entry.name != "__pycache__" and entry.is_dir():
                _files(entry.path, files)
