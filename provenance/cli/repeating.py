"""Say again what an earlier run said."""

from __future__ import annotations

from provenance.cli.streams import cannot, prepare, say, tell
from provenance.project.error import ProjectError


def repeat(out: str, err: str, code: int) -> int:
    """Write `out` to standard output and `err` to standard error; the exit code."""
    prepare()
    try:
        say(out)
        if err:
            tell(err)
    except ProjectError as error:
        return cannot(str(error))
    return code
