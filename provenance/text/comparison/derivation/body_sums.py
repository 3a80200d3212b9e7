"""What a summary reckons from the figures of a statement of the body, or of two: a share, a rest, a change, a sum.

A writer who sums up does it more freely than one who cites: "a quarter of the trains are late" of 76.3 percent on time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from provenance.text.agreement import fits
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.derivation.body import Body, Group, Pair, told_pairs
from provenance.text.comparison.derivation.calculation import reckoned_bound
from provenance.text.comparison.derivation.steps import Steps, steps
from provenance.text.comparison.words import content
from provenance.text.figures import DURATIONS, Figure

_RELATIVE = frozenset({"%", "pp", "bp", "times", "ratio"})
_EACH = re.compile(r"\b(?:each|every|per|apiece|average|mean|a\s(?:head|piece|person|day|week|month|year))\b", re.I)
_NOT = re.compile(r"\b(?:not|no|never|none|without|rest|remain\w*|others?|left|fail\w*|\w+n['’]t|un\w+)\b", re.I)
_AND = re.compile(r"\b(?:and|or|plus|together|both|combined|total\w*|all)\b", re.I)
_REST = re.compile(r"\b(?:others?|rest|remain\w*|else\w*)\b", re.I)
_SO_MANY_IN = re.compile(r"\s(?:in|out\sof|of)\s")
_SIDES = ("nearly", "just over")
_HUNDRED = 100
_TELLING = 100  # a sum or difference above is hardly reached by chance
_TIMES_APART = Fraction(15, 100)


def is_share(figure: Figure) -> bool:
    """Whether a figure is a percentage or a part of one."""
    return figure.unit in {"%", "pp"} or (not figure.unit and abs(figure.value) < 1)


def as_reckoned(question: Question, group: Group) -> bool:
    """A figure of a summary follows by one step from figures of a statement."""
    figure = question.figure
    return any(_stands_for(question, value) for value in _values(question, group)) or (
        figure.unit in {"times", "ratio"} and _is_so_many_times(figure, group.pairs)
    )


def as_reckoned_in_a_table(question: Question, body: Body) -> bool:
    """It follows from cells of a row that the summary names, or of a column in two rows that it names, or in one of
    them and the last, which is the sum."""
    about = content(question.said.text)
    return any(as_reckoned(question, Group("", tuple(told_pairs(table, about)), ())) for table in body.tables)


def _stands_for(question: Question, value: Fraction) -> bool:
    figure, meant = question.figure, reckoned_bound(question.meant)
    said = abs(figure.value)
    if (
        meant in _SIDES
        and (value > said) == (meant == "just over")
        and fits(question.said.text, figure, said, value, "")
    ):
        return True
    return fits(question.said.text, figure, said, value, meant)


def _values(question: Question, group: Group) -> Iterator[Fraction]:
    figure, text = question.figure, question.said.text
    way = steps(text, *figure.span)
    if _SO_MANY_IN.search(text, *figure.span):
        way = way._replace(change=False)  # "three in ten gave up"
    if figure.unit == "pp":
        yield from (abs(one.value - two.value) for one, two in group.pairs if one.unit == two.unit == "%")
    elif is_share(figure):
        whole = _HUNDRED if figure.unit == "%" else 1
        yield from (value * whole for value in (*_of_pairs(text, way, group.pairs), *_of_parts(text, way, group.parts)))
    elif figure.unit not in _RELATIVE:
        yield from _amounts(figure, text, way, group.pairs)


def _of_pairs(text: str, way: Steps, pairs: Sequence[Pair]) -> Iterator[Fraction]:
    """The changes between two figures of one kind where the words tell of one, their shares else."""
    for one, two in pairs:
        low, high = sorted((abs(one.value), abs(two.value)))
        if not _are_alike(one, two) or low == high or one.unit in _RELATIVE - {"%"} or (not one.unit and low <= 1):
            continue
        if way.change and way.way >= 0:
            yield (high - low) / low
        if way.change and way.way <= 0:
            yield (high - low) / high
        if not way.change and one.unit != "%" and one.unit not in DURATIONS:
            yield low / high
            yield from (1 - low / high,) if _NOT.search(text) else ()


def _of_parts(text: str, way: Steps, parts: Sequence[Fraction]) -> Iterator[Fraction]:
    """What percentages come to together, and what one or all of them leave of a hundred."""
    if way.change:
        return
    yield from (1 - each for each in parts)
    if _AND.search(text):
        yield from (one + two for one, two in pairwise(parts))
    if _REST.search(text) and len(parts) > 1:
        yield 1 - sum(parts, Fraction(0))


def _amounts(figure: Figure, text: str, way: Steps, pairs: Sequence[Pair]) -> Iterator[Fraction]:
    """Sums, differences and averages of amounts that are measured alike."""
    for first, second in pairs:
        one, two = abs(first.value), abs(second.value)
        if first.unit in _RELATIVE or second.unit in _RELATIVE or min(one, two) <= 1:
            continue
        if _are_alike(first, second) and {first.unit, second.unit} <= {figure.unit, ""}:
            yield from (one + two,) if abs(figure.value) > _TELLING or way.total else ()
            yield from (abs(one - two),) if way.change or way.share or _NOT.search(text) else ()
        if _EACH.search(text) and figure.unit in {first.unit, second.unit} and not (first.unit and second.unit):
            yield max(one, two) / min(one, two)


def _are_alike(one: Figure, two: Figure) -> bool:
    """Whether two figures measure the same; of two in millions one may leave out what of."""
    return one.unit == two.unit or (not (one.unit and two.unit) and one.scale == two.scale > 1)


def _is_so_many_times(figure: Figure, pairs: Sequence[Pair]) -> bool:
    """Whether of two figures of one kind one is about so many times the other."""
    times = [
        max(abs(one.value), abs(two.value)) / min(abs(one.value), abs(two.value))
        for one, two in pairs
        if one.unit == two.unit
    ]
    return any(abs(each - figure.value) <= figure.value * _TIMES_APART for each in times)
