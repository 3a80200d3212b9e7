"""The places where the letters and digits of a passage stand in a text."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.anchor.aligning.edges import on_bounds, with_marks
from provenance.anchor.aligning.markup import balanced
from provenance.anchor.refusing.numbers import same_numbers
from provenance.anchor.seeking.run import in_common
from provenance.anchor.selector import NEAR, Selector
from provenance.lazy import deferred
from provenance.named import NamedTuple
from provenance.text.folding import Folded
from provenance.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.anchor.aligning.noted_ends import behind_note
else:
    behind_note = deferred("provenance.anchor.aligning.noted_ends", "behind_note")

_EFFORT = 2_000_000
"""Steps that one search may take, some tenths of a second. A passage that would take more stands in its text, or within
the words of its text, tens of thousands of times (a text of one letter, one long sentence repeated), and no search for
its letters can tell which place is meant."""

_STEP = 64  # what looking at one place costs beside its length
_STEPS_A_LETTER = 4

_MOST = 1000
"""More places than anyone looks through: the search ends there, and only whole context can have decided before it."""

_MOST_NEAR = 24  # places that are looked at in a stretch of a page or two
_MOST_TRIED = 6  # of them, those with most of the context, that are compared as they are written


class Hit(NamedTuple):
    """A place of a passage: `span` of the text as stored, `at` of its folding.

    `agreement` counts the letters next to it that are those recorded next to it.
    """

    span: Span
    at: Span
    verbatim: bool
    agreement: int


class Search(NamedTuple):
    """The places that were found, in order; `complete` when there are no others."""

    hits: tuple[Hit, ...]
    complete: bool


def search(text: Folded, selector: Selector, before: str = "", after: str = "", first: int = 0) -> Search:
    """The places where the whole passage stands in the text, by letters and digits.

    Only places with the folded words `before` and `after` right next to them are looked at. Left out are places that
    begin or end within a word, number or ligature, and those whose numbers, as written, are not those of the passage.
    Before the offset `first` of the folded text there is none.
    """
    sought = before + selector.letters + after
    found: list[Hit] = []
    effort = _EFFORT
    at = text.text.find(sought, max(0, first - len(before)))
    while at >= 0:
        if effort <= 0 or len(found) >= _MOST:
            return Search(tuple(found), complete=False)
        effort -= _STEP + _STEPS_A_LETTER * len(sought)
        start = at + len(before)
        if hit := _hit(text, selector, Span(start, start + len(selector.letters))):
            found.append(hit)
        at = text.text.find(sought, at + 1)
    return Search(tuple(found), complete=True)


def nearest(text: Folded, selector: Selector, near: Span, *, backwards: bool) -> Hit | None:
    """The first place of a passage in a range of the folded text, or the last; a better one where its context is near.

    Some places are looked at; of those with the context recorded, the one with most of it is meant.
    """
    places = sorted(
        _some(text.text, selector.letters, near, backwards=backwards), key=lambda at: -_agreement(text, selector, at)
    )
    return next((hit for at in places[:_MOST_TRIED] if (hit := hit_at(text, selector, at.start))), None)


def _some(text: str, letters: str, near: Span, *, backwards: bool) -> Iterator[Span]:
    """Places of some letters in a range of a text, from its beginning or backwards from its end."""
    low, high = near
    for _ in range(_MOST_NEAR):
        at = (text.rfind if backwards else text.find)(letters, low, high)
        if at < 0:
            return
        yield Span(at, at + len(letters))
        low, high = (low, at + len(letters) - 1) if backwards else (at + 1, high)


def hit_at(text: Folded, selector: Selector, at: int) -> Hit | None:
    """The passage at a place of its letters; None where it would begin or end within a word, or say other numbers."""
    return _hit(text, selector, Span(at, at + len(selector.letters)))


def _hit(text: Folded, selector: Selector, at: Span) -> Hit | None:
    if text.splits(at.start) or text.splits(at.end):
        return None
    span = text.source(*at)
    # A piece that a bracket cuts out of a word may begin or end with any letters next to it.
    head = text.text[max(0, at.start - NEAR) : at.start] if selector.joined[0] else selector.before
    tail = text.text[at.end : at.end + NEAR] if selector.joined[1] else selector.after
    if not on_bounds(text.original, span, selector.exact, head, tail):
        return None
    span = with_marks(text.original, span, selector.exact, selector.folded.source(0, at.length))
    written = text.original[span.start : span.end]
    if not same_numbers(written, selector.exact):
        return None
    verbatim = written == selector.exact
    if not verbatim and selector.after and "[" in written:
        at = behind_note(text, selector, at)
        span = Span(span.start, max(span.end, text.source(*at).end))
    return Hit(span if verbatim else balanced(text.original, span), at, verbatim, _agreement(text, selector, at))


def _agreement(text: Folded, selector: Selector, at: Span) -> int:
    """How many letters next to a place are those recorded next to the passage."""
    before = in_common(text.text[max(0, at.start - NEAR) : at.start][::-1], selector.before[::-1])
    return before + in_common(text.text[at.end : at.end + NEAR], selector.after)
