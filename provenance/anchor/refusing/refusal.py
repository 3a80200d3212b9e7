"""Why a place that is much like a passage is not it.

A sentence with another figure, another name or a "not" is another sentence, however alike: whoever wants to know what
became of the passage is told of it as the nearest one, and it is never taken for the passage. The same words in another
order are another sentence too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from provenance.anchor.refusing.formulas import fills_formula
from provenance.anchor.refusing.moving import exchanged, moved
from provenance.anchor.refusing.naming import has_telling_capitals, is_name
from provenance.anchor.refusing.other_figures import figures_differ, same_figures
from provenance.anchor.refusing.slips import is_run_together, is_slip
from provenance.anchor.refusing.telling import (
    NEGATING_ENDINGS,
    NEGATING_LETTERS,
    NEGATING_PREFIXES,
    NEGATIONS,
)
from provenance.anchor.refusing.wording import Change, Word, is_by_blanks
from provenance.named import NamedTuple
from provenance.text.folding import letters_of

Reason = Literal["figure", "name", "negation", "order", "cut", "formula"]

_MOST_MOVED = 1  # words that stand elsewhere: two that changed places
_SHARE_MOVED = 8  # or one word in as many
_TELLING_WORD = 4  # letters


class Judgement(NamedTuple):
    """What a place has otherwise than a passage. `reason` is why it is not the passage, None when nothing tells.

    `moved` are the words of the passage that stand elsewhere in the place; `replaced` is how many of its telling words
    have other words in their place, slips of the pen and moved words aside. `unlike` are all words that are otherwise,
    slips aside: those of the passage by where they stand in it, and those that only came in by their letters.
    """

    reason: Reason | None
    moved: list[Word]
    replaced: int
    unlike: frozenset[int | str]


def judged(  # noqa: PLR0913 - two texts, what differs, and what is known of the place
    text: str,
    exact: str,
    written: str,
    changed: list[Change],
    *,
    sure: bool,
    placed: bool = False,
    known: tuple[bool, bool] = (False, False),
) -> Judgement:
    """Whether what is `written` at a place of `text` can be the passage `exact`, of which these words were changed.

    `sure` when the recorded context says that this is the place: then a name or a figure may have been left out, but
    not at an end beside which it does not stand: `known` tells where it does. `placed` when a side of it stands there
    letter for letter.
    """
    slips: dict[Word, str] = {}
    capitals, rows = has_telling_capitals(exact), _is_row(exact)
    unlike = [_unlike(text, change, slips, capitals=capitals) for change in changed]
    elsewhere = moved(changed)
    reason: Reason | None = None
    most = max(_MOST_MOVED, len(exact.split()) // _SHARE_MOVED)
    if len(elsewhere) > most or (elsewhere and exchanged(changed) > most):
        reason = "order"
    reason = reason or next(filter(None, (_another(*each, sure=sure) for each in unlike)), None)
    # Whether a word is a name may take a look through all of the text: it is asked last.
    if not reason and any(_names_differ(text, *each, sure=sure, capitals=capitals) for each in unlike):
        reason = "name"
    if not reason and any(_ends_in_another(text, exact, each[0], known) for each in unlike if capitals or rows):
        reason = "name"
    if not reason and not same_figures(exact, written, changed, slips):
        reason = "figure"
    if not reason and not placed and _is_of_formula(text, exact, unlike):
        reason = "formula"
    return Judgement(reason, elsewhere, _replaced(changed, unlike), frozenset(_marks(unlike)))


def _is_row(exact: str) -> bool:
    """Whether a passage is of a table: marks or figures part its words."""
    numbered = sum(any(map(str.isdigit, word)) for word in exact.split())
    return "|" in exact or "\t" in exact or 2 * numbered > len(exact.split())


def _is_of_formula(text: str, exact: str, unlike: list[tuple[list[Word], list[Word]]]) -> bool:
    """Whether a word has another in its place that is one more of those with which the text fills a formula."""
    replaced = [word for quoted, there in unlike if there for word in quoted]
    return any(fills_formula(text, letters_of(exact), word) for word in replaced)


def _marks(unlike: list[tuple[list[Word], list[Word]]]) -> Iterator[int | str]:
    for quoted, there in unlike:
        yield from (word.offset for word in quoted) if quoted else (word.letters for word in there)


def _another(quoted: list[Word], there: list[Word], *, sure: bool) -> Reason | None:
    """Why words that stand in the place of others say something else; None when they may say the same."""
    if sorted(_negations(quoted)) != sorted(_negations(there)) or _prefixed(quoted, there):
        return "negation"
    return "figure" if figures_differ(quoted, there, sure=sure) else None


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


def _negations(words: Sequence[Word]) -> Iterator[str]:
    for word in words:
        plain = word.written.casefold().replace("’", "'").strip("_")
        if plain in NEGATIONS or plain.endswith("n't"):
            yield "not" if plain.endswith("n't") else plain
        if not plain.isascii():
            yield from filter(NEGATING_LETTERS.__contains__, plain)
    joined = "".join(word.written for word in words)
    if not joined.isascii():
        yield from (ending for ending in NEGATING_ENDINGS if ending in joined)


def _prefixed(quoted: list[Word], there: list[Word]) -> bool:
    """Whether one word denies another by what it begins with: "lawful" and "unlawful"."""
    pairs = ((one.letters, other.letters) for one in quoted for other in there)
    return any(one in _denied(other) or other in _denied(one) for one, other in pairs)


def _denied(word: str) -> set[str]:
    return {prefix + word for prefix in NEGATING_PREFIXES} if len(word) > 3 else set()


def _ends_in_another(text: str, exact: str, quoted: list[Word], known: tuple[bool, bool]) -> bool:
    """Whether a passage begins or ends with a name that a place has not, and nothing says that the place is whole."""
    if not quoted:
        return False
    first, last = quoted[0], quoted[-1]
    begins = not known[0] and not letters_of(exact[: first.offset]) and is_name(text, first)
    return begins or (not known[1] and not letters_of(exact[last.offset + len(last.written) :]) and is_name(text, last))


def _names_differ(text: str, quoted: list[Word], there: list[Word], *, sure: bool, capitals: bool) -> bool:
    """Whether one name stands for another. A name may be left out, put in, or stand for a word where the place is sure.

    Without `capitals`, in a passage all in one case, any word may be a name.
    """
    ours = {word.letters for word in quoted if capitals and is_name(text, word)}
    theirs = {word.letters for word in there if is_name(text, word)}
    if ours == theirs:
        return False
    return bool(ours and theirs) or not sure or bool(ours and there) or bool(theirs and quoted and not capitals)
