"""The quotations that a text prints, word by word."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.folding import fold
from provenance.text.quotations import quotations
from provenance.text.span import Span

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_LONGEST = 3_000  # characters: what is longer is two marks that do not belong together


class Word(NamedTuple):
    """A word by its letters, and where it stands."""

    key: str
    span: Span


class Printed(NamedTuple):
    """A quotation: its range in the text, without marks, and its words."""

    span: Span
    words: tuple[Word, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(word.key for word in self.words)


@lru_cache(maxsize=128)
def printed(text: str) -> tuple[Printed, ...]:
    """The quotations of a text in order."""
    inner = (each.inner for each in quotations(text) if each.inner.length <= _LONGEST)
    return tuple(Printed(span, words(text, span)) for span in inner)


def words(text: str, span: Span) -> tuple[Word, ...]:
    """The words of a range of a text."""
    found = ((_key(match[0]), Span(*match.span())) for match in _WORD.finditer(text, span.start, span.end))
    return tuple(Word(key, each) for key, each in found if key)


def _key(word: str) -> str:
    return word.lower() if word.isascii() and word.isalnum() else fold(word).text
