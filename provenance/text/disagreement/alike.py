"""Whether two sentences are the same but for their figures, and which of these stand for each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.attribution import attributions
from provenance.text.disagreement.sentences import WORD, stem, stems_in, words_in
from provenance.text.disagreement.vocabulary import IN_FIGURES, TURNS
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.span import Span

_MOST_FIGURES = 8  # a sentence with more is a table
_WORD_OR_LABEL = re.compile(rf"{WORD.pattern}|[0-9]+(?:[.:/-][0-9]+){{0,9}}")  # "section 12"
_SAID_LAST = re.compile(
    r",\s[^,;:.\d]{2,60}\s(?:said|says|reported|reports|wrote|writes|noted|notes|announced|added|stated|heard|told)\b[^,;:.\d]{0,30}"
    r"[.”\"’]{0,3}\s*$"
)
_TOLD_FIRST = re.compile(r"^[^,;:.\d]{2,60}\s(?:heard|learned|(?:was|were)\s(?:told|informed|shown))\sthat\b")
_ADDED_LAST = re.compile(r",\s(?:an?|the)\s[^,;:.\d]{2,60}[.”\"’]{0,3}\s*$")  # ", a record low."
_NAME = re.compile(r"[A-Z](?<![^\W_][A-Z])[a-z]{3,}(?![^\W_])")  # begins with what it looks for, which is quicker


class Token(NamedTuple):
    """A word or a figure of a sentence. `key` is what it is compared by: of a figure what it measures, not how much.

    `word` is the word in lower case, empty for a figure. `name` says that it has a capital inside of the sentence.
    """

    key: str
    word: str = ""
    name: bool = False
    figure: Figure | None = None


class Alike(NamedTuple):
    """Two sentences that say the same but for figures: their words, and which of their figures stand for each other.

    `speakers` are the telling words of who is said to say it, in either.
    """

    first: str
    second: str
    tokens: tuple[Token, ...]
    others: tuple[Token, ...]
    facing: tuple[tuple[int, int], ...]
    speakers: tuple[frozenset[str], frozenset[str]]


_MOST_APART = 6
"""Stems that only one of two sentences may have, as figures are written in words or in digits, with units or signs."""


def alike(first: str, second: str) -> Alike | None:
    """Two sentences laid side by side; None unless they are the same but for figures and words that tell nothing."""
    stems, stems_too = _said_stems(first), _said_stems(second)
    if len(stems ^ stems_too) > _MOST_APART or not (named(first) <= stems_too and named(second) <= stems):
        return None
    (said, tokens, telling), (said_too, others, telling_too) = _laid_out(first), _laid_out(second)
    # Whatever tells something needs a counterpart with the same key, so they must be the same on both sides.
    if telling != telling_too or sum(each.figure is not None for each in tokens) > _MOST_FIGURES:
        return None
    facing = {*_left_alone(first, second)}
    if any(len(each) > 1 for each in _by_measure(first).values()):  # otherwise it would find the same
        facing.update(_in_order(tokens, others))
    speakers = _speakers(first, said), _speakers(second, said_too)
    return Alike(first, second, tokens, others, tuple(sorted(facing)), speakers)


@lru_cache(maxsize=4096)
def named(text: str) -> frozenset[str]:
    """The stems of the names in a sentence without its speaker that belong to no figure, as months and coins do.

    A sentence that says the same has them all. They are compared before figures are read, which takes a hundred times
    as long.
    """
    names = (name for name in _NAME.findall(_without_speaker(text), 1) if name.casefold() not in IN_FIGURES)
    return frozenset(filter(None, map(stem, names)))


def _in_order(tokens: Sequence[Token], others: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """What stands at the same place of two sentences that have their telling words in one order."""
    matcher = SequenceMatcher(None, [each.key for each in tokens], [each.key for each in others], autojunk=False)
    pairs = {(block.a + step, block.b + step) for block in matcher.get_matching_blocks() for step in range(block.size)}
    if not _tells(tokens, {one for one, _ in pairs}):
        yield from pairs


def _left_alone(first: str, second: str) -> Iterator[tuple[int, int]]:
    """The figures of which each sentence has one that the other has not, by what they measure: in whatever order the
    sentences have their words, the one stands for the other."""
    mine, theirs = _by_measure(first), _by_measure(second)
    for key in mine.keys() & theirs.keys():
        known = {value for value, _ in mine[key]} & {value for value, _ in theirs[key]}
        here, there = ([number for value, number in each[key] if value not in known] for each in (mine, theirs))
        if len(here) == len(there) == 1:
            yield here[0], there[0]


@lru_cache(maxsize=4096)
def _by_measure(text: str) -> Mapping[str, Sequence[tuple[str, int]]]:
    """The figures of a sentence, each as a value and the number of its token, by what they measure."""
    found: dict[str, list[tuple[str, int]]] = {}
    for number, each in enumerate(_laid_out(text)[1]):
        if each.figure:
            value = f"{abs(each.figure.low)}–{abs(each.figure.high)}"  # texts are quicker to compare than fractions
            found.setdefault(each.key, []).append((value, number))
    return found


@lru_cache(maxsize=4096)
def _said_stems(text: str) -> frozenset[str]:
    """The telling stems of a sentence without its speaker, those of its figures included. Asked of many pairs."""
    return stems_in(_without_speaker(text))


@lru_cache(maxsize=4096)
def _laid_out(text: str) -> tuple[str, tuple[Token, ...], frozenset[str]]:
    """A sentence without its speaker, its tokens, and the keys of those that tell something."""
    said = _without_speaker(text)
    tokens = tuple(_tokens(text, said))
    return said, tokens, frozenset(each.key for each in tokens if _is_telling(each))


@lru_cache(maxsize=4096)
def _without_speaker(text: str) -> str:
    """A sentence with blanks where it is said who says it, or what to think of it (", a record low")."""
    # What stands last has no comma in it.
    last = max(0, text.rfind(","))
    beside = (_TOLD_FIRST.match(text), _SAID_LAST.match(text, last), _ADDED_LAST.match(text, last))
    spans = [*attributions(text), *(Span(*found.span()) for found in beside if found)]
    for span in spans:
        text = text[: span.start] + " " * span.length + text[span.end :]
    return text


def _speakers(text: str, without: str) -> frozenset[str]:
    """The telling words that a sentence has more than without its speaker."""
    return frozenset(filter(None, map(stem, set(words_in(text)) - set(words_in(without)))))


def _tells(tokens: Sequence[Token], paired: set[int]) -> bool:
    """Whether a word without a counterpart says something that the other sentence does not."""
    return any(number not in paired and _is_telling(each) for number, each in enumerate(tokens))


def _is_telling(token: Token) -> bool:
    return token.word in TURNS or bool(stem(token.word))


def _tokens(text: str, said: str) -> Iterator[Token]:
    """The words of a sentence, as it is `said` without its speaker, with its figures among them."""
    at = 0
    for figure in figures(text):
        yield from _words(said, at, figure.span.start)
        yield Token(_measure(figure), figure=figure)
        at = max(at, figure.span.end)
    yield from _words(said, at, len(text))


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for found in _WORD_OR_LABEL.finditer(text, start, end):
        word = found[0]
        plain = word.casefold()
        yield Token(stem(word) or plain, plain, word[0].isupper() and found.start() > 1)


def _measure(figure: Figure) -> str:
    """What a figure measures. What says when must agree as words do."""
    if figure.unit in CALENDAR:
        return f"@{figure.unit}{figure.low}–{figure.high}"
    return f"#{'GBP' if figure.unit == 'pounds' else figure.unit}/{figure.rate}"
