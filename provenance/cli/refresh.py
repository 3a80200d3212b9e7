"""`provenance refresh`: capture sources again, and say what changed."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from contextlib import nullcontext

import click

from provenance.cli.progress import Progress
from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.project import Project, ProjectError, load
from provenance.project.capturing import Acquired, NoOrigin, Refreshed, again, edition, leaning, published
from provenance.project.capturing import refresh as refreshed
from provenance.project.journal import writing
from provenance.project.nearest import proposal, shown
from provenance.project.search import captured
from provenance.project.writing import commit
from provenance.rule.wording import listed
from provenance.stories.capture.naming import citable
from provenance.stories.refresh import told

Failed = dict[str, str]
"""By key, why a source could not be captured again."""


@click.command()
@click.argument("keys", metavar="[KEY]...", nargs=-1)
@click.option("--from", "given", metavar="FILE|URL", default="", help="Capture it from here.")
@click.option(
    "--as", "new", metavar="NEW-KEY", default="", help="Keep the old text; the new one is a source that revises it."
)
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--allow-private", is_flag=True, help="Fetch from this machine and private networks too.")
@project_options
def refresh(  # noqa: PLR0913, PLR0917 - one argument for each option
    keys: tuple[str, ...],
    given: str,
    new: str,
    dry_run: bool,
    allow_private: bool,
    config: str | None,
    isolated: bool,
) -> int:
    """Capture the sources KEY again, all without one, and say what became of their passages.

    A source is captured from where its record says that it came from, from its original beside the text otherwise.
    Nothing is written before all is read. What a published brief cites is not replaced; --as keeps both editions.
    Exit code 1 means that some sources could not be captured again; they are listed at the end. So are those of which
    nothing says where they came from, which without KEY are passed over.
    """
    if (given or new) and len(keys) != 1:
        raise click.UsageError(f"name one KEY with {'--from' if given else '--as'}")
    if new and not citable(new):
        raise ProjectError(f'"{shown(new)}" cannot be cited: a key has no blanks, brackets, commas or semicolons')
    project = load(config=config, isolated=isolated)
    failed: Failed = {}
    asked = _keys(project, keys)
    acquired = _acquired(project, asked, given, failed, allow_private=allow_private)
    lost = [key for key in asked if key not in acquired and key not in failed]
    if keys:
        failed.update((key, "nothing says where it came from") for key in lost)
    with nullcontext() if dry_run else writing(project.root):
        # As it stands now that nobody else writes.
        project = Project(project.root, project.configuration, {}, today=project.today)
        done = _refreshed(project, acquired, new, failed)
        stories = leaning(project, done)
        if not dry_run:
            commit(project.root, {path: each for one in done for path, each in one.files.items()})
    for story in stories:
        say("".join(f"{visible(line)}\n" for line in told(story, written=not dry_run)))
        for note in acquired[story.key].notes if story.kind in ("changed", "restored", "first") else ():
            tell(f"{visible(f'{story.key}: {note}')}\n")
    if dry_run:
        tell("Nothing was written.\n")
    return _conclude(failed, [] if keys else lost, keys)


def _keys(project: Project, keys: tuple[str, ...]) -> list[str]:
    """The keys asked for, or all that have a captured text. Raises ProjectError for one that is not known."""
    shelf = project.shelf()
    known = list(captured(project))
    for key in keys:
        source = shelf.source(key)
        if source.snapshot is None and (source.record is None or not source.record.capture.sha256):
            what = "its text was never captured: provenance add" if key in shelf.keys else "no source has this key"
            raise ProjectError(f"{shown(key)}: {what}{proposal(key, known)}")
    return list(dict.fromkeys(keys)) or known


def _acquired(
    project: Project, keys: list[str], given: str, failed: Failed, *, allow_private: bool
) -> Mapping[str, Acquired]:
    watching = Progress()
    found: dict[str, Acquired] = {}
    for number, key in enumerate(keys, start=1):
        if len(keys) > 1:
            watching.step(f"{number} of {len(keys)}, {shown(key)}: ")
        try:
            found[key] = again(project, key, given, allow_private=allow_private, progress=watching)
        except NoOrigin:
            if len(keys) == 1:
                raise
        except ProjectError as refusal:
            failed[key] = str(refusal)
        finally:
            watching.end()
    return found


def _refreshed(project: Project, acquired: Mapping[str, Acquired], new: str, failed: Failed) -> list[Refreshed]:
    # The only clock there is: a capture has a date, a check has none.
    today = datetime.date.today().isoformat()
    done: list[Refreshed] = []
    for key, each in acquired.items():
        try:
            one = edition(project, key, each, today, new) if new else refreshed(project, key, each, today)
            if not new and one.story.kind == "changed" and (briefs := published(project, key)):
                what = "is published and cites it" if len(briefs) == 1 else "are published and cite it"
                raise ProjectError(
                    f"{listed(briefs)} {what}; keep both editions: provenance refresh {key} --as NEW-KEY"
                )
        except ProjectError as refusal:
            failed[key] = str(refusal)
        else:
            done.append(one)
    return done


def _conclude(failed: Failed, lost: list[str], keys: tuple[str, ...]) -> int:
    if lost:
        tell(f"Nothing says where these came from, {len(lost)}: provenance refresh KEY --from FILE\n")
        tell("".join(f"  {visible(key)}\n" for key in lost))
    if len(keys) == 1 and failed:
        raise ProjectError(
            next(f"{shown(key)}: {why}" if not why.startswith(key) else why for key, why in failed.items())
        )
    if failed:
        say(f"Not captured again, {len(failed)}:\n")
        for key, why in failed.items():
            say(f"  {visible(why if why.startswith(f'{key}:') else f'{key}: {why}')}\n")
    return int(bool(failed))
