"""`provenance init`: a project to start from."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import click

from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.project import ProjectError
from provenance.project.journal import writing
from provenance.project.nearest import shown
from provenance.project.root import absolute
from provenance.project.starting import Started, start
from provenance.project.writing import commit


@click.command()
@click.argument("folder", metavar="[FOLDER]", default=".")
def init(folder: str) -> None:
    """Lay out a project in this folder, or in FOLDER: a configuration, and a first brief that explains itself.

    Nothing that is there is changed; what should be added to it is printed.
    """
    root = absolute(folder)
    try:
        root.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no folder has such a name"
        raise ProjectError(f"the folder cannot be made ({reason})", shown(folder)) from error
    with writing(root):
        started = start(root, datetime.date.today().isoformat())
        commit(root, started.files)
    for path in sorted(started.files):
        say(f"wrote {visible(path)}\n")
    for line in _told(started):
        tell(f"{visible(line)}\n")


def _told(started: Started) -> Iterator[str]:
    for path in started.there:
        yield f"{path} is there already and was left as it is"
    for path, text in started.add:
        yield f"next: add to {path}, so that captured texts stay as they are and each commit is checked:"
        yield from (f"    {line}" for line in text.rstrip("\n").split("\n"))
    if started.brief:
        yield f"next: read {started.brief}, then: provenance check"
        yield f"next: provenance render {started.brief} --to html -o first-brief.html"
    yield "next: capture a source: provenance add FILE-OR-ADDRESS --key KEY"
    if any(path == ".pre-commit-config.yaml" for path in started.files):
        yield "next: to check before every commit: pre-commit install"
