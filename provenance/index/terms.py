"""Words as they are looked up: without case and accents, and figures by their value."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.word_list import words

# Scripts that put no blanks between words; each character is looked up for itself.
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f\U00020000-\U0002fa1f]")
_WORD = re.compile(r"[^\W_]+")
_COMMON = words(
    """a an and are as at be been but by can could did do does for from had has have he her his how i in into is it its
    may might more most no nor not of on or our she should so some such than that the their them then there these they
    this those to up was we were what when where which while who whom whose why will with would you your"""
)
_LONGEST = 40  # letters of a word, digits of a figure
_MOST = 400
"""Terms of a query; what is looked for is a sentence or two."""


def indexed(text: str) -> str:
    """What is kept of `text`: its words and its figures, separated by blanks."""
    return " ".join((*_words(text), *_figures(text)))


def query(text: str) -> tuple[str, ...]:
    """What is looked for: the words of `text` and its figures, each once; common words only where there are no others.

    A figure is looked for by its value in whatever notation, with its unit where it has one, and not by its words; a
    date by both.
    """
    rest, end = "", 0
    for figure in figures(text):
        if figure.unit not in CALENDAR:
            rest += text[end : figure.span.start] + " "
            end = max(end, figure.span.end)
    found = [*_words(rest + text[end:]), *_figures(text)]
    telling = [each for each in found if each not in _COMMON]
    return tuple(dict.fromkeys(telling or found))[:_MOST]


def _words(text: str) -> Iterator[str]:
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    for match in _WORD.finditer(_WIDE.sub(r" \g<0> ", plain.casefold())):
        if not match[0].isdecimal() and len(match[0]) <= _LONGEST:
            yield match[0]


def _figures(text: str) -> Iterator[str]:
    for figure in figures(text):
        for end in figure.each_end:
            yield from _tokens(end)


def _tokens(figure: Figure) -> Iterator[str]:
    """Names for a figure, with and without its unit, that no word has. They end in digits, so nothing stems them."""
    value = f"{abs(figure.value.numerator)}x{figure.value.denominator}"
    if len(value) <= _LONGEST:
        yield f"qn{value}"
        unit = _UNIT_NAMES.get(figure.unit, "".join(_WORD.findall(figure.unit.casefold())))
        if unit:
            yield f"q{unit}{value}"


_UNIT_NAMES = {"%": "percent", "pp": "points", "bp": "basis"}
