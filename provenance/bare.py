"""Packages of others whose modules are wanted without what the package itself loads.

`bibtexparser` loads what turns LaTeX into text and back, which takes four times as long as all the rest of it.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any
else:
    ModuleType = type(sys)


class Bare(ModuleType):
    """A package whose modules can be imported, and which runs itself when anything else of it is needed."""

    def __getattr__(self, name: str) -> Any:
        # What the import system asks of every package is no need.
        spec = None if name.startswith("__") or "__file__" in vars(self) else self.__spec__
        if spec is None or spec.loader is None:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        self.__file__ = spec.origin
        spec.loader.exec_module(self)
        return getattr(self, name)


def package(name: str) -> None:
    """Let the package `name` itself be run only when more of it is needed than its modules, unless it has run already.

    Raises ModuleNotFoundError where there is no such package.
    """
    if name in sys.modules:
        return
    from importlib.util import find_spec  # noqa: PLC0415 - only here, where nothing is known of the package

    spec = find_spec(name)
    if spec is None or spec.submodule_search_locations is None:
        raise ModuleNotFoundError(f"no package named {name!r}", name=name)
    made = Bare(name)
    made.__spec__, made.__path__, made.__package__ = spec, spec.submodule_search_locations, name
    sys.modules[name] = made
