"""Years that are part of a name: "the 2030 Agenda", "the crisis of 2008"."""

from __future__ import annotations

import re

from provenance.text.comparison.dates.dated import Asked
from provenance.text.comparison.dates.times import Time, agree, times
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import content, years_in
from provenance.text.word_list import words

_NAMED = re.compile(r"[ \u00a0\n-](?:[A-Z][a-z]+|[A-Z]{2,})")
_OPENS = re.compile(
    r"(?:\A|[.!?;][\"”’)]?\s)(?:In|By|Since|During|From|Until|Around|Before|After)\s\Z"
)  # "In 2016 Ferro left"
_NAMED_BEFORE = re.compile(
    r"(?:Agenda|Act|Vision|Plan|Strategy|Horizon|Census|Code|Law|Regulation|Directive|Goals?"
    r"|of)[ \u00a0\n,]{1,2}\(?\Z"
)
_NAME = re.compile(r"(?:[ \u00a0\n-][A-Z][\w-]*){1,5}")
_OCCASION = re.compile(
    r"[ \u00a0\n-](?:[\w’'-]+[ \u00a0\n]){0,3}?(?:Games|Olympics|Paralympics|World\sCups?|Cups?|Championships?|Draft"
    r"|Census|Elections?|Tour|Festival|Finals?|Open|Grand\sPrix|Marathon|Awards?|Season|Convention)\b"
)
_SEASON = re.compile(
    r"[ \u00a0\n-](?:[\w’'-]+[ \u00a0\n]){0,2}?(?:season|campaign|winter|school\syear|academic\syear)\b"
)
_SHORT_SEASON = re.compile(
    r"(?<![\w.,/–-])(?:1[0-9]|20)?([0-9]{2})\s?[/–-]\s?(?:1[0-9]|20)?([0-9]{2})(?![\w/–-]|[.,][0-9])"
)
_BEFORE = 24  # characters
_BEHIND = re.compile(r"(?:[ \u00a0\n-][\w-]{1,20}){0,3}")
_EVENT = re.compile(r"\b([a-z]{3,20}) of[ \u00a0\n]\Z")
_LASTING = words(  # of which something comes later
    "crisis recession depression slump shock war wars revolution reform reforms law act treaty agreement constitution"
    " pandemic coup peace settlement"
)
_AHEAD = re.compile(
    r"\b(?:by|until|till|through|from|to|since|before|after|between|as of|starting"
    r"|beginning)[ \u00a0\n](?:the[ ]end[ ]of[ ])?\Z",
    re.I,
)
_PART_OF_YEAR = re.compile(
    r"\b(?:end|close|start|beginning|middle|rest|course|half|quarter|thirds?|months?|weeks?|days?|spring|summer|autumn"
    r"|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)[ \u00a0\n]of"
    r"[ \u00a0\n]\Z"
)


def belongs_to_a_name(asked: Asked) -> bool:
    """It is part of a name: "the 2030 Agenda", "the Clean Air Act 1993"."""
    start, end = asked.time.span
    reach = max(0, start - _BEFORE)
    if asked.time.days != (0, 0) or asked.time.yearly or _PART_OF_YEAR.search(asked.text, reach, start):
        return False
    if _AHEAD.search(asked.text, reach, start) or _is_of_an_occasion(asked):
        return False
    if event := _EVENT.search(asked.text, max(0, start - 40), start):  # of "the fire of 1666" the source may speak too
        lasts = not asked.matched or event[1] in _LASTING
        return lasts and not any(content(event[1]) & content(f"{each.text} {each.around}") for each in asked.evidence)
    named = _NAMED.match(asked.text, end) and not _OPENS.search(asked.text, reach, start)
    return bool(named or _NAMED_BEFORE.search(asked.text, max(0, start - 14), start))


def gives_its_season(asked: Asked) -> bool:
    """A passage has the season in short ("97/98"), or writes none and names one of its years: "in March 1998, after the
    last race of the season"."""
    first, last = asked.time.first, asked.time.last
    if last != first + 1 or asked.time.days != (0, 0):
        return False
    it = f"{first % 100:02}", f"{last % 100:02}"
    named = [found.groups() for each in asked.evidence for found in _SHORT_SEASON.finditer(each.text)]
    if named or not _SEASON.match(asked.text, asked.time.span.end):
        return it in named
    return any({f"{first}", f"{last}"} & years_in(each.text) for each in asked.evidence)


def _is_of_an_occasion(asked: Asked) -> bool:
    """Whether the name is that of something held then, or one that a passage gives to another year."""
    end = asked.time.span.end
    if asked.matched and _OCCASION.match(asked.text, end):
        return True
    name = _NAME.match(asked.text, end)
    return name is not None and any(_names_another(asked.time, name[0], each) for each in asked.evidence)


def _names_another(time: Time, name: str, evidence: Evidence) -> bool:
    """Whether a passage gives the name to another year: "the 2012 Games"."""
    named = content(name)
    return any(
        not agree(time, other)
        and (behind := _BEHIND.match(evidence.text, other.span.end))
        and bool(named & content(behind[0]))
        for other in times(evidence.text)
    )
