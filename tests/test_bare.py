"""Packages whose modules are loaded without what the package itself loads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from provenance import bare


def said(program: str, folder: Path) -> list[str]:
    """What a program prints beside a package `noisy` with the modules `one` and `two`."""
    package = folder / "noisy"
    package.mkdir()
    (package / "__init__.py").write_text("print('loud')\nfrom noisy.two import two\nloud = two * 2\n")
    (package / "one.py").write_text("from .two import two\nclass One:\n    value = two - 1\n")
    (package / "two.py").write_text("two = 2\n")
    before = "import sys\nfrom provenance import bare\nbare.package('noisy')\n"
    made = subprocess.run(
        [sys.executable, "-c", f"{before}{program}"],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": f"{folder}:{Path(__file__).parents[1]}"},
    )
    return made.stdout.split("\n")[:-1]


def test_a_module_is_loaded_without_its_package(tmp_path: Path) -> None:
    assert said("from noisy.one import One\nprint(One.value)\n", tmp_path) == ["1"]


@pytest.mark.parametrize("asks", ["import noisy\nprint(noisy.loud)", "from noisy import loud\nprint(loud)"])
def test_the_package_runs_once_when_it_is_needed(asks: str, tmp_path: Path) -> None:
    program = (
        f"from noisy.one import One\n{asks}\nimport noisy\nprint(noisy.loud, noisy.one.One is One, noisy.__file__)\n"
    )
    file = tmp_path / "noisy" / "__init__.py"
    assert said(program, tmp_path) == ["loud", "4", f"4 True {file}"]


def test_what_is_not_there_is_said_as_always(tmp_path: Path) -> None:
    program = "import noisy\ntry:\n    noisy.quiet\nexcept AttributeError as error:\n    print(error)\n"
    assert said(program, tmp_path) == ["loud", "module 'noisy' has no attribute 'quiet'"]


def test_a_package_that_is_loaded_stays(tmp_path: Path) -> None:
    program = "import noisy\nnoisy.loud\nbefore = sys.modules['noisy']\nbare.package('noisy')\n"
    assert said(f"{program}print(sys.modules['noisy'] is before)\n", tmp_path) == ["loud", "True"]


def test_no_package_is_no_package() -> None:
    with pytest.raises(ModuleNotFoundError):
        bare.package("there_is_none_of_this_name")
