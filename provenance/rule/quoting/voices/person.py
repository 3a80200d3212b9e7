"""Names of persons: which words of a text are one, and whether two may be the same person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from provenance.rule.quoting.voices.given_names import GIVEN_NAMES
from provenance.rule.quoting.voices.words import BEHIND_NAMES, NO_PERSON, OFFICES, OUTSIDE, ROLES, TITLES
from provenance.text.attribution import is_body

_TOKEN = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?\.?|[^\s\w]|\S")
_PARTICLES = frozenset(
    {"van", "von", "de", "da", "del", "der", "den", "di", "du", "la", "le", "bin", "al", "el", "ibn", "dos", "y"}
)
_PART = re.compile(r"[^\W\d_]{2,}")
_SHORTEST = 4  # letters of a surname that may be spelled in another way
_MOST_PLACES = 20
_ALIKE = 0.65
"""How alike two surnames are that may be one in two spellings (Sokolova, Sokolov; Zelensky, Zelenskyy)."""

_BEHIND = re.compile(r",\s(?:who\b|(?:an?|the|its|their|then|former|now)?\s?(?:[\w’'-]+\s){0,4}?(?P<role>[a-z]+)\b)")
_RANKS = {"General", "Major"}  # words of the names of bodies, too
_MOST_WORDS = 5  # in a name
_LONGEST = 40  # characters in a word of a name


class Name:
    """A name as a text has it: its words without title and office, and whether a title of a person stands before it."""

    __slots__ = ("titled", "words")

    def __init__(self, words: tuple[str, ...], *, titled: bool) -> None:
        self.words, self.titled = words, titled

    def __str__(self) -> str:
        return " ".join(self.words)

    @property
    def last(self) -> str:
        return self.words[-1]


def names(phrase: str) -> Iterator[tuple[Name, int]]:
    """The runs of words with capitals in a phrase that may be the name of a person, each with where it ends."""
    run: list[str] = []
    end = 0
    for match in _TOKEN.finditer(phrase + " ;"):
        word = match[0]
        bare = word.rstrip(".")
        if word[0].isupper() and not (not run and bare in OUTSIDE):
            run.append(bare)
            end = match.end()
        elif not (run and word in _PARTICLES):
            if name := _name(run):
                yield name, end
            run = []
        else:
            run.append(word)


def _name(run: list[str]) -> Name | None:
    """The name that a run of words with capitals is; None where it is that of a body, or nothing but an office."""
    office = max((at for at, word in enumerate(run) if word in OFFICES or word.casefold() in ROLES), default=-1)
    titled, run = office >= 0, run[office + 1 :]
    while run and run[-1] in BEHIND_NAMES:
        run = run[:-1]
    while run and run[-1] in _PARTICLES:
        run = run[:-1]
    run = [each for each in run if len(each) > 1]
    kept = tuple(re.sub(r"['’]s$", "", each) for each in run)
    if not 0 < len(kept) <= _MOST_WORDS or any(len(each) > _LONGEST for each in kept):
        return None
    no_person = any(each.casefold() in NO_PERSON for each in kept) or is_body(" ".join(kept))
    return None if no_person else Name(kept, titled=titled)


def persons(phrase: str, told: str) -> tuple[Name, ...]:
    """The names in a phrase that are surely those of persons, by themselves or by what the text `told` says of them."""
    return tuple(name for name, end in names(phrase) if _is_person(name, phrase, end, told))


def _is_person(name: Name, phrase: str, end: int, told: str) -> bool:
    if name.titled:
        return True
    first = name.words[0].casefold()
    if len(name.words) > 1 and (first.split("-")[0] in GIVEN_NAMES or _has_role(phrase, name, end)):
        return True
    return known(name.last, told)


def _has_role(phrase: str, name: Name, end: int) -> bool:
    """Whether a phrase says beside a name what the person is: "economist X Y", "X Y, who …", "X Y, a manager of …"."""
    behind = _BEHIND.match(phrase, end)
    if behind and (behind["role"] is None or behind["role"] in ROLES):
        return True
    before = phrase[: phrase.find(name.words[0])].split()
    return bool(before) and before[-1].rstrip(",") in ROLES


def known(last: str, told: str) -> bool:
    """Whether a text has a surname behind a title, a given name, or an office and another name."""
    at = told.find(last)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return False
        if told[at - 1 : at].isspace() and _ends_a_name(told[max(0, at - 60) : at].split()):
            return True
        at = told.find(last, at + len(last))
    return False


def _ends_a_name(before: list[str]) -> bool:
    """Whether the words before a surname are a title, a given name, or an office and some name."""
    near = [each.rstrip(".,") for each in before[-2:]]
    if not near:
        return False
    if (near[-1] in TITLES and near[-1] not in _RANKS) or near[-1].casefold() in GIVEN_NAMES:
        return True
    return len(near) > 1 and near[-1][:1].isupper() and (near[0] in OFFICES or near[0] in ROLES)


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
    if one in _PARTICLES or other in _PARTICLES:
        return False
    if one == other or one.replace("'", "") == other.replace("'", ""):
        return True
    from difflib import SequenceMatcher  # noqa: PLC0415 - for names that differ only

    return (
        min(len(one), len(other)) >= _SHORTEST and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE
    )
