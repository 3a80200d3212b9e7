"""Modules of Python that others import and a check does not need, loaded when something of them is.

`dataclasses` and the Markdown parser import `inspect`, which imports Python's own parser and disassembler; `urllib`
imports `ipaddress`, `logging` `traceback`. Together that takes a twentieth of the time of a check. Of all that is in
them, only one thing is asked for: `dataclasses` documents a class without documentation with its arguments.
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

_DOCUMENTS = "dataclasses"


class Later(ModuleType):
    """The module of its name until something of it is needed, and from then on a way to it.

    Who imports it after that is given the module itself.
    """

    def __getattr__(self, name: str) -> Any:
        # What the import system asks of every module is no need.
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "signature" and sys._getframe(1).f_globals.get("__name__") == _DOCUMENTS:
            return _of_a_document
        return getattr(self._loaded(), name)

    def _loaded(self) -> ModuleType:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return __import__(self.__name__)


def _of_a_document(_class: type, **_format: object) -> str:
    return "(...)"


def install() -> None:
    """Let modules be loaded when something of them is needed, unless they are loaded already."""
    for name in NAMES:
        sys.modules.setdefault(name, Later(name))
