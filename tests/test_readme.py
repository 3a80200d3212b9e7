"""The README tells the truth: its generated parts are fresh, and its first brief does what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(*arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "provenance", *arguments]
    return subprocess.run(command, cwd=at, capture_output=True, text=True, encoding="utf-8", check=False)


def blocks(language: str) -> list[str]:
    """The fenced blocks of the README in `language`, without the indentation of the list they stand in."""
    lines = (ROOT / "README.md").read_bytes().decode().split("\n")
    found: list[str] = []
    inside: list[str] | None = None
    for line in lines:
        if inside is None and line.strip() == f"```{language}":
            inside = []
        elif inside is not None and line.strip() == "```":
            found.append("".join(f"{each.removeprefix('   ')}\n" for each in inside))
            inside = None
        elif inside is not None:
            inside.append(line)
    return found


def test_the_generated_parts_are_fresh() -> None:
    script = ROOT / ".ci" / "readme.py"
    done = subprocess.run([sys.executable, script, "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0, "write them anew with `make docs`"


def test_the_first_brief_goes_as_the_readme_says(tmp_path: Path) -> None:
    (tmp_path / "briefs").mkdir()
    brief = tmp_path / "briefs" / "pipes.md"
    brief.write_text(blocks("markdown")[0], encoding="utf-8")
    (tmp_path / "briefs" / "sources.bib").write_text(blocks("bibtex")[0], encoding="utf-8")
    echo = next(line for block in blocks("console") for line in block.split("\n") if line.startswith("$ echo"))
    (tmp_path / "report.txt").write_text(echo.split('"')[1] + "\n", encoding="utf-8")

    added = run("add", "report.txt", "--key", "utility-2023", "--tier", "primary", at=tmp_path)
    assert added.returncode == 0, added.stderr
    assert "briefs/sources/utility-2023.yml" in added.stdout

    refused = run("check", at=tmp_path)
    assert refused.returncode == 1
    assert '"15 percent" is not in' in refused.stdout
    assert refused.stdout.count("PRV") == 1

    record = tmp_path / "briefs" / "sources" / "utility-2023.yml"
    spans = next(block for block in blocks("yaml") if block.startswith("spans:"))
    record.write_text(record.read_text(encoding="utf-8") + spans, encoding="utf-8")
    text = brief.read_text(encoding="utf-8").replace("15 percent", "13 percent")
    brief.write_text(text.replace("[@utility-2023]", "[@utility-2023{#share}]"), encoding="utf-8")
    passed = run("check", at=tmp_path)
    assert passed.returncode == 0, passed.stdout
    assert "No findings" in passed.stdout

    rendered = run("render", "briefs/pipes.md", at=tmp_path)
    assert "13% of those known" in rendered.stdout
