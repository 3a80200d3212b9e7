"""The places where the letters and digits of a passage stand in a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from provenance.anchor.edges import on_bounds, with_marks
from provenance.anchor.numbers import same_numbers
from provenance.text.folding import Folded, fold
from provenance.text.span import Span

_EFFORT = 2_000_000
"""Steps that one search may take, some tenths of a second. A passage that would take more stands in its text, or within
the words of its text, tens of thousands of times (a text of one letter, one long sentence repeated), and no search for
its letters can tell which place is meant."""

_STEP = 64  # what looking at one place costs beside its length
_STEPS_A_LETTER = 4

_MOST = 1000
"""More places than anyone looks through: the search ends there, and only whole context can have decided before it."""

_CONTEXT = 100  # letters of recorded context on each side that are compared; what is further off tells nothing more


@dataclass(frozen=True)
class Selector:
    """A passage by its words and the words recorded around it, as a W3C TextQuoteSelector has them.

    `exact` comes without outer white space.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""

    @cached_property
    def folded(self) -> Folded:
        return fold(self.exact)

    @cached_property
    def before(self) -> str:
        """The letters and digits recorded before the passage, those nearest to it."""
        return fold(self.prefix).text[-_CONTEXT:]

    @cached_property
    def after(self) -> str:
        """The letters and digits recorded behind the passage, those nearest to it."""
        return fold(self.suffix).text[:_CONTEXT]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place of a passage. `agreement` counts the letters next to it that are those recorded next to it."""

    span: Span
    verbatim: bool
    agreement: int


@dataclass(frozen=True, slots=True)
class Search:
    """The places that were found, in order; `complete` when there are no others."""

    hits: tuple[Hit, ...]
    complete: bool


def search(text: str, selector: Selector, before: str = "", after: str = "") -> Search:
    """The places where the whole passage stands in the text, by letters and digits.

    Only places with the folded words `before` and `after` right next to them are looked at. Left out are places that
    begin or end within a word, number or ligature, and those whose numbers, as written, are not those of the passage.
    """
    folded, sought = fold(text), before + selector.folded.text + after
    found: list[Hit] = []
    effort = _EFFORT
    at = folded.text.find(sought)
    while at >= 0:
        if effort <= 0 or len(found) >= _MOST:
            return Search(tuple(found), complete=False)
        effort -= _STEP + _STEPS_A_LETTER * len(sought)
        start = at + len(before)
        if hit := _hit(folded, selector, Span(start, start + len(selector.folded.text))):
            found.append(hit)
        at = folded.text.find(sought, at + 1)
    return Search(tuple(found), complete=True)


def _hit(text: Folded, selector: Selector, at: Span) -> Hit | None:
    if text.splits(at.start) or text.splits(at.end):
        return None
    span = text.source(*at)
    if not on_bounds(text.original, span, selector.exact, selector.before, selector.after):
        return None
    span = with_marks(text.original, span, selector.exact, selector.folded.source(0, at.length))
    written = text.original[span.start : span.end]
    if not same_numbers(written, selector.exact):
        return None
    before = _common(text.text[max(0, at.start - _CONTEXT) : at.start][::-1], selector.before[::-1])
    after = _common(text.text[at.end : at.end + _CONTEXT], selector.after)
    return Hit(span, written == selector.exact, before + after)


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common from their start."""
    count = 0
    for this, that in zip(one, other, strict=False):
        if this != that:
            break
        count += 1
    return count
