"""Passages taken out of the texts of this family."""

from __future__ import annotations

import re
from random import Random

from tests.benchmarks.anchoring.case import Scene

_WORD = re.compile(r"\S+")


def taken(random: Random, text: str, words: tuple[int, int] = (9, 30), context: tuple[int, int] = (28, 56)) -> Scene:
    """A passage of so many words that stands in the text once, with context that does too."""
    spans = [match.span() for match in _WORD.finditer(text)]
    for _ in range(400):
        count = random.randint(*words)
        first = random.randrange(10, len(spans) - count - 10)
        start, end = spans[first][0], spans[first + count - 1][1]
        made = _scene(random, text, _trimmed(text, start, end), context)
        if _is_told(made, text) and not re.search(r"\n\s*\n", made.passage):
            return made
    raise ValueError("no such passage")


def taken_by_letters(random: Random, text: str, letters: tuple[int, int] = (20, 46)) -> Scene:
    """A passage of so many characters, where nothing parts words."""
    for _ in range(400):
        count = random.randint(*letters)
        start = random.randrange(60, len(text) - count - 60)
        made = _scene(random, text, (start, start + count), (14, 24))
        ends = made.before[-1:] + made.passage[0], made.passage[-1] + made.after[:1]
        if (
            _is_told(made, text)
            and not any(map(str.isdigit, ends))
            and all(map(str.isalnum, made.passage[:: count - 1]))
        ):
            return made
    raise ValueError("no such passage")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A range without marks at its ends, so that it begins and ends with a letter or digit."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _scene(random: Random, text: str, span: tuple[int, int], context: tuple[int, int]) -> Scene:
    start, end = span
    size = random.randint(*context)
    passage = text[start:end]
    return Scene(text[:start], passage, text[end:], passage, text[max(0, start - size) : start], text[end : end + size])


def _is_told(scene: Scene, text: str) -> bool:
    """Whether the words of a passage stand in its text once, however lines are broken."""
    words = [re.escape(word) for word in scene.passage.split()]
    return len(words) > 0 and len(re.findall(r"\s+".join(words), text)) == 1
