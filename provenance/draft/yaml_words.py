"""Where the characters of a YAML scalar stand in the draft.

YAML gives the value of a scalar and where the scalar begins and ends. Between the two lie quotation marks, escapes and
folded lines (https://yaml.org/spec/1.1/#id898785).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from provenance.text.span import Mapped, Run

if TYPE_CHECKING:
    import yaml

_FOLDED = r"(?P<fold>[ \t]*\n[ \t]*)"  # one line end; an empty line stays one, and has the whole scalar mapped
_PIECES = {
    None: re.compile(_FOLDED),
    "'": re.compile(rf"{_FOLDED}|(?P<mark>'')"),
    '"': re.compile(
        rf"(?P<continued>\\\n[ \t]*)|{_FOLDED}"
        r"|\\(?:x(?P<two>[0-9A-Fa-f]{2})|u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8})|(?P<one>.))"
    ),
}
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)*")  # an anchor and a tag belong to the node
_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_ESCAPES |= {"e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}


def scalar_words(text: str, node: yaml.ScalarNode, offset: Callable[[int], int]) -> Mapped:
    """The value of a scalar of the YAML `text`, mapped through `offset`, which leads from its offsets to the draft's.

    A scalar whose characters cannot be told apart (a block, an escape that is not known) is mapped as a whole.
    """
    start, end = node.start_mark.index, node.end_mark.index
    properties = _PROPERTIES.match(text, start, end)
    start = properties.end() if properties else start
    style = node.style or None
    if style in _PIECES:
        inner = 1 if style else 0
        words = _read(text, start + inner, end - inner, _PIECES[style], offset)
        if words.text == node.value:
            return words
    end = start + len(text[start:end].rstrip())
    whole = Run(0, offset(start), len(node.value), offset(end) - offset(start))
    return Mapped(node.value, (whole,) if node.value else ())


def _read(text: str, start: int, end: int, pieces: re.Pattern[str], offset: Callable[[int], int]) -> Mapped:
    parts: list[Mapped] = []

    def put(words: str, low: int, high: int) -> None:
        if words:
            parts.append(Mapped(words, (Run(0, offset(low), len(words), offset(high) - offset(low)),)))

    at = start
    for found in pieces.finditer(text, start, end):
        put(text[at : found.start()], at, found.start())
        put(_said(found), *found.span())
        at = found.end()
    put(text[at:end], at, end)
    return Mapped.joined(parts)


def _said(found: re.Match[str]) -> str:
    """What a piece of a scalar stands for."""
    kind, written = found.lastgroup or "", found[found.lastgroup or 0]
    if kind in {"two", "four", "eight"}:
        code = int(written, 16)
        return chr(code) if code <= 0x10FFFF else ""
    if kind == "one":
        return _ESCAPES.get(written, written)
    return {"fold": " ", "mark": "'"}.get(kind, "")
