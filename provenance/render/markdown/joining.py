"""Where the mark of a note goes: behind the word it belongs to and the stop after that, without a blank between.

The Chicago Manual of Style, 14.26. Wherever something else than a word stands there, so that the mark could change how
the draft is read, the mark stays where the citation was.
"""

from __future__ import annotations

import re

from provenance.named import NamedTuple
from provenance.render.markdown.survey import Standing
from provenance.text.span import Span

# What may stand before the first word of a block: quotation, list and heading marks, those of fancy lists and terms.
_BEFORE_WORDS = re.compile(r"(?:[ \t>]|[-*+:~][ \t]|#{1,6}[ \t]|\(?[0-9A-Za-z]{1,9}[.)][ \t]|\[[ xX]\][ \t])*")
_NEAR = 300  # characters that are looked at before a citation
_BLANKS = " \t\u00a0\u202f"
_STOPS = ",.;:?!"
_AFTER_STOP = " \t\r\n\"'”’)*_"
_KEEPING = "\\^]|!:"
"""After these a mark would be read as something else: an escape, a note, a reference, a cell, a picture. A colon that
leads to nothing but a note ("Source: ") keeps its blank."""

_DELIMITERS = "*_~"
_ADDRESS = re.compile(r"://|www\.|@", re.IGNORECASE)


class Seat(NamedTuple):
    """What a mark takes the place of, and the stop that comes before it instead of after it."""

    span: Span
    stop: str = ""


def seat(text: str, span: Span, standing: Standing, end_before: int) -> Seat:
    """Where the mark for the citations at `span` of the draft goes. `end_before` is where the last ones ended."""
    start = _start(text, span.start, standing, end_before)
    if start is None:
        return Seat(span)
    stop = text[span.end : span.end + 1]
    moves = (
        stop in _STOPS
        and text[start - 1] not in _STOPS
        and (text[span.end + 1 : span.end + 2] or " ") in _AFTER_STOP
        and start > end_before
        # An ampersand, letters and a semicolon are one character.
        and not (stop == ";" and "&" in text[max(0, start - _NEAR) : start].rsplit(maxsplit=1)[-1])
    )
    return Seat(Span(start, span.end + moves), stop if moves else "")


def begins_block(text: str, at: int) -> bool:
    """Whether nothing but the marks of blocks stands before `at` in its line."""
    nearest = max(0, at - _NEAR)
    begin = text.rfind("\n", nearest, at) + 1
    return (begin > 0 or nearest == 0) and _BEFORE_WORDS.fullmatch(text, begin, at) is not None


def _start(text: str, at: int, standing: Standing, end_before: int) -> int | None:
    """Where the blanks before a citation begin; None where they, or their lack, must stay."""
    start = at
    while start > end_before and text[start - 1] in _BLANKS:
        start -= 1
    if start == end_before and start > 0:
        return start
    if begins_block(text, at):
        start = _line_end(text, at, end_before) if standing.after == "softbreak" else 0
    if start < 1 or text[start - 1] in _KEEPING:
        return None
    if text[start - 1] in _DELIMITERS and not standing.after.endswith("_close"):
        return None
    last = text[max(0, start - _NEAR) : start].split()
    return None if not last or _ADDRESS.search(last[-1]) else start


def _line_end(text: str, at: int, end_before: int) -> int:
    """Where the words of the line before end; 0 where they end in a citation, or with a mark of their own."""
    while at > end_before and text[at - 1] in f"{_BLANKS}>":
        at -= 1
    if text[at - 1 : at] != "\n":
        return 0
    at -= 2 if text[max(0, at - 2) : at] == "\r\n" else 1
    while at > end_before and text[at - 1] in _BLANKS:
        at -= 1
    return at
