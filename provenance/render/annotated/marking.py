"""Signs in a draft where statements begin and end: characters that nobody uses, so that no markup is read otherwise."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from provenance.model import Report, Span, Statement
from provenance.named import NamedTuple
from provenance.render.pandoc import resolved

_PRIVATE = (*range(0xE000, 0xF900), *range(0xF0000, 0xFFFFE))


class Marked(NamedTuple):
    """A draft for Pandoc, in which the statement of number 3 stands between `<opening>3<opening>` and
    `<closing>3<closing>`. Both signs are empty where the draft holds every private character there is."""

    text: str
    opening: str
    closing: str


def marked(report: Report, statements: Sequence[Statement]) -> Marked:
    """The draft of `report` with signs around each of `statements`, which are numbered from 0."""
    used = set(report.ledger.brief.text)
    free = (chr(code) for code in _PRIVATE if chr(code) not in used)
    opening, closing = next(free, ""), next(free, "")
    if not closing:
        return Marked(resolved(report), "", "")
    clusters = sorted({each.cluster for each in report.ledger.brief.citations})
    added: list[tuple[Span, str]] = []
    for number, statement in enumerate(statements):
        if (reach := _reach(report.ledger.brief.text, statement, clusters)) is not None:
            added += [
                (Span(reach.start, reach.start), f"{opening}{number}{opening}"),
                (Span(reach.end, reach.end), f"{closing}{number}{closing}"),
            ]
    return Marked(resolved(report, added), opening, closing)


def _reach(text: str, statement: Statement, clusters: Sequence[Span]) -> Span | None:
    """From the first to the last letter or digit of a statement; None where it has none outside citations.

    Within a word a sign changes nothing of how the markup around the word is read.
    """
    first = next(_letters(statement, clusters, range(len(statement.text))), None)
    last = next(_letters(statement, clusters, range(len(statement.text) - 1, -1, -1)), None)
    if first is None or last is None:
        return None
    # An address in angle brackets is none any more with a sign inside.
    start = first.start - (text[first.start - 1 : first.start] == "<")
    return Span(start, last.end + (text[last.end : last.end + 1] == ">"))


def _letters(statement: Statement, clusters: Sequence[Span], order: Iterable[int]) -> Iterator[Span]:
    words = statement.words
    for at in order:
        if unicodedata.category(words.text[at])[0] in "LN":
            span = words.source(at, at + 1)
            before = bisect_right(clusters, span.start, key=lambda each: each.start) - 1
            if span.length and (before < 0 or not clusters[before].overlaps(span)):
                yield span
