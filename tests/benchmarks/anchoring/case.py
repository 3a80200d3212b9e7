"""One quotation to find again, or not to find, and how it is made ready for editing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from random import Random

from tests.benchmarks.anchoring.prose import document

_SENTENCE = re.compile(r"[A-Z“][^.\n\t]*(?:\.\d[^.\n\t]*)*\.")
_WORD = re.compile(r"\S+")
_PLAIN = re.compile(r"[a-z]{4,}\Z")
_KEPT = frozenset(
    [
        "ohne",
        "nicht",
        "never",
        "unless",
        "except",
        "nobody",
        "neither",
        "cannot",
        "three",
        "unclear",
        "without",
        "third",
        "half",
        "second",
        "percent",
        "million",
        "billion",
        "tons",
    ]
)


@dataclass(frozen=True)
class Case:
    """A quotation and its text; `expected` is where it stands, None where it does not."""

    kind: str
    text: str
    exact: str
    prefix: str
    suffix: str
    expected: tuple[int, int] | None


@dataclass(frozen=True)
class Scene:
    """A passage within its text, and its quotation with the context that was recorded, before either was edited."""

    before: str
    passage: str
    after: str
    exact: str
    prefix: str = ""
    suffix: str = ""

    def case(self, kind: str) -> Case:
        end = len(self.before) + len(self.passage)
        text = self.before + self.passage + self.after
        return Case(kind, text, self.exact, self.prefix, self.suffix, (len(self.before), end))

    def absent(self, kind: str) -> Case:
        return Case(kind, self.before + self.passage + self.after, self.exact, self.prefix, self.suffix, None)

    def quoting(self, exact: str) -> Scene:
        return replace(self, exact=exact)

    def printing(self, passage: str) -> Scene:
        return replace(self, passage=passage)

    def without_context(self) -> Scene:
        return replace(self, prefix="", suffix="")


def sentences(text: str) -> list[tuple[int, int]]:
    """The ranges of the sentences that stand in a text once."""
    found = [match.span() for match in _SENTENCE.finditer(text)]
    return [(start, end) for start, end in found if end - start > 60 and text.count(text[start:end]) == 1]


def scene(
    random: Random, *, words: tuple[int, int] = (10, 32), context: tuple[int, int] = (24, 48), run: int = 1
) -> Scene:
    """A passage of so many words of a new document, from within a sentence or, with `run`, of several sentences."""
    text = document(random, random.choice((60, 160, 320)))
    while True:
        found = sentences(text)
        index = random.randrange(1, len(found) - run)
        start, end = found[index][0], found[index + run - 1][1]
        inside = [match.span() for match in _WORD.finditer(text, start, end)]
        count = random.randint(*words)
        if run > 1:
            break
        if len(inside) >= count:
            first = random.randint(0, len(inside) - count)
            start, end = inside[first][0], inside[first + count - 1][1]
            if text.count(text[start:end]) == 1:
                break
    made = at(random, text, start, end, context)
    # Context that stands elsewhere too tells nothing; whoever records it sees to that.
    telling = text.count(made.prefix) == text.count(made.suffix) == 1
    return made if telling else scene(random, words=words, context=context, run=run)


def at(random: Random, text: str, start: int, end: int, context: tuple[int, int] = (24, 48)) -> Scene:
    """The passage at a range of a text, with so many characters of context."""
    while end > start + 1 and not text[end - 1].isalnum() and random.random() < 0.5:
        end -= 1
    size = random.randint(*context)
    return Scene(
        text[:start],
        text[start:end],
        text[end:],
        text[start:end],
        text[max(0, start - size) : start],
        text[end : end + size],
    )


def plain_words(text: str, *, inner: bool = True) -> list[tuple[int, int]]:
    """The ranges of words that are no name, figure or negation; `inner`: neither the first nor the last two words."""
    found = [match.span() for match in _WORD.finditer(text)]
    found = found[2:-2] if inner else found
    return [(start, end) for start, end in found if _PLAIN.match(text[start:end]) and text[start:end] not in _KEPT]
