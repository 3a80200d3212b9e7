"""The hooks, installed from this working tree with the real pre-commit, in a repository of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.project.example import BAD, GOOD, SOURCES, write

HERE = Path(__file__).parent.parent

CONFIGURATION = """\
repos:
  - repo: {hooks}
    rev: {revision}
    hooks:
      - id: provenance-check
      - id: provenance-check-all
"""


class Repository:
    """A git repository with the hooks installed."""

    def __init__(self, root: Path, environment: Mapping[str, str]) -> None:
        self.root = root
        self.environment = environment

    def run(self, *command: str, check: bool = True) -> tuple[int, str]:
        done = subprocess.run(
            command,
            cwd=self.root,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=600,
        )
        said = done.stdout.decode(errors="replace")
        assert not check or done.returncode == 0, said
        return done.returncode, said

    def commit(self, files: Mapping[str, str]) -> tuple[int, str]:
        """Try to commit these changes: git's exit code and all that was said."""
        write(self.root, files)
        self.run("git", "add", "--all")
        return self.run("git", "commit", "--message", "change", check=False)

    def undo(self) -> None:
        self.run("git", "reset", "--hard", "--quiet")


def clean(home: Path) -> dict[str, str]:
    """An environment in which git and pre-commit know nothing of the user, or of a repository around the tests."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    people = {f"GIT_{who}_{what}": "tests@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return {**kept, **people, "GIT_CONFIG_GLOBAL": os.devnull, "PRE_COMMIT_HOME": str(home)}


def committed(root: Path, environment: Mapping[str, str]) -> Repository:
    repository = Repository(root, environment)
    repository.run("git", "init", "--quiet", "--initial-branch=main")
    repository.run("git", "add", "--all")
    repository.run("git", "commit", "--quiet", "--message", "begin")
    return repository


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    environment = clean(tmp_path_factory.mktemp("pre-commit"))
    hooks = committed(working_tree(tmp_path_factory.mktemp("hooks"), environment), environment)
    revision = hooks.run("git", "rev-parse", "HEAD")[1].strip()
    briefs = {f"briefs/good-{number}.md": GOOD for number in range(3)}
    mine = {".pre-commit-config.yaml": CONFIGURATION.format(hooks=hooks.root, revision=revision)}
    user = committed(write(tmp_path_factory.mktemp("user"), {**SOURCES, **briefs, **mine}), environment)
    user.run(sys.executable, "-m", "pre_commit", "install", "--install-hooks")
    return user


def working_tree(target: Path, environment: Mapping[str, str]) -> Path:
    """A copy of what this working tree would commit."""
    listed = Repository(HERE, environment).run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")[1]
    for path in filter(None, listed.split("\0")):
        if (HERE / path).is_file():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(HERE / path, target / path)
    return target


def test_a_bad_brief_is_refused_and_a_good_one_passes(repository: Repository) -> None:
    code, said = repository.commit({"briefs/new.md": BAD})
    assert code != 0
    assert "briefs/new.md:1:" in said
    assert "PRV102" in said
    code, said = repository.commit({"briefs/new.md": GOOD})
    assert code == 0, said


def test_many_briefs_at_once_are_each_checked_once(repository: Repository) -> None:
    # From five files on, pre-commit calls a hook several times at once, where there are several processors.
    several = {f"briefs/many-{number}.md": GOOD for number in range(12)}
    code, said = repository.commit({**several, "briefs/many-7.md": BAD, "README.md": BAD})
    assert code != 0
    assert said.count("briefs/many-7.md:1:") == 1
    assert said.count("PRV102") == said.count("rests only on") + said.count("explain PRV102")
    repository.undo()


def test_markdown_that_is_no_brief_passes(repository: Repository) -> None:
    code, said = repository.commit({"README.md": BAD, "docs/notes.md": BAD})
    assert code == 0, said


def test_a_record_that_changes_has_every_brief_checked(repository: Repository) -> None:
    record = SOURCES["briefs/sources/ministry-2020.yml"]
    code, said = repository.commit({"briefs/sources/ministry-2020.yml": record.replace("primary", "secondary")})
    assert code != 0
    assert "provenance-check-all" in said
    assert "briefs/good-0.md:1:" in said
    assert "PRV102" in said
    repository.undo()
    code, said = repository.commit({"briefs/sources/ministry-2020.yml": record + "language: en\n"})
    assert code == 0, said


@pytest.mark.parametrize(
    ("path", "changed", "message"),
    [
        ("briefs/sources.bib", "@article{ministry-2020,\n  title = {No brace\n", "PRV902"),
        ("provenance.toml", 'briefs = ["none/*.md"]\n', "no brief found"),
    ],
)
def test_a_library_or_a_configuration_that_changes_has_every_brief_checked(
    repository: Repository, path: str, changed: str, message: str
) -> None:
    code, said = repository.commit({path: changed})
    assert code != 0
    assert message in said
    repository.undo()
