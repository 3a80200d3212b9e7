"""Figures that a passage has, but for something else, told by the words around them.

"44 percent would sell" has its figure in a passage that says "31 percent said that they would sell … 44 percent said
that they would raise rents"; but the words of the statement stand there beside another figure. Nothing is known of what
words mean: only how much likelier the other figure is the one that is meant, by how like its surroundings are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import asked, supporters
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.focused import focused, place_in_whole
from provenance.text.comparison.framing.pieces import piece_around
from provenance.text.comparison.framing.surroundings import Surroundings, likeness, surroundings
from provenance.text.comparison.wording.hedges import Held
from provenance.text.comparison.words import is_row
from provenance.text.figures import CALENDAR, Figure
from provenance.text.span import Span

_SURELY, _RATHER = 4.6, 1.5
"""Logarithms of odds: a hundred to one; and four to one where the figure stands only beside the words that the author
named, who named others."""

_LONGEST = 6000  # characters of a passage
_SHORT = 600  # characters of a source that is all about one thing
_MOST = 60  # figures of a passage, or of a statement
_MAGNITUDE = 10
_PLACES = 20  # where a figure stands
_NEAR = 24  # characters
_TOTAL = re.compile(r"\b(?:total|in all|altogether|combined|overall|sum)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\sof\s(?:the|its|their|them|these|those|his|her|our)\b")
_ASIDE = re.compile(r",\s(?:which|who|whose|whom|where)\s[^,]*,")
_SHOWN = 40  # characters on each side


class Rival(NamedTuple):
    """A figure of a statement, where its passages have it, and another of theirs, of the same unit, in `text`."""

    ours: Figure
    places: tuple[Held, ...]
    text: str
    theirs: Figure


class _Found(NamedTuple):
    worth: float
    figure: Figure
    evidence: Evidence


def on_misplaced(said: Said, evidence: Sequence[Evidence], held: Sequence[Held]) -> Iterator[Discord]:
    """The figures of a statement whose words its passages have beside another figure.

    `held` says where the figures stand. Of a long source only what speaks of the same is looked through for others.
    """
    if said.heads or any(each.foreign for each in evidence):
        return
    by_figure: dict[Span, list[Held]] = {}
    for each in held:
        by_figure.setdefault(each.figure.span, []).append(each)
    for those in islice(by_figure.values(), _MOST):
        if found := _misplaced(said, evidence, tuple(those), _SURELY):
            yield found
    for figure in claimed(said.text)[:_MOST] if any(each.close and each.around for each in evidence) else ():
        known = figure.ends or figure.span in by_figure
        beside = () if known else tuple(_beside(figure, said, evidence))
        if beside and (found := _misplaced(said, evidence, beside, _RATHER)):
            yield found


def _beside(figure: Figure, said: Said, evidence: Sequence[Evidence]) -> Iterator[Held]:
    """Where a figure stands beside the words that the author named, in their sentence."""
    sentences = tuple(each._replace(text=each.around) for each in evidence if each.close and each.around)
    for question in asked(figure, said, sentences, ()):
        for found in islice(supporters(question), _PLACES):
            yield Held(said, figure, found.evidence, found.figure)


def _misplaced(said: Said, evidence: Sequence[Evidence], places: tuple[Held, ...], least: float) -> Discord | None:
    """One figure as misplaced, if it is so by the odds of `least`; `places` are where it stands."""
    ours = places[0].figure
    places = () if ours.unit in CALENDAR else tuple(each for each in places if _is_about(said, each))
    if not places:
        return None
    rivals = [(each, rival) for each in evidence for rival in _rivals(said, each, places)]
    if not rivals:
        return None
    around = surroundings(_without_asides(said.text, ours.span), ours.span, Span(0, len(said.text)))
    there = [_there(said, around, each) for each in places]
    best = max(
        (_Found(_worth(around, rival.text, rival.theirs.span), rival.theirs, each) for each, rival in rivals),
        key=lambda found: found.worth,
    )
    if best.worth < max(there) + least:
        return None
    place = places[there.index(max(there))]
    span = place_in_whole(said.text, best.evidence, best.figure.span)
    return Discord(ours.span, "misplaced", span, best.evidence, _shown(place.evidence.text, place.other.span))


def _is_about(said: Said, place: Held) -> bool:
    """Whether a figure stands where a source speaks of the same: elsewhere in a long one many stand by chance."""
    near = focused(said.text, place.evidence).text
    return near == place.evidence.text or place.evidence.text[slice(*_piece(place))] in near


def _without_asides(text: str, span: Span) -> str:
    """A statement with blanks for what it says by the way, not of its figure: ", which opened in 1974,"."""
    asides = [each.span() for each in _ASIDE.finditer(text) if not span.overlaps(Span(*each.span()))]
    for start, end in asides:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _rivals(said: Said, evidence: Evidence, places: tuple[Held, ...]) -> Iterator[Rival]:
    """The figures of a passage of the same unit that may be meant instead: none that the statement gives too."""
    near = focused(said.text, evidence)
    if len(near.text) > (_LONGEST if near.close else _SHORT):
        return
    given = {each.other.value for each in places}
    given |= {end.value for each in plainly(said.text) for end in (each, *each.each_end)}
    for other in plainly(near.text)[:_MOST]:
        if other.unit == places[0].figure.unit and other.value not in given:
            rival = Rival(places[0].figure, places, near.text, other)
            if not any(guard(rival) for guard in RIVAL_GUARDS):
                yield rival


def is_of_another_magnitude(rival: Rival) -> bool:
    """The other figure is so much larger or smaller that nobody takes the one for the other."""
    ours, theirs = abs(rival.ours.value), abs(rival.theirs.value)
    return not (ours and theirs) or max(ours, theirs) > _MAGNITUDE * min(ours, theirs)


def is_a_total(rival: Rival) -> bool:
    """The passage has the figure as that of all together: "Total 187", of which the others are parts."""
    texts = ((each.evidence.text, each.other.span) for each in rival.places)
    return any(_TOTAL.search(text, max(0, start - _NEAR), end + _NEAR) for text, (start, end) in texts)


def is_a_part(rival: Rival) -> bool:
    """The passage has the other figure as one of a part: "130 of the cuts"."""
    return _OF_THEM.match(rival.text, rival.theirs.span.end) is not None


def stands_in_a_table(rival: Rival) -> bool:
    """One of the two stands in a row of a table, where what it is of stands at the head of the row and the column."""
    theirs = rival.text[slice(*piece_around(rival.text, rival.theirs.span))]
    return is_row(theirs) or any(is_row(each.evidence.text[slice(*_piece(each))]) for each in rival.places)


RIVAL_GUARDS: tuple[Callable[[Rival], bool], ...] = (
    is_of_another_magnitude,
    is_a_total,
    is_a_part,
    stands_in_a_table,
)
"""Each for itself reason enough not to take another figure for the one that is meant."""


def _there(said: Said, around: Surroundings, place: Held) -> float:
    """How like the statement's the surroundings are of a place where its figure stands."""
    near = focused(said.text, place.evidence)
    return likeness(around, surroundings(place.evidence.text, place.other.span, _piece(place)), near.text)


def _piece(place: Held) -> Span:
    return piece_around(place.evidence.text, place.other.span)


def _worth(around: Surroundings, text: str, span: Span) -> float:
    return likeness(around, surroundings(text, span, piece_around(text, span)), text)


def _shown(text: str, span: Span) -> str:
    """The words of a passage beside a figure, and the figure."""
    start, end = piece_around(text, span)
    before = text[max(start, span.start - _SHOWN) : span.start]
    behind = text[span.end : min(end, span.end + _SHOWN)]
    if span.start - start > _SHOWN:
        before = before.partition(" ")[2]  # the rest of a word
    if end - span.end > _SHOWN:
        behind = behind.rpartition(" ")[0]
    return " ".join(f"{before}{text[slice(*span)]}{behind}".split())
