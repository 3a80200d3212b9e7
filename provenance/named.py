"""Named tuples that cost little to define.

`typing.NamedTuple` compiles every annotation and a constructor for each class: a fifth of a millisecond, and a run
defines a hundred of them. Here a constructor is compiled when the first value is made, and annotations stay what they
are. To whoever uses a class, and to a type checker, it is a named tuple: `_fields`, `_replace`, `_make`, `_asdict`,
defaults, methods, pattern matching, pickling and copying work.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from provenance import coded

try:
    # A field as `collections.namedtuple` has it: written in C.
    from _collections import _tuplegetter as field  # type: ignore[import-not-found]
except ImportError:  # another interpreter

    def field(at: int, about: str) -> Any:
        return property(itemgetter(at), doc=about)


if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Named:
        """What a class statement names as its base: the class is made without it, on top of `tuple`."""

        def __mro_entries__(self, bases):
            return (_Base,)

    class _Maker(type):
        def __new__(cls, name, bases, namespace):
            return _made(name, namespace) if bases else type.__new__(cls, name, bases, namespace)

    class _Base(metaclass=_Maker):
        pass

    NamedTuple = _Named()


__all__ = ["NamedTuple"]

_new = tuple.__new__


def _made(name: str, namespace: dict[str, Any]) -> type:
    kinds = namespace.get("__annotations__", {})
    fields = tuple(kinds)
    defaults = {each: namespace.pop(each) for each in fields if each in namespace}
    if tuple(defaults) != fields[len(fields) - len(defaults) :]:
        raise TypeError(f"{name}: a field without a default stands behind one that has one")

    def first(cls: Any, *values: object, **named: object) -> Any:
        # The first value of the class: from now on the compiled function stands in this one's place.
        compiled = _constructor(name, fields, tuple(defaults.values()))
        made.__new__ = staticmethod(compiled)  # type: ignore[method-assign]
        return compiled(cls, *values, **named)

    parts = {each: field(at, f"Field number {at}") for at, each in enumerate(fields)}
    made = type(
        name,
        (tuple,),
        {
            "__slots__": (),
            "_fields": fields,
            "_field_defaults": defaults,
            "__match_args__": fields,
            "__new__": first,
            **_METHODS,
            **parts,
            **namespace,
        },
    )
    return made


def _constructor(name: str, fields: tuple[str, ...], defaults: tuple[object, ...]) -> Any:
    taken, given = ", ".join(("_cls", *fields)), ", ".join(fields) + ("," if fields else "")
    source = f"lambda {taken}: _new(_cls, ({given}))"
    made = eval(coded.code(source, "eval"), {"_new": _new, "__builtins__": {}})
    made.__name__, made.__qualname__, made.__defaults__ = "__new__", f"{name}.__new__", defaults or None
    return made


def _make(cls: Any, values: Any) -> Any:
    made = _new(cls, values)
    if len(made) != len(cls._fields):
        raise TypeError(f"{cls.__name__} takes {len(cls._fields)} values, not {len(made)}")
    return made


def _replace(self: Any, /, **named: object) -> Any:
    made = _make(type(self), map(named.pop, self._fields, self))
    if named:
        raise ValueError(f"{type(self).__name__} has no field {', '.join(named)}")
    return made


def _asdict(self: Any) -> dict[str, Any]:
    return dict(zip(self._fields, self, strict=True))


def _plain(self: Any) -> tuple[object, ...]:
    return tuple(self)


def _show(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{each}={value!r}' for each, value in _asdict(self).items())})"


_METHODS = {
    "_make": classmethod(_make),
    "_replace": _replace,
    "__replace__": _replace,
    "_asdict": _asdict,
    "__repr__": _show,
    "__getnewargs__": _plain,
}
