"""The search for a passage that is quoted in pieces.

The heaviest piece is looked for in the whole text. From each of its places the others are looked for next to it, on
either side, each within the reach that the mark between them has.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from provenance.anchor.acceptance import accepted
from provenance.anchor.aligning.edges import with_marks
from provenance.anchor.aligning.markup import balanced
from provenance.anchor.choice import undecided
from provenance.anchor.context import surroundings
from provenance.anchor.found import Found
from provenance.anchor.next_piece import Placed, nearest_before, next_piece
from provenance.anchor.pieces import Piece, pieces_of, within
from provenance.anchor.reworded import matches
from provenance.anchor.seeking.exact import hit_at
from provenance.anchor.selector import Selector, weight
from provenance.text.collation.edits import Segment
from provenance.text.folding import Folded, letters_of
from provenance.text.span import Span

_TIMES, _APART = 5, 200
"""Where nothing else decides, pieces that stand near each other are meant before those that stand as many times, and
letters, further apart."""

_MOST_SEEN = 5000  # places of the heaviest piece: one that stands in more is a formula, and so are the others
_MOST_PLACES = 40  # of them, those with the next pieces beside them, that are followed up
_MOST_ALIGNED = 4  # of them, where the others are looked for by aligning
_MOST_PIECES = 40  # pieces of one quotation; more are a list of words
_PHRASE, _FAR = 12, 600  # letters of context that are looked for around a place, and for each piece how far from it
_LEAD = 0.2  # share of the recorded context by which a place must lead
_TURNED = 8  # letters: fewer stand before anything


def in_pieces(text: Folded, selector: Selector, parts: tuple[Segment, ...]) -> Found:
    """Where a passage stands that is quoted in pieces, of which `parts` are the segments; nowhere when it is not.

    Letters in brackets within a word are those of the original ("[t]he"), or else stand for others ("rais[ed]").
    """
    kinds = {part.kind for part in parts}
    if kinds <= {"words"}:
        return Found()
    for spelled in (True, False) if "joined" in kinds else (False,):
        pieces = pieces_of(selector.exact, parts, spelled=spelled)
        found = _found(text, selector, pieces) if 0 < len(pieces) <= _MOST_PIECES else Found()
        if found != Found():
            return found
    return Found()


def _found(text: Folded, selector: Selector, pieces: list[Piece]) -> Found:
    placed = _Search(text, selector, pieces).placed()
    return _chosen(text, selector, placed, sum(len(piece.letters) for piece in pieces))


class _Search:
    """The search for all pieces around the places of the heaviest one."""

    def __init__(self, text: Folded, selector: Selector, pieces: list[Piece]) -> None:
        self._text, self._selector, self._pieces = text, selector, pieces
        self._chosen = max(range(len(pieces)), key=lambda index: (weight(pieces[index].letters), -index))
        first, last = [selector.prefix, *[""] * len(pieces)], [*[""] * (len(pieces) - 1), selector.suffix]
        self._sought = [
            Selector(piece.written, prefix, suffix, piece.joined)
            for piece, prefix, suffix in zip(pieces, first, last, strict=False)
        ]
        self._places = list(islice(self._all_places(), _MOST_SEEN))
        self._turned = False  # whether the pieces stand somewhere in another order, from which they were taken

    def placed(self) -> list[Placed]:
        """All pieces together, wherever they are; where they were changed themselves if they are nowhere."""
        places = sorted(self._places, key=self._context, reverse=True)
        beside = list(filter(self._has_next, places))[:_MOST_PLACES]
        found = [self._around(first, alike=False) for first in self._hits(beside)]
        known = self._selector.before or self._selector.after
        if not any(each and (not known or self._has_context(each)) for each in found) and not self._turned:
            # Aligning costs too much to be done at every place of a formula.
            some = list(self._hits(places[:_MOST_PLACES]))[:_MOST_ALIGNED]
            some += self._like_it() if known or not some else []
            found += [self._around(first, alike=True) for first in some]
        return [each for each in found if each and (not self._turned or self._has_context(each))]

    def _all_places(self) -> Iterator[int]:
        """Where the letters of the heaviest piece stand."""
        letters = self._pieces[self._chosen].letters
        at = self._text.text.find(letters)
        while at >= 0:
            yield at
            at = self._text.text.find(letters, at + 1)

    def _hits(self, places: list[int]) -> Iterator[Placed]:
        sought = self._sought[self._chosen]
        hits = (hit_at(self._text, sought, at) for at in places)
        return (Placed(hit.at, len(sought.letters)) for hit in hits if hit)

    def _like_it(self) -> list[Placed]:
        """The places that are like the heaviest piece."""
        sought = self._sought[self._chosen]
        found = (match for match in matches(self._text, sought) if accepted(match, sought))
        return [Placed(match.at, match.similarity * len(sought.letters)) for match in found]

    def _has_next(self, at: int) -> bool:
        """Whether the letters of the pieces before and behind the heaviest one stand within reach of a place of it."""
        text, chosen, pieces = self._text.text, self._chosen, self._pieces
        end = at + len(pieces[chosen].letters)
        behind = pieces[chosen + 1] if chosen + 1 < len(pieces) else None
        if behind and text.find(behind.letters, end, end + within(behind, behind.reach)) < 0:
            return False
        before = pieces[chosen - 1] if chosen else None
        return not before or text.find(before.letters, max(0, at - within(before, pieces[chosen].reach)), at) >= 0

    def _has_context(self, placed: Placed) -> bool:
        return surroundings(self._text.text, placed.at, self._selector).verdict in {"both", "agree"}

    def _context(self, at: int) -> int:
        """On how many sides what was recorded stands, somewhere within the reach of the pieces there."""
        text, chosen = self._text.text, self._chosen
        before, after = self._selector.before[-_PHRASE:], self._selector.after[:_PHRASE]
        end = at + len(self._pieces[chosen].letters)
        low = at - sum(within(piece, _FAR) for piece in self._pieces[:chosen]) - 2 * _PHRASE
        high = end + sum(within(piece, _FAR) for piece in self._pieces[chosen + 1 :]) + 2 * _PHRASE
        sides = (before and text.find(before, max(0, low), at) >= 0), (after and text.find(after, end, high) >= 0)
        return sum(map(bool, sides))

    def _around(self, first: Placed, *, alike: bool) -> Placed | None:
        """All pieces around a place of the heaviest one; None when one is not there, or when they were turned round."""
        placed = [first]
        for index in range(self._chosen + 1, len(self._pieces)):
            piece, end = self._pieces[index], placed[-1].at.end
            near = Span(end, min(len(self._text.text), end + within(piece, piece.reach)))
            if (place := next_piece(self._text, self._sought[index], near, backwards=False, alike=alike)) is None:
                return None
            placed.append(place)
        if alike and len(placed) > 1:
            placed[0] = nearest_before(self._text, self._sought[self._chosen], *placed[:2])
        for index in range(self._chosen - 1, -1, -1):
            start = placed[0].at.start
            near = Span(max(0, start - within(self._pieces[index], self._pieces[index + 1].reach)), start)
            if (place := next_piece(self._text, self._sought[index], near, backwards=True, alike=alike)) is None:
                return None
            placed.insert(0, place)
        if self._are_turned(placed):
            self._turned = True
            return None
        return Placed(Span(placed[0].at.start, placed[-1].at.end), sum(place.alike for place in placed))

    def _are_turned(self, placed: list[Placed]) -> bool:
        """Whether words from behind an ellipsis stand right before what they follow in the quotation.

        They were taken from there. A formula stands further on too, where it would make the order seem right.
        """
        return any(
            len(later.letters) >= _TURNED and self._text.text.endswith(later.letters, 0, place.at.start)
            for index, place in enumerate(placed)
            for later in self._pieces[index + 1 :]
        )


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
    leading = [place._replace(at=_with_brackets(text.text, place.at, selector)) for place in leading]
    letters = selector.folded.source(0, len(selector.letters))
    marked = (with_marks(text.original, text.source(*place.at), selector.exact, letters) for place in leading)
    spans = [balanced(text.original, span) for span in marked]
    if len(spans) == 1:
        return Found(spans[0], "pieces", similarity=leading[0].alike / size)
    return undecided(spans)


def _with_brackets(text: str, at: Span, selector: Selector) -> Span:
    """A range of a folded text, widened by the words in brackets before the first piece and behind the last.

    They are the text's own where they stand there.
    """
    exact = selector.exact
    head = letters_of(exact[: exact.find("]") + 1]) if exact.startswith("[") else ""
    tail = letters_of(exact[exact.rfind("[") :]) if exact.endswith("]") else ""
    start = at.start - len(head) if head and text.endswith(head, 0, at.start) else at.start
    return Span(start, at.end + len(tail) if tail and text.startswith(tail, at.end) else at.end)
