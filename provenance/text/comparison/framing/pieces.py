"""The sentences and lines of a text, as far as marks tell, those of data sheets too."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from provenance.text.span import Span

_STOP = re.compile(r"(?<=[a-z0-9)\"”’%][.!?])[\"”’)]{0,2}\s+(?=[\"“‘(]?[A-Z0-9])|\n|;\s")


@lru_cache(maxsize=64)
def pieces(text: str) -> tuple[Span, ...]:
    """The sentences and lines of a text, in order, without what parts them; a semicolon ends one too."""
    return tuple(_pieces(text))


def piece_around(text: str, span: Span) -> Span:
    """The sentence or line in which a range of a text begins."""
    found = pieces(text)
    return found[max(0, bisect_right(found, span.start, key=lambda each: each.start) - 1)]


def _pieces(text: str) -> Iterator[Span]:
    at = 0
    for start, end in (each.span() for each in _STOP.finditer(text)):
        yield Span(at, start)
        at = end
    yield Span(at, len(text))
