"""Quotations that stand in their text, by kind of edit."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.benchmarks.anchoring import edits
from tests.benchmarks.anchoring import vocabulary as words
from tests.benchmarks.anchoring.case import Case, Scene, at, plain_words, scene, sentences
from tests.benchmarks.anchoring.prose import document, foreign, sentence

Edit = Callable[[Random, str], str]


def _quoted(edit: Edit, *more: Edit, context: bool = True) -> Callable[[Random], Scene]:
    """The author changed the words."""

    def make(random: Random) -> Scene:
        made = scene(random)
        exact = made.exact
        for each in (edit, *more):
            exact = each(random, exact)
        made = made.quoting(exact)
        return made if context else made.without_context()

    return make


def _printed(edit: Edit, *more: Edit, context: bool = True) -> Callable[[Random], Scene]:
    """The source was exported or typeset anew."""

    def make(random: Random) -> Scene:
        made = scene(random)
        passage = made.passage
        for each in (edit, *more):
            passage = each(random, passage)
        made = made.printing(passage)
        return made if context else made.without_context()

    return make


def _both(quoted: Edit, printed: Edit) -> Callable[[Random], Scene]:
    def make(random: Random) -> Scene:
        made = scene(random)
        return made.quoting(quoted(random, made.exact)).printing(printed(random, made.passage))

    return make


def _long_ellipsis(random: Random) -> Scene:
    made = scene(random, run=random.randint(3, 6))
    parts = made.exact.split()
    keep = random.randint(5, 9)
    mark = random.choice(("…", "[…]", "...", ". . ."))
    return made.quoting(" ".join([*parts[:keep], mark, *parts[-keep:]]))


def _two_ellipses(random: Random) -> Scene:
    made = scene(random, words=(22, 32))
    parts = made.exact.split()
    return made.quoting(" ".join([*parts[:6], "…", *parts[8:14], "[...]", *parts[16:]]))


def _moved(random: Random) -> Scene:
    made = scene(random, words=(8, 32))
    other = document(random, 40)
    cut = other.index(" ", len(other) // 2)
    if made.passage in other:
        raise ValueError("there already")
    return replace(made, before=made.before + made.after[:200] + other[:cut] + " ", after=other[cut:])


def _context_edited(random: Random) -> Scene:
    made = scene(random, words=(4, 12), context=(32, 60))
    before = made.before[: -len(made.prefix)] + _reworded(random, made.prefix)
    return replace(made, before=before, after=_reworded(random, made.suffix) + made.after[len(made.suffix) :])


def _reworded(random: Random, text: str) -> str:
    parts = text.split(" ")
    if len(parts) > 3:
        parts[random.randrange(1, len(parts) - 1)] = random.choice(words.SWAPS)
    return " ".join(parts)


def _duplicate(random: Random, *, edited: bool) -> Scene:
    """The same words in other places too: the context decides."""
    made = scene(random, words=(3, 14), context=(32, 64))
    others = made.after
    for _ in range(random.randint(1, 3)):
        cut = others.index(". ", random.randrange(len(others) // 2)) + 2
        others = f"{others[:cut]}{_around(random, made.passage)}{others[cut:]}"
    made = replace(made, after=others) if made.after.startswith(others[: len(made.suffix)]) else made
    made = replace(made, suffix=made.after[: len(made.suffix)])
    if edited:
        made = replace(made, prefix=_reworded(random, made.prefix), suffix=_reworded(random, made.suffix))
    return made


def _around(random: Random, passage: str) -> str:
    parts = sentence(random).split()
    cut = len(parts) // 2
    return " ".join([*parts[:cut], passage, *parts[cut:]]) + " "


def _decoy(edit: Edit) -> Callable[[Random], Scene]:
    """The original was edited, and stands with its context; a copy of the old words stands elsewhere."""

    def make(random: Random) -> Scene:
        made = scene(random, words=(8, 24), context=(32, 64))
        copy = _around(random, made.passage)
        if random.random() < 0.5:
            cut = made.after.index("\n\n") + 2 if "\n\n" in made.after else len(made.after)
            made = replace(made, after=made.after[:cut] + copy + made.after[cut:])
        else:
            made = replace(made, before=copy + "\n\n" + made.before)
        return made.printing(edit(random, made.passage))

    return make


def _long(random: Random) -> Scene:
    made = scene(random, run=random.randint(3, 8))
    exact = made.exact
    for edit in (edits.typo, edits.word_swapped, edits.word_dropped, edits.typo):
        exact = edit(random, exact)
    return made.quoting(exact)


def _short(random: Random) -> Scene:
    return scene(random, words=(2, 4), context=(32, 48))


def _short_typo(random: Random) -> Scene:
    while True:
        made = scene(random, words=(5, 7), context=(32, 48))
        if len(made.exact) > 30 and plain_words(made.exact):
            return made.quoting(edits.typo(random, made.exact))


def _row(random: Random) -> Scene:
    while True:
        text = document(random, 120)
        if "Region\tTons" in text:
            break
    start = text.index("Region\tTons\tShare\n") + len("Region\tTons\tShare\n")
    end = text.index("%", text.index("\n", start) + 1) + 1
    made = at(random, text, start, end)
    return made.quoting(" ".join(made.exact.split()))


def _foreign(parts: tuple[str, ...], stop: str, blank: str, *, swap: bool) -> Callable[[Random], Scene]:
    def make(random: Random) -> Scene:
        while True:
            text = foreign(random, parts, stop, blank)
            start = text.index(stop, random.randrange(len(text) // 2)) + 1 + len(blank)
            end = text.index(stop, text.index(stop, start) + 1)
            if text.count(text[start:end]) == 1:
                break
        made = Scene(
            text[:start], text[start:end], text[end:], text[start:end], text[start - 30 : start], text[end : end + 30]
        )
        if not swap:
            return made.quoting(made.exact.replace(" ", "\u00a0"))
        middle = len(made.exact) // 2
        return made.quoting(made.exact[:middle] + made.exact[middle + 1 :])

    return make


FINDABLE: dict[str, Callable[[Random], Scene]] = {
    "verbatim": scene,
    "verbatim, no context": lambda random: scene(random).without_context(),
    "short": _short,
    "typo": _quoted(edits.typo),
    "typo, no context": _quoted(edits.typo, context=False),
    "typo in a short one": _short_typo,
    "typo in the source": _printed(edits.typo),
    "two typos": _quoted(edits.typo, edits.typo),
    "misread in scanning": _printed(edits.misread),
    "word swapped": _quoted(edits.word_swapped),
    "word swapped, no context": _quoted(edits.word_swapped, context=False),
    "word dropped": _quoted(edits.word_dropped),
    "word dropped in the source": _printed(edits.word_dropped),
    "word added": _quoted(edits.word_added),
    "neighbours swapped": _quoted(edits.neighbours_swapped),
    "quotation marks": _quoted(edits.straight_quotes),
    "dashes": _printed(edits.other_dashes),
    "hard blanks": _printed(edits.hard_blanks),
    "soft hyphens": _printed(edits.soft_hyphens),
    "hyphenation": _printed(edits.hyphenated),
    "wrapped lines": _printed(edits.wrapped),
    "ligatures": _printed(edits.ligatures),
    "lost blanks": _printed(edits.lost_blanks),
    "case": _quoted(edits.other_case),
    "short ellipsis": _quoted(edits.short_ellipsis),
    "short ellipsis, no context": _quoted(edits.short_ellipsis, context=False),
    "long ellipsis": _long_ellipsis,
    "two ellipses": _two_ellipses,
    "insertion in brackets": _quoted(edits.insertion),
    "replacement in brackets": _quoted(edits.replacement),
    "note mark": _printed(edits.noted),
    "page head": _printed(edits.page_head),
    "page head, no context": _printed(edits.page_head, context=False),
    "Markdown": _printed(edits.marked_up),
    "moved": _moved,
    "context edited": _context_edited,
    "duplicate": lambda random: _duplicate(random, edited=False),
    "duplicate, context edited": lambda random: _duplicate(random, edited=True),
    "decoy, typo in the original": _decoy(edits.typo),
    "decoy, word swapped in the original": _decoy(edits.word_swapped),
    "decoy, words dropped and swapped": _decoy(
        lambda random, text: edits.word_swapped(random, edits.word_dropped(random, text))
    ),
    "table row": _row,
    "long, edited": _long,
    "typo, ellipsis": _quoted(edits.typo, edits.short_ellipsis),
    "page head, hyphenation, word swapped": _both(
        edits.word_swapped, lambda random, text: edits.page_head(random, edits.hyphenated(random, text))
    ),
    "word dropped, word swapped, typo": _quoted(edits.word_dropped, edits.word_swapped, edits.typo),
    "case, lost blanks, typo": _both(lambda random, text: edits.typo(random, text).upper(), edits.lost_blanks),
    "Markdown, note mark, word added": _both(
        edits.word_added, lambda random, text: edits.noted(random, edits.marked_up(random, text))
    ),
    "Russian, a letter lost": _foreign(words.RUSSIAN, ".", " ", swap=True),
    "Arabic": _foreign(words.ARABIC, ".", " ", swap=False),
    "Arabic, a letter lost": _foreign(words.ARABIC, ".", " ", swap=True),
    "Chinese": _foreign(words.CHINESE, "。", "", swap=False),
    "Chinese, a character lost": _foreign(words.CHINESE, "。", "", swap=True),
}


def findable(random: Random, each: int) -> list[Case]:
    """So many cases of every kind."""
    return [_made(random, kind, make) for kind, make in FINDABLE.items() for _ in range(each)]


def _made(random: Random, kind: str, make: Callable[[Random], Scene]) -> Case:
    while True:
        try:
            case = make(random).case(kind)
        except (IndexError, ValueError):  # this passage has no word of the kind that is edited
            continue
        # Without its context a passage that stands there twice could not be found by anyone.
        if case.prefix or _stand_once(case):
            return case


def _stand_once(case: Case) -> bool:
    """Whether the words between the marks of a quotation stand in its text once in their order."""
    parts = [re.escape(part) for part in re.split(r"\s*(?:\[?\s?(?:…|\.\s?\.\s?\.)\s?\]?)\s*", case.exact)]
    return len(re.findall(".{0,200}?".join(parts), case.text)) <= 1


__all__ = ["FINDABLE", "findable", "sentences"]
