"""The suffix of a citation without its markup, so that a locator can be looked for in what a reader sees.

Pandoc's citeproc looks for it among the inlines of the suffix: an escape or an entity is the character it stands for,
while emphasis, code and tags are each one piece, which no blank or stop within it divides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from provenance.named import NamedTuple

_PIECE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|(?P<entity>&(?:\#\w{1,8}|[A-Za-z][A-Za-z0-9]{1,31});)|(?P<dash>-{3})"
    r"|(?P<code>`[^`]*`)|(?P<tag><!--.{0,1000}?-->|</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>)"
    r"|(?P<emphasis>(?<![\w*_])(?P<mark>\*\*?|__?)(?=[^\s*_])[^*_]*(?<=[^\s*_])(?P=mark)(?![\w*_])|~~[^~]*~~)",
    re.DOTALL,
)
_DIGIT = re.compile(r"[0-9]")
_PIECES = frozenset("\\&-`<*_~")
_NUMBER, _WORD = "0", "\ue000"  # a letter of private use, so neither a blank nor punctuation

TAG = "\ue001"
"""What stands for a tag or a comment."""


class Flat(NamedTuple):
    """`words` is what is read, `shape` the same with every character of a piece made a digit, or a letter where the
    piece holds no digit. `places` are the offsets in the suffix of their characters, and of the end.
    """

    words: str
    shape: str
    places: tuple[int, ...]


def flattened(suffix: str) -> Flat:
    """The suffix without markup. Its length in `places` is one more than that of the words."""
    if _PIECES.isdisjoint(suffix):
        return Flat(suffix, suffix, tuple(range(len(suffix) + 1)))
    words: list[str] = []
    shape: list[str] = []
    places: list[int] = []
    for said, shaped, at, step in _parts(suffix):
        words.append(said)
        shape.append(shaped)
        places += (at + step * index for index in range(len(said)))
    return Flat("".join(words), "".join(shape), (*places, len(suffix)))


def _parts(suffix: str) -> Iterator[tuple[str, str, int, int]]:
    """Words, their shape, the offset of the first character, and by how much the next one is further on."""
    at = 0
    for found in _PIECE.finditer(suffix):
        yield suffix[at : found.start()], suffix[at : found.start()], at, 1
        at = found.end()
        yield *_read(found), found.start(), 0
    yield suffix[at:], suffix[at:], at, 1


def _read(found: re.Match[str]) -> tuple[str, str]:
    """What a piece of markup says, and its shape."""
    if found["escaped"]:
        return found["escaped"], found["escaped"]
    if found["entity"]:
        character = unescape(found["entity"])
        return character, character
    if found["dash"]:
        return "—", "—"
    words = TAG if found["tag"] else found[0].strip("`*_~") or _WORD
    shape = _NUMBER if _DIGIT.search(words) else _WORD
    return words, words if found["tag"] else shape * len(words)
