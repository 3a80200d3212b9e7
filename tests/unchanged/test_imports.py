"""What is imported for an answer that is known, and what is not for a draft that has changed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.project.example import BAD, GOOD, project

OF_OURS = {
    "provenance",
    "provenance.__main__",
    "provenance.cli",
    "provenance.cli.repeating",
    "provenance.cli.streams",
    "provenance.lazy",
    "provenance.project",
    "provenance.project.error",
    "provenance.unchanged",
    "provenance.unchanged.asking",
    "provenance.unchanged.facts",
    "provenance.unchanged.reading",
}

OF_PYTHON = {"__future__", "_blake2", "_json", "time"}

SHOW = """
import sys
before = set(sys.modules)
from provenance import unchanged
unchanged.asking.versions = lambda: "these"
from provenance.__main__ import run
code = run(sys.argv[1:])
sys.stderr.write("\\n".join(sorted(set(sys.modules) - before)))
sys.exit(code)
"""


def imported(root: Path, *arguments: str) -> tuple[int, str, set[str]]:
    """Run the command in a process of its own: exit code, output, and the modules that it imported."""
    done = subprocess.run(
        [sys.executable, "-c", SHOW, *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, set(done.stderr.split("\n"))


def test_an_answer_that_is_known_imports_next_to_nothing(tmp_path: Path) -> None:
    root = project(tmp_path, {"a.md": GOOD, "b.md": BAD})
    first = imported(root, "check")
    again = imported(root, "check")
    assert first[:2] == again[:2]
    assert "markdown_it" in first[2]
    assert again[2] - OF_OURS - OF_PYTHON == {"provenance.__main__"} - OF_OURS


def test_a_draft_that_has_changed_imports_nothing_that_reads_sources(tmp_path: Path) -> None:
    front = "---\ntitle: Rebates\nprovenance: {stage: review}\n---\n\n"
    root = project(tmp_path, {"a.md": front + GOOD + BAD})
    dear = {"yaml", "bibtexparser", "tomllib", "provenance.library.bibtex"}
    every = imported(root, "check", "--no-cache")[2]
    assert dear <= every | {"bibtexparser"}
    # Nothing is wrong here, and for what is plainly right it is not needed; nor is what reads options.
    assert every.isdisjoint({"pydantic", "pydantic_core", "click"})
    imported(root, "check")
    (root / "briefs/a.md").write_bytes((front + BAD + GOOD + BAD).encode())
    code, _, modules = imported(root, "check")
    assert code == 1
    assert modules & dear == set()
