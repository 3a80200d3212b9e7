"""Open a project."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from provenance.project.configuration import Configuration
from provenance.project.error import ProjectError
from provenance.project.project import Project
from provenance.project.root import JOURNAL, Found, absolute, given, is_folder, owner


def load(  # noqa: PLR0913 - all but one by keyword
    root: Path | str = ".",
    overlay: Mapping[str, str | bytes] | None = None,
    *,
    near: Iterable[Path | str] = (),
    config: Path | str | None = None,
    isolated: bool = False,
    today: str = "",
) -> Project:
    """The project that the folder `root` belongs to, see `project.root.find`.

    `overlay` gives the text, or the bytes, of files that are for now other than on disk, or not there yet: an
    editor's unsaved text. Its paths are relative to the project's root, or absolute. `near` are paths that decide
    instead of `root` which project it is. `config` names the configuration to be read, and its folder is the root;
    with `isolated` none is read. `today` (ISO 8601) is the day by which waivers end; without it none has. What a
    killed run left half written is finished first. Raises ProjectError when there is no such folder or a configuration
    is wrong.
    """
    folder = absolute(root)
    if not is_folder(folder):
        raise ProjectError("is not a folder", str(root))
    found = given(absolute(config)) if config is not None else owner(folder, near)
    _recover(found.root)
    settings = Configuration() if isolated else _configuration(found)
    notes = () if isolated else found.notes
    return Project(found.root, settings, _bytes(found.root, overlay or {}), notes, today)


def _recover(root: Path) -> None:
    if os.path.lexists(root / JOURNAL):
        from provenance.project.journal import recover  # noqa: PLC0415 - hardly ever needed

        recover(root)


def _configuration(found: Found) -> Configuration:
    if found.table is None:
        return Configuration()
    from provenance.project.settings import configuration  # noqa: PLC0415 - loads pydantic, the dearest import

    return configuration(found)


def _bytes(root: Path, overlay: Mapping[str, str | bytes]) -> dict[str, bytes]:
    data: dict[str, bytes] = {}
    for path, text in overlay.items():
        inside = Path(os.path.relpath(root / path, root)).as_posix()
        if inside.split("/")[0] == "..":
            raise ProjectError(f"{path} lies outside the project {root}")
        # Half characters cannot be encoded; let through, they make the draft unreadable, which is then a finding.
        data[inside] = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return data
