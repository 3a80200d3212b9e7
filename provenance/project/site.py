"""A folder of pages that were written here, and what may be done to it.

A list of what was written, with the hash of each file, lies beside the pages. Nothing else in the folder is ever
changed or removed: not a file of another origin, not a page that somebody has edited since, nothing behind a symbolic
link, nothing in a folder below. The list is written before the pages, so that a run that is killed leaves no page
which the next one does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from provenance.project.error import ProjectError
from provenance.project.locking import locked
from provenance.project.nearest import shown
from provenance.project.writing import write_bytes

MANIFEST = ".provenance-site"
"""The list of what was written."""

_HEAD = "provenance site 1"
_LARGEST = 10_000_000  # bytes of a list
_UNSURE = "-"
# Names that can do no harm: no slash, no dot in front, no drive.
_LINE = re.compile(r"([0-9a-f]{64}|-) ([a-z0-9][a-z0-9._-]{0,150}\.html)")
_ABANDONED = re.compile(r"\.provenance-[a-z0-9_]{8}")
_MARK = b'<meta name="generator" content="provenance">'
_MARKED = 4_000  # bytes in which the mark of a page of ours stands


class Folder:
    """The folder while it is written, see `publishing`. `kept` are the names of old pages that were left alone."""

    def __init__(self, folder: Path, written: Mapping[str, str], names: Iterable[str]) -> None:
        self._folder = folder
        self._before = dict(written)
        self._names = frozenset(names)
        self._now: dict[str, str] = {}
        self.kept: tuple[str, ...] = ()

    def begin(self) -> None:
        """See that every page can be written, and list them. Raises ProjectError, with nothing changed."""
        for name in sorted(self._names):
            path = self._folder / name
            if _is_there(path) and not self._ours(name):
                where = shown(str(self._folder))
                raise ProjectError(f"{name} in {where} was not written here, or was changed since; move it away")
        # From now on a page may be as it was or as it will be.
        self._list({**self._before, **dict.fromkeys(self._names, _UNSURE)})

    def put(self, name: str, text: str) -> None:
        """Write the page `name`, one of those announced. A page that says the same already is left as it is."""
        if name not in self._names:
            raise ValueError(f"{name} was not announced")
        data = text.encode("utf-8")
        path = self._folder / name
        self._now[name] = _hash(data)
        if self._now[name] != self._before.get(name) or _read(path) != data:
            write_bytes(path, data)

    def end(self) -> None:
        """Remove the pages of an earlier run that were not written now, and list those that were."""
        kept = []
        for name in sorted(self._before.keys() - self._now.keys()):
            if not _is_there(self._folder / name):
                continue
            if self._ours(name):
                (self._folder / name).unlink(missing_ok=True)
            else:
                kept.append(name)
        self.kept = tuple(kept)
        self._list(self._now)

    def _ours(self, name: str) -> bool:
        """Whether a file is as a run of ours left it."""
        path = self._folder / name
        if name not in self._before or path.is_symlink() or not path.is_file():
            return False
        data = _read(path)
        known = self._before[name]
        return _MARK in data[:_MARKED] if known == _UNSURE else _hash(data) == known

    def _list(self, pages: Mapping[str, str]) -> None:
        lines = [_HEAD, *(f"{pages[name]} {name}" for name in sorted(pages))]
        write_bytes(self._folder / MANIFEST, "".join(f"{line}\n" for line in lines).encode())


@contextmanager
def publishing(folder: Path, names: Iterable[str]) -> Iterator[Folder]:
    """The folder in which the pages `names` are written; it is made where there is none.

    Raises ProjectError, with nothing changed, where the folder holds files and no list of ours, where a page would take
    the place of a file that is not as it was written here, or where it cannot be written. What was written by an
    earlier run and not by this one is removed at the end, when all went well.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(f"{shown(str(folder))} cannot be made a folder ({error.strerror})") from error
    with locked(folder):
        try:
            made = Folder(folder, _listed(folder), names)
            _sweep(folder)
            made.begin()
            yield made
            made.end()
        except OSError as error:
            name = shown(str(error.filename or folder))
            raise ProjectError(f"{name} cannot be written ({error.strerror or error})") from error


def _listed(folder: Path) -> dict[str, str]:
    """The hashes of the pages that were written here, by their names."""
    path = folder / MANIFEST
    if not _is_there(path):
        # What begins with a dot belongs to a file manager or a version control, and is in nobody's way.
        foreign = sorted(each.name for each in folder.iterdir() if not each.name.startswith("."))
        if foreign:
            raise ProjectError(
                f"{shown(str(folder))} holds files that were not written here ({shown(foreign[0])}); name a new folder"
            )
        return {}
    wrong = ProjectError("was not written here by this tool; delete it, or name another folder", str(path))
    if path.is_symlink() or not path.is_file() or path.stat().st_size > _LARGEST:
        raise wrong
    head, *lines = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n").removesuffix("\n").split("\n")
    matches = [_LINE.fullmatch(line) for line in lines]
    if head != _HEAD or not all(matches):
        raise wrong
    return {match[2]: match[1] for match in matches if match}


def _sweep(folder: Path) -> None:
    """Remove what killed runs left half written: whoever holds the lock knows that nobody waits for it."""
    for path in folder.iterdir():
        if _ABANDONED.fullmatch(path.name) and path.is_file() and not path.is_symlink():
            path.unlink(missing_ok=True)


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _hash(data: bytes) -> str:
    """Of the bytes with plain line ends: version control may change them on the way to another system."""
    return sha256(data.replace(b"\r\n", b"\n")).hexdigest()
