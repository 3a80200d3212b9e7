"""Texts on disk: what git, hooks and editors do to a text is told from a change of its words."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Capture, SnapshotState
from provenance.project import load
from provenance.records import folded, snapshot

CAPTURED = "Page one.  \n\n  Indented \u2028 text\x85 with NEL.\t\n\x0c\n\nPage two: ä😀.\nA last line. \n\x0c"


def trimmed(data: bytes) -> bytes:
    """As the hook `trailing-whitespace` does: white space goes from the end of every line."""
    ends = [
        (line[:-2], b"\r\n") if line.endswith(b"\r\n") else (line.removesuffix(b"\n"), line[-1:])
        for line in lines(data)
    ]
    return b"".join(line.rstrip() + (end if end.strip(b"\r\n") == b"" else b"") for line, end in ends)


def lines(data: bytes) -> list[bytes]:
    return re.findall(rb"[^\n]*\n|[^\n]+\Z", data)


def ended(data: bytes) -> bytes:
    """As the hook `end-of-file-fixer` does: one line feed at the end."""
    return data.rstrip(b"\r\n") + b"\n"


def in_an_editor(data: bytes) -> bytes:
    """As an editor does that knows no line ends but its own."""
    return re.sub("\x85|\u2028|\u2029", "\n", data.decode()).encode()


def state(now: bytes, then: str) -> SnapshotState:
    capture = Capture(sha256=sha256(then.encode()).hexdigest(), folded=folded(then))
    found, findings = snapshot(now, "k.txt", capture)
    assert found is not None and findings == ()
    return found.state


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda data: data, "verified"),
        (lambda data: data.replace(b"\n", b"\r\n"), "verified"),
        (lambda data: data.replace(b"\n", b"\r"), "line-ends"),
        (in_an_editor, "line-ends"),
        (lambda data: in_an_editor(data).replace(b"\n", b"\r\n"), "line-ends"),
        (ended, "final-newline"),
        (lambda data: data.rstrip(b"\x0c"), "final-newline"),
        (lambda data: data.replace(b" \n", b"\n").replace(b"\t\n", b"\n"), "trailing-blanks"),
        (lambda data: ended(data.replace(b" \n", b"\n")), "trailing-blanks"),
        (lambda data: data.replace(b"\n\n", b"\n"), "trailing-blanks"),
        (trimmed, "page-ends"),
        (lambda data: ended(trimmed(data)), "page-ends"),
        (lambda data: data.replace(b"\x0c", b"\n"), "page-ends"),
        (lambda data: data.replace(b"one", b"won"), "changed"),
        (lambda data: data.replace(b"Page one", b"Pageone"), "changed"),
        (lambda data: data.replace(b"  Indented", b"Indented"), "changed"),
        (lambda data: data[:20], "changed"),
    ],
)
def test_what_was_changed_is_said(change: Callable[[bytes], bytes], expected: SnapshotState) -> None:
    assert state(change(CAPTURED.encode()), CAPTURED) == expected


def test_a_record_without_folded_hashes_serves_as_before() -> None:
    capture = Capture(sha256=sha256(CAPTURED.encode()).hexdigest())
    found, _ = snapshot(trimmed(CAPTURED.encode()), "k.txt", capture)
    assert found is not None and found.state == "changed"


@given(st.text(alphabet=st.sampled_from("ab \t\n\r\x0c\x85\u2028é")), st.sampled_from(["\r\n", "\r", "\u2028", "\x85"]))
def test_white_space_at_line_ends_is_never_a_change(text: str, end: str) -> None:
    assert state(text.replace("\n", end).encode(), text) != "changed"
    assert state(ended(trimmed(text.encode())), text) != "changed"


@given(st.text(alphabet="ab \n"), st.text(alphabet="ab \n"))
def test_other_words_are_always_a_change(one: str, other: str) -> None:
    words = [[line.rstrip() for line in text.split("\n") if line.strip()] for text in (one, other)]
    assert (state(other.encode(), one) == "changed") == (words[0] != words[1])


def git(folder: Path, *arguments: str) -> None:
    config = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *config, *arguments], cwd=folder, check=True, capture_output=True)


BIB = "@techreport{report, title = {Report}, author = {{Harbour Water}}, year = {2024}}\n"


def project(folder: Path) -> Path:
    fold = folded(CAPTURED)
    record = (
        f"tier: primary\nsnapshot:\n  sha256: {sha256(CAPTURED.encode()).hexdigest()}\n"
        f"  folded: {{lines: {fold.lines}, words: {fold.words}, pages: {fold.pages}}}\n"
        "spans:\n  two: {exact: 'Page two'}\n"
    )
    files = {
        "provenance.toml": "format = 1\n",
        "briefs/a.md": "Page two has it [@report{#two}]. So it is written [@report, p. 2].\n",
        "briefs/sources.bib": BIB,
        "briefs/sources/report.yml": record,
        "briefs/sources/report.txt": CAPTURED,
    }
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
    return folder


def found(folder: Path) -> list[tuple[str, str | None]]:
    return [(each.code, each.level) for each in load(folder).check().all_diagnostics]


def test_a_clone_with_other_line_ends_is_the_same_project(tmp_path: Path) -> None:
    origin = project(tmp_path / "origin")
    git(origin, "init", "-q")
    git(origin, "-c", "core.autocrlf=false", "add", ".")
    git(origin, "commit", "-q", "-m", "a")
    git(tmp_path, "clone", "-q", "-c", "core.autocrlf=true", str(origin), "clone")
    clone = tmp_path / "clone"
    assert b"\r\n" in (clone / "briefs/sources/report.txt").read_bytes()
    assert b"\r\n" in (clone / "briefs/sources/report.yml").read_bytes()
    assert found(origin) == found(clone) == []


@pytest.mark.parametrize("change", [trimmed, ended, in_an_editor, lambda data: data.replace(b"\n", b"\r")])
def test_a_hook_never_makes_an_error(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    text = project(tmp_path) / "briefs/sources/report.txt"
    text.write_bytes(change(text.read_bytes()))
    (finding,) = (each for each in load(tmp_path).check().all_diagnostics if each.code == "PRV402")
    assert finding.level == "warning"
    assert re.search(r"line ends|very end|blanks|page breaks", finding.message) and "hooks" in finding.next[0]
