"""Quotations of the second family that are not in their text, by kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from provenance.text.folding import fold
from tests.benchmarks.anchoring.case import Case, Scene
from tests.benchmarks.anchoring.hard import damage, tongues
from tests.benchmarks.anchoring.hard.hearing import hearing
from tests.benchmarks.anchoring.hard.installed import INSTALLED
from tests.benchmarks.anchoring.hard.installed import installed as installed_text
from tests.benchmarks.anchoring.hard.law import statute
from tests.benchmarks.anchoring.hard.release import release
from tests.benchmarks.anchoring.hard.scenes import taken, taken_by_letters

Make = Callable[[Random], Scene]
Text = Callable[[Random], str]


def _real(random: Random) -> str:
    return installed_text(random) or hearing(random)


def _elsewhere(text: Text, words: tuple[int, int], *, context: bool = True, scanned: bool = False) -> Make:
    """A passage of another text of the same kind."""

    def make(random: Random) -> Scene:
        made = replace(taken(random, text(random), words), before=text(random), passage="", after="")
        if not _is_foreign(made.exact, made.before):
            raise ValueError("much of it is there")
        made = made.quoting(damage.misread(random, made.exact)) if scanned else made
        return made if context else made.without_context()

    return make


def _is_foreign(passage: str, text: str) -> bool:
    """Whether no run of a third of a passage's words stands in a text: else it is one of its sentences, changed."""
    words, there = passage.split(), " ".join(text.split())
    third = max(2, len(words) // 3)
    return not any(" ".join(words[at : at + third]) in there for at in range(len(words) - third + 1))


def _figure(random: Random, text: str) -> str:
    figure = random.choice(list(re.finditer(r"(?<!\[)\b\d+\b(?!\])", text)))
    return text[: figure.start()] + str(int(figure[0]) + random.choice((1, 2, 10, 100))) + text[figure.end() :]


def _changed(
    text: Text, change: Callable[[Random, str], str], *, context: bool, words: tuple[int, int] = (9, 30)
) -> Make:
    def make(random: Random) -> Scene:
        made = taken(random, text(random), words)
        made = made.quoting(change(random, made.exact))
        return made if context else made.without_context()

    return make


def _twin(text: Text, change: Callable[[Random, str], str]) -> Make:
    """The passage was struck out; a sentence with other figures stands elsewhere."""

    def make(random: Random) -> Scene:
        made = taken(random, text(random), (12, 30))
        twin = change(random, made.passage)
        cut = random.choice([match.end() for match in re.finditer(r"\.\s", made.after)])
        return replace(made, passage="", after=f"{made.after[:cut]}{twin}. {made.after[cut:]}")

    return make


def _spliced(text: Text) -> Make:
    """The first half of one sentence and the second half of another, without a mark between."""

    def make(random: Random) -> Scene:
        whole = text(random)
        one, other = taken(random, whole, (16, 30)), taken(random, whole, (16, 30))
        if abs(len(one.before) - len(other.before)) < 2000:
            raise ValueError("too near")
        first, second = one.exact.split(), other.exact.split()
        exact = " ".join([*first[: len(first) // 2], *second[len(second) // 2 :]])
        return one.quoting(exact).without_context()

    return make


def _far_apart(random: Random) -> Scene:
    """Words of two pages, with an ellipsis between as if they were of one."""
    whole = hearing(random)
    one, other = taken(random, whole, (7, 12)), taken(random, whole, (7, 12))
    if len(other.before) - len(one.before) < 9000:
        raise ValueError("too near")
    return one.quoting(f"{one.exact} … {other.exact}").without_context()


def _land(random: Random, text: str) -> str:
    land = random.choice([land for land in tongues.LANDS if land in text])
    return text.replace(land, random.choice([other for other in tongues.LANDS if other not in text]))


def _negated(random: Random, text: str) -> str:
    verb = random.choice(list(re.finditer(r"\b(?:was|is|may|shall|are|were|will)\b(?! not)", text)))
    return f"{text[: verb.end()]} not{text[verb.end() :]}"


def _other_word(words: tuple[str, ...]) -> Callable[[Random, str], str]:
    """One name of a list for another."""

    def change(random: Random, text: str) -> str:
        word = random.choice([word for word in words if word in text])
        return text.replace(word, random.choice([other for other in words if other not in text]))

    return change


def _by_letters(text: Text, change: Callable[[Random, str], str], *, context: bool) -> Make:
    def make(random: Random) -> Scene:
        made = taken_by_letters(random, text(random), (16, 46))
        made = made.quoting(change(random, made.exact))
        return made if context else made.without_context()

    return make


def _shuffled(random: Random, text: str) -> str:
    parts = text.split()
    random.shuffle(parts)
    return " ".join(parts)


HARD_ABSENT: dict[str, Make] = {
    "statute of another act": _elsewhere(statute, (14, 40)),
    "statute of another act, no context": _elsewhere(statute, (14, 40), context=False),
    "statute, another figure": _changed(statute, _figure, context=True),
    "statute, another figure, no context": _changed(statute, _figure, context=False),
    "statute, struck out, with a twin": _twin(statute, _figure),
    "release of another year": _elsewhere(release, (14, 32)),
    "release, another figure, no context": _changed(release, _figure, context=False),
    "release, struck out, with a twin": _twin(release, _figure),
    "hearing of another day, no context": _elsewhere(hearing, (16, 34), context=False),
    "hearing of another day, scanned": _elsewhere(hearing, (16, 34), scanned=True),
    "hearing, halves of two sentences": _spliced(hearing),
    "hearing, shuffled, no context": _changed(hearing, _shuffled, context=False, words=(12, 30)),
    "hearing, ellipsis over pages": _far_apart,
    "three to five words, installed": _elsewhere(_real, (3, 5)),
    "four hundred words": _elsewhere(lambda random: re.sub(r"\n\s*\n", "\n", hearing(random)), (380, 420)),
    "installed, of another text": _elsewhere(_real, (12, 30)),
    "installed, of another text, no context": _elsewhere(_real, (12, 30), context=False),
    "installed, another figure": _changed(_real, _figure, context=True, words=(12, 30)),
    "installed, negated": _changed(_real, _negated, context=True, words=(12, 30)),
    "installed, halves of two sentences": _spliced(_real),
    "German, another land": _changed(tongues.german, _land, context=True),
    "German, another land, no context": _changed(tongues.german, _land, context=False),
    "German, another figure": _changed(tongues.german, _figure, context=True),
    "Chinese, another figure": _by_letters(tongues.chinese, _figure, context=True),
    "Japanese, another figure, no context": _by_letters(tongues.japanese, _figure, context=False),
    "Arabic, another figure": _changed(tongues.arabic, _figure, context=True),
}


def hard_absent(random: Random, each: int, *, installed: bool) -> list[Case]:
    """So many cases of every kind; of texts that the machine has only if `installed`."""
    kinds = {kind: make for kind, make in HARD_ABSENT.items() if installed or INSTALLED not in kind}
    return [_made(random, kind, make) for kind, make in kinds.items() for _ in range(each)]


def _made(random: Random, kind: str, make: Make) -> Case:
    while True:
        try:
            case = make(random).absent(kind)
        except (IndexError, ValueError):  # this passage has no figure, name or verb to change
            continue
        if fold(case.exact).text not in fold(case.text).text:
            return case
