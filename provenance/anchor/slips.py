"""Whether two words are one that was mistyped or misread, and whether a word is a name."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.anchor.bitvector import levenshtein
from provenance.anchor.telling import MONTHS, NEGATIONS, NUMBER_WORDS
from provenance.anchor.wording import Word

_SHORTEST, _LONG = 4, 7
"""Letters. In a word of three any letter makes another word; in one of seven or more two slips are still that word."""

_SHORTEST_NAME = 6  # letters: "Iran" and "Iraq", "Mali" and "Bali" are two countries
_TELLING = NUMBER_WORDS | MONTHS | NEGATIONS
_MOST_SEARCHED = 50  # places of a word that are looked at to learn whether it stands in a text
_ALIKE = str.maketrans("cl", "ei")
_MANY = 0.8  # share of the words with a capital from which on a title or a shout is read
_LONGEST = 60  # letters: what is longer is no word


def is_slip(text: str, one: Word, other: Word) -> bool:
    """Whether two words are the same but for a slip: a letter more, less or changed, two in long words, or two letters
    in each other's place. A name is another name where `text` has both elsewhere, and numbers have no slips.
    """
    first, second = one.letters, other.letters
    if len(first) > len(second):
        first, second = second, first
    if first == second:
        return True
    apart = len(second) - len(first) > 2 or (first[0] != second[0] and first[-1] != second[-1])
    if apart or any(map(str.isdigit, first + second)) or not _SHORTEST <= len(first) <= len(second) <= _LONGEST:
        return False
    if _as_read(first) == _as_read(second):
        return True
    if one.written[0].isupper() and other.written[0].isupper() and not (one.opens and other.opens):
        return len(first) >= _SHORTEST_NAME and _same_name(text, one, other)
    if {first, second} <= _TELLING or (first[0] != second[0] and {first, second} & _TELLING):
        return False  # "million" and "billion"; "never" and "ever"
    return _apart(first, second) <= (2 if len(first) >= _LONG else 1)


def _as_read(letters: str) -> str:
    """The letters with those alike that a scan takes for one another."""
    return letters.replace("rn", "m").translate(_ALIKE) if letters.isalpha() else letters


def _same_name(text: str, one: Word, other: Word) -> bool:
    """Whether two names are one. Slips spare the first letter; two names that both stand elsewhere are two."""
    if one.letters[0] != other.letters[0] or _apart(*sorted((one.letters, other.letters), key=len)) > 1:
        return False
    return not (_stands(text, one.written) and _stands(text, other.written, times=2))


def is_run_together(some: Sequence[Word], others: Sequence[Word], *, capitals: bool) -> bool:
    """Whether words are others whose blanks were lost or put in, but for a slip or two.

    With `capitals`, a word that has one is a name and has no slip.
    """
    first, second = ("".join(word.letters for word in words) for words in (some, others))
    if abs(len(first) - len(second)) > 2 or not first or not second:
        return False
    telling = [word.letters for word in some if word.letters in _TELLING or (capitals and word.written[0].isupper())]
    apart = len(second) - len(first) > 2 or (first[0] != second[0] and first[-1] != second[-1])
    if apart or any(map(str.isdigit, first + second)) or not all(word in second for word in telling):
        return False
    return _apart(*sorted((first, second), key=len)) <= 2


def has_telling_capitals(text: str) -> bool:
    """Whether capitals mark names in a text: not where nearly all of its words have them, or none."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return not words or 0 < capitals <= _MANY * len(words)


def is_name(text: str, word: Word) -> bool:
    """Whether a word is written as a name: with a capital, and where a sentence may begin, nowhere without it."""
    if not word.written[0].isupper():
        return False
    return not word.opens or not _stands(text, word.written.lower())


def _apart(first: str, second: str) -> int:
    """In how many letters two words differ; two in each other's place count as one."""
    if len(second) - len(first) > 2:
        return 3
    gaps = levenshtein(first, second)
    if gaps == 2 and len(first) == len(second) and sorted(first) == sorted(second):
        return 1
    return gaps


def _stands(text: str, written: str, times: int = 1) -> bool:
    """Whether a text has a word as it is written here, at least so many times."""
    at = text.find(written)
    for _ in range(_MOST_SEARCHED):
        if at < 0:
            return False
        end = at + len(written)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            times -= 1
        if not times:
            return True
        at = text.find(written, at + 1)
    return False
