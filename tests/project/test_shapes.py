"""Values of the model as JSON and back: every field of every value that the cache keeps."""

from __future__ import annotations

import json
from fractions import Fraction
from types import MappingProxyType
from typing import Any, NamedTuple, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provenance import rules
from provenance.anchor import Found
from provenance.draft.front_matter import Said
from provenance.frozen import dataclass
from provenance.library import Catalogue
from provenance.model import Diagnostic, Record, Work
from provenance.project import Configuration
from provenance.project.cache.entries import _rest
from provenance.project.cache.shapes import Refused, shape
from provenance.rule.rule import Rule

KEPT: tuple[Any, ...] = (Record | None, tuple[Diagnostic, ...], Work, Configuration, Found, Said)
"""What the cache keeps. A field of a type that cannot be kept fails here, not at a user's."""


def json_values() -> st.SearchStrategy[Any]:
    plain = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
    return st.recursive(plain, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


def values(kind: Any) -> st.SearchStrategy[Any]:  # noqa: PLR0911 - one for each kind of type
    """Values of `kind`, each field filled by its annotation, as `shape` reads it."""
    if kind is object:
        plain = st.booleans() | st.integers() | st.text()
        return plain | st.lists(plain).map(tuple)
    if hasattr(kind, "__match_args__") and not get_args(kind):
        known = vars(__import__(kind.__module__, fromlist=["x"]))
        hints = (kind.__annotations__[name] for name in kind.__match_args__)
        parts = [values(eval(getattr(each, "__forward_arg__", each), known)) for each in hints]
        return st.tuples(*parts).map(lambda fields: kind(*fields))
    inner = get_args(kind)
    if type(None) in inner:
        return st.one_of(st.none(), *(values(each) for each in inner if each is not type(None)))
    origin = getattr(kind, "__origin__", None)
    if origin is tuple and inner[-1] is ...:
        return st.lists(values(inner[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*map(values, inner))
    if inner and origin is not None and hasattr(origin, "keys"):
        return st.dictionaries(st.text(), values(inner[1]), max_size=3).map(MappingProxyType)
    if inner:
        return st.sampled_from(inner)
    if kind is float:
        return st.floats(allow_nan=False)
    return st.from_type(kind)


@pytest.mark.parametrize("kind", KEPT, ids=str)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_is_kept_comes_back_equal(kind: Any, data: st.DataObject) -> None:
    value = data.draw(values(kind))
    written = json.loads(json.dumps(shape(kind).write(value)))
    assert shape(kind).read(written) == value


@pytest.mark.parametrize("kind", KEPT, ids=str)
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(read=json_values())
def test_anything_else_is_refused(kind: Any, read: Any) -> None:
    try:
        value = shape(kind).read(read)
    except Refused:
        return
    assert json.loads(json.dumps(shape(kind).write(value))) == read


def test_every_field_of_a_library_is_kept() -> None:
    assert {*_rest(), "keys", "read"} == set(Catalogue.__match_args__)


def test_every_option_of_a_rule_can_be_kept() -> None:
    for code in rules.codes():
        rule: type[Rule] = rules.rule_class(code)
        for name in getattr(rule, "__dataclass_fields__", ()):
            default = getattr(rule(), name)
            assert shape(object).read(json.loads(json.dumps(shape(object).write(default)))) == default


def test_a_type_that_cannot_be_kept_is_found_at_once() -> None:
    class Odd(NamedTuple):
        held: set[str]

    with pytest.raises(TypeError):
        shape(Odd).write(Odd(set()))
    with pytest.raises(TypeError):
        shape(int | str)


def test_fractions_are_kept() -> None:
    assert shape(Fraction).read(shape(Fraction).write(Fraction(1, 3))) == Fraction(1, 3)
    for wrong in ([1, 0], [1], "1/3", [1, 2.0]):
        with pytest.raises(Refused):
            shape(Fraction).read(wrong)


def test_truth_is_no_number() -> None:
    @dataclass(frozen=True, slots=True)
    class One:
        count: int

    kind = shape(One)
    assert kind.read([1]) == One(1)
    with pytest.raises(Refused):
        kind.read([True])
