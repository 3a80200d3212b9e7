"""Open a project."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from provenance.project.configuration import Configuration
from provenance.project.error import ProjectError
from provenance.project.memory import Memory
from provenance.project.nearest import shown
from provenance.project.project import Project
from provenance.project.root import JOURNAL, Found, Look, absolute, given, owner
from provenance.project.witness import Witness


def load(  # noqa: PLR0913 - all but one by keyword
    root: Path | str = ".",
    overlay: Mapping[str, str | bytes] | None = None,
    *,
    near: Iterable[Path | str] = (),
    config: Path | str | None = None,
    isolated: bool = False,
    today: str = "",
    cache: str = "",
) -> Project:
    """The project that the folder `root` belongs to, see `project.root.find`.

    `overlay` gives the text, or the bytes, of files that are for now other than on disk, or not there yet: an
    editor's unsaved text. Its paths are relative to the project's root, or absolute. `near` are paths that decide
    instead of `root` which project it is. `config` names the configuration to be read, and its folder is the root;
    with `isolated` none is read. `today` (ISO 8601) is the day by which waivers end; without it none has. What a
    killed run left half written is finished first. `cache` has the versions by which the cache knows this program, see
    `unchanged.versions`; without it nothing is taken from the cache or put there. Raises ProjectError when there is no
    such folder or a configuration is wrong.
    """
    folder = absolute(root)
    memory = Memory(cache)
    look = Look(memory.witness, memory.known)
    if not memory.witness.is_folder(str(folder)):
        raise ProjectError("is not a folder", str(root))
    found = given(absolute(config), look) if config is not None else owner(folder, near, look)
    _recover(found.root, memory.witness)
    settings = Configuration() if isolated else _configuration(found, memory)
    notes = () if isolated else (*found.notes, *_unfound(found.root, settings.sources, memory.witness))
    return Project(found.root, settings, _bytes(found.root, overlay or {}), notes, today, memory)


def _unfound(root: Path, sources: str, witness: Witness) -> Iterator[str]:
    """A note where the configuration names a folder for the sources that is not there."""
    if sources != Configuration().sources and not witness.is_folder(str(root / sources)):
        yield f'sources = "{shown(sources)}" in the configuration: there is no such folder'


def _recover(root: Path, witness: Witness) -> None:
    if witness.is_there(str(root / JOURNAL)):
        from provenance.project.journal import recover  # noqa: PLC0415 - hardly ever needed

        recover(root)


def _configuration(found: Found, memory: Memory) -> Configuration:
    if found.ready or found.table is None:
        return found.ready or Configuration()
    from provenance.project.settings import configuration  # noqa: PLC0415 - loads pydantic, the dearest import

    settings = configuration(found)
    if (parts := memory.parts(found.root)) is not None:
        parts.keep(found.path, found.text, settings)
    return settings


def _bytes(root: Path, overlay: Mapping[str, str | bytes]) -> dict[str, bytes]:
    data: dict[str, bytes] = {}
    for path, text in overlay.items():
        inside = Path(os.path.relpath(root / path, root)).as_posix()
        if inside.split("/")[0] == "..":
            raise ProjectError(f"{path} lies outside the project {root}")
        # Half characters cannot be encoded; let through, they make the draft unreadable, which is then a finding.
        data[inside] = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return data
