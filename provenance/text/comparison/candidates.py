"""The figures of passages that may bear out a figure of a statement."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.agreement import precision
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.matching import matches
from provenance.text.comparison.words import content, is_row, sentence_around
from provenance.text.figures import Bound, Figure, bound
from provenance.text.span import Span

_MANY = 64  # figures of one passage: of more, only those of about the right value are looked at
_OF_SHARES = (Fraction(1), Fraction(100), Fraction(1, 100))
_STEPS = (7, 10, 12, 24, 60, 100, 1000, 10**6, 10**9)  # from one measure to another of its kind
_OF_MEASURES = (Fraction(1), *(each for step in _STEPS for each in (Fraction(step), Fraction(1, step))))
_FEW_WORDS = 3
_TAKES_UP = re.compile(r"(?:He|She|It|They|This|These|Those|His|Her|Its|Their|Both|Each)\b")
_LABELLED = re.compile(r"\s*(?:[A-Z][^\W_]*)(?: [(]?[^\W_]+[)]?){0,4}: [~≈<>≤≥]?[ ]?[$£€]?\Z")
_GAP = 12  # characters
_SHORT = 600  # characters of a source that is read like a passage
_DISTINCT = 3  # telling digits that no two facts share by chance

_IMPERIAL = tuple(
    Fraction(each) for each in ("1.609344", "0.3048", "2.54", "0.45359237", "2.589988110336", "0.40468564224", "1.852")
)
_OF_MEASURES += (*_IMPERIAL, *(1 / each for each in _IMPERIAL))

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
    """Whether a figure in a whole source stands in a sentence or row that shares a word with the statement, or another
    figure; or that takes up the sentence before ("They were 41"), or only names what it gives ("Length: 41 km")."""
    if evidence.close or evidence.foreign or len(evidence.text) <= _SHORT:
        return True
    about = content(question.said.text)
    if len(about) < _FEW_WORDS or _is_distinct(evidence.text, other):
        return True
    span = _whole_sentence(evidence.text, sentence_around(evidence.text, other.span))
    sentence = evidence.text[span.start : span.end]
    words = content(sentence)
    if about & words or len(words) < _FEW_WORDS or _LABELLED.match(evidence.text, span.start, other.span.start):
        return True
    return _tells_another(question, sentence, other)


def _whole_sentence(text: str, span: Span) -> Span:
    """A sentence with what stands before its semicolon, and with the one before where it begins with a pronoun."""
    if is_row(text[span.start : span.end]):
        return span
    before = text[max(0, span.start - _GAP) : span.start].rstrip()
    if not before or not (before[-1] == ";" or _TAKES_UP.match(text, span.start)):
        return span
    last = max(0, span.start - _GAP) + len(before) - 1
    return Span(sentence_around(text, Span(last, last)).start, span.end)


def _tells_another(question: Question, sentence: str, other: Figure) -> bool:
    """Whether a sentence gives another number of the statement beside this one."""
    others = {abs(each.value) for each in question.claimed if each.span != question.figure.span}
    return bool(others & {abs(each.value) for each in plainly(sentence)} - {abs(other.value)})


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
