"""The figures of passages that may bear out a figure of a statement."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from provenance.text.agreement import precision
from provenance.text.comparison.evidence import Evidence, Said, plainly
from provenance.text.comparison.matching import matches
from provenance.text.comparison.words import content, sentence_around
from provenance.text.figures import Bound, Figure, bound

_MANY = 64  # figures of one passage: of more, only those of about the right value are looked at
_OF_SHARES = (Fraction(1), Fraction(100), Fraction(1, 100))
_OF_MEASURES = (Fraction(1), *(each for n in (7, 10, 12, 24, 60, 100, 1000) for each in (Fraction(n), Fraction(1, n))))
_FEW_WORDS = 3
_DISTINCT = 4  # telling digits that no two facts share by chance

Reader = Callable[[str], tuple[Figure, ...]]


class Question(NamedTuple):
    """One figure of a statement, of an interval one `end`; what is to be looked through; what its words make of it."""

    figure: Figure
    said: Said
    evidence: tuple[Evidence, ...]
    meant: Bound
    claimed: tuple[Figure, ...] = ()
    end: bool = False


class Found(NamedTuple):
    """A figure that bears out another, and where it stands: which evidence, which words of it."""

    figure: Figure
    words: str
    evidence: Evidence


def asked(
    figure: Figure, said: Said, evidence: tuple[Evidence, ...], claimed: tuple[Figure, ...]
) -> tuple[Question, ...]:
    """A question for each end of a figure."""
    meant = figure.bound or bound(said.text, *figure.span)
    return tuple(Question(end, said, evidence, meant, claimed, bool(figure.ends)) for end in figure.each_end)


def supporters(question: Question) -> Iterator[Found]:
    """The figures of the passages that bear out the figure asked for, as English writes them."""
    for each in question.evidence:
        for other in near(question, plainly, each.text):
            if bears_out(question, other, each.text) and _is_about_it(question, each, other):
                yield Found(other, each.text, each)


def bears_out(question: Question, other: Figure, words: str) -> bool:
    """Whether a figure of the source text `words` bears out the one asked for."""
    return matches(question.said.text, question.figure, words, other, question.meant)


def _is_about_it(question: Question, evidence: Evidence, other: Figure) -> bool:
    """Whether a figure in a whole source stands in a sentence or row that shares a word with the statement."""
    if evidence.close or evidence.foreign:
        return True
    about = content(question.said.text)
    if len(about) < _FEW_WORDS or _is_distinct(evidence.text, other):
        return True
    span = sentence_around(evidence.text, other.span)
    words = content(evidence.text[span.start : span.end])
    return bool(about & words) or len(words) < _FEW_WORDS


def _is_distinct(text: str, figure: Figure) -> bool:
    digits = "".join(each for each in text[figure.span.start : figure.span.end] if each.isdigit()).strip("0")
    return len(digits) >= _DISTINCT


def near(question: Question, reader: Reader, text: str) -> Iterable[Figure]:
    """The figures of a text; of very many, those whose value may come near enough in any measure."""
    found = reader(text)
    if len(found) <= _MANY:
        return found
    values, order = _sorted(reader, text)
    indices: set[int] = set()
    down, up = _room(question)
    for factor in _factors(question.figure):
        indices.update(order[bisect_left(values, down * factor) : bisect_right(values, up * factor)])
    return [found[index] for index in sorted(indices)]


def _room(question: Question) -> tuple[Fraction, Fraction]:
    """Between which values a figure must lie that bears out the one asked for, generously."""
    wanted = abs(question.figure.value)
    if question.meant not in {"", "about"}:
        return wanted / 3, wanted * 3
    start, end = question.figure.span
    room = max(precision(question.said.text[start:end], wanted)[0], wanted / 10)
    return wanted - room, wanted + room


def _factors(figure: Figure) -> tuple[Fraction, ...]:
    """What a value may have to be multiplied by to be in another measure."""
    if figure.unit in {"%", "pp", "bp", "times", "ratio"} or abs(figure.value) < 1:
        return _OF_SHARES
    if figure.unit.isupper():  # dollars and cents
        return _OF_SHARES
    return _OF_MEASURES if figure.unit else (Fraction(1),)


@lru_cache(maxsize=32)
def _sorted(reader: Reader, text: str) -> tuple[list[Fraction], list[int]]:
    values = [abs(each.value) for each in reader(text)]
    order = sorted(range(len(values)), key=values.__getitem__)
    return [values[index] for index in order], order
