"""`provenance add`: capture a source."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import click

from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.model import Tier
from provenance.project import Project, ProjectError, load
from provenance.project.error import Unreadable
from provenance.project.locking import locked
from provenance.project.nearest import shown
from provenance.project.writing import rewrite
from provenance.readers import NotRead, Reading, read
from provenance.stories.capture import Capturing, NotCaptured, Request, capture

_NOT_IN_KEYS = re.compile(r"[\s\[\]{},;@\"']|^$")


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--key", required=True, metavar="KEY", help="The key by which briefs cite the source.")
@click.option("--tier", type=click.Choice(["primary", "secondary", "tertiary"]), help="How close it is to the fact.")
@click.option("--derives-from", metavar="KEY", multiple=True, help="A source that this one retells.")
@click.option("--from", "url", metavar="URL", default="", help="Where the file came from.")
@project_options
def add(  # noqa: PLR0913, PLR0917 - one argument for each option
    file: str,
    key: str,
    tier: Tier | None,
    derives_from: tuple[str, ...],
    url: str,
    config: str | None,
    isolated: bool,
) -> None:
    """Capture the source in FILE: keep its text and record its hash.

    Nothing that is there is overwritten. A record that is there already keeps every word; tier and derivation are
    written only into a new one.
    """
    if _NOT_IN_KEYS.search(key):
        raise ProjectError(f'"{shown(key)}" cannot be cited: a key has no blanks, brackets, commas or semicolons')
    project = load(config=config, isolated=isolated)
    reading = _read(file)
    # The only clock there is: a capture has a date, a check has none.
    request = Request(key, datetime.date.today().isoformat(), tier, derives_from, url)
    with locked(project.root):
        capturing = _capture(project, request, reading)
        rewrite(project.root, capturing.files)
    for path, (before, _) in capturing.files.items():
        say(f"{'wrote' if before is None else 'added the hash to'} {path}\n")
    if not capturing.files:
        say(f"{key} is captured already, with this text\n")
    for note in (*reading.notes, *_advice(project, request)):
        tell(f"{note}\n")


def _read(file: str) -> Reading:
    try:
        return read(Path(file).read_bytes(), Path(file).name)
    except NotRead as refusal:
        raise ProjectError(f"cannot be captured: {refusal}", file) from refusal
    except OSError as error:
        raise ProjectError(f"cannot be read ({error.strerror})", file) from error


def _capture(project: Project, request: Request, reading: Reading) -> Capturing:
    shelf = project.shelf()
    text, record = shelf.text_path(request.key), shelf.record_path(request.key)
    try:
        files = [(path, project.disk.read(path)) for path in (text, record)]
        return capture(request, reading, *files)
    except Unreadable as error:
        raise ProjectError(f"the source cannot be captured: {error.reason}", text) from error
    except NotCaptured as refusal:
        raise ProjectError(str(refusal)) from refusal


def _advice(project: Project, request: Request) -> list[str]:
    shelf = project.shelf()
    known = shelf.source(request.key).record
    advice = []
    if not (request.tier or (known and known.tier)):
        advice.append(f"next: say in {shelf.record_path(request.key)} whether it is primary: tier: primary")
    if request.key not in shelf.keys:
        advice.append(f"next: add {request.key} to your library; none has it")
    advice.append(
        f"next: cite it: [@{request.key}], or name a passage in the record and cite that: [@{request.key}{{#name}}]"
    )
    return advice
