"""Where the boxes and lines of a derivation graph stand.

Layers after Sugiyama, Tagawa and Toda (1981): each source in the column left of all that it retells, lines that pass
a column given a place in it, the order within a column by the mean place of the neighbours.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from provenance.named import NamedTuple

_SWEEPS = 6


class Line(NamedTuple):
    """A line from one source to one that it retells: the columns and rows that it passes, both ends included.

    `circular` says that it closes a circle and so runs against the order.
    """

    start: str
    end: str
    way: tuple[tuple[int, float], ...]
    circular: bool


class Layout(NamedTuple):
    """`places` has the column, from the left, and the row of each source. `rows` is the most that a column holds."""

    places: Mapping[str, tuple[int, float]]
    lines: tuple[Line, ...]
    columns: int
    rows: int


Node = tuple[str, str, int]  # a source, or, with where the line leads and its column, a place that a line passes


def layout(edges: Mapping[str, Sequence[str]]) -> Layout:
    """The layout of the graph in which each key retells those listed; keys on no edge are left out."""
    keys = sorted({key for key, above in edges.items() if above} | {key for above in edges.values() for key in above})
    above = {key: sorted(set(edges.get(key, ())) - {key}) for key in keys}
    depth = _depths(keys, above)
    columns: list[list[Node]] = [[] for _ in range(max(depth.values(), default=0) + 1)]
    for key in keys:
        columns[depth[key]].append((key, "", 0))
    ways = _ways(keys, above, depth, columns)
    _order(columns, ways)
    rows = max(map(len, columns))
    last = len(columns) - 1
    at: dict[Node, tuple[int, float]] = {}
    for number, column in enumerate(columns):
        for row, node in enumerate(column):
            at[node] = (last - number, row + (rows - len(column)) / 2)
    lines = tuple(
        Line(way[0][0], way[-1][0], tuple(at[node] for node in way), depth[way[0][0]] <= depth[way[-1][0]])
        for way in ways
    )
    return Layout({key: at[key, "", 0] for key in keys}, lines, len(columns), rows)


def _depths(keys: Sequence[str], above: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """How many steps each key is from the farthest origin. A circle is cut where one comes upon it."""
    below: dict[str, list[str]] = {key: [] for key in keys}
    for key in keys:
        for parent in above[key]:
            below[parent].append(key)
    left = {key: len(above[key]) for key in keys}
    depth: dict[str, int] = {}
    ready = [key for key in keys if not left[key]]
    heapify(ready)
    while len(depth) < len(keys):
        key = heappop(ready) if ready else _on_circle(keys, above, depth)
        if key in depth:
            continue
        depth[key] = 1 + max((depth[parent] for parent in above[key] if parent in depth), default=-1)
        for child in below[key]:
            left[child] -= 1
            if not left[child]:
                heappush(ready, child)
    return depth


def _on_circle(keys: Sequence[str], above: Mapping[str, Sequence[str]], depth: Mapping[str, int]) -> str:
    """A key on a circle among those without a depth, all of which retell one of their number.

    The circle is one from which no way leads to another: whoever retells it from outside comes after it.
    """
    key = next(each for each in keys if each not in depth)
    while True:
        further = sorted(_reached(key, above, depth))
        beyond = next((each for each in further if key not in _reached(each, above, depth)), None)
        if beyond is None:
            return key
        key = beyond


def _reached(start: str, above: Mapping[str, Sequence[str]], depth: Mapping[str, int]) -> set[str]:
    """The keys without a depth to which a way leads from `start`; itself only where it is on a circle."""
    found: set[str] = set()
    left = [start]
    while left:
        for parent in above[left.pop()]:
            if parent not in depth and parent not in found:
                found.add(parent)
                left.append(parent)
    return found


def _ways(
    keys: Sequence[str], above: Mapping[str, Sequence[str]], depth: Mapping[str, int], columns: list[list[Node]]
) -> list[tuple[Node, ...]]:
    """The nodes that each line passes. A line that passes columns is given a place in them."""
    ways: list[tuple[Node, ...]] = []
    for key in keys:
        for parent in above[key]:
            between: list[Node] = [(key, parent, column) for column in range(depth[key] - 1, depth[parent], -1)]
            for node in between:
                columns[node[2]].append(node)
            ways.append(((key, "", 0), *between, (parent, "", 0)))
    return ways


def _order(columns: list[list[Node]], ways: Sequence[Sequence[Node]]) -> None:
    """Order the nodes of each column by the mean place of their neighbours, there and back a few times."""
    right: dict[Node, list[Node]] = {}
    left: dict[Node, list[Node]] = {}
    for way in ways:
        for one, other in itertools.pairwise(way):
            right.setdefault(one, []).append(other)
            left.setdefault(other, []).append(one)
    place = {node: float(row) for column in columns for row, node in enumerate(column)}
    for sweep in range(_SWEEPS):
        neighbours = right if sweep % 2 == 0 else left
        for column in columns if sweep % 2 == 0 else columns[::-1]:
            column.sort(key=lambda node: (_mean(node, neighbours, place), node))
            place.update((node, float(row)) for row, node in enumerate(column))


def _mean(node: Node, neighbours: Mapping[Node, Sequence[Node]], place: Mapping[Node, float]) -> float:
    beside = neighbours.get(node)
    return sum(place[each] for each in beside) / len(beside) if beside else place[node]
