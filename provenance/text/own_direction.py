"""Where a sentence says which way a figure went, and its own two figures say that it went the other way.

"The share rose from 8.6 to 5.7 percent" is wrong whatever the sources say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.named import NamedTuple
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.span import Span

_ROSE = (
    r"rose|risen|rises?|rising|increas(?:ed?|es|ing)|grew|grown|grows?|growing|climb(?:ed|s|ing)?|jump(?:ed|s)?"
    r"|soar(?:ed|s)?"
)
_FELL = (
    r"fell|fallen|falls?|falling|decreas(?:ed?|es|ing)|declin(?:ed?|es|ing)|dropp(?:ed|ing)|drops?|shr[aiu]nk|sank|slipped"
    r"|plung(?:ed|es)|tumbled|plummeted"
)
_ROUGHLY = (
    r"(?:(?:a|an|the|its|their)\s)?(?:(?:about|around|some|roughly|nearly|almost|just|over|under|approximately|more|less|fewer"
    r"|than|at|least|most|estimated|peak|high|low|record|of|only|as|much|little|well|slightly|[~$€£])\s?){0,4}"
)
_FROM = re.compile(
    rf"(?P<word>\b(?:(?P<up>{_ROSE})|(?P<down>{_FELL})))\b(?:\s[a-z]{{2,14}}){{0,4}}?,?\sfrom\s{_ROUGHLY}\Z"
)
_AFTER = re.compile(rf"(?P<word>\b(?:(?P<up>up)|(?P<down>down))),?\sfrom\s{_ROUGHLY}\Z")
_TO = re.compile(rf"\sto\s{_ROUGHLY}\Z")
_REACH, _BETWEEN = 90, 90  # characters before a figure, and between two
_STOPS = re.compile(r"[.;:!?](?:\s|\Z)|\n|\b(?:from|while|whereas|but|and|or|than)\b")
_OWN = re.compile(r"\b(?:up|down)\sfrom\b")
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|neither|without|cannot)\b|n['’]t\b|\b(?:[Ii]f|unless|[Ww]hether|rather|instead)\b"
)
_ORDERED = re.compile(
    r"\b(?:rank\w*|places?|placed|positions?|standing\w*|league|leaderboard|list|spot|seed\w*|grades?|ratings?|index|number\s[0-9]|No\.|"
    r"levels?|minus|negative|deficit\w*|loss\w*|below|under\s(?:zero|water)|exchange|currency|against\sthe|to\sthe\s(?:dollar|euro|pound)"
    r"|odds|(?:her|his|their|personal)\s(?:time|best)|pace|handicap)\b",
    re.IGNORECASE,
)
"""Words of what rises while its number falls: places in an order, marks, losses, rates of exchange, times of a race."""


_COINS = frozenset({"dollar", "euro", "pound", "yen", "yuan"})


class Slip(NamedTuple):
    """The word that says which way, and the two figures as they stand: the earlier one first in time."""

    word: Span
    earlier: Figure
    later: Figure


def own_direction(text: str) -> tuple[Slip, ...]:
    """The places at which a text contradicts itself, in order. Spans are of `text`."""
    told = tuple(each for each in figures(text) if each.unit not in CALENDAR)
    return tuple(sorted(_slips(text, told), key=lambda slip: slip.word))


def _slips(text: str, told: Sequence[Figure]) -> Iterator[Slip]:
    for at, figure in enumerate(told):
        before = text[max(0, figure.span.start - _REACH) : figure.span.start]
        offset = figure.span.start - len(before)
        found = _FROM.search(before)
        later = told[at + 1] if at + 1 < len(told) else None
        if found and later and not _TO.search(text[figure.span.end : later.span.start]):
            later = None
        if not found and at and (found := _AFTER.search(before)):
            later = told[at - 1]
        if found and later and _contradict(text, bool(found["up"]), figure, later):
            yield Slip(Span(*found.span("word")).shifted(offset), figure, later)


def _contradict(text: str, up: bool, earlier: Figure, later: Figure) -> bool:
    if earlier.unit != later.unit or earlier.unit == "ratio" or earlier.ends or later.ends:
        return False
    rates = {earlier.rate, later.rate} - {""}
    if len(rates) > 1 or rates & _COINS:
        return False
    first, second = sorted((earlier.span, later.span))
    between = text[first.end : second.start]
    fell = later.value < earlier.value
    if later.value == earlier.value or fell != up or min(earlier.value, later.value) < 0 or len(between) > _BETWEEN:
        return False
    # "fell from 15 to 20 percent" may be by how much it fell; a range never begins with its upper end.
    if not up and first == earlier.span and between.strip() == "to" and text[slice(*first)].replace(",", "").isdigit():
        return False
    sentence = _sentence(text, first.start, second.end)
    return not (_crosses(between) or _DENIED.search(sentence) or _ORDERED.search(sentence))


def _crosses(between: str) -> bool:
    """Whether something begins between the two figures to which the second may belong."""
    return _STOPS.search(_OWN.sub(" ", between)) is not None


def _sentence(text: str, start: int, end: int) -> str:
    first = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start), -1) + 1
    last = min((at for at in (text.find(". ", end), text.find("\n", end)) if at >= 0), default=len(text))
    return text[first:last]
