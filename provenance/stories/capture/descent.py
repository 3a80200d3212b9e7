"""What a captured text may retell: other texts with which it shares passages, and words by which it says so itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from provenance.model import Source
from provenance.named import NamedTuple
from provenance.text.attribution import attributions
from provenance.text.copied import copied
from provenance.text.overlap import shared_passages

MOST_COMPARED = 1_500_000
"""Characters of other texts with which a new one is compared, the shortest first; some four seconds."""

LONGEST_STORY = 60_000
"""Characters: a longer text names many sources, and which of them it retells is not to be told."""

_MOST = 3
_LONGEST_NAME = 200  # characters
_DOCUMENT = re.compile(
    r"\b(?:analys[ei]s|assessment|audit|bulletin|census|data|dossier|estimates?|figures|filing|findings|inquiry"
    r"|investigation|memo|paper|poll|release|report|review|statistics|stud(?:y|ies)|survey|testimony|transcript)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_TELLING = 8  # letters: one word as long, or two words, make a name


class Overlap(NamedTuple):
    """A source with which a text shares passages, and the longest of them as the new text has it."""

    key: str
    words: str
    passages: int


class Cue(NamedTuple):
    """Words by which a text says from where it has something, and the known sources of that name."""

    words: str
    keys: tuple[str, ...] = ()


def overlaps(text: str, others: Mapping[str, str]) -> tuple[tuple[Overlap, ...], int]:
    """The texts of `others`, by key, that share telling passages with `text`; and how many were not looked at."""
    room = MOST_COMPARED
    compared: dict[str, str] = {}
    for key in sorted(others, key=lambda each: (len(others[each]), each)):
        room -= len(others[key])
        if room < 0:
            break
        compared[key] = others[key]
    found = []
    for pair, shared in shared_passages({"": text, **compared}).items():
        if "" not in pair:
            continue
        key = pair[0] or pair[1]
        telling = copied(shared, *(text if each == "" else compared[each] for each in pair))
        if telling:
            span = telling[0].first if pair[0] == "" else telling[0].second
            found.append(Overlap(key, text[span.start : span.end], len(telling)))
    return tuple(sorted(found)), len(others) - len(compared)


class Kinship(NamedTuple):
    """Two sources with passages in common, in the order of their keys, and how many."""

    one: str
    other: str
    passages: int


def kin(new: Collection[str], texts: Mapping[str, str]) -> tuple[tuple[Kinship, ...], int]:
    """Which of the `texts`, by key, share telling passages, of which one at least is `new`; most first.

    And how many of the texts were not looked at: the longest, once what is compared becomes too much.
    """
    room = MOST_COMPARED
    compared: dict[str, str] = {}
    for key in sorted(texts, key=lambda each: (each not in new, len(texts[each]), each)):
        if (room := room - len(texts[key])) < 0:
            break
        compared[key] = texts[key]
    found = [
        Kinship(min(pair), max(pair), len(telling))
        for pair, shared in shared_passages(compared).items()
        if not set(new).isdisjoint(pair) and (telling := copied(shared, *(compared[each] for each in pair)))
    ]
    return tuple(sorted(found, key=lambda each: (-each.passages, each))), len(texts) - len(compared)


def cues(text: str, known: Mapping[str, Source]) -> tuple[Cue, ...]:
    """Where a text says that it has something from a report, study or the like; the first few, each once.

    `known` are the sources that may be meant.
    """
    if len(text) > LONGEST_STORY:
        return ()
    named = {key: tuple(_names(source)) for key, source in known.items()}
    found: dict[str, Cue] = {}
    for span in attributions(text):
        words = " ".join(text[span.start : span.end].split())
        if not _DOCUMENT.search(words) or len(words) > _LONGEST_NAME:
            continue
        said = _spaced(words)
        keys = tuple(key for key in sorted(named) if any(each in said for each in named[key]))
        found.setdefault(words.casefold(), Cue(words, keys))
    return tuple(sorted(found.values(), key=lambda cue: not cue.keys))[:_MOST]


def _names(source: Source) -> Iterator[str]:
    """The names by which prose may call a source: who made it, what it is called."""
    work = source.work
    for field in ("institution", "organization", "publisher", "title", "shorttitle") if work else ():
        yield from _telling(work.field(field)) if work else ()
    for author in work.field("author").split(" and ") if work else ():
        yield from _telling(author.strip("{}") if author.startswith("{") else "")
    for name in source.record.cite_as if source.record else ():
        yield from _telling(name)


def _telling(name: str) -> Sequence[str]:
    tokens = [word for word in _WORD.findall(name.casefold()) if word != "the"]
    return [_spaced(" ".join(tokens))] if len(tokens) > 1 or len("".join(tokens)) >= _TELLING else []


def _spaced(words: str) -> str:
    return f" {' '.join(word for word in _WORD.findall(words.casefold()) if word != 'the')} "
