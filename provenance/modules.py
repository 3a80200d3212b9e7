"""Modules kept in one file, so that a short run does not look for three hundred of them one by one.

Python keeps what it compiles in a file for each module, which is found, opened and read each time: a tenth of the time
of a check. Here the same code is kept in one file beside those, and handed out while the module's own file has the size
and the time of change that it had: what Python asks of its own files, too. Only what lies inside of a package is taken
from there, and the modules that come with Python; where any other is, is found out as always.
"""

from __future__ import annotations

import marshal
import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader

from provenance.compiled import Compiled, place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType
    from typing import Any

MOST = 2_000
"""Modules that are kept; beyond, only those of the last run are."""

_PYTHONS = os.path.dirname(os.__file__)  # the folder of the modules that come with Python

File = tuple[str, str, int, int, bool, str]
"""The folder in which a module lies; the path of its file, its time of change (nanoseconds) and size; whether it is a
package; the path of what Python compiled from it."""


class Modules:
    """A finder of modules (`sys.meta_path`) that knows those of an earlier run."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._before = frozenset(sys.modules)

    def find_spec(self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None) -> Any:
        """Where the module `name` of a package that lies at `path` is; None where that has to be looked for."""
        file: File | None = self._compiled.about(name)
        if file is None or not _holds(file, (_PYTHONS,) if path is None else path):
            return None
        code = self._compiled.part(name)
        if code is None:
            return None
        _, origin, _, _, is_package, cached = file
        spec = ModuleSpec(name, _Loader(name, origin, code), origin=origin, is_package=is_package)
        spec.has_location, spec.cached = True, cached or None
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(origin)]
        return spec

    def save(self) -> None:
        """Keep what has been loaded in this process. Nothing happens where that is not possible."""
        since = {name: module for name, module in sys.modules.items() if name not in self._before}
        loaded = {name: module for name, module in since.items() if _is_plain(module)}
        fresh = {name: kept for name, module in loaded.items() if (kept := _of(name, module))}
        if fresh:
            self._compiled.keep(fresh, MOST)


class _Loader(SourceFileLoader):
    """As Python's own for a file, but that its code is known."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, _name: str) -> CodeType | None:
        code: CodeType = marshal.loads(self._code)
        return code


def install(about: str) -> Modules | None:
    """Let modules be found through `Modules` from now on, those that were needed for what is called `about`.

    None, and nothing is changed, where that is not possible.
    """
    path = place(about)
    if path is None:
        return None
    modules = Modules(Compiled(path))
    sys.meta_path.insert(0, modules)
    return modules


def _holds(file: File, path: Sequence[str]) -> bool:
    """Whether a module is still in a folder of `path`, and what it was."""
    folder, origin, changed, size, _, _ = file
    if folder not in path:
        return False
    try:
        status = os.stat(origin)
    except OSError:
        return False
    return status.st_mtime_ns == changed and status.st_size == size


def _is_plain(module: ModuleType) -> bool:
    """Whether a module was read from a file by Python itself."""
    spec = getattr(module, "__spec__", None)
    return spec is not None and type(spec.loader) is SourceFileLoader and bool(spec.origin)


def _of(name: str, module: ModuleType) -> tuple[File, bytes] | None:
    """What is kept of a module; None where it cannot be kept, or lies where it may be found in another way."""
    spec: Any = module.__spec__
    is_package = spec.submodule_search_locations is not None
    folder = os.path.dirname(os.path.dirname(spec.origin) if is_package else spec.origin)
    if "." not in name and folder != _PYTHONS:
        return None
    try:
        status = os.stat(spec.origin)
        code = marshal.dumps(spec.loader.get_code(name))
    except (OSError, ImportError, ValueError):
        return None
    return (folder, spec.origin, status.st_mtime_ns, status.st_size, is_package, spec.cached or ""), code
