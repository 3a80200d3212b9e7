"""YAML to values, one entry at a time.

Nothing is built from an alias, so that nothing grows; plain scalars stay as they are written, which closes the traps of
YAML 1.1 (`no`, `075`, `12:30`, `2020-01-02`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from provenance.library.csl import troubles
from provenance.library.csl.values import Value
from provenance.library.faults import Fault
from provenance.text.span import Span

DEEPEST = 60
"""Levels of nesting that are read. An entry has four."""

_NULL = frozenset({"", "~", "null", "Null", "NULL"})

_Open: TypeAlias = "list[Value] | dict[str, Value]"

_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def readable(text: str) -> tuple[str, list[Fault]]:
    """`text` with U+FFFD for what YAML does not allow, and a fault at the first of these characters."""
    first = _UNREADABLE.search(text)
    if first is None:
        return text, []
    return _UNREADABLE.sub("\ufffd", text), [troubles.unreadable(Span(*first.span()), first[0])]


def events(text: str) -> Iterator[Any]:
    """The events of `text`. Raises yaml.YAMLError, when it comes to that, where it is not YAML."""
    # Imported here because it takes longer than to read a library in BibTeX. The C parser is far quicker.
    import yaml  # noqa: PLC0415

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(yaml.parse(text, Loader=loader))


def built(text: str) -> Value:
    """The first value in `text`, as far as it can be read. Of a field given twice the first one counts."""
    building = _Building()
    try:
        for event in events(text):
            building.take(event)
            if building.done:
                break
    except Exception as error:
        if not is_fault(error):
            raise
    return building.value()


def is_fault(error: Exception) -> bool:
    """Whether an error says that a text is not YAML."""
    import yaml  # noqa: PLC0415

    return isinstance(error, yaml.YAMLError)


class _Building:
    """A value being built. `open` are the mappings and lists begun, `keys` the key that comes next in each."""

    __slots__ = ("done", "keys", "open", "root")

    def __init__(self) -> None:
        self.open: list[_Open] = []
        self.keys: list[str | None] = []
        self.root: Value = None
        self.done = False

    def value(self) -> Value:
        """What is built so far."""
        while self.open:
            self._close()
        return self.root

    def take(self, event: Any) -> None:
        name = type(event).__name__
        if name == "ScalarEvent":
            plain = event.style in (None, "")
            self._scalar(None if plain and event.value in _NULL else event.value)
        elif name == "AliasEvent":
            self._scalar(None)
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            self._begin({} if name == "MappingStartEvent" else [])
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            self._close()
            self.done = not self.open

    def _begin(self, value: _Open) -> None:
        if len(self.open) >= DEEPEST:
            self.done = True
            return
        self.open.append(value)
        self.keys.append(None)

    def _scalar(self, value: Value) -> None:
        if self.open and isinstance(self.open[-1], dict) and self.keys[-1] is None:
            self.keys[-1] = value if isinstance(value, str) else ""
        else:
            self._put(value)

    def _close(self) -> None:
        if self.open:
            self.keys.pop()
            self._put(self.open.pop())

    def _put(self, value: Value) -> None:
        if not self.open:
            self.root = value
            return
        into, key = self.open[-1], self.keys[-1]
        if isinstance(into, list):
            into.append(value)
        else:  # a mapping as a key has none itself: it is left out
            into.setdefault(key or "", value)
            self.keys[-1] = None
