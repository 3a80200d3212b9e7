"""Where a project begins: the folder that all its paths are relative to."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from provenance.named import NamedTuple
from provenance.project.configuration import Configuration
from provenance.project.error import ProjectError
from provenance.project.witness import Blind, Witness

JOURNAL = ".provenance-journal"
"""The file at the root in which a run that writes says what it is about to do; see `project.journal`."""

_BRIEFS = "briefs"  # where they are looked for in a project that says nothing else

LARGEST = 1_000_000
"""A configuration above this many bytes is refused."""


_MEND = {
    r"Illegal character '\n'": "a quotation mark is not closed on that line",
    "Unterminated string": "a quotation mark is not closed",
    'Expected "\'"': "a quotation mark is not closed",
    "Invalid value": 'a text stands in straight quotation marks ("…"); true and false are small',
    "Unclosed array": "the bracket of a list is not closed, or a comma is missing in it",
    "Expected '=' after": 'write it as name = "value"',
    "Expected newline": "one setting stands on a line, its text in one pair of quotation marks",
    "Cannot overwrite a value": "it is given twice: keep one",
    "Invalid hex value": "write a path with / in place of \\",
    "Unescaped": "write a path with / in place of \\",
}
"""What to do where the parser of TOML says no more than what it met."""


class Found(NamedTuple):
    """A root, and the table that configures it: None when nothing does.

    `path` is the file of the table relative to the root, `text` what it holds, `within` the names of the tables
    around the settings. `notes` says what was passed over. `ready` is what the text is known to configure; then nobody
    has parsed it, and the table is empty.
    """

    root: Path
    path: str = ""
    text: str = ""
    table: Mapping[str, object] | None = None
    within: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    ready: Configuration | None = None


class Look(NamedTuple):
    """How a project is looked for: who is told of what is seen, and what is known of a configuration already.

    `known` takes a root, the name of a file there and its text.
    """

    witness: Witness = Blind()
    known: Callable[[Path, str, str], Configuration | None] = lambda _root, _name, _text: None


def absolute(path: Path | str) -> Path:
    """`path` from the root of the file system, without `..`, its symbolic links kept as they are written."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow the links


def is_folder(path: Path) -> bool:
    """Whether there is a folder at `path`; False where that cannot be found out (a name too long, no permission)."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises then


def find(start: Path, look: Look = Look()) -> Found | None:  # noqa: B008 - it is immutable
    """The project that the folder `start` belongs to, None when there is no sign of one.

    The nearest folder upwards with `provenance.toml`, or with a `pyproject.toml` that has a table
    `[tool.provenance]`, is its root. The search ends at the top of a git repository, which is then the root, without
    configuration. Raises ProjectError when a configuration cannot be read.
    """
    for folder in (start, *start.parents):
        found = _configured(folder, look)
        if found is not None:
            return found
        if look.witness.is_there(str(folder / ".git")):
            return Found(folder)
    return None


def owner(folder: Path, near: Iterable[Path | str], look: Look = Look()) -> Found:  # noqa: B008
    """The one project that the paths `near` belong to; where they show none, that of `folder`, or `folder` itself.

    Paths without a configured project do not count beside those with one. Raises ProjectError when two projects share
    the paths.
    """
    seen = look.witness
    paths = {path if seen.is_folder(str(path)) else path.parent: path for path in map(absolute, near)}
    found = {each.root: (each, path) for start, path in sorted(paths.items()) if (each := find(start, look))}
    owners = [each for each in found.values() if each[0].table is not None] or list(found.values())
    if len(owners) > 1:
        (first, a), (second, b) = owners[:2]
        raise ProjectError(f"{a} belongs to the project {first.root}, {b} to {second.root}; check them one at a time")
    return owners[0][0] if owners else find(folder, look) or Found(_above_briefs(*sorted(paths), folder))


def _above_briefs(*folders: Path) -> Path:
    """Where nothing shows a project: the folder that the folder `briefs` lies in, else the last of `folders`."""
    inside = (each for folder in folders for each in (folder, *folder.parents))
    return next((each.parent for each in inside if each.name == _BRIEFS), folders[-1])


def given(file: Path, look: Look = Look()) -> Found:  # noqa: B008
    """The project configured by `file`: its root is the folder that the file is in.

    Raises ProjectError when the file cannot be read.
    """
    file = file.absolute()
    text = _text(file, look)
    if text is None:
        raise ProjectError("there is no such configuration", str(file))
    found = _read(file, text, ("tool", "provenance") if file.name == "pyproject.toml" else (), look)
    if found is None:
        raise ProjectError("has no table [tool.provenance]", file.name)
    return found


def _configured(folder: Path, look: Look) -> Found | None:
    own, shared = list(_candidates(folder, look))
    if own is not None:
        notes = ("pyproject.toml has [tool.provenance] too; provenance.toml is used",) if shared else ()
        return own._replace(notes=notes)
    return shared


def _candidates(folder: Path, look: Look) -> Iterator[Found | None]:
    """What `provenance.toml` says, then what `pyproject.toml` says."""
    for name, within in (("provenance.toml", ()), ("pyproject.toml", ("tool", "provenance"))):
        text = _text(folder / name, look)
        yield (
            None if text is None or (within and "provenance" not in text) else _read(folder / name, text, within, look)
        )


def _read(file: Path, text: str, within: tuple[str, ...], look: Look) -> Found | None:
    """What the configuration `file` holds; None when it has no table at `within`."""
    ready = look.known(file.parent, file.name, text)
    table = {} if ready else _inner(_parsed(text, file.name), within)
    return None if table is None else Found(file.parent, file.name, text, table, within, ready=ready)


def _text(file: Path, look: Look) -> str | None:
    """The text of a configuration, None where there is none."""
    try:
        if not file.is_file():
            if look.witness.is_there(str(file)) and not look.witness.is_folder(str(file)):
                look.witness.doubt()
            return None
        if file.stat().st_size > LARGEST:
            raise ProjectError(f"is larger than {LARGEST:,} bytes", file.name)
        data = file.read_bytes()
        look.witness.file(str(file), data)
        return data.removeprefix(b"\xef\xbb\xbf").decode()
    except UnicodeDecodeError as error:
        raise ProjectError("is not UTF-8", file.name) from error
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ProjectError(f"cannot be read ({error.strerror})", file.name) from error


def _parsed(text: str, name: str) -> Mapping[str, object]:
    import tomllib  # noqa: PLC0415 - not needed where it is known what the text configures

    try:
        # TOML ends lines with LF or CRLF; a CR alone is refused by the parser, as it should be.
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).partition(" (at line ")
        line = where.partition(",")[0]
        hint = next((f"; {each}" for sign, each in _MEND.items() if sign in what), "")
        raise ProjectError(f"is not valid TOML: {what}{hint}", name, int(line) if line.isdecimal() else None) from error
    except RecursionError as error:
        raise ProjectError("is nested too deeply", name) from error


def _inner(table: Mapping[str, object], within: tuple[str, ...]) -> Mapping[str, object] | None:
    for name in within:
        inner = table.get(name)
        if not isinstance(inner, dict):
            return None
        table = inner
    return table
