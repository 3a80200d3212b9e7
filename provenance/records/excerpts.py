"""What is kept of a text that may not be kept whole: the passages that are cited, and some words around them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.text.span import Span

AROUND = 40
"""Words kept on each side of a passage."""

GAP = "[…]"
"""What stands, on a line of its own, where something was left out."""

_WORD = re.compile(r"\S+")


def excerpt(text: str, passages: Iterable[Span], around: int = AROUND) -> str:
    """The excerpt of `text` to be kept as its captured text where the record says `keep: excerpt`.

    Each of `passages` with `around` words on each side, in the order of the text, those that meet joined; a line with
    `GAP` before, between and after them wherever words were left out. The words and their white space are those of
    `text`, but form feeds become line ends: an excerpt has no pages. Ends with a line feed. The hash in the record is
    that of the excerpt. Empty where there are no passages.
    """
    words = [Span(*match.span()) for match in _WORD.finditer(text)]
    kept: list[Span] = []
    for first, last in sorted(_reach(words, passage, around) for passage in passages):
        if kept and first <= kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, last))
        else:
            kept.append(Span(first, last))
    if not kept or not words:
        return ""
    lines = [] if kept[0].start == 0 else [GAP]
    for at, part in enumerate(kept):
        lines.append(text[words[part.start].start : words[part.end - 1].end].replace("\x0c", "\n"))
        if at + 1 < len(kept) or part.end < len(words):
            lines.append(GAP)
    return "\n".join(lines) + "\n"


def _reach(words: list[Span], passage: Span, around: int) -> tuple[int, int]:
    """The words, first and last (half-open), that are kept for a passage; at least one, so that none is lost."""
    first = _index(words, passage.start)
    last = max(first + 1, _index(words, passage.end - 1) + 1)
    return max(0, first - around), min(len(words), last + around)


def _index(words: list[Span], at: int) -> int:
    """The word that holds character `at`, or the next one; the last one behind the last."""
    low, high = 0, len(words) - 1
    while low < high:
        middle = (low + high) // 2
        if words[middle].end <= at:
            low = middle + 1
        else:
            high = middle
    return low
