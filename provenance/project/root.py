"""Where a project begins: the folder that all its paths are relative to."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from provenance.project.error import ProjectError

JOURNAL = ".provenance-journal"
"""The file at the root in which a run that writes says what it is about to do; see `project.journal`."""

LARGEST = 1_000_000
"""A configuration above this many bytes is refused."""


class Found(NamedTuple):
    """A root, and the table that configures it: None when nothing does.

    `path` is the file of the table relative to the root, `text` what it holds, `within` the names of the tables
    around the settings. `notes` says what was passed over.
    """

    root: Path
    path: str = ""
    text: str = ""
    table: Mapping[str, object] | None = None
    within: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def absolute(path: Path | str) -> Path:
    """`path` from the root of the file system, without `..`, its symbolic links kept as they are written."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow the links


def is_folder(path: Path) -> bool:
    """Whether there is a folder at `path`; False where that cannot be found out (a name too long, no permission)."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises then


def find(start: Path) -> Found | None:
    """The project that the folder `start` belongs to, None when there is no sign of one.

    The nearest folder upwards with `provenance.toml`, or with a `pyproject.toml` that has a table
    `[tool.provenance]`, is its root. The search ends at the top of a git repository, which is then the root, without
    configuration. Raises ProjectError when a configuration cannot be read.
    """
    for folder in (start, *start.parents):
        found = _configured(folder)
        if found is not None:
            return found
        if os.path.lexists(folder / ".git"):
            return Found(folder)
    return None


def owner(folder: Path, near: Iterable[Path | str]) -> Found:
    """The one project that the paths `near` belong to; where they show none, that of `folder`, or `folder` itself.

    Paths without a configured project do not count beside those with one. Raises ProjectError when two projects share
    the paths.
    """
    paths = {path if is_folder(path) else path.parent: path for path in map(absolute, near)}
    found = {each.root: (each, path) for start, path in sorted(paths.items()) if (each := find(start))}
    owners = [each for each in found.values() if each[0].table is not None] or list(found.values())
    if len(owners) > 1:
        (first, a), (second, b) = owners[:2]
        raise ProjectError(f"{a} belongs to the project {first.root}, {b} to {second.root}; check them one at a time")
    return owners[0][0] if owners else find(folder) or Found(folder)


def given(file: Path) -> Found:
    """The project configured by `file`: its root is the folder that the file is in.

    Raises ProjectError when the file cannot be read.
    """
    file = file.absolute()
    text = _text(file)
    if text is None:
        raise ProjectError("there is no such configuration", str(file))
    within = ("tool", "provenance") if file.name == "pyproject.toml" else ()
    table = _inner(_parsed(text, file.name), within)
    if table is None:
        raise ProjectError("has no table [tool.provenance]", file.name)
    return Found(file.parent, file.name, text, table, within)


def _configured(folder: Path) -> Found | None:
    own, shared = list(_candidates(folder))
    if own is not None:
        notes = ("pyproject.toml has [tool.provenance] too; provenance.toml is used",) if shared else ()
        return own._replace(notes=notes)
    return shared


def _candidates(folder: Path) -> Iterator[Found | None]:
    """What `provenance.toml` says, then what `pyproject.toml` says."""
    for name, within in (("provenance.toml", ()), ("pyproject.toml", ("tool", "provenance"))):
        text = _text(folder / name)
        if text is None or (within and "provenance" not in text):
            yield None
            continue
        table = _inner(_parsed(text, name), within)
        yield None if table is None else Found(folder, name, text, table, within)


def _text(file: Path) -> str | None:
    """The text of a configuration, None where there is none."""
    try:
        if not file.is_file():
            return None
        if file.stat().st_size > LARGEST:
            raise ProjectError(f"is larger than {LARGEST:,} bytes", file.name)
        return file.read_bytes().removeprefix(b"\xef\xbb\xbf").decode()
    except UnicodeDecodeError as error:
        raise ProjectError("is not UTF-8", file.name) from error
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ProjectError(f"cannot be read ({error.strerror})", file.name) from error


def _parsed(text: str, name: str) -> Mapping[str, object]:
    try:
        # TOML ends lines with LF or CRLF; a CR alone is refused by the parser, as it should be.
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).partition(" (at line ")
        line = where.partition(",")[0]
        raise ProjectError(f"is not valid TOML: {what}", name, int(line) if line.isdecimal() else None) from error
    except RecursionError as error:
        raise ProjectError("is nested too deeply", name) from error


def _inner(table: Mapping[str, object], within: tuple[str, ...]) -> Mapping[str, object] | None:
    for name in within:
        inner = table.get(name)
        if not isinstance(inner, dict):
            return None
        table = inner
    return table
