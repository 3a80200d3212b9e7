"""All briefs as pages, with a page that lists them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from provenance.cli.jobs import counting, jobs, pool
from provenance.cli.streams import tell
from provenance.cli.styling import Styling
from provenance.model import Report
from provenance.named import NamedTuple
from provenance.project import Project
from provenance.project.nearest import shown
from provenance.project.site import publishing
from provenance.render.html.site import INDEX, Site
from provenance.render.options import Options

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from provenance.project.parallel import Work

Telling = Callable[[Report], Options]
"""What readers are told of the rules that found something in a brief."""

MOST = 16
"""Briefs that go to a process at once: each time it reads their sources again, and its pages are held in memory."""


class Drawn(NamedTuple):
    """The pages of some briefs, by the path of the brief, and what the list says of them. `pages` has an empty one for
    a brief that has none; `unread` counts the briefs of which something could not be read."""

    part: Site
    pages: tuple[tuple[str, str], ...]
    unread: int


def write_site(project: Project, brief: str | None, folder: str, telling: Telling, processes: int = 1) -> int:
    """Write the briefs that `brief` means, or all, into `folder`; the exit code: 1 where one could not be read.

    A few briefs at a time are read, written and forgotten, by so many `processes` where it pays; 0 for as many as there
    are processors. Raises ProjectError where `folder` cannot be used.
    """
    paths, notes = project.chosen(None if brief is None else [brief])
    project.shelf()  # so that a library which is missing is missed before anything is written
    site = Site(paths)
    done = unread = 0
    with (
        publishing(Path(folder), (INDEX, *site.names.values())) as pages,
        counting(len(paths), quiet=False) as progress,
        pool(jobs(processes, len(paths))) as executor,
    ):
        for drawn in _drawn(project, site, paths, telling, executor):
            site.take(drawn.part)
            unread += drawn.unread
            for path, made in drawn.pages:
                if made:
                    pages.put(site.names[path], made)
                done += 1
                progress(done, len(paths))
        pages.put(INDEX, site.index((*project.notes, *notes)))
    for name in pages.kept:
        tell(f"{shown(name)} is of no brief any more, but was changed since it was written; it was left there.\n")
    tell(_told(len(paths), unread, Path(folder) / INDEX))
    return int(unread > 0)


def _drawn(
    project: Project, site: Site, paths: Sequence[str], telling: Telling, executor: Executor | None
) -> Iterator[Drawn]:
    """The pages of all briefs, in the order of `paths`. Of what is not asked for yet no more is made than is waited
    for, so that pages do not pile up."""
    styling = Styling()
    size = max(1, min(MOST, len(paths) // 8))
    left = deque(paths[at : at + size] for at in range(0, len(paths), size))
    if executor is None:
        yield from (draw(project, site.part(some), some, telling, styling) for some in left)
        return
    work = project.work()
    waiting: deque[tuple[Sequence[str], Future[Drawn | None]]] = deque()
    while left or waiting:
        while left and len(waiting) < _AHEAD:
            some = left.popleft()
            waiting.append((some, executor.submit(drawn_elsewhere, work, site.part(some), some, telling)))
        some, future = waiting.popleft()
        # What broke down there breaks down here again, and is told as if there were no other process.
        yield future.result() or draw(project, site.part(some), some, telling, styling)


_AHEAD = 8


def draw(project: Project, part: Site, paths: Sequence[str], telling: Telling, styling: Styling) -> Drawn:
    """Read the briefs at `paths` and make their pages for this `part` of a site."""
    reports = [project.report(path) for path in paths]
    styled = styling.of(reports)
    pages = [
        (path, part.add(report, telling(report)._replace(styled=styled)))
        for path, report in zip(paths, reports, strict=True)
    ]
    unread = sum(any(each.code == "PRV901" for each in report.ledger.findings) for report in reports)
    return Drawn(part, tuple(pages), unread)


def drawn_elsewhere(work: Work, part: Site, paths: Sequence[str], telling: Telling) -> Drawn | None:
    """As `draw`, in a process that knows nothing of the project yet; None when something breaks down there."""
    from provenance.project.elsewhere import opened  # noqa: PLC0415 - seldom needed

    project, memory = opened(work)
    try:
        drawn = draw(project, part, paths, telling, Styling())
    except Exception:
        return None
    memory.keep(work.root, "", "", 0)
    return drawn


def _told(briefs: int, unread: int, index: Path) -> str:
    what = "1 brief is" if briefs == 1 else f"{briefs} briefs are"
    but = f" Of {unread} not all could be read; the list says why." if unread else ""
    return f"{what} listed in {shown(str(index))}.{but}\n"
