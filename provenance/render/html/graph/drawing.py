"""The derivation graph drawn as SVG, with what it shows in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.lineage import source_tier
from provenance.model import Source
from provenance.named import NamedTuple
from provenance.render.html.escape import line
from provenance.render.html.graph.layout import Layout, Line, layout
from provenance.render.html.labels import Label

_WIDE, _HIGH = 232, 46  # of a box
_GAP_X, _GAP_Y = 72, 16  # between boxes
_MARGIN = 8
_LABEL = 25  # characters that fit a box
MOST = 120
"""The number of sources up to which a picture is drawn: a larger one could not be read."""


class Box(NamedTuple):
    """A source in the picture. `style` is its tier, or "unknown"; `read` whether its text or a reader stands for it."""

    x: int
    y: int
    width: int
    height: int
    label: str
    full: str
    under: str
    style: str
    read: bool
    number: int


class Arrow(NamedTuple):
    """A line of the picture as an SVG path, and whether it closes a circle."""

    path: str
    circular: bool


class Picture(NamedTuple):
    """A picture of `width` by `height` units; `words` says the same, a line for each source that retells another.

    A graph of too many sources has words and no boxes.
    """

    width: int
    height: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    words: tuple[str, ...]


def picture(
    sources: Mapping[str, Source], cited: frozenset[str], names: Mapping[str, Label], numbers: Mapping[str, int]
) -> Picture | None:
    """The picture of who retells whom among `sources`; None where nobody retells anybody.

    `cited` are the keys that the brief cites, `numbers` those of the sources in the closing list.
    """
    edges = {key: [each for each in _parents(source) if each in sources] for key, source in sources.items()}
    if not any(edges.values()):
        return None
    words = tuple(_words(edges, names))
    drawn = {key for key, above in edges.items() if above}.union(*edges.values())
    if len(drawn) > MOST:
        return Picture(0, 0, (), (), words)
    placed = layout(edges)
    boxes = tuple(
        _box(sources[key], names[key], at, key in cited, numbers.get(key, 0)) for key, at in placed.places.items()
    )
    return Picture(*_size(placed), boxes, tuple(map(_arrow, placed.lines)), words)


def _parents(source: Source) -> Iterator[str]:
    """What a source retells, and what passages of it do."""
    yield from source.derives_from
    if source.record is not None:
        for span in source.record.spans:
            yield from span.derives_from or ()


def _words(edges: Mapping[str, list[str]], names: Mapping[str, Label]) -> Iterator[str]:
    for key in sorted(edges):
        above = [names[each].both for each in dict.fromkeys(edges[key])]
        if above:
            yield f"{names[key].both} retells {' and '.join(above)}"


def _size(placed: Layout) -> tuple[int, int]:
    wide = placed.columns * (_WIDE + _GAP_X) - _GAP_X + 2 * _MARGIN
    return wide, placed.rows * (_HIGH + _GAP_Y) - _GAP_Y + 2 * _MARGIN


def _box(source: Source, label: Label, at: tuple[int, float], cited: bool, number: int) -> Box:
    tier = source_tier(source)
    attested = source.record is not None and source.record.attested is not None
    under = [*([label.when] if label.when else []), tier or "tier unknown"]
    under.append("captured" if source.snapshot else "attested" if attested else "not captured")
    x, y = _corner(at)
    full = label.both if cited else f"{label.both} (not cited here)"
    read = source.snapshot is not None or attested
    return Box(x, y, _WIDE, _HIGH, line(label.who, _LABEL), full, ", ".join(under), tier or "unknown", read, number)


def _corner(at: tuple[int, float]) -> tuple[int, int]:
    return _MARGIN + at[0] * (_WIDE + _GAP_X), _MARGIN + round(at[1] * (_HIGH + _GAP_Y))


def _arrow(way: Line) -> Arrow:
    """A curve from the right side of one box to the left side of the other, through the places between."""
    points = [_corner(at) for at in way.way]
    half = _HIGH // 2
    x, y = points[0][0] + _WIDE, points[0][1] + half
    if way.circular:
        end = (points[-1][0] + _WIDE, points[-1][1] + half)
        return Arrow(f"M{x} {y}C{x + _GAP_X} {y} {end[0] + _GAP_X} {end[1]} {end[0] + 5} {end[1]}", True)
    said = [f"M{x} {y}"]
    for column, row in points[1:-1]:
        said.append(f"{_curve(x, y, column, row + half)}H{column + _WIDE}")
        x, y = column + _WIDE, row + half
    said.append(_curve(x, y, points[-1][0] - 5, points[-1][1] + half))
    return Arrow("".join(said), False)


def _curve(x: int, y: int, to_x: int, to_y: int) -> str:
    middle = (x + to_x) // 2
    return f"C{middle} {y} {middle} {to_y} {to_x} {to_y}"
