"""The words that carry what a sentence is about, and the sentence or row in which a figure stands."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.text.span import Span
from provenance.text.word_list import words

_WORD = re.compile(r"[^\W\d_]{2,40}")
_EMPTY = words(
    """
    about above after again against almost also although always among another around because been before being below
    between both case cases could does doing down during each either equal even ever every fewer first following from
    further given have having here high higher however including into just kind large larger last later least less like
    likely made mainly make many more most much must near nearly next nine none number numbers once only other others
    over part parts people percent percentage point points rate rates rather respectively said same says second several
    shall should since small smaller some such than that their them then there these they third this those three through
    time times total under until upon used very were what when where which while whose will with within without would
    year years million billion thousand hundred january february march april june july august september october november
    december the and for are was has had not but its his her our per cent may can who all any one two four five six ten
    """
)
_YEAR = re.compile(r"(?<![0-9])(?:1[0-9]|20)[0-9]{2}(?![0-9])")
_LONGEST_STEM = 5
_BOUNDARY = re.compile(r"[.!?;][\"'”’)\]]{0,2}\s+|\n[^\S\n]*\n|\f")
_ROW = re.compile(r"[ \t\u00a0|](?:(?<=[\t|])|(?<=\S[ \u00a0])[ \t\u00a0]+(?=\S))")
_REACH = 600
ENDS_ITEM = re.compile(r"[.;:()|\n\t]\s?|\s{2,}|,(?:\s|\Z)|\b(?:and|while|whereas|but|against)\b")
"""What ends a clause or the item of a list; no comma within a number."""


@lru_cache(maxsize=256)
def content(text: str) -> frozenset[str]:
    """The beginnings of the telling words of a text: enough to know "rebates" for "rebate"."""
    found = (word[0].casefold() for word in _WORD.finditer(text))
    return frozenset(stem(word) for word in found if word not in _EMPTY and len(word) > 2)


@lru_cache(maxsize=64)
def years_in(text: str) -> frozenset[str]:
    """The years that a text names, in whatever part, those of the Middle Ages too."""
    return frozenset(_YEAR.findall(text))


def stem(word: str) -> str:
    """The beginning of a word in small letters, without the s of a plural, by which it is compared."""
    return (word[:-1] if word.endswith("s") and len(word) > 3 else word)[:_LONGEST_STEM]


@lru_cache(maxsize=1024)
def sentence_around(text: str, span: Span) -> Span:
    """The sentence or the row of a table in which a range of a source stands, as far as that can be seen near it."""
    row = _row(text, span)
    if row:
        return row
    start = max(0, span.start - _REACH)
    for cut in _BOUNDARY.finditer(text, start, span.start):
        if not _is_abbreviation(text, cut.start()):
            start = cut.end()
    end = min(len(text), span.end + _REACH)
    for cut in _BOUNDARY.finditer(text, span.end, end):
        if not _is_abbreviation(text, cut.start()):
            end = cut.start() + 1
            break
    return Span(start, end)


def _row(text: str, span: Span) -> Span | None:
    start = text.rfind("\n", max(0, span.start - _REACH), span.start) + 1
    end = text.find("\n", span.end, span.end + _REACH)
    end = end if end >= 0 else min(len(text), span.end + _REACH)
    if not start and span.start > _REACH:
        start = span.start - _REACH
    return Span(start, end) if _ROW.search(text, start, end) else None


def _is_abbreviation(text: str, stop: int) -> bool:
    """Whether a stop belongs to a short word: "Mr.", "U.S.", "No."."""
    if text[stop] != ".":
        return False
    word = text[max(0, stop - 5) : stop].split()
    last = word[-1] if word else ""
    return last[-2:-1] == "." or last in {
        "Mr",
        "Ms",
        "Mrs",
        "Dr",
        "No",
        "Nos",
        "St",
        "vs",
        "al",
        "v",
        "Sec",
        "Art",
        "cf",
        "p",
        "pp",
    }


def lines_above(text: str, start: int, most: int = 60) -> str:
    """What stands over a row of a table: the lines up to the second blank line above, where most are rows."""
    top = max(0, start - 160 * most)
    before = text[top:start].split("\n")[-most:]
    kept: list[str] = []
    blanks = 0
    for line in reversed(before):
        blanks += not line.strip()
        if blanks > 2:
            break
        kept.append(line)
    return "\n".join(reversed(kept))


def is_row(text: str) -> bool:
    """Whether words are set as the row of a table, or as several."""
    return _ROW.search(text) is not None
