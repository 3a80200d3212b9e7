"""Words that a statement turns into their contrary: "fell" for "rose", "must" for "may", "minority" for "majority"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.words import content
from provenance.text.span import Span
from provenance.text.word_list import words

_LONGEST = 1200  # characters of a passage: in a longer one, some sentence says the contrary of something else
_LEAST = 3  # words besides the one that is turned round
_FEWEST = 2  # where they are all that either has
_MOST_OF = 0.8  # of the statement's words that the sentence of the passage must have
_HALF_OF = 0.5  # of the sentence's words that the statement must have
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SENTENCES = re.compile(r"[.!?;](?:\s|\Z)|\n\s*\n")
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nor|neither|without|cannot|fail\w*|refus\w*|unless|except|only|less|lack\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
_AND = re.compile(r",\s|\b(?:and|but|while|whereas)\b")
_ARTICLES = words("the a an all")
_QUESTION = re.compile(r"\?|\bwhether\b")

_CLASSES: tuple[tuple[str, str], ...] = (
    ("must shall required requires obliged", "may can permitted allowed free might could"),
    ("must shall required requires obliged", "should encouraged recommended ought"),
    ("majority", "minority"),
    ("increase increases increased increasing", "decrease decreases decreased decreasing"),
    ("rise rises rose risen rising", "fall falls fell fallen falling"),
    ("more", "fewer less"),
    ("higher", "lower"),
    ("highest", "lowest"),
    ("largest biggest", "smallest"),
    ("maximum", "minimum"),
    ("above", "below"),
    ("before", "after"),
    ("surplus surpluses", "deficit deficits"),
    ("imports import imported", "exports export exported"),
    ("mandatory compulsory obligatory", "voluntary optional"),
    ("permits permit permitted allows allowed", "prohibits prohibit prohibited bans banned forbids"),
    ("legal lawful", "illegal unlawful"),
    ("accept accepts accepted adopted approved approves", "reject rejects rejected defeated refuses refused"),
    ("supports supported support", "opposes opposed oppose"),
    ("cheaper", "dearer costlier"),
    ("won wins", "lost loses"),
    ("median", "mean"),
    ("opened", "closed"),
    ("agree agrees agreed", "disagree disagrees disagreed"),
    ("best", "worst"),
    ("richest", "poorest"),
    ("oldest", "youngest"),
)
_TURNS = tuple((words(one), words(two)) for one, two in _CLASSES)
_ALL = frozenset().union(*(one | two for one, two in _TURNS))


class Pair(NamedTuple):
    """A statement, one sentence of a passage, and the two words of contrary meaning, each with its range."""

    said: str
    sentence: str
    ours: Span
    theirs: Span


def turned_words(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """Words of a statement whose contrary stands in their place in the only sentence that says the same."""
    if len(evidence) != 1 or not evidence[0].close or len(evidence[0].text) > _LONGEST:
        return
    for start, end in sentences(evidence[0].text):
        pair = _turned(said.text, evidence[0].text[start:end])
        if pair and not any(guard(pair) for guard in CONTRARY_GUARDS):
            how = pair.sentence[slice(*pair.theirs)]
            yield Discord(pair.ours, "contrary", pair.theirs.shifted(start), evidence[0], how)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text, each by where it starts and ends."""
    start = 0
    for cut in _SENTENCES.finditer(text):
        if text[start : cut.start()].strip():
            yield start, cut.start()
        start = cut.end()
    if text[start:].strip():
        yield start, len(text)


def _turned(said: str, sentence: str) -> Pair | None:
    """The one word of a statement whose contrary the sentence has; None where there is none, or several."""
    ours, theirs = telling(said), telling(sentence)
    if not ours or not theirs:
        return None
    found = []
    for one, two in _TURNS:
        for mine, its in ((one, two), (two, one)):
            here = [span for word, span in ours if word in mine]
            there = [span for word, span in theirs if word in its]
            if len(here) == 1 and len(there) == 1 and not _has(ours, its) and not _has(theirs, mine):
                found.append(Pair(said, sentence, here[0], there[0]))
    distinct = {each.ours for each in found}
    return found[0] if len(distinct) == 1 and len({each.theirs for each in found}) == 1 else None


def _has(told: tuple[tuple[str, Span], ...], some: frozenset[str]) -> bool:
    return any(word in some for word, _ in told)


@lru_cache(maxsize=128)
def telling(text: str) -> tuple[tuple[str, Span], ...]:
    """The words of a text that have a contrary."""
    found = ((word[0].casefold(), Span(*word.span())) for word in _WORD.finditer(text))
    # "May" is a month.
    return tuple((word, span) for word, span in found if word in _ALL and text[span.start : span.end] != "May")


def contraries(text: str) -> frozenset[tuple[int, int]]:
    """The words of a text that have a contrary: which pair of contraries each is of, and on which side."""
    words_of_it = {word for word, _ in telling(text)}
    return frozenset(
        (at, side) for at, pair in enumerate(_TURNS) for side, some in enumerate(pair) if some & words_of_it
    )


def speaks_of_something_else(pair: Pair) -> bool:
    """The two sentences do not share their words."""
    ours, theirs = _others(pair.said), _others(pair.sentence)
    shared = len(ours & theirs)
    if shared == _FEWEST and _all_words(pair.said, pair.ours) == _all_words(pair.sentence, pair.theirs):
        return False  # "the Ministry rejects recommendation (a)"
    return shared < _LEAST or shared < _MOST_OF * len(ours) or shared < _HALF_OF * len(theirs)


def says_no(pair: Pair) -> bool:
    """One of the two has a word that turns the meaning: "may not" is "must not"; "not less" is "at least"."""
    return bool(
        _NEGATION.search(_without(pair.said, pair.ours)) or _NEGATION.search(_without(pair.sentence, pair.theirs))
    )


def asks(pair: Pair) -> bool:
    """One of the two asks, or leaves open "whether"."""
    return bool(_QUESTION.search(pair.said) or _QUESTION.search(pair.sentence))


def in_another_order(pair: Pair) -> bool:
    """What is compared changes places: "women earn less than men", "men earn more than women"."""
    before, after = _others(pair.said[: pair.ours.start]), _others(pair.said[pair.ours.end :])
    left, right = _others(pair.sentence[: pair.theirs.start]), _others(pair.sentence[pair.theirs.end :])
    return bool(before & right - left) or bool(after & left - right)


def governs_something_else(pair: Pair) -> bool:
    """What comes next is another thing: "adopted the report", "rejected two amendments to the report"."""
    here, there = pair.said[pair.ours.end :], pair.sentence[pair.theirs.end :]
    ours, theirs = _next(here), _next(there)
    if ours and theirs and ours != theirs:
        return True
    # "rejects the advice on fares and takes that on tolls"
    goes_on = _AND.search(there)
    return goes_on is not None and bool(content(there[: goes_on.start()]) - content(here))


CONTRARY_GUARDS: tuple[Callable[[Pair], bool], ...] = (
    speaks_of_something_else,
    says_no,
    asks,
    in_another_order,
    governs_something_else,
)
"""Each for itself reason enough to leave a word alone."""


def _next(text: str) -> frozenset[str]:
    """The first telling word of a text, as it is compared."""
    return next((known for word in _WORD.finditer(text) if (known := content(word[0]))), frozenset())


def _all_words(text: str, span: Span) -> list[str]:
    """The words of a text besides the one at `span` and articles, and its numbers."""
    found = (word.casefold() for word in re.findall(r"\w+", _without(text, span)))
    return [word for word in found if word not in _ARTICLES]


def _without(text: str, span: Span) -> str:
    return f"{text[: span.start]}{text[span.end :]}"


def _others(text: str) -> frozenset[str]:
    """The telling words of a text, without those that have a contrary."""
    turned = {text[span.start : span.end] for _, span in telling(text)}
    return content(" ".join(word[0] for word in _WORD.finditer(text) if word[0] not in turned))
