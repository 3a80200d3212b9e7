"""Fixes applied, refused, shown and written."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Diagnostic, Edit, Place, Span
from provenance.project import ProjectError
from provenance.project.difference import difference
from provenance.project.mending import mended
from provenance.project.writing import rewrite, write
from tests.project.example import write as lay_out


def edit(text: str, was: str, instead: str, path: str = "a.md") -> Edit:
    start = text.index(was)
    return Edit(Place(path, Span(start, start + len(was))), was, instead)


def finding(*edits: Edit) -> Diagnostic:
    return Diagnostic("PRV107", "x", edits[0].place, fix=edits)


TEXT = "one [@a#b] two\r\nthree @c{#d} four\n"


def test_fixes_of_one_text_go_together() -> None:
    found = [finding(edit(TEXT, "@c{#d}", "@c [{#d}]")), finding(edit(TEXT, "#b", "{#b}"))]
    mending = mended(found, {"a.md": TEXT}.get)
    assert mending.texts["a.md"].after == "one [@a{#b}] two\r\nthree @c [{#d}] four\n"
    assert mending.done == tuple(found)


def test_a_fix_is_refused_when_its_words_are_gone() -> None:
    gone = finding(edit(TEXT, "#b", "{#b}"))
    for text in ("one [@a#c] two", "", "one [@a{#b}] two"):
        assert mended([gone], {"a.md": text}.get).refused == (gone,)
    assert mended([gone], lambda path: None).refused == (gone,)


def test_of_two_fixes_of_the_same_words_one_waits() -> None:
    first, second = finding(edit(TEXT, "@a#b", "@a{#b}")), finding(edit(TEXT, "#b", " [{#b}]"))
    mending = mended([first, second], {"a.md": TEXT}.get)
    assert (mending.done, mending.refused) == ((first,), (second,))


def test_a_fix_is_made_as_a_whole_or_not_at_all() -> None:
    both = finding(edit(TEXT, "#b", "{#b}"), edit(TEXT, "one", "1", path="gone.md"))
    assert mended([both], {"a.md": TEXT}.get).texts == {}


def test_the_same_edit_asked_for_twice_is_made_once() -> None:
    insertion = Edit(Place("a.md", Span(3, 3)), "", "!")
    mending = mended([finding(insertion), finding(insertion)], {"a.md": TEXT}.get)
    assert mending.texts["a.md"].after == "one!" + TEXT[3:]
    assert len(mending.done) == 2


def test_findings_without_a_fix_are_none_of_its_business() -> None:
    assert mended([Diagnostic("PRV101", "x", Place("a.md", Span(0, 1)))], {"a.md": TEXT}.get) == ({}, (), ())


LINES = st.lists(st.text(alphabet="ab \r\x0c\u2028", max_size=3), max_size=30).map("\n".join)


@given(LINES, st.data())
def test_git_makes_of_the_diff_what_we_write(
    tmp_path_factory: pytest.TempPathFactory, text: str, data: st.DataObject
) -> None:
    bounds = sorted(set(data.draw(st.lists(st.integers(0, len(text)), max_size=8))))
    spans = [Span(*pair) for pair in zip(bounds[::2], bounds[1::2], strict=False)]
    found = [
        finding(Edit(Place("a.md", span), text[span.start : span.end], data.draw(st.text(alphabet="xy\n", max_size=3))))
        for span in spans
    ]
    mending = mended(found, {"a.md": text}.get)
    if not mending.texts or mending.texts["a.md"].after == text:
        return
    folder = lay_out(tmp_path_factory.mktemp("diff"), {"a.md": text})
    patch = difference("a.md", mending.texts["a.md"])
    subprocess.run(["git", "apply", "--whitespace=nowarn"], cwd=folder, input=patch.encode(), check=True)
    assert (folder / "a.md").read_bytes().decode() == mending.texts["a.md"].after


def test_rewriting_keeps_mark_line_ends_and_permissions(tmp_path: Path) -> None:
    lay_out(tmp_path, {"a.md": b"\xef\xbb\xbfone\r\ntwo\x0c"})
    (tmp_path / "a.md").chmod(0o640)
    rewrite(tmp_path, {"a.md": ("one\r\ntwo\x0c", "1\r\ntwo\x0c")})
    assert (tmp_path / "a.md").read_bytes() == b"\xef\xbb\xbf1\r\ntwo\x0c"
    assert (tmp_path / "a.md").stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


def test_nothing_is_written_over_someone_elses_words(tmp_path: Path) -> None:
    lay_out(tmp_path, {"a.md": "one", "b.md": "changed meanwhile"})
    with pytest.raises(ProjectError, match=r"b\.md was changed by someone else meanwhile; nothing was written"):
        rewrite(tmp_path, {"a.md": ("one", "1"), "b.md": ("two", "2")})
    assert (tmp_path / "a.md").read_bytes() == b"one"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.md", "b.md"]


def test_a_file_that_should_be_new_is_not_written_over(tmp_path: Path) -> None:
    rewrite(tmp_path, {"new/folder/a.md": (None, "one")})
    assert (tmp_path / "new/folder/a.md").read_bytes() == b"one"
    with pytest.raises(ProjectError, match="changed by someone else meanwhile"):
        rewrite(tmp_path, {"new/folder/a.md": (None, "two"), "b.md": (None, "three")})
    assert (tmp_path / "new/folder/a.md").read_bytes() == b"one"
    assert not (tmp_path / "b.md").exists()


def test_a_link_out_of_the_project_is_not_written_through(tmp_path: Path) -> None:
    root = lay_out(tmp_path / "project", {"x.md": ""})
    lay_out(tmp_path, {"outside.md": "one"})
    (root / "a.md").symlink_to("../outside.md")
    with pytest.raises(ProjectError, match="leaves the project"):
        rewrite(root, {"a.md": ("one", "1")})
    assert (tmp_path / "outside.md").read_bytes() == b"one"


def test_a_link_inside_stays_a_link(tmp_path: Path) -> None:
    lay_out(tmp_path, {"real.md": "one"})
    (tmp_path / "a.md").symlink_to("real.md")
    rewrite(tmp_path, {"a.md": ("one", "1")})
    assert (tmp_path / "a.md").is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"1"


@pytest.mark.parametrize("broken", ["os.fsync", "os.fdopen", "shutil.copymode", "pathlib.Path.replace"])
def test_a_write_that_fails_leaves_all_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    lay_out(tmp_path, {"a.md": "one", "b.md": "two"})

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "x")

    monkeypatch.setattr(broken, fail)
    with pytest.raises(ProjectError, match=r"cannot be written \(No space left on device\)"):
        rewrite(tmp_path, {"a.md": ("one", "1"), "b.md": ("two", "2")})
    monkeypatch.undo()
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"a.md": b"one", "b.md": b"two"}


def test_output_is_written_whole_and_to_devices_too(tmp_path: Path) -> None:
    write(tmp_path / "new.md", "half \udcff and é\r\n")
    assert (tmp_path / "new.md").read_bytes() == b"half \\udcff and \xc3\xa9\r\n"
    write(Path("/dev/null"), "gone")
    with pytest.raises(ProjectError, match="cannot be written"):
        write(tmp_path / "none" / "a.md", "x")
    with pytest.raises(ProjectError, match="cannot be written"):
        write(tmp_path, "x")
