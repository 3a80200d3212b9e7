"""What `provenance check` does once it is known what is wanted; nothing here knows how that was written."""

from __future__ import annotations

from pathlib import Path

from provenance import formats
from provenance.cli.request import Request
from provenance.cli.streams import colour_wanted, say, tell
from provenance.model import Audit


def check(request: Request) -> int:
    """Check, and say what was found; the exit code. Raises ProjectError where the job cannot be done."""
    if request.fix or request.diff:
        return _mend(request)
    project, audit = request.audit()
    report, code = _report(audit, request), _code(audit, request)
    _say(report, request)
    if request.asked is not None:
        project.keep(request.asked[0] if request.repeats else "", report, code, by_clock=not request.today)
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
