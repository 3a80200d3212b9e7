"""What stands between entries: remarks, which are nobody's business, and what was meant to be part of an entry."""

from __future__ import annotations

import re

from provenance.library import faults
from provenance.library.faults import Fault
from provenance.library.grammar import LINE, blank
from provenance.text.span import Span

_TYPES = (
    "article|audio|book|booklet|collection|conference|dataset|electronic|inbook|incollection|inproceedings|jurisdiction"
    "|legal|legislation|manual|mastersthesis|misc|online|patent|periodical|phdthesis|proceedings|reference|report"
    "|software|techreport|thesis|unpublished|video|www"
)
_LOST = re.compile(
    rf"%[^\n]*+|^[^\S\n]*+(?:(?P<word>@(?!comment\b)\w*+)(?![ \t]*+[{{(])|(?P<brace>\}})"
    rf"|(?P<field>[a-z][\w-]*+\s*+=\s*+(?:[{{\"]|\w++\s*+[,#}}])))"
    rf"|(?<!\w)(?P<type>(?:{_TYPES})\{{[^\s{{}},=]++),",
    re.MULTILINE | re.IGNORECASE,
)
"""What no remark between entries looks like: an `@word` that opens nothing, a field, a closing brace, an entry without
its `@`."""


_LOST_FAULTS = {"word": faults.no_brace, "field": faults.no_entry, "brace": faults.odd_brace, "type": faults.no_at}

_REMNANTS = frozenset({"field", "brace"})
"""What is left of an entry whose beginning has been told of already."""


def between(text: str, start: int, end: int, key: str) -> list[Fault]:
    """What is wrong with `text[start:end]`, which belongs to no block; `key` is that of the entry before it."""
    found = _left_over(text, start, end, key)
    for match in _LOST.finditer(text, start, end):
        name = match.lastgroup
        if name is None or (found and name in _REMNANTS):
            continue
        found.append(_LOST_FAULTS[name](Span(*match.span(name)), match[name]))
    return found


def _left_over(text: str, start: int, end: int, key: str) -> list[Fault]:
    """What follows the entry `key` on its last line, or goes on as the entry would."""
    line = LINE.match(text, start, end)
    first = blank(text, start, end)
    if not key or line is None or first == end or (first >= line.end() and text[first] not in ",}"):
        return []
    rest = LINE.match(text, first, end)
    return [faults.left_over(Span(first, rest.end() if rest else end), key)]
