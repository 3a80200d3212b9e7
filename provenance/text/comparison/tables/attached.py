"""A figure and the name of a row that stand together in a statement, so that the one is surely of the other."""

from __future__ import annotations

import re

from provenance.text.comparison.tables.row_labels import called
from provenance.text.figures import Figure

_SEEN = r"(?:(?:was|were|is|are|has\sbeen|had\sbeen)\s)?(?:(?:observed|recorded|found|seen|measured|registered)\s)?"
_BEHIND = re.compile(rf"[)]?,?\s{_SEEN}(?:[a-z-]{{2,20}}\s){{0,3}}?(?:in|on|for|at|by|among|aged)\s(?:the\s)?\Z")
_NOT_OF_IT = re.compile(r"\b(?:from|to|than|into|against|but|not|more|fewer|less|higher|lower|outside|except|save)\b")
_MOST = r"(?:highest|lowest|largest|biggest|smallest|most|fewest)"
_BEFORE = re.compile(
    r"['’]?s?\s(?:(?:has|had|have|saw|shows?|showed|recorded|reported|received|counted|reached|spent|cost|costs|is|was"
    r"|were|are|accounts?\sfor|accounted\sfor|came\sto|stood\sat|amounted\sto|rose\sto|fell\sto|grew\sto)\s)"
    rf"(?:the\s{_MOST}\s[a-z ]{{2,25}}?(?:,|:|\sof|\sat|\swith)\s)?"
    r"(?:(?:about|some|around|nearly|almost|only|just|over|roughly)\s)?\Z"
)
_OF_AGES = re.compile(r"age|over|above|under|below|older|younger", re.IGNORECASE)
_BREAK = re.compile(r"[;,:]\s|[()–—]|\s(?:but|while|whereas|when|where)\s")
_REACH = 60  # characters from a figure to the end of the name


def attached(said: str, figure: Figure, label: str) -> bool:
    """Whether a figure stands right beside the name of a row: "€190,000 on cool rooms", "Marais has the highest rate,
    25.4", "25.4, was observed in Marais"."""
    start, end = figure.span
    for name in called(label).finditer(said, max(0, start - _REACH), min(len(said), end + _REACH)):
        between = said[end : name.start()] if name.start() >= end else said[name.end() : start]
        pattern = _BEHIND if name.start() >= end else _BEFORE
        between = f"{between}aged " if _OF_AGES.match(name[0]) else between
        if pattern.match(between) and not _NOT_OF_IT.search(between):
            return True
    return False


def of_one_clause(said: str, figure: Figure, label: str) -> bool:
    """Whether a figure and the name of a row stand in one clause of a statement."""
    start, end = figure.span
    for name in called(label).finditer(said):
        between = said[end : name.start()] if name.start() >= end else said[name.end() : start]
        if not _BREAK.search(between):
            return True
    return False
