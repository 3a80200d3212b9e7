"""The external program: what is said when it is missing, too old, slow or failing."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from time import monotonic, sleep

import pytest

from provenance.pandoc import NotConverted, convert, version


def called_pandoc(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program of this name that does what `script` says, alone on PATH but for those of the system."""
    program = folder / "pandoc"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/bin{os.pathsep}/usr/bin")


def test_without_it_it_is_said_where_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotConverted, match=r"^pandoc is not on PATH; install it from https://pandoc\.org$"):
        version()
    with pytest.raises(NotConverted, match="not on PATH"):
        convert(b"", "markdown", "json")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo pandoc 2.5", r"^pandoc 2\.5 is too old; install 2\.11 or later from https://pandoc\.org$"),
        ("echo something else", "does not say which version"),
        ("echo oh no >&2; exit 3", "^pandoc failed: oh no$"),
        ("exit 3", r"^pandoc failed \(3\)$"),
    ],
)
def test_one_that_will_not_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, said: str) -> None:
    called_pandoc(tmp_path, script, monkeypatch)
    with pytest.raises(NotConverted, match=said):
        version()


def test_a_version_is_a_row_of_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called_pandoc(tmp_path, "echo pandoc 3.9.0.2; echo Compiled with more", monkeypatch)
    assert version() == (3, 9, 0, 2)


def test_one_that_hangs_is_stopped_with_all_that_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called_pandoc(tmp_path, f"sleep 600 & echo $! > {tmp_path}/child; wait", monkeypatch)
    with pytest.raises(NotConverted, match="took more than 2 seconds and was stopped"):
        convert(b"x", "markdown", "json", seconds=2)
    child = int((tmp_path / "child").read_text())
    # The system ends what was killed in its own time, but it does not take it 600 seconds.
    until = monotonic() + 60
    while _runs(child) and monotonic() < until:
        sleep(0.05)
    assert not _runs(child)


def _runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_errors_are_one_line_without_controls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called_pandoc(tmp_path, r"printf 'a\nb \033[31m c' >&2; exit 1", monkeypatch)
    with pytest.raises(NotConverted, match=r"^pandoc failed: a b \?\[31m c$"):
        convert(b"", "markdown", "json")
