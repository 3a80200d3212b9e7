"""Values of the model as JSON and back, by the types of their fields: a field that is added is kept with the rest."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Literal, Union, get_args, get_origin

from provenance.named import NamedTuple


class Refused(Exception):
    """What was read has not the shape of the value that it should be."""


class Shape(NamedTuple):
    """How values of one type are written as JSON, and read: `read` raises Refused for anything else."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


@cache
def shape(kind: Any) -> Shape:
    """The shape of the type `kind`. Raises TypeError for a type that cannot be kept."""
    if kind in _PLAIN:
        return _plain(kind)
    if kind is object:
        return Shape(_written, _any)
    if kind is Fraction:
        return Shape(lambda value: [value.numerator, value.denominator], _fraction)
    origin, inner = get_origin(kind), get_args(kind)
    if origin in _MAKERS:
        return _MAKERS[origin](inner)
    if hasattr(kind, "__match_args__"):
        return _fielded(kind)
    raise TypeError(f"{kind} cannot be kept in the cache")


_PLAIN = (str, int, float, bool, type(None))


def _plain(kind: type) -> Shape:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise Refused
        return value

    return Shape(lambda value: value, read)


def _fraction(value: Any) -> Fraction:
    if not isinstance(value, list) or [type(each) for each in value] != [int, int] or value[1] < 1:
        raise Refused
    return Fraction(*value)


def _literal(names: tuple[Any, ...]) -> Shape:
    def read(value: Any) -> Any:
        if not any(value == name and type(value) is type(name) for name in names):
            raise Refused
        return value

    return Shape(lambda value: value, read)


def _union(kinds: tuple[Any, ...]) -> Shape:
    """One kind or nothing; other unions would need a mark that says which of them a value is."""
    real = [each for each in kinds if each is not type(None)]
    if len(real) != 1 or len(real) == len(kinds):
        raise TypeError(f"one of {kinds} cannot be kept in the cache")
    inner = shape(real[0])
    return Shape(
        lambda value: None if value is None else inner.write(value),
        lambda value: None if value is None else inner.read(value),
    )


def _tuple(kinds: tuple[Any, ...]) -> Shape:
    if len(kinds) == 2 and kinds[1] is ...:
        each = shape(kinds[0])
        return Shape(
            lambda value: [each.write(item) for item in value],
            lambda value: tuple(each.read(item) for item in _list(value)),
        )
    return _row(tuple, [shape(kind) for kind in kinds])


def _row(make: Callable[[list[Any]], Any], parts: list[Shape]) -> Shape:
    def read(value: Any) -> Any:
        if len(_list(value)) != len(parts):
            raise Refused
        return make([part.read(item) for part, item in zip(parts, value, strict=True)])

    return Shape(lambda value: [part.write(item) for part, item in zip(parts, value, strict=True)], read)


def _plain_row(make: Callable[..., Any], kinds: list[type]) -> Shape:
    """A row of numbers and words, which most of what is kept consists of: read as a whole."""

    def read(value: Any) -> Any:
        if list(map(type, _list(value))) != kinds:
            raise Refused
        return make(*value)

    return Shape(list, read)


def _mapping(kinds: tuple[Any, ...]) -> Shape:
    if kinds[0] is not str:
        return _pairs(kinds)
    inner = shape(kinds[1])

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            raise Refused
        return MappingProxyType({key: inner.read(item) for key, item in value.items()})

    return Shape(lambda value: {key: inner.write(item) for key, item in value.items()}, read)


def _pairs(kinds: tuple[Any, ...]) -> Shape:
    """A mapping whose keys are no strings: JSON has none."""
    pair = _row(tuple, [shape(each) for each in kinds])
    return Shape(
        lambda value: [pair.write(item) for item in value.items()],
        lambda value: MappingProxyType(dict(pair.read(item) for item in _list(value))),
    )


def _fielded(kind: Any) -> Shape:
    names = kind.__match_args__

    @cache
    def row() -> Shape:
        # Only now, as a value may hold others of its kind. Not by typing.get_type_hints: it takes ten times as long.
        known = vars(sys.modules[kind.__module__])
        kinds = [_evaluated(kind.__annotations__[name], known) for name in names]
        if all(each in _PLAIN for each in kinds):
            return _plain_row(kind, kinds)
        return _row(lambda values: kind(*values), list(map(shape, kinds)))

    fields = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, *names),)
    return Shape(lambda value: row().write(fields(value)), lambda value: row().read(value))


def _evaluated(annotation: Any, known: dict[str, Any]) -> Any:
    written = getattr(annotation, "__forward_arg__", annotation)
    return eval(written, known) if isinstance(written, str) else written


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise Refused
    return value


def _written(value: Any) -> Any:
    """A value whose type only it knows itself: an option of a rule."""
    if isinstance(value, tuple):
        return {"tuple": [_written(each) for each in value]}
    if type(value) not in _PLAIN:
        raise TypeError(f"{type(value)} cannot be kept in the cache")
    return value


def _any(value: Any) -> Any:
    if isinstance(value, dict) and list(value) == ["tuple"]:
        return tuple(_any(each) for each in _list(value["tuple"]))
    if type(value) not in _PLAIN:
        raise Refused
    return value


_MAKERS: Mapping[Any, Callable[[tuple[Any, ...]], Shape]] = {
    Literal: _literal,
    Union: _union,
    types.UnionType: _union,
    tuple: _tuple,
    MappingProxyType: _mapping,
    Mapping: _mapping,
}
