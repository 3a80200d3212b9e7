"""`provenance init`: a project to start from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.project.breaking import tree


def test_a_new_project_passes_check_and_is_rendered(provenance: Command, tmp_path: Path) -> None:
    said = provenance("init")
    assert said.code == 0
    assert said.out.splitlines() == [
        "wrote .gitattributes",
        "wrote .pre-commit-config.yaml",
        "wrote briefs/added.bib",
        "wrote briefs/first-brief.md",
        "wrote briefs/sources/harbour-2025.txt",
        "wrote briefs/sources/harbour-2025.yml",
        "wrote provenance.toml",
    ]
    assert provenance("check").out.startswith("No findings. In 1 brief, 3 statements owe evidence: 3 rest on a primary")
    assert provenance("render", "briefs/first-brief.md", "--to", "html").code == 0
    assert (tmp_path / ".gitattributes").read_text(encoding="utf-8") == "briefs/sources/** -text\n"


def test_what_the_first_brief_says_to_try_is_found(provenance: Command, tmp_path: Path) -> None:
    provenance("init")
    brief = tmp_path / "briefs/first-brief.md"
    text = brief.read_text(encoding="utf-8")
    brief.write_text(text.replace("lines, 34 percent", "lines, 43 percent"), encoding="utf-8")
    assert "PRV301" in provenance("check").out
    brief.write_text(text.replace(" [@harbour-2025{#replaced}]", ""), encoding="utf-8")
    assert "PRV101" in provenance("check").out
    brief.write_text(text.replace('resolved that "no lead', 'resolved that "no iron'), encoding="utf-8")
    assert provenance("check").out.count("PRV2") == 1


def test_nothing_is_overwritten(provenance: Command, tmp_path: Path) -> None:
    mine = {
        ".gitattributes": b"*.png binary\n",
        ".pre-commit-config.yaml": b"repos: []\n",
        "provenance.toml": b"format = 1\n",
        "briefs/mine.md": b"# Mine\n",
    }
    for path, data in mine.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)
    said = provenance("init")
    assert (said.code, said.out) == (0, "")
    assert tree(tmp_path) == mine
    assert all(f"{path} is there already and was left as it is" in said.err for path in mine)
    assert "briefs/sources/** -text" in said.err
    assert "exclude: ^briefs/sources/" in said.err


def test_twice_changes_nothing(provenance: Command, tmp_path: Path) -> None:
    provenance("init")
    before = tree(tmp_path)
    said = provenance("init")
    assert (said.code, said.out) == (0, "")
    assert tree(tmp_path) == before
    assert "next: add to" not in said.err


def test_folders_that_are_configured_are_used(provenance: Command, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[tool.provenance]\nbriefs = ["papers/*.md"]\nbibliography = ["lib/*.bib"]\nsources = "my.texts"\n',
        encoding="utf-8",
    )
    said = provenance("init")
    assert "wrote papers/first-brief.md" in said.out
    assert not (tmp_path / "provenance.toml").exists()
    assert provenance("check").out.startswith("No findings.")
    assert "exclude: ^my\\.texts/" in (tmp_path / ".pre-commit-config.yaml").read_text(encoding="utf-8")


def test_no_project_within_a_project(provenance: Command, tmp_path: Path) -> None:
    provenance("init")
    said = provenance("init", "briefs/deeper")
    assert said.code == 2
    assert "belongs to the project" in said.err


def test_below_the_top_of_a_repository_the_hook_is_printed(provenance: Command, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    said = provenance("init", "work/briefs")
    assert said.code == 0
    assert not list(tmp_path.rglob(".pre-commit-config.yaml"))
    assert "next: add to ../../.pre-commit-config.yaml" in said.err
    assert "entry: provenance check work/briefs" in said.err
    assert "exclude: ^work/briefs/briefs/sources/" in said.err


@pytest.mark.parametrize("folder", ["x" * 300, "a\0b", "file/inside"])
def test_a_folder_that_cannot_be_made(provenance: Command, tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    said = provenance("init", folder)
    assert (said.code, said.err.count("\n")) == (2, 1)


def test_the_hook_runs_and_spares_the_sources(provenance: Command, tmp_path: Path) -> None:
    provenance("init")
    trimming = """\
      - id: trim
        name: trim
        entry: sed -i s/[.]//
        language: system
        types: [text]
"""
    with (tmp_path / ".pre-commit-config.yaml").open("a", encoding="utf-8") as file:
        file.write(trimming)
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    subprocess.run(["git", "add", "-A"], cwd=tmp_path, check=True)
    before = tree(tmp_path / "briefs/sources")
    path = Path(sys.executable).parent
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files"],
        cwd=tmp_path,
        env={"PATH": f"{path}:/usr/bin:/bin", "HOME": str(tmp_path / "home"), "PRE_COMMIT_HOME": str(tmp_path / "pc")},
        capture_output=True,
        check=False,
    )
    said = done.stdout.decode()
    assert "provenance check........" in said, said
    assert "Passed" in said.splitlines()[0]
    assert "files were modified by this hook" in said
    assert tree(tmp_path / "briefs/sources") == before
