"""Constructors that were compiled before make the same values."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from provenance import coded, constructors
from provenance.compiled import Compiled
from provenance.constructors import Constructors
from provenance.frozen import dataclass
from provenance.named import NamedTuple

SOURCES = [(f"lambda a, b{number}: ({number}, a, b{number})", "eval") for number in range(constructors.WORTH)]


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A file for constructors; Python may write compiled modules."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return str(tmp_path / "constructors.data")


def test_what_was_compiled_is_kept(kept: str) -> None:
    first = Constructors(Compiled(kept))
    made = [first.code(*each) for each in SOURCES]
    first.save()
    second = Constructors(Compiled(kept))
    assert [second.code(*each) for each in SOURCES] == made
    assert not second._fresh


def test_few_are_not_worth_the_writing(kept: str) -> None:
    first = Constructors(Compiled(kept))
    first.code(*SOURCES[0])
    first.save()
    assert not Path(kept).exists()


def test_what_cannot_be_read_is_compiled_anew(kept: str) -> None:
    Compiled(kept).keep(dict.fromkeys(SOURCES, (None, b"no code")), 10)
    code = Constructors(Compiled(kept)).code(*SOURCES[0])
    assert eval(code)(1, 2) == (0, 1, 2)


def test_classes_are_made_through_what_is_kept(kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        through = Constructors(Compiled(kept))
        monkeypatch.setattr(coded, "code", through.code)

        class Pair(NamedTuple):
            one: int
            other: str = "b"

        @dataclass(frozen=True, slots=True)
        class Point:
            x: int
            y: tuple[int, ...] = ()

        assert (Pair(1), Pair(2, other="c"), Point(1), Point(y=(3,), x=2).y) == ((1, "b"), (2, "c"), Point(1, ()), (3,))
        through.save()
