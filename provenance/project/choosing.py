"""Which briefs are meant by the paths that somebody gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from provenance.project.disk import Disk
from provenance.project.error import ProjectError
from provenance.project.nearest import shown
from provenance.project.patterns import chosen
from provenance.project.root import absolute

_ENDING = ".md"
_OTHERS = (".MD", ".Md", ".mD", ".markdown", ".mkd", ".mdown")
_SIGNS = ("briefs", "provenance.toml", "pyproject.toml")


def briefs_at(
    paths: Iterable[str | Path] | None, disk: Disk, patterns: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The briefs that `paths` mean, sorted, and notes on what was passed over. None means all that `patterns` mean.

    A path is relative to the working folder or absolute; a folder means the briefs in it. Raises ProjectError when
    there is nothing at a path, or when the project has no brief at all.
    """
    if paths is None:
        found, notes = _found(disk, patterns)
        if not found:
            nothing = f"no brief found in {disk.root}: nothing matches {', '.join(patterns)}"
            raise ProjectError("; ".join([nothing, *notes, *_whereabouts(disk)]))
        return tuple(found), notes
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
        inside, notes = _found(disk, patterns, f"{path}/" if path else "")
        return inside, notes if inside else [*notes, f"{name} was passed over: no brief lies in it"]
    if not disk.exists(path):
        raise ProjectError(f"{name} does not exist")
    if chosen(patterns, path):
        return [path], ()
    if _is_other(patterns, path):
        return [], [_other(name)]
    return [], [f"{name} was passed over: it is not among the briefs ({', '.join(patterns)})"]


def _found(disk: Disk, patterns: Sequence[str], folder: str = "") -> tuple[list[str], tuple[str, ...]]:
    """The briefs in a folder that `patterns` mean, and notes, also on files there whose names end in another way."""
    found, notes = disk.find((*_others(patterns), *patterns))
    inside = [(path, chosen(patterns, path)) for path in found if path.startswith(folder)]
    others = (_other(shown(path)) for path, is_brief in inside if not is_brief)
    return [path for path, is_brief in inside if is_brief], (*notes, *others)


def _others(patterns: Sequence[str]) -> tuple[str, ...]:
    """What the patterns would be if briefs ended in another way; those that take away do so as before."""
    stems = [(each.removesuffix(_ENDING), each.endswith(_ENDING)) for each in patterns]
    return tuple(f"{stem}{ending}" if briefs else stem for ending in _OTHERS for stem, briefs in stems)


def _is_other(patterns: Sequence[str], path: str) -> bool:
    stem, dot, ending = path.rpartition(".")
    return f"{dot}{ending}" in _OTHERS and chosen(patterns, f"{stem}{_ENDING}")


def _other(name: str) -> str:
    stem, _, _ = name.rpartition(".")
    return f"{name} was passed over: the names of briefs end in {_ENDING}; rename it to {stem}{_ENDING}"


def _whereabouts(disk: Disk) -> Iterator[str]:
    """What to do where nothing looks like a project."""
    if not any(map(disk.exists, _SIGNS)):
        yield "change into the folder of your project, or begin one there: provenance init"


def _posix(inside: Path) -> str:
    return "" if inside == Path() else inside.as_posix()
