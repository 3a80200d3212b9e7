"""A record as it is written: mappings, lists and text, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from provenance.named import NamedTuple
from provenance.records.trouble import Trouble
from provenance.text.span import Span

Path = tuple[str | int, ...]
"""The way to a value: keys of mappings and indices of lists, from the root."""

Tree = dict[str, Any]
"""Mappings, lists and strings. A plain scalar is a `Bare`; a value left empty is not there."""


class Bare(str):
    """A scalar written without quotes: it may mean a number, true or false where the field takes one."""

    __slots__ = ()


class Marks(NamedTuple):
    """Where a value stands, its quotes included, and the key it stands under."""

    key: Span
    value: Span


@dataclass(slots=True)
class Document:
    """A record as written. `root` is where its outermost mapping stands, None where it has none; `broken` says that
    reading stopped before its end."""

    tree: Tree = field(default_factory=dict)
    places: dict[Path, Marks] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)
    broken: bool = False
    root: Span | None = None
