"""`provenance export`: what briefs rest on, for other programs."""

from __future__ import annotations

import re
from pathlib import Path

import click

from provenance import formats
from provenance.check import gather
from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.model import Report
from provenance.project import Project, ProjectError, load
from provenance.project.nearest import shown
from provenance.project.writing import write
from provenance.stories import export as exports

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,40}:[^\s<>\"{}|\\^`\x00-\x20]{1,2000}[/#:?=]")


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option(
    "--to",
    type=click.Choice(list(exports.TABLE)),
    required=True,
    help="W3C Web Annotations (JSON-LD), PROV-JSON, PROV-O (JSON-LD), the works cited, or a table for Excel.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to this file, not to standard output.")
@click.option(
    "--base",
    metavar="IRI",
    default=exports.BASE,
    show_default=True,
    help="What names begin with: where the files of the project can be had, ending in a slash.",
)
@project_options
def export(  # noqa: PLR0913, PLR0917 - one argument for each option
    paths: tuple[str, ...], to: str, output: str | None, base: str, config: str | None, isolated: bool
) -> int:
    """Write what the briefs at PATH rest on, or all briefs, for other programs.

    Exit code 1 means that a brief could not be read; the others are written all the same.
    """
    if not _IRI.fullmatch(base):
        raise ProjectError(f'--base: "{shown(base)}" is no address that ends in a slash, a colon or a number sign')
    project = load(near=list(paths), config=config, isolated=isolated)
    chosen, notes = project.chosen(paths or None)
    reports = [project.report(path) for path in chosen]
    for note in (*project.notes, *notes):
        tell(f"{note}\n")
    unread = [each for each in reports if any(found.code == "PRV901" for found in each.diagnostics)]
    _write(project, exports.export(to, [each for each in reports if each not in unread], exports.Naming(base)), output)
    if to == "csl-json":
        _tell_missing(reports)
    if unread:
        tell(formats.render("full", gather(unread, project.disk.text), colour=False, quiet=True))
    return 1 if unread else 0


def _write(project: Project, made: str, output: str | None) -> None:
    if output is None:
        say(made)
        return
    target = Path(output)
    inside = project.relative(output)
    if inside is not None and (inside in project.briefs() or inside in _kept(project)):
        raise ProjectError(f"{shown(output)} is a part of the project itself; name another file")
    write(target, made)


def _kept(project: Project) -> frozenset[str]:
    """The files of the sources that briefs cite."""
    shelf = project.shelf()
    return frozenset(path for key in shelf.keys for path in shelf.paths(key))


def _tell_missing(reports: list[Report]) -> None:
    missing = exports.unlisted(reports)
    if missing:
        tell(f"Left out, since no library has an entry: {', '.join(map(shown, missing))}\n")
