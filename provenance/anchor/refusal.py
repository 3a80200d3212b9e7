"""Why a place that is much like a passage is not it.

A sentence with another figure, another name or a "not" is another sentence, however alike: whoever wants to know what
became of the passage is told of it as the nearest one, and it is never taken for the passage. The same words in another
order are another sentence too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from provenance.anchor.moving import moved
from provenance.anchor.naming import has_telling_capitals, is_name
from provenance.anchor.numbers import same_numbers
from provenance.anchor.slips import is_run_together, is_slip
from provenance.anchor.telling import (
    MONTHS,
    NEGATING_ENDINGS,
    NEGATING_LETTERS,
    NEGATING_PREFIXES,
    NEGATIONS,
    NUMBER_WORDS,
    OTHERWISE,
    PERCENT,
)
from provenance.anchor.wording import Change, Word, is_by_blanks
from provenance.named import NamedTuple

Reason = Literal["figure", "name", "negation", "order", "cut"]

_MOST_MOVED = 1  # words that stand elsewhere: two that changed places
_SHARE_MOVED = 8  # or one word in as many
_TELLING_WORD = 4  # letters
_NOTE = re.compile(r"(?<=[^\W\d_]{3})\d{1,3}\Z")


class Judgement(NamedTuple):
    """What a place has otherwise than a passage. `reason` is why it is not the passage, None when nothing tells.

    `moved` are the words of the passage that stand elsewhere in the place; `replaced` is how many of its telling words
    have other words in their place, slips of the pen and moved words aside.
    """

    reason: Reason | None
    moved: list[Word]
    replaced: int


def judged(text: str, exact: str, written: str, changed: list[Change], *, sure: bool) -> Judgement:
    """Whether what is `written` at a place of `text` can be the passage `exact`, of which these words were changed.

    `sure` when the recorded context says that this is the place: then a name or a figure may have been left out.
    """
    slips: dict[Word, str] = {}
    capitals = has_telling_capitals(exact)
    unlike = [_unlike(text, change, slips, capitals=capitals) for change in changed]
    elsewhere = moved(changed)
    reason: Reason | None = None
    if len(elsewhere) > max(_MOST_MOVED, len(exact.split()) // _SHARE_MOVED):
        reason = "order"
    for quoted, there in unlike:
        reason = reason or _another(text, quoted, there, sure=sure, capitals=capitals)
    if not reason and not _same_figures(exact, written, changed, slips):
        reason = "figure"
    return Judgement(reason, elsewhere, _replaced(changed, unlike))


def _another(text: str, quoted: list[Word], there: list[Word], *, sure: bool, capitals: bool) -> Reason | None:
    """Why words that stand in the place of others say something else; None when they may say the same."""
    if _negations(quoted) != _negations(there) or _prefixed(quoted, there):
        return "negation"
    if _figures_differ(quoted, there, sure=sure):
        return "figure"
    return "name" if _names_differ(text, quoted, there, sure=sure, capitals=capitals) else None


def _same_figures(exact: str, written: str, changed: list[Change], slips: dict[Word, str]) -> bool:
    """Whether the numbers are the same as they are written, words that were changed aside."""
    taken = set(slips.values())
    ours = {word: slips.get(word, "") for change in changed for word in change.quoted}
    theirs = {word: word.written if word.written in taken else "" for change in changed for word in change.written}
    return same_numbers(_with(exact, ours), _with(written, theirs))


def _replaced(changed: list[Change], unlike: list[tuple[list[Word], list[Word]]]) -> int:
    there = {word.letters for change in changed for word in change.written}
    count = 0
    for quoted, written in unlike:
        gone = [word.letters for word in quoted if word.letters not in there]
        dense = sum(not is_by_blanks(letters) for letters in gone)  # of which two are a word
        count += min(sum(len(letters) >= _TELLING_WORD for letters in gone) + (dense + 1) // 2, len(written))
    return count


def _unlike(text: str, change: Change, slips: dict[Word, str], *, capitals: bool) -> tuple[list[Word], list[Word]]:
    """The words of a change that are in one text alone. Slips of the pen aside, which are noted with the word meant."""
    there = list(change.written)
    if len(there) != len(change.quoted) and is_run_together(change.quoted, change.written, capitals=capitals):
        return [], []
    quoted: list[Word] = []
    for word in change.quoted:
        same = next((each for each in there if is_slip(text, word, each)), None)
        if same:
            there.remove(same)
            slips[word] = same.written
        else:
            quoted.append(word)
    return quoted, there


def _negations(words: Sequence[Word]) -> Counter[str]:
    found = Counter[str]()
    for word in words:
        plain = word.written.casefold().replace("’", "'")
        if plain in NEGATIONS or plain.endswith("n't"):
            found["not" if plain.endswith("n't") else plain] += 1
        found.update(letter for letter in plain if letter in NEGATING_LETTERS)
    joined = "".join(word.written for word in words)
    found.update(ending for ending in NEGATING_ENDINGS if ending in joined)
    return found


def _prefixed(quoted: list[Word], there: list[Word]) -> bool:
    """Whether one word denies another by what it begins with: "lawful" and "unlawful"."""
    pairs = ((one.letters, other.letters) for one in quoted for other in there)
    return any(one in _denied(other) or other in _denied(one) for one, other in pairs)


def _denied(word: str) -> set[str]:
    return {prefix + word for prefix in NEGATING_PREFIXES} if len(word) > 3 else set()


def _figures_differ(quoted: list[Word], there: list[Word], *, sure: bool) -> bool:
    """Whether one figure stands for another.

    A figure in digits that the passage alone has is another one. Where the place is sure one may be left out, and a
    number in words may stand for other words ("a second round", "a further round").
    """
    ours, theirs = _figures(quoted, there), _figures(there, quoted)
    if ours == theirs:
        return False
    if (ours - theirs) and (theirs - ours):
        return True
    digits = any(any(map(str.isdigit, figure)) for figure in (ours - theirs) + (theirs - ours))
    return not sure or (digits and bool(quoted))


def _figures(words: list[Word], others: list[Word]) -> Counter[str]:
    """The numbers, months and days that words say. A note mark, behind a word that the others have without, is none."""
    bare = {other.letters for other in others}
    noted = (_NOTE.sub("", word.letters) for word in words)
    return Counter(
        figure for word, stem in zip(words, noted, strict=True) if (figure := _figure(word)) and stem not in bare
    )


def _figure(word: Word) -> str:
    """The number, month or day that a word says, or the letter of an item, as in "(b)"; "" for others."""
    plain = word.letters
    if len(plain) == 1 and word.before.endswith("("):
        return plain
    if plain in MONTHS:
        return plain if plain not in OTHERWISE or (word.written[0].isupper() and not word.opens) else ""
    return plain if plain in NUMBER_WORDS or any(map(str.isdigit, plain)) else ""


def _names_differ(text: str, quoted: list[Word], there: list[Word], *, sure: bool, capitals: bool) -> bool:
    """Whether one name stands for another. A name may be left out, put in, or stand for a word where the place is sure.

    Without `capitals`, in a passage all in one case, any word may be a name.
    """
    ours = {word.letters for word in quoted if capitals and is_name(text, word)}
    theirs = {word.letters for word in there if is_name(text, word)}
    if ours == theirs:
        return False
    return bool(ours and theirs) or not sure or bool(ours and there) or bool(theirs and quoted and not capitals)


def _with(text: str, words: dict[Word, str]) -> str:
    """The text with some of its words written otherwise; those that say "percent" stay: it may be written as a sign."""
    for word in sorted(words, key=lambda word: -word.offset):
        if word.letters not in PERCENT or words[word]:
            text = f"{text[: word.offset]} {words[word]} {text[word.offset + len(word.written) :]}"
    return text
