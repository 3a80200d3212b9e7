"""The module `inspect`, loaded when something of it is needed.

`dataclasses` and the Markdown parser import it, and it imports Python's parser and disassembler. Together that takes a
thirtieth of the time of a check, which needs none of it: `dataclasses` only asks it for the arguments of a class that
has no documentation, to document it.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any
else:
    ModuleType = type(sys)

_NAME = "inspect"
_DOCUMENTS = "dataclasses"


class Later(ModuleType):
    """`inspect` until something of it is needed, and from then on a way to it.

    Who imports it after that is given `inspect` itself.
    """

    def __getattr__(self, name: str) -> Any:
        # What the import system asks of every module is no need.
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "signature" and sys._getframe(1).f_globals.get("__name__") == _DOCUMENTS:
            return _of_a_document
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME]
        return getattr(__import__(_NAME), name)


def _of_a_document(_class: type, **_format: object) -> str:
    return "(...)"


def install() -> None:
    """Let `inspect` be loaded when something of it is needed, unless it is loaded already."""
    sys.modules.setdefault(_NAME, Later(_NAME))
