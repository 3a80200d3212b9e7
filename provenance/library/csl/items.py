"""Which entries a library in YAML has: the events of the parser, counted through."""

from __future__ import annotations

import re
from typing import Any

from provenance.library.csl import troubles
from provenance.library.csl.listing import Listing
from provenance.library.csl.tree import DEEPEST
from provenance.library.csl.values import Value
from provenance.library.faults import Fault
from provenance.text.span import Span

_LISTS = frozenset({"references", "items"})
_KEYS = frozenset({"id", "citation-key", "citationKey", "citekey", "itemType", "extra"})
_LINE = re.compile(r"[^\r\n]{0,40}+")


class Items:
    """The entries found so far.

    `listing` has their keys, `ends` the offsets at which they end by those at which they begin. `listed` says that
    there was a list of entries, `last` is the beginning of the one that was last begun, `broken` counts the places
    where the text is no YAML. Offsets of events count from `base`.
    """

    # fmt: off
    __slots__ = (
        "base", "broken", "depth", "ends", "field", "last", "level", "listed", "listing", "names", "root", "spans",
        "text", "values",
    )
    # fmt: on

    def __init__(self, text: str) -> None:
        self.text = text
        self.ends: dict[int, int] = {}
        self.spans: dict[int, dict[str, Span]] = {}
        self.listing = Listing(self._place)
        self.listed = False
        self.broken = 0
        self.last = 0
        self.begin(0)

    def begin(self, base: int) -> None:
        """Get ready for the events of the text from `base` on."""
        self.base = base
        self.depth = 0
        self.level = -1  # the depth at which entries stand, once known
        self.root: str | None = None  # the name at the root of which the value comes next
        self.field: str | None = None  # the same in the entry
        self.names: dict[str, Span] = {}
        self.values: dict[str, Value] = {}

    def line(self, at: int) -> Span:
        """What stands at `at`, to the end of the line."""
        match = _LINE.match(self.text, at)
        return Span(at, match.end() if match else at)

    def stop(self, at: int, fault: Fault) -> None:
        """The text is broken at `at`: take what there is of the entry in hand."""
        self.broken += 1
        self.listing.faults.append(fault)
        if self.level >= 0 and self.depth > self.level and self.values:
            self.ends[self.last] = max(at, self.last)
            self.listing.add(self.last, self.values)

    def take(self, event: Any) -> bool:
        """Take in one event. False when what follows cannot be read."""
        name = type(event).__name__
        if name == "ScalarEvent":
            self._scalar(event)
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            return self._open(event, name == "SequenceStartEvent")
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(event)
        elif name == "AliasEvent":
            self.listing.faults.append(troubles.alias(self._span(event), "an alias"))
            self._passed()
        return True

    def _span(self, event: Any) -> Span:
        return Span(self.base + event.start_mark.index, self.base + event.end_mark.index)

    def _scalar(self, event: Any) -> None:
        if self.level >= 0 and self.depth == self.level + 1:
            self._in_entry(event)
        elif self.depth == self.level:
            self.listing.faults.append(troubles.no_entry(self._span(event), "text or a number"))
        elif self.depth == 1 and self.level < 0 and self.root is None:
            self.root = event.value
        else:
            self._passed()

    def _in_entry(self, event: Any) -> None:
        """A name or a value in an entry."""
        if self.field is None:
            span, name = self._span(event), event.value
            if name in self.names:
                self.listing.faults.append(troubles.second_name(span, name, self.names[name]))
                name = ""
            self.names.setdefault(name, span)
            self.field = name
            return
        if self.field in _KEYS:
            self.values[self.field] = event.value
            quoted = event.style in ("'", '"')
            span = self._span(event)
            self.spans.setdefault(self.last, {})[self.field] = Span(span.start + quoted, span.end - quoted)
        self.field = None

    def _open(self, event: Any, is_list: bool) -> bool:
        if self.depth >= DEEPEST:
            at = self.base + event.start_mark.index
            self.stop(at, troubles.too_deep(Span(at, at + 1)))
            return False
        if self.level < 0 and is_list and (self.depth == 0 or (self.depth == 1 and self.root in _LISTS)):
            self.level, self.listed = self.depth + 1, True
        elif self.depth == self.level:
            if is_list:
                self.listing.faults.append(troubles.no_entry(self._span(event), "a list"))
            self.last = self.base + event.start_mark.index
            self.names, self.values, self.field = {}, {}, "" if is_list else None
        elif self.level >= 0 and self.depth == self.level + 1 and self.field in _KEYS:
            self.values[self.field] = []
        self.depth += 1
        return True

    def _close(self, event: Any) -> None:
        self.depth -= 1
        if self.depth == self.level:
            flow = event.end_mark.index > event.start_mark.index
            self.ends[self.last] = self.base + (event.end_mark if flow else event.start_mark).index
            if type(event).__name__ == "MappingEndEvent":
                self.listing.add(self.last, self.values)
        elif self.depth < self.level:
            self.level = -1
            self.root = None
        else:
            self._passed()

    def _passed(self) -> None:
        """A value has come that is none of ours."""
        if self.level >= 0 and self.depth == self.level + 1:
            self.field = None
        elif self.level < 0 and self.depth == 1:
            self.root = None

    def _place(self, start: int, name: str) -> Span:
        return self.spans.get(start, {}).get(name, Span(start, start + 1))
