"""All briefs as pages, with a page that lists them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from provenance.cli.jobs import counting
from provenance.cli.streams import tell
from provenance.model import Report
from provenance.project import Project
from provenance.project.nearest import shown
from provenance.project.site import publishing
from provenance.render.html.site import INDEX, Site
from provenance.render.options import Options


def write_site(project: Project, brief: str | None, folder: str, options: Callable[[Report], Options]) -> int:
    """Write the briefs that `brief` means, or all, into `folder`; the exit code: 1 where one could not be read.

    One brief after the other is read, written and forgotten. Raises ProjectError where `folder` cannot be used.
    """
    paths, notes = project.chosen(None if brief is None else [brief])
    project.shelf()  # so that a library which is missing is missed before anything is written
    site = Site(paths)
    unread = 0
    with (
        publishing(Path(folder), (INDEX, *site.names.values())) as pages,
        counting(len(paths), quiet=False) as progress,
    ):
        for done, path in enumerate(paths, 1):
            report = project.report(path)
            if made := site.add(report, options(report)):
                pages.put(site.names[path], made)
            unread += any(each.code == "PRV901" for each in report.ledger.findings)
            progress(done, len(paths))
        pages.put(INDEX, site.index((*project.notes, *notes)))
    for name in pages.kept:
        tell(f"{shown(name)} is of no brief any more, but was changed since it was written; it was left there.\n")
    tell(_told(len(paths), unread, Path(folder) / INDEX))
    return int(unread > 0)


def _told(briefs: int, unread: int, index: Path) -> str:
    what = "1 brief is" if briefs == 1 else f"{briefs} briefs are"
    but = f" Of {unread} not all could be read; the list says why." if unread else ""
    return f"{what} listed in {shown(str(index))}.{but}\n"
