"""Where the characters of a YAML scalar stand in the draft.

YAML gives the value of a scalar and where the scalar begins and ends. Between the two lie quotation marks, escapes and
folded lines (https://yaml.org/spec/1.1/#id898785).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from provenance.text.span import Mapped, Run, Span

if TYPE_CHECKING:
    import yaml

_FOLDED = r"(?P<fold>[ \t]*\n[ \t\n]*)"
_PIECES = {
    None: re.compile(_FOLDED),
    "'": re.compile(rf"{_FOLDED}|(?P<mark>'')"),
    '"': re.compile(
        rf"(?P<continued>\\\n[ \t]*)|{_FOLDED}"
        r"|\\(?:x(?P<two>[0-9A-Fa-f]{2})|u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8})|(?P<one>.))"
    ),
}
_WORD = re.compile(r"\S+")
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)*")  # an anchor and a tag belong to the node
_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_ESCAPES |= {"e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}


def scalar_words(text: str, node: yaml.ScalarNode, offset: Callable[[int], int]) -> Mapped:
    """The value of a scalar of the YAML `text`, mapped through `offset`, which leads from its offsets to the draft's.

    A scalar whose characters cannot be told apart (an escape that is not known) is mapped as a whole.
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
    block = text.find("\n", start, end) if style in {"|", ">"} else -1
    if block >= 0 and (lines := _read_block(text, node.value, Span(block, end), offset)):
        return lines
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


def _read_block(text: str, value: str, span: Span, offset: Callable[[int], int]) -> Mapped | None:
    """A block, whose value differs from its lines only in the blanks between the words."""
    runs: list[Run] = []
    at = span.start
    for word in _WORD.finditer(value):
        start = text.find(word[0], at, span.end)
        if start < 0 or text[at:start].strip():
            return None
        gap = word.start() - (runs[-1].at + runs[-1].length if runs else 0)
        if gap:
            runs.append(Run(word.start() - gap, offset(at), gap, offset(start) - offset(at)))
        at = start + len(word[0])
        runs.append(Run(word.start(), offset(start), len(word[0]), len(word[0])))
    last = runs[-1].at + runs[-1].length if runs else 0
    if last < len(value):
        runs.append(Run(last, offset(at), len(value) - last, 0))
    return Mapped(value, tuple(runs))


def _said(found: re.Match[str]) -> str:
    """What a piece of a scalar stands for."""
    kind, written = found.lastgroup or "", found[found.lastgroup or 0]
    if kind in {"two", "four", "eight"}:
        code = int(written, 16)
        return chr(code) if code <= 0x10FFFF else ""
    if kind == "one":
        return _ESCAPES.get(written, written)
    if kind == "fold":
        return "\n" * (written.count("\n") - 1) or " "
    return {"mark": "'"}.get(kind, "")
