"""Work on the briefs of a project in a process that knows nothing of it yet."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.project.memory import Memory
from provenance.project.parallel import Done, Work
from provenance.project.project import Project


def opened(work: Work) -> tuple[Project, Memory]:
    """The project that `work` is about, of which nothing has been read, and what it remembers."""
    memory = Memory(work.versions)
    return Project(work.root, work.configuration, work.overlay, today=work.today, memory=memory), memory


def checked(work: Work, paths: Iterable[str]) -> Done:
    """Do `work` on the briefs at `paths`."""
    project, memory = opened(work)
    try:
        made = tuple(project.report(path, work.selection, sparing=work.sparing) for path in paths)
    except Exception:
        return Done(None, {}, sure=False)
    memory.keep(work.root, "", "", 0)
    return Done(made, *memory.witness.account)
