"""`--fix` and `--diff`: what findings offer to mend."""

from __future__ import annotations

from provenance.cli.request import Request
from provenance.cli.streams import say, tell
from provenance.model import Audit
from provenance.project.difference import difference
from provenance.project.journal import writing
from provenance.project.mending import Mending, mended
from provenance.project.writing import rewrite

PASSES = 10
"""A fix may make room for another one; after this many rounds the rest is left to the next run."""


def fix_all(request: Request) -> Audit:
    """Apply every fix and return what is found afterwards. Another run that writes in the project is waited for."""
    with writing(request.project().root):
        return _fixed(request)


def _fixed(request: Request) -> Audit:
    done = 0
    paths: set[str] = set()
    project, audit = request.audit()
    for _ in range(PASSES):
        mending = mended(audit.all_diagnostics, project.disk.text)
        if not mending.texts:
            break
        rewrite(project.root, {path: (text.before, text.after) for path, text in mending.texts.items()})
        done += len(mending.done)
        paths.update(mending.texts)
        project, audit = request.audit()
    if done and not request.quiet:
        tell(f"Fixed {_several(done, 'finding')} in {_several(len(paths), 'file')}.\n")
    return audit


def show_fixes(request: Request) -> int:
    """Print what `--fix` would change; 1 when that is anything, 0 when it is nothing."""
    project, audit = request.audit()
    mending = mended(audit.all_diagnostics, project.disk.text)
    say("".join(difference(path, text) for path, text in mending.texts.items()))
    if not request.quiet:
        tell(_told(mending))
    return int(bool(mending.texts) and not request.exit_zero)


def _told(mending: Mending) -> str:
    told = f"Would fix {_several(len(mending.done), 'finding')} in {_several(len(mending.texts), 'file')}.\n"
    if mending.refused:
        told += f"{_several(len(mending.refused), 'fix', 'fixes')} would wait for the next round.\n"
    return told


def _several(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"
