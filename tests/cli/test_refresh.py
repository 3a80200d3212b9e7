"""`provenance refresh`: sources captured again."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import records
from provenance.model import Record
from tests.cli.conftest import Command
from tests.fetch import server
from tests.project.breaking import tree

REPORT = """\
The city replaced 1,250 lead pipes in 2023.
Crews worked by night to spare the shops of the harbour district.
The council wants to finish the hills before the end of the decade.
It will cost $6,800 a pipe.
"""
BRIEF = """\
# Pipes

The city replaced 1,250 pipes [@report{#pipes}].

Shops were spared by work at night [@report{#night}].

The hills are next [@report, "finish the hills before the end of the decade"].

A pipe costs $6,800 [@report{#cost}].

All this is known [@report].

The Gazette retells it [@gazette].
"""
SPANS = """\
spans:
  pipes: {exact: "replaced 1,250 lead pipes in 2023"}
  night: {exact: worked by night to spare the shops of the harbour district}
  cost: {exact: "will cost $6,800 a pipe"}
"""
LATER = """\
Second edition.
The city replaced 1,250 lead pipes in 2023.
Crews worked mostly by night to spare the shops of the harbour district.
The council wants to finish the hills before the end of the century.
"""


@pytest.fixture
def root(tmp_path: Path, provenance: Command) -> Path:
    (tmp_path / "provenance.toml").write_bytes(b"format = 1\n")
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "later.txt").write_text(LATER, encoding="utf-8")
    (tmp_path / "gazette.txt").write_bytes(b"A story.\n")
    provenance("add", "report.txt", "--key", "report", "--tier", "primary")
    provenance("add", "gazette.txt", "--key", "gazette", "--derives-from", "report")
    with (tmp_path / "briefs/sources/report.yml").open("a", encoding="utf-8") as record:
        record.write(SPANS)
    (tmp_path / "briefs/pipes.md").write_text(BRIEF, encoding="utf-8")
    return tmp_path


def record(root: Path, key: str) -> Record:
    found, findings = records.parse((root / f"briefs/sources/{key}.yml").read_bytes(), "r.yml", key)
    assert findings == ()
    assert found is not None
    return found


def test_the_story_of_a_later_edition(provenance: Command, root: Path) -> None:
    spans = (root / "briefs/sources/report.yml").read_text(encoding="utf-8").partition("spans:")[2]
    said = provenance("refresh", "report", "--from", "later.txt")
    assert said.code == 0
    lines = said.out.splitlines()
    assert lines[0].startswith("report: another text (captured before on ")
    assert lines[1:4] == [
        "  #pipes moved from line 1 to line 2",
        "  #night reworded, line 3: worked {+mostly+} by night to spare the shops …",
        '  #cost lost: "will cost $6,800 a pipe"',
    ]
    assert (
        'briefs/pipes.md:9: what it cites is not there any more in these words: "will cost $6,800 a pipe"' in said.out
    )
    assert "briefs/pipes.md:11: it cites the source as a whole" in said.out
    assert "briefs/pipes.md:3:" not in said.out
    assert "  1 statement leans on it through gazette" in said.out
    assert "provenance pin report" in said.out
    assert (root / "briefs/sources/report.txt").read_text(encoding="utf-8") == LATER
    assert (root / "briefs/sources/report.yml").read_text(encoding="utf-8").partition("spans:")[2] == spans
    assert provenance("check", "--select", "PRV402").code == 0


def test_a_dry_run_tells_the_same_and_writes_nothing(provenance: Command, root: Path) -> None:
    before = tree(root / "briefs")
    dry = provenance("refresh", "report", "--from", "later.txt", "--dry-run")
    assert tree(root / "briefs") == before
    assert dry.err == "Nothing was written.\n"
    real = provenance("refresh", "report", "--from", "later.txt")
    shared = [line for line in dry.out.splitlines() if "next:" not in line]
    assert shared == [line for line in real.out.splitlines() if "next:" not in line]


def test_the_same_file_is_nothing_to_do(provenance: Command, root: Path) -> None:
    before = tree(root / "briefs")
    said = provenance("refresh", "report", "--from", "report.txt")
    assert (said.code, "the same file, nothing to do" in said.out) == (0, True)
    (root / "crlf.txt").write_bytes(REPORT.replace("\n", "\r\n").encode())
    said = provenance("refresh", "report", "--from", "crlf.txt")
    assert (said.code, "the same text in another file" in said.out) == (0, True)
    assert tree(root / "briefs") == before


def test_a_text_that_was_changed_here_is_put_back(provenance: Command, root: Path) -> None:
    text = root / "briefs/sources/report.txt"
    text.write_text(REPORT.replace("1,250", "1,350"), encoding="utf-8")
    said = provenance("refresh", "report", "--from", "report.txt")
    assert "the text that was recorded" in said.out
    assert text.read_text(encoding="utf-8") == REPORT
    assert provenance("check", "--select", "PRV402,PRV404").code == 0


def test_a_new_edition_beside_the_old_one(provenance: Command, root: Path) -> None:
    before = tree(root / "briefs")
    said = provenance("refresh", "report", "--from", "later.txt", "--as", "report-2026")
    assert said.code == 0
    after = tree(root / "briefs")
    assert {path: after[path] for path in before if path != "added.bib"} == {
        path: data for path, data in before.items() if path != "added.bib"
    }
    new = record(root, "report-2026")
    assert (new.revises, new.tier) == ("report", "primary")
    assert "pipes" in [each.name for each in new.spans]
    assert "cost" not in [each.name for each in new.spans]
    assert "did not go with it" in said.out
    assert "@misc{report-2026," in (root / "briefs/added.bib").read_text(encoding="utf-8")
    (root / "briefs/pipes.md").write_text("# P\n\nIt replaced 1,250 pipes [@report-2026{#pipes}].\n", encoding="utf-8")
    assert provenance("check").code == 0
    assert provenance("refresh", "report", "--from", "later.txt", "--as", "report-2026").code == 2


def test_what_a_published_brief_cites_is_not_overwritten(provenance: Command, root: Path) -> None:
    (root / "briefs/out.md").write_text(f"---\nprovenance: {{stage: published}}\n---\n{BRIEF}", encoding="utf-8")
    before = tree(root / "briefs")
    said = provenance("refresh", "report", "--from", "later.txt")
    assert said.code == 2
    assert "briefs/out.md is published and cites it" in said.err
    assert "--as" in said.err
    assert tree(root / "briefs") == before
    assert provenance("refresh", "report", "--from", "later.txt", "--as", "report-2026").code == 0
    assert provenance("refresh", "report", "--from", "report.txt").code == 0


def test_a_page_is_fetched_again(provenance: Command, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with server.serving() as (address, _):
        provenance("add", f"{address}/page", "--key", "page", "--allow-private")
        said = provenance("refresh", "page", "--allow-private")
        assert "page: the same file, nothing to do" in said.out
        monkeypatch.setattr(server, "PAGE", b"<p>The rebate rose to 14 percent.</p>")
        assert provenance("refresh", "page").code == 2
        said = provenance("refresh", "--allow-private")
    assert said.code == 0
    assert "page: another text" in said.out
    assert said.err.endswith(
        "Nothing says where these came from, 2: provenance refresh KEY --from FILE\n  gazette\n  report\n"
    )
    assert provenance("refresh", "gazette", "report").code == 1
    assert "14 percent" in (root / "briefs/sources/page.txt").read_text(encoding="utf-8")
    assert (root / "briefs/sources/page.html").read_bytes() == server.PAGE


def test_where_one_cannot_be_had_the_others_are_captured_all_the_same(
    provenance: Command, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with server.serving() as (address, _):
        provenance("add", f"{address}/page", "--key", "page", "--allow-private")
        provenance("add", f"{address}/to/|page", "--key", "zoo", "--allow-private")
        path = root / "briefs/sources/page.yml"
        path.write_text(path.read_text(encoding="utf-8").replace("/page", "/gone"), encoding="utf-8")
        monkeypatch.setattr(server, "PAGE", b"<p>The rebate rose to 14 percent.</p>")
        said = provenance("refresh", "page", "zoo", "--allow-private")
    assert said.code == 1
    assert "zoo: another text" in said.out
    assert "Not captured again, 1:\n  page: " in said.out


def test_what_has_no_successor_goes(provenance: Command, root: Path) -> None:
    (root / "page.html").write_bytes(b"<!doctype html><p>One thing is known.</p>")
    provenance("add", "page.html", "--key", "page")
    provenance("refresh", "page", "--from", "later.txt")
    assert not (root / "briefs/sources/page.html").exists()
    assert record(root, "page").capture.original is None


def test_a_source_is_read_again_from_its_original(provenance: Command, root: Path) -> None:
    (root / "page.html").write_bytes(b"<!doctype html><p>One thing is known.</p>")
    provenance("add", "page.html", "--key", "page")
    assert "page: the same file" in provenance("refresh", "page").out
    (root / "briefs/sources/page.html").write_bytes(b"<!doctype html><p>Two things are known.</p>")
    assert "page: another text" in provenance("refresh", "page").out


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("reprot",), 'did you mean "report"?'),
        (("report",), "--from FILE"),
        (("report", "gazette", "--from", "later.txt"), "name one KEY with --from"),
        (("--as", "x"), "name one KEY with --as"),
        (("report", "--as", "a b", "--from", "later.txt"), "cannot be cited"),
        (("report", "--as", "gazette", "--from", "later.txt"), "gazette is there already"),
        (("report", "--from", "gone.txt"), "cannot be read"),
    ],
)
def test_what_is_refused_in_a_line(provenance: Command, root: Path, arguments: tuple[str, ...], why: str) -> None:
    before = tree(root / "briefs")
    said = provenance("refresh", *arguments)
    assert (said.code, said.out) == (2, "")
    assert why in said.err.splitlines()[-1]
    assert tree(root / "briefs") == before
