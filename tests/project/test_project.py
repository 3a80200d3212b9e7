"""A project as a value: from Python, and with files that are not as they should be."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from provenance.model import Audit
from provenance.project import ProjectError, load
from tests.project.example import BAD, GOOD, SOURCES, project, write


def codes(audit: Audit) -> list[tuple[str, str]]:
    return [(each.place.path, each.code) for each in audit.all_diagnostics]


def test_a_project_from_python(tmp_path: Path) -> None:
    laid_out = load(project(tmp_path, {"b.md": BAD, "a.md": GOOD, "README.md": BAD}))
    assert laid_out.briefs() == ("briefs/a.md", "briefs/b.md")
    assert codes(laid_out.check()) == [("briefs/b.md", "PRV102")]
    assert codes(laid_out.check([tmp_path / "briefs/a.md"])) == []
    assert set(laid_out.ledger("briefs/b.md").sources) == {"daily", "ministry-2020"}


def test_an_editor_checks_what_is_typed(tmp_path: Path) -> None:
    project(tmp_path, {"a.md": GOOD})
    assert codes(load(tmp_path, {"briefs/a.md": BAD}).check()) == [("briefs/a.md", "PRV102")]
    assert codes(load(tmp_path, {str(tmp_path / "briefs/new.md"): BAD}).check()) == [("briefs/new.md", "PRV102")]
    retold = {"briefs/sources/ministry-2020.yml": "tier: secondary\nspans: {rebate: {exact: raised the rebate}}\n"}
    assert ("briefs/a.md", "PRV102") in codes(load(tmp_path, retold).check())
    with pytest.raises(ProjectError, match="outside the project"):
        load(tmp_path, {"../a.md": BAD})


def test_half_characters_from_an_editor_are_a_finding(tmp_path: Path) -> None:
    assert codes(load(project(tmp_path, {}), {"briefs/a.md": "x \ud800 y"}).check())[0] == ("briefs/a.md", "PRV901")


def test_two_runs_find_the_same(tmp_path: Path) -> None:
    project(tmp_path, {f"{number}.md": BAD for number in range(5)})
    assert load(tmp_path).check() == load(tmp_path).check()


BROKEN: Mapping[str, tuple[str, str]] = {
    "briefs/a.md": ("briefs/a.md", "PRV901"),
    "briefs/sources.bib": ("briefs/sources.bib", "PRV902"),
    "briefs/sources/ministry-2020.yml": ("briefs/sources/ministry-2020.yml", "PRV904"),
    "briefs/sources/ministry-2020.txt": ("briefs/sources/ministry-2020.txt", "PRV904"),
}


@pytest.mark.parametrize("path", BROKEN)
@pytest.mark.parametrize("how", ["link out", "link nowhere", "pipe", "unreadable"])
def test_what_cannot_be_read_is_a_finding(tmp_path: Path, path: str, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(tmp_path / "project", {"a.md": GOOD})
    target = root / path
    target.unlink()
    if how == "link out":
        write(tmp_path, {"secret": "the secret"})
        target.symlink_to(tmp_path / "secret")
    elif how == "link nowhere":
        target.symlink_to("nowhere")
    elif how == "pipe":
        os.mkfifo(target)
    else:
        write(root, {path: "locked"})
        unlocked = os.open

        def locked(name: str, flags: int) -> int:
            if str(name) == str(target):
                raise PermissionError(13, "Permission denied", name)
            return unlocked(name, flags)

        monkeypatch.setattr(os, "open", locked)
    audit = load(root).check()
    assert BROKEN[path] in codes(audit)
    assert codes(audit).count(BROKEN[path]) == 1
    assert "the secret" not in repr(audit)


def test_a_folder_in_place_of_a_file_is_a_finding(tmp_path: Path) -> None:
    project(tmp_path, {"a.md": GOOD})
    (tmp_path / "briefs/sources/ministry-2020.txt").unlink()
    (tmp_path / "briefs/sources/ministry-2020.txt").mkdir()
    assert ("briefs/sources/ministry-2020.txt", "PRV904") in codes(load(tmp_path).check())


def test_a_brief_that_vanishes_is_a_finding(tmp_path: Path) -> None:
    laid_out = load(project(tmp_path, {"a.md": GOOD}))
    (tmp_path / "briefs/a.md").unlink()
    report = laid_out.report("briefs/a.md")
    assert [each.code for each in report.diagnostics][:1] == ["PRV901"]


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"\xff\xfe", b"\x00" * 1000, b"[@" * 2000, b"\xef\xbb\xbf", b"---\n", b"@" * 3000, b"a\rb"]
)
def test_no_bytes_break_a_run(tmp_path: Path, data: bytes) -> None:
    for path in BROKEN:
        load(write(tmp_path, {**SOURCES, "briefs/a.md": GOOD, path: data})).check()


@pytest.mark.parametrize("key", ["../../etc/passwd", "CON", "a/b", "..", "x" * 300, "ärger", "a:b", "nul."])
def test_no_key_leads_out_of_the_project(tmp_path: Path, key: str) -> None:
    write(tmp_path, {"etc/passwd.txt": "secret", "etc/passwd": "secret"})
    root = tmp_path / "a/b"
    library = f"@misc{{{key},\n  title = {{T}}\n}}\n"
    project(root, {"a.md": f"It was 13 percent [@{{{key}}}].\n"}, **{"briefs/sources.bib": library})
    assert "secret" not in repr(load(root).check())


def test_a_library_that_is_named_must_be_there(tmp_path: Path) -> None:
    project(tmp_path, {"a.md": GOOD}, **{"provenance.toml": 'bibliography = ["briefs/lost.bib"]\n'})
    with pytest.raises(ProjectError, match=r"^provenance\.toml: bibliography: briefs/lost\.bib does not exist"):
        load(tmp_path).check()


def test_libraries_serve_in_the_order_in_which_they_are_configured(tmp_path: Path) -> None:
    first, second = "@misc{daily,\n  title = {First}\n}\n", "@misc{daily,\n  title = {Second}\n}\n"
    project(tmp_path, {"a.md": BAD}, **{"briefs/z.bib": first, "briefs/a.bib": second})
    for order, title in (('"briefs/z.bib", "briefs/*.bib"', "First"), ('"briefs/a.bib", "briefs/*.bib"', "Second")):
        write(tmp_path, {"provenance.toml": f"bibliography = [{order}]\n"})
        work = load(tmp_path).ledger("briefs/a.md").sources["daily"].work
        assert work is not None
        assert work.field("title") == title


def test_sources_may_be_kept_elsewhere(tmp_path: Path) -> None:
    moved = {path.replace("briefs/sources/", "kept/"): text for path, text in SOURCES.items()}
    write(tmp_path, {**moved, "briefs/a.md": GOOD, "provenance.toml": 'sources = "kept/"\n'})
    assert codes(load(tmp_path).check()) == []


def test_scope_and_summary_sections_reach_the_draft(tmp_path: Path) -> None:
    text = "The rebate rose by 2 percent. It now stands at 13 percent [@ministry-2020{#rebate}].\n"
    project(tmp_path, {"a.md": text})
    assert ("briefs/a.md", "PRV101") not in codes(load(tmp_path).check())
    write(tmp_path, {"provenance.toml": 'scope = "sentence"\n'})
    assert ("briefs/a.md", "PRV101") in codes(load(tmp_path).check())
    summed_up = "# The gist\n\nThe rebate is 13 percent.\n\n# Detail\n\n" + GOOD
    write(tmp_path, {"briefs/a.md": summed_up, "provenance.toml": ""})
    assert ("briefs/a.md", "PRV101") in codes(load(tmp_path).check())
    write(tmp_path, {"provenance.toml": 'summary-sections = ["The gist"]\n'})
    assert ("briefs/a.md", "PRV101") not in codes(load(tmp_path).check())
