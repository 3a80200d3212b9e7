"""`provenance check`: options, exit codes, what goes where."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from provenance.formats import report_schema
from tests.cli.conftest import Command
from tests.project.breaking import tree
from tests.project.example import BAD, GOOD, project, write

OUTSIDE = "It was 13 percent in 2020 [@ministry-2020#rebate].\n"
INSIDE = "It was 13 percent in 2020 [@ministry-2020{#rebate}].\n"


def test_a_good_brief_passes(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD})
    said = provenance("check")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("No findings. In 1 brief, 1 statement owes evidence: 1 rests on a primary passage")


def test_a_bad_brief_is_refused(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD, "b.md": BAD})
    said = provenance("check")
    assert said.code == 1
    assert said.out.startswith("briefs/b.md:1:")
    assert "PRV102" in said.out
    assert "ministry-2020" in said.out
    assert "\x1b" not in said.out


def test_only_the_briefs_asked_for_are_checked(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD, "b.md": BAD, "new/c.md": BAD})
    assert provenance("check", "briefs/a.md").code == 0
    assert provenance("check", "briefs/new").out.startswith("briefs/new/c.md:1:")
    both = provenance("check", "briefs/new/c.md", "briefs/b.md", "briefs", "--output-format", "json")
    assert [each["path"] for each in json.loads(both.out)["briefs"]] == [
        "briefs/a.md",
        "briefs/b.md",
        "briefs/new/c.md",
    ]


def test_the_order_of_arguments_changes_nothing(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": BAD, "b.md": BAD})
    assert provenance("check", "briefs/a.md", "briefs/b.md") == provenance("check", "briefs/b.md", "briefs/a.md")


def test_a_path_outside_the_briefs_is_named_and_passed_over(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD, "README.md": BAD}, **{"notes.md": BAD})
    said = provenance("check", "notes.md", "briefs/README.md", "briefs/a.md")
    assert said.code == 0
    assert "notes.md was passed over: it is not among the briefs" in said.out
    assert "briefs/README.md was passed over" in said.out


def test_a_brief_with_another_ending_is_named_and_passed_over(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD, "b.MD": BAD, "new/c.markdown": BAD, "README.MD": BAD})
    note = "note: briefs/b.MD was passed over: the names of briefs end in .md; rename it to briefs/b.md"
    for paths in ([], ["briefs"], ["briefs/a.md", "briefs/b.MD"]):
        said = provenance("check", *paths)
        assert said.code == 0
        assert note in said.out
        assert ("new/c.markdown was passed over" in said.out) == (len(paths) < 2)
        assert "README" not in said.out
    assert note not in provenance("check", "briefs/new").out
    (tmp_path / "briefs/a.md").unlink()
    assert "; briefs/b.MD was passed over: the names of briefs end in .md" in provenance("check").err


def test_where_there_is_no_project_it_is_said_what_to_do(tmp_path: Path, provenance: Command) -> None:
    write(tmp_path, {"notes.txt": "x"})
    assert "change into the folder of your project" in provenance("check").err
    project(tmp_path, {})
    write(tmp_path, {"briefs/x.txt": "x"})
    assert "change into" not in provenance("check").err


def test_a_path_outside_the_project_is_named_and_passed_over(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": BAD})
    beside = write(tmp_path.with_name(f"{tmp_path.name}-beside"), {"a.md": BAD}).name
    said = provenance("check", f"../{beside}/a.md", "briefs/a.md")
    assert said.code == 1
    assert f"note: ../{beside}/a.md was passed over: it lies outside the project {tmp_path}" in said.out


def test_from_within_the_project_paths_are_relative_to_where_one_is(
    tmp_path: Path, provenance: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    project(tmp_path, {"a.md": BAD})
    monkeypatch.chdir(tmp_path / "briefs")
    assert provenance("check", "a.md").out.startswith("briefs/a.md:1:")
    assert provenance("check").code == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.md"], "none.md does not exist"),
        (["../elsewhere.md"], "../elsewhere.md does not exist"),
        (["briefs/a.md", "/nowhere/else.md"], "/nowhere/else.md does not exist"),
        (["x" * 5000], "does not exist"),
        (["--config", "x" * 5000], "cannot be read"),
        (["--output-file", "x" * 5000], "cannot be written"),
        (["--stdin-filename", "x" * 5000, "--select", "PRV0"], "no rule"),
        (["--select", "PRV999"], '--select: no rule is called "PRV999"'),
        (["--ignore", "uncited-clam"], '--ignore: no rule is called "uncited-clam"; did you mean "uncited-claim"?'),
        (["--config", "none.toml"], "there is no such configuration"),
        (["--fix", "--diff"], "choose one"),
        (["-"], "--stdin-filename"),
        (["--stdin-filename", "briefs/a.md", "briefs/a.md"], "does not go with a PATH"),
        (["--output-format", "xml"], "xml"),
        (["--nonsense"], "--nonsense"),
        (["--output-file", "none/report.txt"], "cannot be written"),
    ],
)
def test_a_wrong_request_is_refused_in_one_line(
    tmp_path: Path, provenance: Command, arguments: list[str], message: str
) -> None:
    project(tmp_path, {"a.md": GOOD})
    said = provenance("check", *arguments)
    assert (said.code, said.out) == (2, "")
    assert message in said.err.splitlines()[-1]
    assert said.err.splitlines()[-1].startswith("provenance: ")


def test_a_wrong_configuration_is_refused(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": BAD}, **{"provenance.toml": "\nselct = []\n"})
    said = provenance("check")
    assert said.code == 2
    assert said.err == 'provenance: provenance.toml:2: unknown key "selct"; did you mean "select"?\n'
    assert provenance("check", "--isolated").code == 1


def test_a_project_without_briefs_does_not_pass_in_silence(tmp_path: Path, provenance: Command) -> None:
    write(tmp_path, {"provenance.toml": 'briefs = ["notes/*.md"]\n'})
    said = provenance("check")
    assert said.code == 2
    assert "nothing matches notes/*.md" in said.err


def test_rules_are_chosen(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": BAD})
    assert provenance("check", "--ignore", "PRV102").code == 0
    assert provenance("check", "--ignore", "no-primary-citation").code == 0
    assert provenance("check", "--select", "PRV3,PRV4").code == 0
    assert provenance("check", "--select", "prv1").code == 1
    write(tmp_path, {"provenance.toml": 'ignore = ["PRV102"]\n'})
    assert provenance("check").code == 0
    assert provenance("check", "--select", "PRV102").code == 1
    write(tmp_path, {"provenance.toml": 'warn = ["PRV102"]\n'})
    assert provenance("check", "--select", "PRV102").code == 0  # choosing a rule never changes its level
    write(tmp_path, {"provenance.toml": '[per-file-ignores]\n"briefs/**/*.md" = ["PRV1"]\n'})
    assert provenance("check").code == 0


def test_exit_zero(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": BAD})
    said = provenance("check", "--exit-zero")
    assert said.code == 0
    assert "PRV102" in said.out


def test_json_follows_its_schema(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD, "b.md": BAD + OUTSIDE})
    said = provenance("check", "--output-format", "json")
    report = json.loads(said.out)
    Draft202012Validator(report_schema()).validate(report)
    assert {each["code"] for each in report["diagnostics"]} >= {"PRV102", "PRV107"}


def test_a_report_goes_to_a_file(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": BAD})
    plain = provenance("check")
    said = provenance("check", "--output-file", "report.txt")
    assert (said.code, said.out, said.err) == (1, "", "The report is in report.txt.\n")
    assert (tmp_path / "report.txt").read_bytes().decode() == plain.out


def test_quiet_verbose_and_statistics(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": BAD, "good.md": GOOD})
    assert provenance("check", "-q", "briefs/good.md") == (0, "", "")
    assert provenance("check", "-v").err == f"Project {tmp_path}, provenance.toml.\n"
    said = provenance("check", "--statistics")
    assert said.code == 1
    assert said.out.startswith("1  PRV102")


def test_standard_input_is_checked_as_a_brief(
    tmp_path: Path, provenance: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    project(tmp_path, {"a.md": GOOD})
    for data, path, code in ((BAD, "briefs/a.md", 1), (BAD, "briefs/new.md", 1), (GOOD, "briefs/new.md", 0)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
        said = provenance("check", "--stdin-filename", path, "-")
        assert said.code == code
        assert said.out.startswith(f"{path}:1:" if code else "No findings")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe\x00")))
    assert "PRV901" in provenance("check", "--stdin-filename", "briefs/a.md").out
    monkeypatch.setattr(sys, "stdin", None)
    assert provenance("check", "--stdin-filename", "briefs/a.md").err == "provenance: standard input is closed\n"


def test_fixes_are_shown_and_made(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": OUTSIDE})
    assert provenance("check").code == 1
    shown = provenance("check", "--diff")
    assert shown.code == 1
    assert shown.err == "Would fix 1 finding in 1 file.\n"
    assert shown.out.splitlines()[3:] == [f"-{OUTSIDE.rstrip()}", f"+{INSIDE.rstrip()}"]
    assert (tmp_path / "briefs/a.md").read_bytes().decode() == OUTSIDE
    made = provenance("check", "--fix")
    assert (made.code, made.err) == (0, "Fixed 1 finding in 1 file.\n")
    assert (tmp_path / "briefs/a.md").read_bytes().decode() == INSIDE
    assert provenance("check", "--diff") == (0, "", "Would fix 0 findings in 0 files.\n")


def test_a_read_only_draft_is_not_mended(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": OUTSIDE, "b.md": OUTSIDE})
    (tmp_path / "briefs/b.md").chmod(0o444)
    before = tree(tmp_path)
    made = provenance("check", "--fix")
    assert made.code == 2
    assert made.err == "provenance: briefs/b.md is read-only; nothing was written: make it writable first\n"
    assert tree(tmp_path) == before
    assert provenance("check", "--diff").code == 1


def test_colour_only_to_a_terminal(tmp_path: Path, provenance: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    project(tmp_path, {"a.md": BAD})
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda stream: True)
    assert "\x1b[" in provenance("check").out
    assert "\x1b[" not in provenance("check", "--no-color").out
    assert "\x1b[" not in provenance("check", "--output-format", "json").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in provenance("check").out
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b[" not in provenance("check").out
