"""`provenance add --from-bib`: all sources of the libraries, through the files and addresses of their entries."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from provenance.cli.advice import descents
from provenance.cli.progress import Progress
from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.model import Keep, Source, Work
from provenance.project import Project, ProjectError
from provenance.project.capturing import Acquired, NotAcquired, acquire, add
from provenance.project.journal import writing
from provenance.project.nearest import proposal, shown
from provenance.project.root import absolute
from provenance.project.writing import commit
from provenance.stories.capture import Request
from provenance.stories.capture.attached import attached
from provenance.stories.capture.language import doubt


def from_bib(project: Project, key: str, keep: Keep | None, *, allow_private: bool) -> int:
    """Capture the entries that have no text yet, or the one of `key`; 1 when some could not be captured."""
    wanted = list(_wanted(project, key))
    failed: list[tuple[str, str]] = []
    done: list[str] = []
    watching = Progress()
    for number, work in enumerate(wanted, start=1):
        watching.step(f"{number} of {len(wanted)}, {shown(work.key)}: ")
        try:
            acquired = _acquired(project, work, watching, allow_private=allow_private)
            said = _captured(project, work, acquired, keep)
        except NotAcquired as refusal:
            failed.append((work.key, str(refusal)))
            continue
        finally:
            watching.end()
        say(f"{visible(said)}\n")
        done.append(work.key)
        record = project.shelf().record_path(work.key)
        for note in (*acquired.notes, *filter(None, (doubt(acquired.reading, record),))):
            say(f"{visible(f'{work.key}: {note}')}\n")
    _conclude(len(wanted) - len(failed), failed)
    _hint(project, done)
    return int(bool(failed))


def _wanted(project: Project, key: str) -> Iterator[Work]:
    """The entries to be captured, in the order of their keys; of one with several keys, the main one."""
    shelf = project.shelf()
    if key and key not in shelf.keys:
        raise ProjectError(f'no library has "{shown(key)}"{proposal(key, shelf.keys)}')
    for each in [key] if key else sorted(shelf.keys):
        source = shelf.source(each)
        if source.work is not None and source.work.key == each and (key or _is_open(source)):
            yield source.work


def _is_open(source: Source) -> bool:
    record = source.record
    return source.snapshot is None and not (record and (record.keep == "none" or record.attested or record.unsound))


def _acquired(project: Project, work: Work, watching: Progress, *, allow_private: bool) -> Acquired:
    """The source of an entry: the first of its files that can be read, or what is at its address."""
    refusals: list[str] = []
    for path in attached(work.field("file", "pdf")):
        try:
            found = acquire(str(_place(project, work, path)), progress=watching)
        except NotAcquired as refusal:
            refusals.append(str(refusal))
            continue
        return found if _is_inside(project, work, path) else _with_note(found, _place(project, work, path))
    if work.field("url").lower().startswith(("http://", "https://")):
        try:
            return acquire(work.field("url"), allow_private=allow_private, progress=watching)
        except NotAcquired as refusal:
            refusals.append(str(refusal))
    raise NotAcquired("; ".join(refusals) or "its entry names neither a file nor an address")


def _place(project: Project, work: Work, path: str) -> Path:
    """A path in a library is meant from the folder of the library; "~" is the user's own."""
    if path.startswith("~"):
        path = os.path.expanduser(path)  # noqa: PTH111 - Path.expanduser raises for an unknown user
    return absolute(project.root / PurePosixPath(work.place.path).parent / path.removeprefix("file://"))


def _is_inside(project: Project, work: Work, path: str) -> bool:
    return absolute(_place(project, work, path)).is_relative_to(project.root)


def _with_note(found: Acquired, place: Path) -> Acquired:
    note = f"read from {absolute(place)}, outside the project"
    return Acquired(found.reading, found.original, found.name, found.url, (*found.notes, note))


def _captured(project: Project, work: Work, acquired: Acquired, keep: Keep | None) -> str:
    """Write the source of an entry, and say so. What cannot be written for its own sake is NotAcquired."""
    # A file of the library may be another thing than the page at the address of its entry.
    address = acquired.url or (acquired.reading.url if acquired.reading.captured else "")
    request = Request(work.key, datetime.date.today().isoformat(), url=address, keep=keep)
    with writing(project.root):
        # What an earlier entry has written is seen.
        now = Project(project.root, project.configuration, {}, today=project.today)
        try:
            made = add(now, request, acquired)
        except ProjectError as refusal:
            raise NotAcquired(str(refusal)) from refusal
        commit(project.root, made.files)
    if not made.files:
        return f"{work.key} is captured already, with this text"
    return f"captured {work.key} from {shown(acquired.url or acquired.name)}"


def _hint(project: Project, done: list[str]) -> None:
    """What the sources just captured may have from each other, and from those that were there."""
    if done:
        now = Project(project.root, project.configuration, {}, today=project.today)
        for line in descents(now, done):
            say(f"{visible(line)}\n")


def _conclude(count: int, failed: list[tuple[str, str]]) -> None:
    if not count and not failed:
        tell("Every entry of the libraries is captured already, or there is none.\n")
        return
    if failed:
        say(f"Not captured, {len(failed)} of {count + len(failed)}:\n")
        for key, why in failed:
            say(f"  {visible(f'{key}: {why}')}\n")
        say("next: get the file, and capture it: provenance add FILE --key KEY\n")
    if count:
        say("next: say in the records what is primary (provenance check --select PRV501 lists what is not known)\n")
