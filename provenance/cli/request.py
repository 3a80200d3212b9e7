"""What a user asked to be checked, and how."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import click

from provenance.cli.jobs import counting, jobs, pool
from provenance.cli.streams import standard_input, tell
from provenance.model import Audit
from provenance.project import Project, ProjectError, canonical_all, load
from provenance.project.root import absolute


@dataclass(frozen=True)
class Request:
    """The arguments of `provenance check`.

    `select` and `ignore` are canonical; `today` is empty for the day by the clock.
    """

    paths: tuple[str, ...]
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fix: bool
    diff: bool
    output_format: str
    output_file: str | None
    statistics: bool
    exit_zero: bool
    stdin_filename: str | None
    config: str | None
    isolated: bool
    quiet: bool
    verbose: bool
    no_color: bool
    today: str
    no_cache: bool
    jobs: int
    asked: tuple[str, str] | None = None

    @classmethod
    def of(cls, paths: tuple[str, ...], wishes: Mapping[str, Any]) -> Request:
        """The request, or click's UsageError where wishes contradict each other, or ProjectError for a wrong rule."""
        chosen = {name: _rules(name, wishes[name]) for name in ("select", "ignore")}
        request = cls(**{**wishes, **chosen, "paths": tuple(path for path in paths if path != "-")})
        if request.fix and request.diff:
            raise click.UsageError("--fix changes the briefs and --diff does not; choose one")
        if "-" in paths and request.stdin_filename is None:
            raise click.UsageError("say with --stdin-filename which brief standard input is")
        if request.stdin_filename is not None and (request.paths or request.fix):
            raise click.UsageError(f"--stdin-filename does not go with {'--fix' if request.fix else 'a PATH'}")
        return request

    @property
    def repeats(self) -> bool:
        """Whether the same request says the same again, and nothing but that: it writes no file and reads no input."""
        return not (self.fix or self.diff or self.verbose) and self.output_file is None and self.stdin_filename is None

    def project(self) -> Project:
        """The project as it is now; nothing of it has been read but its configuration."""
        overlay = {} if self.stdin_filename is None else {self.stdin_filename: self._input}
        return load(
            near=self._near,
            overlay=_absolute(overlay),
            config=self.config,
            isolated=self.isolated,
            # The only place where a check looks at a clock.
            today=self.today or datetime.date.today().isoformat(),
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
            return project, project.audit(briefs, notes, selection, executor=executor, progress=progress)

    @property
    def _near(self) -> list[str]:
        return list(self.paths) if self.stdin_filename is None else [self.stdin_filename]

    @cached_property
    def _input(self) -> bytes:
        return standard_input()


def _absolute(overlay: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Paths are meant from the working folder, those of an overlay from the root of the project."""
    return {str(absolute(path)): data for path, data in overlay.items()}


def _rules(option: str, selectors: tuple[str, ...]) -> tuple[str, ...]:
    try:
        return canonical_all(selectors)
    except ProjectError as error:
        raise ProjectError(f"--{option}: {error.message}") from error
