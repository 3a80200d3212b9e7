"""Regular expressions compiled once and kept, as Python keeps compiled modules.

A check needs some four hundred of them, and to compile them takes longer than all the rest of what is imported: `re`
keeps nothing from one process to the next. So what its compiler makes is written to the folder in which Python keeps
our compiled modules, under the version of the interpreter, and handed to `re` the next time. That folder is trusted as
the modules in it are; where Python may not write it (PYTHONDONTWRITEBYTECODE, a folder of another user), neither do we.

This reaches into `re`. Whatever is not there as expected leaves everything as Python does it, only slower.
"""

from __future__ import annotations

import marshal
import os
import sys

import provenance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOST = 5_000
"""Patterns that are kept; beyond, only those of the last run are."""

_TRIAL = r"(?i:\d+)\s(?P<unit>[a-z]+)|[^\W\d]{2,}?"

Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, instructions, number of groups, groups by name, names by group."""


class Patterns:
    """What the compiler of `re` has made, in this process and in earlier ones; kept in the file at `path`."""

    def __init__(self, path: str, compiler: Any) -> None:
        self._path = path
        self._compiler = compiler
        self._plain = compiler.compile
        self._kept: dict[tuple[str, int], Code] = _stored(path)
        self._used: dict[tuple[str, int], Code] = {}
        self._fresh = False

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        """As the compiler of `re`."""
        if type(pattern) is not str or flags & self._compiler.SRE_FLAG_DEBUG:
            return self._plain(pattern, flags)
        key = (pattern, int(flags))
        code = self._kept.get(key) or self._used.get(key)
        if code is None:
            try:
                code = self._made(pattern, flags)
            except (AttributeError, TypeError):  # not built as known
                return self._plain(pattern, flags)
            self._fresh = True
        self._used[key] = code
        made, instructions, groups, by_name, names = code
        engine = self._compiler._sre
        try:
            # The engine validates what it is given.
            return engine.compile(pattern, made, memoryview(instructions).cast("I").tolist(), groups, by_name, names)
        except (RuntimeError, TypeError, ValueError):
            return self._plain(pattern, flags)

    def _made(self, pattern: str, flags: int) -> Code:
        """What `re._compiler.compile` hands to the engine."""
        from array import array  # noqa: PLC0415 - only where something is new

        parsed = self._compiler._parser.parse(pattern, flags)
        instructions = array("I", self._compiler._code(parsed, flags)).tobytes()
        by_name = dict(parsed.state.groupdict)
        names: list[str | None] = [None] * parsed.state.groups
        for name, number in by_name.items():
            names[number] = name
        return flags | parsed.state.flags, instructions, parsed.state.groups - 1, by_name, tuple(names)

    def save(self) -> None:
        """Keep what has been compiled in this process. Nothing happens where that is not possible."""
        if not self._fresh or sys.dont_write_bytecode:
            return
        together = {**self._kept, **self._used}
        data = marshal.dumps((sys.version, together if len(together) <= MOST else self._used))
        beside = f"{self._path}.{os.getpid()}"
        try:
            opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o644)
            with os.fdopen(opened, "wb") as file:
                file.write(data)
            os.replace(beside, self._path)
        except OSError:
            return


def _stored(path: str) -> dict[tuple[str, int], Code]:
    try:
        with open(path, "rb") as file:
            version, kept = marshal.loads(file.read())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if version == sys.version and isinstance(kept, dict) else {}


def install() -> Patterns | None:
    """Let `re` compile through `Patterns` from now on. None, and nothing is changed, where that is not possible."""
    modules = getattr(provenance.__spec__, "cached", None)
    if sys.implementation.name != "cpython" or not modules:
        return None
    try:
        from re import _compiler  # type: ignore[attr-defined]  # noqa: PLC0415 - private, see above

        path = os.path.join(os.path.dirname(modules), f"patterns.{sys.implementation.cache_tag}.data")
        patterns = Patterns(path, _compiler)
        if patterns.compile(_TRIAL).fullmatch("13 percent")["unit"] != "percent":
            return None
    except Exception:  # an interpreter that is not built as those that are known
        return None
    _compiler.compile = patterns.compile
    return patterns
