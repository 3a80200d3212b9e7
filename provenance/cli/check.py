"""`provenance check`: the validator."""

from __future__ import annotations

from pathlib import Path

import click

from provenance import formats
from provenance.cli.day import day
from provenance.cli.project_options import project_options
from provenance.cli.request import Request
from provenance.cli.streams import colour_wanted, say, tell
from provenance.model import Audit

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
@click.option("--no-cache", is_flag=True, help="Read everything afresh, keep nothing. For CI: a cache can be forged.")
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
    request = Request.of(paths, {**wishes, "asked": asked})
    if request.fix or request.diff:
        return _mend(request)
    project, audit = request.audit()
    report, code = _report(audit, request), _code(audit, request)
    _say(report, request)
    if asked is not None:
        project.keep(asked[0] if request.repeats else "", report, code, by_clock=not request.today)
    return code


def _mend(request: Request) -> int:
    from provenance.cli.fixing import fix_all, show_fixes  # noqa: PLC0415 - what writes is not loaded to read

    if request.diff:
        return show_fixes(request)
    audit = fix_all(request)
    _say(_report(audit, request), request)
    return _code(audit, request)


def _code(audit: Audit, request: Request) -> int:
    return int(not request.exit_zero and any(each.level == "error" for each in audit.all_diagnostics))


def _report(audit: Audit, request: Request) -> str:
    return formats.render(
        request.output_format,
        audit,
        colour=colour_wanted(refused=request.no_color or request.output_file is not None),
        statistics=request.statistics,
        quiet=request.quiet,
        verbose=request.verbose,
    )


def _say(text: str, request: Request) -> None:
    if request.output_file is None:
        say(text)
        return
    from provenance.project.writing import write  # noqa: PLC0415 - as above

    write(Path(request.output_file), text)
    if not request.quiet:
        tell(f"The report is in {request.output_file}.\n")
