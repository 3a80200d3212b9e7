"""The first and the last word of a passage some words of which were changed.

An alignment of letters may begin or end within a word, or leave out words that were changed. The passage begins with a
whole word: that at which the alignment begins, or its neighbour where that is more like the first word; further on by
as many words as were changed there; and with its own first word, when that stands a few words off.
"""

from __future__ import annotations

import re

from provenance.anchor.bitvector import levenshtein
from provenance.anchor.edges import word_end, word_start
from provenance.anchor.misreading import are_strokes_alike
from provenance.anchor.selector import Selector
from provenance.anchor.wording import is_by_blanks
from provenance.text.folding import Folded, letters_of

_LONGEST_WORD = 40  # characters
_MOST_WORDS = 3  # words changed at an end
_SLIPS = 3  # letters of a word that is still that word with one of them changed
_REACH = 60  # characters in which the next word stands
_WORD, _LAST_WORD = re.compile(r"\w+"), re.compile(r"\w+(?=\W*\Z)")
_WORD_BEFORE = re.compile(r"(\w+)([^\w.!?;:\n]|\n(?!\n)){0,8}\Z")
_WORD_BEHIND = re.compile(r"([^\w.!?;:\n]|\n(?!\n)){0,8}(\w+)")
_ANY_BEFORE, _ANY_BEHIND = re.compile(r"(\w+)\W{0,8}\Z"), re.compile(r"\W{0,8}(\w+)")


def at_first_word(text: Folded, at: int, selector: Selector, changed: int) -> int:
    """Where a passage begins in the folded text whose first `changed` letters were changed before the offset `at`."""
    within = text.source(at, at + 1).start
    origin = word_start(text.original, within, selector.before)
    first = _by_blanks(_WORD.search(selector.exact))
    words = _words(selector, 0, changed)
    if origin < within and not words and first:
        word = _WORD.match(text.original, origin, origin + _REACH)
        following = _ANY_BEHIND.match(text.original, word.end(), word.end() + _REACH) if word else None
        if word and following and _apart(first, following[1]) < _apart(first, word[0]):
            origin = following.start(1)
    for _ in range(min(words, _MOST_WORDS)):
        if not (word := _WORD_BEFORE.search(text.original, max(0, origin - _REACH), origin)):
            break
        origin = word.start(1)
    start = text.at(origin)
    if not first or text.text.startswith(first, start) or _is_like(first, _WORD.match(text.original, origin)):
        return start
    for _ in range(_MOST_WORDS):
        if not (word := _ANY_BEFORE.search(text.original, max(0, origin - _REACH), origin)):
            break
        origin = word.start(1)
        if letters_of(word[1]) == first:
            return text.at(origin)
    return start


def at_last_word(text: Folded, at: int, selector: Selector, changed: int) -> int:
    """Where a passage ends in the folded text whose letters from `changed` on were changed behind the offset `at`."""
    within = text.source(at - 1, at).end
    origin = word_end(text.original, within, selector.after)
    last = _by_blanks(_LAST_WORD.search(selector.exact[-2 * _LONGEST_WORD :]))
    words = _words(selector, changed, len(selector.letters))
    if origin > within and not words and last:
        word = _ANY_BEFORE.search(text.original, max(0, origin - _REACH), origin)
        before = _ANY_BEFORE.search(text.original, max(0, word.start(1) - _REACH), word.start(1)) if word else None
        if word and before and _apart(last, before[1]) < _apart(last, word[1]):
            origin = before.end(1)
    for _ in range(min(words, _MOST_WORDS)):
        if not (word := _WORD_BEHIND.match(text.original, origin, origin + _REACH)):
            break
        origin = word.end()
    end = text.at(origin)
    there = _LAST_WORD.search(text.original, max(0, origin - 2 * _LONGEST_WORD), origin)
    if not last or text.text.endswith(last, 0, end) or _is_like(last, there):
        return end
    for _ in range(_MOST_WORDS):
        if not (word := _ANY_BEHIND.match(text.original, origin, origin + _REACH)):
            break
        origin = word.end()
        if letters_of(word[1]) == last:
            return text.at(origin)
    return end


def _by_blanks(word: re.Match[str] | None) -> str:
    """The folded letters of a word; "" for none, and for one in a script that parts no words."""
    return letters_of(word[0]) if word and is_by_blanks(word[0]) else ""


def _is_like(letters: str, word: re.Match[str] | None) -> bool:
    """Whether a word is the one of these letters, but for a slip."""
    if word is None or len(letters) < _SLIPS:
        return False
    return _apart(letters, word[0]) <= 1 or are_strokes_alike(letters, letters_of(word[0][:_LONGEST_WORD]))


def _apart(letters: str, word: str) -> int:
    return levenshtein(letters, letters_of(word[:_LONGEST_WORD]))


def _words(selector: Selector, start: int, end: int) -> int:
    """How many whole words the letters from `start` to `end` of the passage have."""
    if start == end:
        return 0
    low, high = selector.folded.source(start, end)
    at = selector.folded.at
    found = _WORD.finditer(selector.exact, max(0, low - _LONGEST_WORD), high + _LONGEST_WORD)
    spans = [(at(word.start()), at(word.end())) for word in found if word.start() >= low and word.end() <= high]
    return sum(first < last for first, last in spans)
