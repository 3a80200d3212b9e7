"""Numbers and shares in words of other languages: "zwölf Länder", "vingt-deux", "treinta y dos", "les trois quarts".

A word that English has too, or that is a name or another word elsewhere ("once", "elf", "dix", "sei"), is a number only
where the words around it are of its language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from provenance.text.figures.halves_abroad import HALVING, halves
from provenance.text.figures.parts import Worded
from provenance.text.figures.words_abroad import LITTLE, OPEN, VALUES, glued
from provenance.text.span import Span
from provenance.text.word_list import words

_PARTS = {
    **dict.fromkeys(words("drittel tiers tercio tercios terzo terzi derde terço terços tredjedel tredjedelar"), 3),
    **dict.fromkeys(words("viertel quart quarts quarto quarti kwart quartos fjärdedel fjärdedelar"), 4),
    **dict.fromkeys(words("fünftel cinquième cinquièmes quinto quinti quintos femtedel femtedelar"), 5),
    **dict.fromkeys(words("zehntel dixième dixièmes décimo décimos decimo decimi"), 10),
}
_HALVES = words("hälfte moitié mitad metà helft metade hälften połowa połowę połowy")
_BEFORE_HALF = words("die der la alla de a à metade mais da na fast av rund om")
_OF = words("de des du d der aller von vom dei della del di degli delle dell van av do da dos das ihrer seiner dieser")
_ARTICLES = words("ein einem eines un une una um een en")
_AND = words("et y e")
_FIRST = frozenset({*VALUES, *_PARTS, *_HALVES})
_SURE = _FIRST - frozenset(OPEN)
_BEGINS = _FIRST | _ARTICLES | {"six"}
_MONTHS = words(
    """
    januar februar märz april mai juni juli august september oktober november dezember janvier février mars avril juin
    juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    """
)
_WORD = re.compile(r"[^\W\d_]+")
_APART = re.compile(r"[ \u00a0\n-]")
_REACH = 12  # words on each side by which the language is told
_FEWEST = 2
_HUNDRED = 100


def abroad(text: str) -> tuple[Worded, ...]:
    """The numbers of a text in words of other languages, in order and disjoint.

    Most texts have none, which one look at their words tells.
    """
    lower = text.lower()
    plain = lower.replace("-", " ").replace(",", " ").split()
    halved = tuple(halves(text)) if not HALVING.isdisjoint(plain) or ("half" in plain and "milj" in lower) else ()
    glues = "zig" in lower or "ßig" in lower or "ntig" in lower or "hundert" in lower or "honderd" in lower
    if not glues and _FIRST.isdisjoint(plain):
        return halved
    said = _FIRST.intersection(plain)
    if not glues and said.isdisjoint(_SURE) and not _may_be_spoken(plain, said):
        return halved
    if len(lower) != len(text):  # "İ" becomes two characters
        lower = "".join(each if len(each.lower()) != 1 else each.lower() for each in text)
    found = tuple(_Reader(text, lower, glues or not said.isdisjoint(_SURE)).numbers())
    return tuple(sorted((*halved, *found))) if halved else found


def _may_be_spoken(plain: list[str], said: frozenset[str]) -> bool:
    """Whether a text has little words of a language at all in which what it says is a number: most English ones with
    "once" and "due" have not."""
    names = {name for word in said for name in OPEN[word]}
    return any(sum(map(LITTLE[name].__contains__, plain)) >= _FEWEST for name in names)


class _Reader:
    """One reading of a text: its words in lower case, and where they stand."""

    def __init__(self, text: str, lower: str, glues: bool) -> None:
        self.text = text
        self.glues = glues
        self.found = [(match[0], match.start(), match.end()) for match in _WORD.finditer(lower)]

    def numbers(self) -> Iterator[Worded]:
        passed = 0
        for at, (word, _, _) in enumerate(self.found):
            if at < passed or not (word in _BEGINS or (self.glues and glued(word))):
                continue
            number, passed = self._number(at)
            if number:
                yield number

    def _number(self, at: int) -> tuple[Worded | None, int]:
        word = self.found[at][0]
        if word in _HALVES:
            return (self._worded(at, at + 1, Fraction(1, 2)) if self._is_half(at) else None), at + 1
        value = self._value(at)
        if value is None:
            if word in _ARTICLES and (parts := self._parts(at + 1)) and self._word(at + 2) in _OF:
                return self._worded(at, at + 2, Fraction(1, parts)), at + 2
            return None, at + 1
        if value < 10 and (parts := self._parts(at + 1)) and value < parts:
            return self._worded(at, at + 2, Fraction(value, parts)), at + 2
        value, end = self._whole(at, value)
        return self._worded(at, end, Fraction(value)) if self._counts(at, end) else None, end

    def _counts(self, at: int, end: int) -> bool:
        """Whether a number that begins at one word and ends before another counts: no day, name or "per cento"."""
        if self._is_within_word(at, end) or self._is_name(at) or self._word(end) in _MONTHS:
            return False
        if VALUES.get(self._word(at)) == _HUNDRED and self._word(at - 1) in ("per", "pour", "por", "p"):
            return False
        return any(self._word(each) not in OPEN for each in range(at, end)) or self._is_spoken(at)

    def _whole(self, at: int, value: int) -> tuple[int, int]:
        """The number that the words from `at` on write together, and where it ends."""
        end = at + 1
        while (more := self._value(end, True)) is not None and self._is_near(end):
            last = self._word(end - 1)
            if more == _HUNDRED and 1 < value < 10:
                value *= _HUNDRED
            elif (value, more) == (4, 20):
                value = 80
            elif value >= _HUNDRED and value % _HUNDRED == 0 and more < _HUNDRED:
                value += more
            elif value % 100 >= 20 and value % 10 == 0 and (more < 10 or last in ("soixante", "vingt", "vingts")):
                if more >= 10 and value % 100 not in (60, 80):
                    break
                value += more
            else:
                break
            end += 1 + (self._word(end) in _AND)
        return value, end

    def _value(self, at: int, goes_on: bool = False) -> int | None:
        """The value of a word; where a number `goes_on`, also of the one behind "and", of "one", and of plurals."""
        word = self._word(at)
        if goes_on:
            if word in _AND:
                return self._value(at + 1, True) if self._is_near(at + 1) and self._word(at + 1) not in _AND else None
            if word in ("un", "une", "uno", "una", "um", "uma"):
                return 1 if self._word(at - 1) in _AND else None
            if word in ("cents", "vingts"):
                return VALUES[word[:-1]]
        found = VALUES.get(word)
        if found is None and word == "six" and (goes_on or self._word(at + 1) in ("cent", "cents")):
            return 6
        return found if found is not None else glued(word)

    def _word(self, at: int) -> str:
        return self.found[at][0] if 0 <= at < len(self.found) else ""

    def _parts(self, at: int) -> int:
        return _PARTS.get(self._word(at), 0) if self._is_near(at) else 0

    def _is_near(self, at: int) -> bool:
        """Whether one blank or hyphen stands between a word and the one before."""
        if not 0 < at < len(self.found):
            return False
        return _APART.fullmatch(self.text, self.found[at - 1][2], self.found[at][1]) is not None

    def _worded(self, at: int, end: int, value: Fraction) -> Worded:
        return Worded(Span(self.found[at][1], self.found[end - 1][2]), value, False)

    def _is_half(self, at: int) -> bool:
        """Whether the word is a half of something, and not the first or second one."""
        word = self._word(at)
        if word.startswith("połow") or word == "hälften":
            return self._word(at + 1) in ("av", "z") or word == "połowa"
        return self._word(at - 1) in _BEFORE_HALF

    def _is_within_word(self, at: int, end: int) -> bool:
        start, stop = self.found[at][1], self.found[end - 1][2]
        before, after = self.text[start - 1 : start], self.text[stop : stop + 1]
        return any(each and (each.isalnum() or each in "-_\u2010\u2011") for each in (before, after))

    def _is_name(self, at: int) -> bool:
        """Whether a capital within a sentence makes the word a name: "Los Quince", "Stefan Zwanzig"."""
        start = self.found[at][1]
        if not self.text[start].isupper() or self.text[start : start + 2].isupper():
            return False
        before = self.text[max(0, start - 8) : start].rstrip(" \t\u00a0\"“„«»'(*_")
        return bool(before) and before[-1] not in ".!?:;\n•-–—"

    def _is_spoken(self, at: int) -> bool:
        """Whether the words around are of a language in which the word is a number."""
        start = self.found[at][1]
        if self.text[start].isupper():
            return False
        around = [
            word
            for word, begin, _ in (*self.found[max(0, at - _REACH) : at], *self.found[at + 1 : at + 1 + _REACH])
            if self.text[begin].islower()
        ]
        said = max(sum(each in LITTLE[name] for each in around) for name in OPEN.get(self._word(at), LITTLE))
        return said >= _FEWEST and said > sum(each in LITTLE["en"] for each in around)
