"""Who retells whom: chains, origins, cycles. All walks are iterative and visit a source once."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping

from provenance.model import Passage, Source


def parents(passage: Passage) -> tuple[str, ...]:
    """The keys of the sources that a passage retells: its span's own where the span says, otherwise its source's."""
    recorded = passage.recorded
    if recorded is not None and recorded.derives_from is not None:
        return recorded.derives_from
    return passage.source.derives_from


def chain(start: Iterable[str], sources: Mapping[str, Source]) -> tuple[str, ...]:
    """The shortest way from the keys `start` down to a primary source, both ends included.

    Where no primary source can be reached, the way to the farthest source that derives from nothing known; an empty
    tuple for an empty `start`. Among equals the alphabetical order of the keys decides.
    """
    before: dict[str, str | None] = dict.fromkeys(sorted(start))
    queue = deque(before)
    last = ""
    while queue:
        last = queue.popleft()
        source = sources.get(last)
        if source is not None and source.tier == "primary":
            break
        for key in sorted(_derives_from(last, sources)):
            if key not in before:
                before[key] = last
                queue.append(key)
    return _way(last, before) if last else ()


def origins(start: Iterable[str], sources: Mapping[str, Source]) -> frozenset[str]:
    """The keys at which derivation ends when it is followed from the keys `start`.

    A source that says it derives from nothing, one without a record and one of unknown derivation are ends. A cycle
    has no end; its keys do not count.
    """
    seen: set[str] = set()
    queue = deque(start)
    ends: set[str] = set()
    while queue:
        key = queue.popleft()
        if key in seen:
            continue
        seen.add(key)
        further = _derives_from(key, sources)
        if further:
            queue.extend(further)
        else:
            ends.add(key)
    return frozenset(ends)


def cycles(sources: Mapping[str, Source]) -> tuple[tuple[str, ...], ...]:
    """The circles in which sources derive from each other, each from its alphabetically first key on.

    Every source that lies on a circle is in at least one of those returned.
    """
    left = _on_circles(sources)
    found = []
    reported: set[str] = set()
    for key in sorted(left):
        if key not in reported and (circle := _circle(key, left)):
            first = circle.index(min(circle))
            found.append(circle[first:] + circle[:first])
            reported.update(circle)
    return tuple(sorted(found))


def _derives_from(key: str, sources: Mapping[str, Source]) -> tuple[str, ...]:
    source = sources.get(key)
    return source.derives_from if source else ()


def _way(end: str, before: Mapping[str, str | None]) -> tuple[str, ...]:
    way = [end]
    while (previous := before[way[-1]]) is not None:
        way.append(previous)
    return tuple(reversed(way))


def _on_circles(sources: Mapping[str, Source]) -> dict[str, set[str]]:
    """The derivations left when sources that end in nothing are taken away again and again."""
    left = {key: {parent for parent in source.derives_from if parent in sources} for key, source in sources.items()}
    children: dict[str, list[str]] = {}
    for key, above in left.items():
        for parent in above:
            children.setdefault(parent, []).append(key)
    ends = [key for key, above in left.items() if not above]
    while ends:
        end = ends.pop()
        del left[end]
        for child in children.get(end, ()):
            left[child].discard(end)
            if not left[child]:
                ends.append(child)
    return left


def _circle(key: str, graph: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The shortest circle through `key`, or an empty tuple."""
    before: dict[str, str | None] = {key: None}
    queue = deque([key])
    while queue:
        current = queue.popleft()
        if key in graph[current]:
            return _way(current, before)
        for parent in sorted(graph[current]):
            if parent not in before:
                before[parent] = current
                queue.append(parent)
    return ()
