from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from provenance.cli.handler import run
from tests.cli.conftest import Command
from tests.project.breaking import Untouched, fail_at, kill_at, tree
from tests.project.example import BAD, project, sha256, write

TEXT = (
    "In 2020 the ministry raised the rebate to 13 percent, the highest so far. Exporters were glad. The rebate stayed"
    " there.\fFees fell. Exporters were glad. Fees fell by a third of their value in 2021.\n"
)
RECORD = (
    f"# kept\r\ntier: primary\r\nsnapshot: {{sha256: {sha256(TEXT)}}}\r\nspans:\r\n  fees: {{exact: 'a third'}}\r\n"
)
PATH = "briefs/sources/ministry-2020.yml"


def laid_out(root: Path, brief: str = BAD) -> Path:
    more = {PATH: RECORD, "briefs/sources/ministry-2020.txt": TEXT}
    return write(project(root, {"a.md": brief}), more)


def test_words_get_a_name_in_the_order_of_the_text(tmp_path: Path, provenance: Command) -> None:
    laid_out(tmp_path)
    said = provenance("pin", "ministry-2020", "raised", "the rebate to 13 percent", "--yes")
    assert said.code == 0
    assert said.out == (
        "ministry-2020 #raised-rebate: raised the rebate to 13 percent\ncite it: [@ministry-2020{#raised-rebate}]\n"
    )
    assert said.err == f"wrote {PATH}\n"
    assert (tmp_path / PATH).read_bytes().decode() == RECORD.replace(
        "  fees:",
        "  raised-rebate:\r\n    exact: 'raised the rebate to 13 percent'\r\n    prefix: 'In 2020 the ministry '\r\n"
        "    suffix: ', the highest so far.'\r\n  fees:",
    )


def test_what_the_user_says_of_a_passage_is_recorded(tmp_path: Path, provenance: Command) -> None:
    laid_out(tmp_path)
    options = ("--name", "stay", "--tier", "secondary", "--speaker", "A. Lee", "-y")
    assert provenance("pin", "ministry-2020", "the rebate stayed there", *options).code == 0
    written = (tmp_path / PATH).read_text(encoding="utf-8")
    assert "  stay:\n    exact: 'The rebate stayed there'\n" in written
    assert "    tier: secondary\n    speaker: 'A. Lee'\n" in written


def test_nothing_is_written_without_a_yes(tmp_path: Path, provenance: Command) -> None:
    before = tree(laid_out(tmp_path))
    said = provenance("pin", "ministry-2020", "the rebate stayed there")
    assert (said.code, said.err) == (1, "Nothing was written; --yes writes it.\n")
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["ministry-2020", "the rebate was lowered"], "not in the captured text"),
        (["ministry-2020", "a pony was led across the square"], "text, and nothing like them was found"),
        (["ministry-2020", "Exporters were glad"], "more than once (lines 1, 1)"),
        (["ministry-2020", "a third"], "has a name already: #fees"),
        (["ministry-2020", "13 percent", "--name", "fees"], "another passage is called #fees"),
        (["ministry-2020", "13 percent", "--name", "2fast"], "a letter first"),
        (["ministry-2020", "…"], "not in the captured text"),
        (["nobody", "13 percent"], "nobody has no captured text"),
        (["briefs/a.md:99"], "and no line 99"),
        (["briefs/none.md:1"], "does not exist"),
        (["ministry-2020"], "say which words, or which line"),
        (["briefs/a.md:1"], "without naming a passage"),
    ],
)
def test_what_is_refused(tmp_path: Path, provenance: Command, arguments: list[str], why: str) -> None:
    before = tree(laid_out(tmp_path))
    said = provenance("pin", *arguments, "--yes")
    assert said.code == 2
    assert why in said.err
    assert said.err.count("\n") == 1
    assert tree(tmp_path) == before


def test_the_citations_of_a_line_are_made_to_name_their_passages(tmp_path: Path, provenance: Command) -> None:
    draft = (
        "First.\n\nThe rebate rose to 13 percent in 2020 [@ministry-2020, p. 1]. As the ministry says, fees"
        ' "fell by a third of their value" [see @ministry-2020]. Cows fly [@ministry-2020].\n'
    )
    laid_out(tmp_path, draft)
    said = provenance("pin", "briefs/a.md:3", "--yes")
    assert said.code == 0
    named = (tmp_path / "briefs/a.md").read_text(encoding="utf-8")
    assert "2020 [@ministry-2020{p. 1, #ministry-raised}]. As" in named
    assert '"fell by a third of their value" [see @ministry-2020{#fell-value}]. Cows fly [@ministry-2020].' in named
    assert said.out.count("see whether it says the same") == 1
    assert "PRV106" not in provenance("check", "--no-cache").out


def test_a_passage_that_has_a_name_is_cited_by_it(tmp_path: Path, provenance: Command) -> None:
    laid_out(tmp_path, 'Fees fell by "a third" [@ministry-2020, "a third"].\n')
    assert provenance("pin", "briefs/a.md:1", "--yes").code == 0
    assert (tmp_path / "briefs/a.md").read_bytes() == b'Fees fell by "a third" [@ministry-2020{#fees}, "a third"].\n'
    assert (tmp_path / PATH).read_bytes() == RECORD.encode()


def test_a_source_without_a_record_gets_one(tmp_path: Path, provenance: Command) -> None:
    laid_out(tmp_path)
    (tmp_path / PATH).unlink()
    assert provenance("pin", "ministry-2020", "raised the rebate to 13 percent", "--yes", "--name", "rise").code == 0
    assert (tmp_path / PATH).read_bytes().startswith(b"spans:\n  rise:\n    exact: 'raised the rebate to 13 percent'\n")


def test_wherever_it_breaks_off_the_project_is_as_before_or_as_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = "The rebate rose to 13 percent in 2020 [@ministry-2020].\n"
    before = tree(laid_out(tmp_path / "before", draft))
    monkeypatch.chdir(laid_out(tmp_path / "after", draft))
    assert run(["pin", "briefs/a.md:1", "--yes"]) == 0
    after = tree(tmp_path / "after")
    assert before != after
    for broken in (fail_at, kill_at) if hasattr(os, "fork") else (fail_at,):
        seen = []
        for touch in range(1, 200):
            root = laid_out(tmp_path / f"{broken.__name__}-{touch}", draft)
            monkeypatch.chdir(root)
            try:
                broken(touch, lambda: run(["pin", "briefs/a.md:1", "--yes"]))
            except Untouched:
                break
            run(["rules"])
            run(["pin", "briefs/a.md:9", "--yes"])  # opens the project, which finishes what was begun
            seen.append({path: data for path, data in tree(root).items() if "/.provenance-" not in f"/{path}"})
        assert after in seen or broken is fail_at
        assert before in seen
        assert all(state in (before, after) for state in seen)


def test_what_a_passage_lacks_of_its_statement_is_told(tmp_path: Path, provenance: Command) -> None:
    draft = (
        "Beijing raised the rebate on fentanyl precursors to 13 percent in 2020 [@ministry-2020].\n\n"
        'The rebate of 13 percent stands, and fees "fell by a third of their value" [@ministry-2020]. Cows fly'
        " [@ministry-2020].\n\nThe ministry raised the rebate to 13 percent in 2020 [@ministry-2020].\n"
    )
    laid_out(tmp_path, draft)
    assert (
        '  it does not have "Beijing", "fentanyl", "precursors" of the statement; see whether it says the same\n'
        in provenance("pin", "briefs/a.md:1").out
    )
    said = provenance("pin", "briefs/a.md:3").out
    assert '  it does not have "13 percent" of the statement; name the passage that does as well\n' in said
    assert "ministry-2020: no one passage has the figures and enough of the words of a statement there" in said
    assert "it has the figures and the telling words of the statement" in provenance("pin", "briefs/a.md:5").out


@pytest.mark.parametrize(
    ("draft", "lacks"),
    [
        ("The rebate on precursors rose to 13 percent in 2020", '"precursors", "rose" of the statement are'),
        ("The rebate that Beijing raised was 13 percent in 2020", '"Beijing" of the statement is'),
        (
            'In 2020 the ministry "raised that rebate to 13 percent", the highest so far',
            '"raised that rebate to 13 percent" of the statement is',
        ),
        (
            'It "raised the rebate to 13 percent" and fees "fell by a third of their value" in 2020',
            '"fell by a third of their value"',
        ),
        ('The ministry "raised the rebate to 13 percent" for 900 firms', '"900" of the statement is'),
    ],
)
def test_a_part_of_a_statement_is_not_recorded_unseen(
    tmp_path: Path, provenance: Command, draft: str, lacks: str
) -> None:
    before = tree(laid_out(tmp_path, f"{draft} [@ministry-2020].\n"))
    said = provenance("pin", "briefs/a.md:1", "--yes")
    assert (said.code, said.out) == (2, "")
    assert 'briefs/a.md:1: ministry-2020 has "' in said.err
    assert lacks in said.err
    assert "to name this part by its words: provenance pin ministry-2020 '" in said.err
    assert said.err.count("\n") == 1
    assert tree(tmp_path) == before
    asked = provenance("pin", "briefs/a.md:1")
    assert asked.code == 1
    assert asked.out.startswith("ministry-2020 #")
    assert asked.err.startswith("Nothing was written. briefs/a.md:1: ministry-2020 has ")
    assert tree(tmp_path) == before


def test_a_part_is_named_by_its_words(tmp_path: Path, provenance: Command) -> None:
    laid_out(tmp_path, "The rebate on precursors rose to 13 percent in 2020 [@ministry-2020].\n")
    refusal = provenance("pin", "briefs/a.md:1", "--yes").err
    words = shlex.split(refusal.partition("provenance pin ministry-2020 ")[2])
    said = provenance("pin", "ministry-2020", *words, "--yes")
    assert said.code == 0
    assert "cite it: [@ministry-2020{#ministry-raised}]" in said.out


def test_a_shortened_quotation_names_the_passage(tmp_path: Path, provenance: Command) -> None:
    laid_out(tmp_path, 'It "raised the rebate … the highest so far" [@ministry-2020].\n')
    assert provenance("pin", "briefs/a.md:1", "--yes").code == 0
    written = (tmp_path / PATH).read_text(encoding="utf-8")
    assert "exact: 'raised the rebate to 13 percent, the highest so far'" in written


def test_one_passage_has_one_name(tmp_path: Path, provenance: Command) -> None:
    laid_out(tmp_path, '"The rebate stayed there." [@ministry-2020]\n\n"[T]he rebate stayed there" [@ministry-2020].\n')
    assert provenance("pin", "ministry-2020", "the rebate stayed there", "--name", "stay", "--yes").code == 0
    record = (tmp_path / PATH).read_bytes()
    assert provenance("pin", "briefs/a.md:1", "--yes").code == 0
    assert provenance("pin", "briefs/a.md:3", "--yes").code == 0
    assert (tmp_path / PATH).read_bytes() == record
    assert (tmp_path / "briefs/a.md").read_text(encoding="utf-8").count("[@ministry-2020{#stay}]") == 2
    again = provenance("pin", "ministry-2020", "The rebate stayed there.", "--yes")
    assert again.code == 2
    assert "this passage has a name already: #stay; cite it: [@ministry-2020{#stay}]" in again.err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Exporters were glad", 'give more of them, as "far. Exporters were glad" or "fell. Exporters were glad"'),
        ("raised … to 13 percent", 'give those of the captured text: "raised the rebate to 13 percent"'),
        ("raised the rebates to 13 percent", 'the nearest is "raised the rebate to 13 percent"'),
    ],
)
def test_what_to_give_instead_is_told(tmp_path: Path, provenance: Command, words: str, why: str) -> None:
    laid_out(tmp_path)
    assert why in provenance("pin", "ministry-2020", words, "--yes").err
