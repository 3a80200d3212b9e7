"""Files read, refused and searched for."""

import os
from pathlib import Path

import pytest

from provenance.project.disk import LARGEST, Disk
from provenance.project.error import Unreadable
from tests.project.example import write

DRAFTS = ("briefs/**/*.md",)


def test_bytes_arrive_as_they_are(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfone\r\ntwo\rthree\x0c\xe2\x80\xa8\x00"
    disk = Disk(write(tmp_path, {"a.md": data}), {})
    assert disk.read("a.md") == data
    assert disk.text("a.md") == "one\r\ntwo\rthree\x0c\u2028\x00"


def test_what_is_not_there_is_none(tmp_path: Path) -> None:
    disk = Disk(write(tmp_path, {"a.md": ""}), {})
    assert disk.read("b.md") is None
    assert disk.read("a.md/b.md") is None
    assert disk.read("none/b.md") is None


def test_a_run_sees_one_state_of_a_file(tmp_path: Path) -> None:
    disk = Disk(write(tmp_path, {"a.md": "before"}), {})
    assert disk.read("a.md") == b"before"
    write(tmp_path, {"a.md": "after"})
    assert disk.read("a.md") == b"before"


def test_the_overlay_comes_first(tmp_path: Path) -> None:
    disk = Disk(write(tmp_path, {"briefs/a.md": "disk"}), {"briefs/a.md": b"typed", "briefs/new/b.md": b"new"})
    assert disk.read("briefs/a.md") == b"typed"
    assert disk.find(DRAFTS) == (("briefs/a.md", "briefs/new/b.md"), ())
    assert disk.exists("briefs/new/b.md")


def refused(disk: Disk, path: str) -> str:
    with pytest.raises(Unreadable) as caught:
        disk.read(path)
    return caught.value.reason


def test_what_is_no_file_is_refused_with_the_reason(tmp_path: Path) -> None:
    disk = Disk(write(tmp_path, {"folder.md/a.txt": ""}), {})
    assert refused(disk, "folder.md") == "it is a folder"
    assert refused(disk, "n" * 300) != ""
    assert refused(disk, "a\0b") != ""
    with (tmp_path / "huge.md").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert refused(disk, "huge.md") == "it is larger than 100,000,000 bytes"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_hold_the_run(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert refused(Disk(tmp_path, {}), "pipe.md") == "it is not a regular file"


def test_links_inside_the_project_are_followed_and_those_out_of_it_refused(tmp_path: Path) -> None:
    root = write(tmp_path / "project", {"briefs/a.md": "inside", "kept/b.md": "kept"})
    write(tmp_path, {"secret.md": "secret", "project-too/c.md": "a name that begins the same"})
    (root / "briefs/link.md").symlink_to("../kept/b.md")
    (root / "briefs/out.md").symlink_to("../../secret.md")
    (root / "briefs/near.md").symlink_to("../../project-too/c.md")
    (root / "briefs/lost.md").symlink_to("nowhere.md")
    (root / "briefs/loop.md").symlink_to("loop.md")
    disk = Disk(root, {})
    assert disk.read("briefs/link.md") == b"kept"
    assert refused(disk, "briefs/out.md") == "it is a symbolic link that leaves the project"
    assert refused(disk, "briefs/near.md") == "it is a symbolic link that leaves the project"
    assert refused(disk, "briefs/lost.md") == "it is a symbolic link that leads nowhere"
    assert refused(disk, "briefs/loop.md")
    assert disk.text("briefs/out.md") is None
    assert refused(disk, "../secret.md") == "it is a symbolic link that leaves the project"


def test_folders_behind_links_are_not_searched_and_that_is_said(tmp_path: Path) -> None:
    root = write(tmp_path / "project", {"briefs/a.md": "", "more/b.md": ""})
    write(tmp_path, {"outside/c.md": ""})
    (root / "briefs/more").symlink_to("../more")
    (root / "briefs/self").symlink_to(".")
    (root / "gone").symlink_to("../outside")
    assert Disk(root, {}).find(("briefs/**/*.md", "gone/*.md")) == (
        ("briefs/a.md",),
        (
            "briefs/more is a symbolic link to a folder; it was not searched",
            "briefs/self is a symbolic link to a folder; it was not searched",
            "gone is a symbolic link that leaves the project; it was not searched",
        ),
    )


def test_a_link_that_a_pattern_names_is_searched(tmp_path: Path) -> None:
    root = write(tmp_path, {"docs/policy/a.md": ""})
    (root / "briefs").symlink_to("docs/policy")
    assert Disk(root, {}).find(DRAFTS)[0] == ("briefs/a.md",)


def test_hidden_folders_are_searched_only_when_named(tmp_path: Path) -> None:
    disk = Disk(write(tmp_path, {"a.md": "", ".venv/b.md": "", ".notes/c.md": ""}), {})
    assert disk.find(("**/*.md",))[0] == ("a.md",)
    assert disk.find(("**/*.md", ".notes/*.md"))[0] == (".notes/c.md", "a.md")


def test_a_folder_is_not_a_draft(tmp_path: Path) -> None:
    disk = Disk(write(tmp_path, {"briefs/folder.md/a.txt": "", "briefs/b.md": ""}), {})
    assert disk.find(DRAFTS)[0] == ("briefs/b.md",)


@pytest.mark.skipif(os.name == "nt", reason="names there are Unicode")
def test_a_name_that_is_not_unicode_is_found_and_read(tmp_path: Path) -> None:
    write(tmp_path, {"briefs/a.md": ""})
    with open(os.fsencode(tmp_path / "briefs") + b"/\xff.md", "wb") as file:  # noqa: PTH123 - a path of bytes
        file.write(b"x")
    disk = Disk(tmp_path, {})
    (found,) = set(disk.find(DRAFTS)[0]) - {"briefs/a.md"}
    assert disk.read(found) == b"x"
