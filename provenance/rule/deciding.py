"""Which words beside a passage tell it from others with the same words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.model import Span
from provenance.named import NamedTuple
from provenance.text.folding import fold

_REACH = 200  # characters on each side among which the words are looked for
_MOST = 8  # words
_ENOUGH = 8  # letters: by fewer, a search is not sure of its place
_WORDS_BEFORE = re.compile(r"\S+\s*")
_WORDS_BEHIND = re.compile(r"\s*\S+")


class Context(NamedTuple):
    """The words right before or right behind a passage, as they stand in the text; one of the two is empty."""

    prefix: str = ""
    suffix: str = ""


def decides(text: str, span: Span, others: Sequence[Span]) -> Context | None:
    """The fewest words before `span`, or else behind it, that none of the `others` has there; None when none decide.

    `span` may be among the `others`. Compared are letters and digits, as a search for the passage does.
    """
    rest = [each for each in others if each != span]
    ends = [fold(text[max(0, each.start - _REACH) : each.start]).text for each in rest]
    starts = [fold(text[each.end : each.end + _REACH]).text for each in rest]
    before, behind = _before(text, span), _behind(text, span)
    for count in range(1, _MOST + 1):
        prefix, suffix = "".join(before[-count:]), "".join(behind[:count])
        letters = fold(prefix).text
        if len(letters) >= _ENOUGH and not any(each.endswith(letters) for each in ends):
            return Context(prefix=prefix)
        letters = fold(suffix).text
        if len(letters) >= _ENOUGH and not any(each.startswith(letters) for each in starts):
            return Context(suffix=suffix)
    return None


def _before(text: str, span: Span) -> list[str]:
    """The words before a passage, each with the blanks behind it; a word that is cut off is left out."""
    start = max(0, span.start - _REACH)
    words = _WORDS_BEFORE.findall(text[start : span.start])
    return words[1:] if start and not text[start - 1].isspace() else words


def _behind(text: str, span: Span) -> list[str]:
    end = span.end + _REACH
    words = _WORDS_BEHIND.findall(text[span.end : end])
    return words[:-1] if end < len(text) and not text[end].isspace() else words
