"""Which way a figure went: "fell by 12 percent" where the passage has it that it rose."""

from __future__ import annotations

import re
from collections.abc import Callable

from provenance.named import NamedTuple
from provenance.text.comparison.hedges import Held
from provenance.text.comparison.words import content, sentence_around
from provenance.text.span import Span

_UP = (
    "r[io]se|risen|rises|rising|increas(?:e|es|ed|ing)|gr[eo]w|grown|grows|growing|climb(?:ed|s|ing)?|jump(?:ed|s)?"
    "|soar(?:ed|s)?|surg(?:ed|es)|gain(?:ed|s)?|rais(?:ed|es|ing)|expand(?:ed|s)"
)
_DOWN = (
    "fell|fall(?:s|en|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dropp(?:ed|ing)|drops?|shr[aiu]nk|sank"
    "|slid|tumbl(?:ed|es)|plung(?:ed|es)|contract(?:ed|s)|lower(?:ed|s|ing)|reduc(?:ed|es|ing)"
)
_BEFORE = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:\s(?:by|to|from|of|about|around|some|nearly|almost|roughly|more|less|than"
    r"|over|under|at|least|just|only|another|a|an|further|again|sharply|slightly|steadily|on|average|[a-z]{3,14}ly)){0,4}"
    r"\s{1,3}[(~$€£]?\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s(?:(?P<up>more|higher|up)|(?P<down>fewer|less|lower|down))\b", re.IGNORECASE)
_REACH = 64
_TURNS_IT = re.compile(
    r"\b(?:not|no|never|without|neither|nor|fail\w*|instead|unless|except|loss\w*|los[et]s?|deficit\w*|shortfall\w*"
    r"|saving\w*|gap\w*|cuts?|non|less|fewer|drop|decline|decrease|fall|reduction\w*|slow\w*|rather|while|whereas|but"
    r"|although|though|despite|after|before|until|then|compar\w*|against)\b|n['’]t\b|\b(?:un|dis|in)employ",
    re.IGNORECASE,
)


class Went(NamedTuple):
    """A figure of a statement and the one that bears it out, each with the word that says which way it went."""

    held: Held
    ours: Span
    theirs: Span
    said: str
    sentence: str


def went_otherwise(held: Held) -> Went | None:
    """The two words that say which way a figure went, where they say the contrary; None otherwise."""
    text = held.evidence.text
    ours, theirs = _direction(held.said.text, held.figure.span), _direction(text, held.other.span)
    if not ours or not theirs or ours[1] == theirs[1]:
        return None
    around = sentence_around(text, held.other.span)
    went = Went(held, ours[0], theirs[0], held.said.text, text[slice(*around)])
    return None if any(guard(went) for guard in DIRECTION_GUARDS) else went


def _direction(text: str, span: Span) -> tuple[Span, str] | None:
    found = _BEFORE.search(text, max(0, span.start - _REACH), span.start) or _AFTER.match(text, span.end)
    if not found:
        return None
    name = found.lastgroup or ""
    return Span(*found.span(name)), name


def is_another_amount(went: Went) -> bool:
    """The figures are not the very same, or one ends a range."""
    held = went.held
    return held.end or abs(held.figure.value) != abs(held.other.value) or held.figure.unit != held.other.unit


def tells_of_something_else(went: Went) -> bool:
    """What comes before the two words has nothing in common."""
    ours = content(went.said[: went.ours.start])
    at = went.sentence.find(went.held.evidence.text[slice(*went.theirs)])
    theirs = content(went.sentence[: max(0, at)])
    return not ours or not theirs or len(ours & theirs) * 2 < min(len(ours), len(theirs))


def turns_in_other_words(went: Went) -> bool:
    """One of the two has a word besides that may turn the meaning: "losses fell", "did not rise"."""
    ours = f"{went.said[: went.ours.start]} {went.said[went.ours.end :]}"
    word = went.held.evidence.text[slice(*went.theirs)]
    return bool(_TURNS_IT.search(ours) or _TURNS_IT.search(went.sentence.replace(word, " ", 1)))


def changes_places(went: Went) -> bool:
    """What is compared changes places: "women earn less than men", "men earn more than women"."""
    at = went.sentence.find(went.held.evidence.text[slice(*went.theirs)])
    before, after = content(went.said[: went.ours.start]), content(went.said[went.ours.end :])
    left, right = content(went.sentence[: max(0, at)]), content(went.sentence[max(0, at) :])
    return bool(before & right - left) or bool(after & left - right)


DIRECTION_GUARDS: tuple[Callable[[Went], bool], ...] = (
    is_another_amount,
    tells_of_something_else,
    turns_in_other_words,
    changes_places,
)
"""Each for itself reason enough to leave a word alone."""
