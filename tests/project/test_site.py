"""A folder of pages: only what was written here is replaced or removed, whenever a run ends."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from provenance.project import ProjectError
from provenance.project.site import MANIFEST, publishing
from tests.project.breaking import Untouched, fail_at, kill_at, tree

PAGE = '<meta name="generator" content="provenance">\n{}\n'


def publish(folder: Path, pages: dict[str, str]) -> tuple[str, ...]:
    with publishing(folder, pages) as site:
        for name, words in pages.items():
            site.put(name, PAGE.format(words))
    return site.kept


def names(folder: Path) -> set[str]:
    return {name for name in tree(folder) if name != MANIFEST}


def test_old_pages_go_and_files_of_others_stay(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "site"
    publish(folder, {"index.html": "1", "old.html": "1"})
    (folder / "CNAME").write_text("x.org")
    (folder / "below").mkdir()
    (folder / "below" / "old.html").write_text("mine")
    publish(folder, {"index.html": "2", "new.html": "2"})
    assert names(folder) == {"index.html", "new.html", "CNAME", "below/old.html"}
    assert "2" in (folder / "index.html").read_text()


def test_a_page_that_is_the_same_is_not_written_again(tmp_path: Path) -> None:
    publish(tmp_path, {"index.html": "1", "a.html": "1"})
    before = {name: (tmp_path / name).stat().st_ino for name in ("index.html", "a.html")}
    publish(tmp_path, {"index.html": "2", "a.html": "1"})
    assert (tmp_path / "a.html").stat().st_ino == before["a.html"]
    assert (tmp_path / "index.html").stat().st_ino != before["index.html"]


def test_a_folder_of_others_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    before = tree(tmp_path)
    with pytest.raises(ProjectError, match=r"not written here \(letter\.txt\)"):
        publish(tmp_path, {"index.html": "1"})
    assert tree(tmp_path) == before


def test_what_begins_with_a_dot_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / ".git").write_text("gitdir: x")
    publish(tmp_path, {"index.html": "1"})
    assert names(tmp_path) == {".git", "index.html"}


def test_a_file_of_another_origin_is_not_replaced(tmp_path: Path) -> None:
    publish(tmp_path, {"index.html": "1"})
    (tmp_path / "new.html").write_text("mine")
    before = tree(tmp_path)
    with pytest.raises(ProjectError, match=r"^new\.html in "):
        publish(tmp_path, {"index.html": "2", "new.html": "2"})
    assert tree(tmp_path) == before


def test_a_page_edited_since_is_neither_replaced_nor_removed(tmp_path: Path) -> None:
    publish(tmp_path, {"index.html": "1", "old.html": "1"})
    (tmp_path / "old.html").write_text("mine now")
    with pytest.raises(ProjectError, match="changed since"):
        publish(tmp_path, {"index.html": "1", "old.html": "2"})
    assert publish(tmp_path, {"index.html": "2"}) == ("old.html",)
    assert (tmp_path / "old.html").read_text() == "mine now"


def test_other_line_ends_are_no_edit(tmp_path: Path) -> None:
    publish(tmp_path, {"index.html": "1", "old.html": "1"})
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    publish(tmp_path, {"index.html": "2"})
    assert names(tmp_path) == {"index.html"}


def test_nothing_is_written_or_removed_through_a_link(tmp_path: Path) -> None:
    folder, outside = tmp_path / "site", tmp_path / "outside.html"
    outside.write_text(PAGE.format("1"))
    publish(folder, {"index.html": "1", "a.html": "1"})
    (folder / "a.html").unlink()
    (folder / "a.html").symlink_to(outside)
    with pytest.raises(ProjectError, match=r"a\.html"):
        publish(folder, {"index.html": "2", "a.html": "2"})
    publish(folder, {"index.html": "2"})
    assert outside.read_text() == PAGE.format("1")
    assert (folder / "a.html").is_symlink()


@pytest.mark.parametrize(
    "line",
    ["../x.html", "/etc/x.html", "a/b.html", ".x.html", "x.txt", "C:x.html", "x.html\x00", "x\\y.html", "", "A.html"],
)
def test_a_list_that_names_anything_else_is_refused(tmp_path: Path, line: str) -> None:
    folder = tmp_path / "site"
    publish(folder, {"index.html": "1"})
    (tmp_path / "x.html").write_text(PAGE)
    with (folder / MANIFEST).open("a") as file:
        file.write(f"- {line}\n")
    before = tree(tmp_path)
    with pytest.raises(ProjectError, match="was not written here by this tool"):
        publish(folder, {"index.html": "2"})
    assert tree(tmp_path) == before


def test_a_name_that_was_not_announced_is_a_fault_of_ours(tmp_path: Path) -> None:
    with publishing(tmp_path, ["index.html"]) as site, pytest.raises(ValueError, match="announced"):
        site.put("other.html", "")


def test_a_file_where_the_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("x")
    with pytest.raises(ProjectError, match="cannot be made a folder"):
        publish(tmp_path / "site", {"index.html": "1"})


@pytest.mark.parametrize("breaks", [fail_at, kill_at])
def test_after_a_run_that_breaks_off_anywhere_the_next_one_finds_its_way(tmp_path: Path, breaks: object) -> None:
    assert callable(breaks)
    for touch in range(1, 200):
        folder = tmp_path / str(touch)
        publish(folder, {"index.html": "1", "old.html": "1", "same.html": "1"})
        (folder / "note.txt").write_text("mine")
        after = {"index.html": "2", "new.html": "2", "same.html": "2"}
        done = False
        try:
            with contextlib.suppress(ProjectError):
                breaks(touch, lambda folder=folder, after=after: publish(folder, after))
        except Untouched:
            done = True
        pages = {path.name: path.read_text() for path in folder.glob("*.html")}
        assert all(text in (PAGE.format("1"), PAGE.format("2")) for text in pages.values())
        publish(folder, after)
        assert names(folder) == {*after, "note.txt"}
        if done:
            break
    assert done
    assert touch > 10
