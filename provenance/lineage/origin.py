"""The one source through which everything passes that several others retell."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from provenance.lineage.derivation import parents
from provenance.model import Link, Source
from provenance.named import NamedTuple


class _Node(NamedTuple):
    """A source in the tree: the one below it through which all its ways lead, its depth, and a shortcut downwards."""

    up: str | None
    depth: int
    jump: str | None


_END: str | None = None  # where every way ends: below all that retells nothing


class CommonOrigins:
    """Where the ways meet on which sources come from others. Made once for the sources of a ledger.

    Every source has one nearest source through which all ways lead from it to where its derivation ends; these make a
    tree, whose nearest common points answer the question (dominators of a graph without circles; for the shortcuts see
    Myers, "An applicative random-access stack", Information Processing Letters 17, 1983). Built in a time that grows
    with the number of derivations; a question costs the logarithm of it. What lies on a circle, and what leads only
    into one, has no origin.
    """

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._tree: dict[str | None, _Node] = {_END: _Node(_END, 0, _END)}
        above = {key: tuple(dict.fromkeys(source.derives_from)) for key, source in sources.items()}
        above |= {key: () for keys in tuple(above.values()) for key in keys if key not in above}
        for key in _in_order(above):
            self._place(key, [parent for parent in above[key] if parent in self._tree])

    def of(self, keys: Iterable[str]) -> str | None:
        """The nearest source through which every way leads from each of `keys`; a key alone is its own.

        None where there is no such source, for no keys, and where one of them is unknown or has no end.
        """
        known = sorted(set(keys))
        if not known or not all(key in self._tree for key in known):
            return None
        return self._meeting(known)

    def _place(self, key: str, ends: Sequence[str]) -> None:
        up = self._meeting(ends)
        below = self._tree[up]
        further = self._tree[below.jump]
        level = below.depth - further.depth == further.depth - self._tree[further.jump].depth
        self._tree[key] = _Node(up, below.depth + 1, further.jump if level else up)

    def _meeting(self, keys: Sequence[str]) -> str | None:
        met: str | None = keys[0] if keys else _END
        for key in keys[1:]:
            met = self._meet(met, key)
        return met

    def _meet(self, one: str | None, other: str | None) -> str | None:
        depth = min(self._tree[one].depth, self._tree[other].depth)
        one, other = self._lowered(one, depth), self._lowered(other, depth)
        while one != other:
            here, there = self._tree[one], self._tree[other]
            one, other = (here.jump, there.jump) if here.jump != there.jump else (here.up, there.up)
        return one

    def _lowered(self, key: str | None, depth: int) -> str | None:
        while (node := self._tree[key]).depth > depth:
            key = node.jump if self._tree[node.jump].depth >= depth else node.up
        return key


def link_parents(link: Link) -> tuple[str, ...]:
    """The keys of the sources that what a citation leads to retells.

    Where the passage is not found, as the record says of the span that is meant, otherwise of the source.
    """
    if link.passage is not None:
        return parents(link.passage)
    record = link.source.record
    recorded = record.span(link.target) if record and link.target and link.citation.names else None
    if recorded is not None and recorded.derives_from is not None:
        return recorded.derives_from
    return link.source.derives_from


def edition(key: str, sources: Mapping[str, Source]) -> str:
    """The first edition of the source `key`, as far as records say: what `revises` leads to. Safe on circles."""
    seen = {key}
    while (source := sources.get(key)) and source.record and source.record.revises:
        if source.record.revises in seen:
            return min(seen)
        key = source.record.revises
        seen.add(key)
    return key


def ancestry(key: str, sources: Mapping[str, Source]) -> frozenset[str]:
    """A source, its first edition, and all from which it or one of its spans derives."""
    seen: set[str] = set()
    queue = [key]
    while queue:
        at = queue.pop()
        if at in seen:
            continue
        seen.add(at)
        source = sources.get(at)
        if source is None:
            continue
        queue += [edition(at, sources), *source.derives_from]
        if source.record is not None:
            queue += [parent for span in source.record.spans for parent in span.derives_from or ()]
    return frozenset(seen)


def _in_order(above: Mapping[str, Sequence[str]]) -> Iterable[str]:
    """The keys, each after those that it derives from; of a circle, what leads out of it first."""
    left = {key: len(keys) for key, keys in above.items()}
    children: dict[str, list[str]] = {}
    for key in sorted(above):
        for parent in above[key]:
            children.setdefault(parent, []).append(key)
    ready = deque(key for key in sorted(above) if not left[key])
    touched: deque[str] = deque()
    done: set[str] = set()
    while ready or touched:
        key = ready.popleft() if ready else touched.popleft()
        if key in done:
            continue
        done.add(key)
        yield key
        for child in children.get(key, ()):
            left[child] -= 1
            (touched if left[child] else ready).append(child)
