"""Packages whose public names are imported when they are asked for (PEP 562)."""

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
