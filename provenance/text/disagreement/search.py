"""Find the sentences of different texts that contradict each other in a figure.

Sentences are looked up by their rarest words, of which the same sentence has the same; words that many sentences share
look up nothing. So each sentence is compared with a number of others that does not grow with the texts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain

from provenance.text.disagreement.alike import Alike, alike, named
from provenance.text.disagreement.contradiction import Contradiction
from provenance.text.disagreement.guards import GUARDS, Contrast, names
from provenance.text.disagreement.sentences import Sentence, sentences_with_figures
from provenance.text.disagreement.vocabulary import NAMELESS
from provenance.text.figures import Figure
from provenance.text.span import Span

_KEYS = 3  # rarest words by which a sentence is looked up
_SHARED = 16  # sentences that a word may look up
_ENOUGH = 4  # telling words that two sentences share which name neither a thing nor a time


def contradictions(
    texts: Mapping[str, str], guards: Sequence[Callable[[Contrast], bool]] = GUARDS
) -> Mapping[tuple[str, str], tuple[Contradiction, ...]]:
    """The contradictions between texts, by the pairs of their names, in the order of the first text.

    `guards` say of which figures both may hold.
    """
    found: dict[tuple[str, str], list[Contradiction]] = {}
    for one, sentence, other, candidate in _candidates(texts):
        contradiction = _compared(texts[one], sentence, texts[other], candidate, guards)
        if contradiction:
            found.setdefault((one, other), []).append(contradiction)
    return {pair: tuple(sorted(each, key=lambda every: (every.first, every.second))) for pair, each in found.items()}


def _candidates(texts: Mapping[str, str]) -> Iterator[tuple[str, Sentence, str, Sentence]]:
    """Pairs of sentences of different texts that share two of their rarest words."""
    everything = [(name, each) for name, text in texts.items() for each in sentences_with_figures(text)]
    times = Counter(chain.from_iterable(each.stems for _, each in everything))
    rarest = sorted((stem for stem, number in times.items() if number > 1), key=lambda stem: (times[stem], stem))
    rank = {stem: number for number, stem in enumerate(rarest)}
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, (name, each) in enumerate(everything):
        keys = sorted(rank.keys() & each.stems, key=rank.__getitem__)[:_KEYS]
        for other in sorted(_several([places[key] for key in keys])):
            if everything[other][0] != name:
                yield *everything[other], name, each
        for key in keys:
            if len(places[key]) < _SHARED:
                places[key].append(number)


def _several(looked_up: Sequence[Sequence[int]]) -> set[int]:
    """The numbers that are in two of the lists."""
    once: set[int] = set()
    twice: set[int] = set()
    for each in looked_up:
        twice.update(once.intersection(each))
        once.update(each)
    return twice


def _compared(
    one: str, first: Sentence, other: str, second: Sentence, guards: Sequence[Callable[[Contrast], bool]]
) -> Contradiction | None:
    shared = len(first.stems & second.stems)
    said, said_too = one[first.span.start : first.span.end], other[second.span.start : second.span.end]
    if said == said_too or not named(said) <= second.stems:
        return None
    pair = alike(said, said_too)
    if pair is None or (shared < _ENOUGH and not _is_anchored(pair)):
        return None
    texts, spans = (one, other), (first.span, second.span)
    differing = tuple(
        (_shifted(contrast.one, first.span), _shifted(contrast.other, second.span))
        for contrast in _contrasts(pair, texts, spans)
        if not any(guard(contrast) for guard in guards)
    )
    return Contradiction(first.span, second.span, differing, _is_anchored(pair)) if differing else None


def _contrasts(pair: Alike, texts: tuple[str, str], spans: tuple[Span, Span]) -> Iterator[Contrast]:
    """The figures that stand for each other."""
    for here, there in pair.facing:
        one, other = pair.tokens[here].figure, pair.others[there].figure
        if one and other:
            yield Contrast(pair, (here, there), one, other, texts, spans)


def _is_anchored(pair: Alike) -> bool:
    tokens, others = pair.tokens, pair.others
    named = any(len(word) > 2 for word in names(tokens) & names(others))
    dated = any(each.key.startswith("@") for each in (*tokens, *others))
    return named or (dated and not any(each.word in NAMELESS for each in (*tokens, *others)))


def _shifted(figure: Figure, span: Span) -> Figure:
    return figure._replace(span=figure.span.shifted(span.start))
