"""Lists of a passage whose items each give a figure, and the columns of its tables: what they come to together.

"14 A320, 6 ATR 72, 3 A330" is a fleet of 23; 8,214 of "8,214; 7,797; 5,269" is 38.6 percent. So are all numbers of one
thing: "Season 1: 22 episodes. Season 2: 26 episodes."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from provenance.text.agreement import fits
from provenance.text.comparison.as_written import as_grouped, plainly
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.derivation.steps import steps
from provenance.text.comparison.instead import counted_noun
from provenance.text.comparison.tables.scales import scales
from provenance.text.figures import CALENDAR, Figure

_LEAST, _MOST = 3, 60  # items of a list
_FEW_PARTS = 4  # of which each is looked at
_FEW = 12  # rows of which two are compared
_LONGEST = 4000  # characters of a passage
_SENTENCE = re.compile(r"[.!?](?:\s|\Z)|\n")
_COMMAS = re.compile(r",\s(?:and\s)?|\s(?:and|—|–|·)\s|;\s?(?:and\s)?")
_SEMICOLONS = re.compile(r";\s?(?:and\s)?")
_CELL = re.compile(r"[ \u00a0]*(?:\t|\||[ \u00a0]{2,})[ \u00a0]*")


def as_all_of_a_list(question: Question) -> bool:
    """It is what the items of a list or a column of the passage come to together."""
    if question.figure.unit in {"%", "times", "ratio"} or abs(question.figure.value) < _LEAST:
        return False
    return any(_fits(question, sum(values, Fraction(0))) for values in _of_one_measure(question))


def as_a_part_of_a_list(question: Question) -> bool:
    """It is what one item of a list or column, which the statement gives too, is of all of them, in percent."""
    if question.figure.unit != "%":
        return False
    said = {abs(each.value) for each in question.claimed}
    return any(
        _fits(question, 100 * value / total)
        for values in (*_of_one_measure(question), *_of_one_currency(question))
        if (total := sum(values, Fraction(0)))
        for value in values
        if value in said or len(values) <= _FEW_PARTS
    )


def as_a_change_down_a_column(question: Question) -> bool:
    """It is how far the first or last figure of a column is from another: "4,600 more than two years earlier"."""
    figure, text = question.figure, question.said.text
    if figure.unit in {"%", "times", "ratio"} or not steps(text, *figure.span).change:
        return False
    return any(
        _fits(question, abs(end - value) * scale)
        for each in question.evidence
        if len(each.text) <= _LONGEST
        for column in _columns(each.text)
        if _LEAST <= len(column) <= _FEW
        for values in [[abs(other.value) for other in column]]
        for scale in (1, *sorted(set(scales(each.above or each.text))))
        for end in (values[0], values[-1])
        for value in values
    )


def _fits(question: Question, value: Fraction) -> bool:
    return fits(question.said.text, question.figure, abs(question.figure.value), value, question.meant)


def _of_one_measure(question: Question) -> Iterator[tuple[Fraction, ...]]:
    unit = question.figure.unit if question.figure.unit != "%" else ""
    noun = counted_noun(question.said.text, question.figure)
    for each in question.evidence:
        alike = [other for other in plainly(each.text) if noun and noun == counted_noun(each.text, other)]
        if len(each.text) <= _LONGEST and 1 < len(alike) <= _MOST:
            yield tuple(abs(figure.value) for figure in alike)
        for figures in _series(each.text) if len(each.text) <= _LONGEST else ():
            if {figure.unit for figure in figures} <= {"", unit}:
                yield tuple(abs(figure.value) for figure in figures)


def _of_one_currency(question: Question) -> Iterator[tuple[Fraction, ...]]:
    """The amounts of money in a list: "State $2.25m, County $1.5m, Private $1.25m"."""
    for each in question.evidence:
        for figures in _lists(each.text) if len(each.text) <= _LONGEST else ():
            units = {figure.unit for figure in figures}
            if len(units) == 1 and units.pop().isupper():
                yield tuple(abs(figure.value) for figure in figures)


@lru_cache(maxsize=64)
def _series(text: str) -> tuple[tuple[Figure, ...], ...]:
    return (*_lists(text), *_columns(text))


def _lists(text: str) -> Iterator[tuple[Figure, ...]]:
    for sentence in _SENTENCE.split(text):
        parts = _SEMICOLONS if sentence.count(";") >= _LEAST - 1 else _COMMAS
        run: list[Figure] = []
        for item in (*parts.split(sentence), ""):
            first = next((each for each in as_grouped(item) or plainly(item) if each.unit not in CALENDAR), None)
            if first:
                run.append(first)
                continue
            if _LEAST <= len(run) <= _MOST:
                yield tuple(run)
            run = []


def _columns(text: str) -> Iterator[tuple[Figure, ...]]:
    rows: list[list[str]] = []
    for line in (*text.split("\n"), ""):
        cells = _CELL.split(line.strip().strip("|").strip())
        if len(cells) > 1 and (not rows or len(cells) == len(rows[0])):
            rows.append(cells)
            continue
        if _LEAST <= len(rows) <= _MOST:
            for column in zip(*rows, strict=True):
                found = [plainly(cell) for cell in column]
                yield from [tuple(each[0] for each in found if len(each) == 1)] if found else []
        rows = [cells] if len(cells) > 1 else []
