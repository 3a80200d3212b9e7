"""`provenance render`: what it asks of Pandoc, and what it keeps."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from provenance import pandoc
from tests.cli.conftest import Command
from tests.project.breaking import tree
from tests.project.example import GOOD, LIBRARY, project

RARE = """
@software{tool, author = {Lee, Ann}, title = {LeadModel}, version = {1.2}, date = {2020}}
@movie{film, director = {Roe, Cy}, title = {The Pipe}, publisher = {Studio}, date = {1999}}
"""
DRAFT = f"{GOOD}\nIt says so [@tool; @film], and again [@tool].\n"
WHOLE = "Ann Lee, *LeadModel*, version 1.2, 2020"
PLAIN = "Ann Lee, “LeadModel,” 2020"
MANY = 30

needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")


def rare(root: Path, briefs: dict[str, str | bytes]) -> None:
    project(root, briefs)
    (root / "briefs" / "sources.bib").write_text(LIBRARY + RARE, encoding="utf-8")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What Pandoc was started for."""
    calls: list[tuple[str, str]] = []
    convert = pandoc.convert

    def noted(data: bytes, source: str, target: str, options: Sequence[str] = ()) -> bytes:
        calls.append((source, target))
        return convert(data, source, target, options)

    monkeypatch.setattr(pandoc, "convert", noted)
    return calls


@needs_pandoc
@pytest.mark.parametrize("to", ["markdown", "html"])
def test_pandoc_formats_works_of_rarer_kinds_in_one_call(
    to: str, tmp_path: Path, provenance: Command, asked: list[tuple[str, str]]
) -> None:
    rare(tmp_path, {"a.md": DRAFT})
    said = provenance("render", "briefs/a.md", "--to", to)
    assert said.err == ""
    assert WHOLE.replace("*LeadModel*", "<i>LeadModel</i>" if to == "html" else "*LeadModel*") in said.out
    assert asked == [("csljson", "json")]
    assert provenance("render", "briefs/a.md", "--to", to) == said


def test_pandoc_is_not_started_for_kinds_that_have_a_formatter(
    tmp_path: Path, provenance: Command, asked: list[tuple[str, str]]
) -> None:
    rare(tmp_path, {"a.md": GOOD})
    assert provenance("render", "briefs/a.md").code == 0
    assert asked == []


@pytest.mark.parametrize("broken", ["missing", "failing", "silent"])
def test_without_pandoc_they_are_written_plainly_and_that_is_said_once(
    broken: str, tmp_path: Path, provenance: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    rare(tmp_path, {"a.md": DRAFT, "b.md": DRAFT})
    folder = tmp_path / "bin"
    folder.mkdir()
    if broken != "missing":
        program = folder / "pandoc"
        program.write_text(f"#!/bin/sh\nexit {3 if broken == 'failing' else 0}\n", encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    said = provenance("render", "briefs/a.md")
    assert said.code == 0
    assert PLAIN in said.out
    assert said.err.startswith("The references of film, tool are written plainly: works of such kinds are formatted by")
    assert said.err.count("\n") == 1
    assert provenance("render", "--site", "out").err.count("written plainly") == 1


@needs_pandoc
def test_a_site_asks_for_many_briefs_at_once(tmp_path: Path, provenance: Command, asked: list[tuple[str, str]]) -> None:
    rare(tmp_path, {f"{at:02}.md": f"# {at}\n\n{DRAFT}" for at in range(MANY)})
    assert provenance("render", "--site", "out", "-j", "1").code == 0
    assert 1 <= len(asked) < MANY // 2
    for page in ("index.html", "briefs-07.html"):
        assert "<i>LeadModel</i>, version 1.2" in (tmp_path / "out" / page).read_text(encoding="utf-8")


def test_several_processes_write_the_same_pages_as_one(tmp_path: Path, provenance: Command) -> None:
    rare(tmp_path, {f"{at:02}.md": f"# {at}\n\n{DRAFT if at % 3 else GOOD}" for at in range(MANY)})
    (tmp_path / "briefs" / "broken.md").write_bytes(b"\xff\xfe\x00")
    alone = provenance("render", "--no-cache", "--site", "alone", "-j", "1")
    assert alone.code == 1
    together = provenance("render", "--no-cache", "--site", "together", "-j", "3")
    assert (together.code, together.err) == (1, alone.err.replace("alone", "together"))
    assert tree(tmp_path / "alone") == tree(tmp_path / "together")


def test_what_was_read_is_kept_and_gives_the_same_pages(tmp_path: Path, provenance: Command) -> None:
    rare(tmp_path, {"a.md": DRAFT, "b.md": GOOD})
    provenance("render", "--no-cache", "--site", "fresh")
    assert not (tmp_path / ".provenance_cache").exists()
    provenance("render", "--site", "first")
    assert list((tmp_path / ".provenance_cache").glob("record-*.json"))
    provenance("render", "--site", "second")
    assert tree(tmp_path / "fresh") == tree(tmp_path / "first") == tree(tmp_path / "second")


def test_a_rule_that_breaks_down_elsewhere_is_named_here(
    tmp_path: Path, provenance: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    project(tmp_path, {f"{at:02}.md": f"# {at}\n\n{GOOD}" for at in range(MANY)})

    def broken(*_: object) -> None:
        raise ValueError("unheard of")

    monkeypatch.setattr("provenance.rules.no_primary_citation.NoPrimaryCitation.check", broken)
    said = provenance("render", "--no-cache", "--site", "out", "-j", "2")
    assert said.code == 3
    assert "PRV102" in said.err
    assert not (tmp_path / "out" / "index.html").exists()
