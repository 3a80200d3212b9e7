"""What pinning passages changes, and how it is shown before."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence

from provenance.formats.visible import visible
from provenance.named import NamedTuple
from provenance.project import Project, ProjectError
from provenance.project.error import Unreadable
from provenance.project.writing import BOM
from provenance.stories.pinning import Pin

_LINE = 120  # characters of a passage that are shown
_SHOWN = 6  # words that a passage lacks
_PASTED = 300  # characters of a passage that are given to be pasted


class Wanted(NamedTuple):
    """What the user says beside the passage. `name` is empty where it is to be made of the passage's words."""

    name: str
    said: Mapping[str, str]


class Change(NamedTuple):
    """The files to write, by path (what is there, None: nothing; what should be), and what to show before.

    `partly` says, where a passage has a part of its statement only, what it lacks and what to do: this is written only
    when somebody has seen it.
    """

    files: dict[str, tuple[str | None, str]]
    shown: str
    partly: str = ""


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
    then = "name the passage that does as well" if surely else "see whether it says the same"
    return f"it does not have {_some(lacks)} of the statement; {then}"


def in_part(key: str, passage: str, lacks: Sequence[str]) -> str:
    """What is said where the passage found in a source has a part of a statement only, and `lacks` the rest."""
    line = visible(" ".join(passage.split()))
    shown = line if len(line) <= _LINE else f"{line[:_LINE].rpartition(' ')[0] or line[:_LINE]} …"
    words = shlex.quote(line) if len(line) <= _PASTED else "WORDS"
    return (
        f'{visible(key)} has "{shown}" for a part of it; {_some(lacks)} of the statement '
        f"{'is' if len(lacks) == 1 else 'are'} not there. Cite what has the rest too; to name this part by its words: "
        f"provenance pin {visible(key)} {words}"
    )


def _some(lacks: Sequence[str]) -> str:
    some = ", ".join(f'"{visible(each)}"' for each in lacks[:_SHOWN])
    return f"{some} and {len(lacks) - _SHOWN} more" if len(lacks) > _SHOWN else some
