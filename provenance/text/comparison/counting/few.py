"""Two things or three, of which a passage may speak without counting them: "the two chambers"."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.counting.listing import is_prose, lists_so_many
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.instead import counted_noun
from provenance.text.figures import CALENDAR, Figure

_FEW = 3


def are_listed_or_few(figure: Figure, text: str, close: tuple[Evidence, ...]) -> bool:
    """Whether passages may list so many things as a small number of a statement says; or they are few."""
    return any(lists_so_many(figure.value, each) for each in close) or _are_a_few(figure, text, close)


def _are_a_few(figure: Figure, text: str, close: Iterable[Evidence]) -> bool:
    """Whether a small number of a statement need not be counted in its passages, which are in sentences: no more than
    three, of which they give no other number."""
    if figure.unit or figure.value > _FEW or not any(map(is_prose, close)):
        return False
    noun = counted_noun(text, figure)
    if not noun:
        return True
    own = {abs(each.value) for each in plainly(text)}
    theirs = [(each.text, other) for each in close for other in plainly(each.text) if other.unit not in CALENDAR]
    return not any(abs(other.value) not in own and counted_noun(words, other) == noun for words, other in theirs)
