"""What a check rests on, looked at again. Each fact has a kind, a path and a value."""

from __future__ import annotations

import os

from provenance.unchanged.reading import FOLDER, contents, digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def file(path: str) -> str:
    """A file that was read: the hash of what it holds."""
    data = contents(path)
    return "" if data is None else digest(data)


def nothing(path: str) -> str:
    """A path where nothing was found, not even a link that leads nowhere."""
    return "there" if os.path.lexists(path) else ""


def folder(path: str) -> str:
    """A folder that was looked through: the names in it, and what kind of thing each is."""
    try:
        with os.scandir(path) as entries:
            return listed((entry.name, kind(entry)) for entry in entries)
    except OSError:
        return ""


def kind(entry: os.DirEntry[str]) -> str:
    """What kind of thing `entry` is, without looking into it."""
    if entry.is_symlink():
        return f"link {os.path.isdir(entry.path)}"
    return "folder" if entry.is_dir() else "file"


def listed(entries: Iterable[tuple[str, str]]) -> str:
    """The value of a folder that holds `entries`, pairs of a name and a kind; our own folder does not count."""
    found = sorted(each for each in entries if each[0] != FOLDER)
    return digest(repr(found).encode("utf-8", "surrogatepass"))


def day(_path: str = "") -> str:
    """The day by the clock, as `datetime.date.today` has it."""
    from time import strftime

    return strftime("%Y-%m-%d")


OBSERVED: Mapping[str, Callable[[str], str]] = {
    "file": file,
    "nothing": nothing,
    "folder": folder,
    "is-folder": lambda path: str(os.path.isdir(path)),
    "is-there": lambda path: str(os.path.lexists(path)),
    "real": os.path.realpath,
    "day": day,
}
"""How a fact of each kind is looked at again: from its path to its value."""
