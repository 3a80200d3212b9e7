"""Why two figures for what seems the same may both be true."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from itertools import takewhile

from provenance.named import NamedTuple
from provenance.text.agreement import bears_out
from provenance.text.disagreement.alike import Alike, Token
from provenance.text.disagreement.vocabulary import CHANGES, DIRECTIONS, PLACED, PLAIN_ROLES, ROLES, STAGES, TIMES
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.span import Span

_HEAD = 400  # characters at the beginning of a text, and around a sentence, in which it says what its figures are
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PLACES = 9  # more figures of one value than a sentence has: then one of them is outside of it
_Value = tuple[Fraction, str]


class Contrast(NamedTuple):
    """Two different figures at the same place of two sentences that are alike.

    `numbers` are the places of the figures among the tokens; `texts` are the whole texts and `spans` the ranges of the
    sentences in them.
    """

    alike: Alike
    numbers: tuple[int, int]
    one: Figure
    other: Figure
    texts: tuple[str, str]
    spans: tuple[Span, Span]


def rounded(contrast: Contrast) -> bool:
    """One is the other, or what the other rounds to, as its words allow: "about 75,000", "more than 100"."""
    alike, one, other = contrast.alike, contrast.one, contrast.other
    return bears_out(alike.first, one, other) or bears_out(alike.second, other, one)


def within_range(contrast: Contrast) -> bool:
    """One is a range that reaches to the other."""
    one, other = contrast.one, contrast.other
    return one.low <= other.high and other.low <= one.high


def other_time(contrast: Contrast) -> bool:
    """The sentences speak of different years or days, or only one of them says of which."""
    return _times(contrast.alike.tokens) != _times(contrast.alike.others)


def other_name(contrast: Contrast) -> bool:
    """The sentences name different places, people or bodies."""
    mine, theirs = names(contrast.alike.tokens), names(contrast.alike.others)
    return not (mine <= _all(contrast.alike.others) and theirs <= _all(contrast.alike.tokens))


def turned_round(contrast: Contrast) -> bool:
    """Who does it and to whom is exchanged: "Norway owes Denmark", "Denmark owes Norway"; "to Ohio", "from Ohio"."""
    mine, theirs = _ways(contrast.alike.tokens), _ways(contrast.alike.others)
    moved = [(mine[word], theirs[word]) for word in mine.keys() & theirs.keys() if mine[word] != theirs[word]]
    if any((there, here) in moved or (here in DIRECTIONS and there in DIRECTIONS) for here, there in moved):
        return True
    plain = [word for word in mine if word in theirs and not mine[word] and not theirs[word]]
    return plain != [word for word in theirs if word in plain]


def other_speaker(contrast: Contrast) -> bool:
    """Each is said by somebody else, of his own house or state perhaps."""
    mine, theirs = contrast.alike.speakers
    return bool(mine and theirs) and mine != theirs


def other_stage(contrast: Contrast) -> bool:
    """One is said to be provisional, estimated or planned and the other is not, there or at the head of its text."""
    mine, theirs = (_stages(text, span) for text, span in zip(contrast.texts, contrast.spans, strict=True))
    return mine != theirs


def other_role(contrast: Contrast) -> bool:
    """One is where something came to, the other by how much it changed: "to 15", "by 15"."""
    if not any(each.word in CHANGES for each in contrast.alike.tokens):
        return False
    mine, theirs = (
        _before(tokens, number)
        for tokens, number in zip((contrast.alike.tokens, contrast.alike.others), contrast.numbers, strict=True)
    )
    return mine != theirs


def known_to_both(contrast: Contrast) -> bool:
    """One of the texts gives the other's figure too, outside of the sentence or at another place of it.

    Where the sentences give the same figures in another order, those in them do not count: there they are exchanged.
    """
    mine, theirs = _values(contrast.alike.tokens), _values(contrast.alike.others)
    within = [] if sorted(mine) == sorted(theirs) else [mine, theirs]
    sought = (_value(contrast.other), _value(contrast.one))
    return any(
        _is_given(figure, text, span) or any(figure in values for values in within[number : number + 1])
        for number, (figure, text, span) in enumerate(zip(sought, contrast.texts, contrast.spans, strict=True))
    )


GUARDS: tuple[Callable[[Contrast], bool], ...] = (
    rounded,
    within_range,
    other_time,
    other_name,
    turned_round,
    other_speaker,
    other_stage,
    other_role,
    known_to_both,
)
"""Each says of some pairs that both figures may hold; one that says so is enough."""


def _times(tokens: tuple[Token, ...]) -> Counter[str]:
    words = Counter(each.word for each in tokens if each.word in TIMES)
    return words + Counter(each.key for each in tokens if each.figure and each.figure.unit in CALENDAR)


def names(tokens: tuple[Token, ...]) -> frozenset[str]:
    """The words with a capital inside of a sentence, without the endings of possession."""
    return frozenset(each.word.removesuffix("'s").removesuffix("’s") for each in tokens if each.name)


def _ways(tokens: tuple[Token, ...]) -> dict[str, str]:
    """The names of a sentence in their order, each with the preposition among the two words before it."""
    return {
        each.word.removesuffix("'s").removesuffix("’s"): _placed(tokens[max(0, number - 2) : number])
        for number, each in enumerate(tokens)
        if each.name
    }


def _placed(before: tuple[Token, ...]) -> str:
    words = (each.word for each in takewhile(lambda each: each.word, reversed(before)))
    return next((word for word in words if word in PLACED), "")


def _all(tokens: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(each.word.removesuffix("'s").removesuffix("’s") for each in tokens)


def _before(tokens: tuple[Token, ...], number: int) -> str:
    """The last word of the two before a figure that says what it is; "rose by 5 percent" is "rose 5 percent"."""
    words = (each.word for each in reversed(tokens[max(0, number - 2) : number]))
    role = next((word for word in words if word in ROLES), "")
    return "" if role in PLAIN_ROLES else role


def _values(tokens: tuple[Token, ...]) -> list[_Value]:
    return [_value(end) for each in tokens if each.figure for end in each.figure.each_end]


def _value(figure: Figure) -> _Value:
    return abs(figure.value), figure.unit


def _is_given(value: _Value, text: str, sentence: Span) -> bool:
    """Whether a text gives a figure outside of a sentence."""
    return any(not sentence.overlaps(at) for at in _given(text).get(value, ()))


@lru_cache(maxsize=64)
def _given(text: str) -> Mapping[_Value, tuple[Span, ...]]:
    found: dict[_Value, tuple[Span, ...]] = {}
    for each in figures(text):
        for end in each.each_end if each.unit not in CALENDAR else ():
            places = found.get(_value(end), ())
            found[_value(end)] = (*places, end.span) if len(places) < _PLACES else places
    return found


def _stages(text: str, span: Span) -> frozenset[str]:
    """The words for the state of figures at the beginning of a text and in the paragraph around a sentence."""
    start = max(text.rfind("\n\n", 0, span.start), span.start - _HEAD, 0)
    end = min(len(text), span.end + _HEAD)
    blank = text.find("\n\n", span.end, end)
    near = f"{text[:_HEAD]} {text[start : blank if blank >= 0 else end]}"
    return frozenset(word.casefold() for word in _WORD.findall(near)) & STAGES
