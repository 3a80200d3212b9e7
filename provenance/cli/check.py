"""`provenance check`: the validator, and its options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from provenance.cli.checking import check as carry_out
from provenance.cli.day import day
from provenance.cli.project_options import project_options
from provenance.cli.request import Request
from provenance.project import ProjectError, canonical_all

FORMATS = ("full", "concise", "json")


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option("--select", metavar="RULE", multiple=True, help="Run only these rules: codes, PRV1, names, ALL.")
@click.option("--ignore", metavar="RULE", multiple=True, help="Do not run these rules.")
@click.option("--fix", is_flag=True, help="Apply the fixes that findings offer; they change no word of a brief.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--output-format", type=click.Choice(FORMATS), default="full", show_default=True, help="How to say it.")
@click.option("--output-file", metavar="FILE", help="Write the report to this file, not to standard output.")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule instead of showing them.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even when there are findings.")
@click.option("--stdin-filename", metavar="PATH", help="Check standard input as if it were the brief at PATH.")
@click.option(
    "--no-cache",
    is_flag=True,
    expose_value=False,
    help="Read everything afresh, keep nothing. For CI: a cache can be forged.",
)
@click.option("-j", "--jobs", type=click.IntRange(0), default=0, help="Processes for many briefs; as many as fit.")
@click.option("--today", metavar="DAY", callback=day, help="The day by which waivers end, 2026-11-22; else today.")
@click.option("--no-color", is_flag=True, help="No colours, not even on a terminal.")
@click.option("-q", "--quiet", is_flag=True, help="Show the findings and nothing else.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was read, and what each rule is for.")
@project_options
@click.pass_obj
def check(asked: tuple[str, str] | None, /, paths: tuple[str, ...], **wishes: object) -> int:
    """Say which statements of the briefs do not hold.

    Each PATH is a brief or a folder; without any, all briefs of the project are checked.
    """
    return carry_out(_request(paths, {**wishes, "asked": asked}))


def _request(paths: tuple[str, ...], wishes: Mapping[str, Any]) -> Request:
    """The request; click's UsageError where wishes contradict each other, ProjectError for a rule that is none."""
    chosen = {name: _rules(name, wishes[name]) for name in ("select", "ignore")}
    request = Request(**{**wishes, **chosen, "paths": tuple(path for path in paths if path != "-")})
    if request.fix and request.diff:
        raise click.UsageError("--fix changes the briefs and --diff does not; choose one")
    if "-" in paths and request.stdin_filename is None:
        raise click.UsageError("say with --stdin-filename which brief standard input is")
    if request.stdin_filename is not None and (request.paths or request.fix):
        raise click.UsageError(f"--stdin-filename does not go with {'--fix' if request.fix else 'a PATH'}")
    return request


def _rules(option: str, selectors: tuple[str, ...]) -> tuple[str, ...]:
    try:
        return canonical_all(selectors)
    except ProjectError as error:
        raise ProjectError(f"--{option}: {error.message}") from error
