"""What a figure is counted by: "a day", "per 100,000", "each year", "/hour", "annually"."""

from __future__ import annotations

import re

from provenance.text.word_list import words

_PIECE = re.compile(
    r"[\s\u00a0]{0,2}\(?(?:(?P<number>[0-9]{1,3}(?:[,.\u00a0\u2009\u202f ][0-9]{3}){1,3}|[0-9]{1,9})"
    r"|(?P<word>[-a-zA-Z’'₂]{1,24})|(?P<slash>/))"
)
_TIMES = words("second minute hour day night week fortnight month quarter year decade annum")
_EACH = _TIMES | words(
    "head person piece pound barrel gallon ton tonne share dose kilo pupil student patient household"
)
_BEHIND_SLASH = _TIMES | words("h hr yr mo d wk s person head capita kg t MJ kWh MWh km l L ml")
_ARTICLES = words("a an each every")
_NO_RATE_AFTER = words(
    """
    about nearly almost roughly around
    for in of than within after over was is as by once half to at from and with has have be such only not what quite
    """
)
_AWAY = words("ago earlier later previously hence before after")
_CHARGED = words("tax taxes taxation inflation cost costs deductions interest rent housing benefits fees depreciation")
_OUT_OF = frozenset({"in", "of", "for"})  # "144 in every 100,000"
_ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
}
_NOUNS = {"annum": "year", "capita": "person", "head": "person", "inhabitant": "person", "people": "person"}
_NOUNS |= {"h": "hour", "hr": "hour", "s": "second", "yr": "year", "mo": "month", "d": "day", "wk": "week"}
_NUMBERS = {"hundred": "100", "thousand": "1000", "million": "1000000"}
_NOT_PER = frozenset({"cent", "se", "centum"})
_OPENERS = frozenset(" /\n\u00a0-)")
_BEGINS = re.compile(r"[)\s\u00a0-]{0,2}(?:[a-zA-Z]|/|\(per)")
_REACH = 72
_WORDS = 7


def rate(text: str, end: int) -> str:
    """What the figure that ends at `end` is counted by: a singular noun or a number; "" where nothing says so.

    Between the figure and that, nothing but a few words may stand: "200 deaths from all causes a day".
    """
    if text[end : end + 1] not in _OPENERS or not _BEGINS.match(text, end):
        return ""
    pieces = _pieces(text, end)
    for index, (kind, written) in enumerate(pieces[:-1]):
        following = pieces[index + 1]
        if kind == "slash":
            return _singular(following[1]) if following[1] in _BEHIND_SLASH else ""
        if written == "per":
            return _per(following)
        if written == "every" and following[0] == "number":
            return _per(following) if index and pieces[index - 1][1] in _OUT_OF else ""
        if written in _ARTICLES and not (index and pieces[index - 1][1] in _NO_RATE_AFTER):
            noun = _singular(following[1])
            if following[0] == "word" and (noun in _EACH or noun == "person"):
                return "" if _says_when([written for _, written in pieces[index + 2 : index + 4]]) else noun
    return next((_ADVERBS[written] for kind, written in pieces[:4] if kind == "word" and written in _ADVERBS), "")


def _says_when(behind: list[str]) -> bool:
    """Whether the words behind "a year" make it a time: "12 percent a year ago", but "£900 a week before tax"."""
    return behind[:1] != [] and behind[0] in _AWAY and not (len(behind) > 1 and behind[1] in _CHARGED)


def _pieces(text: str, end: int) -> list[tuple[str, str]]:
    """The words behind a figure, one after the other, up to the first that something else parts from them."""
    found: list[tuple[str, str]] = []
    if text[end : end + 1] == ")":
        end += 1
    stop = min(len(text), end + _REACH)
    while len(found) < _WORDS and (piece := _PIECE.match(text, end, stop)):
        kind = piece.lastgroup or ""
        if kind == "number" and not (found and found[-1][1] in ("per", "every")):
            break
        found.append(
            (kind, piece[kind].casefold() if kind == "word" and found and len(piece[kind]) > 3 else piece[kind])
        )
        end = piece.end()
    return found


def _per(following: tuple[str, str]) -> str:
    kind, written = following
    if kind == "number":
        return "".join(each for each in written if each.isdigit())
    return "" if kind != "word" or written in _NOT_PER else _NUMBERS.get(written, _singular(written))


def _singular(noun: str) -> str:
    plain = _NOUNS.get(noun, noun)
    return plain[:-1] if len(plain) > 3 and plain.endswith("s") and not plain.endswith("ss") else plain
