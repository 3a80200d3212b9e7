"""Modules that are loaded when something of them is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from provenance import later


def said(program: str) -> list[str]:
    """What a program prints that begins with these modules put off."""
    before = "import sys\nfrom provenance import later\nlater.install()\n"
    made = subprocess.run([sys.executable, "-c", before + program], capture_output=True, text=True, check=True)
    return made.stdout.split("\n")[:-1]


def test_a_class_is_documented_without_them() -> None:
    program = """\
from dataclasses import dataclass
@dataclass
class Pair:
    one: int
    two: str = ""
print(Pair(1), Pair.__doc__)
print(type(sys.modules["inspect"]).__name__, "ast" in sys.modules, "dis" in sys.modules)
"""
    assert said(program) == ["Pair(one=1, two='') Pair(...)", "Later False False"]


@pytest.mark.parametrize(
    ("asks", "answer"),
    [
        ("inspect.cleandoc('  a')", "a"),
        ("str(inspect.signature(lambda a, b=2: a))", "(a, b=2)"),
        ("str(ipaddress.ip_address('::1'))", "::1"),
        ("traceback.format_exception_only(ValueError('no'))[0].strip()", "ValueError: no"),
    ],
)
def test_what_is_needed_is_there(asks: str, answer: str) -> None:
    name = asks.removeprefix("str(").partition(".")[0]
    program = f"import {name}\nprint({asks})\nprint(type(sys.modules[{name!r}]).__name__)\nimport {name} as again\n"
    program += f"print(type(again).__name__, {asks})\n"
    assert said(program) == [answer, "module", f"module {answer}"]


@pytest.mark.parametrize("name", later.NAMES)
def test_something_can_be_imported_from_them(name: str) -> None:
    wanted = {"inspect": "getsource", "ipaddress": "ip_network", "traceback": "print_exc"}[name]
    assert said(f"from {name} import {wanted}\nprint({wanted}.__name__)") == [wanted]


def test_what_is_not_there_is_said_as_always() -> None:
    program = (
        "import inspect\ntry:\n    inspect.nothing_of_the_kind\nexcept AttributeError as error:\n    print(error)\n"
    )
    assert said(program) == ["module 'inspect' has no attribute 'nothing_of_the_kind'"]


def test_what_is_loaded_already_stays() -> None:
    program = "print(type(sys.modules['traceback']).__name__)"
    made = subprocess.run(
        [sys.executable, "-c", f"import sys, traceback\nfrom provenance import later\nlater.install()\n{program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert made.stdout == "module\n"
