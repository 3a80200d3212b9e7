"""What follows from one sentence or row of a source in another language, which shares few words with the statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from provenance.text.agreement import fits
from provenance.text.comparison.as_written import with_commas
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.derivation.body import Group
from provenance.text.comparison.derivation.body_sums import as_reckoned, is_share
from provenance.text.comparison.derivation.neighbours import Near, groups
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import content, is_row, lines_above, sentence_around, years_in
from provenance.text.figures import Figure

_TELLING = 3  # digits that no two facts share by chance
_HUNDRED = 100
_LOOKED_AT = 400  # figures of a source
_IN_PERCENT = re.compile(
    r"%|\b(?:Prozent|procent|pour\scent|por\sciento|por\scento|per\scento|percent)\b", re.IGNORECASE
)


def as_reckoned_abroad(question: Question) -> bool:
    """It follows by one step from figures of a sentence of a foreign source, or is what all of them come to."""
    return any(
        as_reckoned(question, _group(near)) or _is_the_sum(question, near)
        for each in question.evidence
        if each.foreign and not each.close
        for near in _told(question, each)
    )


def as_a_share_in_a_table_abroad(question: Question) -> bool:
    """It is a share in words, of which a row of a foreign table in percent has the number: "one in four" of 25,3."""
    figure = question.figure
    if figure.unit or abs(figure.value) >= 1:
        return False
    return any(
        fits(question.said.text, figure, abs(figure.value), abs(other.value) / _HUNDRED, question.meant)
        for each in question.evidence
        if each.foreign and not each.close
        for other in _in_percent(each)
    )


def _in_percent(evidence: Evidence) -> Iterator[Figure]:
    """The bare numbers up to a hundred in rows below a head that says "in percent"."""
    text = evidence.text
    found = with_commas(text) if _IN_PERCENT.search(text) else ()
    for each in found if len(found) <= _LOOKED_AT else ():
        if each.unit or abs(each.value) > _HUNDRED:
            continue
        around = sentence_around(text, each.span)
        if is_row(text[around.start : around.end]) and _IN_PERCENT.search(lines_above(text, around.start)):
            yield each


def _told(question: Question, evidence: Evidence) -> Iterator[Near]:
    """The sentences that share a figure, a year or the beginning of a word with a statement; for a number that is hit
    by no chance, all."""
    said = question.said.text
    about, years = content(said), years_in(said)
    others = {abs(each.value) for each in question.claimed if each.span != question.figure.span}
    telling = not is_share(question.figure) and _digits(question.figure) >= _TELLING
    for near in groups(evidence):
        values = {abs(each.value) for each in near.figures}
        if telling or about & content(near.words) or years & years_in(near.words) or others & values:
            yield near


def _group(near: Near) -> Group:
    parts = tuple(abs(each.value) / _HUNDRED for each in near.figures if each.unit == "%")
    return Group(near.words, tuple(combinations([each for each in near.figures if each.value], 2)), parts)


def _is_the_sum(question: Question, near: Near) -> bool:
    """Whether it is what three numbers or more of a sentence come to."""
    figure = question.figure
    values = [abs(each.value) for each in near.figures if each.unit == near.figures[0].unit]
    if _digits(figure) < _TELLING or not 2 < len(values) == len(near.figures) or is_share(figure):
        return False
    return fits(question.said.text, figure, abs(figure.value), sum(values, Fraction(0)), question.meant)


def _digits(figure: Figure) -> int:
    return len(f"{abs(figure.value).numerator}".rstrip("0"))
