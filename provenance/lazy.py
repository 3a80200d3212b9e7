"""What is imported when it is asked for (PEP 562), or called for the first time."""

from __future__ import annotations

TYPE_CHECKING = False  # as of `typing`, which takes longer to import than all that is done here
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def lazy(package: str, table: Mapping[str, str]) -> Callable[[str], Any]:
    """The `__getattr__` of the package called `package`: `table` has, for each public name, the module that defines it.

    A module that is called as what it defines is imported through the package only: by itself it would take its place.
    """

    def attribute(name: str) -> Any:
        if name not in table:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found = getattr(__import__(f"{package}.{table[name]}", fromlist=[name]), name)
        setattr(__import__(package, fromlist=["__name__"]), name, found)
        return found

    return attribute


def deferred(module: str, name: str) -> Any:
    """The function `name` of `module`, which is imported when the function is called for the first time.

    For a function that much is loaded for and that a run may do without. A type checker is shown the function itself.
    """
    found: Any = None

    def function(*values: object, **named: object) -> object:
        nonlocal found
        if found is None:
            found = getattr(__import__(module, fromlist=[name]), name)
        return found(*values, **named)

    function.__module__, function.__name__, function.__qualname__ = module, name, name
    return function
