"""Modules of Python that others import and a check does not need, loaded when something of them is.

`dataclasses` and the Markdown parser import `inspect`, which imports Python's own parser and disassembler; `urllib`
imports `ipaddress`, `logging` `traceback`. Together that takes a twentieth of the time of a check. Of all that is in
them, only two things are asked for: `dataclasses` documents a class without documentation with its arguments, and since
Python 3.12 asks for the annotations of a class.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any
else:
    ModuleType = type(sys)

NAMES = ("inspect", "ipaddress", "traceback")

_ASKS = "dataclasses"


class Later(ModuleType):
    """The module of its name until something of it is needed, and from then on a way to it.

    Who imports it after that is given the module itself.
    """

    def __getattr__(self, name: str) -> Any:
        # What the import system asks of every module is no need.
        if name.startswith("__"):
            raise AttributeError(name)
        if name in _ANSWERS and sys._getframe(1).f_globals.get("__name__") == _ASKS:
            return _ANSWERS[name]
        return getattr(self._loaded(), name)

    def _loaded(self) -> ModuleType:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return __import__(self.__name__)


def _signature(_class: type, **_format: object) -> str:
    return "(...)"


def _annotations(of: type) -> dict[str, Any]:
    return dict(vars(of).get("__annotations__") or {})


_ANSWERS = {"signature": _signature, "get_annotations": _annotations}


def install() -> None:
    """Let modules be loaded when something of them is needed, unless they are loaded already."""
    for name in NAMES:
        sys.modules.setdefault(name, Later(name))
