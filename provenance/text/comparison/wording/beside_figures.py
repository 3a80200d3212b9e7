"""A word of contrary meaning beside the same figure: "a mean of 24.1 weeks" where 24.1 weeks are the median.

The figure is the anchor: it must be the very same and stand in the named passage once. The two sentences need not be
alike otherwise, as they must be where no figure stands beside such a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from provenance.named import NamedTuple
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.wording.hedges import Held
from provenance.text.comparison.words import content, sentence_around
from provenance.text.span import Span

_LONGEST = 800  # characters of a passage
_MEAN = r"(?:(?<=\bthe\s)|(?<=\ba\s)|(?<=\barithmetic\s)|(?<=\boverall\s))mean|mean(?=\s(?:of|was|is|time|value)\b)"
_AVERAGES = ("median", rf"{_MEAN}|averages?|averaged")
_OF_ONE = (
    ("median", _MEAN),
    ("maximum|max", "minimum|min"),
    ("highest", "lowest"),
    ("largest|biggest", "smallest"),
    ("oldest", "youngest"),
    ("richest", "poorest"),
    ("best", "worst"),
    ("accept(?:s|ed|ing)?|adopt(?:s|ed|ing)?|upheld|granted", "reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|turned down"),
    ("opened|opens?|opening", "clos(?:ed|es?|ing)"),
    ("agree(?:s|d)?", "disagree(?:s|d)?"),
    ("support(?:s|ed)?|in favour of", "oppos(?:e|es|ed)"),
)
_OF_TWO = (("cheaper", "dearer|costlier|pricier"), ("w[io]ns?|won", "lost|los(?:es?|ing)"))
"""Of what is compared or fought for, either may be said of the other one: who it is must stand on the same side."""

_BOTH_WAYS = tuple(
    (re.compile(rf"\b(?:{mine})\b", re.IGNORECASE), re.compile(rf"\b(?:{its})\b", re.IGNORECASE))
    for one, two in (*_OF_ONE, *_OF_TWO)
    for mine, its in ((one, two), (two, one))
)
_MEDIAN_OF_AVERAGE = tuple(re.compile(rf"\b(?:{each})\b", re.IGNORECASE) for each in _AVERAGES)
_PAIRS = (_MEDIAN_OF_AVERAGE, *_BOTH_WAYS)
_COMPARED = re.compile("|".join(f"(?:{each})" for pair in _OF_TWO for each in pair), re.IGNORECASE)
_DENIED = re.compile(r"\b(?P<un>un|dis|non-?)(?P<word>[a-z]{6,})\b")
_TURNS_IT = re.compile(
    r"\b(?:not|no|nor|never|none|neither|without|cannot|fail\w*|refus\w*|unless|except|less|fewer|lack\w*|instead|rather"
    r"|whether|than\s(?:in|the|before))\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_APART = re.compile(r"[;:]|,\s|\b(?:and|but|while|whereas|although|though|after|before)\b")
_OF_ALL = re.compile(r"(?:\bof\s(?:the|all|its|their)\s|[0-9]\s(?:out\s)?of\s)\Z")
_ASIDE = re.compile(r",\s(?:which|who|where|whose)\b[^,;.]{0,120},")


class Opposed(NamedTuple):
    """A figure that a passage bears out, and the words of contrary meaning beside it in the statement and in there."""

    held: Held
    ours: Span
    theirs: Span
    sentence: Span


def on_words_beside_figures(held: list[Held]) -> Iterator[Discord]:
    """The words beside a figure whose contrary stands beside it in every passage that has it."""
    by_figure: dict[Span, list[Held]] = {}
    for each in held:
        by_figure.setdefault(each.figure.span, []).append(each)
    for those in by_figure.values():
        found = [opposed(each) for each in those]
        if all(found) and (first := found[0]):
            evidence = first.held.evidence
            yield Discord(first.ours, "contrary", first.theirs, evidence, evidence.text[slice(*first.theirs)])


def opposed(held: Held) -> Opposed | None:
    """The one word of the clause of a figure whose contrary stands in that of the passage; None where there is none."""
    text = held.evidence.text
    if held.end or not held.evidence.close or held.evidence.foreign or len(text) > _LONGEST:
        return None
    here, there = _clause(held.said.text, held.figure.span), _clause(text, held.other.span)
    found = {pair for pair in (*_pairs(held, here, there), *_denials(held, here, there)) if pair}
    if len(found) != 1:
        return None
    ours, theirs = found.pop()
    pair = Opposed(held, ours, theirs, sentence_around(text, held.other.span))
    return None if any(guard(pair) for guard in OPPOSED_GUARDS) else pair


def _pairs(held: Held, here: Span, there: Span) -> Iterator[tuple[Span, Span]]:
    said, text = held.said.text, held.evidence.text
    for mine, its in _PAIRS:
        ours, theirs = mine.search(said, *here), its.search(text, *there)
        if ours and theirs and not its.search(said) and not mine.search(text):
            yield Span(*ours.span()), Span(*theirs.span())


def _denials(held: Held, here: Span, there: Span) -> Iterator[tuple[Span, Span]]:
    """Words that deny another by what they begin with: "uninsured" for "insured"."""
    said, text = held.said.text, held.evidence.text
    for one, two, at, other, back in ((said, text, here, there, False), (text, said, there, here, True)):
        for denied in _DENIED.finditer(one, *at):
            plain = re.compile(rf"(?<![\w-]){denied['word']}\b")
            found = plain.search(two, *other)
            if found and not plain.search(one) and denied[0] not in two:
                pair = Span(*denied.span()), Span(*found.span())
                yield (pair[1], pair[0]) if back else pair


def _clause(text: str, span: Span) -> Span:
    """The clause of a figure, which two commas right beside it do not cut off: "the highest rate, 33.9, was …"."""
    around = sentence_around(text, span)
    plain = _ASIDE.sub(lambda aside: " " * len(aside[0]), text)
    start, end = around
    aside = text[span.start - 2 : span.start] == ", " and text[span.end : span.end + 1] == ","
    for cut in _APART.finditer(plain, around.start, around.end):
        beside = aside and cut[0].startswith(",") and (cut.end() == span.start or cut.start() == span.end)
        if cut.end() <= span.start and not beside:
            start = max(start, cut.end())
        elif cut.start() >= span.end and not beside:
            return Span(start, min(end, cut.start()))
    return Span(start, end)


def stands_for_another(pair: Opposed) -> bool:
    """The amounts are not the very same, one is what the other is a part of, or the passage has it twice."""
    held, text = pair.held, pair.held.evidence.text
    if _OF_ALL.search(held.said.text[: held.figure.span.start]) or _OF_ALL.search(text[: held.other.span.start]):
        return True
    if held.figure.unit != held.other.unit or abs(held.figure.value) != abs(held.other.value):
        return True
    return text.count(text[slice(*held.other.span)]) > 1


def shares_nothing(pair: Opposed) -> bool:
    """What is told of the figure has nothing in common; of an average the figure tells enough."""
    said, text = pair.held.said.text, pair.held.evidence.text
    if any(each.fullmatch(said[slice(*pair.ours)]) for each in _MEDIAN_OF_AVERAGE):
        return False
    ours = content(f"{said[: pair.ours.start]} {said[pair.ours.end :]}")
    theirs = content(f"{text[pair.sentence.start : pair.theirs.start]} {text[pair.theirs.end : pair.sentence.end]}")
    return not ours or 2 * len(ours & theirs) < min(len(ours), len(theirs))


def is_turned_twice(pair: Opposed) -> bool:
    """One of the two has a word besides that turns the meaning: "not lost", "fewer than"."""
    sentence = pair.held.evidence.text[slice(*pair.sentence)]
    return bool(_TURNS_IT.search(pair.held.said.text) or _TURNS_IT.search(sentence))


def is_told_of_the_other(pair: Opposed) -> bool:
    """What is compared changes places: the one lost to the other what the other won."""
    said, text = pair.held.said.text, pair.held.evidence.text
    if not _COMPARED.fullmatch(said[slice(*pair.ours)]):
        return False
    before, after = content(said[: pair.ours.start]), content(said[pair.ours.end :])
    left, right = content(text[pair.sentence.start : pair.theirs.start]), content(text[pair.theirs.end :])
    return not before & left or bool(before & right - left) or bool(after & left - right)


OPPOSED_GUARDS: tuple[Callable[[Opposed], bool], ...] = (
    stands_for_another,
    shares_nothing,
    is_turned_twice,
    is_told_of_the_other,
)
"""Each for itself reason enough to leave a word alone."""
