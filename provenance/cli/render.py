"""`provenance render`: a brief for readers, each statement with what it rests on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

import click
from click.core import ParameterSource

from provenance import formats, rules, unchanged
from provenance import render as renderers
from provenance.check import gather
from provenance.cli.day import day
from provenance.cli.project_options import project_options
from provenance.cli.site import write_site
from provenance.cli.streams import say, say_bytes, tell
from provenance.cli.styling import Styling
from provenance.cli.word import word
from provenance.model import Report
from provenance.project import ProjectError, load
from provenance.project.writing import write, write_bytes
from provenance.render.options import Options

_STYLED = ("docx", "html", "markdown")
"""What has references in it."""


@click.command()
@click.argument("brief", metavar="[BRIEF]", required=False)
@click.option(
    "--to",
    type=click.Choice([*renderers.renderers(), "docx"]),
    default="markdown",
    show_default=True,
    help="What to make. docx needs Pandoc and has a comment on each statement.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to this file, not to standard output.")
@click.option(
    "--notes",
    type=click.Choice(["footnotes", "endnotes"]),
    default="footnotes",
    show_default=True,
    help="What notes in Markdown are.",
)
@click.option("--no-passages", is_flag=True, help="Notes in Markdown do not quote the passages.")
@click.option("--site", metavar="DIR", help="Write all briefs as pages into this folder, with a page that lists them.")
@click.option("--today", metavar="DAY", callback=day, help="The day by which waivers end, 2026-11-22; else none has.")
@click.option("--no-cache", is_flag=True, help="Read everything afresh, keep nothing. For CI: a cache can be forged.")
@click.option("-j", "--jobs", type=click.IntRange(0), default=0, help="Processes for --site; as many as fit.")
@project_options
def render(  # noqa: PLR0913, PLR0917 - one argument for each option
    brief: str | None,
    to: str,
    output: str | None,
    notes: Literal["footnotes", "endnotes"],
    no_passages: bool,
    site: str | None,
    today: str,
    no_cache: bool,
    jobs: int,
    config: str | None,
    isolated: bool,
) -> int:
    """Write BRIEF with its evidence.

    As Markdown with notes, as one page that shows it beside its sources, or as the annotated draft in Word. With
    --site, all briefs, or those in the folder BRIEF, as such pages, and one that says how they stand.
    """
    cache = "" if no_cache else _versions()
    project = load(near=[brief] if brief else [], config=config, isolated=isolated, today=today, cache=cache)
    if site is not None:
        _only_pages()
        code = write_site(project, brief, site, _options, jobs)
        project.keep("", "", 0, by_clock=False)
        return code
    if brief is None:
        raise click.UsageError("name a BRIEF, or a folder for all of them with --site")
    chosen, passed = project.chosen([brief])
    if len(chosen) != 1:
        raise ProjectError("; ".join(passed) or f"{brief} is a folder; name one brief")
    report = project.report(chosen[0])
    unread = [each for each in report.diagnostics if each.code == "PRV901"]
    if unread:
        audit = gather([report], project.disk.text)
        tell(formats.render("full", audit, colour=False, quiet=True))
        return 1
    if output is not None and os.path.realpath(output) == os.path.realpath(project.root / chosen[0]):
        raise ProjectError("the rendered brief would overwrite the brief itself")
    styled = Styling().of([report]) if to in _STYLED else {}
    options = _options(report)._replace(notes=notes, passages=not no_passages, styled=styled)
    if to == "docx":
        made = word(report, options)
        say_bytes(made) if output is None else write_bytes(Path(output), made)
    elif output is None:
        say(renderers.render(to, report, options))
    else:
        write(Path(output), renderers.render(to, report, options))
    project.keep("", "", 0, by_clock=False)
    return 0


def _versions() -> str:
    """What tells this program from others that may read the same differently; empty where that cannot be told."""
    try:
        return unchanged.versions()
    except (OSError, ValueError):
        return ""


def _only_pages() -> None:
    """Raise click's UsageError for an option that a site has no use for."""
    context = click.get_current_context()
    for name, option in (("output", "-o"), ("notes", "--notes"), ("no_passages", "--no-passages")):
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"{option} does not go with --site")
    if context.params["to"] != "html" and context.get_parameter_source("to") is ParameterSource.COMMANDLINE:
        raise click.UsageError("--site writes HTML; leave --to out")


def _options(report: Report) -> Options:
    """What readers are told of the rules that found something."""
    found = sorted({each.code for each in (*report.diagnostics, *report.waived)} & set(rules.codes()))
    kinds = {code: rules.rule_class(code) for code in found}
    return Options(
        {code: kind.card() for code, kind in kinds.items()}, {code: kind.page() for code, kind in kinds.items()}
    )
