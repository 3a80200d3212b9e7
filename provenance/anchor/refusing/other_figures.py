"""Whether a place has other figures than a passage: numbers in digits and words, months, days, letters of items."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from provenance.anchor.refusing.numbers import same_numbers
from provenance.anchor.refusing.telling import MONTHS, NUMBER_WORDS, OTHERWISE, PERCENT
from provenance.anchor.refusing.wording import Change, Word

_GLUED = re.compile(r"[^\W\d_]{2}[.,;:!?”\"]?\(\Z")
_LONGEST_NOTE = 3
_NOTE = re.compile(r"(?<=[^\W\d_]{3})\d{1,3}\Z")


def figures_differ(quoted: list[Word], there: list[Word], *, sure: bool) -> bool:
    """Whether one figure stands for another.

    A figure in digits that the passage alone has is another one. Where the place is sure one may be left out, and a
    number in words may stand for other words ("a second round", "a further round").
    """
    said, written = sorted(_figures(quoted, there)), sorted(_figures(there, quoted))
    if said == written:
        return False
    ours, theirs = Counter(said), Counter(written)
    if (ours - theirs) and (theirs - ours):
        return True
    digits = any(any(map(str.isdigit, figure)) for figure in (ours - theirs) + (theirs - ours))
    return not sure or (digits and bool(quoted))


def same_figures(exact: str, written: str, changed: list[Change], slips: dict[Word, str]) -> bool:
    """Whether the numbers are the same as they are written, words that were changed aside."""
    taken = set(slips.values())
    ours = {word: slips.get(word, "") for change in changed for word in change.quoted}
    theirs = {word: word.written if word.written in taken else "" for change in changed for word in change.written}
    return same_numbers(_with(exact, ours), _with(written, theirs))


def _figures(words: list[Word], others: list[Word]) -> Iterator[str]:
    """The numbers, months and days that words say. A note mark, behind a word that the others have without, is none."""
    for word in words:
        figure = _figure(word)
        if figure and not any(_NOTE.sub("", word.letters) == other.letters for other in others):
            yield figure


def _figure(word: Word) -> str:
    """The number, month or day that a word says, or the letter of an item, as in "(b)"; "" for others, and for a note
    mark in brackets right behind a word."""
    plain = word.letters
    if plain.isdigit() and len(plain) <= _LONGEST_NOTE and _GLUED.search(word.before):
        return ""
    if len(plain) == 1 and word.before.endswith("("):
        return plain
    if plain in MONTHS:
        return plain if plain not in OTHERWISE or (word.written[0].isupper() and not word.opens) else ""
    return plain if plain in NUMBER_WORDS or any(map(str.isdigit, plain)) else ""


def _with(text: str, words: dict[Word, str]) -> str:
    """The text with some of its words written otherwise; those that say "percent" stay: it may be written as a sign."""
    for word in sorted(words, key=lambda word: -word.offset):
        if word.letters not in PERCENT or words[word]:
            # A blank may have been lost behind it: "13 percentbetween".
            kept = words[word] or ("percent" if word.letters.startswith("percent") else "")
            text = f"{text[: word.offset]} {kept} {text[word.offset + len(word.written) :]}"
    return text
