"""Digits that write no amount: telephone numbers, versions, times of day, addresses, numbered notes and items."""

from __future__ import annotations

import re
from bisect import bisect_right

_ADDRESS = re.compile(r"(?:https?://|www\.|doi:|arXiv:)\S{1,2000}")
_ADDRESSES = ("http", "www.", "doi:", "arXiv:")
_NO_AMOUNT = re.compile(
    r"(?<![0-9])10\.[0-9]{4,9}/\S{1,300}"  # a DOI
    r"|\[[0-9]{1,3}(?:[,–-] ?[0-9]{1,3}){0,20}\]"  # a numbered note
    r"|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}(?![0-9])"  # a telephone number
    r"|(?<![0-9.-])[0-9]{3}[-. ][0-9]{3}[-. ][0-9]{4}(?![0-9])"
    r"|(?<![0-9.,-])[0-9]{3}-[0-9]{4}(?![0-9-])"
    r"|(?<=\+)[0-9]{1,3}(?:[ -][0-9]{2,5}){2,5}"
    r"|(?<![0-9])[0-9]{1,20}(?:[-\u2010\u2011–][0-9]{1,20}){2,50}"
    r"|(?<![0-9])[0-9]{1,20}(?:[:/.][0-9]{1,20}){2,50}"  # a version, a date
    r"|(?<![0-9.,])(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?![.,]?[0-9])"  # a time of day
    r"|(?<![0-9.,])[0-9]{1,20}[:/][0-9]{1,20}(?![.,]?[0-9])"  # a ratio, a fraction
    r"|[0-9]-in-(?:1|one)\b"
    r"|50[-\u2010\u2011–]50(?![0-9])"  # "a 50-50 chance", "a 60-40 split"
    r"|[0-9]{2}[-\u2010\u2011–][0-9]{2}(?= (?:split|match|cost[ -]shar))"
    r"|(?<=[A-Za-z][.,;:!?”\"’)])[0-9]{1,3}(?:[,–-][0-9]{1,3}){0,9}(?![0-9.,])"  # note marks whose raising was lost
)
_SPOKEN = re.compile(r"[0-9]{3} [0-9]{3} [0-9]{4}(?![0-9])")  # a telephone number
_ITEM = re.compile(r"[0-9]{1,3}[.)]\s")
_OPENING = (
    "The|In|We|It|This|On|At|As|For|If|When|While|Our|They|There|These|Those|Since|Under|By|Although|However|Following"
    "|He|She|His|Her|Its|Their|Between|After|Before|During|According|I|An|A(?! (?:levels?|grades?|stars?|roads?)\\b)"
)  # words that begin a sentence and are never what is counted
_COUNTED = (
    "Million|Billion|Trillion|Thousand|Hundred|Dozen|Per|Percent|Mio|Mrd|Milli|Mt|Gt|Degrees|Euros?|Dollars?|Times|TEUs?"
    "|Percentage|Points|Years|Months|Hours|Miles|Tonn?es|Tons|Kilomet(?:er|re)s"
    "|[A-Z]{0,2}(?:USD|EUR|GBP|CHF|CNY|RMB|JPY|INR)"
)  # what a number before it counts, though it has a capital
_MEASURED = (
    "[A-Z][a-z]{1,20}s?[ \u00a0](?:per|for every|in every|each|an? (?:day|week|month|year)"
    "|(?:dollar|franc|pound|kron[aeo]|peso|rupee|worker|household|resident)s?)\\b"
)  # "2.1 Americans per car", "3.4 Swiss francs"
_NAMED = "(?=[^\\W\\d_a-zß-öø-ÿ])[^\\W\\d_][a-zß-öø-ÿ]{0,24}|UK|US|EU|[A-Z]{3,8}"
_PARAGRAPH = re.compile(
    rf"[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{1,5}}[.:)]?[ \u00a0\t]{{1,4}}[\"'“‘„«*_]{{0,3}}"
    rf"(?=(?!(?:{_COUNTED})\b|{_MEASURED})(?:{_NAMED})(?:[’'][a-z]{{1,2}})?[ \u00a0\n,-]|[£€$][0-9])"
    rf"|[0-9]{{1,3}}:?[ \u00a0\t]{{1,4}}(?=[\"'“‘«]?(?:{_OPENING})[ \u00a0\n,])"
)  # "2.14 The Committee", "1.1. Prisons", "12 In March"
_ITEM_BEFORE = re.compile(r"(?:\A|\n[^\S\n]{0,40}\n|[.;:]\n)[^\S\n]{0,20}\(?\Z")
_REACH = 64


def addresses(text: str) -> tuple[list[int], list[int]]:
    """Where the addresses of pages and documents begin, and where they end, both in order."""
    if not any(map(text.__contains__, _ADDRESSES)):
        return [], []
    found = [match.span() for match in _ADDRESS.finditer(text)]
    return [start for start, _ in found], [end for _, end in found]


def within(places: tuple[list[int], list[int]], at: int) -> bool:
    """Whether a place lies within one of the addresses."""
    index = bisect_right(places[0], at) - 1
    return index >= 0 and at < places[1][index]


def identifier_end(text: str, start: int) -> int:
    """Where an identifier ends whose first digit stands at `start`; 0 where none does."""
    found = _NO_AMOUNT.match(text, start - 1) if start and text[start - 1] in "([" else None
    if found := found or _NO_AMOUNT.match(text, start):
        return found.end()
    return item_end(text, start)


def item_end(text: str, start: int) -> int:
    """Where the number of an item or a paragraph ends ("1.", "2.14", "2.14:", "12 The …"); 0 where none does."""
    item = _ITEM.match(text, start) or _PARAGRAPH.match(text, start)
    return item.end() if item and _ITEM_BEFORE.search(text, max(0, start - _REACH), start) else 0


def telephone_end(text: str, start: int) -> int:
    """Where a telephone number ends that is written with blanks; 0 where none is."""
    found = _SPOKEN.match(text, start)
    return found.end() if found else 0
