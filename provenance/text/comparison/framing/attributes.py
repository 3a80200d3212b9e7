"""Figures that a passage has, but not for what the statement says: "a capacity of 11,000", where the passage has
"Capacity: 18,500" in one line, and 11,000 in another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.dates.times import times
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Said
from provenance.text.comparison.framing.pieces import piece_around
from provenance.text.comparison.wording.hedges import Held
from provenance.text.comparison.words import content
from provenance.text.figures import Figure
from provenance.text.span import Span
from provenance.text.word_list import letters, words

_ATTRIBUTES = words(
    "capacity turnout majority area height length depth width elevation altitude magnitude attendance circulation"
    " enrolment enrollment revenue budget weight speed displacement turnover staff crew deaths injuries"
)
"""What a thing has one of."""
_OF_IT = re.compile(
    rf"\b(?P<label>{'|'.join(f'[{each[0].upper()}{each[0]}]{each[1:]}' for each in sorted(_ATTRIBUTES))})"
    r"(?:\s(?:of|was|is|at|stood|reached|totalled|about|around|some|nearly|just|over|only)\b){1,4}\s[$£€]?\Z"
)
_LABEL = re.compile(r"(?:[.;:,(|\n]\s*|\A)(?:[Tt]he\s)?(?:[^\W\d_]+\s)?\Z")
_OTHERWISE = words(
    "before until then initially originally once former formerly first second third another other later old new planned"
    " expected usable useful usual average mean maximum minimum total combined each since after"
)
_COUNTED = content("votes seats people spectators members copies")
_LONGEST = 4000  # characters of a passage
_BEFORE = 60  # characters before a figure
_CUT = re.compile(r"[;:()]|,\s|\b(?:and|but|while|which|who|where)\b")


class Claim(NamedTuple):
    """What a statement says a thing's attribute is, and what a passage gives by the label; where the passage has the
    figure of the statement."""

    said: str
    ours: Figure
    text: str
    theirs: Figure
    places: tuple[Span, ...]


def on_attributes(said: Said, held: Sequence[Held]) -> Iterator[Discord]:
    """The figures of a statement that its one passage has for something else than the attribute it names."""
    if _ATTRIBUTES.isdisjoint(letters(said.text.lower())):
        return
    by_figure: dict[Span, list[Held]] = {}
    for each in held:
        by_figure.setdefault(each.figure.span, []).append(each)
    for span, those in by_figure.items():
        where, text = those[0].evidence, those[0].evidence.text
        label = _OF_IT.search(said.text, max(0, span.start - _BEFORE), span.start)
        if label is None or not where.close or where.foreign or len(text) > _LONGEST:
            continue
        if theirs := _labelled(text, label["label"]):
            claim = Claim(said.text, those[0].figure, text, theirs, tuple(each.other.span for each in those))
            if theirs.unit == those[0].figure.unit and not any(guard(claim) for guard in ATTRIBUTE_GUARDS):
                yield Discord(span, "absent", theirs.span, where, f'beside "{label["label"].lower()}"')


def stands_in_the_same_line(claim: Claim) -> bool:
    """The line or sentence of the label has the figure too: "Capacity: 18,500 (11,000 seated)"."""
    line = piece_around(claim.text, claim.theirs.span)
    return any(line.overlaps(each) for each in claim.places)


def shares_words_with_its_place(claim: Claim) -> bool:
    """A word of the statement stands beside the figure in the passage, and not beside the label."""
    there = frozenset(word for each in claim.places for word in content(_piece(claim.text, each)))
    return not content(claim.said) & there <= content(_piece(claim.text, claim.theirs.span))


def is_told_otherwise(claim: Claim) -> bool:
    """The clause says of what time it is, or that it is another one: "until 1962 the capacity was 11,000"."""
    clause = _clause(claim)
    told = {each.casefold().strip(",.") for each in clause.split()}
    return bool(times(clause)) or not _OTHERWISE.isdisjoint(told)


def is_of_a_part(claim: Claim) -> bool:
    """The statement says of which part the figure is: "turnout was 27 percent among the young"."""
    behind = content(claim.said[claim.ours.span.end : _clause_around(claim).end])
    beside = content(_piece(claim.text, claim.theirs.span)) | _COUNTED
    return not behind <= beside or "mong " in claim.said


def gives_both(claim: Claim) -> bool:
    """The statement says the other figure as well."""
    return any(each.value == claim.theirs.value for each in plainly(claim.said))


ATTRIBUTE_GUARDS: tuple[Callable[[Claim], bool], ...] = (
    stands_in_the_same_line,
    shares_words_with_its_place,
    is_told_otherwise,
    is_of_a_part,
    gives_both,
)
"""Each for itself reason enough to leave a figure alone."""


def _labelled(text: str, label: str) -> Figure | None:
    """The figure that a text gives by a label which it has once: "Capacity: 18,500", "Majority 812"."""
    named = [*re.finditer(rf"\b{label}\b", text, re.IGNORECASE)]
    if len(named) != 1 or not _LABEL.search(text, max(0, named[0].start() - _BEFORE), named[0].start()):
        return None
    found = (each for each in plainly(text) if each.span.start >= named[0].end())
    first = next(found, None)
    return first if first and text[named[0].end() : first.span.start].strip() in ("", ":", "=") else None


def _piece(text: str, span: Span) -> str:
    return text[slice(*piece_around(text, span))]


def _clause(claim: Claim) -> str:
    """The clause of the statement in which its figure stands, without the figure."""
    low, high = _clause_around(claim)
    return f"{claim.said[low : claim.ours.span.start]} {claim.said[claim.ours.span.end : high]}"


def _clause_around(claim: Claim) -> Span:
    start, end = claim.ours.span
    cuts = [each.span() for each in _CUT.finditer(claim.said)]
    low = max((behind for _, behind in cuts if behind <= start), default=0)
    return Span(low, min((before for before, _ in cuts if before >= end), default=len(claim.said)))
