from __future__ import annotations

import errno
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from provenance.project import ProjectError, load
from provenance.project.locking import LOCK_FILE, by_file, locked
from provenance.project.root import JOURNAL
from provenance.project.writing import commit, write
from tests.project.breaking import Untouched, fail_at, kill_at, tree

BEFORE = {"a.md": b"one", "b/c.txt": b"two", "provenance.toml": b"format = 1\n"}
CHANGE: dict[str, tuple[bytes | None, bytes]] = {
    "a.md": (b"one", b"1"),
    "b/c.txt": (b"two", b"2"),
    "b/new.pdf": (None, b"%PDF"),
}
AFTER = {**BEFORE, "a.md": b"1", "b/c.txt": b"2", "b/new.pdf": b"%PDF"}


def laid_out(root: Path) -> Path:
    for path, data in BEFORE.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


def changed(root: Path) -> None:
    with locked(root):
        commit(root, CHANGE)


def every_touch(tmp_path: Path, broken: Callable[[int, Path], None]) -> list[dict[str, bytes]]:
    """The state after the action was broken at its first, second, … touch of the disk."""
    states: list[dict[str, bytes]] = []
    for touch in range(1, 100):
        root = laid_out(tmp_path / str(touch))
        try:
            broken(touch, root)
        except Untouched:
            return states
        states.append(tree(root))
    raise AssertionError("it never comes to its end")


def test_a_change_is_made_whole(tmp_path: Path) -> None:
    changed(laid_out(tmp_path))
    assert tree(tmp_path) == AFTER


def test_a_file_that_is_read_only_is_not_replaced(tmp_path: Path) -> None:
    laid_out(tmp_path)
    (tmp_path / "b/c.txt").chmod(0o444)
    with pytest.raises(ProjectError, match=r"b/c\.txt is read-only; nothing was written: make it writable first"):
        changed(tmp_path)
    assert tree(tmp_path) == BEFORE
    with pytest.raises(ProjectError, match="read-only"):
        write(tmp_path / "b/c.txt", "2")
    assert tree(tmp_path) == BEFORE
    (tmp_path / "b/c.txt").chmod(0o644)
    changed(tmp_path)
    assert tree(tmp_path) == AFTER


def test_wherever_the_disk_fails_all_is_as_it_was(tmp_path: Path) -> None:
    refused: list[bool] = []

    def broken(touch: int, root: Path) -> None:
        try:
            fail_at(touch, lambda: changed(root))
        except ProjectError:
            refused.append(True)
        else:
            refused.append(False)  # that a folder is there already is no failure

    states = every_touch(tmp_path, broken)
    assert sum(refused) > 10
    assert states == [BEFORE if each else AFTER for each in refused]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no processes to kill here")
def test_wherever_a_run_is_killed_the_next_one_finds_all_or_nothing(tmp_path: Path) -> None:
    def broken(touch: int, root: Path) -> None:
        kill_at(touch, lambda: changed(root))
        load(root)
        with locked(root):
            commit(root, {"b/other": (None, b""), "other": (None, b"")})

    states = every_touch(tmp_path, broken)
    others = {"other": b"", "b/other": b""}
    assert len(states) > 10
    assert {json.dumps(sorted(state)) for state in states} == {
        json.dumps(sorted({**BEFORE, **others})),
        json.dumps(sorted({**AFTER, **others})),
    }
    assert all(state in ({**BEFORE, **others}, {**AFTER, **others}) for state in states)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no processes to kill here")
def test_a_run_killed_while_it_finishes_anothers_work_does_no_harm(tmp_path: Path) -> None:
    def half(root: Path) -> None:
        for touch in range(1, 100):
            kill_at(touch, lambda: changed(root))
            if (root / JOURNAL).exists():
                return

    states: list[dict[str, bytes]] = []
    for touch in range(1, 100):
        root = laid_out(tmp_path / str(touch))
        half(root)
        try:
            kill_at(touch, lambda root=root: load(root))  # type: ignore[misc]
        except Untouched:
            break
        load(root)
        states.append(tree(root))
    assert states
    assert all(state == AFTER for state in states)


@pytest.mark.parametrize(
    "journal",
    ["", "{}", "[1]", "[[1, 2, 3]]", "null", "[" * 50_000, '[[null, "a.md", 1]]', '[["../x", "a.md", 2]]'],
)
def test_a_journal_from_strangers_moves_and_removes_nothing(tmp_path: Path, journal: str) -> None:
    laid_out(tmp_path)
    (tmp_path / JOURNAL).write_text(journal, encoding="utf-8")
    with pytest.raises(ProjectError, match="was not written here by this tool; delete it"):
        load(tmp_path)
    (tmp_path / JOURNAL).unlink()
    assert tree(tmp_path) == BEFORE


def test_a_journal_does_not_leave_the_project(tmp_path: Path) -> None:
    outside = laid_out(tmp_path / "outside")
    root = laid_out(tmp_path / "project")
    (root / "way").symlink_to(outside)
    number = (outside / "a.md").stat().st_ino
    for path in ("../outside/a.md", "way/a.md"):
        (root / JOURNAL).write_text(json.dumps([[None, path, number]]), encoding="utf-8")
        with pytest.raises(ProjectError, match="not written here"):
            load(root)
    assert tree(outside) == BEFORE


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked there")
def test_one_of_two_writers_waits(tmp_path: Path) -> None:
    order: list[str] = []
    inside = threading.Event()

    def first() -> None:
        with locked(tmp_path):
            inside.set()
            with pytest.raises(ProjectError, match="another run of provenance is writing"), locked(tmp_path, 0.1):
                order.append("never")
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    inside.wait()
    with locked(tmp_path):
        order.append("second")
    thread.join()
    assert order == ["first", "second"]


class Regions:
    """Locks of bytes as Windows has them: of a file by the process, or here the descriptor, that was first."""

    LK_NBLCK = 2

    def __init__(self, refusal: type[OSError] = PermissionError) -> None:
        self.held: dict[int, int] = {}
        self.refusal = refusal
        self.number = errno.EACCES if refusal is PermissionError else errno.ENOLCK

    def locking(self, fd: int, mode: int, nbytes: int, /) -> None:
        assert (mode, nbytes) == (self.LK_NBLCK, 1)
        held = self.held.get(os.fstat(fd).st_ino)
        if held not in (None, fd) and _is_open(held):
            raise self.refusal(self.number, "refused")
        self.held[os.fstat(fd).st_ino] = fd


def _is_open(fd: int | None) -> bool:
    try:
        os.fstat(fd or 0)
    except OSError:
        return False
    return True


def test_where_folders_cannot_be_locked_a_file_is_and_goes_with_the_lock(tmp_path: Path) -> None:
    regions = Regions()
    with by_file(tmp_path, 1, regions):
        assert (tmp_path / LOCK_FILE).exists()
        with pytest.raises(ProjectError, match="another run of provenance is writing"), by_file(tmp_path, 0.1, regions):
            raise AssertionError("two at once")
    assert not (tmp_path / LOCK_FILE).exists()
    with by_file(tmp_path, 0.1, regions):
        pass


def test_of_two_that_lock_a_file_one_waits(tmp_path: Path) -> None:
    regions, order = Regions(), []

    def other() -> None:
        with by_file(tmp_path, 10, regions):
            order.append("other")

    with by_file(tmp_path, 1, regions):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join(0.2)
        order.append("first")
    thread.join(10)
    assert order == ["first", "other"]


def test_where_there_are_no_locks_at_all_nobody_is_kept_from_writing(tmp_path: Path) -> None:
    regions = Regions(refusal=OSError)
    with by_file(tmp_path, 1, regions), by_file(tmp_path, 1, regions):
        pass
