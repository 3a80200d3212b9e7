"""Bad input through the command line: findings or one line, never a traceback, and in reasonable time."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PATIENCE = 90  # seconds for the slowest, on a busy machine; most take less than one

CONTROLS = "".join(f"It rose{chr(code)} by 13 percent [@k, p. 4].\n\n" for code in (*range(0x20), *range(0x7F, 0xA0)))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "briefs" / "sources").mkdir(parents=True)
    (tmp_path / "provenance.toml").write_bytes(b"format = 1\n")
    (tmp_path / "briefs" / "sources.bib").write_bytes(b"@misc{k, title = {K}}\n")
    return tmp_path


def check(root: Path, *arguments: str, given: bytes = b"") -> tuple[int, str]:
    """The exit code and all that was printed."""
    command = [sys.executable, "-m", "provenance", "check", *arguments]
    said = subprocess.run(command, cwd=root, input=given, capture_output=True, timeout=PATIENCE, check=False)
    out = (said.stdout + said.stderr).decode("utf-8")
    assert "Traceback" not in out
    return said.returncode, out


UNREADABLE: dict[str, bytes] = {
    "a lone surrogate": "It rose \ud800 by 13 percent [@k].\n".encode("utf-8", "surrogatepass"),
    "half of a pair": b"It rose \xed\xbf\xbf by 13 percent.\n",
    "UTF-16": "It rose by 13 percent [@k].\n".encode("utf-16"),
    "UTF-16 without a mark": "It rose by 13 percent – so.\n".encode("utf-16-be"),
    "UTF-16 without a mark, all ASCII": "It rose by 13 percent.\n".encode("utf-16-le"),
    "nothing but NUL": bytes(1000),
    "UTF-32": "It rose by 13 percent [@k].\n".encode("utf-32"),
    "Latin-1": "Es stieg um 13 Prozent über Nacht.\n".encode("latin-1"),
    "bytes of all values": bytes(range(256)) * 20,
    "5 MB and one byte": b"It rose by 13 percent [@k].\n\n" * 172_413 + b"x" * 24,
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_bytes_that_cannot_be_read_are_one_finding(root: Path, what: str) -> None:
    code, out = check(root, "--stdin-filename", "briefs/x.md", given=UNREADABLE[what])
    assert code == 1
    assert out.startswith("briefs/x.md:1:1: PRV901")
    assert out.count("PRV901 ") == 1


def test_5_mb_and_one_byte_is_just_too_much() -> None:
    assert len(UNREADABLE["5 MB and one byte"]) == 5_000_001


READABLE: dict[str, Callable[[], str]] = {
    "control characters": lambda: CONTROLS,
    "NUL": lambda: "It rose\0 by 13 percent [@k\0].\n\0\n\0[@\0]\n",
    "open brackets": lambda: "[" * 100_000,
    "open citations": lambda: "[@k " * 5_000,
    "citations in a line": lambda: "[@k]" * 20_000,
    "quotations 10,000 deep": lambda: "> " * 10_000 + "It rose by 13 percent.",
    "lists 10,000 deep": lambda: "- " * 10_000 + "It rose by 13 percent.",
    "brackets 10,000 deep": lambda: "[" * 10_000 + "@k" + "]" * 10_000,
    "emphasis 10,000 deep": lambda: "*a " * 10_000 + "a*" * 10_000,
    "notes 10,000 deep": lambda: "^[a " * 10_000 + "]" * 10_000,
    "braces 10,000 deep": lambda: "[@k{" + "{" * 10_000 + "}" * 10_000 + "}]",
    "front matter 10,000 deep": lambda: "---\ntitle: " + "[" * 10_000 + "\n---\n\nIt rose by 13 percent.\n",
    "a title of escapes": lambda: '---\ntitle: "' + "\\u2013" * 10_000 + '13%"\n---\n\nIt rose.\n',
    "a table of 2,000 columns": lambda: "| £m " * 2_000 + "|\n" + "|-" * 2_000 + "|\n" + "| 13 " * 2_000 + "|\n",
    "a header of units": lambda: f"| {'£m, ' * 20_000} |\n|---|\n| 13 |\n",
    "a suffix of markup": lambda: "[@k, p. " + "*4* `5` <b> &amp; <!-- " * 5_000 + "]",
    "lines that end oddly": lambda: "It rose [@k].\r\r\n\u2028\u2029\x85\x0b\x0c" * 2_000,
    "characters that turn the reading": lambda: "It rose \u202e by \u2066 13 percent [@k].\n\n" * 200,
}


@pytest.mark.parametrize("what", READABLE)
def test_drafts_made_to_hurt_are_checked(root: Path, what: str) -> None:
    code, out = check(root, "--stdin-filename", "briefs/x.md", given=READABLE[what]().encode())
    assert code in {0, 1}
    assert out.strip()


def test_a_brief_that_is_a_directory_is_said_in_one_line(root: Path) -> None:
    (root / "briefs" / "x.md").mkdir()
    code, out = check(root)
    assert (code, out.count("\n")) == (2, 1)
    assert "no brief found" in out
    code, out = check(root, "briefs/x.md")
    assert (code, out.count("\n")) == (2, 1)
    assert "is a folder" in out
    code, out = check(root, "--stdin-filename", "briefs/x.md", given=b"It rose by 13 percent.\n")
    assert code == 1
    assert "PRV101" in out


def test_a_name_of_a_brief_that_cannot_be_is_one_line(root: Path) -> None:
    for name in ("briefs/\n.md", "briefs/" + "x" * 300 + ".md", "../x.md", "briefs/../../x.md", ""):
        code, out = check(root, "--stdin-filename", name, given=b"It rose.\n")
        assert code in {0, 1, 2}
        assert out.strip()
