"""Whether a draft is still read as it was when its marks are moved: where it is not, they stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from markdown_it.token import Token

from provenance.render.markdown.survey import parsed

_MOST, _MOST_OF_LONG = 16, 4
"""The times that a draft is read to find the marks that must stay; those still in doubt then stay too."""

_LONG = 100_000  # characters

_LOOSE = re.compile(r"[\s.,;:?!]+")
_FREE = frozenset({"text", "text_special", "softbreak", "inline", "footnote_ref", "footnote_anchor"})

Skeleton = tuple[tuple[Any, ...], ...]


def settled(count: int, written: Callable[[frozenset[int]], str]) -> frozenset[int]:
    """Which of the marks from 0 to `count` may move. `written` is the document when some of them do."""
    if not count:
        return frozenset()
    unmoved = written(frozenset())
    before = _skeleton(unmoved)
    moved: frozenset[int] = frozenset()
    waiting = [list(range(count))]
    for _ in range(_MOST if len(unmoved) < _LONG else _MOST_OF_LONG):
        if not waiting:
            break
        some = waiting.pop(0)
        if _skeleton(written(moved.union(some))) == before:
            moved = moved.union(some)
        elif len(some) > 1:
            waiting += [some[: len(some) // 2], some[len(some) // 2 :]]
    return moved


def _skeleton(text: str) -> Skeleton:
    """What a document is made of: its blocks, its markup, its words, its notes; not where its blanks and stops are."""
    return tuple(_bones(parsed(text)))


def _bones(tokens: Iterable[Token]) -> Iterator[tuple[Any, ...]]:
    words: list[str] = []
    notes = 0
    for token in tokens:
        notes += token.type == "footnote_ref"
        if token.type in ("text", "text_special"):
            words.append(_LOOSE.sub("", token.content))
        if token.type not in _FREE:
            yield ("".join(words), notes)
            words, notes = [], 0
            yield (token.type, token.tag, token.level, str(sorted(token.attrs.items())), _content(token))
        if token.children:
            yield from _bones(token.children)
    yield ("".join(words), notes)


def _content(token: Token) -> str:
    return "" if token.type == "inline" else _LOOSE.sub("", token.content)
