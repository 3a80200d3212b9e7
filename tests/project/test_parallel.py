"""Many briefs in several processes: the same result whoever does the work."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from provenance import formats
from provenance.check import RuleFailed
from provenance.cli import jobs
from provenance.model import Audit
from provenance.project import load
from tests.project.example import BAD, GOOD, project

MANY = 30


def several(root: Path) -> Path:
    """A project with briefs of which every third is refused, and one whose waiver ends."""
    briefs = {f"{at:02}.md": BAD if at % 3 else f"# {at}\n\n{GOOD}" for at in range(MANY)}
    briefs["07.md"] = f'{BAD.rstrip()} <!-- provenance: ignore[PRV102] reason="sealed" until=2026-06-30 -->\n'
    return project(root, briefs)


@contextmanager
def dask() -> Iterator[Executor]:
    """Two processes of a cluster on this machine."""
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client.get_executor()


EXECUTORS: dict[str, Any] = {
    "one process": lambda: ProcessPoolExecutor(1),
    "three processes": lambda: ProcessPoolExecutor(3),
    "threads": lambda: ThreadPoolExecutor(2),
    "dask.distributed": dask,
}


def shown(audit: Audit) -> list[str]:
    return [formats.render(name, audit, verbose=True) for name in ("full", "concise", "json", "statistics")]


@pytest.mark.parametrize("executor", EXECUTORS)
def test_the_result_is_the_same(executor: str, tmp_path: Path) -> None:
    root = several(tmp_path)
    alone = load(root, today="2026-12-01").check()
    assert len(alone.reports) == MANY
    assert alone.all_diagnostics
    with EXECUTORS[executor]() as pool:
        together = load(root, today="2026-12-01").check(executor=pool)
    assert together == alone
    assert shown(together) == shown(alone)


def test_unsaved_texts_go_with_the_work(tmp_path: Path) -> None:
    root = several(tmp_path)
    overlay = {"briefs/01.md": GOOD, "briefs/new.md": BAD}
    with ProcessPoolExecutor(2) as pool:
        assert load(root, overlay).check(executor=pool) == load(root, overlay).check()


def test_what_was_seen_elsewhere_is_seen_here(tmp_path: Path) -> None:
    root = several(tmp_path)
    alone, together = load(root, cache="these"), load(root, cache="these")
    alone.check()
    with ProcessPoolExecutor(2) as pool:
        together.check(executor=pool)
    assert sorted(alone.disk.witness.facts) == sorted(together.disk.witness.facts)


def test_a_rule_that_breaks_down_is_named_as_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = several(tmp_path)
    told: list[str] = []

    def broken(_self: object, ledger: Any) -> Iterator[Any]:
        if ledger.brief.path >= "briefs/20.md":
            raise ValueError("unheard of")
        return iter(())

    monkeypatch.setattr("provenance.rules.no_primary_citation.NoPrimaryCitation.check", broken)
    # Threads, since a process may or may not see what is broken here.
    for executor in (None, ThreadPoolExecutor(2)):
        with pytest.raises(RuleFailed) as failure:
            load(root).check(executor=executor)
        told.append(f"{failure.value} {failure.value.__notes__} {failure.value.__cause__!r}")
    assert told[0] == told[1]
    assert "briefs/20.md" in told[0]


@pytest.mark.parametrize(
    ("wished", "briefs", "got"),
    [(0, 5, 1), (2, 5, 1), (8, jobs.FEWEST - 1, 1), (1, 5_000, 1), (2, 5_000, 2), (64, 80, 20)],
)
def test_a_pool_is_made_only_where_it_pays(wished: int, briefs: int, got: int) -> None:
    assert jobs.jobs(wished, briefs) == got


class Terminal(io.StringIO):
    """A screen that somebody watches."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("watched", "briefs", "quiet", "tells"),
    [(True, 100, False, True), (False, 100, False, False), (True, 3, False, False), (True, 100, True, False)],
)
def test_only_who_watches_is_told_how_far_it_is(
    watched: bool, briefs: int, quiet: bool, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Terminal() if watched else io.StringIO()
    monkeypatch.setattr(sys, "stderr", screen)
    with jobs.counting(briefs, quiet=quiet) as progress:
        for done in range(1, briefs + 1):
            progress(done, briefs)
    assert ("100 of 100 briefs" in screen.getvalue()) is tells
    assert bool(screen.getvalue()) is tells
    assert not tells or screen.getvalue().endswith("\r\x1b[K")
