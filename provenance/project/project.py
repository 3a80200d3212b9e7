"""A project: its root, its configuration, its briefs, and what a check of them finds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from provenance import check, draft, rules
from provenance.link import Shelf, link
from provenance.model import Audit, Brief, Diagnostic, Ledger, Place, Report, Span
from provenance.project.configuration import Configuration
from provenance.project.disk import Disk
from provenance.project.error import ProjectError, Unreadable
from provenance.project.nearest import shown
from provenance.project.patterns import chosen, is_literal, matches
from provenance.project.root import absolute
from provenance.rule import Rule


class Project:
    """One project as it stands on disk when it is first looked at; every file is read at most once.

    `root` is an absolute path. All other paths are relative to it, with forward slashes. `notes` says what was passed
    over when the project was laid out. `today` is the day of the check (ISO 8601), by which waivers end.
    """

    def __init__(
        self,
        root: Path,
        configuration: Configuration,
        overlay: Mapping[str, bytes],
        notes: Iterable[str] = (),
        today: str = "",
    ) -> None:
        self.root = root
        self.today = today
        self.configuration = configuration
        self.disk = Disk(root, overlay)
        self.notes = tuple(notes)
        self._shelf: Shelf | None = None
        self._unread: dict[str, Diagnostic] = {}

    def briefs(self) -> tuple[str, ...]:
        """The paths of all briefs, sorted."""
        return self.disk.find(self.configuration.briefs)[0]

    def chosen(self, paths: Iterable[str | Path] | None = None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The briefs that `paths` mean, sorted, and notes on what was passed over. None means all briefs.

        A path is relative to the working folder or absolute; a folder means the briefs in it. Raises ProjectError
        when there is nothing at a path, or when the project has no brief at all.
        """
        if paths is None:
            found, notes = self.disk.find(self.configuration.briefs)
            if not found:
                raise ProjectError(f"no brief found in {self.root}: nothing matches {self._patterns()}")
            return found, notes
        meant: set[str] = set()
        passed: list[str] = []
        for path in paths:
            self._choose(path, meant, passed)
        return tuple(sorted(meant)), tuple(dict.fromkeys(passed))

    def relative(self, path: str | Path) -> str | None:
        """`path`, relative to the working folder or absolute, as a path of the project; "" is the root itself.

        None when it lies outside.
        """
        written = absolute(path)
        # The second try sees through symbolic links on the way to the file (/tmp on a Mac), not at its end.
        for full, root in ((written, self.root), (written.parent.resolve() / written.name, self.root.resolve())):
            if full.is_relative_to(root):
                inside = full.relative_to(root).as_posix()
                return "" if inside == "." else inside
        return None

    def shelf(self) -> Shelf:
        """The sources of the project. Raises ProjectError when a library that the configuration names is missing."""
        if self._shelf is None:
            self._shelf = Shelf(self._read, self._libraries(), self.configuration.sources)
        return self._shelf

    def brief(self, path: str) -> Brief:
        """The brief at `path`; one that cannot be read has a finding that says so."""
        try:
            data = self.disk.read(path)
        except Unreadable as error:
            return _unread_brief(path, f"this brief cannot be read: {error.reason}")
        if data is None:
            return _unread_brief(path, "this brief is no longer there")
        settings = self.configuration
        if settings.summary_sections is None:
            return draft.read(data, path, scope=settings.scope)
        return draft.read(data, path, scope=settings.scope, summary_sections=settings.summary_sections)

    def ledger(self, path: str) -> Ledger:
        """The brief at `path` joined to its passages."""
        shelf = self.shelf()
        ledger = link(self.brief(path), shelf)
        near = {each for key in ledger.sources for each in (shelf.record_path(key), shelf.text_path(key))}
        unread = (self._unread[each] for each in sorted(self._unread) if each in near or each.endswith(".bib"))
        return replace(ledger, findings=(*ledger.findings, *unread), today=self.today)

    def selection(self, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> check.Selection:
        """Which rules run: as configured, narrowed or widened for this run.

        `select` replaces what the configuration selects and ignores, levels stay; `ignore` is added to it. Both must
        be canonical, see `project.canonical_all`.
        """
        settings, select = self.configuration, tuple(select)
        return check.Selection(
            select=select or settings.select,
            ignore=(*(() if select else settings.ignore), *ignore),
            error=settings.error,
            warn=settings.warn,
        )

    def report(self, path: str, selection: check.Selection | None = None) -> Report:
        """What is found in the brief at `path`."""
        chosen_rules = selection or self.selection()
        per_file = self.configuration.per_file_ignores
        more = [each for pattern, ignored in per_file.items() if matches(pattern, path) for each in ignored]
        narrowed = replace(chosen_rules, ignore=(*chosen_rules.ignore, *more))
        try:
            return check.examine(self.ledger(path), self.rules(), narrowed)
        except Exception as fault:
            fault.add_note(f"while checking {path}")
            raise

    def rules(self) -> tuple[Rule, ...]:
        """All rules, with the options that the project gives them."""
        return rules.make(self.configuration.rules)

    def check(self, paths: Iterable[str | Path] | None = None, selection: check.Selection | None = None) -> Audit:
        """Check the briefs that `paths` mean, or all; see `chosen` for paths and errors.

        Raises `check.RuleFailed` when a rule of ours breaks down.
        """
        briefs, notes = self.chosen(paths)
        reports = [self.report(path, selection) for path in briefs]
        return check.gather(reports, self.disk.text, (*self.notes, *notes))

    def _choose(self, written: str | Path, meant: set[str], passed: list[str]) -> None:
        path, name = self.relative(written), shown(str(written))
        if path is None:
            if not os.path.lexists(written):
                raise ProjectError(f"{name} does not exist")
            passed.append(f"{name} was passed over: it lies outside the project {self.root}")
        elif self.disk.is_folder(path) and chosen(self.configuration.briefs, path):
            raise ProjectError(f"{name} is a folder with the name of a brief")
        elif self.disk.is_folder(path):
            below, notes = self.disk.find(self.configuration.briefs)
            inside = [each for each in below if not path or each.startswith(f"{path}/")]
            passed.extend(notes)
            if not inside:
                passed.append(f"{name} was passed over: no brief lies in it")
            meant.update(inside)
        elif not self.disk.exists(path):
            raise ProjectError(f"{name} does not exist")
        elif chosen(self.configuration.briefs, path):
            meant.add(path)
        else:
            passed.append(f"{name} was passed over: it is not among the briefs ({self._patterns()})")

    def _patterns(self) -> str:
        return ", ".join(self.configuration.briefs)

    def _libraries(self) -> tuple[str, ...]:
        """The libraries that can be read, in the order of the patterns that mean them."""
        found: dict[str, None] = {}
        for pattern in self.configuration.bibliography:
            here = self.disk.find([pattern, *(p for p in self.configuration.bibliography if p.startswith("!"))])[0]
            if is_literal(pattern) and not pattern.startswith("!") and not here:
                raise ProjectError(f"bibliography: {shown(pattern)} does not exist", self.configuration.path)
            found.update(dict.fromkeys(here))
        return tuple(path for path in found if self._read(path) is not None)

    def _read(self, path: str) -> bytes | None:
        try:
            return self.disk.read(path)
        except Unreadable as error:
            self._unread[path] = _unread(path, error.reason)
            return None


def _unread_brief(path: str, message: str) -> Brief:
    return Brief(path, "", findings=(Diagnostic("PRV901", message, Place(path, Span(0, 0))),))


def _unread(path: str, reason: str) -> Diagnostic:
    code = "PRV902" if path.endswith(".bib") else "PRV904"
    return Diagnostic(code, f"this file cannot be read: {reason}", Place(path, Span(0, 0)))
