"""The foot of one page and the head of the next within a passage, known by the words of the passage on either side.

What stands right before the foot and right behind the head are neighbours in the passage, whatever notes, numbers and
titles come in between, and however often its sentence stands on those pages in other words.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from provenance.anchor.layout.page_ends import BREAK, has_page_number
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.text.span import Span

_MOST_BREAKS = 40  # line ends of a window
_JOINT = 8  # letters on either side that are neighbours in the passage
_END, _SURE = 2, 14  # fewer at an end of the passage, down to so many, where the other side has so many
_CONTEXT = 20  # letters of recorded context that count as the passage
_LONGEST = 400  # letters of foot, notes and head
_MOST = 8  # gaps that are tried


def page_gaps(window: Window, selector: Selector) -> list[Span]:
    """The ranges of the folded text that may be the foot and the head between two parts of the passage."""
    text = window.text
    span = text.source(window.kept[0].start, window.kept[-1].end)
    breaks = [match.start() for match in BREAK.finditer(text.original, *span)][:_MOST_BREAKS]
    marks = sorted({text.at(at) for at in breaks})
    passage = selector.before[-_CONTEXT:] + selector.letters + selector.after[:_CONTEXT]
    likely = (*_gaps(text.text, marks, passage), *_known_by_one_side(text.text, marks, passage))
    return list(islice((gap for gap in dict.fromkeys(likely) if has_page_number(text, gap)), _MOST))


def _gaps(text: str, marks: list[int], passage: str) -> Iterator[Span]:
    for behind in marks:
        for at in _places(text[behind : behind + _JOINT], passage):
            yield from _gaps_before(text, marks, behind, passage[:at], passage[at:])
    for before in marks:
        head = text[max(0, before - _SURE) : before]
        for at in _places(head, passage):
            tail = passage[at + len(head) :]
            if len(head) == _SURE and _END <= len(tail) < _JOINT:
                yield from (
                    Span(before, behind)
                    for behind in marks
                    if 0 < behind - before <= _LONGEST and text.startswith(tail, behind)
                )


def _gaps_before(text: str, marks: list[int], behind: int, head: str, tail: str) -> Iterator[Span]:
    """The gaps that end at `behind`, where `tail` of the passage begins, and begin where `head` of it ends."""
    head = head[-_JOINT:]
    if len(head) < _END or (len(head) < _JOINT and not text.startswith(tail[:_SURE], behind)):
        return
    for before in marks:
        if 0 < behind - before <= _LONGEST and text.endswith(head, 0, before):
            yield Span(before, behind)


def _known_by_one_side(text: str, marks: list[int], passage: str) -> Iterator[Span]:
    """The gaps on one side of which the passage goes on: what is on the other may have been changed."""
    inner = [mark for mark in marks if text[max(0, mark - _JOINT) : mark + _JOINT] not in passage]
    known = {mark for mark in inner if text[mark : mark + _SURE] in passage}
    ended = {mark for mark in inner if text[max(0, mark - _SURE) : mark] in passage}
    pairs = (Span(before, behind) for before in inner for behind in inner if 0 < behind - before <= _LONGEST)
    yield from sorted((gap for gap in pairs if (gap.start in ended) != (gap.end in known)), key=lambda gap: gap.length)


def _places(letters: str, passage: str) -> Iterator[int]:
    """Where some letters stand in the passage, and are as many as tell anything."""
    at = passage.find(letters) if len(letters) >= _JOINT else -1
    while at >= 0:
        yield at
        at = passage.find(letters, at + 1)
