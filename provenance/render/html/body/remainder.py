"""What of a draft a page does not show, or shows otherwise, so that it can be said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

Kind = Literal["comment", "html", "picture", "link", "block"]

_SAID: dict[Kind, tuple[str, str]] = {
    "comment": ("1 comment is left out", "{} comments are left out"),
    "html": ("1 piece of raw HTML is shown as it is written", "{} pieces of raw HTML are shown as they are written"),
    "picture": ("1 picture is named but not shown", "{} pictures are named but not shown"),
    "link": (
        "1 link leads to no address on the web and is shown as text",
        "{} links lead to no address on the web and are shown as text",
    ),
    "block": ("1 block is of a kind this page does not know", "{} blocks are of a kind this page does not know"),
}


class Remainder:
    """Counts what is left out or changed."""

    def __init__(self) -> None:
        self._counts: Counter[Kind] = Counter()

    def add(self, kind: Kind) -> None:
        self._counts[kind] += 1

    def said(self) -> Iterator[str]:
        """A line for each kind that occurred, without a stop."""
        for kind, (one, many) in _SAID.items():
            if count := self._counts[kind]:
                yield one if count == 1 else many.format(count)
