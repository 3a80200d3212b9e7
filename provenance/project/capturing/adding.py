"""A source added to a project: which files that changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from provenance import records
from provenance.frozen import dataclass
from provenance.model import Source
from provenance.project.capturing.acquiring import Acquired
from provenance.project.error import ProjectError, Unreadable
from provenance.project.nearest import shown
from provenance.project.patterns import chosen, fixed_folder
from provenance.project.project import Project
from provenance.stories.capture import Entry, NotCaptured, Paths, Request, capture, entry, extended
from provenance.stories.capture.capturing import Files

ADDED = "added.bib"
"""The library that is written here: the others are what a reference manager exports, and would lose our entries."""


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a source comes to: the files to write, and the source as it is known then.

    `entry` is its new entry, `library` the library that takes it; without one, no library can, and the user has to put
    it into one. `left` says what the record did not take.
    """

    files: Files
    source: Source
    entry: Entry | None = None
    library: str = ""
    left: tuple[str, ...] = ()


def add(project: Project, request: Request, acquired: Acquired | None) -> Added:
    """What must be written to capture the source of `request`. Raises ProjectError where it cannot be captured.

    A key that no library has gets an entry in one of ours.
    """
    _refuse_likeness(project, request.key)
    quoted = asked(project, request.key) if _is_excerpt(project, request) else ()
    try:
        capturing = capture(
            replace(request, quoted=quoted),
            acquired.reading if acquired else None,
            paths(project, request.key),
            reader(project),
            acquired.original if acquired else None,
        )
    except NotCaptured as refusal:
        raise ProjectError(str(refusal)) from refusal
    files = dict(capturing.files)
    made, library = None, ""
    if request.key not in project.shelf().keys:
        made = entry(
            request.key,
            acquired.reading if acquired else None,
            _title(acquired, request),
            request.url,
            request.date,
        )
        library = written(project, made, files)
    return Added(files, as_if(project, files).shelf().source(request.key), made, library, capturing.left)


def written(project: Project, made: Entry, files: dict[str, tuple[bytes | None, bytes | None]]) -> str:
    """The library that takes the new entry, its change added to `files`; empty where none can."""
    for path in _libraries(project):
        before = reader(project)(path)
        after = extended(before, path, made)
        if after is not None:
            files[path] = (before, after)
            return path
    return ""


def paths(project: Project, key: str) -> Paths:
    """Where the files of `key` are kept."""
    shelf = project.shelf()
    return Paths(shelf.record_path(key).removesuffix(".yml"), shelf.private_path(key).removesuffix(".txt"))


def asked(project: Project, key: str) -> tuple[str, ...]:
    """The words that briefs quote in citations of `key`, each once."""
    found = {
        citation.quoted.words: None
        for path in project.briefs()
        for citation in project.brief(path).citations
        if citation.key == key and citation.quoted is not None
    }
    return tuple(found)


def as_if(project: Project, files: Mapping[str, tuple[bytes | None, bytes | None]]) -> Project:
    """The project as it will be once `files` are written."""
    overlay = {path: after for path, (_, after) in files.items() if after is not None}
    return Project(project.root, project.configuration, overlay, today=project.today)


def reader(project: Project) -> Callable[[str], bytes | None]:
    """What gives the bytes that stand at a path of the project, None where there is no file.

    It raises ProjectError for one that cannot be read.
    """

    def read(path: str) -> bytes | None:
        try:
            return project.disk.read(path)
        except Unreadable as error:
            raise ProjectError(f"cannot be read: {error.reason}", shown(path)) from error

    return read


def _is_excerpt(project: Project, request: Request) -> bool:
    record = project.shelf().source(request.key).record
    return (request.keep or (record.keep if record else "full")) == "excerpt"


def _title(acquired: Acquired | None, request: Request) -> str:
    """What to call a source that does not say its title."""
    return PurePosixPath(acquired.name).stem if acquired else request.key


def _libraries(project: Project) -> Iterable[str]:
    """Where an entry may go: a library of ours that the configuration reads."""
    patterns = project.configuration.bibliography
    folders = dict.fromkeys(fixed_folder(each) for each in patterns if not each.startswith("!"))
    found = [f"{folder}/{ADDED}" if folder else ADDED for folder in folders]
    return [path for path in found if chosen(patterns, path)]


def _refuse_likeness(project: Project, key: str) -> None:
    """Two keys that differ only in case would share their files on some systems."""
    shelf, folded = project.shelf(), records.file_stem(key).casefold()
    folder = PurePosixPath(shelf.record_path(key)).parent.as_posix()
    stems = {path.rpartition("/")[2].removesuffix(".yml") for path in project.disk.find([f"{folder}/*.yml"])[0]}
    for other in sorted(stems - {records.file_stem(key)}):
        if other.casefold() == folded:
            raise ProjectError(f"{shown(key)} is {shown(other)}, which is there, but for its case; use another key")
