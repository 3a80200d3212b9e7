"""`provenance render --site`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.project.breaking import tree
from tests.project.example import BAD, GOOD, project

BRIEFS = {"good.md": f"# Good\n\n{GOOD}", "sub/bad.md": f"# Bad\n\n{BAD}"}


def test_all_briefs_are_written_with_a_list_of_them(provenance: Command, tmp_path: Path) -> None:
    project(tmp_path, BRIEFS)
    said = provenance("render", "--site", "out")
    assert said == (0, "", "2 briefs are listed in out/index.html.\n")
    assert {path.name for path in (tmp_path / "out").glob("*.html")} == {
        "index.html",
        "briefs-good.html",
        "briefs-sub-bad.html",
    }
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert '<a href="briefs-sub-bad.html">Bad</a>' in index
    assert '<a href="index.html">All briefs</a>' in (tmp_path / "out" / "briefs-good.html").read_text(encoding="utf-8")


def test_a_second_run_gives_the_same_bytes_wherever_the_folder_is(provenance: Command, tmp_path: Path) -> None:
    project(tmp_path / "here", BRIEFS)
    provenance("render", "here/briefs", "--site", "here/docs/site")
    first = tree(tmp_path / "here" / "docs" / "site")
    provenance("render", "here/briefs", "--site", "here/docs/site")
    provenance("render", "here/briefs", "--site", "elsewhere/../out")
    assert first == tree(tmp_path / "here" / "docs" / "site") == tree(tmp_path / "out")


def test_the_page_of_a_brief_that_is_gone_goes_too(provenance: Command, tmp_path: Path) -> None:
    project(tmp_path, BRIEFS)
    provenance("render", "--site", "out")
    (tmp_path / "briefs" / "sub" / "bad.md").unlink()
    assert provenance("render", "--site", "out").code == 0
    assert not (tmp_path / "out" / "briefs-sub-bad.html").exists()


def test_a_brief_that_cannot_be_read_is_listed_and_the_others_are_written(provenance: Command, tmp_path: Path) -> None:
    project(tmp_path, {**BRIEFS, "broken.md": b"\xff\xfe\x00"})
    said = provenance("render", "--site", "out")
    assert said.code == 1
    assert "Of 1 not all could be read; the list says why." in said.err
    assert "briefs/broken.md" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert not (tmp_path / "out" / "briefs-broken.html").exists()
    assert (tmp_path / "out" / "briefs-good.html").exists()


def test_a_waiver_has_ended_by_the_day_given_and_by_no_clock(provenance: Command, tmp_path: Path) -> None:
    waived = f'{BAD.strip()} <!-- provenance: ignore[PRV102] reason="agreed" until=2020-01-31 -->\n'
    project(tmp_path, {"waived.md": waived})
    provenance("render", "--site", "out")
    index = tmp_path / "out" / "index.html"
    assert "<b>2020-01-31</b>" in index.read_text(encoding="utf-8")
    assert "has passed" not in index.read_text(encoding="utf-8")
    provenance("render", "--site", "out", "--today", "2020-02-01")
    assert "has passed" in index.read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", [".", "briefs", "briefs/sources"])
def test_a_folder_of_the_project_itself_is_refused(provenance: Command, tmp_path: Path, folder: str) -> None:
    project(tmp_path, BRIEFS)
    before = tree(tmp_path)
    said = provenance("render", "--no-cache", "--site", folder)
    assert said.code == 2
    assert "name a new folder" in said.err
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("render",),
        ("render", "--site", "out", "-o", "x.html"),
        ("render", "--site", "out", "--to", "markdown"),
        ("render", "--site", "out", "--notes", "endnotes"),
        ("render", "--site", "out", "--no-passages"),
        ("render", "--site", "out", "--today", "soon"),
    ],
)
def test_what_does_not_go_together_is_said(provenance: Command, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    project(tmp_path, BRIEFS)
    said = provenance(*arguments)
    assert said.code == 2
    assert not (tmp_path / "out").exists()


def test_without_a_brief_nothing_is_written(provenance: Command, tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text("format = 1\n")
    assert provenance("render", "--site", "out").code == 2
    assert not (tmp_path / "out").exists()
