"""Which of the words that a quotation has otherwise weigh most: figures, names, negations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.text.collation.difference import Hunk
from provenance.text.collation.numerals import Token
from provenance.text.collation.outcome import Altered
from provenance.text.collation.weighty import (
    COUNTRIES,
    DENIES,
    GERMAN,
    NEGATING_ENDINGS,
    NEGATING_LETTERS,
    NEGATIONS,
    OTHER_WORDS,
    PARTS,
    UNCAPITALED,
)

_CLOSES_SENTENCE = re.compile(r"[.!?:][\"”’»)]*\s*[\"“‘«(]*\Z|\A\W*\Z|[\"“‘«(]\Z")
_ONE = Counter({"1": 9})  # of "one": "one more", "another"
_MOST_CAPITALS = 5  # a capital in more than one word of so many tells a noun in German or a heading, not a name
_OFTEN_GERMAN = 8  # one of the little words of German among so many
_SHORT, _LONG_WORD = 12, 4  # words of a passage of which two names may be half; letters of a word that tells a heading


def altered(texts: tuple[str, str], tokens: tuple[Sequence[Token], Sequence[Token]], hunk: Hunk) -> Iterator[Altered]:
    """What of weight is otherwise where the words of a quotation and of the original differ.

    `texts` and `tokens` are of the quotation and of the original, `hunk` where they differ.
    """
    ours, theirs = tokens[0][hunk.start : hunk.end], tokens[1][hunk.other_start : hunk.other_end]
    figures = _figures(ours), _figures(theirs)
    if figures[0] != figures[1] and any(each - _ONE for each in figures):
        yield "figure"
    if _negations(texts[0], ours) != _negations(texts[1], theirs) or _denied(ours, theirs):
        yield "negation"
    if _has_telling_capitals(texts[1], tokens[1]):
        one, other = (set(_names(text, part)) for text, part in zip(texts, (ours, theirs), strict=True))
        if one != other and not _is_initials(one, theirs) and not _is_initials(other, ours):
            yield "name"


def _figures(tokens: Sequence[Token]) -> Counter[str]:
    return Counter(token.key for token in tokens if any(map(str.isdigit, token.key)) or token.key in PARTS)


def _negations(text: str, tokens: Sequence[Token]) -> int:
    """How many of the words deny something."""
    found = 0
    for token in tokens:
        if token.key in NEGATIONS or "n't" in text[token.span.start : token.span.end].replace("’", "'"):
            found += 1
        elif not token.key.isascii():
            found += sum(map(token.key.count, NEGATING_LETTERS))
    joined = "" if all(token.key.isascii() for token in tokens) else "".join(token.key for token in tokens)
    return found + sum(map(joined.count, NEGATING_ENDINGS))


def _denied(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether one side denies a word of the other by what it begins with: "lawful" and "unlawful"."""
    one, other = {token.key for token in ours}, {token.key for token in theirs}
    return any(_bare(word) in theirs_too for mine, theirs_too in ((one, other), (other, one)) for word in mine)


def _bare(word: str) -> str:
    """What a word denies; "" for one that denies nothing."""
    denies = DENIES.match(word)
    bare = word[denies.end() :] if denies else ""
    return "" if bare in OTHER_WORDS else bare


def _has_telling_capitals(text: str, tokens: Sequence[Token]) -> bool:
    """Whether capitals mark names in a passage: not in German, where all nouns have them, and not in a heading."""
    if sum(token.key in GERMAN for token in tokens) * _OFTEN_GERMAN > len(tokens):
        return False
    capitals = sum(text[token.span.start].isupper() for token in tokens)
    if _MOST_CAPITALS * capitals <= len(tokens):
        return True
    small = [token for token in tokens if len(token.key) >= _LONG_WORD and token.key not in UNCAPITALED]
    small = [token for token in small if text[token.span.start].islower()]
    return len(tokens) <= _SHORT and 2 * len(small) >= capitals > 0


def _names(text: str, tokens: Sequence[Token]) -> Iterator[str]:
    """The words that have a capital which no sentence gives them."""
    for token in tokens:
        word = text[token.span.start : token.span.end].lstrip('"“‘«([')
        if word[:1].isupper():
            key = token.key[:-1] if word.rstrip(".,;:").endswith(("'s", "’s")) else token.key
            opens = _CLOSES_SENTENCE.search(text, max(0, token.span.start - 12), token.span.start)
            if not opens or key in COUNTRIES:
                yield key


def _is_initials(names: set[str], tokens: Sequence[Token]) -> bool:
    """Whether names are no more than the initials of other words: "US" of "United States"."""
    initials = "".join(token.key[:1] for token in tokens)
    return len(tokens) > 1 and bool(names) and all(len(name) > 1 and name in initials for name in names)
