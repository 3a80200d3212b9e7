"""Sentences as encyclopedias write them, with passages that say the same in other words.

A file has a sentence on a line, its passage on the lines behind it that begin with ">", and behind "~" a number of the
sentence and another one, which the passage does not bear out; some have two of these.

The sentences of `tuned` were at hand while the rules were written. The other files were written later, one after the
other, and measured once before they led to any change. What was then accused, and which of the numbers that were
replaced in turn were seen, of a passage that the author named:

    sixth     20.0%  82.4%      ninth     10.0%  90.5%
    seventh   25.0%  82.4%      tenth      2.5%  93.1%
    eighth    12.5%  86.9%      eleventh   7.5%  92.0%

    thirteenth   8.3%  76.4%    fourteenth  20.0%  80.7%
    fifteenth   21.7%  76.5%

These three are by other authors, who had not seen what the rules do; their passages are data sheets, registers, score
cards and notices as often as prose, from which much has to be reckoned or counted. Their replaced numbers are mostly
others of the same passage. Who only compares digits accuses 37 to 75 of a hundred of the sentences up to here.

    sixteenth    3.3%  86.0%    seventeenth  0.0%  84.4%
    eighteenth   2.2%  86.6%

These three, again by authors who had not seen the rules, are what one meets: four in five numbers stand in the page as
they do in the sentence. Who only compares digits accuses 8 to 16 of a hundred.

    nineteenth   4.4%  89.0%    twentieth    3.3%  87.0%

    twentyfirst  6.7%  84.6%    twentysecond 4.4%  85.8%

In these four more has to be reckoned or is told by a weekday; who only compares digits accuses 18 to 29 of a hundred.
What the nineteenth gives for a number is mostly another one of the same passage.

    twentythird 10.0%  83.5%    twentyfourth 10.0% 85.1%

In these two, data sheets again and units to be brought to others, who only compares digits accuses 39 and 44 of a
hundred, and sees 61 and 64 of a hundred numbers that their authors got wrong; the rules saw 58 and 57.

The last three are of sentences with the whole article that each was taken from, ten to twenty-five sentences long. As
whole sources, and of the numbers that their authors got wrong, three in ten of which stand in the article for something
else (in brackets what who only compares digits accuses and sees; the rules of the last had learned from the other two):

    twentyfifth  13.3%  86.7%  64.2%   (26.7%  63.3%)
    twentysixth   8.3%  87.9%  67.5%   (23.3%  64.2%)
    twentyseventh 8.0%  89.6%  69.1%   (20.0%  66.4%)
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

Pair = tuple[str, str]

FILES = (*("tuned", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),)
SHEETS = (
    *("thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"),
    *("nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird", "twentyfourth"),
)
ARTICLES = ("twentyfifth", "twentysixth", "twentyseventh")

_WORDS = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: number for number, word in enumerate(_WORDS, 2)} | {
    word: number * 10 for number, word in enumerate(_TENS, 2)
}
_TOKEN = re.compile(rf"(?<![\w.,])[0-9]+(?:[.,][0-9]+)*|\b(?:{'|'.join(_VALUES)})\b(?!-)", re.IGNORECASE)
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_AROUND = 12  # passages before and behind one
_STEPS = (-7, -4, 3, 6, -2, 11, -13, 5, 2, -9)


class Entry(NamedTuple):
    """A sentence, its passage, and numbers of the sentence, each with another one in its place."""

    sentence: str
    passage: str
    replaced: tuple[tuple[str, str], ...]


class Spoilt(NamedTuple):
    """A sentence in which one number, at `start` to `end`, is another that the passage does not have."""

    sentence: str
    passage: str
    start: int
    end: int


def entries(name: str) -> list[Entry]:
    """All that is in a file."""
    found: list[Entry] = []
    for line in (Path(__file__).parent / f"{name}.txt").read_bytes().decode().split("\n"):
        if line.startswith("> "):
            found[-1] = found[-1]._replace(passage="\n".join((*filter(None, [found[-1].passage]), line[2:])))
        elif line.startswith("~ "):
            one, _, two = line[2:].partition(" -> ")
            found[-1] = found[-1]._replace(replaced=(*found[-1].replaced, (one, two)))
        elif line:
            found.append(Entry(line, "", ()))
    return found


def pairs(name: str) -> list[Pair]:
    """The sentences of a file, each with its passage."""
    return [(each.sentence, each.passage) for each in entries(name)]


def articles(name: str) -> list[Pair]:
    """The sentences of a file, each with a long text in which its passage stands among the passages of others."""
    found = pairs(name)
    return [
        (sentence, "\n\n".join(passage for _, passage in found[max(0, at - _AROUND) : at + _AROUND + 1]))
        for at, (sentence, _) in enumerate(found)
    ]


def replaced(name: str) -> Iterator[Spoilt]:
    """The sentences of a file with one number replaced by hand."""
    for each in entries(name):
        for old, new in each.replaced:
            start = each.sentence.index(old)
            yield Spoilt(each.sentence.replace(old, new, 1), each.passage, start, start + len(new))


def spoilt(sentence: str, passage: str) -> Iterator[Spoilt]:
    """The sentence with each of its numbers in turn made another by plain replacement."""
    for token in _TOKEN.finditer(sentence):
        if other := _other(
            token[0], passage, int(hashlib.sha256(f"{sentence}{token.start()}".encode()).hexdigest(), 16)
        ):
            words = f"{sentence[: token.start()]}{other}{sentence[token.end() :]}"
            yield Spoilt(words, passage, token.start(), token.start() + len(other))


def numbers_of(text: str) -> frozenset[str]:
    """The numbers of a text, those in words as they stand and in digits too."""
    there = {found.lower().replace(",", "") for found in _TOKEN.findall(text)}
    return frozenset(there | {str(_VALUES[word]) for word in there if word in _VALUES})


def _other(written: str, passage: str, seed: int) -> str:
    """Another number that looks like this one and stands nowhere in the passage; "" where none is found."""
    there = numbers_of(passage)
    for step in range(60):
        other = _changed(written.lower(), seed, step)
        if other != written.lower() and str(_VALUES.get(other, other)).replace(",", "") not in there:
            return other.capitalize() if written[0].isupper() else other
    return ""


def _changed(written: str, seed: int, step: int) -> str:
    if written in _VALUES:
        some = _WORDS[:11] if _VALUES[written] <= 12 else (*_WORDS[8:], *_TENS)
        return some[(seed + step) % len(some)]
    if _YEAR.fullmatch(written):
        return str(int(written) + _STEPS[(seed + step) % len(_STEPS)])
    if len(written) == 1:
        return str(2 + (seed + step) % 8)
    digits = [at for at, mark in enumerate(written) if mark.isdigit()]
    at = digits[(seed + step) % 2]
    digit = (int(written[at]) + 2 + (seed // 7 + step) % 6) % 10
    return written if at == 0 and not digit else f"{written[:at]}{digit}{written[at + 1 :]}"
