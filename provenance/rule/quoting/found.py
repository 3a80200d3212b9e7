"""Where quoted words stand in a source, and how they differ there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial

from provenance import anchor
from provenance.model import Ledger, Place, Source, Span
from provenance.named import NamedTuple
from provenance.rule.quoting.denied import denied
from provenance.rule.quoting.ends import fitted, reached, with_words
from provenance.rule.quoting.outcome import Look
from provenance.rule.quoting.pieces import in_pieces
from provenance.text.collation import Collation, collate, joined, respelled, shape, spoken
from provenance.text.collation.difference import common
from provenance.text.folding import fold

_BEHIND = 200  # characters after a passage that may belong to its sentence
_LIKE = 0.8
"""How alike a passage must be so that it is a quotation that was altered and not other words on the same subject. With
one word of ten changed passages are 0.9 alike and more; what only shares its subject is below 0.7."""

_SOMEWHAT, _SAME = 0.6, 0.75
"""Where a few long words were changed a passage is less alike by its letters: then most of the words must be the same,
in the same order."""

_MANY = 6  # words of which so many may be the same only if it is this passage; fewer may be a turn of phrase
_ENOUGH = 4  # words: of fewer, the one that differs is what was quoted
_SHORTEST_STEM, _LONGEST_ENDING = 4, 3
_MOST = 20  # places of words that stand in a source often: the first ones tell


class Sighting(NamedTuple):
    """Quoted words in one source.

    `place` is where they or words much like them stand, `original` what stands there and `collation` how it differs;
    all are empty where nothing of the kind was found. `nearest` is then a hint. `translated` says that the words were
    compared with a translation in the record, in which `place` is that of the passage translated. `parts` is where the
    pieces of a shortened quotation stand, in its order, when they do not follow one another there.
    """

    source: Source
    place: Place | None = None
    original: str = ""
    collation: Collation | None = None
    nearest: Place | None = None
    translated: bool = False
    parts: tuple[Place, ...] = ()

    @property
    def faithful(self) -> bool:
        return self.collation is not None and self.collation.faithful


class _Sought(NamedTuple):
    text: str
    words: str


@lru_cache(maxsize=8192)
def look(text: str, words: str) -> Look:
    """Look for quoted words in a text. Of several places, the first that has them as they are quoted counts.

    A passage that differs in a figure, a name or a negation is not the one that was quoted, and no place for a citation
    to lead to. But where all else agrees it is what the quotation alters.
    """
    found = whole(text, words)
    if found.faithful:
        return found
    for other in respelled(words):
        again = whole(text, words, other)
        if again.faithful:
            return again
    if found.span is None and (plain := joined(words)) != words:
        found = whole(text, words, plain)
    if found.span is None and (at := denied(text, words)) is not None:
        return Look(at, collate(words, text[at.start : at.end], text[at.end : at.end + _BEHIND]))
    changed = found.collation is None or bool(found.collation.differences)
    return (in_pieces(text, words, found, whole) or found) if changed else found


def whole(text: str, words: str, spelled: str = "") -> Look:
    """Look for quoted words as one passage; found by the words `spelled`, where they are the same in other letters."""
    found = anchor.locate(text, spoken(spelled or words))
    spans = (found.span,) if found.span is not None else found.candidates[:_MOST]
    if not spans and found.nearest is not None:
        spans = tuple(_altered_at(text, words, found.nearest, found.similarity))
    best = Look(nearest=found.nearest)
    distance: tuple[bool, int, int] | None = None
    for span in map(partial(_whole_words, text), spans) if "[" in words else spans:
        original = text[span.start : span.end]
        collation = collate(words, original, text[span.end : span.end + _BEHIND])
        apart = (*_altered(words, original, collation), -span.length)
        if distance is None or apart < distance:
            best, distance = Look(span, collation), apart
    return _with_its_ends(text, words, best)


def _altered_at(text: str, words: str, nearest: Span, similarity: float) -> Iterator[Span]:
    """Where the nearest passage begins and ends that may be what is quoted with some words changed; nothing where it is
    another on the same subject."""
    count = len(words.split())
    if similarity >= _LIKE and count >= _ENOUGH:
        yield from fitted(text, nearest)
    elif similarity >= _SOMEWHAT and count >= _MANY:
        span = with_words(text, nearest)
        said, there = ([shape(word).text for word in each.split()] for each in (words, text[span.start : span.end]))
        if len(common(said, there)) >= _SAME * max(len(said), len(there)):
            yield span


def _with_its_ends(text: str, words: str, found: Look) -> Look:
    """What was found with the words of the source beside its ends as far as the quotation reaches, and no further."""
    if found.span is None or found.collation is None or not found.collation.differences:
        return found
    span = reached(text, words, found.span, found.collation.differences)
    if span == found.span:
        return found
    return Look(span, collate(words, text[span.start : span.end], text[span.end : span.end + _BEHIND]))


def _altered(words: str, original: str, found: Collation) -> tuple[bool, int]:
    """How far a place is from what is quoted: whether an editor would let it pass, how many letters differ."""
    differing = 0
    for each in found.differences:
        said, there = words[each.quoted.start : each.quoted.end], original[each.original.start : each.original.end]
        differing += len(said) + len(there) - 2 * (Counter(said) & Counter(there)).total()
    return not found.faithful, differing


def _whole_words(text: str, span: Span) -> Span:
    """The range with the letters of the original beside it, for which a bracket within a word stands ("[t]he")."""
    start, end = span
    while start and text[start - 1 : start + 1].isalpha() and text[start - 1].isascii():
        start -= 1
    while end < len(text) and text[end - 1 : end + 1].isalpha() and text[end].isascii():
        end += 1
    return Span(start, end)


def _looked(sought: _Sought) -> Look:
    return look(sought.text, sought.words)


def sightings(ledger: Ledger, source: Source, words: str) -> Iterator[Sighting]:
    """The words in everything that is known of a source: its captured text, the passages attested, translations."""
    if source.snapshot is not None:
        yield _sighting(source, ledger.compare(_looked, _Sought(source.text, words)))
    record = source.record
    if record is None:
        return
    for span in record.spans:
        if source.snapshot is None and record.vouched:
            yield _in_record(source, words, span.exact, span.place)
        if span.translation is not None:
            yield _in_record(source, words, span.translation.text, span.place, translated=True)


def inflected(words: str, text: str) -> bool:
    """Whether every word stands in the text, perhaps with another ending ("reckless", "recklessly")."""
    folded = fold(text).text
    return all(stem in folded for stem in map(_stem, words.split()))


def _stem(word: str) -> str:
    letters = fold(word).text
    return letters[: max(_SHORTEST_STEM, len(letters) - _LONGEST_ENDING)]


def best(found: Iterable[Sighting]) -> Sighting | None:
    """The sighting that is closest to what is quoted; None when the words were seen nowhere."""
    seen = [each for each in found if each.collation is not None]
    return min(seen, key=_distance, default=None)


def _distance(sighting: Sighting) -> tuple[bool, bool, int]:
    if sighting.collation is None:
        return True, True, 0
    return not sighting.faithful, bool(sighting.collation.differences), len(sighting.collation.differences)


def _sighting(source: Source, found: Look) -> Sighting:
    path = source.snapshot.path if source.snapshot else ""
    if found.span is None:
        return Sighting(source, nearest=Place(path, found.nearest) if found.nearest else None)
    original = source.text[found.span.start : found.span.end]
    parts = tuple(Place(path, each) for each in found.parts)
    return Sighting(source, Place(path, found.span), original, found.collation, parts=parts)


def _in_record(source: Source, words: str, text: str, place: Place, *, translated: bool = False) -> Sighting:
    """The words in a passage that stands in the record."""
    found = look(text, words)
    if found.span is None:
        return Sighting(source, translated=translated)
    return Sighting(source, place, text[found.span.start : found.span.end], found.collation, translated=translated)
