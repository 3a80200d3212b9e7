"""Numbers of several pieces: "2 1/2", "3/4 of", "2.5×10^6", "one point five million", "minus 3 percent"."""

from __future__ import annotations

import re
from fractions import Fraction

_MIXED = re.compile(
    r"(?:(?P<whole>[0-9]{1,3})[ \u00a0-])?(?P<part>[1-9])/(?P<all>[2-9]|10|12|16|32|100)(?![0-9/]|[.,-][0-9])"
)
_SHARE = re.compile(
    r"[ \u00a0\n](?:of\b|majority\b|vote\b|cup|inch|mile|hour|share\b|percentage\b|per[ -]?cent\b|%)|%"
    r"|-(?:inch|mile|hour|majority)"
)
_OF_ONE = re.compile(
    r"[ \u00a0\n]of[ \u00a0\n](?:an?|one|1)(?=[ \u00a0\n-]per[ \u00a0\n-]?cent|[ \u00a0]?%)"
)  # "1/10 of 1 percent"
_POWER = re.compile(
    r"[ \u00a0]?[×x·*][ \u00a0]?10(?:\^|\*\*)?(?P<raised>[-−]?(?:[0-9]{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![\w.,]*[0-9])"
)
_RAISED_TEN = re.compile(r"10(?:\^|\*\*)(?P<raised>[-−]?[0-9]{1,2})(?![\w.,]*[0-9])")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹−", "0123456789-")
_MOST = 30
_POINT = re.compile(r"[ \u00a0\n]point[ \u00a0\n]", re.IGNORECASE)
_MINUS = re.compile(r"(?<!or )(?<![0-9] )\bminus[ \u00a0\n]\Z", re.IGNORECASE)


def fraction_at(text: str, start: int, end: int) -> tuple[int, Fraction] | None:
    """Where the fraction that begins with the digits `text[start:end]` ends, and its value; None where it is none.

    "3/4" alone may be a day; it is a fraction before "of", or behind a whole number ("2 3/4").
    """
    slash = text.find("/", end, end + 3)
    found = _MIXED.match(text, start) if slash >= 0 else None
    if found is None or found.end("part") != slash or int(found["part"]) >= int(found["all"]):
        return None
    if not found["whole"] and not _SHARE.match(text, found.end()):
        return None
    of_one = None if found["whole"] else _OF_ONE.match(text, found.end())
    stop = of_one.end() if of_one else found.end()
    return stop, int(found["whole"] or 0) + Fraction(int(found["part"]), int(found["all"]))


def power_of_ten(text: str, start: int, end: int) -> tuple[int, Fraction] | None:
    """Where a power that begins with the ten at `text[start:end]` ends, and its value: "10^6"; None where none does."""
    found = _RAISED_TEN.match(text, start) if text[end : end + 1] in ("^", "*") else None
    raised = int(found["raised"].translate(_RAISED)) if found else _MOST + 1
    return (found.end(), Fraction(10) ** raised) if found and abs(raised) <= _MOST else None


def power_behind(text: str, end: int) -> tuple[int, Fraction] | None:
    """Where a power of ten behind a number ends, and what it multiplies by: "×10^6"; None where there is none."""
    found = _POWER.match(text, end) if text[end : end + 2].strip()[:1] in ("×", "x", "·", "*") else None
    raised = int(found["raised"].translate(_RAISED)) if found else _MOST + 1
    return (found.end(), Fraction(10) ** raised) if found and abs(raised) <= _MOST else None


def is_point(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is the word "point" between two numbers in words: "one point five"."""
    return _POINT.fullmatch(text, start, end) is not None


def minus_before(text: str, start: int) -> int:
    """Where the word "minus" before a number begins; `start` where none is: "plus or minus" is none."""
    if text[start - 2 : start - 1] not in ("s", "S"):
        return start
    found = _MINUS.search(text, max(0, start - 9), start)
    return found.start() if found else start
