"""What pinning passages changes, and how it is shown before."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.formats.visible import visible
from provenance.named import NamedTuple
from provenance.project import Project, ProjectError
from provenance.project.error import Unreadable
from provenance.project.writing import BOM
from provenance.stories.pinning import Pin


class Wanted(NamedTuple):
    """What the user says beside the passage. `name` is empty where it is to be made of the passage's words."""

    name: str
    said: Mapping[str, str]


class Change(NamedTuple):
    """The files to write, by path (what is there, None: nothing; what should be), and what to show before."""

    files: dict[str, tuple[str | None, str]]
    shown: str


def record_of(project: Project, key: str) -> str | None:
    """The text of a record, None where there is none."""
    try:
        data = project.disk.read(project.shelf().record_path(key))
        return None if data is None else data.removeprefix(BOM).decode()
    except (Unreadable, UnicodeDecodeError) as error:
        raise ProjectError(f"{project.shelf().record_path(key)} cannot be read; mend it first") from error


def told(key: str, made: Pin, *, surely: bool = True) -> str:
    """A passage with its name, for whoever is asked whether to write it; `surely` where its words are quoted."""
    line = " ".join(made.exact.split())
    doubt = "" if surely else "  it has the words and figures of the statement; see whether it says the same\n"
    return f"{visible(key)} #{made.name}: {visible(line)}\n{doubt}"
