"""`provenance add`: a source captured from a file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from provenance import records
from provenance.project import load
from tests.cli.conftest import Command
from tests.fetch.server import PAGE, serving
from tests.project.breaking import tree

TEXT = b"The utility replaced 15% of its pipes.\r\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "provenance.toml").write_bytes(b"format = 1\n")
    (tmp_path / "report.txt").write_bytes(TEXT)
    return tmp_path


def test_a_source_is_captured(provenance: Command, root: Path) -> None:
    said = provenance("add", "report.txt", "--key", "report", "--tier", "secondary", "--derives-from", "x")
    assert said.code == 0
    wrote, then = said.out.splitlines()[:3], said.out.splitlines()[3:]
    assert wrote == [
        'wrote briefs/added.bib: report, "report"',
        "wrote briefs/sources/report.txt",
        "wrote briefs/sources/report.yml",
    ]
    assert all(line.startswith("next: ") for line in then)
    assert "[@report]" in said.out
    assert not said.err  # in two streams the order of what was done and what comes next is lost
    assert (root / "briefs/sources/report.txt").read_bytes() == TEXT.replace(b"\r", b"")
    record, findings = records.parse((root / "briefs/sources/report.yml").read_bytes(), "r.yml", "report")
    assert findings == ()
    assert record is not None
    assert (record.tier, record.derives_from) == ("secondary", ("x",))


def test_twice_the_same_changes_nothing(provenance: Command, root: Path) -> None:
    provenance("add", "report.txt", "--key", "report")
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    said = provenance("add", "report.txt", "--key", "report")
    assert (said.code, said.out.splitlines()[0]) == (0, "report is captured already, with this text")
    assert "wrote" not in said.out
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
        (("report.pdf", "--key", "a"), "no PDF"),
        (("report.xyz", "--key", "a"), "no reader"),
        (("x" * 300, "--key", "a"), "File name too long"),
        (("a\0b", "--key", "a"), "no file has such a name"),
        (("../../nothing/there", "--key", "a"), "cannot be read"),
        (("ftp://example.org/a", "--key", "a"), "only http and https"),
        (("file:///etc/hostname", "--key", "a"), "only http and https"),
        (("http://127.0.0.1:1/", "--key", "a"), "--allow-private"),
        (("report.txt", "--key", "a\0b"), "cannot be cited"),
        (("report.txt", "--key", "a\nb"), "cannot be cited"),
        (("report.txt", "--key", "a\u202eb"), "cannot be cited"),
        (("--key", "a"), "name a file or an address"),
        (("report.txt", "--key", "a", "--keep", "private"), "no private folder"),
        (("report.txt", "--key", "a", "--keep", "excerpt"), "no passage of it is cited yet"),
        (("report.txt", "--key", "a", "--keep", "none"), "--attested"),
        (("report.txt", "--from-bib"), "only --key and --keep"),
        (("pipe", "--key", "a"), "not a file"),
        (("report.txt",), "--key"),
    ],
)
def test_what_cannot_be_captured_is_refused_in_a_line(
    provenance: Command, root: Path, arguments: tuple[str, ...], why: str
) -> None:
    (root / "briefs").mkdir()
    (root / "report.pdf").write_bytes(b"%PDF-")
    (root / "report.xyz").write_bytes(b"words")
    os.mkfifo(root / "pipe")
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


STORY = (
    """<!doctype html><html lang="en"><head><title>Pipes go faster</title><meta name="author" content="Jane Doe">
<meta property="og:site_name" content="The Gazette"></head><body><nav>Home Sports</nav><article><h1>Pipes go faster</h1>
"""
    + "".join(
        f"<p>According to a report by the Harbour Water Utility, part {number} of the lead pipes in the harbour"
        f" district were replaced by crews who dug up streets by night to spare the shops on street {number}.</p>"
        for number in range(15)
    )
    + "</article><footer>Subscribe to our newsletter of street works</footer></body></html>"
)


def test_a_page_is_captured_with_what_was_left_out_and_what_it_says_of_itself(provenance: Command, root: Path) -> None:
    (root / "story.html").write_text(STORY, encoding="utf-8")
    said = provenance("add", "story.html", "--key", "gazette")
    assert said.code == 0
    sources = root / "briefs/sources"
    assert "Home Sports" not in (sources / "gazette.txt").read_text(encoding="utf-8")
    assert "Home Sports" in (sources / "gazette~full.txt").read_text(encoding="utf-8")
    assert (sources / "gazette.html").read_text(encoding="utf-8") == STORY
    library = (root / "briefs/added.bib").read_text(encoding="utf-8")
    assert "{{Pipes go faster}}" in library
    assert "Jane Doe" in library
    assert "next: write into briefs/sources/gazette.yml what it is" in said.out
    assert 'it says "According to a report by the Harbour Water Utility"' in said.out
    assert provenance("add", "story.html", "--key", "gazette").out.startswith(
        "gazette is captured already, with this text\n"
    )


def test_it_says_what_a_source_may_retell(provenance: Command, root: Path) -> None:
    (root / "story.html").write_text(STORY, encoding="utf-8")
    (root / "copy.html").write_text(STORY.replace("Pipes go faster", "Streets by night"), encoding="utf-8")
    provenance("add", "story.html", "--key", "gazette")
    said = provenance("add", "copy.html", "--key", "wire", "--tier", "secondary")
    assert "with gazette:" in said.out
    assert "derives-from: [gazette]" in said.out
    assert "with gazette:" not in provenance("add", "copy.html", "--key", "w2", "--derives-from", "gazette").out


def test_a_tier_is_proposed_and_not_written(provenance: Command, root: Path) -> None:
    (root / "briefs").mkdir()
    (root / "briefs/sources.bib").write_bytes(b"@article{wire, title={T}, publisher={Reuters}, author={{Reuters}}}")
    said = provenance("add", "report.txt", "--key", "wire")
    assert "probably secondary, since its publisher is Reuters" in said.out
    assert not (root / "briefs/added.bib").exists()
    assert b"tier" not in (root / "briefs/sources/wire.yml").read_bytes()


def test_a_page_from_the_web(provenance: Command, root: Path) -> None:
    with serving() as (address, _):
        assert provenance("add", f"{address}/page", "--key", "page").code == 2
        said = provenance("add", f"{address}/page", "--key", "page", "--allow-private")
        assert said.code == 0
        missing = provenance("add", f"{address}/nothing", "--key", "other", "--allow-private")
        assert (missing.code, missing.err.count("\n")) == (2, 1)
        assert "404" in missing.err
    assert (root / "briefs/sources/page.html").read_bytes() == PAGE
    record, _ = records.parse((root / "briefs/sources/page.yml").read_bytes(), "r.yml", "page")
    assert record is not None
    assert record.capture.source_url == f"{address}/page"
    assert record.capture.original is not None
    assert record.capture.original.media_type == "text/html; charset=windows-1252"
    assert f"url = {{{address}/page}}" in (root / "briefs/added.bib").read_text(encoding="utf-8")


def test_where_no_library_can_take_the_entry_it_is_printed(provenance: Command, root: Path) -> None:
    (root / "provenance.toml").write_bytes(b'bibliography = ["lib/refs.bib"]\n')
    (root / "lib").mkdir()
    (root / "lib/refs.bib").write_bytes(b"")
    said = provenance("add", "report.txt", "--key", "report")
    assert said.code == 0
    assert "@misc{report," in said.out
    assert (root / "lib/refs.bib").read_bytes() == b""


def test_the_users_own_library_goes_before_what_was_added(provenance: Command, root: Path) -> None:
    provenance("add", "report.txt", "--key", "report")
    (root / "briefs/zotero.bib").write_bytes(b"@misc{report, title={report, as Zotero has it}}")
    work = load(root).shelf().source("report").work
    assert work is not None
    assert work.field("title") == "report, as Zotero has it"


def test_two_keys_that_differ_in_case_only(provenance: Command, root: Path) -> None:
    provenance("add", "report.txt", "--key", "Report")
    said = provenance("add", "report.txt", "--key", "report")
    assert said.code == 2
    assert "but for its case" in said.err


def test_nothing_of_progress_is_said_into_a_pipe(provenance: Command, root: Path) -> None:
    said = provenance("add", "report.txt", "--key", "report")
    assert "\r" not in said.err
    assert "\x1b" not in said.err


def test_a_private_text_stays_out_of_git(provenance: Command, root: Path) -> None:
    (root / "provenance.toml").write_bytes(b'private = "private"\n')
    assert provenance("add", "report.txt", "--key", "report", "--keep", "private").code == 0
    assert (root / "private/report.txt").exists()
    assert (root / "private/.gitignore").read_bytes() == b"*\n"
    assert not (root / "briefs/sources/report.txt").exists()
    assert provenance("add", "report.txt", "--key", "report").out.startswith(
        "report is captured already, with this text\n"
    )


def test_of_a_source_without_text_the_record_says_who_has_read_it(provenance: Command, root: Path) -> None:
    assert provenance("add", "--key", "book", "--keep", "none", "--attested", "AK", "--tier", "primary").code == 0
    (root / "briefs/a.md").write_text("# A\n\nIt was 15 percent [@book].\n", encoding="utf-8")
    assert "PRV401" not in provenance("check").out


def test_an_excerpt_is_what_briefs_quote(provenance: Command, root: Path) -> None:
    words = " ".join(f"word{number}" for number in range(300))
    (root / "long.txt").write_text(f"{words} the rebate rose to 13 percent {words}\n", encoding="utf-8")
    (root / "briefs").mkdir()
    brief = '# A\n\nIt rose to 13 percent [@long, "the rebate rose to 13 percent"].\n'
    (root / "briefs/a.md").write_text(brief, encoding="utf-8")
    assert provenance("add", "long.txt", "--key", "long", "--keep", "excerpt", "--tier", "primary").code == 0
    kept = (root / "briefs/sources/long.txt").read_text(encoding="utf-8")
    assert len(kept.split()) == 6 + 80 + 2
    assert "No findings" in provenance("check").out


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of files there")
@pytest.mark.parametrize("most", [20_000, 100_000])
def test_a_full_disk_is_one_line(root: Path, most: int) -> None:
    """No file may grow above `most` bytes: less than the source has, or more."""
    (root / "long.txt").write_bytes(b"words and words\n" * 4_000)
    limited = (
        f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}));"
        "from provenance.cli.handler import run; sys.exit(run(sys.argv[1:]))"
    )
    before = tree(root)
    command = [sys.executable, "-c", limited, "add", "long.txt", "--key", "long"]
    done = subprocess.run(command, cwd=root, capture_output=True, check=False)
    if most < 64_000:
        assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
        assert tree(root) == before
    else:
        assert done.returncode == 0


def test_a_change_of_the_full_text_is_noticed(provenance: Command, root: Path) -> None:
    (root / "story.html").write_text(STORY, encoding="utf-8")
    provenance("add", "story.html", "--key", "gazette", "--tier", "secondary")
    (root / "briefs/a.md").write_text("# A\n\nPart 3 was replaced [@gazette].\n", encoding="utf-8")
    full = root / "briefs/sources/gazette~full.txt"
    record = root / "briefs/sources/gazette.yml"
    assert "PRV402" not in provenance("check").out
    full.write_bytes(full.read_bytes().replace(b"\n", b"\r\n"))
    assert "PRV402" not in provenance("check").out
    text, said = full.read_bytes(), record.read_text(encoding="utf-8")
    full.write_bytes(text.replace(b"Home", b"Away"))
    assert "PRV402 gazette: its full text is not the one that was recorded" in provenance("check").out
    full.unlink()
    assert "PRV402 warning: gazette: the record holds the hash of its full text" in provenance("check").out
    full.write_bytes(text)
    record.write_text("".join(line for line in said.splitlines(True) if "full:" not in line), encoding="utf-8")
    assert "PRV402 warning: gazette: no hash of its full text is recorded" in provenance("check").out
    assert provenance("add", "story.html", "--key", "gazette").code == 0
    assert "PRV402" not in provenance("check").out
    assert provenance("add", "story.html", "--key", "gazette").out.startswith(
        "gazette is captured already, with this text\n"
    )


def test_a_language_that_the_words_belie_is_told_and_not_recorded(provenance: Command, root: Path) -> None:
    (root / "story.html").write_text(STORY.replace('lang="en"', 'lang="de"'), encoding="utf-8")
    said = provenance("add", "story.html", "--key", "gazette")
    assert "the page says that its language is de, but its words are English" in said.out
    assert b"language" not in (root / "briefs/sources/gazette.yml").read_bytes()


def test_what_to_do_with_a_table_is_said(provenance: Command, root: Path) -> None:
    (root / "rates.csv").write_bytes(b"Country,2022,2023\nNorway,3.9,4.2\n")
    assert "provenance pin rates --row ROW --column COLUMN" in provenance("add", "rates.csv", "--key", "rates").out
