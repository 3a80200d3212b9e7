"""Quotations of the second family that stand in their text, by kind of damage."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.benchmarks.anchoring import edits
from tests.benchmarks.anchoring.case import Case, Scene
from tests.benchmarks.anchoring.hard import damage, tongues
from tests.benchmarks.anchoring.hard.hearing import hearing
from tests.benchmarks.anchoring.hard.installed import INSTALLED
from tests.benchmarks.anchoring.hard.installed import installed as installed_text
from tests.benchmarks.anchoring.hard.law import statute
from tests.benchmarks.anchoring.hard.release import release
from tests.benchmarks.anchoring.hard.scenes import taken, taken_by_letters

Make = Callable[[Random], Scene]
Change = Callable[[Random, str], str]
_SWAPS = ("prompt", "unaided", "local", "proper", "former", "handed", "stated", "likely", "during", "openly", "brought")
_GERMAN_SWAPS = ("schnell", "damals", "weiter", "üblich", "gemeinsam", "vorläufig", "jedoch")


def _any_text(random: Random) -> str:
    return random.choice((statute, release, hearing))(random)


def _real(random: Random) -> str:
    return installed_text(random) or _any_text(random)


def _quoted(
    text: Callable[[Random], str], *changes: Change, context: bool = True, words: tuple[int, int] = (9, 30)
) -> Make:
    """The author changed the words."""

    def make(random: Random) -> Scene:
        made = taken(random, text(random), words)
        exact = made.exact
        for change in changes:
            exact = change(random, exact)
        made = made.quoting(exact)
        return made if context else made.without_context()

    return make


def _printed(
    text: Callable[[Random], str], *changes: Change, context: bool = True, words: tuple[int, int] = (9, 30)
) -> Make:
    """The source was scanned or set anew."""

    def make(random: Random) -> Scene:
        made = taken(random, text(random), words)
        passage = made.passage
        for change in changes:
            passage = change(random, passage)
        made = made.printing(passage)
        return made if context else made.without_context()

    return make


def _scanned(text: Callable[[Random], str], *, context: bool) -> Make:
    """All of the page was misread, what is around the passage too."""

    def make(random: Random) -> Scene:
        made = taken(random, text(random), (12, 34))
        made = replace(
            made,
            before=made.before[:-400] + damage.misread(random, made.before[-400:]),
            passage=damage.misread(random, made.passage),
            after=damage.misread(random, made.after[:400]) + made.after[400:],
        )
        return made if context else made.without_context()

    return make


def _swap(random: Random, text: str) -> str:
    return damage.word_swapped(random, text, _SWAPS)


def _run_on(_: Random, text: str) -> str:
    """Quoted in running text: no line ends, no letters or numbers of items."""
    return re.sub(r"\s*\n\s*\([a-d\d]\)\s*", " ", text).replace("\n", " ")


def _broken_and_swapped(random: Random) -> Scene:
    made = taken(random, _any_text(random), (14, 32))
    return made.quoting(_swap(random, made.exact)).printing(damage.page_break(random, made.passage))


def _in_columns(random: Random) -> Scene:
    made = taken(random, hearing(random, wrapped=False), (14, 34))
    made = made.quoting(" ".join(made.exact.split()))
    return damage.set_anew(made, random, hearing(random, wrapped=False)[: random.randint(900, 2500)])


def _in_lines(random: Random, *, swap: bool) -> Scene:
    made = taken(random, hearing(random, wrapped=False))
    made = made.quoting(_swap(random, made.exact)) if swap else made
    return damage.wrapped(made, random)


def _with_aside(random: Random) -> Scene:
    text = hearing(random, wrapped=False, asides=True)
    while True:
        made = taken(random, text, (18, 40))
        if re.search(r"\w\W{1,3}\[[^\[\]]+\]\W{1,3}\w", made.passage) and not made.passage.count(".]") > 1:
            return made.quoting(re.sub(r"\s*\[[^\[\]]+\]", "", made.exact))


def _interrupted(random: Random) -> Scene:
    """A speaker's words before and behind what another one said, with an ellipsis for it."""
    text = hearing(random)
    while True:
        made = taken(random, text, (40, 90))
        parts = made.passage.split()
        if re.search(r"\n {4}\w", made.passage):
            return made.quoting(" ".join([*parts[:8], "…", *parts[-8:]]))


def _installed(*changes: Change, context: bool = True) -> Make:
    return _quoted(_real, *changes, context=context, words=(12, 34))


def _german(*changes: Change, context: bool = True) -> Make:
    return _quoted(tongues.german, *changes, context=context)


def _noun_swapped(random: Random, text: str) -> str:
    """One common noun stands for another."""
    noun = random.choice([noun for noun in tongues.NOUNS if re.search(rf"\b{noun}\b", text)])
    other = random.choice([each for each in tongues.NOUNS if each not in text])
    return re.sub(rf"\b{noun}\b", other, text, count=1)


def _german_swap(random: Random, text: str) -> str:
    return damage.word_swapped(random, text, _GERMAN_SWAPS)


def _letter_lost(random: Random, text: str) -> str:
    """A letter that is no digit, from within."""
    places = [at for at in range(3, len(text) - 3) if text[at].isalpha() and text[at - 1].isalpha()]
    at = random.choice([at for at in places if text[at] not in "不没未無"])
    return text[:at] + text[at + 1 :]


def _by_letters(text: Callable[[Random], str], change: Change, *, context: bool = True) -> Make:
    def make(random: Random) -> Scene:
        made = taken_by_letters(random, text(random))
        made = made.quoting(change(random, made.exact))
        return made if context else made.without_context()

    return make


def _wide(_: Random, text: str) -> str:
    """With the marks and digits of another keyboard."""
    return text.translate(str.maketrans("，。；%「」0123456789", ",.;％“”０１２３４５６７８９"))


def _three_to_five(text: Callable[[Random], str]) -> Make:
    return lambda random: taken(random, text(random), (3, 5), (30, 50))


def _long(random: Random) -> Scene:
    text = random.choice((hearing, statute))(random)
    for _ in range(50):
        try:
            made = taken(random, re.sub(r"\n\s*\n", "\n", text), (380, 420))
            break
        except ValueError:
            continue
    exact = made.exact
    for change in (_swap, edits.typo, edits.typo, edits.word_dropped, _swap, edits.word_added):
        exact = change(random, exact)
    return made.quoting(exact)


HARD_FINDABLE: dict[str, Make] = {
    "statute, run on": _quoted(statute, _run_on, words=(20, 60)),
    "statute, typo, no context": _quoted(statute, edits.typo, context=False),
    "statute, word swapped": _quoted(statute, _swap),
    "statute, word swapped, no context": _quoted(statute, _swap, context=False, words=(14, 34)),
    "release, typo among twins": _quoted(release, edits.typo),
    "release, word dropped, no context": _quoted(release, edits.word_dropped, context=False, words=(14, 30)),
    "release, word swapped, no context": _quoted(release, _swap, context=False, words=(14, 30)),
    "hearing, lines broken with hyphens": lambda random: _in_lines(random, swap=False),
    "hearing, lines broken, word swapped": lambda random: _in_lines(random, swap=True),
    "hearing, note in brackets": _with_aside,
    "hearing, interrupted": _interrupted,
    "page break": _printed(_any_text, damage.page_break),
    "page break, no context": _printed(_any_text, damage.page_break, context=False, words=(12, 32)),
    "page break, word swapped": _broken_and_swapped,
    "two columns": _in_columns,
    "two columns, no context": lambda random: _in_columns(random).without_context(),
    "scanned": _scanned(_any_text, context=True),
    "scanned, no context": _scanned(_any_text, context=False),
    "scanned, swapped": _printed(_any_text, damage.misread, _swap, words=(12, 30)),
    "three to five words": _three_to_five(_any_text),
    "three to five words, installed": _three_to_five(_real),
    "four hundred words": _long,
    "installed, typo": _installed(edits.typo),
    "installed, typo, no context": _installed(edits.typo, context=False),
    "installed, three words": _installed(edits.word_dropped, edits.typo, _swap),
    "installed, ellipsis": _installed(edits.short_ellipsis),
    "installed, page break": _printed(_real, damage.page_break),
    "other spelling": _quoted(_any_text, damage.spelled_otherwise, words=(12, 34)),
    "German, typo": _german(edits.typo),
    "German, noun swapped": _german(_noun_swapped),
    "German, word swapped, no context": _german(_german_swap, context=False),
    "German, scanned": _scanned(tongues.german, context=True),
    "Chinese, other marks": _by_letters(tongues.chinese, _wide),
    "Chinese, a character lost": _by_letters(tongues.chinese, _letter_lost),
    "Chinese, a character lost, no context": _by_letters(tongues.chinese, _letter_lost, context=False),
    "Japanese, other marks": _by_letters(tongues.japanese, _wide),
    "Japanese, a character lost": _by_letters(tongues.japanese, _letter_lost),
    "Arabic, other points": _quoted(tongues.arabic, damage.unpointed),
    "Arabic, a letter lost": _quoted(tongues.arabic, _letter_lost),
    "Arabic, a letter lost, no context": _quoted(tongues.arabic, _letter_lost, context=False, words=(8, 22)),
}


def hard_findable(random: Random, each: int, *, installed: bool) -> list[Case]:
    """So many cases of every kind; of texts that the machine has only if `installed`."""
    kinds = {kind: make for kind, make in HARD_FINDABLE.items() if installed or INSTALLED not in kind}
    return [_made(random, kind, make) for kind, make in kinds.items() for _ in range(each)]


def _made(random: Random, kind: str, make: Make) -> Case:
    while True:
        try:
            return make(random).case(kind)
        except (IndexError, ValueError):  # this passage has no word of the kind that is edited
            continue
