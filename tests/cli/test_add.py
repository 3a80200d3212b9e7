"""`provenance add`: a source captured from a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import records
from tests.cli.conftest import Command

TEXT = b"The utility replaced 15% of its pipes.\r\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "provenance.toml").write_bytes(b"format = 1\n")
    (tmp_path / "report.txt").write_bytes(TEXT)
    return tmp_path


def test_a_source_is_captured(provenance: Command, root: Path) -> None:
    said = provenance("add", "report.txt", "--key", "report", "--tier", "secondary", "--derives-from", "x")
    assert said.code == 0
    assert said.out == "wrote briefs/sources/report.txt\nwrote briefs/sources/report.yml\n"
    assert "[@report]" in said.err
    assert (root / "briefs/sources/report.txt").read_bytes() == TEXT.replace(b"\r", b"")
    record, findings = records.parse((root / "briefs/sources/report.yml").read_bytes(), "r.yml", "report")
    assert findings == ()
    assert record is not None
    assert (record.tier, record.derives_from) == ("secondary", ("x",))


def test_twice_the_same_changes_nothing(provenance: Command, root: Path) -> None:
    provenance("add", "report.txt", "--key", "report")
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    said = provenance("add", "report.txt", "--key", "report")
    assert (said.code, said.out) == (0, "report is captured already, with this text\n")
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_another_text_under_the_same_key_is_refused(provenance: Command, root: Path) -> None:
    provenance("add", "report.txt", "--key", "report")
    (root / "report.txt").write_bytes(b"Another text.\n")
    said = provenance("add", "report.txt", "--key", "report")
    assert said.code == 2
    assert "another text is captured" in said.err
    assert (root / "briefs/sources/report.txt").read_bytes() == TEXT.replace(b"\r", b"")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("report.txt", "--key", "a b"), "cannot be cited"),
        (("report.txt", "--key", ""), "cannot be cited"),
        (("missing.txt", "--key", "a"), "cannot be read"),
        (("briefs", "--key", "a"), "cannot be read"),
        (("report.pdf", "--key", "a"), "no reader"),
        (("report.txt",), "--key"),
    ],
)
def test_what_cannot_be_captured_is_refused_in_a_line(
    provenance: Command, root: Path, arguments: tuple[str, ...], why: str
) -> None:
    (root / "briefs").mkdir()
    (root / "report.pdf").write_bytes(b"%PDF")
    said = provenance("add", *arguments)
    assert (said.code, said.out) == (2, "")
    assert why in said.err
    assert not list(root.rglob("*.yml"))


@pytest.mark.parametrize("key", ["../../etc/passwd", "CON", "a/b", "über", "x" * 300])
def test_no_key_leads_out_of_the_folder(provenance: Command, root: Path, key: str) -> None:
    assert provenance("add", "report.txt", "--key", key).code == 0
    made = [path for path in root.rglob("*") if path.suffix == ".yml"]
    assert len(made) == 1
    assert made[0].parent == root / "briefs" / "sources"
