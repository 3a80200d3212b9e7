"""Short times that a statement gives otherwise than its passages: in other units, by other limits."""

from __future__ import annotations

import re

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.dates.times import times
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.figures import DURATIONS, Figure, factor

_WITHIN = re.compile(r"\bwithin\s(?:the\s(?:next|first)\s)?\Z", re.IGNORECASE)
_ENDS = 2  # dates between which a time lies
_APART_IN_TIME = re.compile(r"[ \u00a0\n](?:later|earlier|ago|after|before|apart)\b")


def tells_of_time(figure: Figure, said: Said, close: list[Evidence]) -> bool:
    """Whether passages say how long something took: by a limit ("within 14 days"), or by when it began and ended."""
    if figure.unit not in DURATIONS:
        return False
    return _limits_it(figure, said, close) or _dates_it(figure, said, close)


def _limits_it(figure: Figure, said: Said, close: list[Evidence]) -> bool:
    return _WITHIN.search(said.text, 0, figure.span.start) is not None and any(
        other.unit in DURATIONS and _WITHIN.search(each.text, 0, other.span.start)
        for each in close
        for other in plainly(each.text)
    )


def _dates_it(figure: Figure, said: Said, close: list[Evidence]) -> bool:
    """Whether two dates are named, at least one by a passage, between which the time may lie."""
    theirs = {each[1:] for evidence in close for words in (evidence.text, evidence.around) for each in times(words)}
    own = {each[1:] for each in times(said.text)}
    if not theirs or len(own | theirs) < _ENDS:
        return False
    return bool(own) or not _APART_IN_TIME.match(said.text, figure.span.end)


def converts(figure: Figure, close: list[Evidence]) -> bool:
    """Whether a passage gives the same time in other units: "3 weeks" and "21 days"."""
    others = (other for each in close for other in plainly(each.text) if figure.unit and other.unit)
    return any(other.value * (factor(figure.unit, other.unit) or 0) == figure.value for other in others)


def in_another_unit(figure: Figure, close: list[Evidence]) -> Discord | None:
    """The same number of other units: "five years" and "five weeks", where no passage gives the right one."""
    if converts(figure, close):
        return None
    others = [(each, other) for each in close for other in plainly(each.text) if other.unit in DURATIONS]
    wrong = [(each, other) for each, other in others if other.value == figure.value]
    return Discord(figure.span, "apart", wrong[0][1].span, wrong[0][0]) if wrong else None
