"""Constructors compiled once and kept, as Python keeps compiled modules.

`provenance.frozen` and `provenance.named` write the constructor of a class when its first value is made. A check makes
values of some sixty classes, and to compile their constructors takes it a twentieth of its time.
"""

from __future__ import annotations

import marshal

from provenance import coded
from provenance.compiled import Compiled, place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType

MOST = 2_000
"""Constructors that are kept; beyond, only those of the last run are."""

WORTH = 4
"""Constructors from which on the file is written anew: fewer are compiled in less time."""


class Constructors:
    """What `coded.code` has made, in this process and in earlier ones."""

    def __init__(self, kept: Compiled) -> None:
        self._kept = kept
        self._fresh: dict[tuple[str, str], CodeType] = {}
        self._plain = coded.code

    def code(self, source: str, mode: str) -> CodeType:
        """As `coded.code`."""
        part = self._kept.part((source, mode))
        try:
            known: CodeType | None = marshal.loads(part) if part else None
        except (EOFError, ValueError):
            known = None
        if known is None:
            known = self._fresh[source, mode] = self._plain(source, mode)
        return known

    def save(self) -> None:
        """Keep what has been compiled in this process. Nothing happens where that is not possible."""
        if len(self._fresh) >= WORTH:
            self._kept.keep({key: (None, marshal.dumps(each)) for key, each in self._fresh.items()}, MOST)


def install() -> Constructors | None:
    """Let constructors be compiled through `Constructors` from now on.

    None, and nothing is changed, where that is not possible.
    """
    path = place("constructors")
    if path is None:
        return None
    constructors = Constructors(Compiled(path))
    coded.code = constructors.code
    return constructors
