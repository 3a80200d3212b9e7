"""A command to run in a project of one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from provenance.cli.handler import run


class Said(NamedTuple):
    """What a command came to."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def provenance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run the command in the folder of the test."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "TERM", "PROVENANCE_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def command(*arguments: str) -> Said:
        code = run(arguments)
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return command
