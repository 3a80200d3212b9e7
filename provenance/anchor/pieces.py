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
from provenance.anchor.exact import nearest, search
from provenance.anchor.reworded import accepted, matches
from provenance.anchor.selector import Selector, weight
from provenance.anchor.windows import Window
from provenance.text.collation.edits import segments
from provenance.text.folding import Folded, letters_of
from provenance.text.span import Span

_REACH = {"ellipsis": 3000, "bracket": 120, "joined": 12, "remark": 0}
"""Letters that may stand where a mark does: a page of print for an ellipsis, which may leave out paragraphs; a long
name for the word in brackets that stands for it; an ending for letters in brackets."""

_SHORT, _NEAR = 12, 600
"""A piece with fewer letters than the one stands in every other paragraph: it is only looked for within the other."""

_TIMES, _APART = 5, 200
"""Where nothing else decides, pieces that stand near each other are meant before those that stand as many times, and
letters, further apart."""

_MOST_PLACES = 40  # places of the heaviest piece that are followed up
_MOST_ALIGNED = 4  # of them, where the others are looked for by aligning
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
    """Where a passage stands that is quoted in pieces; nowhere when it is not.

    Letters in brackets within a word are those of the original ("[t]he"), or else stand for others ("rais[ed]").
    """
    for spelled in (True, False):
        pieces = _pieces(selector.exact, spelled=spelled)
        found = _found(text, selector, pieces) if 0 < len(pieces) <= _MOST_PIECES else Found()
        if found != Found():
            return found
    return Found()


def _found(text: Folded, selector: Selector, pieces: list[Piece]) -> Found:
    heaviest = max(range(len(pieces)), key=lambda index: (weight(pieces[index].letters), -index))
    anywhere = list(_anywhere(text, pieces, heaviest, selector))
    others = _Search(text, selector, pieces, heaviest)
    placed = others.around(anywhere, alike=False)
    # Pieces that were changed themselves are aligned, which costs too much to be done at every place of a formula.
    placed = placed or others.around(anywhere[:_MOST_ALIGNED], alike=True)
    size = sum(len(piece.letters) for piece in pieces)
    return _chosen(text, selector, placed, size)


def _pieces(exact: str, *, spelled: bool) -> list[Piece]:
    """The pieces of a quotation; none when it has no mark. `spelled`: brackets within a word part nothing."""
    parts = segments(exact)
    if all(part.kind == "words" for part in parts):
        return []
    pieces: list[Piece] = []
    reach, joined, pending = 0, False, ""
    for part in (*parts, None):
        written = exact[part.span.start : part.span.end] if part else ""
        if part and (part.kind == "words" or (spelled and part.kind == "joined")):
            pending += written
            continue
        if letters := letters_of(pending):
            pieces.append(Piece(pending.strip(), letters, reach, (joined and not pending[0].isspace(), False)))
            reach, joined = 0, False
        pending = ""
        if part:
            reach, joined = max(reach, _REACH[part.kind]), part.kind == "joined"
            if pieces and joined:
                pieces[-1] = pieces[-1]._replace(joined=(pieces[-1].joined[0], True))
    return pieces


def _anywhere(text: Folded, pieces: list[Piece], index: int, selector: Selector) -> Iterator[Placed]:
    """The places of one piece in the whole text."""
    piece = pieces[index]
    prefix = selector.prefix if not index else ""
    suffix = selector.suffix if index == len(pieces) - 1 else ""
    sought = Selector(piece.written, prefix, suffix, piece.joined)
    found = search(text, sought)
    for hit in found.hits[:_MOST_PLACES]:
        yield Placed(hit.at, len(piece.letters))
    if not found.hits:
        for match in matches(text, sought):
            if accepted(match, sought):
                yield Placed(match.at, match.similarity * len(piece.letters))


class _Search(NamedTuple):
    """The search for all pieces around the places of one of them, that at `chosen`."""

    text: Folded
    selector: Selector
    pieces: list[Piece]
    chosen: int

    def around(self, anywhere: list[Placed], *, alike: bool) -> list[Placed]:
        """All pieces around each place, where they are; with `alike` also where they were changed."""
        found = (self._placed(first, alike=alike) for first in anywhere)
        return [each for each in found if each]

    def _placed(self, first: Placed, *, alike: bool) -> Placed | None:
        (start, end), letters = first
        for following in range(self.chosen + 1, len(self.pieces)):
            piece = self.pieces[following]
            after = self.selector.after if following == len(self.pieces) - 1 else ""
            sought = Selector(piece.written, "", after, piece.joined)
            near = Span(end, min(len(self.text.text), end + _within(piece, piece.reach)))
            if (place := _next(self.text, sought, near, backwards=False, alike=alike)) is None:
                return None
            end, letters = place.at.end, letters + place.alike
        for preceding in range(self.chosen - 1, -1, -1):
            piece = self.pieces[preceding]
            sought = Selector(piece.written, self.selector.before if not preceding else "", "", piece.joined)
            near = Span(max(0, start - _within(piece, self.pieces[preceding + 1].reach)), start)
            if (place := _next(self.text, sought, near, backwards=True, alike=alike)) is None:
                return None
            start, letters = place.at.start, letters + place.alike
        return Placed(Span(start, end), letters)


def _within(piece: Piece, reach: int) -> int:
    return len(piece.letters) + min(reach, _NEAR if weight(piece.letters) < _SHORT else reach)


def _next(text: Folded, sought: Selector, near: Span, *, backwards: bool, alike: bool) -> Placed | None:
    """The place of a piece within `near`: the one with its context, else the nearest, else one that is like it."""
    if hit := nearest(text, sought, near, backwards=backwards):
        return Placed(hit.at, len(sought.letters))
    if not alike or not near.length:
        return None
    if near.length > _LONGEST_ALIGNED:
        near = (
            Span(near.end - _LONGEST_ALIGNED, near.end)
            if backwards
            else Span(near.start, near.start + _LONGEST_ALIGNED)
        )
    match = compared(Window(text, (near,)), sought)
    if match is None or not accepted(match, sought) or not near.contains(match.at):
        return None
    return Placed(match.at, match.similarity * len(sought.letters))


def _chosen(text: Folded, selector: Selector, placed: list[Placed], size: int) -> Found:
    """The place with its context, or the only one."""
    around = {place: surroundings(text.text, place.at, selector) for place in placed}
    kept: list[Placed] = []
    # Pieces that stand against their context may well be of two sentences, which a mark in between would hide.
    # Of places that overlap, the one with its context, else the shortest: longer ones reach over the words once more.
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
