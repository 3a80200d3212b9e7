"""Figures of a source that stand beside each other, so that one may be reckoned from two of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import as_grouped, in_scale, plainly, with_commas
from provenance.text.comparison.candidates import Question
from provenance.text.comparison.evidence import Evidence
from provenance.text.comparison.words import content, is_row, sentence_around
from provenance.text.figures import CALENDAR, Figure

MOST = 5
"""Figures of one sentence or row: from more, chance gives any result."""

_LOOKED_AT = 400  # figures of a source
_SHARED = 2  # telling words that a sentence of a whole source has in common with the statement
_NAME = re.compile(r"[^\W\d_][^\t|\n\d]{1,40}?(?=\s{2,}|\t|\s?\||\s?[(]?[+-]?\d)")
_CELL = re.compile(r"[ \u00a0]*(?:\t|\||[ \u00a0]{2,})[ \u00a0]*")
_ROWS, _NAMED = 400, 4  # rows of a table; of those that the statement names
_LONGEST = 60  # characters of a name


class Near(NamedTuple):
    """Figures that stand in one sentence or row; `row` says that a head may give their measure."""

    words: str
    figures: tuple[Figure, ...]
    row: bool


def beside_each_other(question: Question) -> Iterator[Near]:
    """The sentences and rows of the passages; of a whole source, those that speak of what the statement does."""
    said = question.said.text
    others = {abs(each.value) for each in question.claimed if each.span != question.figure.span and _is_telling(each)}
    for each in question.evidence:
        for near in groups(each):
            if each.close or others & {abs(other.value) for other in near.figures} or _is_named(near, said):
                yield near
        yield from _in_a_table(each.text, said)


def _is_telling(figure: Figure) -> bool:
    return bool(figure.unit) or abs(figure.value) > 10 or figure.value.denominator > 1


def _is_named(near: Near, said: str) -> bool:
    if near.row:
        found = _NAME.match(near.words.strip())
        name = content(found[0]) if found else frozenset()
        return bool(name) and name <= content(said)
    return len(content(near.words) & content(said)) >= _SHARED


@lru_cache(maxsize=64)
def groups(evidence: Evidence) -> tuple[Near, ...]:
    """The sentences and rows of a passage that have a few figures."""
    found = read(evidence, evidence.text)
    if len(found) > _LOOKED_AT:
        return ()
    spans = dict.fromkeys(sentence_around(evidence.text, each.span) for each in found)
    kept: list[Near] = []
    for span in spans:
        words = evidence.text[span.start : span.end]
        kept += _in_scales(Near(words, read(evidence, words), is_row(words)), evidence.above)
    return tuple(each for each in kept if 2 <= len(each.figures) <= MOST)


def _in_scales(near: Near, above: str) -> Iterator[Near]:
    yield near
    if near.row and above:
        scaled: dict[tuple[int, str], list[Figure]] = {}
        for each in in_scale(near.words, above):
            scaled.setdefault((each.scale, each.unit), []).append(each)
        for found in scaled.values():
            yield near._replace(figures=tuple(found))


def read(evidence: Evidence, words: str) -> tuple[Figure, ...]:
    """The figures of some words of a passage, as its language writes them, without those that say when."""
    found = with_commas(words) if evidence.comma else as_grouped(words) or plainly(words)
    kept = {each.span: each for each in found if each.unit not in CALENDAR}
    wide = [span for span in kept if " " in words[slice(*span)]] if evidence.comma else []
    within = {span for span in kept for other in wide if other != span and other.contains(span)}  # of "4 120"
    return tuple(kept[span] for span in sorted(kept.keys() - within))


def _in_a_table(text: str, said: str) -> Iterator[Near]:
    """The cells of one column in two rows that the statement names, and of one row in two columns that it names."""
    rows = cells_of(text)
    words = frozenset(said.casefold().split())
    about = content(said)
    named = [each for each in rows if _is_told(each[0], words, about)]
    if len(named) <= _NAMED:
        for one, two in combinations(named, 2):
            for here, there in zip(one[1:], two[1:], strict=False) if len(one) == len(two) else ():
                yield from _ofcells_of(here, there)
    for head in rows:
        columns = [at for at, each in enumerate(head) if at and content(each) and content(each) <= about]
        if len(columns) == 2 and not any(plainly(head[at]) for at in columns):
            for row in rows:
                if len(row) == len(head) and row is not head:
                    yield from _ofcells_of(row[columns[0]], row[columns[1]])


def _is_told(name: str, words: frozenset[str], about: frozenset[str]) -> bool:
    """Whether a statement has the name of a row: its telling words, or, where it has none ("Total"), the name."""
    telling = content(name)
    if telling:
        return telling <= about
    return bool(name) and name[0].isalpha() and {name.casefold()} <= {each.strip(".,;:()") for each in words}


def _ofcells_of(one: str, two: str) -> Iterator[Near]:
    # In a cell what looks like a year is an amount as often as not: "1540" and "1880" euros.
    figures = [
        each._replace(unit="") if each.unit == "year" else each
        for each in (found[0] for found in (plainly(one), plainly(two)) if len(found) == 1)
    ]
    if len(figures) == 2 and not any(each.unit in CALENDAR for each in figures):
        yield Near(f"{one} {two}", (figures[0], figures[1]), True)


@lru_cache(maxsize=16)
def cells_of(text: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the tables of a text, each as its cells; none where they are too many."""
    found = []
    for line in text.split("\n"):
        cells = tuple(each.strip() for each in _CELL.split(line.strip().strip("|").strip()))
        if len(cells) > 2 and len(cells[0]) <= _LONGEST:
            found.append(cells)
    return tuple(found) if len(found) <= _ROWS else ()
