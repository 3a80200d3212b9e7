"""What the words around a figure make of it: about, nearly, more than, at least, up to."""

from __future__ import annotations

import re

from provenance.text.figures.figure import Bound
from provenance.text.word_list import words

_REACH = 40  # characters before a figure in which such words are looked for

_BEFORE: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("exactly", re.compile(r"\b(?:exactly|precisely)\W{0,3}$")),
    (
        "about",
        re.compile(
            r"\b(?:about|around|roughly|approximately|approx\.?|some|circa|ca?\.|estimated(?: at)?|close to"
            r"|(?:in|on|of) the order of|in the region of|or so|perhaps|in the vicinity of)\W{0,3}$|[~≈] ?$"
        ),
    ),
    (
        "nearly",
        re.compile(
            r"\b(?:nearly|almost|just under|just below|slightly (?:under|below|less than|fewer than)|not quite"
            r"|approaching|(?:just )?shy of|just (?:less|fewer) than|a (?:little|bit) (?:under|below|less than)"
            r"|a little fewer than|virtually|practically)\W{0,3}$"
        ),
    ),
    (
        "just over",
        re.compile(r"\b(?:just|slightly|a little|a bit|marginally|only just) (?:over|above|more than)\W{0,3}$"),
    ),
    (
        "at most",
        re.compile(
            r"\b(?:at most|(?:no|not|never) (?:more|greater|later|higher|longer|older) than"
            r"|not (?:to )?exceed(?:ing)?)\W{0,3}$|≤ ?$"
        ),
    ),
    (
        "at least",
        re.compile(
            r"\b(?:at (?:the very )?least|(?:no|not|never) (?:less|fewer|lower|earlier|sooner|younger) than"
            r"|a minimum of|as few as|as little as"
            r"|upwards? of)\W{0,3}$|≥ ?$|>= ?$"
        ),
    ),
    (
        "up to",
        re.compile(
            r"\b(?:(?<!add )(?<!adds )(?<!added )(?<!adding )(?<!sum )(?<!sums )up to"
            r"|as (?:much|many|high|long) as|a maximum of|maximum|capped at)\W{0,3}$"
        ),
    ),
    ("below", re.compile(r"\b(?:under|below|(?:less|fewer|lower|smaller) than|short of)\W{0,3}$|< ?$|<= ?$")),
    (
        "above",
        re.compile(
            r"\b(?:over|above|(?:more|greater|higher|larger|bigger) than|exceed\w*|in excess of|surpass\w*"
            r"|topp(?:ed|ing)"
            r"|beyond|well over)\W{0,3}$|> ?$"
        ),
    ),
)
_LASTS = words(
    """
    exactly precisely about around roughly approximately approx some circa ca c estimated at to of so perhaps nearly
    almost under below quite approaching virtually practically over above than most least as maximum exceed exceeds
    exceeded exceeding surpass surpassed surpasses surpassing topped topping beyond
    """
)
_OR_MORE = re.compile(
    r"\+|(?: [a-z][\w-]*){0,2} (?:or (?:more|higher|greater|above|over|older)|and (?:above|over|up|older|more))\b"
)
_OR_LESS = re.compile(
    r"(?: [a-z][\w-]*){0,2} (?:or (?:less|fewer|lower|below|under|younger)|and (?:below|under"
    r"|younger))\b"
)
_OR_SO = re.compile(r"(?: [\w-]+){0,1} or so\b|-odd\b|-ish\b| or thereabouts\b")
_BLANKS = re.compile(r"\s+")
_SIGNS = "~≈<>≤≥="


def bound(text: str, start: int, end: int) -> Bound:
    """What the words before and behind `text[start:end]`, a figure, say of it; "" where they say nothing."""
    return _before(text, start) or _behind(text, end)


def _before(text: str, start: int) -> Bound:
    if not start:
        return ""
    last = start - 1
    if text[last].isspace() or text[last] in "(-\u2011":
        last -= 1
    if last < 0 or not (text[last].isalpha() or text[last] in ".~≈<>≤≥=,\n(*_"):
        return ""
    before = " ".join(text[max(0, start - _REACH) : start].casefold().split())
    word = before.rstrip(" (*_-,.")
    if word[-1:] not in _SIGNS and word.rpartition(" ")[2].lstrip("(*_\"'“‘") not in _LASTS:
        return ""
    return next((name for name, pattern in _BEFORE if pattern.search(before)), "")


def _behind(text: str, end: int) -> Bound:
    if text[end : end + 1] not in ("+", " ", "\n", "-"):
        return ""
    after = text[end : end + 32]
    if "or " not in after and "and " not in after and after[0] != "+" and "-odd" not in after and "-ish" not in after:
        return ""
    after = _BLANKS.sub(" ", after.casefold())
    if _OR_MORE.match(after):
        return "at least"
    if _OR_LESS.match(after):
        return "at most"
    return "about" if _OR_SO.match(after) else ""
