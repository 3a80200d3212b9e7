"""A project: its root, its configuration, its briefs, and what a check of them finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from provenance import draft, rules
from provenance.check import Selection, examine, gather, lean
from provenance.link import Reading, Shelf, link
from provenance.model import Audit, Brief, Diagnostic, Ledger, Place, Report, Span
from provenance.model.recall import Recall
from provenance.project.choosing import briefs_at, relative
from provenance.project.configuration import Configuration
from provenance.project.disk import Disk
from provenance.project.error import Unreadable
from provenance.project.libraries import libraries
from provenance.project.memory import Memory
from provenance.project.patterns import chosen, matches
from provenance.rule import Rule

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from provenance.project.parallel import Work


class Project:
    """One project as it stands on disk when it is first looked at; every file is read at most once.

    `root` is an absolute path. All other paths are relative to it, with forward slashes. `notes` says what was passed
    over when the project was laid out. `today` is the day of the check (ISO 8601), by which waivers end.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - made in one place
        self,
        root: Path,
        configuration: Configuration,
        overlay: Mapping[str, bytes],
        notes: Iterable[str] = (),
        today: str = "",
        memory: Memory | None = None,
    ) -> None:
        self.root = root
        self.today = today
        self.configuration = configuration
        self._memory = memory or Memory()
        self.disk = Disk(root, overlay, self._memory.witness)
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
        return briefs_at(paths, self.disk, self.configuration.briefs)

    def relative(self, path: str | Path) -> str | None:
        """`path`, relative to the working folder or absolute, as a path of the project; "" is the root itself.

        None when it lies outside.
        """
        return relative(path, self.disk)

    def shelf(self) -> Shelf:
        """The sources of the project. Raises ProjectError when a library that the configuration names is missing."""
        if self._shelf is None:
            settings, parts = self.configuration, self._memory.parts(self.root)
            self._shelf = Shelf(
                self._read,
                libraries(self.disk, settings, self._read),
                settings.sources,
                private=settings.private,
                tiers=settings.tiers,
                shipped_tiers=settings.shipped_tiers,
                unreadable=lambda path: path in self._unread,
                reading=Reading(parts.scan, parts.parse, parts.locate, parts.digest) if parts else Reading(),
            )
        return self._shelf

    def brief(self, path: str) -> Brief:
        """The brief at `path`; one that cannot be read has a finding that says so."""
        try:
            data = self.disk.read(path)
        except Unreadable as error:
            return _unread_brief(path, f"this brief cannot be read: {error.reason}")
        if data is None:
            return _unread_brief(path, "this brief is no longer there")
        settings, parts = self.configuration, self._memory.parts(self.root)
        summaries = draft.SUMMARY_SECTIONS if settings.summary_sections is None else settings.summary_sections
        if parts is None:
            return draft.read(data, path, scope=settings.scope, summary_sections=summaries)
        return draft.read(data, path, scope=settings.scope, summary_sections=summaries, knowing=parts.draft(path))

    def ledger(self, path: str) -> Ledger:
        """The brief at `path` joined to its passages."""
        shelf = self.shelf()
        brief = self.brief(path)
        ledger = link(brief, shelf)
        parts = self._memory.parts(self.root)
        recall = parts.recall(path) if parts else Recall()
        near = {each for key in ledger.sources for each in shelf.paths(key)}
        unread = (self._unread[each] for each in sorted(self._unread) if each in near or self._is_library(each))
        return replace(ledger, findings=(*ledger.findings, *unread), today=self._day(brief), recall=recall)

    def selection(self, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Selection:
        """Which rules run: as configured, narrowed or widened for this run.

        `select` replaces what the configuration selects and ignores, levels stay; `ignore` is added to it. Both must
        be canonical, see `project.canonical_all`.
        """
        settings, select = self.configuration, tuple(select)
        return Selection(
            select=select or settings.select,
            ignore=(*(() if select else settings.ignore), *ignore),
            error=settings.error,
            warn=settings.warn,
        )

    def report(self, path: str, selection: Selection | None = None, *, sparing: bool = False) -> Report:
        """What is found in the brief at `path`; a lean report where memory is to be spared."""
        chosen_rules = selection or self.selection()
        per_file = self.configuration.per_file_ignores
        more = [each for pattern, ignored in per_file.items() if matches(pattern, path) for each in ignored]
        narrowed = replace(chosen_rules, ignore=(*chosen_rules.ignore, *more))
        try:
            report = examine(self.ledger(path), self.rules(), narrowed)
        except Exception as fault:
            fault.add_note(f"while checking {path}")
            raise
        if (parts := self._memory.parts(self.root)) is not None:
            parts.settle(path)
        # What is kept of a report, or sent to another process, does not hold on to the cache.
        if not sparing:
            return replace(report, ledger=replace(report.ledger, recall=Recall()))
        if not report.diagnostics:
            self.disk.forget(path)
        return lean(report)

    def rules(self) -> tuple[Rule, ...]:
        """All rules, with the options that the project gives them."""
        return rules.make(self.configuration.rules)

    def _reports(
        self, briefs: Sequence[str], selection: Selection | None, executor: Executor | None, *, sparing: bool
    ) -> Iterator[Report]:
        if executor is None:
            return (self.report(path, selection, sparing=sparing) for path in briefs)
        from provenance.project.elsewhere import checked  # noqa: PLC0415 - seldom needed
        from provenance.project.parallel import reports  # noqa: PLC0415 - as above

        work = self.work(selection, sparing=sparing)
        return reports(
            briefs,
            lambda paths: executor.submit(checked, work, paths),
            lambda path: self.report(path, selection, sparing=sparing),
            self._memory.witness,
        )

    def work(self, selection: Selection | None = None, *, sparing: bool = False) -> Work:
        """What another process must know to do work on briefs of this project, see `project.elsewhere`.

        Raises ProjectError when a library is missing, so that it is missed before anything starts.
        """
        from provenance.project.parallel import Work  # noqa: PLC0415 - seldom needed

        self.shelf()
        versions = self._memory.versions
        return Work(self.root, self.configuration, self.disk.overlay, self.today, versions, selection, sparing)

    def check(
        self,
        paths: Iterable[str | Path] | None = None,
        selection: Selection | None = None,
        *,
        executor: Executor | None = None,
    ) -> Audit:
        """Check the briefs that `paths` mean, or all; see `chosen` for paths and errors.

        With an `executor` its processes check them, with the same result. Raises `check.RuleFailed` when a rule of ours
        breaks down.
        """
        briefs, notes = self.chosen(paths)
        return self.audit(briefs, notes, selection, executor=executor)

    def audit(  # noqa: PLR0913 - all but two by keyword
        self,
        briefs: Sequence[str],
        notes: Iterable[str],
        selection: Selection | None = None,
        *,
        executor: Executor | None = None,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
        sparing: bool = False,
    ) -> Audit:
        """As `check`, for what `chosen` has given. `progress` is told how many of how many briefs are done.

        With `sparing` the reports are lean, and memory hardly grows with the number of briefs.
        """
        reports: list[Report] = []
        for report in self._reports(briefs, selection, executor, sparing=sparing):
            reports.append(report)
            progress(len(reports), len(briefs))
        return gather(reports, self.disk.text, (*self.notes, *notes))

    def keep(self, answer: str, said: str, code: int, *, by_clock: bool) -> None:
        """Keep in the cache, if there is to be one, what was read for the first time.

        `answer` is the name under which what was `said` of the project, and the exit code, are kept too; empty, where
        they are not what would be said again. `by_clock`: whether `today` is the day by the clock.
        """
        if not by_clock:
            self._memory.witness.any_day()
        self._memory.keep(self.root, answer, said, code)

    def _day(self, brief: Brief) -> str:
        """The day of the check for a brief in which something ends; any other is the same on every day."""
        if not any(waiver.until for waiver in brief.waivers):
            return ""
        self._memory.witness.day(self.today)
        return self.today

    def _read(self, path: str) -> bytes | None:
        try:
            return self.disk.read(path)
        except Unreadable as error:
            code = "PRV902" if self._is_library(path) else "PRV904"
            self._unread[path] = Diagnostic(code, f"this file cannot be read: {error.reason}", Place(path, Span(0, 0)))
            return None

    def _is_library(self, path: str) -> bool:
        return chosen(self.configuration.bibliography, path)


def _unread_brief(path: str, message: str) -> Brief:
    return Brief(path, "", findings=(Diagnostic("PRV901", message, Place(path, Span(0, 0))),))
