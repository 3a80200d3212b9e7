"""Modules that were loaded before are found again, as long as their files are what they were."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from provenance.compiled import Compiled
from provenance.modules import Modules

INSIDE = """\
import sys
from provenance.compiled import Compiled
from provenance.modules import Modules
finder = Modules(Compiled(sys.argv[1]))
sys.meta_path.insert(0, finder)
import invented.part.more
print(invented.part.more.SAID, type(invented.part.more.__loader__).__name__, invented.part.more.__file__)
finder.save()
"""

OF_PYTHON = """\
import sys
from provenance.compiled import Compiled
from provenance.modules import Modules
finder = Modules(Compiled(sys.argv[1]))
sys.meta_path.insert(0, finder)
import fractions, tomllib._parser, invented
for each in (fractions, tomllib, tomllib._parser, invented):
    print(type(each.__loader__).__name__)
finder.save()
"""


@pytest.fixture
def run(tmp_path: Path) -> Callable[[], list[str]]:
    """Load `invented.part.more` in another process, which knows what earlier ones have loaded."""
    folder = tmp_path / "lib" / "invented" / "part"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").write_text("")
    (folder / "__init__.py").write_text("")
    (folder / "more.py").write_text("SAID = 'first'\n")
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join((str(tmp_path / "lib"), *sys.path))

    def command() -> list[str]:
        made = subprocess.run(
            [sys.executable, "-c", INSIDE, str(tmp_path / "kept.data")],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return made.stdout.split()

    return command


def test_what_was_loaded_is_found_again(run: Callable[[], list[str]], tmp_path: Path) -> None:
    path = str(tmp_path / "lib" / "invented" / "part" / "more.py")
    assert run() == ["first", "SourceFileLoader", path]
    assert run() == ["first", "_Loader", path]


def test_a_file_that_changed_is_read_anew(run: Callable[[], list[str]], tmp_path: Path) -> None:
    run()
    (tmp_path / "lib" / "invented" / "part" / "more.py").write_text("SAID = 'another'\n")
    assert run()[:2] == ["another", "SourceFileLoader"]
    assert run()[:2] == ["another", "_Loader"]


def test_a_package_that_moved_is_found_where_it_is(run: Callable[[], list[str]], tmp_path: Path) -> None:
    run()
    before = tmp_path / "lib" / "invented"
    (tmp_path / "elsewhere").mkdir()
    before.rename(tmp_path / "elsewhere" / "invented")
    (tmp_path / "lib").rmdir()
    (tmp_path / "lib").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert run()[0] == "first"


def test_what_was_a_module_and_is_a_package_is_the_package(run: Callable[[], list[str]], tmp_path: Path) -> None:
    run()
    part = tmp_path / "lib" / "invented" / "part"
    (part / "more.py").unlink()
    (part / "more").mkdir()
    (part / "more" / "__init__.py").write_text("SAID = 'package'\n")
    assert run()[0] == "package"


def test_what_was_not_kept_is_not_found(tmp_path: Path) -> None:
    finder = Modules(Compiled(str(tmp_path / "kept.data")))
    assert finder.find_spec("json") is None
    assert finder.find_spec("json.decoder", importlib.import_module("json").__path__) is None


def test_modules_of_python_are_found_again(tmp_path: Path) -> None:
    def command() -> list[str]:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        made = subprocess.run(
            [sys.executable, "-c", OF_PYTHON, str(tmp_path / "kept.data")],
            env={**environment, "PYTHONPATH": os.pathsep.join((str(tmp_path), *sys.path))},
            capture_output=True,
            text=True,
            check=True,
        )
        return made.stdout.split()

    (tmp_path / "invented.py").write_text("")
    assert command() == ["SourceFileLoader"] * 4
    assert command() == ["_Loader"] * 3 + ["SourceFileLoader"]


IN_ADVANCE = """\
import sys
from provenance.compiled import Compiled
from provenance.modules import Modules
finder = Modules(Compiled(sys.argv[1]))
sys.meta_path.insert(0, finder)
asked = []
plain = finder.find_spec
finder.find_spec = lambda name, *more: (asked.append(name), plain(name, *more))[1]
import invented.first
print(*asked)
print(*invented.first.SEEN)
print(invented.first.second.third.__file__)
print(invented.first.second is sys.modules["invented.second"] is sys.modules["invented"].second)
finder.save()
"""


def test_what_a_module_loads_is_loaded_before_it_without_asking(tmp_path: Path) -> None:
    folder = tmp_path / "invented"
    folder.mkdir()
    (folder / "__init__.py").write_text("SEEN = []\n")
    (folder / "first.py").write_text("from invented import SEEN, second\nSEEN.append(1)\n")
    (folder / "second.py").write_text("from invented import SEEN, third\nSEEN.append(2)\n")
    (folder / "third.py").write_text("from invented import SEEN\nSEEN.append(3)\n")
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

    def command() -> list[str]:
        made = subprocess.run(
            [sys.executable, "-c", IN_ADVANCE, str(tmp_path / "kept.data")],
            env={**environment, "PYTHONPATH": os.pathsep.join((str(tmp_path), *sys.path))},
            capture_output=True,
            text=True,
            check=True,
        )
        return made.stdout.split("\n")[:-1]

    found = ["3 2 1", str(folder / "third.py"), "True"]
    assert command() == ["invented invented.first invented.second invented.third", *found]
    assert command() == ["invented invented.first", *found]
    # A module that is not what it was is left to Python, and what it loads now is found.
    (folder / "second.py").write_text("from invented import SEEN, other as third\nSEEN.append(22)\n")
    (folder / "other.py").write_text("from invented import SEEN\nSEEN.append(4)\n")
    found = ["4 22 1", str(folder / "other.py"), "True"]
    assert command() == ["invented invented.first invented.second invented.other", *found]
    assert command() == ["invented invented.first", *found]


def test_modules_that_need_each_other_are_loaded_as_python_loads_them(tmp_path: Path) -> None:
    folder = tmp_path / "invented"
    folder.mkdir()
    (folder / "__init__.py").write_text("SEEN = ['package']\nfrom invented import first\n")
    (folder / "first.py").write_text(
        "NAME = 'first'\nfrom invented.second import SAID\nfrom invented import second\nSEEN = SAID\n"
    )
    (folder / "second.py").write_text(
        "from invented.first import NAME\nSAID = [NAME, 'second']\nimport invented.third as third\n"
    )
    (folder / "third.py").write_text("")
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(3):
        made = subprocess.run(
            [sys.executable, "-c", IN_ADVANCE, str(tmp_path / "kept.data")],
            env={**environment, "PYTHONPATH": os.pathsep.join((str(tmp_path), *sys.path))},
            capture_output=True,
            text=True,
            check=True,
        )
        assert made.stdout.split("\n")[1:-1] == ["first second", str(folder / "third.py"), "True"]
