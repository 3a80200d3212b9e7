"""Another figure that a passage gives in the place of one of the statement, which it does not have itself.

Many a number can be had from others by chance: 12 percent is the rest of 88, 11 billion is 10.6 in round figures.
Where the passage says another number of the very thing ("19 per cent more likely", "$13.9 billion in assets"), that is
what it says. Only what comes about without that other number is taken for chance.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from provenance.named import NamedTuple
from provenance.text.agreement import precision
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Found, Question, bears_out, supporters
from provenance.text.comparison.derivation.steps import steps
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.matching import rates_differ, units_differ
from provenance.text.comparison.words import ENDS_ITEM, content, sentence_around, years_in
from provenance.text.figures import CALENDAR, DURATIONS, Bound, Figure, figures
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_FEW = 40  # figures of a passage
_REACH = 40  # characters beside a figure
_TIMES = 10  # how many times as much the other may be, or as little
_WORD = re.compile(r"[^\W\d_]{3,40}")
_ENDS_CLAUSE = re.compile(r"[.;:()|\n\t]\s?|\s{2,}|,\s(?:and|but|while)\b|\b(?:while|whereas|but|against)\b")
_OF_THEN = re.compile(
    r"\b(?:before|earlier|previous\w*|last|ago|former\w*|original\w*|initial\w*|first|once|then|expect\w*|forecast\w*"
    r"|project\w*|plan\w*|target\w*|since|average\w*|compared|than|up|from|down)\b",
    re.IGNORECASE,
)
_SETS: tuple[frozenset[Bound], ...] = (frozenset({"at least", "above"}), frozenset({"at most", "below", "up to"}))
_ROUND = 5
_DISTINCT = 3  # telling digits that are not had by chance
_HEDGES = content("approximately roughly estimated slightly exactly")


class Instead(NamedTuple):
    """A figure that a passage has instead of another, and where or as what that is not there: 'beside "assets"'."""

    found: Found
    how: str


class Place(NamedTuple):
    """The clause of a figure: its telling words, and those of them that stand right before and behind the figure."""

    words: frozenset[str]
    beside: frozenset[str]


def in_its_place(question: Question, excused: Callable[[Question], bool]) -> Instead | None:
    """The figure of a passage that stands in the place of the one asked for, which stands in none; None where there is
    none, or where the one asked for may be had from that other.

    `excused` tells whether anything bears a figure out; it is asked once more without the other.
    """
    if any(len(each.text) > _LONGEST for each in question.evidence) or "|" in question.said.text:
        return None
    if bounded := _of_a_closer_bound(question, excused):
        return Instead(bounded, "the bound")
    others = _others(question)
    if not others or len({abs(each.figure.value) for each in others}) > 1:
        return None
    if not excused(_without(question, others)):
        return None
    beside = place(others[0].words, others[0].figure).beside
    word = next((each[0] for each in _WORD.finditer(question.said.text) if content(each[0]) & beside), "")
    return Instead(others[0], f'beside "{word}"')


def _of_a_closer_bound(question: Question, excused: Callable[[Question], bool]) -> Found | None:
    """The only figure that bears out a bound, where that is as close or closer than it: "more than 62" for 60."""
    figure = question.figure
    kind = next((each for each in _SETS if question.meant in each), None)
    if kind is None or figure.unit in DURATIONS:
        return None
    found = list(islice(supporters(question), 2))
    if len(found) != 1 or _telling(question.said.text, figure) < max(2, _telling(found[0].words, found[0].figure)):
        return None
    same = found[0].figure.bound == question.meant
    if (found[0].figure.bound in kind and not same) or abs(figure.value - found[0].figure.value) == 1:
        return None  # at least 14 are more than 13
    if figure.unit and found[0].figure.unit not in ("", figure.unit):
        return None
    return found[0] if same or not excused(_without(question, found)) else None


def _telling(text: str, figure: Figure) -> float:
    """How many telling digits a figure has; a five at the end is half of one."""
    written = text[slice(*figure.span)]
    digits = _digits(text, figure)
    last = "".join(each for each in written if each.isdigit()).rstrip("0")[-1:]
    return digits - 0.5 if last == str(_ROUND) else digits


def _digits(text: str, figure: Figure) -> int:
    return precision(text[slice(*figure.span)], abs(figure.value))[1]


def _others(question: Question) -> list[Found]:
    """The figures of the passages that are measured like the one asked for and have the same words beside them, where
    all that bear it out stand among other words."""
    text, figure = question.said.text, question.figure
    own = {abs(end.value) for each in figures(text) for end in each.each_end}
    ours, way = place(text, figure), steps(text, *figure.span)
    kept: list[Found] = []
    for each in question.evidence if ours.beside else ():
        found = plainly(each.text)
        for other in found if len(found) <= _FEW else ():
            if abs(other.value) in own or not _is_like(figure, other):
                continue
            theirs = place(each.text, other)
            if bears_out(question, other, each.text):
                if not theirs.words or theirs.words & ours.words or _digits(text, figure) >= _DISTINCT:
                    return []
            elif _is_the_same(figure, ours, theirs) and not _is_of_another_time(text, each, other):
                alike = steps(each.text, *other.span)
                if alike.change == way.change and alike.total >= way.total:
                    kept.append(Found(other, each.text, each))
    return kept


def _is_like(figure: Figure, other: Figure) -> bool:
    if (
        other.unit in CALENDAR
        or other.unit != figure.unit
        or rates_differ(figure, other)
        or units_differ(figure, other)
    ):
        return False
    return bool(other.value) and abs(figure.value) <= _TIMES * abs(other.value) <= _TIMES**2 * abs(figure.value)


def _is_the_same(figure: Figure, ours: Place, theirs: Place) -> bool:
    """Whether two clauses have a word right beside their figures in common, and another one; or are measured."""
    common = ours.beside & theirs.beside
    return bool(common) and (len(ours.words & theirs.words) > 1 or bool(figure.unit))


def _is_of_another_time(text: str, evidence: Evidence, other: Figure) -> bool:
    """Whether the sentence of a figure speaks of another year, or of what was before, or is only expected."""
    around = sentence_around(evidence.text, other.span)
    sentence = evidence.text[around.start : around.end]
    years = years_in(sentence)
    if years and not years <= years_in(text):
        return True
    near = evidence.text[max(around.start, other.span.start - _REACH) : min(around.end, other.span.end + _REACH)]
    return bool(_OF_THEN.search(near))


def place(text: str, figure: Figure) -> Place:
    """The clause in which a figure stands, as far as no other figure stands between."""
    start, end = max(0, figure.span.start - _REACH), min(len(text), figure.span.end + _REACH)
    before, behind = _ENDS_CLAUSE, _ENDS_CLAUSE
    for other in figures(text):
        if other.unit not in CALENDAR and start < other.span.end <= figure.span.start:
            start, before = other.span.end, ENDS_ITEM
        if other.unit not in CALENDAR and figure.span.end <= other.span.start < end:
            end, behind = other.span.start, ENDS_ITEM
    left = before.split(text[start : figure.span.start].rstrip(" :=$£€"))[-1]
    right = _without_label(behind.split(text[figure.span.end : end], maxsplit=1)[0], text[figure.span.end : end])
    nearest = (*reversed(_telling_words(left)),)[:1], _telling_words(right)[:1]
    words = frozenset((*_telling_words(left), *_telling_words(right)))
    return Place(words, frozenset(word for each in nearest for word in each))


def _without_label(first: str, all_of_it: str) -> str:
    """What stands behind a figure, unless that is the label of the next one: "27.1% Turnout: 41.0%"."""
    return "" if all_of_it.rstrip().removesuffix(":") == first != all_of_it.rstrip() else first


def _telling_words(text: str) -> list[str]:
    return [stem for found in _WORD.finditer(text) for stem in content(found[0]) if stem not in _HEDGES]


def _without(question: Question, others: list[Found]) -> Question:
    """The question, put to the passages as if some figures did not stand there."""
    kept = []
    for each in question.evidence:
        text = each.text
        for other in others:
            if other.evidence is each:
                text = _blotted(text, other.figure.span)
        kept.append(each._replace(text=text, around=text if each.around == each.text else ""))
    return question._replace(evidence=tuple(kept))


def _blotted(text: str, span: Span) -> str:
    return f"{text[: span.start]}{'…' * (span.end - span.start)}{text[span.end :]}"
