"""Where a passage begins and ends that was found by aligning letters: at words, and where its context begins."""

from __future__ import annotations

import re

from provenance.anchor.bitvector import Alignment
from provenance.anchor.edges import word_end, word_start
from provenance.anchor.selector import Selector
from provenance.anchor.window import Window
from provenance.text.folding import Folded
from provenance.text.span import Span

_SURE = 6  # letters that agree from the very first one: the passage begins there
_NEAR = 40  # letters by which an alignment may be wrong about an end: some words were changed there
_CONTEXT = (16, 8)  # letters of context that tell where a passage begins, the surest first
_LONGEST_WORD = 40  # characters
_WORD_LETTERS = 4  # a shorter word stands before anything
_MOST_WORDS = 3  # words changed at an end
_WORD = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"(\w+)([^\w.!?;:\n]|\n(?!\n)){0,8}\Z")
_WORD_BEHIND = re.compile(r"([^\w.!?;:\n]|\n(?!\n)){0,8}(\w+)")


def snapped(window: Window, found: Alignment, selector: Selector) -> Span:
    """The range of the folded text that the passage was found at, its ends moved to where it begins and ends.

    Where its first letters were changed, the recorded context that stands right before tells where it begins. Else it
    begins with a whole word, and further on the left by as many words as were changed there.
    """
    text, at = window.text, window.place(found.start, found.end)
    first, last = found.runs[0], found.runs[-1]
    head = first.passage == 0 and first.length >= _SURE
    tail = last.passage_end == len(selector.letters) and last.length >= _SURE
    start = None if head else _behind(text.text, at.start, selector.before)
    end = None if tail else _ahead(text.text, at.end, selector.after)
    if start is None:
        start = _word_start(text, at.start, selector, first.passage)
    if end is None:
        end = _word_end(text, at.end, selector, last.passage_end)
    start = _with_first_word(text, start, selector)
    return Span(start, end) if start < end else at


def _with_first_word(text: Folded, start: int, selector: Selector) -> int:
    """`start`, or the place of the passage's first word where that stands right before: a word came in behind it, and
    an alignment may as well take the one for the other."""
    word = _WORD.search(selector.exact)
    first = selector.letters[: selector.folded.at(word.end())] if word else ""
    length = len(first)
    if len(first) >= _WORD_LETTERS and text.text[start - length : start] == first != text.text[start : start + length]:
        return start - length
    return start


def _behind(text: str, at: int, before: str) -> int | None:
    """The nearest offset to `at` right behind the context recorded before the passage."""
    for length in _CONTEXT:
        context = before[-length:]
        low = max(0, at - _NEAR - length)
        here, there = text.rfind(context, low, at + 1), text.find(context, max(low, at - length + 1), at + _NEAR)
        near = [place + length for place in (here, there) if place >= 0]
        if len(context) == length and near:
            return min(near, key=lambda place: abs(place - at))
    return None


def _ahead(text: str, at: int, after: str) -> int | None:
    """The nearest offset to `at` right before the context recorded behind the passage."""
    for length in _CONTEXT:
        context = after[:length]
        low = max(0, at - _NEAR)
        here, there = text.rfind(context, low, at + length), text.find(context, at, at + _NEAR + length)
        near = [place for place in (here, there) if place >= 0]
        if len(context) == length and near:
            return min(near, key=lambda place: abs(place - at))
    return None


def _word_start(text: Folded, at: int, selector: Selector, changed: int) -> int:
    """The beginning of the word at `at`, or of the one as many words before as the first `changed` letters have."""
    origin = word_start(text.original, text.source(at, at + 1).start, selector.before)
    words = _words(selector, 0, changed)
    for _ in range(min(words, _MOST_WORDS)):
        if not (word := _WORD_BEFORE.search(text.original, max(0, origin - 60), origin)):
            break
        origin = word.start(1)
    return text.at(origin)


def _word_end(text: Folded, at: int, selector: Selector, changed: int) -> int:
    origin = word_end(text.original, text.source(at - 1, at).end, selector.after)
    words = _words(selector, changed, len(selector.letters))
    for _ in range(min(words, _MOST_WORDS)):
        if not (word := _WORD_BEHIND.match(text.original, origin, origin + 60)):
            break
        origin = word.end()
    return text.at(origin)


def _words(selector: Selector, start: int, end: int) -> int:
    """How many whole words the letters from `start` to `end` of the passage have."""
    if start == end:
        return 0
    low, high = selector.folded.source(start, end)
    at = selector.folded.at
    found = _WORD.finditer(selector.exact, max(0, low - _LONGEST_WORD), high + _LONGEST_WORD)
    spans = [(at(word.start()), at(word.end())) for word in found if word.start() >= low and word.end() <= high]
    return sum(first < last for first, last in spans)
