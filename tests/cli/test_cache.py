"""The cache tells no lies: whatever changes, and whatever becomes of it, a check says what one without it says."""

from __future__ import annotations

import datetime
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from provenance import unchanged
from provenance.cli.handler import run
from provenance.cli.repeating import repeat
from tests.project.example import BAD, GOOD, LIBRARY, project, write

BRIEF = f"""\
---
title: Rebates
provenance: {{stage: review}}
---

# Rebates

{GOOD}
{BAD.rstrip()} <!-- provenance: ignore[PRV102] reason="sealed" until=2026-06-30 -->

The ministry says "raised the rebate to 13 percent" [@ministry-2020, "raised the rebate to 13 percent"].
"""


class Said(NamedTuple):
    """What a check came to."""

    code: int
    out: str
    err: str


Check = Callable[..., Said]


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """Run a check in the folder of the test as the command does: from the cache where it holds an answer."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "TERM", "PROVENANCE_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    # Whoever works on the program while the tests run changes it.
    monkeypatch.setattr("provenance.unchanged.asking.versions", lambda: "these")

    def command(*arguments: str) -> Said:
        given = ["check", *arguments]
        asked = unchanged.asked(given)
        known = unchanged.answer(asked[0]) if asked else None
        code = run(given, asked) if known is None else repeat(*known)
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return command


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Set the clock."""

    def set_to(day: str) -> None:
        class Day(datetime.date):
            @classmethod
            def today(cls) -> Day:
                return cls.fromisoformat(day)

        monkeypatch.setattr("datetime.date", Day)
        monkeypatch.setitem(unchanged.OBSERVED, "day", lambda _path: day)

    return set_to


def known(*arguments: str) -> bool:
    """Whether a check with `arguments` would be answered at once."""
    asked = unchanged.asked(["check", *arguments])
    return asked is not None and unchanged.answer(asked[0]) is not None


def truth(check: Check, *arguments: str) -> Said:
    """What a check says that knows nothing."""
    return check(*arguments, "--no-cache")


def example(root: Path) -> Path:
    return project(root, {"a.md": BRIEF, "b.md": BAD})


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_bytes().decode()
    assert before in text
    path.write_bytes(text.replace(before, after).encode())


CHANGES: dict[str, Callable[[Path], object]] = {
    "a draft": lambda root: edit(root / "briefs/b.md", "13 percent", "14 percent"),
    "a draft, of the same length and time": lambda root: _stealthily(root / "briefs/b.md", "13", "17"),
    "front matter": lambda root: edit(root / "briefs/a.md", "stage: review", "stage: draft"),
    "front matter becomes wrong": lambda root: edit(root / "briefs/a.md", "stage: review", "stage: rewiev"),
    "a waiver": lambda root: edit(root / "briefs/a.md", "2026-06-30", "2025-06-30"),
    "a library: an entry goes": lambda root: (root / "briefs/sources.bib").write_bytes(LIBRARY[:120].encode()),
    "a library: an entry comes": lambda root: edit(root / "briefs/sources.bib", "@article", "@misc{x,}\n@article"),
    "a library: a key changes": lambda root: edit(root / "briefs/sources.bib", "{daily,", "{daly,"),
    "a second library": lambda root: (root / "briefs/more.bib").write_bytes(b"@misc{daily, title={Again}}\n"),
    "a record": lambda root: edit(root / "briefs/sources/daily.yml", "tier: secondary", "tier: primary"),
    "a record becomes wrong": lambda root: edit(root / "briefs/sources/daily.yml", "tier", "teir"),
    "a record goes": lambda root: _gone(root / "briefs/sources/daily.yml"),
    "a text": lambda root: edit(root / "briefs/sources/ministry-2020.txt", "13 percent", "31 percent"),
    "a text goes": lambda root: _gone(root / "briefs/sources/ministry-2020.txt"),
    "a text becomes unreadable": lambda root: (root / "briefs/sources/daily.txt").write_bytes(b"\xff\xfe"),
    "a text becomes a folder": lambda root: _folder(root / "briefs/sources/daily.txt"),
    "a configuration": lambda root: edit(root / "provenance.toml", "format = 1", 'format = 1\nwarn = ["PRV102"]'),
    "a configuration becomes wrong": lambda root: edit(root / "provenance.toml", "format = 1", "format = 2"),
    "a configuration goes": lambda root: _gone(root / "provenance.toml"),
    "another configuration appears": lambda root: write(root, {"pyproject.toml": "[tool.provenance]\nformat = 1\n"}),
    "a nearer configuration appears": lambda root: write(root, {"briefs/provenance.toml": "format = 1\n"}),
    "a brief appears": lambda root: write(root, {"briefs/deep/c.md": BAD}),
    "a brief goes": lambda root: _gone(root / "briefs/b.md"),
    "all briefs go": lambda root: _gone(*(root / "briefs" / name for name in ("a.md", "b.md", "d.md"))),
    "a file that was absent appears": lambda root: write(root, {"briefs/sources/novel.txt": "13 percent\n"}),
    "a folder becomes a link": lambda root: _moved(root / "briefs/sources"),
    "a draft becomes a link out of the project": lambda root: _moved(root / "briefs/b.md"),
    "nothing": lambda root: None,
}


def _stealthily(path: Path, before: str, after: str) -> None:
    times = path.stat()
    edit(path, before, after)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def _gone(*paths: Path) -> None:
    for path in paths:
        path.unlink()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _link(path: Path, to: str) -> None:
    path.unlink()
    path.symlink_to(to)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _moved(path: Path) -> None:
    """Move something out of the project, and leave a link to it in its place."""
    elsewhere = path.parents[2] / f"{path.name}-elsewhere"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_is_seen(change: str, tmp_path: Path, check: Check) -> None:
    root = example(tmp_path / "one" / "project")
    write(root, {"briefs/d.md": "It is 13 percent [@novel].\n"})
    os.chdir(root)
    first = check()
    assert first == truth(check)
    assert known()
    assert check() == first
    CHANGES[change](root)
    assert known() is (change == "nothing")
    for _ in range(3):  # read anew, from the parts that are kept, and from the answer
        assert check() == truth(check)


@pytest.mark.parametrize(
    "options",
    [
        ("--select", "PRV1"),
        ("--ignore", "PRV102"),
        ("--output-format", "json"),
        ("--output-format", "concise"),
        ("--statistics",),
        ("--exit-zero",),
        ("--quiet",),
        ("--verbose",),
        ("--isolated",),
        ("--config", "provenance.toml"),
        ("--today", "2026-12-01"),
        ("--no-color",),
        ("briefs/a.md",),
        ("briefs",),
        ("notes.md", "briefs/b.md"),
    ],
    ids=" ".join,
)
def test_every_option_counts(options: tuple[str, ...], tmp_path: Path, check: Check) -> None:
    write(example(tmp_path), {"notes.md": BAD})
    check()
    for _ in range(2):
        assert check(*options) == truth(check, *options)
    assert check() == truth(check)


def test_another_version_asks_anew(tmp_path: Path, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    example(tmp_path)
    check()
    assert known()
    monkeypatch.setattr("provenance.unchanged.asking.versions", lambda: "others")
    assert not known()
    assert check() == truth(check)


def test_a_changed_file_of_ours_asks_anew(tmp_path: Path) -> None:
    before: list[tuple[str, int, int]] = []
    after: list[tuple[str, int, int]] = []
    rule = write(tmp_path, {"rules/one.py": "x = 1\n"}) / "rules" / "one.py"
    unchanged.asking._files(str(tmp_path), before)
    rule.write_bytes(b"x = 22\n")
    unchanged.asking._files(str(tmp_path), after)
    assert len(before) == len(after) == 1
    assert before != after


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb"), ("PROVENANCE_DEBUG", "1")])
def test_the_environment_counts(
    name: str, value: str, tmp_path: Path, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    example(tmp_path)
    check()
    monkeypatch.setenv(name, value)
    assert not known()
    assert check() == truth(check)


def test_the_working_folder_counts(tmp_path: Path, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    example(tmp_path)
    check("briefs")
    monkeypatch.chdir(tmp_path / "briefs")
    assert not known("briefs")
    assert check("a.md") == truth(check, "a.md")
    assert known("a.md")


def test_the_day_counts_where_a_waiver_ends(tmp_path: Path, check: Check, today: Callable[[str], None]) -> None:
    example(tmp_path)
    today("2026-06-30")
    held = check()
    assert known()
    today("2026-07-01")
    assert not known()
    ended = check()
    assert ended == truth(check)
    assert ended != held
    assert known()


def test_the_day_does_not_count_where_nothing_ends(tmp_path: Path, check: Check, today: Callable[[str], None]) -> None:
    project(tmp_path, {"b.md": BAD})
    today("2026-06-30")
    check()
    today("2036-07-01")
    assert known()
    assert check() == truth(check)


def test_a_day_that_was_given_is_the_same_on_every_day(
    tmp_path: Path, check: Check, today: Callable[[str], None]
) -> None:
    example(tmp_path)
    today("2026-06-30")
    check("--today", "2026-01-01")
    today("2026-07-01")
    assert known("--today", "2026-01-01")
    assert check("--today", "2026-01-01") == truth(check, "--today", "2026-01-01")


def test_an_unsaved_text_is_no_answer(tmp_path: Path, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    example(tmp_path)
    check()
    for text in (GOOD, BAD, GOOD):
        said = []
        for more in ((), ("--no-cache",)):
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
            said.append(check("--stdin-filename", "briefs/b.md", *more))
        assert said[0] == said[1]
        assert not known("--stdin-filename", "briefs/b.md")
    assert check() == truth(check)


def test_what_cannot_be_done_is_not_kept(tmp_path: Path, check: Check) -> None:
    example(tmp_path)
    for arguments in (("gone.md",), ("--select", "PRV9X"), ("--config", "gone.toml")):
        assert check(*arguments).code == 2
        assert not known(*arguments)
    write(tmp_path, {"gone.md": GOOD})
    assert check("gone.md") == truth(check, "gone.md")


def test_what_writes_or_fixes_is_not_an_answer(tmp_path: Path, check: Check) -> None:
    write(example(tmp_path), {"briefs/b.md": "It was 13 percent in 2020 [@ministry-2020#rebate].\n"})
    for arguments in (("--diff",), ("--output-file", "report.txt"), ("--fix",)):
        check(*arguments)
        assert not known(*arguments)
    (tmp_path / "report.txt").unlink()
    check("--output-file", "report.txt")
    assert (tmp_path / "report.txt").exists()


def test_without_the_cache_nothing_is_written_or_read(tmp_path: Path, check: Check) -> None:
    example(tmp_path)
    check("--no-cache")
    assert not (tmp_path / unchanged.FOLDER).exists()
    said = check()
    for file in (tmp_path / unchanged.FOLDER).glob("*.json"):
        forge(file, lambda stored: {**stored, "out": "all is well\n"})
    assert check() == Said(said.code, "all is well\n", "")
    assert check("--no-cache") == said


def forge(file: Path, change: Callable[[dict[str, object]], object]) -> None:
    """Change a file of the cache as somebody would who knows how it is made."""
    head, _, behind = file.read_bytes()[33:].partition(b"\n")
    body = json.dumps(change(json.loads(head))).encode() + b"\n" + behind
    file.write_bytes(unchanged.digest(body).encode() + b"\n" + body)


def _truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _flipped(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "truncated": _truncated,
    "empty": lambda file: file.write_bytes(b""),
    "one bit": _flipped,
    "binary": lambda file: file.write_bytes(bytes(range(256)) * 9),
    "other JSON": lambda file: file.write_bytes(b'{"facts": [], "out": "", "code": 0}'),
    "JSON of another shape": lambda file: forge(file, lambda stored: {name: [[[]]] for name in stored}),
    "JSON that is no object": lambda file: forge(file, lambda stored: [1, 2]),
    "values of other types": lambda file: forge(file, lambda stored: {**stored, **_turned(stored)}),
    "nested without end": lambda file: file.write_bytes(_sealed(b"[" * 200_000)),
    "a folder in its place": _folder,
    "a pipe in its place": _pipe,
    "a link that leads nowhere": lambda file: _link(file, "nowhere"),
    "a link to itself": lambda file: _link(file, file.name),
}


def _sealed(body: bytes) -> bytes:
    return unchanged.digest(body).encode() + b"\n" + body


def _turned(stored: dict[str, object]) -> dict[str, object]:
    kept = {name: stored[name] for name in ("of", "code") if name in stored}
    return {name: {"a": [1, None, True, "x"]} for name in stored} | kept


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_changes_nothing_but_time(damage: str, tmp_path: Path, check: Check) -> None:
    example(tmp_path)
    said = truth(check)
    check()
    files = sorted((tmp_path / unchanged.FOLDER).glob("*.json"))
    assert len(files) >= 6
    for file in files:
        DAMAGES[damage](file)
    assert check() == said
    edit(tmp_path / "briefs/b.md", "13 percent", "14 percent")
    assert check() == truth(check)


def test_a_cache_of_another_project_changes_nothing_but_time(tmp_path: Path, check: Check) -> None:
    first, second = example(tmp_path / "first"), example(tmp_path / "second")
    edit(second / "briefs/sources/daily.yml", "tier: secondary", "tier: primary")
    os.chdir(first)
    check()
    (first / unchanged.FOLDER).rename(second / unchanged.FOLDER)
    os.chdir(second)
    assert not known()
    assert check() == truth(check)


def test_a_folder_that_cannot_be_written_changes_nothing_but_time(tmp_path: Path, check: Check) -> None:
    root = example(tmp_path / "project")
    os.chdir(root)
    said = truth(check)
    (root / unchanged.FOLDER).mkdir(mode=0o500)
    for _ in range(2):
        assert check() == said


@pytest.mark.parametrize("kind", ["file", "link out of the project", "link that leads nowhere"])
def test_nothing_is_written_where_the_folder_is_none(kind: str, tmp_path: Path, check: Check) -> None:
    root = example(tmp_path / "project")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    os.chdir(root)
    said = truth(check)
    if kind == "file":
        (root / unchanged.FOLDER).write_bytes(b"mine\n")
    else:
        (root / unchanged.FOLDER).symlink_to(elsewhere if "out" in kind else tmp_path / "nowhere")
    for _ in range(2):
        assert check() == said
    assert list(elsewhere.iterdir()) == []
    assert not (tmp_path / "nowhere").exists()
    assert kind != "file" or (root / unchanged.FOLDER).read_bytes() == b"mine\n"


def test_a_link_in_the_cache_is_replaced_and_not_followed(tmp_path: Path, check: Check) -> None:
    root = example(tmp_path / "project")
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine\n")
    os.chdir(root)
    said = check()
    for file in (root / unchanged.FOLDER).glob("*.json"):
        file.unlink()
        file.symlink_to(precious)
    assert check() == said
    assert precious.read_bytes() == b"mine\n"


def test_two_at_once_do_not_disturb_each_other(tmp_path: Path, check: Check) -> None:
    example(tmp_path)
    said = truth(check)
    command = [sys.executable, "-m", "provenance", "check"]
    for _ in range(2):
        both = [
            subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for _ in range(3)
        ]
        for each in both:
            assert each.communicate() == (said.out, said.err)
            assert each.returncode == said.code
    assert not [each for each in (tmp_path / unchanged.FOLDER).iterdir() if each.name.endswith(".tmp")]


def test_the_cache_ignores_itself_in_git(tmp_path: Path, check: Check) -> None:
    example(tmp_path)
    subprocess.run(["git", "init", "--quiet", "."], cwd=tmp_path, check=True)
    check()
    listed = subprocess.run(
        ["git", "status", "--short", "--untracked-files=all"], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    assert unchanged.FOLDER not in listed
    assert "briefs/a.md" in listed


def test_old_answers_go(tmp_path: Path, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("provenance.project.cache.folder.MOST_ANSWERS", 3)
    example(tmp_path)
    for day in range(1, 8):
        check("--today", f"2026-01-0{day}")
    assert len(list((tmp_path / unchanged.FOLDER).glob("answer-*"))) == 3
    assert known("--today", "2026-01-07")
    assert not known("--today", "2026-01-01")
