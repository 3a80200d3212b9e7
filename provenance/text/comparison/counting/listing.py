"""How many items the lists of a text may have."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from provenance.text.comparison.counting.tallied import tallies
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import is_row, years_in

_TWO = re.compile(
    r"[A-Z“\"][\w.’'”\"-]*(?:\s\([^()]{1,40}\))?\s(?:and|or|&)\s(?:the\s)?[A-Z“\"]|\bboth\b|\ba\s\w+(?:\s\w+)?\sand\san?\s"
)
_COMMA = re.compile(r"(,\s(?:(?:and|or)\s)?|\s(?:and|or|&)\s)")
_STOPS = re.compile(r"[.!?](?:\s|\Z)|\n\s*\n")
_NUMBERS = ("two", "three", "four", "five", "six")
_SEVERAL = re.compile(rf"(?:the\s)?({'|'.join(_NUMBERS)})\s[A-Z]")  # "Gallagher, the two Ogdens and Pruitt"
_NAMES = r"(?-i:[^\W\d_a-zß-öø-ÿ])[^,.;:\n()]{1,40}(?:,\s[^,.;:\n()]{1,40}){1,11}"
_BETWEEN = re.compile(r",\s(?:and\s)?|\sand\s")
_ENDS = 2  # years between which a time lies, and no list
_WORDS = 4  # of an item in the middle of a list
_LONG = "what ends a list of items"


def lists_so_many(value: Fraction, evidence: Evidence) -> bool:
    """Whether a passage may list so many things; of a long list one or two may have been read together."""
    found = items(evidence.around) if evidence.around else items(evidence.text) | _loosely(evidence.text)
    if any(abs(n - value) <= n // 6 for n in found):
        return True
    return value in tallies(evidence.text)


def names_so_many(value: Fraction, noun: str, text: str) -> bool:
    """Whether a text names so many of a thing in a list that begins with it: "Districts of Alm, Orrin and Vale"."""
    if not noun or noun not in text.lower():
        return False
    listed = re.compile(rf"\b{re.escape(noun)}(?:\sof|\sare|\swere|:)\s({_NAMES})(?=[.;\n)]|\Z)", re.IGNORECASE)
    return any(value == len(_BETWEEN.split(found[1])) for found in listed.finditer(text))


def is_prose(evidence: Evidence) -> bool:
    """Whether a passage is made of sentences, which speak of two things or three without counting them."""
    return _STOPS.search(evidence.around or evidence.text) is not None


@lru_cache(maxsize=256)
def items(text: str) -> frozenset[int]:
    """How many items the lists of a text may have: those with commas or semicolons, on lines, of names, of years."""
    years, lines = len(years_in(text)), [line for line in text.split("\n") if line.strip()]
    found = {years if years > _ENDS else 0, len(lines), text.count("("), 2 * bool(_TWO.search(text))}
    found.add(sum(any(mark.isdigit() for mark in line) for line in lines) if is_row(text) else 0)
    for sentence in _STOPS.split(text):
        found.add(1 + sentence.count(";"))
        found |= _with_commas(sentence)
    return frozenset({each for each in found if each > 1})


@lru_cache(maxsize=256)
def _loosely(text: str) -> frozenset[int]:
    """The same of parts of a source that were put together, of which a list may have been cut in two."""
    return frozenset(each for sentence in _STOPS.split(text) for each in _with_commas(sentence, single=True))


def _with_commas(sentence: str, *, single: bool = False) -> set[int]:
    """How many items the lists of a sentence may have: short ones in the middle, and one at each end. A `single` one is
    in the middle of a list only where an "and" stands beside it."""
    found: set[int] = set()
    short = more = 0
    joined = False
    pieces = _COMMA.split(sentence)
    for mark, piece in (*zip(("", *pieces[1::2]), pieces[::2], strict=True), ("", _LONG)):
        joined = joined or mark.strip(", ") != ""
        if len(piece.split()) > _WORDS:
            if short > 1 or (short and (joined or single)):
                found |= {short, short + 1, short + 2, short + 1 + more, short + 2 + more}
            short = more = 0
            joined = False
        else:
            several = _SEVERAL.match(piece)
            more += _NUMBERS.index(several[1]) + 1 if several else 0
            short += 1
    return found
