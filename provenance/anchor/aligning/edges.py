"""Where a passage that was found begins and ends: on whole words and numbers, with the marks around them."""

from __future__ import annotations

import re
import unicodedata

from provenance.text.folding import fold, letters
from provenance.text.shapes import UNSEEN, unshaped
from provenance.text.span import Span

_MOST_BLANKS = 100  # characters between a passage and a mark of its own
_SHORTEST_STEM, _LONGEST_ENDING = 4, 3
_LONGEST_NOTE = 3
_LONGEST_WORD = 40  # letters
_RUNNING_SCRIPTS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc"
    "\U0001b000-\U0001b2ff\U00020000-\U0003ffff]"
)  # written without blanks between words, or with endings glued to them (Korean)
_NUMBER_GOES_ON = re.compile(r"[.,'’]?\d")
_NUMBER_COMES_IN = re.compile(r"\d[.,'’]?\Z")


def on_bounds(text: str, span: Span, exact: str, before: str, after: str) -> bool:
    """Whether a passage found at `span` begins and ends where words and numbers do.

    Within a word it may begin or end when spaces were lost there: the rest of the word is then what the recorded words
    `before` or `after` it (folded) end or begin with. Verbatim words may also end at the stem of a longer word, as one
    quotes "pipe replacement" from "pipe replacements".
    """
    if not whole_numbers(text, span):
        return False
    if (head := _letters_before(text, span.start, len(before))) and not before.endswith(head):
        return False
    reach = max(len(after), _LONGEST_NOTE)
    tail = _letters_after(text, span.end, reach)
    return not tail or after.startswith(tail) or _is_ending(text, span, exact, tail)


def word_start(text: str, at: int, before: str) -> int:
    """The beginning of the word around the offset `at`; `at` itself where the recorded words `before` explain the rest.

    Scripts that run on have no words.
    """
    head = _letters_before(text, at, _LONGEST_WORD)
    if not head or before.endswith(head):
        return at
    while at > 0 and _is_in_word(text[at - 1]) and len(head) <= _LONGEST_WORD:
        at -= 1
    return at


def word_end(text: str, at: int, after: str) -> int:
    """The end of the word around the offset `at`; `at` itself where the recorded words `after` explain the rest."""
    tail = _letters_after(text, at, _LONGEST_WORD)
    if not tail or after.startswith(tail):
        return at
    while at < len(text) and _is_in_word(text[at]) and len(tail) <= _LONGEST_WORD:
        at += 1
    return at


def with_marks(text: str, span: Span, exact: str, letters_of_exact: Span) -> Span:
    """`span`, widened by the marks that `exact` has outside its first and last letter, where the text has them too.

    Blanks and the shapes of quotation marks and dashes make no difference.
    """
    start, end = span
    for mark in reversed(_marks(exact[: letters_of_exact.start])):
        at = start - 1
        while at >= 0 and (text[at].isspace() or text[at] in UNSEEN) and start - at < _MOST_BLANKS:
            at -= 1
        if at < 0 or unshaped(text[at]) != mark:
            break
        start = at
    for mark in _marks(exact[letters_of_exact.end :]):
        at = end
        while at < len(text) and (text[at].isspace() or text[at] in UNSEEN) and at - end < _MOST_BLANKS:
            at += 1
        if at >= len(text) or unshaped(text[at]) != mark:
            break
        end = at + 1
    return Span(start, end)


def _marks(text: str) -> list[str]:
    return [unshaped(character) for character in text if not character.isspace() and character not in UNSEEN]


def whole_numbers(text: str, span: Span) -> bool:
    """False when the passage begins or ends within a number: "13 percent" within "2.13 percent"."""
    if text[span.start].isdigit() and _NUMBER_COMES_IN.search(text, max(0, span.start - 2), span.start):
        return False
    return not (text[span.end - 1].isdigit() and _NUMBER_GOES_ON.match(text, span.end))


def _letters_before(text: str, at: int, most: int) -> str:
    """The folded letters of the word that the passage begins within, the last `most` and one more; "" between words."""
    if _RUNNING_SCRIPTS.match(text, at):
        return ""
    start = at
    while start > 0 and at - start <= most and _is_in_word(text[start - 1]):
        start -= 1
    return fold(text[start:at]).text


def _letters_after(text: str, at: int, most: int) -> str:
    """The folded letters of the word that the passage ends within, the first `most` and one more; "" between words.

    Digits behind a letter are a note mark whose raising was lost, or in a script that runs on the next word.
    """
    if at and _RUNNING_SCRIPTS.match(text, at - 1):
        return ""
    end = at
    while end < len(text) and end - at <= most and _is_in_word(text[end]):
        end += 1
    rest = fold(text[at:end]).text
    return "" if rest.isdigit() and len(rest) <= _LONGEST_NOTE and text[at - 1].isalpha() else rest


def _is_in_word(character: str) -> bool:
    if _RUNNING_SCRIPTS.match(character):
        return False
    return bool(letters(character)) or character in UNSEEN or unicodedata.category(character)[0] == "M"


def _is_ending(text: str, span: Span, exact: str, tail: str) -> bool:
    """Whether the passage is verbatim and stops at the stem of its last word."""
    names = exact.split()
    stem = len(names) > 1 and len(names[-1]) >= _SHORTEST_STEM and len(tail) <= _LONGEST_ENDING
    return stem and text.startswith(exact, span.start)
