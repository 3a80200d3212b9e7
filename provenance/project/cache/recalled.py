"""What pure functions have said about one brief, kept for the next run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any

from provenance.model.recall import Argument, Recall, Told
from provenance.project.cache.folder import Folder
from provenance.project.cache.naming import hashed
from provenance.project.cache.shapes import Refused, Shape, shape

_SHORT = 200
"""Characters up to which a text stands for itself in the name of an answer; of a longer one its hash does."""


class Recalled(Recall):
    """What is known of one brief, kept in the file `name` by programs with the versions `of`.

    An answer is found by the name of its function and everything that was handed to it. What nothing has asked for in a
    run is forgotten after it, so that the file does not grow with every change of the draft.
    """

    def __init__(self, folder: Folder, name: str, of: str) -> None:
        super().__init__()
        self._folder, self._name, self._of = folder, name, of
        stored = folder.read(name)
        found = stored[0].get("told") if stored and stored[0].get("of") == of else None
        self._stored: dict[str, Any] = found if isinstance(found, dict) else {}
        self._asked: dict[str, Any] = {}
        self._added = False

    def told(self, function: Callable[[Argument], Told], of: Argument, /) -> Told:
        key = hashed(function.__module__, function.__qualname__, repr(_name(of)))
        kind = _returned(function)
        try:
            value: Told = kind.read(self._stored[key])
            self._asked[key] = self._stored[key]
        except (KeyError, Refused, RecursionError):
            value = function(of)
            self._asked[key] = kind.write(value)
            self._added = True
        return value

    def save(self) -> None:
        """Keep what has been found out for the first time."""
        if self._added:
            self._folder.write(self._name, {"of": self._of, "told": self._asked})
            self._added = False


@cache
def _returned(function: Callable[..., object]) -> Shape:
    kind = function.__annotations__["return"]
    return shape(eval(kind, function.__globals__) if isinstance(kind, str) else kind)


def _name(value: Any) -> Any:
    """`value` with hashes in the place of long texts: two that differ have different names."""
    if isinstance(value, str):
        return value if len(value) <= _SHORT else (_hash(value),)
    if isinstance(value, tuple):
        return _names(value)
    if isinstance(value, Mapping):
        return [[_name(key), _name(each)] for key, each in value.items()]
    if value is None or isinstance(value, int):
        return value
    raise TypeError(f"{type(value)} does not tell all that an answer depends on")


@lru_cache(maxsize=512)
def _names(values: tuple[Any, ...]) -> list[Any]:
    # One passage is cited by several statements.
    return [_name(each) for each in values]


@lru_cache(maxsize=512)
def _hash(text: str) -> str:
    return hashed(text)
