"""Quotations that are not in their text, by kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from provenance.text.folding import fold
from tests.benchmarks.anchoring import vocabulary as words
from tests.benchmarks.anchoring.case import Case, Scene, scene
from tests.benchmarks.anchoring.prose import document, sentence

_FIGURE = re.compile(r"\d+")


def _deleted(random: Random) -> Scene:
    made = scene(random, words=(8, 32))
    return replace(made, passage="")


def _sentence_deleted(random: Random) -> Scene:
    return replace(scene(random, run=1, words=(12, 30)).without_context(), passage="")


def _replaced(random: Random) -> Scene:
    made = scene(random, run=1, words=(12, 30))
    return made.printing(sentence(random))


def _elsewhere(random: Random) -> Scene:
    made = scene(random)
    text = document(random, 160)
    return replace(made, before=text, passage="", after="")


def _short(random: Random) -> Scene:
    made = scene(random, words=(2, 4))
    text = document(random, 160)
    return replace(made, before=text, passage="", after="")


def _short_deleted(random: Random) -> Scene:
    made = scene(random, words=(2, 4))
    if made.before.count(made.passage) + made.after.count(made.passage):
        raise ValueError("there elsewhere")
    return replace(made, passage="")


def _short_figure(random: Random) -> Scene:
    made = scene(random, words=(2, 5), context=(24, 48))
    return made.quoting(another_figure(random, made.exact))


def another_figure(random: Random, text: str) -> str:
    figure = random.choice(list(_FIGURE.finditer(text)))
    digits = list(figure[0])
    at = random.randrange(len(digits))
    digits[at] = random.choice([each for each in "123456789" if each != digits[at]])
    return text[: figure.start()] + "".join(digits) + text[figure.end() :]


def _another_name(random: Random, text: str) -> str:
    names = [
        (name, kind)
        for kind in (words.BODIES, words.PLACES, words.PEOPLE)
        for name in kind
        if re.search(rf"\b{name}\b", text)
    ]
    name, kind = random.choice(names)
    return re.sub(rf"\b{name}\b", random.choice([each for each in kind if each != name]), text)


def _negated(random: Random, text: str) -> str:
    verb = random.choice(list(re.finditer(r"\b(?:was|remains|did|had)\b", text)))
    return f"{text[: verb.end()]} not{text[verb.end() :]}"


def _changed(
    edit: Callable[[Random, str], str], *, printed: bool = False, context: bool = True
) -> Callable[[Random], Scene]:
    def make(random: Random) -> Scene:
        made = scene(random)
        made = made.printing(edit(random, made.passage)) if printed else made.quoting(edit(random, made.exact))
        return made if context else made.without_context()

    return make


def _twin(random: Random) -> Scene:
    """The passage was deleted; its twin, with another name and figure, stands elsewhere."""
    made = scene(random)
    twin = (
        _another_name(random, another_figure(random, made.passage))
        if random.random() < 0.5
        else another_figure(random, made.passage)
    )
    cut = made.after.index(". ") + 2
    return replace(made, passage="", after=f"{made.after[:cut]}{twin} {made.after[cut:]}")


def _shuffled(random: Random, text: str) -> str:
    parts = text.split()
    for _ in range(20):
        random.shuffle(parts)
    return " ".join(parts)


def _ellipsis_reversed(random: Random) -> Scene:
    made = scene(random, words=(16, 32))
    parts = made.exact.split()
    cut = len(parts) // 2
    return made.quoting(" ".join([*parts[cut:], random.choice(("…", "[...]", "...")), *parts[:cut]]))


def _ellipsis_elsewhere(random: Random) -> Scene:
    made = scene(random, words=(10, 20))
    other = sentence(random).split()
    return made.quoting(" ".join([*made.exact.split()[:8], "…", *other[2:10]]))


ABSENT: dict[str, Callable[[Random], Scene]] = {
    "deleted": _deleted,
    "deleted, no context": _sentence_deleted,
    "another sentence in its place": _replaced,
    "of another document": _elsewhere,
    "of another document, no context": lambda random: _elsewhere(random).without_context(),
    "short": _short,
    "short, no context": lambda random: _short(random).without_context(),
    "short, deleted": _short_deleted,
    "short, another figure": _short_figure,
    "another figure": _changed(another_figure),
    "another figure, no context": _changed(another_figure, context=False),
    "another figure in the source": _changed(another_figure, printed=True),
    "another name": _changed(_another_name),
    "another name, no context": _changed(_another_name, context=False),
    "negated": _changed(_negated),
    "deleted, with a twin": _twin,
    "shuffled": _changed(_shuffled),
    "shuffled, no context": _changed(_shuffled, context=False),
    "ellipsis in the wrong order": _ellipsis_reversed,
    "ellipsis to another text": _ellipsis_elsewhere,
}


def absent(random: Random, each: int) -> list[Case]:
    """So many cases of every kind."""
    return [_made(random, kind, make) for kind, make in ABSENT.items() for _ in range(each)]


def _made(random: Random, kind: str, make: Callable[[Random], Scene]) -> Case:
    while True:
        try:
            case = make(random).absent(kind)
        except (IndexError, ValueError):  # this passage has no figure, name or verb to change
            continue
        if fold(case.exact).text not in fold(case.text).text:
            return case
