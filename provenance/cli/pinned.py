"""What pinning passages changes, and how it is shown before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.formats.visible import visible
from provenance.named import NamedTuple
from provenance.project import Project, ProjectError
from provenance.project.error import Unreadable
from provenance.project.writing import BOM
from provenance.stories.pinning import Pin

_SHOWN = 6  # words that a passage lacks


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


def told(key: str, made: Pin, doubt: str = "") -> str:
    """A passage with its name, for whoever is asked whether to write it; `doubt` where its words are not quoted."""
    line = " ".join(made.exact.split())
    return f"{visible(key)} #{made.name}: {visible(line)}\n" + (f"  {doubt}\n" if doubt else "")


def doubted(lacks: Sequence[str], *, surely: bool) -> str:
    """What is said of a passage found for a statement that has `lacks` beside it, and quotes it if `surely`."""
    if not lacks:
        return (
            "" if surely else "it has the figures and the telling words of the statement; see whether it says the same"
        )
    some = ", ".join(f'"{visible(each)}"' for each in lacks[:_SHOWN])
    more = f" and {len(lacks) - _SHOWN} more" if len(lacks) > _SHOWN else ""
    then = "name the passage that does as well" if surely else "see whether it says the same"
    return f"it does not have {some}{more} of the statement; {then}"
