"""What a user asked to be checked, and how."""

from __future__ import annotations

from collections.abc import Mapping

from provenance import formats, unchanged
from provenance.cli.jobs import counting, jobs, pool
from provenance.cli.streams import standard_input, tell
from provenance.frozen import dataclass
from provenance.model import Audit
from provenance.project import Project, load
from provenance.project.root import absolute


@dataclass(frozen=True, slots=True)
class Request:
    """The arguments of `provenance check`.

    `select` and `ignore` are canonical; `today` is empty for the day by the clock; `asked` is what `unchanged.asked`
    says of the arguments, without which nothing is taken from the cache or put there.
    """

    paths: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fix: bool = False
    diff: bool = False
    output_format: str = "full"
    output_file: str | None = None
    statistics: bool = False
    exit_zero: bool = False
    stdin_filename: str | None = None
    config: str | None = None
    isolated: bool = False
    quiet: bool = False
    verbose: bool = False
    no_color: bool = False
    today: str = ""
    jobs: int = 0
    asked: tuple[str, str] | None = None

    @property
    def repeats(self) -> bool:
        """Whether the same request says the same again, and nothing but that: it writes no file and reads no input."""
        return not (self.fix or self.diff or self.verbose) and self.output_file is None and self.stdin_filename is None

    def project(self) -> Project:
        """The project as it is now; nothing of it has been read but its configuration."""
        overlay = {} if self.stdin_filename is None else {self.stdin_filename: standard_input()}
        return load(
            near=self._near,
            overlay=_absolute(overlay),
            config=self.config,
            isolated=self.isolated,
            # The only place where a check looks at a clock.
            today=self.today or unchanged.OBSERVED["day"](""),
            cache=self.asked[1] if self.asked else "",
        )

    def audit(self) -> tuple[Project, Audit]:
        """The project as it is now, and what a check of it finds."""
        project = self.project()
        if self.verbose:
            tell(f"Project {project.root}, {project.configuration.path or 'not configured'}.\n")
        briefs, notes = project.chosen(self._near or None)
        selection = project.selection(self.select, self.ignore)
        with pool(jobs(self.jobs, len(briefs))) as executor, counting(len(briefs), quiet=self.quiet) as progress:
            return project, project.audit(
                briefs,
                notes,
                selection,
                executor=executor,
                progress=progress,
                sparing=not formats.shows_statements(self.output_format),
            )

    @property
    def _near(self) -> list[str]:
        return list(self.paths) if self.stdin_filename is None else [self.stdin_filename]


def _absolute(overlay: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Paths are meant from the working folder, those of an overlay from the root of the project."""
    return {str(absolute(path)): data for path, data in overlay.items()}
