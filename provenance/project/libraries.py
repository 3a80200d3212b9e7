"""The libraries of a project."""

from __future__ import annotations

from collections.abc import Callable

from provenance.project.configuration import Configuration
from provenance.project.disk import Disk
from provenance.project.error import ProjectError
from provenance.project.nearest import shown
from provenance.project.patterns import is_literal


def libraries(disk: Disk, settings: Configuration, read: Callable[[str], bytes | None]) -> tuple[str, ...]:
    """The libraries that can be `read`, in the order of the patterns that mean them.

    Raises ProjectError when one that the configuration names is missing.
    """
    found: dict[str, None] = {}
    for pattern in settings.bibliography:
        here = disk.find([pattern, *(each for each in settings.bibliography if each.startswith("!"))])[0]
        if is_literal(pattern) and not pattern.startswith("!") and not here:
            raise ProjectError(f"bibliography: {shown(pattern)} does not exist", settings.path)
        found.update(dict.fromkeys(here))
    # What `add` writes stands in until the user's own library has the entry.
    there = (path for path in found if read(path) is not None)
    return tuple(sorted(there, key=lambda path: path.rpartition("/")[2] == "added.bib"))
