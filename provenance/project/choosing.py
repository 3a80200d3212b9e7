"""Which briefs are meant by the paths that somebody gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from provenance.project.disk import Disk
from provenance.project.error import ProjectError
from provenance.project.nearest import shown
from provenance.project.patterns import chosen
from provenance.project.root import absolute


def briefs_at(
    paths: Iterable[str | Path] | None, disk: Disk, patterns: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The briefs that `paths` mean, sorted, and notes on what was passed over. None means all that `patterns` mean.

    A path is relative to the working folder or absolute; a folder means the briefs in it. Raises ProjectError when
    there is nothing at a path, or when the project has no brief at all.
    """
    if paths is None:
        found, notes = disk.find(patterns)
        if not found:
            raise ProjectError(f"no brief found in {disk.root}: nothing matches {', '.join(patterns)}")
        return found, notes
    meant: set[str] = set()
    passed: list[str] = []
    for path in paths:
        inside, more = _meant(path, disk, patterns)
        meant.update(inside)
        passed.extend(more)
    return tuple(sorted(meant)), tuple(dict.fromkeys(passed))


def relative(path: str | Path, disk: Disk) -> str | None:
    """`path`, relative to the working folder or absolute, as a path of the project; "" is the root itself.

    None when it lies outside.
    """
    written = absolute(path)
    if written.is_relative_to(disk.root):
        return _posix(written.relative_to(disk.root))
    # This sees through symbolic links on the way to the file (/tmp on a Mac), not at its end.
    real = disk.witness.real
    full, root = Path(real(str(written.parent)), written.name), Path(real(str(disk.root)))
    return _posix(full.relative_to(root)) if full.is_relative_to(root) else None


def _meant(written: str | Path, disk: Disk, patterns: Sequence[str]) -> tuple[list[str], Sequence[str]]:
    """The briefs that one path means, and notes."""
    path, name = relative(written, disk), shown(str(written))
    if path is None:
        if not disk.witness.is_there(str(absolute(written))):
            raise ProjectError(f"{name} does not exist")
        return [], [f"{name} was passed over: it lies outside the project {disk.root}"]
    if disk.is_folder(path):
        if chosen(patterns, path):
            raise ProjectError(f"{name} is a folder with the name of a brief")
        below, notes = disk.find(patterns)
        inside = [each for each in below if not path or each.startswith(f"{path}/")]
        return inside, notes if inside else [*notes, f"{name} was passed over: no brief lies in it"]
    if not disk.exists(path):
        raise ProjectError(f"{name} does not exist")
    if chosen(patterns, path):
        return [path], ()
    return [], [f"{name} was passed over: it is not among the briefs ({', '.join(patterns)})"]


def _posix(inside: Path) -> str:
    return "" if inside == Path() else inside.as_posix()
