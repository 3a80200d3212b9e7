"""What a brief stands on, counted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from provenance.named import NamedTuple

Held = Literal["read", "attested", "private", "nothing"]
"""What is there of a source: its text; the word of a person who read it; a text kept elsewhere; nothing."""


class Standing(NamedTuple):
    """How many statements of a brief rest on what, of those that owe evidence; and the sources cited, by key."""

    primary: int = 0
    other: int = 0
    unread: int = 0
    none: int = 0
    sources: Mapping[str, Held] = {}
