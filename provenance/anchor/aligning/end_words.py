"""The first and the last word of a passage some words of which were changed.

An alignment of letters may begin or end within a word, or leave out words that were changed. The passage begins with a
whole word: that at which the alignment begins, or its neighbour where that is more like the first word; further on by
as many words as were changed there; and with its own first word, when that stands a few words off.
"""

from __future__ import annotations

import re

from provenance.anchor.aligning.bitvector import levenshtein
from provenance.anchor.aligning.edges import word_end, word_start
from provenance.anchor.refusing.misreading import are_strokes_alike
from provenance.anchor.refusing.wording import is_by_blanks
from provenance.anchor.selector import Selector
from provenance.text.folding import Folded, letters_of
from provenance.text.span import Span

_LONGEST_WORD = 40  # characters
_MOST_WORDS = 3  # words changed at an end
_SLIPS = 3  # letters of a word that is still that word with one of them changed
_STEM = 5  # letters with which two words begin that are one, spelled or declined otherwise
_REACH = 60  # characters in which the next word stands
_WORD = re.compile(r"\w+")
_BEHIND, _ANY_BEHIND = re.compile(r"(?:[^\w.!?;:\n]|\n(?!\n)){0,8}(\w+)"), re.compile(r"\W{0,8}(\w+)")
_BEFORE, _ANY_BEFORE, _LAST = (
    re.compile(r"(?:[^\w.!?;:\n]|\n(?<!\n\n)){0,8}(\w+)"),
    _ANY_BEHIND,
    re.compile(r"\W*(\w+)"),
)
"""What stands before an offset is read backwards, where the next word begins at once."""


def at_first_word(text: Folded, at: int, selector: Selector, changed: int, sure: int) -> int:
    """Where a passage begins in the folded text whose first `changed` letters were changed before the offset `at`; what
    stands from the offset `sure` on is not changed."""
    within = text.source(at, at + 1).start
    origin = word_start(text.original, within, selector.before)
    found = _WORD.search(selector.exact)
    first = _by_blanks(found[0]) if found else ""
    words = _words(selector, 0, changed)
    if origin < within and not words and first:
        word = _WORD.match(text.original, origin, origin + _REACH)
        following = _ANY_BEHIND.match(text.original, word.end(), word.end() + _REACH) if word else None
        if word and following and _apart(first, following[1]) < _apart(first, word[0]):
            origin = following.start(1)
    for _ in range(min(words, _MOST_WORDS)):
        if not (before := _before(_BEFORE, text.original, origin)):
            break
        origin = before.start
    start = text.at(origin)
    there = _WORD.match(text.original, origin)
    if not first or text.text.startswith(first, start) or (there and _is_like(first, there[0])):
        return start
    own = _first_within(text.original, first, origin, text.source(sure, sure).start)
    if own is not None:
        return text.at(own)
    for _ in range(_MOST_WORDS):
        if not (before := _before(_ANY_BEFORE, text.original, origin)):
            break
        origin = before.start
        if letters_of(text.original[before.start : before.end]) == first:
            return text.at(origin)
    return start


def _first_within(text: str, first: str, start: int, end: int) -> int | None:
    """Where the first word of a passage stands between two offsets of a text, if it does."""
    words = _WORD.finditer(text, start, min(end, start + _REACH)) if start < end else ()
    return next((word.start() for word in words if letters_of(word[0]) == first), None)


def at_last_word(text: Folded, at: int, selector: Selector, changed: int) -> int:
    """Where a passage ends in the folded text whose letters from `changed` on were changed behind the offset `at`."""
    within = text.source(at - 1, at).end
    origin = word_end(text.original, within, selector.after)
    found = _before(_LAST, selector.exact, len(selector.exact), 2 * _LONGEST_WORD)
    last = _by_blanks(selector.exact[found.start : found.end]) if found else ""
    words = _words(selector, changed, len(selector.letters))
    if origin > within and not words and last:
        word = _before(_ANY_BEFORE, text.original, origin)
        before = _before(_ANY_BEFORE, text.original, word.start) if word else None
        if word and before and _apart(last, text.original[slice(*before)]) < _apart(last, text.original[slice(*word)]):
            origin = before.end
    for _ in range(min(words, _MOST_WORDS)):
        if not (behind := _BEHIND.match(text.original, origin, origin + _REACH)):
            break
        origin = behind.end()
    end = text.at(origin)
    if not last or text.text.endswith(last, 0, end):
        return end
    there = _before(_LAST, text.original, origin, 2 * _LONGEST_WORD)
    if there and _is_like(last, text.original[there.start : there.end]):
        return end
    for _ in range(_MOST_WORDS):
        if not (behind := _ANY_BEHIND.match(text.original, origin, origin + _REACH)):
            break
        origin = behind.end()
        if letters_of(behind[1]) == last:
            return text.at(origin)
    return end


def _before(pattern: re.Pattern[str], text: str, at: int, reach: int = _REACH) -> Span | None:
    """The word before an offset of a text, when nothing stands between that the pattern does not have."""
    found = pattern.match(text[max(0, at - reach) : at][::-1])
    return Span(at - found.end(), at - found.start(1)) if found else None


def _by_blanks(word: str) -> str:
    """The folded letters of a word; "" for one in a script that parts no words."""
    return letters_of(word) if is_by_blanks(word) else ""


def _is_like(letters: str, word: str) -> bool:
    """Whether a word is the one of these letters, but for a slip."""
    if len(letters) < _SLIPS:
        return False
    if len(letters) >= _STEM and letters_of(word)[:_STEM] == letters[:_STEM]:
        return True  # "programme" and "program"
    return _apart(letters, word) <= 1 or are_strokes_alike(letters, letters_of(word[:_LONGEST_WORD]))


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
