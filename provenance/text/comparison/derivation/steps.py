"""What the words around a figure say about how it was found from others: as a difference, a change, a share, a sum."""

from __future__ import annotations

import re

from provenance.named import NamedTuple

_MORE = "more|higher|longer|above|older|later|dearer|bigger|larger|greater|ahead|better|up|over|taller|faster|heavier"
_LESS = "less|fewer|lower|shorter|below|younger|earlier|cheaper|smaller|behind|worse|down|under|short|slower|lighter"
_HEDGES = (
    r"(?:\s(?:about|around|some|nearly|almost|roughly|just|over|under|only|more|less|than|a|an|approximately)){0,3}"
)
_CHANGE = re.compile(
    rf"\b(?:by|(?:drop|fall|rise|increase|decrease|decline|gap|difference|shortfall|surplus|deficit|loss|profit|margin"
    rf"|saving|change|growth|reduction|gain|lead|majority|distance|jump|cut)\s(?:of|was|is)|los(?:e|t|es|ing)"
    rf"|gain(?:s|ed)?|sav(?:es|ed|ing)|added|shed|cuts?|axed|laid\soff|eliminat(?:e|es|ed|ing))"
    rf"(?:\s[^;()]{{1,40}}?(?:,?\sor|\sand(?:\s[A-Z][\w.’'-]+){{1,3}}))?{_HEDGES}\s[(]?\Z"
)
_COMPARED = re.compile(
    rf"(?:\sor\s[^,;()]{{1,32}}?)?(?:\s[a-z]{{2,12}}(?:\s[a-z]{{2,12}})?)?,?\s(?:(?P<more>{_MORE})|(?P<less>{_LESS}))\b"
)
_LESS_BEFORE = re.compile(
    r"\b(?:fell|fall\w*|drop\w*|declin\w*|decreas\w*|los[et]\w*|shr[aiu]nk\w*|reduc\w*|cut|down|slipp\w*|shortfall|lower\w*)\b"
)
_MORE_BEFORE = re.compile(r"\b(?:rose|ris(?:e|en|es|ing)|grew|grow\w*|increas\w*|climb\w*|jump\w*|up|gain\w*|added)\b")
_OF = re.compile(r"\s?[)]?\sof\s|\s(?:the|its|their|his|her|that|what)\s")
_MADE_UP = re.compile(
    r"\b(?:shares?|proportion|accounts?|accounted|ma[dk]es?\sup|cover(?:s|ed)?|rate)\b(?:[^;.]{0,24}|[^;]{0,72}\b(?:compared\swith|against|from|to)\s)\Z"
)
_LEFT = re.compile(r"\s(?:(?:is|are|was|were|still)\s){0,2}(?:left|remain\w*|go(?:es)?\swithout)\b")
_TOGETHER = re.compile(
    r"\b(?:total\w*|sum|together|combined|altogether|overall|in all|both|between them|jointly)\b", re.IGNORECASE
)
_BEFORE, _AFTER = 96, 48  # characters
_AGENT = re.compile(
    r"\b(?:seen|watched|viewed|visited|attended|used|spoken|read|heard|inhabited|followed|signed|joined|shared|owned"
    r"|bought|populated|contested)\sby\b"
)
_SCORE = re.compile(r"\s(?:votes?|ballots|goals?|sets?|games?|frames?|rounds?)\sto\s[\w]")


class Steps(NamedTuple):
    """How a figure may have been found: `way` is 1 where something is more by it, -1 where less, 0 where not said."""

    change: bool
    way: int
    share: bool
    total: bool


def steps(text: str, start: int, end: int) -> Steps:
    """What the words around the figure at `text[start:end]` say about how it was found."""
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    compared, change = _COMPARED.match(after), _CHANGE.search(before)
    if change and (_SCORE.match(after) or _AGENT.search(before, 0, change.end())):
        change = None  # "by 54 votes to 46", "seen by 6.2 million viewers"
    way = 0
    if compared:
        way = 1 if compared["more"] else -1
    elif change:
        down, up = bool(_LESS_BEFORE.search(before)), bool(_MORE_BEFORE.search(before))
        way = 0 if down == up else (-1 if down else 1)
    share = bool(_OF.match(after) or _LEFT.match(after) or _MADE_UP.search(before))
    return Steps(bool(compared or change), way, share, bool(_TOGETHER.search(before) or _TOGETHER.search(after)))
