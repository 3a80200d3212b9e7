"""Sentences as encyclopedias write them, with passages that say the same in other words.

The sentences of `tuned` were at hand while the rules were written. Those of `second`, `third`, `fourth` and `fifth`
were written later, one file after the other, and looked at when they were done; `fifth` has led to no change.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

Pair = tuple[str, str]

FILES = ("tuned", "second", "third", "fourth", "fifth")

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
_STEPS = (-7, -4, 3, 6, -2, 11, -13, 5, 2, -9)


class Spoilt(NamedTuple):
    """A sentence in which one number, at `start` to `end`, is another that the passage does not have."""

    sentence: str
    passage: str
    start: int
    end: int


def pairs(name: str) -> list[Pair]:
    """The sentences of a file, each with its passage."""
    lines = (Path(__file__).parent / f"{name}.txt").read_bytes().decode().split("\n")
    return [(lines[at - 1], line[2:]) for at, line in enumerate(lines) if line.startswith("> ")]


def spoilt(sentence: str, passage: str) -> Iterator[Spoilt]:
    """The sentence with each of its numbers in turn made another by plain replacement."""
    for token in _TOKEN.finditer(sentence):
        if other := _other(
            token[0], passage, int(hashlib.sha256(f"{sentence}{token.start()}".encode()).hexdigest(), 16)
        ):
            words = f"{sentence[: token.start()]}{other}{sentence[token.end() :]}"
            yield Spoilt(words, passage, token.start(), token.start() + len(other))


def _other(written: str, passage: str, seed: int) -> str:
    """Another number that looks like this one and stands nowhere in the passage; "" where none is found."""
    there = {found.lower().replace(",", "") for found in _TOKEN.findall(passage)}
    there |= {str(_VALUES[word]) for word in there if word in _VALUES}
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
