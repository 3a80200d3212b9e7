"""Which statements can be checked against a source."""

from __future__ import annotations

from provenance.text.attribution import attributions
from provenance.text.figures import figures, tells
from provenance.text.quotations import quotations

_QUOTED_WORDS = 4  # fewer words in quotation marks are a term or a title as often as not


def checkable(text: str) -> bool:
    """Whether a statement says something that a source must bear out word for word or figure for figure.

    It does with a figure that has a unit or is above ten (years alone aside), with a quotation of four or more words,
    or with an attribution.
    """
    if any(tells(each) and (each.unit or abs(each.high) > 1) for each in figures(text)):
        return True
    quoted = (text[each.inner.start : each.inner.end] for each in quotations(text))
    return any(len(words.split()) >= _QUOTED_WORDS for words in quoted) or bool(attributions(text))
