"""Whether two words are one that was mistyped or misread."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.anchor.aligning.bitvector import levenshtein
from provenance.anchor.refusing.misreading import are_strokes_alike, as_read
from provenance.anchor.refusing.naming import is_name, stands
from provenance.anchor.refusing.telling import MONTHS, NEGATIONS, NUMBER_WORDS
from provenance.anchor.refusing.wording import Word, is_by_blanks

_READ, _SHORTEST, _LONG = 3, 4, 7
"""Letters. A word of three has no slip but those of a scanner, since any letter makes another word of it; in one of
seven or more two slips are still that word."""

_SHORTEST_NAME, _LONGER_NAME = 4, 5
"""Letters of a name in which one was left out or put in, and of one in which one was changed: "Iran" and "Iraq", "Mali"
and "Bali" are two countries."""

_TELLING = NUMBER_WORDS | MONTHS | NEGATIONS
_MOST_MORE = 2  # letters that one has more than the other
_FEW_SHARED = 3  # a third of the letters of a word: words that share fewer are two
_LONGEST = 60  # letters: what is longer is no word


def is_slip(text: str, one: Word, other: Word) -> bool:
    """Whether two words are the same but for a slip: a letter more, less or changed, two in long words, or two letters
    in each other's place. A name is another name where `text` has both elsewhere, and numbers have no slips.
    """
    first, second = sorted((one.letters, other.letters), key=len)
    if first == second:
        return True
    if len(first) < _READ and second in NEGATIONS:
        return _is_maimed(text, one if one.letters == first else other, second)
    return _may_be_slip(first, second) and _is_slip(text, one, other)


def _may_be_slip(first: str, second: str) -> bool:
    """Whether two words, the shorter one first, are alike enough to be looked at."""
    apart = len(second) - len(first) > _MOST_MORE or (first[0] != second[0] and first[-1] != second[-1])
    known = _READ <= len(first) <= len(second) <= _LONGEST
    return known and not apart and _FEW_SHARED * len({*first} & {*second}) >= len({*first})


def _is_slip(text: str, one: Word, other: Word) -> bool:
    first, second = sorted((one.letters, other.letters), key=len)
    read = as_read(first), as_read(second)
    if read[0] == read[1] or any(map(str.isdigit, "".join(read))) or _numbered_otherwise(first, second):
        return read[0] == read[1] and not any(map(str.isdigit, read[0]))
    if are_strokes_alike(first, second):
        return True
    if _may_be_name(text, one) and _may_be_name(text, other) and not (one.opens and other.opens):
        return _same_name(text, one, other)
    if len(first) < _SHORTEST:
        return _same_letters(first, second)
    # "million" and "billion", "never" and "ever" are no slips; "ifrst" is "first".
    telling = {first, second} & _TELLING
    turned = len(first) == len(second) and _same_letters(first, second)
    other_word = len(telling) == 2 or (first[0] != second[0] and bool(telling) and not turned)
    slips = min(_apart(first, second), _apart(*read))
    if other_word or slips > (2 if len(first) >= _LONG else 1):
        return False
    # Two letters make another word of the text: "chiefly" and "briefly".
    return slips < 2 or not stands(text, one.written)


def _is_maimed(text: str, short: Word, whole: str) -> bool:
    """Whether a word is a negation that lost a letter, and no word of the text of its own."""
    first = short.letters
    return (
        first not in _TELLING and first[0] == whole[0] and _apart(first, whole) <= 1 and not stands(text, short.written)
    )


def _numbered_otherwise(one: str, other: str) -> bool:
    """Whether two words have digits that are not the same ("utf8" and "utf7")."""
    first, second = ("".join(filter(str.isdigit, word)) for word in (one, other))
    return first != second and bool(first and second)


def _same_name(text: str, one: Word, other: Word) -> bool:
    """Whether two names are one. Slips spare the first letter; two names that both stand elsewhere are two."""
    first, second = sorted((one.letters, other.letters), key=len)
    if first[0] != second[0] or min(_apart(first, second), _apart(as_read(first), as_read(second))) > 1:
        return False
    least = _LONGER_NAME if len(first) == len(second) else _SHORTEST_NAME
    if len(first) < least and not _same_letters(first, second):
        return False
    return not (stands(text, one.written) and stands(text, other.written, times=2))


def _same_letters(first: str, second: str) -> bool:
    """Whether the longer of two words is the other one with a letter doubled, or with two in each other's place."""
    at = next((at for at, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]), len(first))
    if len(first) == len(second):
        return first[at : at + 2] == second[at : at + 2][::-1] and first[at + 2 :] == second[at + 2 :]
    return first[at:] == second[at + 1 :] and at > 0 and second[at] == second[at - 1]


def is_run_together(some: Sequence[Word], others: Sequence[Word], *, capitals: bool) -> bool:
    """Whether words are others whose blanks were lost or put in, but for a slip or two.

    With `capitals`, a word that has one is a name, in which one letter is a slip where it is long.
    """
    first, second = ("".join(word.letters for word in words) for words in (some, others))
    if abs(len(first) - len(second)) > 2 or not first or not second:
        return False
    telling = [word.letters for word in some if word.letters in _TELLING]
    names = [word.letters for word in some if capitals and word.written[0].isupper()]
    telling += [name for name in names if len(name) < _LONGER_NAME or _apart(first, second) > 1]
    apart = len(second) - len(first) > _MOST_MORE or (first[0] != second[0] and first[-1] != second[-1])
    if apart or any(map(str.isdigit, first + second)) or not all(word in second for word in telling):
        return False
    return is_by_blanks(first) and _apart(first, second) <= 2


def _may_be_name(text: str, word: Word) -> bool:
    return word.written[0].isupper() and (word.opens or is_name(text, word))


def _apart(one: str, other: str) -> int:
    """In how many letters two words differ; two in each other's place count as one."""
    if abs(len(other) - len(one)) > _MOST_MORE:
        return _MOST_MORE + 1
    gaps = levenshtein(one, other)
    return 1 if gaps == 2 and len(one) == len(other) and _same_letters(one, other) else gaps
