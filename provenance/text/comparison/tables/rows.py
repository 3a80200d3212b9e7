"""Figures of another row: a statement names one row of a table, and gives what stands in the row of another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question, supporters
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.tables.attached import attached, of_one_clause
from provenance.text.comparison.tables.row_labels import Row, called, gives_ages, rows
from provenance.text.comparison.tables.scales import scales
from provenance.text.comparison.words import content
from provenance.text.figures import Figure

_MOST = 2000  # rows that are looked at
_LOOKED_AT = 20  # places where a figure stands
_ALL_OF_THEM = re.compile(
    r"\b(?:total\w*|sub-?total\w*|sum|all|average|mean|median|world|overall|whole|others?|rest|nation|nationwide|insgesamt|gesamt"
    r"|ensemble|moyenne|summe|autres|übrige)\b|\b(?:United|European)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:(?P<most>most|largest|biggest|smallest|highest|lowest|top)|others?|another|next|second|third|fourth|fifth|last|rest|than|against|compar\w+|versus|vs|unlike|averages?"
    r"|mean|medians?|total|overall|whole|all|both|each|every|any|together|combined|neighbou?r\w*|rivals?|nation\w*"
    r"|countr(?:y|y['’]s|ies)|elsewhere|everywhere|leader|rank\w*"
    r"|followed|former|latter|respectively|(?<!of )(?:these|those(?! aged| over [0-9]| under [0-9]))|group\w*)\b"
    r"|\bof (?:these|those)(?=[,.;:)]|\s(?:is|are|was|were|has|have|had|can|may|will)\b)",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"(?:[0-9%]|\b(?:half|third|quarter|most|some))\s(?:out\s)?of\s(?:(?:the|all|its|some)\s)?\Z")
_PART = re.compile(r"[;.:]\s")
_NUMBERS = re.compile(r"[0-9]+")
_OF_ONE_NAMED_BEFORE = re.compile(r"(?:It|Its|They|Their|This|That|These|Those|There|He|She|His|Her)\b")
_GOES_ON = re.compile(
    r"(?:['’]s)?\s(?:has|had|have|went|lost|gained|won|is|was|were|are|counts?|counted|saw|rose|fell|grew|shrank|recorded"
    r"|reported|took|got|gets|spent|spends|cost|costs|received|with|accounts?|accounted|came|stood|stands|exported"
    r"|imported|sold|bought|produced|holds|held|makes?|made|brought|raised|paid)\b"
)


class Misplaced(NamedTuple):
    """A figure that stands in another row than the one that the statement names, which is `label`."""

    figure: Figure
    evidence: Evidence
    label: str


class Asked(NamedTuple):
    """A figure, and the rows of a passage that its statement names, and those that it does not speak of."""

    question: Question
    named: tuple[Row, ...]
    unnamed: tuple[Row, ...]


def of_another_row(question: Question, excused: Callable[[Question], bool]) -> Misplaced | None:
    """The figure of a passage that bears out the one asked for, but stands in a row of another name.

    `excused` tells whether anything bears a figure out; it is asked once more without the rows that are not spoken of.
    None where the statement names no row, or where the figure may be had from anything else.
    """
    for at, each in enumerate(question.evidence):
        named, unnamed = _parted(question.said.text, each)
        if not named or not unnamed or any(guard(Asked(question, named, unnamed)) for guard in ROW_GUARDS):
            continue
        figure = _stands_in(question, each, unnamed)
        if figure is None or _may_be_of_another(question, figure, named, unnamed):
            continue
        left = (*question.evidence[:at], _without(each, unnamed), *question.evidence[at + 1 :])
        if not excused(question._replace(evidence=left, claimed=_borne(question, left))):
            beside = (row for row in named if attached(question.said.text, question.figure, row.label))
            return Misplaced(figure, each, next(beside, named[0]).label)
    return None


@lru_cache(maxsize=128)
def _parted(said: str, evidence: Evidence) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The rows that a statement names, and those of the same tables that it has no word of."""
    all_of_them = rows(evidence.text)
    if not all_of_them or len(all_of_them) > _MOST:
        return (), ()
    named = tuple(each for each in all_of_them if named_at(said, each.label) >= 0)
    tables, labels = {each.table for each in named}, {each.label for each in named}
    about = content(said)
    unnamed = tuple(
        each
        for each in all_of_them
        if each.table in tables
        and each.label not in labels
        and not _ALL_OF_THEM.search(each.label)
        and not _is_touched(each.label, labels, said, about)
        and not _is_short_for(each.label, said)
    )
    return named, unnamed


def named_at(said: str, label: str) -> int:
    """Where a statement names a row: as a proper name, or as its own first cell; -1 where it does not."""
    if said.partition("|")[0].strip().casefold() == label.casefold():
        return 0
    if not label[:1].isupper() and not gives_ages(label):
        return -1
    found = called(label).search(said)
    if not found or (found.start() == 0 and not _GOES_ON.match(said, found.end())):
        return -1
    return found.start()


def _is_touched(label: str, named: set[str], said: str, about: frozenset[str]) -> bool:
    """Whether a statement has a word of a row that it does not name, or one of its ages."""
    if not gives_ages(label):
        shared = frozenset().union(*map(content, named))
        return bool((content(label) - shared) & about) or content(label) <= shared
    others = {number for each in named if gives_ages(each) for number in _NUMBERS.findall(each)}
    return bool({*_NUMBERS.findall(label)} & {*_NUMBERS.findall(said)} - others)


def _is_short_for(label: str, said: str) -> bool:
    """Whether a statement has the first letters of a label: "UK" for "United Kingdom"."""
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", label) if word[0].isupper())
    return len(initials) > 1 and re.search(rf"\b{initials}\b", said.replace(".", "")) is not None


def _stands_in(question: Question, evidence: Evidence, unnamed: tuple[Row, ...]) -> Figure | None:
    """The first figure that bears out the one asked for, if all that do stand in rows that are not spoken of, none of
    them in their names."""
    one = question._replace(evidence=(evidence,))
    found = [each.figure for each in islice(supporters(one), _LOOKED_AT)] or list(_of_same_digits(question, evidence))
    if not found or len(found) >= _LOOKED_AT or not all(_is_behind_name(each, unnamed) for each in found):
        return None
    return found[0]


def _of_same_digits(question: Question, evidence: Evidence) -> Iterator[Figure]:
    """Figures that have the number asked for without the scale that a head gives."""
    value = abs(question.figure.value)
    wanted = {value / scale for scale in (question.figure.scale, *scales(evidence.above or evidence.text))}
    yield from islice((each for each in plainly(evidence.text) if abs(each.value) in wanted), _LOOKED_AT)


def _is_behind_name(figure: Figure, those: tuple[Row, ...]) -> bool:
    return any(row.span.overlaps(figure.span) and figure.span.start >= row.values for row in those)


def _may_be_of_another(question: Question, figure: Figure, named: tuple[Row, ...], unnamed: tuple[Row, ...]) -> bool:
    """Whether the row of a figure may be spoken of in words that are not its name, in another clause than the rows that
    are named: children for "0 to 14", what was made on land for "Onshore wind" beside "Offshore wind"."""
    labels = [row.label for row in unnamed if row.span.overlaps(figure.span)]
    words = frozenset().union(*(content(row.label) for row in named))
    if not any(gives_ages(each) or content(each) & words for each in labels):
        return False
    said = question.said.text
    return not any(of_one_clause(said, question.figure, row.label) for row in named)


def _without(evidence: Evidence, unnamed: tuple[Row, ...]) -> Evidence:
    """A passage without some of its rows."""
    kept, start = [], 0
    for row in unnamed:
        kept.append(evidence.text[start : row.span.start])
        start = row.span.end
    text = "".join((*kept, evidence.text[start:]))
    return evidence._replace(text=text, around="")


def _borne(question: Question, left: tuple[Evidence, ...]) -> tuple[Figure, ...]:
    """The figures of the statement that stand in what is left: of a wrong one nothing follows."""
    known = {abs(figure.value) for each in left for figure in plainly(each.text)}
    return tuple(each for each in question.claimed if abs(each.value) in known or abs(each.value / each.scale) in known)


def speaks_of_others(asked: Asked) -> bool:
    """The statement compares, ranks, counts together or speaks of one that it named before."""
    said = asked.question.said.text
    if "|" in said:
        return False
    if _is_attached(asked):
        return any(not found["most"] for found in _OF_OTHERS.finditer(_part_of(said, asked.question.figure)))
    return bool(_OF_OTHERS.search(said) or _OF_ONE_NAMED_BEFORE.match(said))


def comes_before_its_name(asked: Asked) -> bool:
    """The figure stands before the name of the row: "31, more by far, and in the end Alabama too"."""
    said, start = asked.question.said.text, asked.question.figure.span.start
    return not any(named_at(said[:start], each.label) >= 0 for each in asked.named) and not _is_attached(asked)


def _is_attached(asked: Asked) -> bool:
    return any(attached(asked.question.said.text, asked.question.figure, each.label) for each in asked.named)


def _part_of(said: str, figure: Figure) -> str:
    """The part of a statement in which a figure stands, between semicolons."""
    starts = [each.end() for each in _PART.finditer(said, 0, figure.span.start)]
    end = _PART.search(said, figure.span.end)
    return said[starts[-1] if starts else 0 : end.start() if end else len(said)]


def is_the_whole_of_a_part(asked: Asked) -> bool:
    """The figure is that of which another one is a part: "In Uri, 187 of the 412"."""
    return _PART_OF.search(asked.question.said.text, 0, asked.question.figure.span.start) is not None


ROW_GUARDS: tuple[Callable[[Asked], bool], ...] = (speaks_of_others, comes_before_its_name, is_the_whole_of_a_part)
"""Each for itself reason enough to leave the rows alone."""
