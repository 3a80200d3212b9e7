"""Modules kept in one file, so that a short run does not look for three hundred of them one by one.

Python keeps what it compiles in a file for each module, which is found, opened and read each time: a tenth of the time
of a check. Here the same code is kept in one file beside those, and handed out while the module's own file has the size
and the time of change that it had: what Python asks of its own files, too. Only what lies inside of a package is taken
from there, and the modules that come with Python; where any other is, is found out as always.

With a module is kept what it loaded, in order. That is loaded just before the module runs, without the questions that
Python asks for each (which finder, which loader, who else is loading it), a fiftieth; the module then finds it done.
"""

from __future__ import annotations

import marshal
import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader

from provenance.compiled import Compiled, place
from provenance.unchanged.asking import KNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType
    from typing import Any
else:
    ModuleType = type(sys)

MOST = 2_000
"""Modules that are kept; beyond, only those of the last run are."""

_PYTHONS = os.path.dirname(os.__file__)  # the folder of the modules that come with Python

File = tuple[str, str, int, int, bool, str, tuple[str, ...]]
"""The folder in which a module lies; the path of its file, its time of change (nanoseconds) and size; whether it is a
package; the path of what Python compiled from it; the modules that were loaded because of it, in order."""


class Modules:
    """A finder of modules (`sys.meta_path`) that knows those of an earlier run."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._before = frozenset(sys.modules)
        self._begun: list[str] = []

    def find_spec(self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None) -> Any:
        """Where the module `name` of a package that lies at `path` is; None where that has to be looked for."""
        self._begun.append(name)
        return self._spec(name, (_PYTHONS,) if path is None else path)

    def _spec(self, name: str, path: Sequence[str]) -> Any:
        file: File | None = self._compiled.about(name)
        if file is None or not _holds(file, path):
            return None
        code = self._compiled.part(name)
        if code is None:
            return None
        origin, is_package = file[1], file[4]
        spec = ModuleSpec(name, _Loader(self, name, origin, code), origin=origin, is_package=is_package)
        spec.has_location, spec.cached = True, file[5] or None
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(origin)]
        return spec

    def prepare(self, name: str) -> None:
        """Load what the module `name`, which is about to run, loaded before. What cannot be is left to Python."""
        file: File | None = self._compiled.about(name)
        for each in file[6] if file else ():
            if each not in sys.modules:
                self._load(each)

    def _load(self, name: str) -> None:
        package, _, last = name.rpartition(".")
        parent = sys.modules.get(package) if package else None
        if package and parent is None:
            return
        spec = self._spec(name, parent.__path__ if parent else (_PYTHONS,))
        if spec is None:
            return
        self._begun.append(name)
        module = ModuleType(name)
        module.__dict__.update(
            __spec__=spec, __loader__=spec.loader, __package__=spec.parent, __file__=spec.origin, __cached__=spec.cached
        )
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        sys.modules[name] = module
        try:
            exec(spec.loader.get_code(name), module.__dict__)
        except Exception:  # it may need what the module that loads it does first
            del sys.modules[name]
            return
        # As Python does it: what is loaded later than what it loads stands behind it.
        module = sys.modules[name] = sys.modules.pop(name)
        if parent:
            setattr(parent, last, module)

    def save(self) -> None:
        """Keep what has been loaded in this process. Nothing happens where that is not possible."""
        since = {name: module for name, module in sys.modules.items() if name not in self._before}
        loaded = {name: module for name, module in since.items() if _is_plain(module)}
        here = {name: module for name, module in loaded.items() if "." in name or _folder(module) == _PYTHONS}
        if here:
            needs = _needs(self._begun, list(since))
            fresh = {name: kept for name, module in here.items() if (kept := _of(name, module, needs.get(name, ())))}
            self._compiled.keep(fresh, MOST)


class _Loader(SourceFileLoader):
    """As Python's own for a file, but that its code is known, and what it will load."""

    def __init__(self, modules: Modules, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._modules = modules
        self._code = code

    def get_code(self, name: str) -> CodeType | None:
        self._modules.prepare(name)
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
    folder, origin, changed, size = file[:4]
    if folder not in path:
        return False
    if origin in KNOWN:
        return KNOWN[origin] == (changed, size)
    try:
        status = os.stat(origin)
    except OSError:
        return False
    return status.st_mtime_ns == changed and status.st_size == size


def _is_plain(module: ModuleType) -> bool:
    """Whether a module was read from a file by Python itself."""
    spec = getattr(module, "__spec__", None)
    return spec is not None and type(spec.loader) is SourceFileLoader and bool(spec.origin)


def _folder(module: ModuleType) -> str:
    """The folder in which Python found a module."""
    spec: Any = module.__spec__
    is_package = spec.submodule_search_locations is not None
    folder: str = os.path.dirname(os.path.dirname(spec.origin) if is_package else spec.origin)
    return folder


def _of(name: str, module: ModuleType, needs: Sequence[str]) -> tuple[File, bytes] | None:
    """What is kept of a module; None where it cannot be kept."""
    spec: Any = module.__spec__
    is_package = spec.submodule_search_locations is not None
    try:
        status = os.stat(spec.origin)
        code = marshal.dumps(spec.loader.get_code(name))
    except (OSError, ImportError, ValueError):
        return None
    changed, size = status.st_mtime_ns, status.st_size
    return (_folder(module), spec.origin, changed, size, is_package, spec.cached or "", tuple(needs)), code


def _needs(begun: Sequence[str], done: Sequence[str]) -> dict[str, list[str]]:
    """What each module loaded, of modules in the order in which loading them began, and in which it was done."""
    place = {name: at for at, name in enumerate(done)}
    needs: dict[str, list[str]] = {}
    within: list[str] = []
    for name in dict.fromkeys(begun):
        if name in place:
            while within and place[within[-1]] < place[name]:
                within.pop()
            if within:
                needs.setdefault(within[-1], []).append(name)
            within.append(name)
    return needs
