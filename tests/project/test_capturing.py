"""Wherever the disk fails or a run is killed, a project is as before `add` and `refresh`, or as after."""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from provenance.cli.add import captured
from provenance.project import Project, ProjectError, load
from provenance.project.capturing import Acquired, add, edition, from_bytes, refresh
from provenance.project.journal import writing
from provenance.project.locking import locked
from provenance.project.starting import start
from provenance.project.writing import commit
from provenance.stories.capture import Request
from tests.project.breaking import Untouched, fail_at, kill_at, tree

DAY = "2026-11-22"
PAGE = b"<!doctype html><title>Pipes</title><p>The city replaced 1,250 pipes.</p>"
LATER = b"Of pipes, the city replaced 1,350.\n"
Files = dict[str, bytes]


@cache
def acquired(data: bytes, name: str) -> Acquired:
    return from_bytes(data, name)


def empty(root: Path) -> None:
    (root / "briefs/sources").mkdir(parents=True)
    (root / "provenance.toml").write_bytes(b"format = 1\n")
    (root / "briefs/added.bib").write_bytes(b"@misc{a, title={A}}\n")


def with_source(root: Path) -> None:
    empty(root)
    captured(load(root), Request("pipes", DAY), acquired(PAGE, "pipes.html"))


def adding(root: Path) -> None:
    captured(load(root), Request("pipes", DAY), acquired(PAGE, "pipes.html"))


def refreshing(root: Path) -> None:
    project = load(root)
    with writing(root):
        commit(root, refresh(project, "pipes", acquired(LATER, "later.txt"), DAY).files)


def making_an_edition(root: Path) -> None:
    project = load(root)
    with writing(root):
        commit(root, edition(project, "pipes", acquired(LATER, "later.txt"), DAY, "pipes-2").files)


def starting(root: Path) -> None:
    with writing(root):
        commit(root, start(root, DAY).files)


def nothing(root: Path) -> None:
    (root / "briefs/sources").mkdir(parents=True)


JOBS: list[tuple[Callable[[Path], None], Callable[[Path], None]]] = [
    (empty, adding),
    (with_source, refreshing),
    (with_source, making_an_edition),
    (nothing, starting),
]


def before_and_after(
    tmp_path: Path, laid_out: Callable[[Path], None], job: Callable[[Path], None]
) -> tuple[Files, Files]:
    laid_out(tmp_path / "before")
    laid_out(tmp_path / "after")
    job(tmp_path / "after")
    return tree(tmp_path / "before"), tree(tmp_path / "after")


def every_touch(tmp_path: Path, laid_out: Callable[[Path], None], broken: Callable[[int, Path], None]) -> list[Files]:
    laid_out(tmp_path / "origin")
    states: list[Files] = []
    for touch in range(1, 200):
        root = tmp_path / str(touch)
        shutil.copytree(tmp_path / "origin", root)
        try:
            broken(touch, root)
        except Untouched:
            return states
        states.append(tree(root))
        shutil.rmtree(root)
    raise AssertionError("it never comes to its end")


@pytest.mark.parametrize(("laid_out", "job"), JOBS)
def test_wherever_the_disk_fails_all_is_as_it_was(
    tmp_path: Path, laid_out: Callable[[Path], None], job: Callable[[Path], None]
) -> None:
    before, after = before_and_after(tmp_path, laid_out, job)
    refused: list[bool] = []

    def broken(touch: int, root: Path) -> None:
        try:
            fail_at(touch, lambda: job(root))
        except ProjectError as error:
            assert "\n" not in str(error)
            refused.append(True)
        else:
            refused.append(False)

    states = every_touch(tmp_path, laid_out, broken)
    assert sum(refused) > 8
    assert states == [before if each else after for each in refused]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no processes to kill here")
@pytest.mark.parametrize(("laid_out", "job"), JOBS)
def test_wherever_a_run_is_killed_the_next_one_finds_all_or_nothing(
    tmp_path: Path, laid_out: Callable[[Path], None], job: Callable[[Path], None]
) -> None:
    before, after = before_and_after(tmp_path, laid_out, job)

    def broken(touch: int, root: Path) -> None:
        kill_at(touch, lambda: job(root))
        with writing(root):
            pass
        left = [path for path in tree(root) if ".provenance-" in path]
        for path in left:
            (root / path).unlink()  # what waits beside its target is swept away by the next run that writes

    states = every_touch(tmp_path, laid_out, broken)
    assert len(states) > 8
    assert {json.dumps(sorted(state)) for state in states} == {json.dumps(sorted(before)), json.dumps(sorted(after))}
    assert all(state in (before, after) for state in states)


def test_a_run_waits_for_another_and_sees_what_it_wrote(tmp_path: Path) -> None:
    empty(tmp_path)
    project = load(tmp_path)
    with locked(tmp_path):
        thread = threading.Thread(target=captured, args=(project, Request("pipes", DAY), acquired(PAGE, "pipes.html")))
        thread.start()
        (tmp_path / "briefs/added.bib").write_bytes(b"@misc{b, title={B}}\n")
    thread.join(timeout=30)
    library = (tmp_path / "briefs/added.bib").read_bytes()
    assert library.startswith(b"@misc{b, title={B}}")
    assert b"@misc{pipes," in library


def test_a_file_that_vanishes_or_changes_meanwhile(tmp_path: Path) -> None:
    with_source(tmp_path)
    project = load(tmp_path)
    done = refresh(project, "pipes", acquired(LATER, "later.txt"), DAY)
    (tmp_path / "briefs/sources/pipes.txt").unlink()
    with pytest.raises(ProjectError, match="changed by someone else"):
        commit(tmp_path, done.files)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="whoever is root may write anywhere")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    empty(tmp_path)
    (tmp_path / "briefs/sources").chmod(0o500)
    with pytest.raises(ProjectError, match="Permission denied"):
        adding(tmp_path)


def test_a_source_that_leads_out_of_the_project_is_not_written(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_bytes(b"mine\n")
    root = tmp_path / "project"
    empty(root)
    (root / "briefs/sources/pipes.txt").symlink_to(outside)
    with pytest.raises(ProjectError, match="leaves the project"):
        adding(root)
    assert outside.read_bytes() == b"mine\n"


def test_what_is_added_is_seen_before_it_is_written(tmp_path: Path) -> None:
    empty(tmp_path)
    project: Project = load(tmp_path)
    made = add(project, Request("pipes", DAY, "primary"), acquired(PAGE, "pipes.html"))
    assert made.source.tier == "primary"
    assert made.source.work is not None
    assert not (tmp_path / "briefs/sources/pipes.txt").exists()
