"""Legal citations in running text: statutes, regulations, bills, reported cases.

The forms are those of the Bluebook (rules 10, 12, 13 and 14) for the United States, and the usual short forms for acts
of the United Kingdom and for the official journal of the European Union.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.text.span import Span

_SECTION = r"§{1,2}[  ]?\d[\w.()–-]{0,40}"
_FORMS = re.compile(
    rf"\b\d{{1,3}} (?:U\.?S\.?C\.?(?:A\.?)?|C\.?F\.?R\.?) (?:{_SECTION}|(?:part|pt\.) \d{{1,5}}|\d[\w.()–-]{{0,40}})"
    r"|\bPub(?:lic|\.)? ?L(?:aw|\.)? ?(?:No\. ?)?\d{2,3}[-–]\d{1,4}"
    r"|\b\d{1,3} Stat\. \d{1,5}"
    r"|\b\d{1,3} Fed\. ?Reg\. \d{1,3}(?:,\d{3})?"
    r"|\b(?:H\.R\.|H\. ?R\.|S\.|H\. ?Res\.|S\. ?Res\.|H\.J\. ?Res\.|S\.J\. ?Res\.) \d{1,5}\b"
    r"|\b\d{1,4} (?:U\.S\.|S\. ?Ct\.|F\.(?:2d|3d|4th)?|F\. ?Supp\.(?: ?[23]d)?) \d{1,5}\b"
    r"|\[(?:19|20)\d\d\] (?:UKSC|EWCA Civ|EWHC|UKHL|AC|QB) \d{1,4}\b"
    r"|\b(?:Regulation|Directive|Decision) \((?:EU|EC|EEC)\) (?:No )?\d{1,4}/\d{1,4}\b"
)


def legal_citations(text: str) -> tuple[Span, ...]:
    """The ranges of the legal citations in `text`, in order. "S. 5" needs a number and so does every other form."""
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    for found in _FORMS.finditer(text):
        words = found[0].rstrip(".(–-")
        yield Span(found.start(), found.start() + len(words))
