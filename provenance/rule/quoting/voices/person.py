"""Which names are those of persons, and whether two may be the same person's."""

from __future__ import annotations

import re
import unicodedata

from provenance.rule.quoting.voices.described import described, known
from provenance.rule.quoting.voices.given_names import GIVEN_NAMES
from provenance.rule.quoting.voices.name import Name, names
from provenance.rule.quoting.voices.words import PARTICLES, ROLES

_PART = re.compile(r"[^\W\d_]{2,}")
_SHORTEST = 4  # letters of a surname that may be spelled in another way
_ALIKE, _SURELY = 0.65, 0.8
"""How alike two surnames are that may be one in two spellings (Sokolova, Sokolov; Zelensky, Zelenskyy); and how alike
where they begin with letters that never stand for one another."""

_INITIALS = ("yjig", "zscxj", "kcqhxg", "vwfb", "tcd", "aeiou")  # which two alphabets may put for one another

_BEHIND = re.compile(r",\s(?:who\b|(?:an?|the|its|their|then|former|now)?\s?(?:[\w’'-]+\s){0,4}?(?P<role>[a-z]+)\b)")


def persons(phrase: str, told: str) -> tuple[Name, ...]:
    """The names in a phrase that are surely those of persons, by themselves or by what the text `told` says of them."""
    phrase = unicodedata.normalize("NFC", phrase)
    return tuple(name for name, end in names(phrase) if _is_person(name, phrase, end, told))


def _is_person(name: Name, phrase: str, end: int, told: str) -> bool:
    if name.titled:
        return True
    if len(name.words) > 1:
        first = name.words[0].casefold()
        if first.split("-")[0] in GIVEN_NAMES or _has_role(phrase, name, end) or described(name, phrase, end):
            return True
    return known(name, told)


def _has_role(phrase: str, name: Name, end: int) -> bool:
    """Whether a phrase says beside a name what the person is: "economist X Y", "X Y, who …", "X Y, a manager of …"."""
    behind = _BEHIND.match(phrase, end)
    if behind and (behind["role"] is None or behind["role"] in ROLES):
        return True
    before = phrase[: phrase.find(name.words[0])].split()
    return bool(before) and before[-1].rstrip(",") in ROLES


def same(one: Name, other: Name) -> bool:
    """Whether two names may be those of one person: a surname that both have, perhaps in another spelling."""
    mine, theirs = _parts(one), _parts(other)
    if len(mine) > 1 and len(theirs) > 1:
        pairs = [(a, b) for a in mine for b in theirs if (a, b) != (mine[0], theirs[0])]
    else:
        pairs = [(a, b) for a in mine for b in theirs]
    return not pairs or any(_alike(a, b) for a, b in pairs)


def _parts(name: Name) -> list[str]:
    plain = unicodedata.normalize("NFKD", " ".join(name.words)).casefold().replace("ß", "ss")
    return _PART.findall("".join(each for each in plain if not unicodedata.combining(each)).replace("-", " "))


def _alike(one: str, other: str) -> bool:
    if one in PARTICLES or other in PARTICLES:
        return False
    if one == other or one.replace("'", "") == other.replace("'", ""):
        return True
    if min(len(one), len(other)) < _SHORTEST:
        return False
    from difflib import SequenceMatcher  # noqa: PLC0415 - for names that differ only

    near = one[0] == other[0] or any(one[0] in each and other[0] in each for each in _INITIALS)
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= (_ALIKE if near else _SURELY)
