"""`provenance add`: capture a source."""

from __future__ import annotations

import datetime
from typing import get_args

import click

from provenance.cli import advice
from provenance.cli.from_bib import from_bib
from provenance.cli.progress import Progress
from provenance.cli.project_options import project_options
from provenance.cli.streams import say
from provenance.formats.visible import visible
from provenance.model import Keep, Tier
from provenance.project import Project, ProjectError, load
from provenance.project.capturing import Acquired, Added, acquire
from provenance.project.capturing import add as added
from provenance.project.journal import writing
from provenance.project.nearest import shown
from provenance.project.writing import commit
from provenance.stories.capture import Request
from provenance.stories.capture.naming import citable


@click.command()
@click.argument("source", metavar="[FILE|URL]", required=False)
@click.option("--key", metavar="KEY", help="The key by which briefs cite the source.")
@click.option("--tier", type=click.Choice(get_args(Tier)), help="How close it is to the fact.")
@click.option("--derives-from", metavar="KEY", multiple=True, help="A source that this one retells.")
@click.option("--from", "url", metavar="URL", default="", help="Where the file came from.")
@click.option("--keep", type=click.Choice(get_args(Keep)), help="How much of the text is kept.")
@click.option("--attested", metavar="NAME", default="", help="Who has read it, where no text is kept.")
@click.option("--from-bib", "bib", is_flag=True, help="Capture all entries of the libraries that have no text yet.")
@click.option("--allow-private", is_flag=True, help="Fetch from this machine and private networks too.")
@project_options
def add(  # noqa: PLR0913, PLR0917 - one argument for each option
    source: str | None,
    key: str | None,
    tier: Tier | None,
    derives_from: tuple[str, ...],
    url: str,
    keep: Keep | None,
    attested: str,
    bib: bool,
    allow_private: bool,
    config: str | None,
    isolated: bool,
) -> int:
    """Capture the source in FILE or at URL: its text, its hash, the file itself.

    A key that is in no library gets an entry in a library of its own, added.bib. Nothing that is there is overwritten:
    a record keeps every word, and another text under the same key is refused (see provenance refresh).

    With --keep, less than the whole text stays in the project: `excerpt` keeps the passages cited and 40 words around,
    `private` puts the text into the private folder, `none` keeps no text of a source that somebody has read.

    With --from-bib, files and addresses are those of the library (Zotero's fields file and url). Exit code 1 means
    that some could not be captured; they are listed at the end.
    """
    project = load(config=config, isolated=isolated)
    if bib:
        _refuse_with_all(source, tier, derives_from, url, attested)
        return from_bib(project, key or "", keep, allow_private=allow_private)
    if key is None:
        raise click.UsageError("say with --key by which key briefs cite the source")
    if source is None and keep != "none":
        raise click.UsageError("name a file or an address; only with --keep none is none needed")
    if not citable(key):
        raise ProjectError(f'"{shown(key)}" cannot be cited: a key has no blanks, brackets, commas or semicolons')
    watching = Progress()
    try:
        acquired = acquire(source, allow_private=allow_private, progress=watching) if source is not None else None
    finally:
        watching.end()
    # The only clock there is: a capture has a date, a check has none.
    today = datetime.date.today().isoformat()
    request = Request(key, today, tier, derives_from, _address(url, acquired), keep, attested)
    _tell(project, request, acquired, captured(project, request, acquired))
    return 0


def captured(project: Project, request: Request, acquired: Acquired | None) -> Added:
    """Write what captures a source, as one change; other runs that write wait."""
    with writing(project.root):
        made = added(project, request, acquired)
        commit(project.root, made.files)
    return made


def _tell(project: Project, request: Request, acquired: Acquired | None, made: Added) -> None:
    """Say what was written and what to do next, all to one stream: in two, their order is lost in a file."""
    for line in advice.written(made):
        say(f"{visible(line)}\n")
    spoken = advice.spoken(project, request, acquired) if made.files else ()
    for line in (*(acquired.notes if acquired else ()), *spoken, *advice.advice(project, request, made)):
        say(f"{visible(line)}\n")


def _address(given: str, acquired: Acquired | None) -> str:
    """Where the source came from: as the user says, as it was asked for, or as an archive says."""
    if given or acquired is None:
        return given
    return acquired.url or (acquired.reading.url if acquired.reading.captured else "")


def _refuse_with_all(*given: object) -> None:
    if any(given):
        raise click.UsageError("--from-bib takes what to capture from the libraries; only --key and --keep go with it")
