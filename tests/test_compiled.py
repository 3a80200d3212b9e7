"""Parts kept in one file: what was kept is given back, and damage changes nothing but time."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from provenance import compiled
from provenance.compiled import Compiled


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A file for parts; Python may write compiled modules."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return str(tmp_path / "parts.data")


def test_parts_are_given_back_one_by_one(kept: str) -> None:
    Compiled(kept).keep({"one": (1, b"first"), ("two", 2): (None, b"")}, 10)
    some = Compiled(kept)
    assert (some.about("one"), some.part("one")) == (1, b"first")
    assert (some.about(("two", 2)), some.part(("two", 2))) == (None, b"")
    assert (some.about("three"), some.part("three")) == (None, None)


def test_what_is_fresh_takes_the_place_of_what_is_kept_and_leaves_the_rest(kept: str) -> None:
    Compiled(kept).keep({"one": (1, b"first"), "two": (2, b"second")}, 10)
    Compiled(kept).keep({"two": (3, b"third"), "four": (4, b"fourth")}, 10)
    some = Compiled(kept)
    assert {each: some.part(each) for each in ("one", "two", "four")} == {
        "one": b"first",
        "two": b"third",
        "four": b"fourth",
    }
    assert some.about("two") == 3


def test_of_more_than_is_kept_only_the_fresh_remain(kept: str) -> None:
    Compiled(kept).keep({"one": (1, b"first"), "two": (2, b"second")}, 3)
    Compiled(kept).keep({"three": (3, b"third"), "four": (4, b"fourth")}, 3)
    some = Compiled(kept)
    assert [some.part(each) for each in ("one", "two", "three", "four")] == [None, None, b"third", b"fourth"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing is forked here")
def test_processes_that_share_the_file_do_not_disturb_each_other(kept: str) -> None:
    parts = {at: (None, bytes([at]) * 5_000) for at in range(200)}
    Compiled(kept).keep(parts, 1_000)
    some = Compiled(kept)

    def sound() -> bool:
        return all(some.part(at) == part for _ in range(20) for at, (_, part) in parts.items())

    child = os.fork()
    if not child:
        os._exit(not sound())
    here = sound()
    assert (here, os.waitpid(child, 0)[1]) == (True, 0)


def headed(value: Any) -> bytes:
    table = marshal.dumps(value)
    return len(table).to_bytes(8, "big") + table


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "truncated in the table": lambda data: data[:20],
    "truncated in a part": lambda data: data[:-3],
    "empty": lambda data: b"",
    "text": lambda data: b"no data at all, but some more of it than a number is long",
    "a length beyond all": lambda data: b"\xff" * 8 + data[8:],
    "another version": lambda data: headed(("3.0", {"one": (0, 5, 1)})),
    "another shape": lambda data: headed([1, 2, 3]),
    "another content": lambda data: headed((compiled._MADE_BY, [1])),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_changes_nothing_but_time(damage: str, kept: str) -> None:
    Compiled(kept).keep({"one": (1, b"first")}, 10)
    path = Path(kept)
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    again = Compiled(kept)
    assert again.part("one") is None
    again.keep({"one": (1, b"first")}, 10)
    assert Compiled(kept).part("one") == b"first"


def test_where_python_keeps_nothing_neither_do_we(kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    Compiled(kept).keep({"one": (1, b"first")}, 10)
    assert not Path(kept).exists()


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    Compiled(str(tmp_path / "nowhere" / "parts.data")).keep({"one": (1, b"first")}, 10)
