"""Where a figure stands in a source, when it does not stand in the passage that the author named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import islice

from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.candidates import Found, asked, supporters
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.dates.times import Time, agree, times
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.focused import shares_a_telling_word
from provenance.text.comparison.naming.ordinals import ordinals
from provenance.text.comparison.words import content, sentence_around
from provenance.text.figures import Figure, figures
from provenance.text.span import Span

_LOOKED_AT = 40  # places where it stands
_MANY = 200  # places where a number stands
_LARGE, _TELLING = 1000, 3  # digits


def stands_elsewhere(text: str, span: Span, whole: str) -> Span | None:
    """The range in `whole`, the text of a source, of what bears out the figure of the statement `text` at `span`.

    Of several places that whose sentence shares most words with the statement, the first of those; None where the
    figure stands nowhere, or only in sentences that share no word with it.
    """
    said, evidence = Said(text), (Evidence(whole, "", "", False),)
    questions = [
        question
        for figure in claimed(text)
        for question in asked(figure, said, evidence, ())
        if question.figure.span.overlaps(span)
    ]
    about = content(text)
    found = (other.figure.span for question in questions[:1] for other in supporters(question))
    ranked = [(-_shared(about, whole, each), each) for each in islice(found, _LOOKED_AT)]
    best = min(ranked, default=None)
    return best[1] if best and best[0] < 0 else None


def _shared(about: frozenset[str], whole: str, span: Span) -> int:
    around = sentence_around(whole, span)
    return len(about & content(whole[around.start : around.end]))


def stands_somewhere(said: str, span: Span, evidence: tuple[Evidence, ...]) -> bool:
    """Whether a number or time of a statement stands anywhere in its sources, in words that speak of the same."""
    values = {end.value for each in figures(said) if each.span.overlaps(span) for end in each.each_end}
    values |= {Fraction(number) for number, where in ordinals(said) if where.overlaps(span)}
    when = [each for each in times(said) if each.span.overlaps(span)]
    if any(_is_distinct(found.figure) for found in _bearing_out(said, span, evidence)):
        return True
    for each in evidence:
        numbers, years = _places(each.text)
        there = [where for value in values for where in numbers.get(value, ())[:_MANY]]
        theirs = [
            other for time in when for year in {time.first, time.last, 0} for other in years.get(year, ())[:_MANY]
        ]
        there += [other.span for other in theirs if any(agree(time, other) for time in when)]
        for where in there[:_MANY]:
            around = sentence_around(each.text, where)
            if shares_a_telling_word(said, each.text[around.start : around.end], each.text):
                return True
    return False


@lru_cache(maxsize=16)
def _places(text: str) -> tuple[dict[Fraction, list[Span]], dict[int, list[Time]]]:
    """Where the numbers of a text stand, by their value, and its times by their years; 0 for a day without one."""
    numbers: dict[Fraction, list[Span]] = defaultdict(list)
    for figure in plainly(text):
        numbers[figure.value].append(figure.span)
    for number, where in ordinals(text):
        numbers[Fraction(number)].append(where)
    years: dict[int, list[Time]] = defaultdict(list)
    for time in times(text):
        for year in {time.first, time.last}:
            years[year].append(time)
    return numbers, years


def _bearing_out(said: str, span: Span, evidence: tuple[Evidence, ...]) -> Iterator[Found]:
    for figure in claimed(said):
        if figure.span.overlaps(span):
            for question in asked(figure, Said(said), evidence, ()):
                yield from islice(supporters(question), _LOOKED_AT)


def _is_distinct(figure: Figure) -> bool:
    """Whether a number is one that no two facts share by chance."""
    value = abs(figure.value)
    return value >= _LARGE or len(f"{value.numerator}".strip("0")) >= _TELLING
