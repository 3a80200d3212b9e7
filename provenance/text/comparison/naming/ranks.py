"""Places in an order that a statement gives otherwise than its passages: "the 14th edition", "number 17".

They are no figures, since nothing is counted; but a passage that is cited for them has the number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.naming.ordinals import ordinals
from provenance.text.comparison.words import years_in
from provenance.text.figures import figures
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_NUMBER = re.compile(r"\b(?:[Nn]umber|[Nn]o\.|#)\s?(?P<number>[0-9]{1,4}|[a-z]{3,5})\b(?![,.]?[0-9])")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NOUN = re.compile(r"[ \u00a0\n-](?P<noun>[a-z]{3,20})")
_CENTURY = re.compile(r"[ \u00a0\n-](?:and\s(?:early\s|late\s)?\S{3,20}[ \u00a0\n-])?centur")
_PART = re.compile(r"\b(?:an?|one|two|three|four|five|six|seven|eight|nine|[0-9]{1,2})[ -]\Z", re.IGNORECASE)
_OF_MONTH = re.compile(r"\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:the\s)?\Z"
)
_ROMAN = re.compile(r"\b[IVX]{2,6}\b")
_DIGITS = re.compile(r"(?<![0-9.,])[0-9]{1,4}(?![0-9]|[.,][0-9])")
_BEFORE_IT = re.compile(
    r"\b(?:before|after|follow\w*|previous\w*|earlier|other|preced\w*|until\sthen|already)\b", re.IGNORECASE
)
_YEARLY = re.compile(r"anniversar|birthday|jubilee|year|season|edition|annual")
_NEAR = 32  # characters
_LEAST, _TELLING = 3, 10
_PLACES = ("place", "position", "spot")
_HUNDREDS = re.compile(r"\b([0-9]{1,2})00s\b")


class Ranked(NamedTuple):
    """A place in an order, what stands in it ("edition"), the statement that gives it, and the passages."""

    number: int
    noun: str
    text: str
    evidence: tuple[Evidence, ...]


def on_ranks(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """Places in an order that named passages, or sources as short, do not have."""
    if not evidence or not all(each.close or len(each.text) <= _LONGEST for each in evidence):
        return
    for number, span, noun in _ranks(said.text):
        asked = Ranked(number, noun, said.text, evidence)
        told = number >= _TELLING or noun == "century" or (noun == "number" and number >= _LEAST)
        if (told or _names_another(asked)) and not any(guard(asked) for guard in RANK_GUARDS):
            yield Discord(span, "absent")


@lru_cache(maxsize=128)
def _ranks(text: str) -> tuple[tuple[int, Span, str], ...]:
    """The places in an order that a text gives, from the third."""
    found = []
    for number, span in ordinals(text):
        if number < _LEAST or _PART.search(text, max(0, span.start - 8), span.start):  # "a third"
            continue
        if _OF_MONTH.match(text, span.end) or _MONTH.search(text, max(0, span.start - 16), span.start):
            continue
        noun = _NOUN.match(text, span.end)
        what = "century" if _CENTURY.match(text, span.end) else noun["noun"] if noun else ""
        found.append((number, span, "number" if what in _PLACES else what))
    for each in _NUMBER.finditer(text):
        written = each["number"]
        value = int(written) if written.isdigit() else (_WORDS.index(written) + 1 if written in _WORDS else 0)
        if value:
            found.append((value, Span(*each.span()), "number"))
    return tuple(found)


def _names_another(asked: Ranked) -> bool:
    """Whether a passage gives another place to the same thing."""
    return any(
        noun == asked.noun and number != asked.number
        for each in asked.evidence
        for number, _, noun in _ranks(each.text)
    )


def has_the_number(asked: Ranked) -> bool:
    """A passage has the number, as an ordinal, as a number or in Roman letters."""
    return any(asked.number in _numbers(f"{each.text}\n{each.around}\n{each.dated}") for each in asked.evidence)


def has_one_less(asked: Ranked) -> bool:
    """A passage counts those before it: "after twenty-three others"."""
    return asked.noun != "century" and any(
        number == asked.number - 1 and _BEFORE_IT.search(each.text, max(0, span.start - _NEAR), span.end + _NEAR)
        for each in asked.evidence
        for number, span in _numbered(each.text)
    )


def has_a_year_of_the_century(asked: Ranked) -> bool:
    """A passage names a year of the century, or its hundreds."""
    if asked.noun != "century":
        return False
    last = asked.number * 100
    return any(
        last - 100 <= int(year) <= last for each in asked.evidence for year in years_in(f"{each.text}\n{each.around}")
    ) or any(int(found[1]) == asked.number - 1 for each in asked.evidence for found in _HUNDREDS.finditer(each.text))


def is_a_year_counted(asked: Ranked) -> bool:
    """Years of a passage lie so far apart: "his 20th birthday", "the 50th anniversary", "in its tenth year"."""
    if not _YEARLY.match(asked.noun):
        return False
    named = {int(year) for each in asked.evidence for year in years_in(f"{asked.text}\n{each.text}\n{each.around}")}
    return any(last - first in (asked.number, asked.number - 1) for first in named for last in named)


RANK_GUARDS: tuple[Callable[[Ranked], bool], ...] = (
    has_the_number,
    has_one_less,
    has_a_year_of_the_century,
    is_a_year_counted,
)
"""Each for itself reason enough to leave a place in an order alone."""


@lru_cache(maxsize=64)
def _numbered(text: str) -> tuple[tuple[int, Span], ...]:
    """The numbers of a text, each with where it stands."""
    found = [(int(each.value), each.span) for each in figures(text) if each.value.denominator == 1]
    found += ordinals(text)
    found += [(number, span) for number, span, _ in _ranks(text)]
    return (*found, *((int(each[0]), Span(*each.span())) for each in _DIGITS.finditer(text)))


@lru_cache(maxsize=64)
def _numbers(text: str) -> frozenset[int]:
    found = {number for number, _ in _numbered(text)}
    return frozenset(found | {_roman(each[0]) for each in _ROMAN.finditer(text)})


def _roman(written: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[each] for each in written]
    return sum(-one if one < two else one for one, two in zip(values, (*values[1:], 0), strict=True))
