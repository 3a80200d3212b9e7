"""Whether a word is a name.

A capital tells, but not where a sentence may begin, not in a title, and not in German, where every noun has one. There
a word is a common noun when it is formed as one ("Verwaltung") or stands somewhere behind a word that few names have in
front of them ("ein Bericht", "mehrere knappe Berichte", "der Bericht"). Where letters have no case nobody can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.anchor.refusing.wording import Word

_MANY = 0.8  # share of the words with a capital from which on a title or a shout is read
_MOST_SEARCHED = 50  # places of a word that are looked at to learn how it is used in a text
_FAR = 1_000_000  # characters in which they are looked for: a text that uses a word does so before
_SAMPLE = 8000  # characters, of the beginning and of the middle of a text, by which its language is told
_OFTEN = 200
"""Characters for each of the words by which German is told. In German they are one word in eight, which makes one in
sixty characters; a text in another language that quotes some has a tenth of that."""

_GERMAN = (" der ", " die ", " und ", " das ", " den ", " dem ")
_FORMED = re.compile(r"\w{3}(?:ung|heit|keit|schaft|tion|tät|nis|ismus|ment|ling|chen)(?:en|es|e|s)?\Z")
_UNNAMED = re.compile(
    r"\b(?:(?:k|m|d|s|uns)?ein(?:e[mnrs]?)?|[dj]e[dns]\w{0,4}e[mnrs]?|dies\w{1,2}|solch\w{0,2}|welch\w{0,2}|mehrere[nr]?|"
    r"viele[nr]?|alle[nr]?|einige[nr]?|wenige[nr]?|beide[nr]?|ihr\w{0,2}|sämtliche[nr]?)\s(?:\w{2,20}e[mnrs]?\s)?\Z"
    # Behind a comma it may be the pronoun of a clause.
    r"|(?:\b(?-i:D(?:er|ie|as|em|en|es))|(?<=[^,;]\s)(?:der|die|das|dem|den|des|vom|zum|zur|beim|im))\s(?:\w{2,20}en?\s)?\Z",
    re.IGNORECASE,
)
_WITH_ARTICLE = re.compile(
    r"(?:Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Niederlanden?|Irans?|Iraks?|Jemens?|Sudans?|Libanons?|Vatikans?|Kongos?|"
    r"Nigers?|Senegals?|Tschads?|Omans?|Elfenbeinküste|Philippinen|Malediven|Seychellen|Bahamas|Komoren|Emiraten?|"
    r"Staaten|Republik|Union|Balkans?|Krim|Saarlande?s?|Pfalz|Lausitz|Bretagne|Normandie|Toskana|Rheins?|Elbe|Donau|Oder|Mosel|Mains?|"
    r"Bundestags?|Bundesrate?s?|Landtags?|Bundesbank|Grünen|Linken?)\Z"
)  # names that German puts an article before
_LOOK_BACK = 40  # characters


def has_telling_capitals(text: str) -> bool:
    """Whether capitals mark names in a text: not where nearly all of its words have them, or none."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return not words or 0 < capitals <= _MANY * len(words)


def is_name(text: str, word: Word) -> bool:
    """Whether a word is written as a name: with a capital, and where a sentence may begin, nowhere without it."""
    if not word.written[0].isupper() or (word.opens and stands(text, word.written.lower())):
        return False
    initials = len(word.written) > 1 and word.written.isupper()
    return initials or not (_is_german(text) and _is_common(text, word))


def stands(text: str, written: str, times: int = 1) -> bool:
    """Whether a text has a word as it is written here, at least so many times."""
    for _ in _places(text, written):
        times -= 1
        if not times:
            return True
    return False


def _places(text: str, written: str) -> Iterator[int]:
    """Where a word stands in a text, the first places."""
    at = text.find(written, 0, _FAR)
    for _ in range(_MOST_SEARCHED):
        if at < 0:
            return
        end = at + len(written)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield at
        at = text.find(written, at + 1, _FAR)


@lru_cache(maxsize=32)
def _is_german(text: str) -> bool:
    middle = len(text) // 2
    sample = text[:_SAMPLE] + text[middle : middle + _SAMPLE]
    return sum(map(sample.count, _GERMAN)) * _OFTEN > len(sample) > 0


def _is_common(text: str, word: Word) -> bool:
    if _FORMED.search(word.written):
        return True
    if _WITH_ARTICLE.match(word.written):
        return False
    if _UNNAMED.search(word.before):
        return True
    return any(_UNNAMED.search(text, max(0, at - _LOOK_BACK), at) for at in _places(text, word.written))
