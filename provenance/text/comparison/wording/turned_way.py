"""Which way something went that is reckoned from two figures: "a rise of a quarter" where 361,000 became 278,000."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import combinations

from provenance.text.agreement import fits
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.derivation.neighbours import groups
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.wording.direction import direction_of
from provenance.text.figures import CALENDAR, Figure

_BASE = re.compile(r"\b(?:from|against|than|over|versus|compared\s(?:with|to)|up\sfrom|down\sfrom)\s\Z", re.IGNORECASE)
_CAME_TO = re.compile(r"\bto\s(?:about\s|some\s|nearly\s|almost\s|just\s(?:over|under)\s)?\Z", re.IGNORECASE)
_TIMES = 20
_BEFORE = 24  # characters


def went_the_other_way(question: Question) -> Discord | None:
    """What a passage gives that makes "more" of a statement "less": the figure that the statement compares with."""
    figure, text = question.figure, question.said.text
    went = direction_of(text, figure.span)
    subject = _subject(question) if went else None
    if went is None or subject is None:
        return None
    found: list[tuple[bool, Figure, Evidence]] = []
    for each in question.evidence:
        for near in groups(each) if each.close else ():
            for one, two in combinations(near.figures, 2):
                for here, base in ((one, two), (two, one)):
                    if not _is(question, subject, here) or _is_told(question, base):
                        continue
                    if _is_apart(question, here, base):
                        found.append(((abs(here.value) > abs(base.value)) == (went[1] == "up"), base, each))
    if not found or any(agrees for agrees, _, _ in found):
        return None
    _, base, evidence = found[0]
    values = (base.value, base.value / base.scale)
    where = next((each.span for each in plainly(evidence.text) if each.value in values), None)
    how = evidence.text[slice(*where)] if where else ""
    return Discord(figure.span, "contrary", where, evidence, how) if where else None


def _subject(question: Question) -> Figure | None:
    """The figure that something came to, or is: the one behind "to", or the first before that is no base."""
    text, at = question.said.text, question.figure.span
    others = [each for each in question.claimed if each.span != at and each.unit not in CALENDAR and not each.ends]
    for each in others:
        if _CAME_TO.search(text, max(0, each.span.start - _BEFORE), each.span.start):
            return each
    before = [each for each in others if each.span.end <= at.start and each.unit != "times"]
    plain = [each for each in before if not _BASE.search(text, max(0, each.span.start - _BEFORE), each.span.start)]
    return plain[0] if plain else None


def _is_told(question: Question, base: Figure) -> bool:
    """Whether the statement gives both figures, and so which one came first: "214 million in 2015 and 151 million in
    2024, a fall of 29 percent"."""
    before = (each for each in question.claimed if each.span.end <= question.figure.span.start and not each.ends)
    text = question.said.text
    return any(
        _is(question, each, base) and not _BASE.search(text, max(0, each.span.start - _BEFORE), each.span.start)
        for each in before
        if each.unit not in CALENDAR
    )


def _is(question: Question, subject: Figure, other: Figure) -> bool:
    if subject.unit and other.unit and subject.unit != other.unit:
        return False
    return fits(question.said.text, subject, abs(subject.value), abs(other.value), "about")


def _is_apart(question: Question, here: Figure, base: Figure) -> bool:
    """Whether two figures are as far apart as the statement says, in percent, as a part or as an amount."""
    figure, one, two = question.figure, abs(here.value), abs(base.value)
    if here.unit != base.unit or not one or not two or one == two:
        return False
    if figure.unit == "%" or (not figure.unit and abs(figure.value) < 1):
        whole = 100 if figure.unit == "%" else 1
        wanted: tuple[Fraction, ...] = (abs(one - two) / two * whole, abs(one - two) / one * whole)
    elif figure.unit in {here.unit, ""} or (figure.unit == "pp" and here.unit == "%"):
        if min(one, two) * _TIMES < max(one, two):
            return False  # "$14 each, raising $168 million": how far apart they are is the greater one
        wanted = (abs(one - two),)
    else:
        return False
    return any(fits(question.said.text, figure, abs(figure.value), value, question.meant) for value in wanted)
