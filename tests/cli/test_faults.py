"""When we, the terminal or the reader of our output break down."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance import draft, rules
from provenance.model import Diagnostic, Ledger
from tests.cli.conftest import Command
from tests.project.example import BAD, GOOD, project, write

SECOND = "\nNothing else changed in 2021 [@daily].\n"


@pytest.fixture
def broken_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    def check(self: object, ledger: Ledger) -> Iterator[Diagnostic]:
        if any("Nothing else" in entry.statement.text for entry in ledger.entries):
            raise LookupError("inside")
        yield from ()

    monkeypatch.setattr(rules.rule_class("PRV301"), "check", check)


@pytest.mark.usefixtures("broken_rule")
def test_a_rule_that_breaks_down_is_named_with_its_sentence(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD + SECOND})
    said = provenance("check")
    assert (said.code, said.out) == (3, "")
    assert 'PRV301 broke down (LookupError) on briefs/a.md: "Nothing else changed in 2021' in said.err
    assert "This is a bug in provenance, not in your brief" in said.err
    assert "Traceback" not in said.err
    assert len(said.err.splitlines()) == 2
    assert "Traceback" in provenance("--debug", "check").err


@pytest.mark.usefixtures("broken_rule")
def test_exit_zero_does_not_hide_a_fault_of_ours(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD + SECOND})
    assert provenance("check", "--exit-zero").code == 3


def test_any_other_fault_names_the_brief(tmp_path: Path, provenance: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    project(tmp_path, {"a.md": GOOD})
    monkeypatch.setattr(draft, "read", read)
    said = provenance("check")
    assert said.code == 3
    assert said.err.startswith("provenance: RecursionError: too deep; while checking briefs/a.md\n")
    monkeypatch.setenv("PROVENANCE_DEBUG", "1")
    assert "Traceback" in provenance("check").err


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "provenance", *arguments]


def test_importing_the_command_is_light() -> None:
    heavy = ["click", "pydantic", "yaml", "bibtexparser", "markdown_it", "re", "dataclasses", "pathlib", "argparse"]
    script = f"import sys, provenance.__main__; print([each for each in {heavy!r} if each in sys.modules])"
    done = subprocess.run([sys.executable, "-S", "-c", script], stdout=subprocess.PIPE, check=True, cwd=REPOSITORY)
    assert done.stdout.strip() == b"[]"


REPOSITORY = Path(__file__).parent.parent.parent


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    project(tmp_path, {f"{number}.md": BAD * 200 for number in range(5)})
    with subprocess.Popen(command("check"), cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None and running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk here")
def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    project(tmp_path, {"a.md": BAD})
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command("check"), cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr == b"provenance: the output cannot be written (No space left on device)\n"


@pytest.mark.skipif(os.name == "nt", reason="closes descriptors by number")
def test_streams_that_are_closed_do_not_matter(tmp_path: Path) -> None:
    project(tmp_path, {"a.md": BAD})
    shell = f"'{sys.executable}' -m provenance check >&- 2>&- <&-"
    assert subprocess.run(["sh", "-c", shell], cwd=tmp_path, check=False).returncode == 1


@pytest.mark.skipif(os.name == "nt", reason="signals work otherwise there")
def test_an_interrupted_run_is_quiet(tmp_path: Path) -> None:
    project(tmp_path, {"a.md": BAD})
    waiting = command("check", "--stdin-filename", "briefs/a.md")
    pipe = subprocess.PIPE
    with subprocess.Popen(waiting, cwd=tmp_path, stdin=pipe, stdout=pipe, stderr=pipe) as running:
        # More than a pipe holds: once all is written, the run is reading, and will go on until the end of input.
        assert running.stdin is not None
        running.stdin.write(b"x" * 1_000_000)
        running.stdin.flush()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("environment", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}, {"PYTHONUTF8": "0"}])
def test_output_is_utf_8_everywhere(tmp_path: Path, environment: dict[str, str]) -> None:
    project(tmp_path, {"ä.md": "In 2020 the “rebate” 回扣 rose to 13 percent [@daily{#rebate}].\n"})
    done = subprocess.run(
        command("check"), cwd=tmp_path, stdout=subprocess.PIPE, env={**os.environ, **environment}, check=False
    )
    assert done.returncode == 1
    assert "briefs/ä.md:1:" in done.stdout.decode("utf-8")
    assert "回扣" in done.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="names there are Unicode")
def test_a_name_that_is_not_unicode_can_be_printed(tmp_path: Path) -> None:
    project(tmp_path, {"a.md": GOOD})
    os.rename(tmp_path / "briefs/a.md", os.fsencode(tmp_path / "briefs") + b"/\xff.md")  # noqa: PTH104 - bytes
    for form in ("full", "concise", "json"):
        arguments = ("check", "--select", "PRV1", "--output-format", form)
        write(tmp_path, {"provenance.toml": ""})
        done = subprocess.run(command(*arguments), cwd=tmp_path, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        done.stdout.decode("utf-8")
