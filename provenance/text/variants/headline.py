"""A headline that quotes what its own text quotes otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from provenance.text.folding import fold
from provenance.text.span import Span
from provenance.text.variants.printed import Printed, Word, printed
from provenance.text.variants.variant import Variant

_LONGEST = 250  # characters of a headline
_FEWEST, _MOST = 2, 8  # words of what it quotes
_TELLING = 7  # letters of a shared word
_RARE = 2  # times it may stand in quotations of the text


@lru_cache(maxsize=128)
def headline_variants(text: str) -> tuple[Variant, ...]:
    """What the first line of a text quotes and its body does not have, with what the body quotes like it.

    They are alike when they share a rare word and stand for as many words; the longest shared word decides.
    """
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    if end < 0 or end - start > _LONGEST:
        return ()
    body = fold(text[end:]).text
    head = [each for each in printed(text) if each.span.end <= end]
    quoted = [each for each in printed(text) if each.span.start > end]
    found = []
    for each in head:
        if _FEWEST <= len(each.words) <= _MOST and fold(text[each.span.start : each.span.end]).text not in body:
            nearest = max(_alike(each, quoted), key=lambda alike: (alike[0], -alike[1].start), default=None)
            found += [Variant(each.span, nearest[1])] if nearest else []
    return tuple(found)


def _alike(head: Printed, quoted: list[Printed]) -> Iterator[tuple[int, Span]]:
    """The length of the shared word, and the range, of every stretch that is like the words of a headline."""
    counts = Counter(word.key for each in quoted for word in each.words)
    place = {word.key: at for at, word in enumerate(head.words) if _tells(word, counts)}
    for each in quoted:
        for at, word in enumerate(each.words):
            if word.key in place:
                start = at - place[word.key]
                end = start + len(head.words)
                if start >= 0 and end <= len(each.words):
                    yield len(word.key), Span(each.words[start].span.start, each.words[end - 1].span.end)


def _tells(word: Word, counts: Counter[str]) -> bool:
    return len(word.key) >= _TELLING and counts[word.key] <= _RARE
