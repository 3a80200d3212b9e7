"""Values from outside that are plainly as they should be, told without pydantic.

What may stand in a configuration or a record is declared once, by the fields of dataclasses. pydantic checks against
them, says what is wrong, and makes the schemas; but to load it takes longer than to check a brief, and most of what is
written is right. So whoever reads asks here first, and pydantic only where this is in doubt. Less is let pass here than
there, and what is let pass is the same: a test holds one against the other.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from provenance.mark import Doubtful, Mark, Reader, Unfit

__all__ = ["Doubtful", "Mark", "Unfit", "reader", "written"]


@cache
def reader(kind: Any) -> Reader:
    """A function from a value of plain types to one of `kind`; it raises Doubtful for any other.

    A kind is a plain type, Any, a literal, a tuple of any length, a dict by text, one of these or None, one of these
    with marks (Annotated), or a dataclass, which is read from a dict that has its fields
    under kebab-case names, without a low line at their end. Raises TypeError for any other kind.
    """
    origin, inner = get_origin(kind), get_args(kind)
    if kind in (str, bool, int):
        return lambda value: _exactly(kind, value)
    if kind is Any:
        return lambda value: value
    if origin in _MAKERS:
        return _MAKERS[origin](inner)
    if hasattr(kind, "__dataclass_fields__"):
        return _fielded(kind)
    raise TypeError(f"{kind} cannot be told without pydantic")


def _exactly(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise Doubtful
    return value


def _literal(names: tuple[Any, ...]) -> Reader:
    def read(value: Any) -> Any:
        if not any(type(value) is type(name) and value == name for name in names):
            raise Doubtful
        return value

    return read


def _tuple(kinds: tuple[Any, ...]) -> Reader:
    each = reader(kinds[0])

    def read(value: Any) -> Any:
        if type(value) not in (list, tuple):
            raise Doubtful
        return tuple(map(each, value))

    return read


def _dict(kinds: tuple[Any, ...]) -> Reader:
    key, inner = map(reader, kinds)

    def read(value: Any) -> Any:
        if type(value) is not dict:
            raise Doubtful
        return {key(name): inner(each) for name, each in value.items()}

    return read


def _perhaps(kinds: tuple[Any, ...]) -> Reader:
    (inner,) = (reader(each) for each in kinds if each is not type(None))
    return lambda value: None if value is None else inner(value)


def _marked(parts: tuple[Any, ...]) -> Reader:
    inner, marks = reader(parts[0]), [each for each in parts[1:] if isinstance(each, Mark)]

    def read(value: Any) -> Any:
        for mark in reversed(marks):
            value = mark.read(value, before=True)
        value = inner(value)
        for mark in marks:
            value = mark.read(value, before=False)
        return value

    return read


def written(name: str) -> str:
    """The name of a field as it is written outside: `derives-from`, `is`."""
    return name.rstrip("_").replace("_", "-")


def _fielded(kind: Any) -> Reader:
    @cache
    def known() -> Mapping[str, tuple[str, Reader, bool]]:
        # Only now, as a value may hold others of its kind.
        kinds = get_type_hints(kind, include_extras=True)
        return {
            written(each.name): (
                each.name,
                reader(kinds[each.name]),
                each.default is MISSING and each.default_factory is MISSING,
            )
            for each in fields(kind)
        }

    def read(value: Any) -> Any:
        if type(value) is not dict or not known().keys() >= value.keys():
            raise Doubtful
        if any(needed and name not in value for name, (_, _, needed) in known().items()):
            raise Doubtful
        return kind(**{known()[name][0]: known()[name][1](each) for name, each in value.items()})

    return read


_MAKERS: Mapping[Any, Callable[[tuple[Any, ...]], Reader]] = {
    Literal: _literal,
    tuple: _tuple,
    dict: _dict,
    Union: _perhaps,
    types.UnionType: _perhaps,
    Annotated: _marked,
}
