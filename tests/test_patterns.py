"""Patterns that were compiled before are those that the compiler makes."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from re import _compiler  # type: ignore[attr-defined]

import pytest

import provenance
from provenance import patterns
from provenance.compiled import Compiled
from provenance.patterns import Patterns


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file for patterns; Python may write compiled modules."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "patterns.data"


def ours() -> list[re.Pattern[str]]:
    """Every pattern at the top of a module of ours."""
    found: list[re.Pattern[str]] = []
    for module in walk_packages(provenance.__path__, "provenance."):
        if not module.name.endswith("__main__"):
            held = vars(import_module(module.name)).values()
            found += [each for each in held if isinstance(each, re.Pattern) and isinstance(each.pattern, str)]
    return found


def test_what_is_kept_is_what_the_compiler_makes(kept: Path) -> None:
    every = ours()
    assert len(every) > 200
    first = Patterns(Compiled(str(kept)), _compiler)
    for each in every:
        first.compile(each.pattern, each.flags)
    first.save()
    second = Patterns(Compiled(str(kept)), _compiler)
    for each in every:
        made = second.compile(each.pattern, each.flags)
        # Patterns are equal when their instructions are.
        assert made == each
        assert (made.flags, made.groups, made.groupindex) == (each.flags, each.groups, each.groupindex)
    assert not second._fresh


@pytest.mark.parametrize("wrong", ["(", "a{2,1}", "(?P<a>x)(?P<a>y)", "[z-a]", "\\"])
def test_a_wrong_pattern_is_refused_as_ever(wrong: str, kept: Path) -> None:
    with pytest.raises(re.error) as plain:
        re.compile(wrong)
    with pytest.raises(re.error) as through:
        Patterns(Compiled(str(kept)), _compiler).compile(wrong)
    assert str(through.value) == str(plain.value)


def test_bytes_and_flags_are_told_apart(kept: Path) -> None:
    some = Patterns(Compiled(str(kept)), _compiler)
    assert some.compile(rb"\d").match(b"1")
    assert some.compile("a").match("A") is None
    assert some.compile("a", re.IGNORECASE.value).match("A")


def test_for_a_few_the_file_is_not_written(kept: Path) -> None:
    some = Patterns(Compiled(str(kept)), _compiler)
    for at in range(patterns.WORTH - 1):
        some.compile("a" * at)
    some.save()
    assert not kept.exists()
    some.compile("b")
    some.save()
    assert kept.exists()


def test_where_python_keeps_nothing_neither_do_we(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    some = Patterns(Compiled(str(kept)), _compiler)
    for at in range(patterns.WORTH):
        some.compile("a" * at)
    some.save()
    assert not kept.exists()


def test_an_interpreter_that_is_built_otherwise_is_left_alone(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _compiler.compile
    monkeypatch.setattr(_compiler, "compile", before)
    monkeypatch.setattr(provenance.__spec__, "cached", str(kept))
    monkeypatch.delattr(_compiler, "_sre")
    assert patterns.install() is None
    assert _compiler.compile is before


def test_where_code_cannot_be_had_the_compiler_does_it(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    some = Patterns(Compiled(str(kept)), _compiler)
    monkeypatch.setattr(some, "_made", lambda *_: _compiler.nowhere)
    assert some.compile("a+").fullmatch("aa")
    some.save()
    assert not kept.exists()
