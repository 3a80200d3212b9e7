"""Frozen slotted dataclasses that cost little to define.

`dataclasses.dataclass` writes and compiles six functions for every class, close to a millisecond each, and a run of a
second's tenth defines sixty classes, most of which it never makes. Here only `__init__` is compiled, when the first
value is made; the rest is shared. To whoever uses a class, and to a type checker, it is a frozen slotted dataclass:
`fields`, `replace`, `asdict`, `is_dataclass`, pattern matching, pickling and copying work. What is not offered:
`InitVar`, `kw_only`, `__post_init__`, and extending a class that has fields.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError
from dataclasses import dataclass as standard
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from provenance import coded

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen, slots, order=False, eq=True):
        """As `dataclasses.dataclass`; `frozen` and `slots` must be true, as nothing else is made here."""
        if not (frozen and slots):
            raise TypeError("this makes frozen, slotted dataclasses only")
        return lambda cls: _made(cls, order=order, eq=eq)


__all__ = ["dataclass"]


class _Fields:
    """`__dataclass_fields__`, by which `dataclasses` knows its own: made when something asks for it."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self._namespace = namespace

    def __get__(self, _value: object, owner: type) -> dict[str, Field[Any]]:
        # One without a docstring would be given its signature, which takes long to find.
        namespace = {**self._namespace, "__doc__": owner.__doc__ or owner.__name__}
        twin: Any = standard(init=False, repr=False, eq=False, match_args=False)(type(owner.__name__, (), namespace))
        made: dict[str, Field[Any]] = twin.__dataclass_fields__
        type.__setattr__(owner, "__dataclass_fields__", made)
        return made


class _Params:
    """`__dataclass_params__`: what was asked of the decorator, for libraries that look at it."""

    def __init__(self, **asked: bool) -> None:
        self._asked = asked

    def __get__(self, _value: object, _owner: type) -> Any:
        # An empty class with the same wishes: there is no public way to make these.
        return standard(**self._asked)(type("Asked", (), {})).__dataclass_params__  # type: ignore[attr-defined]


class _Signature:
    """`__signature__`: what the compiled `__init__` takes."""

    def __get__(self, value: object, owner: type) -> Any:
        from inspect import signature  # noqa: PLC0415 - for those who read the documentation

        made = signature(_init(owner))
        return made.replace(parameters=list(made.parameters.values())[1:])


def _made(cls: type, *, order: bool, eq: bool) -> type:
    if hasattr(cls, "__dataclass_fields__"):
        raise TypeError(f"{cls.__qualname__} extends a class that has fields")
    kinds = dict(cls.__annotations__)
    declared = {name: cls.__dict__.get(name, MISSING) for name, kind in kinds.items() if "ClassVar" not in str(kind)}
    left_out = {"__dict__", "__weakref__", *declared}
    if cls.__dict__.get("__hash__") is None:
        left_out.add("__hash__")  # which Python sets to None where a class has an `__eq__` of its own
    namespace = {name: value for name, value in cls.__dict__.items() if name not in left_out}
    defaults = {name: value for name, value in declared.items() if value is not MISSING}
    namespace |= {
        "__slots__": tuple(declared),
        "__match_args__": tuple(declared),
        "__dataclass_fields__": _Fields({"__annotations__": kinds, "__module__": cls.__module__, **defaults}),
        "__dataclass_params__": _Params(frozen=True, order=order, eq=eq),
        "__signature__": _Signature(),
        "_declared": declared,
    }
    for name, function in _methods(declared, order=order, eq=eq).items():
        namespace.setdefault(name, function)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


def _methods(declared: dict[str, Any], *, order: bool, eq: bool) -> dict[str, Any]:
    every, compared, shown = _getter(declared), _getter(_kept(declared, "compare")), tuple(_kept(declared, "repr"))

    def first(self: Any, *values: object, **named: object) -> None:
        # The first value of the class: from now on the compiled function stands in this one's place.
        compiled: Any = _init(type(self))
        type.__setattr__(type(self), "__init__", compiled)
        compiled(self, *values, **named)

    def assign(self: Any, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def delete(self: Any, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def show(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def reduce(self: Any) -> tuple[type, tuple[object, ...]]:
        return type(self), every(self)

    made = {"__init__": first, "__setattr__": assign, "__delattr__": delete, "__repr__": show, "__reduce__": reduce}
    return made | (_equality(compared) if eq else {}) | (_order(compared) if order else {})


def _equality(compared: Any) -> dict[str, Any]:
    def same(self: Any, other: Any) -> Any:
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def digest(self: Any) -> int:
        return hash(compared(self))

    return {"__eq__": same, "__hash__": digest}


def _order(compared: Any) -> dict[str, Any]:
    def before(self: Any, other: Any) -> Any:
        return compared(self) < compared(other) if other.__class__ is self.__class__ else NotImplemented

    def not_behind(self: Any, other: Any) -> Any:
        return compared(self) <= compared(other) if other.__class__ is self.__class__ else NotImplemented

    # Python asks the other value for __gt__ and __ge__, with the sides exchanged.
    return {"__lt__": before, "__le__": not_behind}


def _kept(declared: dict[str, Any], wish: str) -> list[str]:
    return [name for name, value in declared.items() if not isinstance(value, Field) or getattr(value, wish)]


def _getter(names: Any) -> Any:
    """A function from a value to the tuple of its fields `names`."""
    wanted = tuple(names)
    if len(wanted) > 1:
        return attrgetter(*wanted)
    return lambda value: tuple(getattr(value, name) for name in wanted)


def _init(owner: Any) -> Any:
    """`__init__` of the class `owner`, compiled from its fields."""
    inside: dict[str, Any] = {"_missing": MISSING}
    taken, body = [], []
    for name, value in owner._declared.items():
        inside[f"_set_{name}"] = getattr(owner, name).__set__
        default, factory = (value.default, value.default_factory) if isinstance(value, Field) else (value, MISSING)
        given = name
        if factory is not MISSING:
            inside[f"_make_{name}"], default = factory, MISSING
            taken.append(f"{name}=_missing")
            given = f"_make_{name}() if {name} is _missing else {name}"
        elif default is not MISSING:
            inside[f"_default_{name}"] = default
            taken.append(f"{name}=_default_{name}")
        else:
            taken.append(name)
        body.append(f"    _set_{name}(self, {given})")
    source = "\n".join((f"def __init__(self, {', '.join(taken)}):", *(body or ["    pass"])))
    exec(coded.code(source, "exec"), inside)
    inside["__init__"].__qualname__ = f"{owner.__qualname__}.__init__"
    return inside["__init__"]
