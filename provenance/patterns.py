"""Regular expressions compiled once and kept, as Python keeps compiled modules.

A check needs some four hundred of them, and to compile them takes longer than all the rest of what is imported: `re`
keeps nothing from one process to the next. So what its compiler makes is kept (`provenance.compiled`), and handed to
`re` the next time.

This reaches into `re`. Whatever is not there as expected leaves everything as Python does it, only slower.
"""

from __future__ import annotations

import marshal

from provenance.compiled import Compiled, place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOST = 5_000
"""Patterns that are kept; beyond, only those of the last run are."""

WORTH = 8
"""Patterns from which on the file is written anew. Fewer are compiled in less time, and may be others the next time: a
library that makes one from a set has its characters in an order of chance."""

LONG = 16_384
"""Bytes of instructions from which on fewer patterns are worth it, too."""

_TRIAL = r"(?i:\d+)\s(?P<unit>[a-z]+)|[^\W\d]{2,}?"

Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, instructions, number of groups, groups by name, names by group."""


class Patterns:
    """What the compiler of `re` has made, in this process and in earlier ones."""

    def __init__(self, kept: Compiled, compiler: Any) -> None:
        self._kept = kept
        self._compiler = compiler
        self._plain = compiler.compile
        self._fresh: dict[tuple[str, int], Code] = {}

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        """As the compiler of `re`."""
        if type(pattern) is not str or flags & self._compiler.SRE_FLAG_DEBUG:
            return self._plain(pattern, flags)
        key = (pattern, int(flags))
        try:
            code = self._known(key) or self._made(pattern, flags)
        except (AttributeError, TypeError):  # not built as known
            return self._plain(pattern, flags)
        made, instructions, groups, by_name, names = code
        engine = self._compiler._sre
        try:
            # The engine validates what it is given.
            return engine.compile(pattern, made, memoryview(instructions).cast("I").tolist(), groups, by_name, names)
        except (RuntimeError, TypeError, ValueError):
            return self._plain(pattern, flags)

    def _known(self, key: tuple[str, int]) -> Code | None:
        part = self._kept.part(key)
        try:
            return marshal.loads(part) if part else self._fresh.get(key)
        except (EOFError, ValueError):
            return None

    def _made(self, pattern: str, flags: int) -> Code:
        """What `re._compiler.compile` hands to the engine."""
        from array import array  # noqa: PLC0415 - only where something is new

        parsed = self._compiler._parser.parse(pattern, flags)
        instructions = array("I", self._compiler._code(parsed, flags)).tobytes()
        by_name = dict(parsed.state.groupdict)
        names: list[str | None] = [None] * parsed.state.groups
        for name, number in by_name.items():
            names[number] = name
        code = flags | parsed.state.flags, instructions, parsed.state.groups - 1, by_name, tuple(names)
        self._fresh[pattern, int(flags)] = code
        return code

    def save(self) -> None:
        """Keep what has been compiled in this process. Nothing happens where that is not possible."""
        if len(self._fresh) >= WORTH or sum(len(code[1]) for code in self._fresh.values()) >= LONG:
            self._kept.keep({key: (None, marshal.dumps(code)) for key, code in self._fresh.items()}, MOST)


def install() -> Patterns | None:
    """Let `re` compile through `Patterns` from now on. None, and nothing is changed, where that is not possible."""
    path = place("patterns")
    if path is None:
        return None
    try:
        from re import _compiler  # type: ignore[attr-defined]  # noqa: PLC0415 - private, see above

        patterns = Patterns(Compiled(path), _compiler)
        if patterns.compile(_TRIAL).fullmatch("13 percent")["unit"] != "percent":
            return None
    except Exception:  # an interpreter that is not built as those that are known
        return None
    _compiler.compile = patterns.compile
    return patterns
