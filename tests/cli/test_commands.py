"""The other commands, and what all of them share."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from provenance import __version__, rules
from provenance.cli.program import TABLE, program
from tests.cli.conftest import Command
from tests.project.example import BAD, GOOD, project


def test_help_names_every_command(provenance: Command) -> None:
    said = provenance("--help")
    assert said.code == 0
    assert all(f"  {name} " in said.out for name in TABLE)
    for name in TABLE:
        assert provenance(name, "--help").out.startswith(f"Usage: provenance {name} ")


def test_version(provenance: Command) -> None:
    assert provenance("--version") == (0, f"provenance {__version__}\n", "")


def test_a_command_that_does_not_exist(provenance: Command) -> None:
    said = provenance("chekc")
    assert said.code == 2
    assert said.err.endswith('no command is called "chekc"; did you mean "check"?\n')


@pytest.mark.parametrize("code", rules.codes())
def test_every_rule_is_explained_by_code_and_by_name(provenance: Command, code: str) -> None:
    said = provenance("explain", code)
    assert said.code == 0
    assert said.out.startswith(f"# {code} ")
    assert provenance("explain", rules.rule_class(code).name) == said
    assert provenance("explain", code.lower()) == said


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("PRV999", 'no rule is called "PRV999"'),
        ("no-primary", 'did you mean "no-primary-citation"?'),
        ("PRV1", '"PRV1" names several rules'),
        ("ALL", '"ALL" names several rules'),
        ("", 'no rule is called ""'),
    ],
)
def test_what_cannot_be_explained(provenance: Command, name: str, message: str) -> None:
    said = provenance("explain", name)
    assert (said.code, said.out) == (2, "")
    assert message in said.err


def test_the_rules_in_three_forms(provenance: Command) -> None:
    codes = list(rules.codes())
    assert [line[:6] for line in provenance("rules").out.splitlines()] == codes
    assert [each["code"] for each in json.loads(provenance("rules", "--format", "json").out)] == codes
    markdown = provenance("rules", "--format", "markdown").out
    assert all(f"| {code} |" in markdown for code in codes)


@pytest.mark.parametrize("name", ["record", "config", "report"])
def test_schemas_are_printed(provenance: Command, name: str) -> None:
    assert json.loads(provenance("schema", name).out)["$schema"].endswith("2020-12/schema")


def test_a_brief_is_rendered(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD})
    said = provenance("render", "briefs/a.md", "--to", "markdown")
    assert (said.code, said.err) == (0, "")
    assert "raised the rebate to 13 percent" in said.out
    assert provenance("render", "briefs/a.md", "-o", "out.md") == (0, "", "")
    assert (tmp_path / "out.md").read_bytes().decode() == said.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["briefs"], "briefs is a folder; name one brief"),
        (["briefs/none.md"], "does not exist"),
        (["briefs/README.md"], "it is not among the briefs"),
        (["briefs/a.md", "-o", "briefs/a.md"], "would overwrite the brief itself"),
        (["briefs/a.md", "-o", "briefs/../briefs/a.md"], "would overwrite the brief itself"),
        (["briefs/a.md", "--to", "papyrus"], "papyrus"),
        ([], "BRIEF"),
    ],
)
def test_what_cannot_be_rendered(tmp_path: Path, provenance: Command, arguments: list[str], message: str) -> None:
    project(tmp_path, {"a.md": GOOD, "b.md": BAD, "README.md": ""})
    said = provenance("render", *arguments)
    assert (said.code, said.out) == (2, "")
    assert message in said.err.splitlines()[-1]
    assert (tmp_path / "briefs/a.md").read_bytes().decode() == GOOD


def test_a_brief_that_cannot_be_read_is_not_rendered(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": b"\xff\xfe\x00"})
    said = provenance("render", "briefs/a.md")
    assert (said.code, said.out) == (1, "")
    assert "PRV901" in said.err


def test_every_option_says_what_it_does() -> None:
    for name in TABLE:
        command = program.get_command(None, name)  # type: ignore[arg-type]  # the table needs no context
        assert command is not None
        assert command.help
        undocumented = [each.opts for each in command.params if isinstance(each, click.Option) and not each.help]
        assert undocumented == []
