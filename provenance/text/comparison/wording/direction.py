"""Which way a figure went: "fell by 12 percent" where the passage has it that it rose."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from provenance.named import NamedTuple
from provenance.text.agreement import in_measure_of
from provenance.text.comparison.wording.hedges import Held
from provenance.text.comparison.words import content, sentence_around
from provenance.text.figures import figures
from provenance.text.span import Span

_UP = (
    "r[io]se|risen|rises|rising|increas(?:e|es|ed|ing)|gr[eo]w|grown|grows|growing|climb(?:ed|s|ing)?|jump(?:ed|s)?"
    "|soar(?:ed|s)?|surg(?:ed|es)|gain(?:ed|s)?|rais(?:ed|es|ing)|expand(?:ed|s)|growth|up"
)
_DOWN = (
    "fell|fall(?:s|en|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dropp(?:ed|ing)|drops?|shr[aiu]nk|sank"
    "|slid|slipp(?:ed|ing)|tumbl(?:ed|es)|plung(?:ed|es)|contract(?:ed|s)|lower(?:ed|s|ing)|reduc(?:ed|es|ing|tion)|down"
)
_BEFORE = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:\s(?:by|to|from|of|was|is|about|around|some|nearly|almost|roughly|more|less|than"
    r"|over|under|at|least|just|only|another|a|an|further|again|sharply|slightly|steadily|on|average|[a-z]{3,14}ly)){0,4}"
    r"\s{1,3}[(~$€£]?\Z"
)
_UP_ABROAD = (
    r"augment\w+|progress\w+|hausse|accr[ouû]\w+|stieg\w*|gestiegen|ansteig\w*|zugenommen|erhöht\w*|zunahme|anstieg"
    r"|aument\w+|subi[óod]\w*|crec\w+|cresc\w+"
)
_DOWN_ABROAD = (
    r"baiss\w+|diminu\w+|recul\w*|chut\w+|sank\w*|gesunken|fiel\w*|gefallen|rückgang|zurückgegangen|verringert\w*"
    r"|abgenommen|disminu\w+|cayó|caíd\w+|bajó|calat\w+"
)
_ABROAD = re.compile(rf"\b(?:(?P<up>{_UP_ABROAD})|(?P<down>{_DOWN_ABROAD}))\b", re.IGNORECASE)
_TURNS_IT_ABROAD = re.compile(
    r"\b(?:nicht|kein\w*|ohne|weniger|verlust\w*|pas|ne|n|sans|moins|pertes?|no|non|sin|menos|meno|senza|rythme"
    r"|ralenti\w*|défici\w*|defizit\w*|arbeitslos\w*|chômage)\b",
    re.IGNORECASE,
)
_CLAUSE_ABROAD = re.compile(r"[,;:.!?](?=\s)|\n")
_AFTER = re.compile(
    r"\s(?:(?P<up>more|higher|dearer|costlier|above|up|rise|increase|growth|gain|jump)|(?P<down>fewer|less|lower|cheaper"
    r"|below|down|drop|decline|fall|decrease|reduction|cut))\b",
    re.IGNORECASE,
)
_REACH = 64
_GOES_ON = re.compile(r"[,;]|\s(?:after|having|before|until|then|while|whereas|but|although|though)\b")
_ALIKE = tuple(content(words) for words in ("economy gdp output growth", "births babies deliveries delivered"))
_TURNS_IT = re.compile(
    r"\b(?:not|no|never|without|neither|nor|fail\w*|instead|unless|except|loss\w*|los[et]s?|deficit\w*|shortfall\w*"
    r"|saving\w*|gap\w*|cuts?|non|less|fewer|drop|decline|decrease|fall|reduction\w*|slow\w*|rather|while|whereas|but"
    r"|although|though|despite|after|before|until|then|compar\w*|against)\b|n['’]t\b|\b(?:un|dis|in)employ",
    re.IGNORECASE,
)
_BASE = re.compile(  # what a figure is reckoned from says nothing of where it went: "against the first half of 2023"
    r"\b(?:against|compared\s(?:with|to)|after)\s(?:the\s)?(?:(?:same|first|second|third|fourth|last|previous|prior|preceding"
    r"|corresponding)\s(?:half|quarter|year|month|week|period|season)|(?:1[89]|20)[0-9]{2})\b",
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
    ours = direction_of(held.said.text, held.figure.span)
    theirs = (_abroad if held.evidence.foreign else direction_of)(text, held.other.span)
    if not ours or not theirs or ours[1] == theirs[1]:
        return None
    around = sentence_around(text, held.other.span)
    went = Went(held, ours[0], theirs[0], held.said.text, text[slice(*around)])
    return None if any(guard(went) for guard in DIRECTION_GUARDS) else went


def direction_of(text: str, span: Span) -> tuple[Span, str] | None:
    """The word that says which way the figure at `span` went, and "up" or "down"; None where none does."""
    start = max(0, span.start - _REACH)
    before = text[start : span.start]
    # Searched in lower case, which is several times as fast; "İ" becomes two characters.
    if found := _BEFORE.search(before.lower() if before.isascii() else before):
        name = found.lastgroup or ""
        return Span(*found.span(name)).shifted(start), name
    if found := _AFTER.match(text, span.end):
        name = found.lastgroup or ""
        return Span(*found.span(name)), name
    return None


def _abroad(text: str, span: Span) -> tuple[Span, str] | None:
    """The only word of another language that says which way the only figure of a clause went."""
    start, end = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    for cut in _CLAUSE_ABROAD.finditer(text, start, span.start):
        start = cut.end()
    if cut_after := _CLAUSE_ABROAD.search(text, span.end, end):
        end = cut_after.start()
    found = list(_ABROAD.finditer(text, start, end))
    if len(found) != 1 or _TURNS_IT_ABROAD.search(text, start, end):
        return None
    name = found[0].lastgroup or ""
    return Span(*found[0].span(name)), name


def is_another_amount(went: Went) -> bool:
    """The figures are not the very same, or one ends a range that is another."""
    held = went.held
    if held.end:
        ours, theirs = _range(held.said.text, held.figure.span), _range(held.evidence.text, held.other.span)
        return not ours or ours != theirs
    if held.figure.unit == held.other.unit:
        return abs(held.figure.value) != abs(held.other.value)
    return abs(held.figure.value) not in in_measure_of(held.figure, held.other)


def _range(text: str, span: Span) -> tuple[tuple[Fraction, str], ...]:
    """The amounts between which the figure at `span` is the one or the other end; empty where it ends no range."""
    for whole in figures(text):
        if any(end.span == span for end in whole.ends):
            return tuple((abs(end.value), end.unit) for end in whole.ends)
    return ()


def tells_of_something_else(went: Went) -> bool:
    """What comes before the two words has nothing in common; in two languages, the figure stands there twice."""
    if went.held.evidence.foreign:
        text = went.held.evidence.text
        return text.count(text[slice(*went.held.other.span)]) > 1
    ours = _one_for_all(content(went.said[: went.ours.start]))
    at = went.sentence.find(went.held.evidence.text[slice(*went.theirs)])
    theirs = _one_for_all(content(went.sentence[: max(0, at)]))
    return not ours or not theirs or len(ours & theirs) * 2 < min(len(ours), len(theirs))


def turns_in_other_words(went: Went) -> bool:
    """One of the two has a word besides that may turn the meaning: "losses fell", "did not rise"."""
    said, held = went.said[: _end_of_clause(went.said, went.held.figure.span.end)], went.held
    ours = f"{said[: went.ours.start]} {said[went.ours.end :]}"
    word = held.evidence.text[slice(*went.theirs)]
    at = went.sentence.find(held.evidence.text[slice(*held.other.span)])
    sentence = went.sentence[: _end_of_clause(went.sentence, max(0, at))].replace(word, " ", 1)
    return any(_TURNS_IT.search(_BASE.sub(" ", each)) for each in (ours, sentence))


def _end_of_clause(text: str, start: int) -> int:
    """Where the clause of a figure ends: what a sentence goes on with does not turn it."""
    found = _GOES_ON.search(text, start)
    return found.start() if found else len(text)


def _one_for_all(about: frozenset[str]) -> frozenset[str]:
    """Telling words, with one word for those that mean the same."""
    return about.union(*(each for each in _ALIKE if each & about))


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
