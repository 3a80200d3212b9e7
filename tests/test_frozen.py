"""A frozen dataclass that costs little to define is one like any other."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, asdict, field, fields, is_dataclass, replace
from typing import Any

import pytest

from provenance.frozen import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """A point."""

    x: int
    y: int = 0
    names: tuple[str, ...] = field(default_factory=tuple)
    note: str = field(default="", repr=False, compare=False)

    @property
    def sum(self) -> int:
        return self.x + self.y


def test_it_is_made_by_place_and_by_name() -> None:
    assert Point(1, y=2).sum == Point(y=2, x=1).sum == 3
    assert Point(1).names == ()
    make: Any = Point
    for wrong in ({}, {"x": 1, "z": 2}):
        with pytest.raises(TypeError):
            make(**wrong)
    with pytest.raises(TypeError):
        make(1, 2, (), "", 5)


def test_it_cannot_be_changed() -> None:
    point: Any = Point(1)
    with pytest.raises(FrozenInstanceError):
        point.x = 2
    with pytest.raises(FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_it_is_equal_and_ordered_by_its_fields() -> None:
    assert Point(1, note="a") == Point(1, note="b")
    assert hash(Point(1, note="a")) == hash(Point(1, note="b"))
    other: object = (1, 0, ())
    assert Point(1) != other
    assert Point(1) < Point(2) <= Point(2) > Point(1) >= Point(1)
    assert sorted([Point(2), Point(1, 1), Point(1)]) == [Point(1), Point(1, 1), Point(2)]


def test_it_shows_itself() -> None:
    assert repr(Point(1, note="x")) == "Point(x=1, y=0, names=())"


def test_the_standard_library_takes_it_for_one_of_its_own() -> None:
    assert is_dataclass(Point)
    assert [each.name for each in fields(Point)] == ["x", "y", "names", "note"]
    assert replace(Point(1, 2), x=5) == Point(5, 2)
    assert asdict(Point(1)) == {"x": 1, "y": 0, "names": (), "note": ""}
    params: Any = Point.__dataclass_params__  # type: ignore[attr-defined]
    assert (params.frozen, params.order, params.eq) == (True, True, True)
    assert list(inspect.signature(Point).parameters) == ["x", "y", "names", "note"]


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda point: pickle.loads(pickle.dumps(point))])
def test_it_can_be_copied_and_sent(again: Any) -> None:
    assert again(Point(1, 2, ("a",), "note")) == Point(1, 2, ("a",))
    assert again(Point(1, note="note")).note == "note"


def test_it_matches_by_place() -> None:
    match Point(1, 2):
        case Point(1, y):
            assert y == 2


def test_a_field_must_not_be_inherited() -> None:
    with pytest.raises(TypeError, match="extends"):

        @dataclass(frozen=True, slots=True)
        class Point3(Point):
            z: int = 0


def test_it_refuses_what_it_does_not_make() -> None:
    with pytest.raises(TypeError, match="frozen, slotted"):
        dataclass(frozen=False, slots=True)
