"""`provenance add --from-bib`: every source of the libraries."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.fetch.server import serving

LIBRARY = """\
@techreport{{one, title={{One}}, file={{Full Text:files/1/one.txt:text/plain}}}}
@article{{two, title={{Two}}, file={{gone.pdf;{outside}/two.txt}}}}
@online{{three, title={{Three}}, url={{{address}/page}}}}
@online{{four, title={{Four}}, url={{{address}/missing}}}}
@book{{five, title={{Five}}}}
@misc{{six, title={{Six}}, file={{files/six.xyz}}, ids={{six-old}}}}
@misc{{done, title={{Done}}, file={{files/1/one.txt}}}}
"""


@pytest.fixture
def outside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zotero")
    (folder / "two.txt").write_bytes(b"Two says twelve.\n")
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "briefs/files/1").mkdir(parents=True)
    (tmp_path / "provenance.toml").write_bytes(b"format = 1\n")
    (tmp_path / "briefs/files/1/one.txt").write_bytes(b"One says thirteen.\n")
    (tmp_path / "briefs/files/six.xyz").write_bytes(b"?")
    return tmp_path


def library(root: Path, outside: Path, address: str) -> None:
    text = LIBRARY.format(outside=outside, address=address)
    (root / "briefs/sources.bib").write_text(text, encoding="utf-8")


def test_all_entries_are_captured_and_those_that_cannot_be_are_listed(
    provenance: Command, root: Path, outside: Path
) -> None:
    with serving() as (address, _):
        library(root, outside, address)
        provenance("add", "briefs/files/1/one.txt", "--key", "done")
        said = provenance("add", "--from-bib", "--allow-private")
    assert said.code == 1
    assert [line for line in said.out.splitlines() if line.startswith("captured ")] == [
        "captured one from one.txt",
        f"captured three from {address}/page",
        "captured two from two.txt",
    ]
    failures = said.out.partition("Not captured, 3 of 6:\n")[2]
    assert "  four: " in failures
    assert "404" in failures
    assert "five: its entry names neither a file nor an address" in failures
    assert "no reader" in failures
    assert "six-old" not in said.out
    assert f"two: read from {outside}/two.txt, outside the project" in said.out
    assert not (root / "briefs/added.bib").exists()
    assert (root / "briefs/sources/one.txt").read_bytes() == b"One says thirteen.\n"


def test_one_entry_alone(provenance: Command, root: Path, outside: Path) -> None:
    library(root, outside, "http://127.0.0.1:1")
    assert provenance("add", "--from-bib", "--key", "one").code == 0
    assert [path.name for path in (root / "briefs/sources").glob("*.txt")] == ["one.txt"]
    assert provenance("add", "--from-bib", "--key", "nine").code == 2


def test_addresses_of_this_machine_are_refused(provenance: Command, root: Path, outside: Path) -> None:
    with serving() as (address, seen):
        library(root, outside, address)
        said = provenance("add", "--from-bib", "--key", "three")
        assert seen == []
    assert said.code == 1
    assert "--allow-private" in said.out


def test_where_all_is_captured_that_is_said(provenance: Command, root: Path, outside: Path) -> None:
    (root / "briefs/sources.bib").write_bytes(b"@misc{one, title={One}, file={files/1/one.txt}}")
    assert provenance("add", "--from-bib").code == 0
    said = provenance("add", "--from-bib")
    assert (said.code, said.out) == (0, "")
    assert "captured already" in said.err


def test_which_sources_share_passages_is_said_once_at_the_end(provenance: Command, root: Path) -> None:
    story = " ".join(
        f"Part {number} of the lead pipes in the harbour district was replaced by crews who dug up street {number} at"
        f" night to spare the shops and the {number} schools nearby."
        for number in range(12)
    )
    for name, head in (("a", "The Gazette."), ("b", "The Wire."), ("c", "The Herald.")):
        (root / f"briefs/{name}.txt").write_text(f"{head} {story}\n", encoding="utf-8")
    (root / "briefs/d.txt").write_text("Something else altogether is told here.\n", encoding="utf-8")
    entries = "".join(f"@misc{{{name}, title={{{name}}}, file={{{name}.txt}}}}\n" for name in "abcd")
    (root / "briefs/sources.bib").write_text(entries, encoding="utf-8")
    said = provenance("add", "--from-bib")
    assert said.code == 0
    shared = [line for line in said.out.splitlines() if " share " in line]
    assert {word for line in shared for word in line.partition(" share ")[0].split(" and ")} == {"a", "b", "c"}
    assert said.out.count("derives-from: [KEY]") == 1
    assert "provenance check --select PRV504" in said.out
    (root / "briefs/e.txt").write_text("And one that is new.\n", encoding="utf-8")
    (root / "briefs/sources.bib").write_text(entries + "@misc{e, title={e}, file={e.txt}}\n", encoding="utf-8")
    assert " share " not in provenance("add", "--from-bib").err
