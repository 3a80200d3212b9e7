"""Where a project begins."""

from pathlib import Path

import pytest

from provenance.project import ProjectError, load
from tests.project.example import write


def test_the_nearest_configuration_upwards_is_the_root(tmp_path: Path) -> None:
    write(tmp_path, {"provenance.toml": "", "inner/provenance.toml": 'scope = "sentence"\n', "inner/briefs/a.md": ""})
    assert load(tmp_path / "inner" / "briefs").root == tmp_path / "inner"
    assert load(tmp_path / "inner").configuration.scope == "sentence"
    assert load(tmp_path).configuration.scope == "paragraph"


def test_a_pyproject_counts_only_with_a_table_of_ours(tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": '[tool.provenance]\nscope = "sentence"\n', "a/pyproject.toml": "[project]\n"})
    project = load(tmp_path / "a")
    assert (project.root, project.configuration.scope) == (tmp_path, "sentence")


def test_of_two_configurations_one_is_used_and_the_other_named(tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": "[tool.provenance]\n", "provenance.toml": 'scope = "sentence"\n'})
    project = load(tmp_path)
    assert project.configuration.scope == "sentence"
    assert project.notes == ("pyproject.toml has [tool.provenance] too; provenance.toml is used",)


def test_without_any_sign_the_folder_of_the_briefs_lies_in_the_root(tmp_path: Path) -> None:
    write(tmp_path, {"briefs/deep/a.md": ""})
    for near in ("briefs", "briefs/deep", "briefs/deep/a.md"):
        assert load(tmp_path, near=[tmp_path / near]).root == tmp_path
        assert load((tmp_path / near) if (tmp_path / near).is_dir() else tmp_path / "briefs").root == tmp_path
    assert load(tmp_path).root == tmp_path


def test_a_folder_of_sources_that_is_not_there_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"provenance.toml": 'sources = "texts"\n'})
    assert load(tmp_path).notes == ('sources = "texts" in the configuration: there is no such folder',)
    write(tmp_path, {"texts/a.txt": ""})
    assert load(tmp_path).notes == ()


def test_the_search_ends_at_the_top_of_a_repository(tmp_path: Path) -> None:
    write(tmp_path, {"provenance.toml": "", "repository/.git/HEAD": "", "repository/briefs/a.md": ""})
    project = load(tmp_path / "repository" / "briefs")
    assert (project.root, project.configuration.path) == (tmp_path / "repository", "")


def test_without_any_sign_the_folder_itself_is_the_root(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert load(tmp_path / "a").root == tmp_path / "a"


def test_the_briefs_decide_to_which_project_they_belong(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "policy/provenance.toml": "", "policy/briefs/a.md": ""})
    assert load(tmp_path, near=[tmp_path / "policy/briefs/a.md"]).root == tmp_path / "policy"
    assert load(tmp_path, near=[tmp_path / "policy/briefs"]).root == tmp_path / "policy"
    assert load(tmp_path).root == tmp_path


def test_briefs_without_a_project_belong_to_the_folder_one_is_in(tmp_path: Path) -> None:
    write(tmp_path, {"briefs/a.md": ""})
    assert load(tmp_path, near=[tmp_path / "briefs/a.md"]).root == tmp_path


def test_what_lies_in_no_project_does_not_count_beside_what_does(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "README.md": "", "policy/provenance.toml": "", "policy/briefs/a.md": ""})
    assert load(tmp_path, near=[tmp_path / "README.md", tmp_path / "policy/briefs/a.md"]).root == tmp_path / "policy"


def test_two_projects_are_not_checked_as_one(tmp_path: Path) -> None:
    write(tmp_path, {"a/provenance.toml": "", "a/briefs/x.md": "", "b/provenance.toml": "", "b/briefs/y.md": ""})
    with pytest.raises(
        ProjectError, match=r"x\.md belongs to the project .*/a, .*y.md to .*/b; check them one at a time"
    ):
        load(tmp_path, near=[tmp_path / "b/briefs/y.md", tmp_path / "a/briefs/x.md"])


def test_a_configuration_that_is_given_makes_its_folder_the_root(tmp_path: Path) -> None:
    write(tmp_path, {"provenance.toml": "", "strict/other.toml": 'scope = "sentence"\n'})
    project = load(tmp_path, config=tmp_path / "strict/other.toml")
    assert (project.root, project.configuration.scope) == (tmp_path / "strict", "sentence")
    with pytest.raises(ProjectError, match="no such configuration"):
        load(tmp_path, config=tmp_path / "absent.toml")
    write(tmp_path, {"pyproject.toml": "[project]\n"})
    with pytest.raises(ProjectError, match=r"has no table \[tool.provenance\]"):
        load(tmp_path, config=tmp_path / "pyproject.toml")


def test_isolated_keeps_the_root_and_forgets_the_rest(tmp_path: Path) -> None:
    write(tmp_path, {"provenance.toml": 'scope = "sentence"\n', "briefs/a.md": ""})
    project = load(tmp_path / "briefs", isolated=True)
    assert (project.root, project.configuration.scope) == (tmp_path, "paragraph")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"scope = \n", r"provenance.toml:1: is not valid TOML"),
        (b'x-a = "b\n', r"provenance.toml:1: .*; a quotation mark is not closed on that line"),
        ("x-a = “b”\n".encode(), r'provenance.toml:1: .*; a text stands in straight quotation marks \("…"\)'),
        (b'x-a: "b"\n', "provenance.toml:1: .*; write it as name = "),
        (b"x-a = 1\nx-a = 2\n", "provenance.toml:2: .*; it is given twice: keep one"),
        (b"\xff\xfe", "provenance.toml: is not UTF-8"),
        (b"x-deep = " + b"[" * 90_000, "provenance.toml: is nested too deeply|is not valid TOML"),
        (b"#" * 1_000_001, "provenance.toml: is larger than 1,000,000 bytes"),
    ],
)
def test_a_configuration_that_cannot_be_read(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "provenance.toml").write_bytes(data)
    with pytest.raises(ProjectError, match=message):
        load(tmp_path)


def test_a_byte_order_mark_before_a_configuration_is_harmless(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_bytes(b'\xef\xbb\xbfscope = "sentence"\r\n')
    assert load(tmp_path).configuration.scope == "sentence"


def test_there_must_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="is not a folder"):
        load(tmp_path / "absent")
