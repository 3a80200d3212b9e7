"""A passage quoted in pieces: its words before, between and behind ellipses and brackets, in their order.

The heaviest piece is looked for in the whole text. From each of its places the others are looked for next to it, on
either side, each within the reach that the mark between them has.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from provenance.anchor.choice import Found, undecided
from provenance.anchor.comparison import compared
from provenance.anchor.context import surroundings
from provenance.anchor.edges import with_marks
from provenance.anchor.exact import search
from provenance.anchor.reworded import accepted, matches
from provenance.anchor.selector import Selector, weight
from provenance.anchor.windows import Window
from provenance.text.collation.edits import segments
from provenance.text.folding import Folded, fold
from provenance.text.span import Span

_REACH = {"ellipsis": 3000, "bracket": 120, "joined": 12, "remark": 0}
"""Letters that may stand where a mark does: a page of print for an ellipsis, which may leave out paragraphs; a long name
for the word in brackets that stands for it; an ending for letters in brackets."""

_SHORT, _NEAR = 12, 600
"""A piece with fewer letters than the one stands in every other paragraph: it is only looked for within the other."""

_TIMES, _APART = 5, 200
"""Where nothing else decides, pieces that stand near each other are meant before those that stand as many times, and
letters, further apart."""

_MOST_PLACES = 200  # places of the heaviest piece that are followed up
_MOST_PIECES = 40  # pieces of one quotation; more are a list of words
_LONGEST_ALIGNED = 1500  # letters in which a piece is looked for that was itself changed
_LEAD = 0.2  # share of the recorded context by which a place must lead


class Piece(NamedTuple):
    """Words between marks. `reach` is how many letters may stand before them; `joined` when a bracket cuts a word."""

    written: str
    letters: str
    reach: int
    joined: tuple[bool, bool]


class Placed(NamedTuple):
    """The places of all pieces in the folded text as one range, and how alike they are, in letters."""

    at: Span
    alike: float


def has_ellipsis(exact: str) -> bool:
    """Whether a quotation owns up to words that were left out."""
    return any(part.kind == "ellipsis" for part in segments(exact))


def in_pieces(text: Folded, selector: Selector) -> Found:
    """Where a passage stands that is quoted in pieces; nowhere when it is not."""
    pieces = _pieces(selector.exact)
    if not pieces or len(pieces) > _MOST_PIECES:
        return Found()
    heaviest = max(range(len(pieces)), key=lambda index: (weight(pieces[index].letters), -index))
    placed = [
        found
        for at, alike in _anywhere(text, pieces, heaviest, selector)
        if (found := _placed(text, selector, pieces, heaviest, Placed(at, alike * len(pieces[heaviest].letters))))
    ]
    size = sum(len(piece.letters) for piece in pieces)
    return _chosen(text, selector, placed, size)


def _pieces(exact: str) -> list[Piece]:
    """The pieces of a quotation; none when it has no mark."""
    parts = segments(exact)
    if all(part.kind == "words" for part in parts):
        return []
    pieces: list[Piece] = []
    reach, joined = 0, False
    for part in parts:
        written = exact[part.span.start : part.span.end]
        if part.kind != "words":
            reach, joined = max(reach, _REACH[part.kind]), part.kind == "joined"
            if pieces and joined:
                pieces[-1] = pieces[-1]._replace(joined=(pieces[-1].joined[0], True))
        elif letters := fold(written).text:
            pieces.append(Piece(written.strip(), letters, reach, (joined and not written[0].isspace(), False)))
            reach, joined = 0, False
    return pieces


def _anywhere(text: Folded, pieces: list[Piece], index: int, selector: Selector) -> Iterator[tuple[Span, float]]:
    """The places of one piece in the whole text, and how alike each is."""
    piece = pieces[index]
    prefix = selector.prefix if not index else ""
    suffix = selector.suffix if index == len(pieces) - 1 else ""
    sought = Selector(piece.written, prefix, suffix, piece.joined)
    found = search(text, sought)
    for hit in found.hits[:_MOST_PLACES]:
        yield hit.at, 1.0
    if not found.hits:
        for match in matches(text, sought):
            if accepted(match, sought):
                yield match.at, match.similarity


def _placed(text: Folded, selector: Selector, pieces: list[Piece], index: int, first: Placed) -> Placed | None:
    """All pieces around the place of one of them."""
    at, alike = first
    for following in range(index + 1, len(pieces)):
        piece = pieces[following]
        near = Span(at.end, min(len(text.text), at.end + _within(piece, piece.reach)))
        last = selector.after if following == len(pieces) - 1 else ""
        if (place := _next(text, piece, near, after=last)) is None:
            return None
        at, alike = Span(at.start, place.at.end), alike + place.alike
    for preceding in range(index - 1, -1, -1):
        piece = pieces[preceding]
        near = Span(max(0, at.start - _within(piece, pieces[preceding + 1].reach)), at.start)
        if (place := _next(text, piece, near, before=selector.before if not preceding else "", backwards=True)) is None:
            return None
        at, alike = Span(place.at.start, at.end), alike + place.alike
    return Placed(at, alike)


def _within(piece: Piece, reach: int) -> int:
    return len(piece.letters) + min(reach, _NEAR if weight(piece.letters) < _SHORT else reach)


def _next(
    text: Folded, piece: Piece, near: Span, *, before: str = "", after: str = "", backwards: bool = False
) -> Placed | None:
    """The place of a piece within `near`: the one with its context, or else the nearest; or else one that is like it."""
    sought = Selector(piece.written, before, after, piece.joined)
    hits = search(text, sought, within=near).hits
    if hits:
        nearest = max(hits, key=lambda hit: (hit.agreement, hit.at.start if backwards else -hit.at.start))
        return Placed(nearest.at, len(piece.letters))
    if near.length > _LONGEST_ALIGNED:
        near = Span(near.end - _LONGEST_ALIGNED, near.end) if backwards else Span(near.start, near.start + _LONGEST_ALIGNED)
    match = compared(Window(text, (near,)), sought) if near.length else None
    if match is None or not accepted(match, sought) or not (near.start <= match.at.start <= match.at.end <= near.end):
        return None
    return Placed(match.at, match.similarity * len(piece.letters))


def _chosen(text: Folded, selector: Selector, placed: list[Placed], size: int) -> Found:
    """The place with its context, or the only one."""
    around = {place: surroundings(text.text, place.at, selector) for place in placed}
    kept: list[Placed] = []
    # Pieces that stand against their context may well be of two sentences, which a mark in between would hide.
    # Of places that overlap, the one with its context, or else the shortest: longer ones reach over the words once more.
    for place in sorted(placed, key=lambda place: (-round(around[place].share / _LEAD), place.at.length, place.at)):
        if around[place].verdict != "differ" and not any(place.at.overlaps(other.at) for other in kept):
            kept.append(place)
    if not kept:
        return Found()
    leading = [place for place in kept if around[place].share > around[kept[0]].share - _LEAD]
    shortest = min(place.at.length for place in leading) - size
    leading = [place for place in leading if place.at.length - size <= max(_TIMES * shortest, shortest + _APART)]
    letters = selector.folded.source(0, len(selector.letters))
    spans = [with_marks(text.original, text.source(*place.at), selector.exact, letters) for place in leading]
    if len(spans) == 1:
        return Found(spans[0], "pieces", similarity=leading[0].alike / size)
    return undecided(spans)
