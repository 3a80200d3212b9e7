"""`provenance render`: a brief for readers, each statement with what it rests on."""

from __future__ import annotations

import os
from pathlib import Path

import click

from provenance import formats
from provenance import render as renderers
from provenance.check import gather
from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.project import ProjectError, load
from provenance.project.writing import write


@click.command()
@click.argument("brief", metavar="BRIEF")
@click.option(
    "--to", type=click.Choice(list(renderers.renderers())), default="markdown", show_default=True, help="What to make."
)
@click.option("-o", "--output", metavar="FILE", help="Write to this file, not to standard output.")
@project_options
def render(brief: str, to: str, output: str | None, config: str | None, isolated: bool) -> int:
    """Write BRIEF with numbered notes and a table of its sources."""
    project = load(near=[brief], config=config, isolated=isolated)
    chosen, notes = project.chosen([brief])
    if len(chosen) != 1:
        raise ProjectError("; ".join(notes) or f"{brief} is a folder; name one brief")
    report = project.report(chosen[0])
    unread = [each for each in report.diagnostics if each.code == "PRV901"]
    if unread:
        audit = gather([report], project.disk.text)
        tell(formats.render("full", audit, colour=False, quiet=True))
        return 1
    made = renderers.render(to, report)
    if output is None:
        say(made)
        return 0
    if os.path.realpath(output) == os.path.realpath(project.root / chosen[0]):
        raise ProjectError("the rendered brief would overwrite the brief itself")
    write(Path(output), made)
    return 0
