from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from provenance import readers, sandbox
from provenance.readers import NotRead
from provenance.sandbox import Bounds


def test_the_child_reads_as_the_reader_does() -> None:
    data = "In 2020 the rebate rose to 13 percent.\fPage two: naïve, 𝔘, ع.\n".encode()
    assert sandbox.read(data, "report.txt") == readers.read(data, "report.txt")


def test_a_refusal_comes_through() -> None:
    with pytest.raises(NotRead, match="no reader for this kind of file"):
        sandbox.read(b"x", "report.xyz")


def test_a_reader_that_takes_too_long_is_ended() -> None:
    with pytest.raises(NotRead, match=r"within 0\.001 seconds"):
        sandbox.read(b"x", "report.txt", bounds=Bounds(seconds=0.001))


@pytest.mark.skipif(sys.platform != "linux", reason="memory cannot be limited here")
def test_a_reader_that_wants_too_much_memory_is_ended() -> None:
    with pytest.raises(NotRead, match="memory"):
        sandbox.read(b"a b\n" * 10_000_000, "report.txt", bounds=Bounds(memory=100_000_000))


def test_a_child_that_dies_is_no_crash_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false") or pytest.skip("no program that fails"))
    with pytest.raises(NotRead, match="crashed"):
        sandbox.read(b"x", "report.txt")


def test_nothing_in_the_working_folder_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('imported from the working folder')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert sandbox.read(b"Fine.\n", "report.txt").text == "Fine.\n"
