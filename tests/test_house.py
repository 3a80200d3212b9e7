"""The house itself: style, types, floors, sizes, and schemas that are fresh."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from provenance.cli.schema import SCHEMAS, text

HERE = Path(__file__).parent.parent
MODULES = sorted((HERE / "provenance").rglob("*.py"))


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "--quiet", "."],
        ["ruff", "format", "--check", "--quiet", "."],
        ["mypy", "--no-error-summary"],
        ["importlinter.cli", "lint", "--no-cache"],
    ],
    ids=["style", "layout", "types", "floors"],
)
def test_the_tools_have_nothing_to_say(command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=HERE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(HERE).as_posix())
def test_a_module_can_be_read_in_one_sitting(module: Path) -> None:
    assert module.read_bytes().count(b"\n") <= 250
    assert module.stem not in {"utils", "helpers", "common", "base", "core", "manager"}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_fresh_and_sound(name: str) -> None:
    kept = (HERE / "schemas" / f"{name}.json").read_bytes().decode()
    assert kept == text(name), "stale: run make schemas"
    schema = dict(SCHEMAS[name]())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)
