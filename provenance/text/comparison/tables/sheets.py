"""Data sheets, whose lines give one thing each: "Male: 663", "Closing date: 4 June 1955". A statement may have taken
the wrong line: "663 of them women", "closing on 16 February"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.as_written import plainly
from provenance.text.comparison.dates.times import agree, times, yearly
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.tables.swapped import belongs
from provenance.text.comparison.wording.hedges import Held
from provenance.text.comparison.words import content
from provenance.text.figures import CALENDAR
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_LONGEST_LABEL, _WORDS = 40, 6
_LEAST = 2  # lines of a sheet
_LETTERS_OF_ONE = 4
_MARKED = 2  # characters before a label: "= Worldwide: 91"
_PIECES = re.compile(r"[;|\t\n]|[^\S\n]{2,}|\.\s(?=[A-Z])|\s/\s")
_ENDS_LABEL = re.compile(r"\s?(?::(?!\S)|:\s|=|\.{3,})")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_SAYS_NOTHING = content("date number total amount figure count value")
_CUT = re.compile(r"[,;:()]")
_BEFORE = 36  # characters before a date in which the word stands that it belongs to


class Line(NamedTuple):
    """A line of a sheet: its label, the beginnings of the telling words of that, and the range of what it gives."""

    label: str
    words: frozenset[str]
    value: Span


def on_sheets(said: Said, evidence: tuple[Evidence, ...], held: Sequence[Held]) -> Iterator[Discord]:
    """Figures and days of a statement that a sheet gives under another label than the one that the statement names."""
    if not any(each.close and _lines(each.text) for each in evidence):
        return
    by_figure: dict[Span, list[Held]] = {}
    for each in held:
        by_figure.setdefault(each.figure.span, []).append(each)
    for span, those in by_figure.items():
        ours = belongs(said.text, span)
        places = [(each.evidence, each.other.span) for each in those]
        for found in _elsewhere(said.text, ours, places):
            where, line = found
            theirs = [each for each in plainly(where.text[slice(*line.value)]) if each.unit not in CALENDAR]
            said_too = {abs(each.value) for each in plainly(said.text)}
            if len(theirs) == 1 and theirs[0].unit == those[0].other.unit and abs(theirs[0].value) not in said_too:
                yield Discord(span, "absent", line.value, where, f'beside "{line.label}"')
                break
    yield from _on_days(said, evidence)


def _on_days(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    own = times(said.text)
    for time in own:
        before = _CUT.split(said.text[max(0, time.span.start - _BEFORE) : time.span.start])[-1]
        places = [(each, other.span) for each in evidence for other in times(each.text) if agree(time, other)]
        for where, line in _elsewhere(said.text, content(before), places) if yearly(time) else ():
            theirs = [each for each in times(where.text) if line.value.overlaps(each.span)]
            if len(theirs) == 1 and yearly(theirs[0]) and not any(agree(theirs[0], each) for each in own):
                yield Discord(time.span, "date", theirs[0].span, where)
                break


def _elsewhere(said: str, ours: frozenset[str], places: list[tuple[Evidence, Span]]) -> Iterator[tuple[Evidence, Line]]:
    """The lines whose label a statement names beside a figure, where the figure stands only under labels that it does
    not name."""
    about, ours = _beginnings(content(said)), _beginnings(ours)
    sheets = {each: _lines(each.text) for each, _ in places if each.close}
    if not ours or not sheets or len(sheets) < len({each for each, _ in places}):
        return
    under = [_line_of(sheets[each], span) for each, span in places]
    if any(line is None or not line.words or line.words & about for line in under):
        return
    for each, lines in sheets.items():
        for line in lines:
            if line not in under and line.words and line.words <= about and line.words <= ours:
                yield each, line


def _line_of(lines: tuple[Line, ...], span: Span) -> Line | None:
    return next((each for each in lines if each.value.overlaps(span)), None)


@lru_cache(maxsize=64)
def _lines(text: str) -> tuple[Line, ...]:
    """The labelled lines of a sheet, or parts of lines; none where there are few."""
    found: list[Line] = []
    start = 0
    for cut in (*_PIECES.finditer(text), None) if len(text) <= _LONGEST else ():
        end = cut.start() if cut else len(text)
        if line := _line(text, start, end):
            found.append(line)
        start = cut.end() if cut else end
    return tuple(found) if len(found) >= _LEAST else ()


def _line(text: str, start: int, end: int) -> Line | None:
    # Of "Passengers: Fatalities: 0" both are the label.
    marks = [*_ENDS_LABEL.finditer(text, start + _MARKED, min(end, start + _LONGEST_LABEL + 2))]
    if not marks:
        return None
    mark = marks[-1]
    label = text[start : mark.start()].strip(" =+*•-–—\n")
    if not _LETTERS.search(label) or len(label.split()) > _WORDS or any(each.isdigit() for each in label):
        return None
    return Line(label, _beginnings(content(label) - _SAYS_NOTHING), Span(mark.end(), end))


def _beginnings(words: frozenset[str]) -> frozenset[str]:
    """The first letters of words: "opened" and "opening" are one."""
    return frozenset(word[:_LETTERS_OF_ONE] for word in words)
